use crate::check::layers::*;
use crate::check::policy::Kind;

rule! {
    /// What changes an API's limits may change every API.
    ///
    /// `apigateway:PATCH` on `*` or on all of `restapis` lets it change every stage of the account. Name the stage: `arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`.
    ///
    /// Check RUN-02 of the throttle layers.
    pub ADJUSTER_PERMISSIONS = "adjuster-permissions", "RUN-02", warning, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies().iter().filter(|document| document.kind == Kind::Identity) {
        for statement in document.statements().iter().filter(|statement| statement.allows()) {
            if !statement.texts("Action").iter().any(|(action, _)| action.eq_ignore_ascii_case("apigateway:PATCH")) {
                continue;
            }
            for (resource, path) in statement.texts("Resource") {
                if resource == "*"
                    || resource.ends_with("::*")
                    || resource.ends_with("::/*")
                    || resource.ends_with("/restapis/*")
                {
                    report
                        .report(
                            &ADJUSTER_PERMISSIONS,
                            &path,
                            format!("`{resource}` lets it change every API of the account"),
                        )
                        .help("`arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`");
                }
            }
        }
    }
}
