//! The rules of a managed group give their own labels.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::managed(Managed::LinuxRuleSet).label("linux");
}
