use crate::check::layers::*;
use crate::throttle::firewall::{Rule, Statement};

rule! {
    /// The geographic rules of a web ACL contradict each other, or let nobody in.
    ///
    /// A country stands in a list of those that may come and in one of those that may not; or what no rule allows is blocked, and no rule allows. Where the clients' countries are declared
    /// (`client_countries`), it is a warning when one of them is kept out.
    ///
    /// Check B-07 of the throttle layers.
    pub GEO_RULE_CONFLICT = "geo-rule-conflict", "B-07", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let group = |rule: &Rule| matches!(rule.statement, Statement::Group { .. } | Statement::Unknown(_));
        let allows = |rule: &Rule| rule.action.as_deref() == Some("Allow") || rule.action.is_none();
        if acl.default_action.as_deref() == Some("Block")
            && !acl
                .rules
                .iter()
                .any(|rule| group(rule) || (allows(rule) && !matches!(rule.statement, Statement::Managed { .. })))
        {
            report
                .at_source(
                    &GEO_RULE_CONFLICT,
                    &acl.source,
                    format!(
                        "web ACL `{}` blocks what no rule allows, and no rule allows: everybody is answered 403",
                        acl.shown()
                    ),
                )
                .help("add a rule that allows, or allow by default");
        }
        let mut let_in: Vec<(&Rule, &[String])> = Vec::new();
        let mut kept_out: Vec<(&Rule, &[String])> = Vec::new();
        for rule in &acl.rules {
            match (&rule.statement, rule.action.as_deref()) {
                (Statement::Geo { codes, .. }, Some("Allow")) => let_in.push((rule, codes)),
                (Statement::Geo { codes, .. }, Some("Block")) => kept_out.push((rule, codes)),
                (Statement::Not(inner), Some("Block")) => {
                    if let Statement::Geo { codes, .. } = inner.as_ref() {
                        let_in.push((rule, codes));
                    }
                }
                _ => {}
            }
        }
        let clients = &model.assume.client_countries.value;
        let default_blocks = acl.default_action.as_deref() == Some("Block");
        for country in clients {
            let inside = |codes: &[String]| codes.iter().any(|code| code == country);
            let by_list = kept_out.iter().find(|(_, codes)| inside(codes)).map(|(rule, _)| *rule);
            let by_absence = let_in
                .iter()
                .find(|(rule, codes)| rule.action.as_deref() == Some("Block") && !inside(codes))
                .map(|(rule, _)| *rule);
            let allowed = let_in.iter().any(|(rule, codes)| rule.action.as_deref() == Some("Allow") && inside(codes));
            let only_lists = !let_in.is_empty() && acl.rules.iter().filter(|rule| allows(rule)).count() == let_in.len();
            let (source, who) = match by_list.or(by_absence) {
                Some(rule) => (&rule.source, format!("rule `{}` blocks", rule.shown())),
                None if default_blocks && only_lists && !allowed => {
                    (&acl.source, format!("no rule of web ACL `{}` allows", acl.shown()))
                }
                None => continue,
            };
            report
                .at_source(
                    &GEO_RULE_CONFLICT,
                    source,
                    format!("{who} {country}, where clients are (declared): they are answered 403"),
                )
                .help("change the rule, or `client_countries`")
                .at_most(Severity::Warning);
        }
        for (rule, codes) in &kept_out {
            for (other, wanted) in &let_in {
                let both: Vec<&str> = codes.iter().filter(|code| wanted.contains(code)).map(String::as_str).collect();
                if !both.is_empty() {
                    let message = format!(
                        "rule `{}` blocks {}, and `{}` lets in the same",
                        rule.shown(),
                        both.join(", "),
                        other.shown()
                    );
                    report
                        .at_source(&GEO_RULE_CONFLICT, &rule.source, message)
                        .help("leave each country in one of the two lists");
                }
            }
        }
    }
}
