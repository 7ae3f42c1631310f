use crate::check::layers::*;

rule! {
    /// The limit for all methods of a stage is a limit for each of them.
    ///
    /// Formula: M methods under `/*` let through min(M x R, R_account), not R. A limit of the API as a whole is what the account has, or a WAF rule that counts all
    /// requests together (`AggregateKeyType: CONSTANT`).
    ///
    /// Check A-08 of the throttle layers.
    pub STAR_IS_PER_METHOD = "star-is-per-method", "A-08", info, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let account = model.account().rate;
    for (at, stage) in model.stages.iter().enumerate() {
        let Some(rate) = stage.star().and_then(|star| most(&star.throttle.rate)) else { continue };
        let shared = routes(model, at).iter().filter(|route| {
            !is_preflight(route) && stage.own(&route.path, &route.method).is_none_or(|own| !own.throttle.is_given())
        });
        let count = shared.count();
        if count < 2 {
            continue;
        }
        let all = rate * count as f64;
        let all = account.as_ref().map_or(all, |account| all.min(account.value));
        let from = stage.star().map_or(&stage.source, |star| &star.throttle.rate.from);
        let message = format!(
            "stage `{}` takes {}/s of each of its {count} methods, {}/s together",
            stage.shown(),
            number(rate),
            number(all)
        );
        report.at_source(&STAR_IS_PER_METHOD, from, message).help(
            "a limit for all methods together is a WAF rate rule that counts everybody: `AggregateKeyType: CONSTANT`",
        );
    }
}
