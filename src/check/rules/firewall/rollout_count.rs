use crate::check::layers::*;
use crate::throttle::firewall::Rule;

rule! {
    /// A web ACL only counts.
    ///
    /// All of its rules count, and what no rule ends is allowed: nothing is ever blocked. That is how a web ACL begins; it should not stay so.
    ///
    /// Check B-10 of the throttle layers.
    pub ROLLOUT_COUNT = "rollout-count", "B-10", info, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let counts =
            |rule: &Rule| rule.action.as_deref() == Some("Count") || rule.override_action.as_deref() == Some("Count");
        if acl.default_action.as_deref() == Some("Allow") && !acl.rules.is_empty() && acl.rules.iter().all(counts) {
            report
                .at_source(
                    &ROLLOUT_COUNT,
                    &acl.source,
                    format!("all rules of web ACL `{}` only count: nothing is blocked", acl.shown()),
                )
                .help("have them block once what they count is what should be blocked");
        }
    }
}
