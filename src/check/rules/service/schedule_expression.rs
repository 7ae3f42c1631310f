use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A schedule has the wrong form.
    ///
    /// `rate(5 minutes)`, `rate(1 day)`: singular for one, plural above. `cron(..)` has six fields: minutes, hours, day of the month, month, day of the week,
    /// year; one of the two days is `?`. EventBridge Scheduler also takes `at(2026-11-20T13:00:00)`.
    pub SCHEDULE_EXPRESSION = "schedule-expression", "V009", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Events::Rule", "AWS::Scheduler::Schedule"] {
        for resource in context.of_kind(kind) {
            let Some(value) = resource.property("ScheduleExpression") else { continue };
            for branch in branches(value, &resource.property_path(&["ScheduleExpression"])) {
                let Some(text) = branch.value.as_str().filter(|text| !text.contains("{{")) else { continue };
                if let Err((wrong, help)) = judge(text, kind) {
                    report.report(&SCHEDULE_EXPRESSION, &branch.path, wrong).help(help);
                }
            }
        }
    }
}

fn judge(text: &str, kind: &str) -> Result<(), (String, &'static str)> {
    let inner = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    if let Some(rate) = inner("rate") {
        let help = "`rate(1 hour)`, `rate(5 minutes)`";
        let parts: Vec<&str> = rate.split_whitespace().collect();
        let [number, unit] = parts.as_slice() else { return Err((format!("`{rate}` is no number with a unit"), help)) };
        let Ok(number) = number.parse::<u64>() else { return Err((format!("`{number}` is no whole number"), help)) };
        let units = if number == 1 { ["minute", "hour", "day"] } else { ["minutes", "hours", "days"] };
        // the scheduler takes both forms
        let singular =
            kind == "AWS::Scheduler::Schedule" && ["minute", "hour", "day", "minutes", "hours", "days"].contains(unit);
        if number == 0 {
            return Err(("the rate is 0".to_owned(), help));
        }
        if !units.contains(unit) && !singular {
            return Err((format!("`{unit}` is no unit for {number}"), help));
        }
        return Ok(());
    }
    if let Some(cron) = inner("cron") {
        let help = "six fields, one of the two days `?`: `cron(0 12 * * ? *)`";
        let fields: Vec<&str> = cron.split_whitespace().collect();
        let [_, _, day, _, weekday, _] = fields.as_slice() else {
            return Err((format!("`cron` has {} fields, and needs 6", fields.len()), help));
        };
        if *day != "?" && *weekday != "?" {
            return Err(("both the day of the month and the day of the week are given".to_owned(), help));
        }
        if *day == "?" && *weekday == "?" {
            return Err(("neither the day of the month nor the day of the week is given".to_owned(), help));
        }
        return Ok(());
    }
    if kind == "AWS::Scheduler::Schedule" && inner("at").is_some() {
        return Ok(());
    }
    Err((format!("`{text}` is no schedule"), "`rate(..)` or `cron(..)`"))
}
