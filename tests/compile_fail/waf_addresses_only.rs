//! Two addresses are no keys of a rate rule either.

use formwork::prelude::*;

fn main() {
    let by = waf::Forwarded::by("X-Forwarded-For", waf::Fallback::NoMatch);
    let _ = waf::Key::ip().and(waf::Key::forwarded_ip(by));
}
