use crate::check::layers::*;
use crate::throttle::function::CallerKind;

rule! {
    /// A function serves an API and an event source out of one reservation.
    ///
    /// A batch that comes in takes the executions of the API's clients, who are answered 500. Give each a function of its own.
    ///
    /// Check C-17 of the throttle layers.
    pub ESM_SHARES_FUNCTION = "esm-shares-function", "C-17", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate().filter(|(_, function)| function.reserved.is_given()) {
        let Some(caller) = function.callers.iter().find(|caller| matches!(caller.kind, CallerKind::EventSource(_)))
        else {
            continue;
        };
        if let Some((stage, place)) = model.demand(at).routes.first()
            && let Some(route) = routes(model, *stage).get(*place)
        {
            let message = format!(
                "`{}` serves `{}` and the events of `{}` out of one reservation",
                function.source.resource,
                route.name(),
                caller.source.resource
            );
            report
                .at_source(&ESM_SHARES_FUNCTION, &function.reserved.from, message)
                .help("give each a function of its own");
        }
    }
}
