use crate::check::layers::*;
use crate::throttle::answer::DEFAULT_FUNCTION_TIMEOUT_S;
use crate::throttle::function::CallerKind;

rule! {
    /// A message comes back while its function still works on it.
    ///
    /// Formula: visibility < the function's `Timeout`, which the service refuses; below 6 x `Timeout` + batching window, which AWS recommends against throttled retries, it is a warning.
    ///
    /// Check C-15 of the throttle layers.
    pub SQS_VISIBILITY = "sqs-visibility", "C-15", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        for caller in &function.callers {
            let CallerKind::EventSource(source) = &caller.kind else { continue };

            let Some(queue) = &source.queue else { continue };
            let or = |given: &Given<f64>, default: f64| if given.is_absent() { Some(default) } else { least(given) };
            let timeout =
                if function.timeout.is_absent() { Some(DEFAULT_FUNCTION_TIMEOUT_S) } else { most(&function.timeout) };
            let (Some(hidden), Some(timeout), Some(window)) =
                (or(&queue.visibility, 30.0), timeout, or(&source.window, 0.0))
            else {
                continue;
            };
            let advised = 6.0 * timeout + window;
            if hidden >= advised {
                continue;
            }
            let (id, queue_id) = (&function.source.resource, &queue.source.resource);
            let message = if hidden < timeout {
                format!(
                    "`{queue_id}` hides a message for {}, and `{id}` may take {}: the service refuses the mapping",
                    span(hidden),
                    span(timeout)
                )
            } else {
                format!(
                    "`{queue_id}` hides a message for {}, less than six times the {} of `{id}` and its window: a throttled message comes back too early",
                    span(hidden),
                    span(timeout)
                )
            };
            let note = report
                .at_source(&SQS_VISIBILITY, &queue.visibility.from, message)
                .help(format!("`VisibilityTimeout: {advised:.0}`"));
            if hidden >= timeout {
                note.at_most(Severity::Warning);
            }
        }
    }
}
