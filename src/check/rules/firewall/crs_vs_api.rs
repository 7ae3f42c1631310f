use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// The Common Rule Set blocks legitimate calls of an API.
    ///
    /// It blocks bodies above 8 KB (`SizeRestrictions_BODY`) and requests without a `User-Agent` (`NoUserAgent_HEADER`), which programs send. A warning when larger bodies are
    /// declared (`payload_bytes`), else information. Have these two count while you look: `RuleActionOverrides`.
    ///
    /// Check B-09 of the throttle layers.
    pub CRS_VS_API = "crs-vs-api", "B-09", warning, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        for rule in acl.rules.iter().filter(|rule| rule.override_action.as_deref() != Some("Count")) {
            let Statement::Managed { name, overrides, .. } = &rule.statement else { continue };
            if name != "AWS/AWSManagedRulesCommonRuleSet" || !acl.associations.iter().any(|one| one.stage.is_some()) {
                continue;
            }
            let overridden = |name: &str| overrides.iter().any(|(rule, action)| rule == name && action != "Block");
            let bytes = &model.assume.payload_bytes;
            if bytes.is_declared() && bytes.value > 8_192.0 && !overridden("SizeRestrictions_BODY") {
                let message = format!(
                    "rule `{}` blocks bodies above 8,192 bytes, and calls have {}",
                    rule.shown(),
                    number(bytes.value)
                );
                report.at_source(&CRS_VS_API, &rule.source, message).help("override `SizeRestrictions_BODY` to count");
            } else if !overridden("NoUserAgent_HEADER") {
                report
                    .at_source(
                        &CRS_VS_API,
                        &rule.source,
                        format!("rule `{}` blocks requests without `User-Agent`, which programs send", rule.shown()),
                    )
                    .help("override `NoUserAgent_HEADER` to count, if clients are programs")
                    .at_most(Severity::Info);
            }
        }
    }
}
