//! A rate rule cannot let pass what it counts.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).allow();
}
