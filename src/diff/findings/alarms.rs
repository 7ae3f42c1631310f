//! Alarms that go off later, or never.

use crate::diff::report::{Action, Presence};
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, codes, flat, number, quoted};
use super::view::{Case, Thing, at, items, property, targets};

rule! {
    /// An alarm goes off later than before, tells nobody, or is gone.
    ///
    /// Its threshold went the way that takes more to reach it, or is compared the other way; it wants more periods, or longer ones, or a
    /// statistic that stays lower; its actions are off or fewer; missing data no longer counts as bad; an alarm of others listens to fewer;
    /// or the metric filter is gone that its metric comes from.
    pub WEAKENED = "alarm-weakened", "OPS-ALARM-WEAKENED", medium, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    match case.kind() {
        "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm" => {}
        "AWS::Logs::MetricFilter" => return filter(case, out),
        _ => return,
    }
    let Some((before, after)) = case.both() else { return removed(case, out) };
    actions(case, before, after, out);
    children(case, before, after, out);
    threshold(case, before, after, out);
    statistic(case, before, after, out);
    periods(case, before, after, out);
    let missing = |thing: &Thing| match thing.has("TreatMissingData") {
        true => thing.scalar("TreatMissingData").map(|way| way.into_owned()),
        false => Some("missing".to_owned()),
    };
    if let (Some(was), Some(is)) = (missing(before), missing(after))
        && was == "breaching"
        && is != was
    {
        let message = format!("missing data no longer counts as bad ({} -> {})", code(was), code(is));
        out.add(&WEAKENED, after.id, case.path("TreatMissingData"), message);
    }
}

fn removed(case: &Case, out: &mut Out) {
    let Some(before) = case.before.as_ref().filter(|_| case.change.action == Action::Remove) else { return };
    // with its whole stack gone, nobody misses an alarm
    if case.view.presence == Presence::Removed {
        return;
    }
    // what it watched goes as well
    let watched = ["Dimensions", "Metrics", "AlarmRule"].iter().filter_map(|name| before.get(name));
    if watched.flat_map(targets).any(|id| case.view.is_gone(id)) {
        return;
    }
    let name = before.get("AlarmName").or(before.get("MetricName")).map(|name| format!(" {}", quoted(flat(name))));
    let message = format!("alarm{} removed", name.unwrap_or_default());
    out.add(&WEAKENED, before.id, before.path(""), message);
}

/// More periods that have to be bad, or longer ones.
fn periods(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let points = |thing: &Thing| thing.number("DatapointsToAlarm").or_else(|| thing.number("EvaluationPeriods"));
    let (Some(was), Some(is)) = (points(before), points(after)) else { return };
    let (old, new) = (before.number("Period").unwrap_or(1.0), after.number("Period").unwrap_or(1.0));
    let (property, message) = if old != new {
        // shorter periods, and more of them, are no later
        if is * new <= was * old {
            return;
        }
        let property = if new > old { "Period" } else { counter(after) };
        (property, format!("goes off after {} s of bad data ({} s before)", number(is * new), number(was * old)))
    } else if is > was {
        (counter(after), format!("goes off after {} bad periods ({} before)", number(is), number(was)))
    } else {
        return;
    };
    out.add(&WEAKENED, after.id, case.path(property), message);
}

fn counter(thing: &Thing) -> &'static str {
    if thing.has("DatapointsToAlarm") { "DatapointsToAlarm" } else { "EvaluationPeriods" }
}

/// Another statistic of the same metric against the same threshold, that takes longer to reach it.
fn statistic(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let same = ["MetricName", "Namespace", "Threshold", "ComparisonOperator"];
    if same.iter().any(|name| before.get(name) != after.get(name)) {
        return;
    }
    let property = |thing: &Thing| if thing.has("Statistic") { "Statistic" } else { "ExtendedStatistic" };
    let named = |thing: &Thing| thing.scalar(property(thing)).map(|name| name.into_owned());
    let (Some(was), Some(is)) = (named(before), named(after)) else { return };
    let above = after.scalar("ComparisonOperator").as_deref().and_then(is_above);
    // of values that are not negative, the one is never above the other
    let percentile = |name: &str| -> Option<f64> {
        match name {
            "Minimum" => Some(0.0),
            "Maximum" => Some(100.0),
            _ => name.strip_prefix('p')?.parse().ok(),
        }
    };
    let named = |name: &str| ["Minimum", "Average", "Maximum", "Sum"].iter().position(|known| *known == name);
    let lower = match (named(&was), named(&is), percentile(&was), percentile(&is)) {
        (Some(was), Some(is), ..) => is.cmp(&was),
        (_, _, Some(was), Some(is)) => is.total_cmp(&was),
        _ => return,
    };
    let weaker = match above {
        Some(true) => lower.is_lt(),
        Some(false) => lower.is_gt(),
        None => false,
    };
    if weaker {
        let message = format!("takes {} where it took {}: it goes off later", code(&is), code(&was));
        out.add(&WEAKENED, after.id, case.path(property(after)), message);
    }
}

/// An alarm of other alarms that listens to fewer.
fn children(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let rule = |thing: &Thing| thing.get("AlarmRule").map(flat);
    let (Some(was), Some(is)) = (rule(before), rule(after)) else { return };
    // with one of several that must all be bad gone, it goes off sooner
    let any = |rule: &str| !rule.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| matches!(word, "AND" | "NOT"));
    if !(any(&was) && any(&is)) {
        return;
    }
    let listed = |rule: &str| -> Vec<String> {
        let parts = rule.split("ALARM(").skip(1).filter_map(|part| part.split_once(')'));
        parts.map(|(name, _)| case.view.renamed(name.trim().trim_matches(['"', '\'']))).collect()
    };
    let now = listed(&is);
    let gone: Vec<String> = listed(&was).into_iter().filter(|name| !now.contains(name)).collect();
    if !gone.is_empty() {
        let message = format!("no longer goes off with {}", codes(&gone));
        out.add(&WEAKENED, after.id, case.path("AlarmRule"), message);
    }
}

/// A metric filter whose metric an alarm still watches.
fn filter(case: &Case, out: &mut Out) {
    let Some(before) = case.before.as_ref().filter(|_| case.change.action == Action::Remove) else { return };
    let metrics = |list: &[Node]| -> Vec<(String, String)> {
        let part = |one: &Node, name: &str| one.get(name).map(flat);
        list.iter().filter_map(|one| part(one, "MetricNamespace").zip(part(one, "MetricName"))).collect()
    };
    const LIST: &str = "MetricTransformations";
    let kept: Vec<_> = case
        .view
        .after
        .of_kind("AWS::Logs::MetricFilter")
        .flat_map(|other| metrics(items(property(&other, LIST))))
        .collect();
    let gone = metrics(before.items(LIST)).into_iter().filter(|metric| !kept.contains(metric));
    for (namespace, name) in gone {
        let watches = |metric: &dyn Fn(&str) -> Option<String>| {
            metric("Namespace").as_ref() == Some(&namespace) && metric("MetricName").as_ref() == Some(&name)
        };
        let alarms = case.view.after.of_kind("AWS::CloudWatch::Alarm").filter(|alarm| {
            let of = |node: &Node| watches(&|name| node.get(name).map(flat));
            watches(&|name| property(alarm, name).map(flat))
                || items(property(alarm, "Metrics")).iter().any(|one| at(one, "MetricStat/Metric").is_some_and(of))
        });
        let alarms: Vec<&str> = alarms.map(|alarm| alarm.id).collect();
        if !alarms.is_empty() {
            let message = format!("metric {} is no longer written, and {} watches it", code(&name), codes(&alarms));
            out.add(&WEAKENED, before.id, before.path(""), message);
        }
    }
}

fn actions(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let enabled = |thing: &Thing| if thing.has("ActionsEnabled") { thing.flag("ActionsEnabled") } else { Some(true) };
    if enabled(before) == Some(true) && enabled(after) == Some(false) {
        out.add(&WEAKENED, after.id, case.path("ActionsEnabled"), "its actions are off: it tells nobody");
        return;
    }
    let listed = |thing: &Thing| -> Vec<String> { thing.items("AlarmActions").iter().map(flat).collect() };
    let (old, new) = (listed(before), listed(after));
    let gone: Vec<&String> = old.iter().filter(|action| !new.contains(action)).collect();
    // as many others in their place: somebody else is told
    if new.len() < old.len() {
        let message = match new.is_empty() {
            true => format!("it tells nobody any more ({} removed)", codes(&gone)),
            false => format!("it no longer tells {}", codes(&gone)),
        };
        out.add(&WEAKENED, after.id, case.path("AlarmActions"), message);
    }
}

fn threshold(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let operator = |thing: &Thing| thing.scalar("ComparisonOperator").map(|operator| operator.into_owned());
    let (Some(old), Some(new)) = (operator(before), operator(after)) else { return };
    // another metric, another statistic, another period: the numbers do not compare
    let same = |names: &[&str]| names.iter().all(|name| before.get(name) == after.get(name));
    if !same(&["MetricName", "Namespace", "Metrics"]) {
        return;
    }
    let (Some(was_above), Some(is_above)) = (is_above(&old), is_above(&new)) else { return };
    if was_above != is_above {
        let message = format!("{} -> {}: it no longer goes off where it did", code(&old), code(&new));
        out.add(&WEAKENED, after.id, case.path("ComparisonOperator"), message);
        return;
    }
    let (Some(was), Some(is)) = (before.number("Threshold"), after.number("Threshold")) else { return };
    let weaker = if is_above { is > was } else { is < was };
    if weaker && same(&["Statistic", "ExtendedStatistic", "Period"]) {
        let side = if is_above { "above" } else { "below" };
        let message = format!("goes off {side} {} ({} before)", number(is), number(was));
        out.add(&WEAKENED, after.id, case.path("Threshold"), message);
    }
}

/// Whether an alarm goes off above its threshold; none for those that go off on either side.
fn is_above(operator: &str) -> Option<bool> {
    match operator {
        "GreaterThanThreshold" | "GreaterThanOrEqualToThreshold" | "GreaterThanUpperThreshold" => Some(true),
        "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerThreshold" => Some(false),
        _ => None,
    }
}
