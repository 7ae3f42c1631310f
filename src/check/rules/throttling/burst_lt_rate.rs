use crate::check::layers::*;

rule! {
    /// A burst is smaller than the rate beside it.
    ///
    /// Formula: B < R. A client that sends a second's worth of requests at once is refused some of them, and with the jitter of a network what it reaches stays
    /// below R; below a tenth of R nearly any client is. A burst of the rate up to twice the rate is usual. Not said of bursts that are as large as the account
    /// allows.
    ///
    /// Check A-05 of the throttle layers.
    pub BURST_LT_RATE = "burst-lt-rate", "A-05", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let ceiling = model.account().burst.map_or(f64::MAX, |burst| burst.value);
    let mut found = Vec::new();
    for stage in &model.stages {
        found.extend(
            stage.settings.iter().map(|one| (format!("stage `{}`, `{}`", stage.shown(), one.scope()), &one.throttle)),
        );
    }
    for plan in &model.plans {
        found.push((format!("plan `{}`", plan.shown()), &plan.throttle));
        let methods = plan.stages.iter().flat_map(|entry| &entry.methods);
        found.extend(methods.map(|one| (format!("plan `{}`, `{}`", plan.shown(), one.key), &one.throttle)));
    }
    for (what, throttle) in found {
        let (Some(rate), Some(burst)) = (least(&throttle.rate), most(&throttle.burst)) else { continue };
        if burst >= rate || burst >= ceiling || burst <= 0.0 {
            continue;
        }
        let harm = if burst < (rate * 0.1).ceil() {
            "nearly every client meets it before the rate"
        } else {
            "a second's worth of requests at once is refused in part"
        };
        let message = format!("{what} takes {} at once and {}/s: {harm}", number(burst), number(rate));
        report.at_source(&BURST_LT_RATE, &throttle.burst.from, message).help(format!(
            "a burst of {} to {} goes with this rate",
            number(rate.ceil()),
            number((rate * 2.0).ceil())
        ));
    }
}
