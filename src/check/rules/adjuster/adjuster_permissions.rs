use super::{called, shown_stage};
use crate::check::layers::*;
use crate::check::policy::Kind;
use crate::throttle::adjuster::{Adjuster, Grant};

rule! {
    /// What changes an API's limits may not, or may change every API.
    ///
    /// Its role needs `apigateway:PATCH`, and `apigateway:GET` where its code asks what is set, on `arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`: without the first every run fails. With `*`, with all
    /// of `restapis` or with all of an API it may change more than the stage, which is a warning. Where the role is not in the template, nobody can tell.
    ///
    /// Check RUN-02 of the throttle layers.
    pub ADJUSTER_PERMISSIONS = "adjuster-permissions", "RUN-02", error, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html";
}

/// What is right.
const RIGHT: &str = "`arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`";

pub(super) fn check(context: &Context, report: &mut Reporter) {
    wide(context, report);
    let Some(model) = context.model() else { return };
    for adjuster in &model.adjusters {
        let (Some(code), Some(function)) = (&adjuster.code, model.functions.get(adjuster.function)) else { continue };
        let id = called(function);
        let Some(grants) = &adjuster.grants else {
            report
                .at_source(
                    &ADJUSTER_PERMISSIONS,
                    &function.source,
                    format!(
                        "whether `{id}` may change {} is unknown: its role is not in the template",
                        shown_stage(model, adjuster)
                    ),
                )
                .help(format!("its role needs `apigateway:PATCH` on {RIGHT}"))
                .at_most(Severity::Info);
            continue;
        };
        let may = |verb: &str| grants.iter().any(|grant| grant.allows(verb) && reaches(grant, adjuster, code.plans));
        if !may("PATCH") {
            let elsewhere = grants.iter().any(|grant| grant.allows("PATCH"));
            let why = if elsewhere { "its role lets it change another" } else { "its role does not let it" };
            let what = if code.stages { shown_stage(model, adjuster) } else { "usage plans".to_owned() };
            report
                .at_source(
                    &ADJUSTER_PERMISSIONS,
                    &function.source,
                    format!("`{id}` changes {what}, and {why}: every run fails"),
                )
                .help(format!("allow `apigateway:PATCH` on {RIGHT}"));
        } else if code.reads && !may("GET") {
            report
                .at_source(
                    &ADJUSTER_PERMISSIONS,
                    &function.source,
                    format!(
                        "`{id}` asks for what is set at {}, and its role does not let it: every run fails",
                        shown_stage(model, adjuster)
                    ),
                )
                .help(format!("allow `apigateway:GET` on {RIGHT}"));
        }
    }
}

/// Whether a statement is about the stage that is changed; what nobody can read may be.
fn reaches(grant: &Grant, adjuster: &Adjuster, plans: bool) -> bool {
    let open = grant.resources.iter().any(|resource| {
        resource.unknown.is_some()
            || resource
                .values
                .iter()
                .any(|arn| arn.contains('*') || (plans && arn.contains("/usageplans")) || !arn.contains("/stages/"))
    });
    match adjuster.stage {
        Some(stage) => open || grant.stages.contains(&stage),
        None => true,
    }
}

/// Statements that let a role change more than a stage.
fn wide(context: &Context, report: &mut Reporter) {
    for document in context.policies().iter().filter(|document| document.kind == Kind::Identity) {
        for statement in document.statements().iter().filter(|statement| statement.allows()) {
            let verbs = ["apigateway:PATCH", "apigateway:PUT", "apigateway:POST", "apigateway:DELETE", "apigateway:*"];
            let changes = statement
                .texts("Action")
                .iter()
                .any(|(action, _)| verbs.iter().any(|verb| action.eq_ignore_ascii_case(verb)));
            if !changes {
                continue;
            }
            for branch in statement.values("Resource") {
                let Some(resource) = text(branch.value) else { continue };
                let what = if resource == "*"
                    || resource.ends_with("::*")
                    || resource.ends_with("::/*")
                    || resource.ends_with("/restapis/*")
                    || resource.contains("/restapis/*/")
                {
                    "every API of the account"
                } else if resource.contains("/restapis/") && resource.ends_with("/*") && !resource.contains("/stages/")
                {
                    "all of the API, its methods and authorizers included"
                } else if resource.ends_with("/stages/*") {
                    "every stage of the API"
                } else {
                    continue;
                };
                report
                    .report(&ADJUSTER_PERMISSIONS, &branch.path, format!("`{resource}` lets it change {what}"))
                    .help(RIGHT)
                    .at_most(Severity::Warning);
            }
        }
    }
}

/// A text, also one with holes.
fn text(node: &crate::node::Node) -> Option<&str> {
    match node.as_call() {
        Some(("Fn::Sub", inner)) => inner.as_str().or_else(|| inner.as_list()?.first()?.as_str()),
        _ => node.as_str(),
    }
}
