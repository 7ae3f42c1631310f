//! The name of a rule has no spaces.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::matching(name!("no origin"), !waf::header("x-origin").equals("cdn"));
}
