use crate::check::layers::*;

rule! {
    /// A regional web ACL protects nothing.
    ///
    /// Nothing in the template associates it with a stage, and nothing else uses or exports its ARN. The stage's ARN is
    /// `arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`, with nothing where the account would stand; the ARN of `execute-api` is that of calls and
    /// is refused.
    ///
    /// Check B-01 of the throttle layers.
    pub WAF_NOT_ASSOCIATED = "waf-not-associated", "B-01", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        for association in acl.associations.iter().filter(|one| one.target.contains(":execute-api:")) {
            report
                .at_source(
                    &WAF_NOT_ASSOCIATED,
                    &association.source,
                    "the ARN is that of calls (`execute-api`), which takes no web ACL",
                )
                .help("`arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`");
        }
        for association in acl.associations.iter().filter(|one| names_no_arn(context, &one.target)) {
            report
                .at_source(
                    &WAF_NOT_ASSOCIATED,
                    &association.source,
                    format!("`{}` is no ARN of a stage: the association fails", association.target),
                )
                .help("`arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`");
        }
        let regional = acl.scope.exact().is_some_and(|scope| scope == "REGIONAL");
        let used = context.references_to(&acl.source.resource).any(|reference| {
            let kind = context.resource_at(reference.place).map_or("", |resource| resource.kind);
            !matches!(
                kind,
                "AWS::WAFv2::LoggingConfiguration" | "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::Dashboard"
            )
        });
        if regional && acl.associations.is_empty() && !used {
            let note = report
                .at_source(&WAF_NOT_ASSOCIATED, &acl.source, format!("web ACL `{}` is associated with nothing: it protects nothing", acl.shown()))
                .help("`AWS::WAFv2::WebACLAssociation` with the stage's ARN, `arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`");
            if model.stages.is_empty() {
                note.at_most(Severity::Warning);
            }
        }
    }
}

/// Whether a text is nothing but what API Gateway's resources answer: names and ids, none of them an ARN.
fn names_no_arn(context: &Context, target: &str) -> bool {
    let Some(hole) = target.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) else { return false };
    let id = hole.split('.').next().unwrap_or_default();
    context.resource(id).is_some_and(|resource| resource.kind.starts_with("AWS::ApiGateway::"))
}
