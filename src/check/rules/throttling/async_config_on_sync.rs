use crate::check::layers::*;

rule! {
    /// A function that only the gateway calls has settings of asynchronous calls.
    ///
    /// The gateway waits for the answer: there is no queue, no retry and no dead letter, so `EventInvokeConfig` and `DeadLetterConfig` do nothing.
    ///
    /// Check A-15 of the throttle layers.
    pub ASYNC_CONFIG_ON_SYNC = "async-config-on-sync", "A-15", info, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let from = match function.async_settings.first() {
            Some(settings) => &settings.source,
            None if function.dead_letter.is_given() => &function.dead_letter.from,
            None => continue,
        };
        let others = function
            .permissions
            .iter()
            .any(|one| one.principal.exact().is_none_or(|who| who != "apigateway.amazonaws.com"));
        if others || !function.callers.is_empty() || model.demand(at).routes.is_empty() {
            continue;
        }
        let message = format!(
            "only the gateway calls `{}`, and waits: settings of asynchronous calls do nothing",
            function.source.resource
        );
        report.at_source(&ASYNC_CONFIG_ON_SYNC, from, message).help("drop them, or say who calls it without waiting");
    }
}
