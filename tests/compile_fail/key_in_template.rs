//! The value of a key comes from a parameter, so that no template holds it.

use formwork::prelude::*;

fn main() {
    let _ = ApiKey::new().value("not a real key");
}
