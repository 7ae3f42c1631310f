use crate::check::layers::*;

rule! {
    /// A rate stands without a burst, or a burst without a rate.
    ///
    /// What the other one then is, is not documented; for other APIs a missing number has become 0, which refuses everything. Set both, or neither.
    ///
    /// Check A-06 of the throttle layers.
    pub HALF_THROTTLE = "half-throttle", "A-06", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let mut found = Vec::new();
    for stage in &model.stages {
        let names = ("ThrottlingRateLimit", "ThrottlingBurstLimit");
        found.extend(
            stage
                .settings
                .iter()
                .map(|one| (format!("stage `{}`, `{}`", stage.shown(), one.scope()), &one.throttle, names)),
        );
    }
    for plan in &model.plans {
        let names = ("RateLimit", "BurstLimit");
        found.push((format!("plan `{}`", plan.shown()), &plan.throttle, names));
        let methods = plan.stages.iter().flat_map(|entry| &entry.methods);
        found.extend(methods.map(|one| (format!("plan `{}`, `{}`", plan.shown(), one.key), &one.throttle, names)));
    }
    for (what, throttle, (rate, burst)) in found {
        let (has, lacks, from) = match (throttle.rate.is_given(), throttle.burst.is_given()) {
            (true, false) => (rate, burst, &throttle.rate.from),
            (false, true) => (burst, rate, &throttle.burst.from),
            _ => continue,
        };
        report
            .at_source(
                &HALF_THROTTLE,
                from,
                format!("{what} has `{has}` and no `{lacks}`: what the gateway takes for it is not documented"),
            )
            .help(format!("set `{lacks}` as well, or neither of the two"));
    }
}
