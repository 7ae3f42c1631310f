//! Only a proxy passes an answer on while it is being made.

use formwork::prelude::*;

fn main() {
    let _ = Integration::http("GET", "https://shop.example").stream();
}
