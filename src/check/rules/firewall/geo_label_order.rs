use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// A rule looks for a geographic label that no earlier rule gives.
    ///
    /// A geographic match gives `awswaf:clientip:geo:` labels to each request it looks at, and only later rules see them.
    ///
    /// Check B-20 of the throttle layers.
    pub GEO_LABEL_ORDER = "geo-label-order", "B-20", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let mut given = false;
        for rule in &acl.rules {
            let mut looks = false;
            let mut gives = matches!(rule.statement, Statement::Group { .. } | Statement::Unknown(_));
            rule.statement.walk(&mut |one| match one {
                Statement::Label { key, .. } => {
                    looks |= key.starts_with("awswaf:clientip:geo:") || key.starts_with("awswaf:forwardedip:geo:")
                }
                Statement::Geo { .. } => gives = true,
                _ => {}
            });
            if looks && !given {
                report
                    .at_source(&GEO_LABEL_ORDER, &rule.source, format!("rule `{}` looks for a geographic label, and no rule before it matches countries: it never matches", rule.shown()))
                    .help("put a rule with `GeoMatchStatement` before it");
            }
            given |= gives;
        }
    }
}
