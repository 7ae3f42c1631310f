//! A hash is compared whole.

use formwork::prelude::*;

fn main() {
    let _ = waf::ja4(waf::Fallback::NoMatch).contains("t13d");
}
