use crate::check::layers::*;
use crate::throttle::firewall::{Coverage, Rule, Statement};
use crate::throttle::stage::Stage;

rule! {
    /// A rule that allows hides the rules behind it.
    ///
    /// `Allow` ends the evaluation: what it matches is never counted by a rate rule behind it and never blocked. Reported where an earlier rule allows what a later one blocks: countries, paths and methods of the
    /// API, headers that anybody can send, labels. An error when a rate or geographic rule is hidden for countries or for all calls of a route, else a warning. A list of addresses that is
    /// allowed first is taken for what it is: an exemption.
    ///
    /// Check B-03 of the throttle layers.
    pub TERMINATING_ALLOW_SHADOWS = "terminating-allow-shadows", "B-03", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, acl) in model.acls.iter().enumerate() {
        let stages: Vec<usize> =
            (0..model.stages.len()).filter(|stage| model.stages[*stage].acls.contains(&at)).collect();
        for (place, allow) in acl.rules.iter().enumerate().filter(|(_, rule)| rule.action.as_deref() == Some("Allow")) {
            if least(&allow.priority).is_none() {
                continue;
            }
            let wide = match width(model, &stages, &allow.statement, 0) {
                Width::None => continue,
                other => other,
            };
            let behind = acl.rules.iter().skip(place + 1).filter(|rule| least(&rule.priority).is_some());
            let limit = |rule: &&Rule| rule.rate().is_some() || matches!(rule.statement, Statement::Geo { .. });
            let blocks = |rule: &&Rule| {
                rule.blocks()
                    || (matches!(rule.statement, Statement::Managed { .. })
                        && rule.override_action.as_deref() != Some("Count"))
            };
            let hidden: Vec<&Rule> =
                behind.filter(blocks).filter(|rule| !apart(&allow.statement, &rule.statement)).collect();
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
            if wide == Width::Some || !hidden.iter().any(limit) {
                note.at_most(Severity::Warning);
            }
        }
    }
}

/// How much a statement takes in of what clients send.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    /// Single addresses, or nothing that anybody could tell.
    None,
    /// What some requests have.
    Some,
    /// Countries, or all calls of a route.
    All,
}

fn width(model: &Model, stages: &[usize], statement: &Statement, depth: usize) -> Width {
    if depth > 8 {
        return Width::None;
    }
    let inner = |one: &Statement| width(model, stages, one, depth + 1);
    match statement {
        Statement::Geo { .. } => Width::All,
        Statement::Or(all) => all.iter().map(inner).max().unwrap_or(Width::None),
        Statement::And(all) => all.iter().map(inner).min().unwrap_or(Width::None),
        // all but some addresses is everybody
        Statement::Not(one) if matches!(**one, Statement::Addresses { .. }) => Width::All,
        Statement::Not(one) => inner(one),
        Statement::Part(_) => {
            let covers = |stage: &Stage, route: &Route| statement.coverage(stage, route);
            let mut found =
                stages.iter().flat_map(|at| routes(model, *at).iter().map(|route| covers(&model.stages[*at], route)));
            if found.any(|covered| covered == Coverage::All) { Width::All } else { Width::Some }
        }
        Statement::Label { .. } => Width::Some,
        _ => Width::None,
    }
}

/// Whether two statements are about different countries.
fn apart(allow: &Statement, block: &Statement) -> bool {
    match (allow, block) {
        (Statement::Geo { codes, .. }, Statement::Geo { codes: others, .. }) => {
            !codes.iter().any(|code| others.contains(code))
        }
        _ => false,
    }
}
