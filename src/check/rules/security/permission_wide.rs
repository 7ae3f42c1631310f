use crate::check::layers::*;

rule! {
    /// Any API may call a function.
    ///
    /// A permission for the gateway without `SourceArn` lets the APIs of every account call the function. Name the API: `arn:<partition>:execute-api:<region>:<account>:<api>/*`.
    ///
    /// Check SEC-06 of the throttle layers.
    pub PERMISSION_WIDE = "permission-wide", "SEC-06", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        for permission in &function.permissions {
            if permission.principal.exact().is_some_and(|who| who == "apigateway.amazonaws.com")
                && permission.for_source.is_absent()
            {
                let message = format!("every API of every account may call `{}`", function.source.resource);
                report.at_source(&PERMISSION_WIDE, &permission.source, message).help("`SourceArn` with the API's id");
            }
        }
    }
}
