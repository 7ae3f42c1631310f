//! Alarms that go off later, or never.

use crate::diff::report::{Action, Presence};
use crate::rule::rule;

use super::Out;
use super::text::{code, codes, flat, number, quoted};
use super::view::{Case, Thing, targets};

rule! {
    /// An alarm goes off later than before, tells nobody, or is gone.
    ///
    /// Its threshold went the way that takes more to reach it, it wants more periods, its actions are off or fewer, or missing data no
    /// longer counts as bad.
    pub WEAKENED = "alarm-weakened", "OPS-ALARM-WEAKENED", medium, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    if !matches!(case.kind(), "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm") {
        return;
    }
    let Some((before, after)) = case.both() else { return removed(case, out) };
    actions(case, before, after, out);
    threshold(case, before, after, out);
    let periods = |thing: &Thing| thing.number("EvaluationPeriods");
    let points = |thing: &Thing| thing.number("DatapointsToAlarm").or_else(|| periods(thing));
    if let (Some(was), Some(is)) = (points(before), points(after))
        && is > was
    {
        let property = if after.has("DatapointsToAlarm") { "DatapointsToAlarm" } else { "EvaluationPeriods" };
        let message = format!("goes off after {} bad periods ({} before)", number(is), number(was));
        out.add(&WEAKENED, after.id, case.path(property), message);
    }
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
    let above = |operator: &str| match operator {
        "GreaterThanThreshold" | "GreaterThanOrEqualToThreshold" | "GreaterThanUpperThreshold" => Some(true),
        "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerThreshold" => Some(false),
        _ => None,
    };
    let (Some(was_above), Some(is_above)) = (above(&old), above(&new)) else { return };
    let (Some(was), Some(is)) = (before.number("Threshold"), after.number("Threshold")) else { return };
    let weaker = was_above == is_above && if is_above { is > was } else { is < was };
    // another metric, another statistic, another period: the numbers do not compare
    let same = ["MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Period", "Metrics"];
    if weaker && same.iter().all(|name| before.get(name) == after.get(name)) {
        let side = if is_above { "above" } else { "below" };
        let message = format!("goes off {side} {} ({} before)", number(is), number(was));
        out.add(&WEAKENED, after.id, case.path("Threshold"), message);
    }
}
