//! The rules of a managed group have actions of their own.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::managed(Managed::CommonRuleSet).block();
}
