use crate::check::layers::*;
use crate::throttle::function::CallerKind;

rule! {
    /// A queue may cause more executions at once than its function may have.
    ///
    /// Formula: `MaximumConcurrency` > reserved concurrency. Lambda refuses the rest, the messages come back, and after `maxReceiveCount` they are set aside though nothing is wrong with them.
    ///
    /// Check C-16 of the throttle layers.
    pub SQS_MAX_CONCURRENCY = "sqs-max-concurrency", "C-16", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        for caller in &function.callers {
            let CallerKind::EventSource(source) = &caller.kind else { continue };

            let (Some(caused), Some(reserved)) = (least(&source.max_concurrency), most(&function.reserved)) else {
                continue;
            };
            if caused > reserved {
                let message = format!(
                    "the queue may cause {} executions of `{}` at once, and it may have {}",
                    number(caused),
                    function.source.resource,
                    number(reserved)
                );
                report
                    .at_source(&SQS_MAX_CONCURRENCY, &source.max_concurrency.from, message)
                    .help(format!("`MaximumConcurrency` of at most {}", number(reserved)));
            }
        }
    }
}
