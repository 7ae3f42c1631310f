use crate::check::layers::*;
use crate::throttle::firewall::{Rule, Statement};

rule! {
    /// A rule that allows hides the rules behind it.
    ///
    /// `Allow` ends the evaluation: what it matches is never counted by a rate rule behind it and never blocked. Reported where an earlier rule allows countries, or
    /// everything, in front of rules that block. An error when a rate or geographic rule is hidden, else a warning. A list of addresses that is allowed first is
    /// taken for what it is: an exemption.
    ///
    /// Check B-03 of the throttle layers.
    pub TERMINATING_ALLOW_SHADOWS = "terminating-allow-shadows", "B-03", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        for (place, allow) in acl.rules.iter().enumerate().filter(|(_, rule)| rule.action.as_deref() == Some("Allow")) {
            if !is_wide(&allow.statement, 0) || least(&allow.priority).is_none() {
                continue;
            }
            let behind = acl.rules.iter().skip(place + 1).filter(|rule| least(&rule.priority).is_some());
            let limit = |rule: &&Rule| rule.rate().is_some() || matches!(rule.statement, Statement::Geo { .. });
            let blocks = |rule: &&Rule| {
                rule.blocks()
                    || (matches!(rule.statement, Statement::Managed { .. })
                        && rule.override_action.as_deref() != Some("Count"))
            };
            let hidden: Vec<&Rule> = behind.filter(blocks).collect();
            let Some(first) = hidden.iter().copied().find(|rule| limit(rule)).or_else(|| hidden.first().copied())
            else {
                continue;
            };
            let message = format!(
                "rule `{}` allows in front of `{}`: what it matches is never looked at by rules behind it",
                allow.shown(),
                first.shown()
            );
            let note = report
                .at_source(&TERMINATING_ALLOW_SHADOWS, &allow.source, message)
                .help("put it behind them, or block what is not in it (`NotStatement`) and let the rest go on");
            if !hidden.iter().any(limit) {
                note.at_most(Severity::Warning);
            }
        }
    }
}

/// Whether a statement matches countries, and nothing narrower.
fn is_wide(statement: &Statement, depth: usize) -> bool {
    match statement {
        Statement::Geo { .. } => true,
        Statement::Or(all) if depth < 8 => all.iter().any(|one| is_wide(one, depth + 1)),
        Statement::Not(inner) if depth < 8 => is_wide(inner, depth + 1),
        _ => false,
    }
}
