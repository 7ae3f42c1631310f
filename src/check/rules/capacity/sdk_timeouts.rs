use crate::check::layers::*;
use crate::check::value::scalar;

rule! {
    /// A function is ended before its SDK gives up.
    ///
    /// Formula: attempts x time of one > `Timeout`, of a function that reaches a table. A table that throttles or is silent then looks like a slow function: the client is answered 502 or 504, and the
    /// log has no word of the cause. `AWS_MAX_ATTEMPTS` of the environment counts; the rest is assumed, since it stands in the code (`sdk_attempts`, `sdk_timeout_ms`). A warning where
    /// it is declared, else information.
    ///
    /// Check C-14 of the throttle layers.
    pub SDK_TIMEOUTS = "sdk-timeouts", "C-14", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let assume = &model.assume;
    for (at, function) in model.functions.iter().enumerate() {
        let reaches = function.reaches.iter().any(|reach| reach.reads || reach.writes);
        if !reaches || model.demand(at).routes.is_empty() {
            continue;
        }
        let own = if function.timeout.is_absent() { Some(3.0) } else { least(&function.timeout) };
        let Some(own) = own else { continue };
        let id = &function.source.resource;
        let variables = context.resource(id).and_then(|one| one.property("Environment")?.get("Variables"));
        let set = variables
            .and_then(|all| scalar(all.get("AWS_MAX_ATTEMPTS")?)?.parse::<f64>().ok())
            .filter(|count| *count >= 1.0 && *count <= 1_000.0);
        let (attempts, count) = match set {
            Some(count) => (count, "from its environment"),
            None => (assume.sdk_attempts.value, said_by(assume.sdk_attempts.origin)),
        };
        let each = assume.sdk_timeout_ms.value / 1_000.0;
        let all = attempts * each;
        if all <= own {
            continue;
        }
        let known = assume.sdk_timeout_ms.is_declared();
        let message = format!(
            "`{id}` is ended after {}, and its SDK tries {} times ({count}) for {} each ({}): a table that throttles looks like a function that is slow",
            span(own),
            number(attempts),
            span(each),
            said_by(assume.sdk_timeout_ms.origin)
        );
        let fits = own * 1_000.0 / (attempts + 1.0);
        let note = report.at_source(&SDK_TIMEOUTS, &function.source, message).help(format!(
            "time limits of some {} ms for each attempt in the client's settings, and say so with `sdk_timeout_ms`",
            number(fits.floor())
        ));
        if !known {
            note.at_most(Severity::Info);
        }
    }
}
