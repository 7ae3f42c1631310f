use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// A rule has the wrong one of `Action` and `OverrideAction`, both, or neither.
    ///
    /// A rule that names a group has `OverrideAction`, any other has `Action`, and each has exactly one. The service refuses the web ACL.
    ///
    /// Check B-08 of the throttle layers.
    pub MANAGED_WITH_ACTION = "managed-with-action", "B-08", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let groups = model.rule_groups.iter().flat_map(|group| &group.rules);
    for rule in model.acls.iter().flat_map(|acl| &acl.rules).chain(groups) {
        let Some(node) = context.at(&rule.source.pointer).filter(|node| node.get("Statement").is_some()) else {
            continue;
        };
        let group = match rule.statement {
            Statement::Managed { .. } | Statement::Group { .. } => true,
            Statement::Unknown(_) => continue,
            _ => false,
        };
        let wrong = match (group, node.get("Action").is_some(), node.get("OverrideAction").is_some()) {
            (true, false, true) | (false, true, false) => continue,
            (_, true, true) => "has both `Action` and `OverrideAction`",
            (_, false, false) => "has neither `Action` nor `OverrideAction`",
            (true, ..) => "names a group and has `Action`",
            (false, ..) => "names no group and has `OverrideAction`",
        };
        let right = if group {
            "a rule that names a group has `OverrideAction` alone"
        } else {
            "a rule of its own has `Action` alone"
        };
        report.at_source(&MANAGED_WITH_ACTION, &rule.source, format!("rule `{}` {wrong}", rule.shown())).help(right);
    }
}
