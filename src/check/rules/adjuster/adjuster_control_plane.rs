use super::called;
use crate::check::layers::*;

rule! {
    /// A function changes limits faster than API Gateway takes changes.
    ///
    /// An account's calls of `UpdateUsagePlan` are limited to one in 20 s, and all of them together to 10/s with bursts of 40. Formulas: (plans - 1) x 20 s > `Timeout` of a function that changes every plan; calls of the function x
    /// calls that it makes > 10/s. Put all operations on a stage into one `UpdateStage`.
    ///
    /// Check RUN-07 of the throttle layers.
    pub ADJUSTER_CONTROL_PLANE = "adjuster-control-plane", "RUN-07", info, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
}

/// Seconds between two changes of usage plans.
const BETWEEN_PLANS: f64 = 20.0;
/// Calls a second that API Gateway takes from an account that manages its APIs.
const CALLS: f64 = 10.0;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for adjuster in &model.adjusters {
        let (Some(code), Some(function)) = (&adjuster.code, model.functions.get(adjuster.function)) else { continue };
        let id = called(function);
        let timeout = if function.timeout.is_absent() { Some(3.0) } else { most(&function.timeout) };
        let plans = model.plans.len() as f64;
        if let Some(timeout) = timeout.filter(|timeout| code.plans && (plans - 1.0) * BETWEEN_PLANS > *timeout) {
            let message = format!(
                "`{id}` changes usage plans, of which there are {}: at one in {} that takes {}, and it is ended after {}",
                number(plans),
                span(BETWEEN_PLANS),
                span((plans - 1.0) * BETWEEN_PLANS),
                span(timeout)
            );
            report
                .at_source(&ADJUSTER_CONTROL_PLANE, &function.source, message)
                .help("change one plan in a run, or change the stage");
        }
        let each = f64::from(u8::from(code.stages) + u8::from(code.reads) + u8::from(code.plans));
        let rate = model.demand(adjuster.function).rate.unwrap_or(0.0);
        if rate * each > CALLS {
            let message = format!(
                "routes call `{id}` up to {}/s, and it calls API Gateway {} times each: more than the {}/s that the account may",
                number(rate),
                number(each),
                number(CALLS)
            );
            report
                .at_source(&ADJUSTER_CONTROL_PLANE, &function.source, message)
                .help(format!("limit the routes to {}/s", number((CALLS / each).floor())));
        }
    }
}
