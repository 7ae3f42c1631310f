use crate::check::layers::*;
use crate::throttle::firewall::Statement;

rule! {
    /// A web ACL needs more capacity than the base price includes, or than there is.
    ///
    /// An estimate by AWS's table: 2 for a rate rule and 30 for each of its custom keys, 2 for a set of addresses and 4 more where a header names them, 10 for each transformation, what AWS names for managed groups, what a group of
    /// one's own declares. Above 1,500 requests cost more, a warning; above 5,000 the service refuses the web ACL, an error. `CheckCapacity` says it exactly.
    ///
    /// Check B-15 of the throttle layers.
    pub WCU_BUDGET = "wcu-budget", "B-15", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let sum: f64 = acl.rules.iter().map(|rule| wcu(model, &rule.statement, 0)).sum();
        if sum > 1_500.0 {
            let harm =
                if sum > 5_000.0 { "the service refuses more than 5,000" } else { "above 1,500 requests cost more" };
            let note = report
                .at_source(
                    &WCU_BUDGET,
                    &acl.source,
                    format!("web ACL `{}` needs some {} WCU: {harm}", acl.shown(), number(sum)),
                )
                .help("drop groups that the backend has no use for; `CheckCapacity` says what it needs exactly");
            if sum <= 5_000.0 {
                note.at_most(Severity::Warning);
            }
        }
    }
}

const MANAGED: [(&str, f64); 15] = [
    ("ACFPRuleSet", 50.0),
    ("ATPRuleSet", 50.0),
    ("AdminProtectionRuleSet", 100.0),
    ("AmazonIpReputationList", 25.0),
    ("AnonymousIpList", 50.0),
    ("AntiDDoSRuleSet", 50.0),
    ("BotControlRuleSet", 50.0),
    ("CommonRuleSet", 700.0),
    ("KnownBadInputsRuleSet", 200.0),
    ("LinuxRuleSet", 200.0),
    ("PHPRuleSet", 100.0),
    ("SQLiRuleSet", 200.0),
    ("UnixRuleSet", 100.0),
    ("WindowsRuleSet", 200.0),
    ("WordPressRuleSet", 100.0),
];

/// What a statement needs; what nobody knows counts nothing.
fn wcu(model: &Model, statement: &Statement, depth: usize) -> f64 {
    if depth > 16 {
        return 0.0;
    }
    let nested = |inner: &Statement| wcu(model, inner, depth + 1);
    match statement {
        Statement::Rate(rate) => 2.0 + 30.0 * rate.keys.len() as f64 + rate.scope_down.as_ref().map_or(0.0, nested),
        Statement::Managed { name, scope_down, .. } => {
            let known =
                name.strip_prefix("AWS/AWSManagedRules").and_then(|name| MANAGED.iter().find(|(own, _)| *own == name));
            known.map_or(0.0, |(_, wcu)| *wcu) + scope_down.as_ref().map_or(0.0, |inner| nested(inner))
        }
        Statement::Group { group, .. } => {
            let own = model.rule_groups.iter().find(|one| Some(&one.source) == group.as_ref());
            own.and_then(|group| group.capacity.least()).unwrap_or(0.0)
        }
        Statement::And(all) | Statement::Or(all) => all.iter().map(nested).sum(),
        Statement::Not(inner) => nested(inner),
        Statement::Geo { .. } | Statement::Label { .. } => 1.0,
        Statement::Addresses { forwarded, .. } => {
            if forwarded.is_some() {
                6.0
            } else {
                2.0
            }
        }
        Statement::Part(part) => {
            let base = match part.test.as_str() {
                "SqliMatchStatement" if part.sensitivity.as_deref() == Some("HIGH") => 30.0,
                "SqliMatchStatement" => 20.0,
                "XssMatchStatement" => 40.0,
                "ByteMatchStatement" if part.position.as_deref().is_some_and(|one| one.starts_with("CONTAINS")) => 10.0,
                "ByteMatchStatement" => 2.0,
                "RegexMatchStatement" => 4.0,
                "RegexPatternSetReferenceStatement" => 40.0,
                _ => 1.0,
            };
            let times = if part.field == "JsonBody" { 2.0 } else { 1.0 };
            let all = if part.field == "AllQueryArguments" { 10.0 } else { 0.0 };
            base * times + all + 10.0 * part.transformations as f64
        }
        Statement::Unknown(_) => 0.0,
    }
}
