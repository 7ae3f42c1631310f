//! Addresses alone are no keys of a rate rule: the service counts by them in another way.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::rate_per(waf::Key::ip(), lit!(100), Window::Minutes1);
}
