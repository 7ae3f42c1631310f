use crate::check::layers::*;

rule! {
    /// Any API may call a function.
    ///
    /// A permission for the gateway without `SourceArn`, or with one that names no API, lets other APIs call the function, without one even those of other accounts. Name the API:
    /// `arn:<partition>:execute-api:<region>:<account>:<api>/*`. All methods of one API in one permission is information: a permission for each route says more, and the function's policy has room
    /// for 20 KB. A permission for everybody (`Principal: "*"`) without condition is a warning too.
    ///
    /// Check SEC-06 of the throttle layers.
    pub PERMISSION_WIDE = "permission-wide", "SEC-06", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        let id = &function.source.resource;
        for permission in &function.permissions {
            let Some(who) = permission.principal.exact() else { continue };
            if who == "*" {
                let property = |name: &str| {
                    context.resource(&permission.source.resource).is_some_and(|one| one.property(name).is_some())
                };
                if !["SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType", "EventSourceToken"]
                    .into_iter()
                    .any(property)
                {
                    report
                        .at_source(&PERMISSION_WIDE, &permission.principal.from, format!("everybody may call `{id}`"))
                        .help("name a service or an account in `Principal`");
                }
                continue;
            }
            if who != "apigateway.amazonaws.com" {
                continue;
            }
            if permission.for_source.is_absent() {
                report
                    .at_source(
                        &PERMISSION_WIDE,
                        &permission.source,
                        format!("every API of every account may call `{id}`"),
                    )
                    .help("`SourceArn` with the API's id");
                continue;
            }
            let Some(arn) = permission.for_source.exact() else { continue };
            let Some(api) = arn.split_once(":execute-api:").and_then(|(_, rest)| rest.split(':').nth(2)) else {
                continue;
            };
            // an account or region with holes has colons of its own
            let api = if arn.contains("${AWS::") { arn.rsplit(':').next().unwrap_or(api) } else { api };
            let mut parts = api.splitn(2, '/');
            let (name, route) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            if name.contains('*') || name.is_empty() {
                report
                    .at_source(
                        &PERMISSION_WIDE,
                        &permission.for_source.from,
                        format!("every API that `{arn}` takes in may call `{id}`"),
                    )
                    .help("`SourceArn` with the API's id in front of the first `/`");
            } else if matches!(route, "*" | "*/*" | "*/*/*") {
                report
                    .at_source(
                        &PERMISSION_WIDE,
                        &permission.for_source.from,
                        format!("every method of the API may call `{id}`"),
                    )
                    .help("if only some do, name them: `<api>/*/GET/orders`")
                    .at_most(Severity::Info);
            }
        }
    }
}
