//! A rate rule counts by five keys.

use formwork::prelude::*;

fn main() {
    let five =
        waf::Key::header("a").and(waf::Key::path()).and(waf::Key::method()).and(waf::Key::asn()).and(waf::Key::ip());
    let _ = five.and(waf::Key::query_string());
}
