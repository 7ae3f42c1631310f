use crate::check::layers::*;

rule! {
    /// A composite alarm looks at itself, or at more alarms than it may.
    ///
    /// It names at most 100 alarms, and may not depend on itself.
    ///
    /// Check D-17 of the throttle layers.
    pub COMPOSITE_REFS = "composite-refs", "D-17", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.composite_alarms {
        let named = context.resource(&alarm.source.resource).and_then(|resource| resource.text("AlarmName"));
        let Some(rule) = alarm.rule.exact() else { continue };
        let children =
            ["ALARM(", "OK(", "INSUFFICIENT_DATA("].iter().map(|call| rule.matches(call).count()).sum::<usize>();
        let own =
            named.is_some_and(|name| rule.contains(&format!("({name})")) || rule.contains(&format!("(\"{name}\")")));
        let (wrong, right) = if own {
            ("looks at itself".to_owned(), "leave it out of its own rule")
        } else if children > 100 {
            (format!("names {children} alarms, and may name 100"), "make several composite alarms, and one of these")
        } else {
            continue;
        };
        report
            .at_source(
                &COMPOSITE_REFS,
                &alarm.rule.from,
                format!("composite alarm `{}` {wrong}", alarm.source.resource),
            )
            .help(right);
    }
}
