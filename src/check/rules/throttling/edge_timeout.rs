use crate::check::layers::*;
use crate::throttle::answer::DEFAULT_TIMEOUT_MS;

rule! {
    /// An integration may take longer than the gateway waits.
    ///
    /// 29,000 ms is the most for edge-optimized APIs. Regional and private ones may have more when the account's quota was raised; there it is a warning.
    ///
    /// Check A-25 of the throttle layers.
    pub EDGE_TIMEOUT = "edge-timeout", "A-25", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for api in &model.apis {
        for route in &api.routes {
            let given = &route.integration.timeout_ms;
            let Some(timeout) = least(given).filter(|timeout| *timeout > DEFAULT_TIMEOUT_MS) else { continue };
            let edge = api.source.is_some()
                && (api.endpoint.is_absent() || api.endpoint.exact().is_some_and(|kind| kind == "EDGE"));
            let rule = if edge {
                "edge-optimized APIs take at most 29,000"
            } else {
                "above 29,000 the account needs a raised quota"
            };
            let note = report
                .at_source(
                    &EDGE_TIMEOUT,
                    &given.from,
                    format!("`{}` may take {} ms: {rule}", route.name(), number(timeout)),
                )
                .help("lower `TimeoutInMillis`, or answer at once and work afterwards");
            if !edge {
                note.at_most(Severity::Warning);
            }
        }
    }
}
