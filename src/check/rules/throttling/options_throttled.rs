use crate::check::layers::*;

rule! {
    /// An `OPTIONS` method needs an API key.
    ///
    /// A browser asks with `OPTIONS` before it calls, and sends no key with that question: the answer is 403, and the browser does not call.
    ///
    /// Check A-23 of the throttle layers.
    pub OPTIONS_THROTTLED = "options-throttled", "A-23", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for api in &model.apis {
        for route in api.routes.iter().filter(|route| route.method == "OPTIONS" && always(&route.key_required)) {
            let message = format!(
                "`{}` needs a key, and browsers send none when they ask: they are answered 403 and do not call",
                route.name()
            );
            report
                .at_source(&OPTIONS_THROTTLED, &route.key_required.from, message)
                .help("set `ApiKeyRequired: false` on `OPTIONS`");
        }
    }
}
