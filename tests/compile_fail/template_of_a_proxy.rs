//! A proxy passes requests as they are.

use formwork::prelude::*;

fn main() {
    let _ = Integration::http_proxy("GET", "https://shop.example").template("application/json", "{}");
}
