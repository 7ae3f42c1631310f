//! Rule groups do not nest.

use formwork::prelude::*;

fn main() {
    let _ = waf::RuleGroup::new().rule(waf::Rule::managed(Managed::LinuxRuleSet));
}
