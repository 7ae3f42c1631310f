//! One count for everybody needs to say of what.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::rate_of_all(lit!(100), Window::Minutes1);
}
