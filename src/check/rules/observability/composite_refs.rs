use std::collections::BTreeSet;

use crate::check::layers::*;
use crate::throttle::watch::CompositeAlarm;

rule! {
    /// A composite alarm looks at itself, or at more alarms than it may.
    ///
    /// It names at most 100 alarms, and may not depend on itself, nor through others. A name that no alarm of the template has is information: the alarm may be elsewhere.
    ///
    /// Check D-17 of the throttle layers.
    pub COMPOSITE_REFS = "composite-refs", "D-17", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let all = &model.composite_alarms;
    let looks: Vec<Vec<usize>> = all.iter().map(|alarm| composites(context, all, alarm)).collect();
    for (at, alarm) in all.iter().enumerate() {
        let id = &alarm.source.resource;
        let from = &alarm.rule.from;
        if looks[at].contains(&at) {
            report
                .at_source(&COMPOSITE_REFS, from, format!("composite alarm `{id}` looks at itself"))
                .help("leave it out of its own rule");
        } else if let Some(through) = circle(&looks, at) {
            let named: Vec<&str> = through.iter().map(|place| all[*place].source.resource.as_str()).collect();
            // told once, at the first of them
            if through.iter().all(|place| *place >= at) {
                report
                    .at_source(
                        &COMPOSITE_REFS,
                        from,
                        format!("composite alarm `{id}` looks at itself through others ({})", named.join(" -> ")),
                    )
                    .help("leave one of them out of the other's rule");
            }
        }
        let names = alarm.rule.exact().map(|rule| named(rule)).unwrap_or_default();
        let children: BTreeSet<&str> = names.iter().copied().collect();
        if children.len() > 100 {
            report
                .at_source(
                    &COMPOSITE_REFS,
                    from,
                    format!("composite alarm `{id}` names {} alarms, and may name 100", children.len()),
                )
                .help("make several composite alarms, and one of these");
        }
        let known: Vec<&String> = model.alarms.iter().filter_map(|alarm| alarm.name.exact()).collect();
        let others = context.of_kind("AWS::CloudWatch::CompositeAlarm").filter_map(|one| one.text("AlarmName"));
        let others: Vec<&str> = others.collect();
        for name in children {
            let open = name.contains("${") || name.contains(":alarm:");
            if open || known.iter().any(|own| *own == name) || others.contains(&name) {
                continue;
            }
            let near =
                crate::finding::nearest(name, known.iter().map(|own| own.as_str()).chain(others.iter().copied()));
            report
                .at_source(&COMPOSITE_REFS, from, format!("no alarm of the template is called `{name}`"))
                .help(match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "if it is in another stack, all is well".to_owned(),
                })
                .at_most(Severity::Info);
        }
    }
}

/// The composite alarms that one looks at, by reference or by name.
fn composites(context: &Context, all: &[CompositeAlarm], alarm: &CompositeAlarm) -> Vec<usize> {
    let names = alarm.rule.exact().map(|rule| named(rule)).unwrap_or_default();
    let found = all.iter().enumerate().filter(|(_, other)| {
        let called = context.resource(&other.source.resource).and_then(|one| one.text("AlarmName"));
        alarm.children.contains(&other.source) || called.is_some_and(|called| names.contains(&called))
    });
    found.map(|(place, _)| place).collect()
}

/// The way from an alarm back to itself.
fn circle(looks: &[Vec<usize>], from: usize) -> Option<Vec<usize>> {
    let mut before: Vec<Option<usize>> = vec![None; looks.len()];
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(place) = open.pop() {
        for next in &looks[place] {
            if *next == from {
                let mut way = vec![place];
                while let Some(earlier) = way.last().and_then(|last| before[*last]) {
                    way.push(earlier);
                }
                way.reverse();
                way.push(from);
                return Some(way);
            }
            if seen.insert(*next) {
                before[*next] = Some(place);
                open.push(*next);
            }
        }
    }
    None
}

/// The names in a rule: `ALARM(name)`, `OK("a name")`.
fn named(rule: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for call in ["ALARM(", "OK(", "INSUFFICIENT_DATA("] {
        for (at, _) in rule.match_indices(call) {
            let before = rule[..at].chars().next_back();
            if before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_') {
                continue;
            }
            let rest = rule[at + call.len()..].trim_start();
            let name = match rest.strip_prefix(['"', '\'']) {
                Some(quoted) => quoted.split(['"', '\'']).next(),
                None => rest.split(')').next(),
            };
            found.extend(name.map(str::trim).filter(|name| !name.is_empty()));
        }
    }
    found
}
