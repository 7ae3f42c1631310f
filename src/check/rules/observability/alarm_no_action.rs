use crate::check::layers::*;
use crate::throttle::watch::CompositeAlarm;

rule! {
    /// An alarm tells nobody.
    ///
    /// It has no action for `ALARM`, or its actions are switched off, and nothing in the template uses it: no composite alarm that acts, no deployment, no output. A warning where actions are
    /// switched off, else information: somebody may look at it.
    ///
    /// Check D-08 of the throttle layers.
    pub ALARM_NO_ACTION = "alarm-no-action", "D-08", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let off = alarm.actions_enabled.exact() == Some(&false);
        let id = &alarm.source.resource;
        let node = context.resource(id).and_then(|resource| resource.properties);
        let acts = ["AlarmActions", "OKActions", "InsufficientDataActions"]
            .iter()
            .any(|name| node.is_some_and(|all| all.get(name).is_some()));
        let name = alarm.name.exact();
        let child =
            model.composite_alarms.iter().filter(|parent| parent.actions > 0 || used(context, parent)).any(|parent| {
                let named = parent.rule.values.iter().any(|rule| name.is_some_and(|name| rule.contains(name.as_str())));
                parent.children.contains(&alarm.source) || named
            });
        if child || elsewhere(context, id) || (acts && !off) {
            continue;
        }
        let why = if off { "its actions are switched off" } else { "it has no action" };
        let note = report
            .at_source(&ALARM_NO_ACTION, &alarm.source, format!("alarm `{id}` tells nobody: {why}"))
            .help("name a topic in `AlarmActions`, or make it part of a composite alarm that has one");
        if !off {
            // somebody may look at a list of alarms, or at a dashboard
            note.at_most(Severity::Info);
        }
    }
}

/// Whether something beside a composite alarm refers to an alarm.
fn elsewhere(context: &Context, id: &str) -> bool {
    context.references_to(id).any(|reference| {
        context.resource_at(reference.place).is_none_or(|one| one.kind != "AWS::CloudWatch::CompositeAlarm")
    })
}

/// Whether a composite alarm without actions is looked at by something: by another alarm, an output.
fn used(context: &Context, alarm: &CompositeAlarm) -> bool {
    context.references_to(&alarm.source.resource).next().is_some()
}
