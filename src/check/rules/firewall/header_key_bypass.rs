use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// A rate rule that counts by a header is avoided by leaving the header out.
    ///
    /// A request without the header, cookie or parameter is not counted at all. Put a rule beside it that counts by address, or one that blocks what lacks it.
    ///
    /// Check B-06 of the throttle layers.
    pub HEADER_KEY_BYPASS = "header-key-bypass", "B-06", warning, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let other = acl.rules.iter().any(|rule| {
            let counts = rule.blocks() && rule.rate().is_some_and(|rate| rate.is_per_ip() || rate.is_for_all());
            let open = matches!(rule.statement, Statement::Unknown(_) | Statement::Group { .. });
            counts || open || (rule.blocks() && asks_for_absence(&rule.statement))
        });
        if other || acl.default_action.as_deref() == Some("Block") {
            continue;
        }
        for rule in &acl.rules {
            let Some(rate) = rule.rate() else { continue };
            let part = rate
                .keys
                .iter()
                .find(|key| ["Header ", "Cookie ", "QueryArgument "].iter().any(|kind| key.starts_with(kind)));
            if let Some(part) = part {
                let message =
                    format!("rule `{}` counts by `{part}`, and what lacks it is not counted at all", rule.shown());
                report
                    .at_source(&HEADER_KEY_BYPASS, &rule.source, message)
                    .help("add a rule that counts by `IP`, or one that blocks what lacks it");
            }
        }
    }
}

/// Whether a statement is about something that is not there.
fn asks_for_absence(statement: &Statement) -> bool {
    let mut found = false;
    statement.walk(&mut |one| {
        found |= matches!(one, Statement::Not(_))
            || matches!(one, Statement::Part(part) if part.test == "SizeConstraintStatement")
    });
    found
}
