use crate::check::layers::*;
use crate::throttle::answer::DEFAULT_TIMEOUT_MS;

rule! {
    /// A function may run longer than the gateway waits for it.
    ///
    /// The client is answered 504 when the integration's time is over, 29 s unless set; the execution goes on until the function's `Timeout`, keeps its concurrency, and may do what
    /// the client then asks for again.
    ///
    /// Check C-06 of the throttle layers.
    pub LAMBDA_TIMEOUT_VS_INTEGRATION = "lambda-timeout-vs-integration", "C-06", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let Some(own) = least(&function.timeout) else { continue };
        let waits = model.demand(at).routes.into_iter().filter_map(|(stage, place)| {
            let route = routes(model, stage).get(place)?;
            let given = &route.integration.timeout_ms;
            let waits = if given.is_absent() { DEFAULT_TIMEOUT_MS } else { most(given)? };
            Some((waits / 1_000.0, route))
        });
        let Some((waits, route)) = waits.reduce(|a, b| if b.0 < a.0 { b } else { a }).filter(|(waits, _)| own > *waits)
        else {
            continue;
        };
        let message = format!(
            "`{}` may run {}, and the gateway waits {} for `{}`: the client is answered 504 and the execution goes on",
            function.source.resource,
            span(own),
            span(waits),
            route.name()
        );
        report
            .at_source(&LAMBDA_TIMEOUT_VS_INTEGRATION, &function.timeout.from, message)
            .help(format!("a `Timeout` below {}", span(waits)));
    }
}
