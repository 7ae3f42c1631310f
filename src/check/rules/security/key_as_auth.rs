use crate::check::layers::*;

rule! {
    /// An API key is all that protects a method that changes something.
    ///
    /// Keys tell clients apart; they do not prove who a client is, and are not meant to keep anybody out. Add an authorizer or `AWS_IAM`.
    ///
    /// Check SEC-03 of the throttle layers.
    pub KEY_AS_AUTH = "key-as-auth", "SEC-03", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for api in &model.apis {
        for route in &api.routes {
            let changes = ["POST", "PUT", "PATCH", "DELETE"].contains(&route.method.as_str());
            if changes && always(&route.key_required) && route.authorization.exact().is_some_and(|how| how == "NONE") {
                let message = format!("`{}` changes something, and a key is all that it asks for", route.name());
                report
                    .at_source(&KEY_AS_AUTH, &route.source, message)
                    .help("add an authorizer or `AWS_IAM`; if the key is enough, allow this rule here and say why");
            }
        }
    }
}
