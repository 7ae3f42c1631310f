use crate::check::layers::*;

rule! {
    /// An API with an address of its own, or behind CloudFront, can be called past it.
    ///
    /// The default endpoint `execute-api` stays open, so that what stands in front of the API, a web ACL for one, is avoided. Set `DisableExecuteApiEndpoint: true`; behind CloudFront the API
    /// needs a domain of its own for that.
    ///
    /// Check SEC-04 of the throttle layers.
    pub EXECUTE_API_BYPASS = "execute-api-bypass", "SEC-04", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for api in model.apis.iter().filter(|api| never(&api.default_endpoint_off)) {
        let (Some(from), Some(front)) = (&api.source, api.fronts.first().or_else(|| api.domains.first())) else {
            continue;
        };
        let message = format!(
            "`{}` leads to API `{}`, which can be called past it at its default endpoint",
            front.resource, api.id
        );
        report.at_source(&EXECUTE_API_BYPASS, from, message).help("set `DisableExecuteApiEndpoint: true`");
    }
}
