use crate::check::layers::*;

rule! {
    /// A limit of 0 refuses every request.
    ///
    /// Formula: R = 0, B = 0 or quota = 0. Zero is a limit, not "no limit": to set none, leave the property out. Where everything is to be refused, allow this
    /// rule there and say why.
    ///
    /// Check A-07 of the throttle layers.
    pub ZERO_LIMIT = "zero-limit", "A-07", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let mut found: Vec<(String, &str, &Given<f64>)> = Vec::new();
    for stage in &model.stages {
        for one in &stage.settings {
            let what = format!("stage `{}`, `{}`", stage.shown(), one.scope());
            found.push((what.clone(), "ThrottlingRateLimit", &one.throttle.rate));
            found.push((what, "ThrottlingBurstLimit", &one.throttle.burst));
        }
    }
    for plan in &model.plans {
        let what = format!("plan `{}`", plan.shown());
        found.push((what.clone(), "Quota.Limit", &plan.quota.limit));
        found.push((what.clone(), "RateLimit", &plan.throttle.rate));
        found.push((what.clone(), "BurstLimit", &plan.throttle.burst));
        for one in plan.stages.iter().flat_map(|entry| &entry.methods) {
            found.push((format!("{what}, `{}`", one.key), "RateLimit", &one.throttle.rate));
            found.push((format!("{what}, `{}`", one.key), "BurstLimit", &one.throttle.burst));
        }
    }
    for (what, name, given) in found {
        if most(given) == Some(0.0) {
            report
                .at_source(&ZERO_LIMIT, &given.from, format!("{what} has `{name}` 0, which refuses every request"))
                .help("leave it out to set no limit; if everything is to be refused, allow this rule here and say why");
        }
    }
}
