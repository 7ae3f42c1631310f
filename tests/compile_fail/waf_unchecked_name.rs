//! A literal name is checked while compiling.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::managed(Managed::CommonRuleSet).named("All");
}
