use crate::check::layers::*;

rule! {
    /// One status is set for all errors of clients.
    ///
    /// `DEFAULT_4XX` with a `StatusCode` turns 403 and 429 into it: clients no longer know that they should wait, and a filter on 429 finds nothing. Set the status for single response types.
    ///
    /// Check C-07 of the throttle layers.
    pub DEFAULT4XX_STATUS = "default4xx-status", "C-07", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for api in &model.apis {
        for response in &api.gateway_responses {
            if response.kind.exact().is_some_and(|kind| kind == "DEFAULT_4XX") && response.status.is_given() {
                let status = response.status.values.first().map_or("?", String::as_str);
                report
                    .at_source(
                        &DEFAULT4XX_STATUS,
                        &response.status.from,
                        format!("every error of a client is answered {status}: 429 and 403 no longer show"),
                    )
                    .help("set `StatusCode` on single response types, and leave it out here");
            }
        }
    }
}
