use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// A body that is larger than what WAF looks at passes its rules.
    ///
    /// WAF sees the first 16 KB unless `DefaultSizeInspectionLimit` says more; with `OversizeHandling: CONTINUE` an attacker pads the body. A warning when larger bodies are
    /// declared (`payload_bytes`), else information.
    ///
    /// Check B-16 of the throttle layers.
    pub BODY_INSPECTION_GAP = "body-inspection-gap", "B-16", warning, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let kb = acl
            .body_limit
            .values
            .iter()
            .filter_map(|limit| limit.strip_prefix("KB_")?.parse::<f64>().ok())
            .reduce(f64::max);
        let seen = kb.unwrap_or(16.0) * 1_024.0;
        for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
            let mut open = false;
            rule.statement.walk(&mut |one| {
                if let Statement::Part(part) = one {
                    open |= ["Body", "JsonBody"].contains(&part.field.as_str())
                        && part.oversize.as_deref() == Some("CONTINUE");
                }
            });
            if !open {
                continue;
            }
            let declared = model.assume.payload_bytes.is_declared() && model.assume.payload_bytes.value > seen;
            let note = report
                .at_source(
                    &BODY_INSPECTION_GAP,
                    &rule.source,
                    format!(
                        "rule `{}` looks at the first {} bytes of a body and lets the rest pass",
                        rule.shown(),
                        number(seen)
                    ),
                )
                .help("`OversizeHandling: MATCH`, or a larger `DefaultSizeInspectionLimit`");
            if !declared {
                note.at_most(Severity::Info);
            }
        }
    }
}
