//! WAF publishes sums of its own under some names of metrics.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).named(name!("Default_Action"));
}
