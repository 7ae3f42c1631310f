use std::collections::BTreeSet;

use crate::check::layers::*;
use crate::check::policy::{Document, Kind};
use crate::check::value::strings;
use crate::check::{Resource, target};
use crate::graph::Step;
use crate::node::Node;

rule! {
    /// A function's role may do everything.
    ///
    /// `*`, or all actions of a service, on all resources, or AWS's policy for administrators. Whoever gets into the function, or into its code's packages, may do the same. Name the actions and the
    /// resources; for logs `logs:CreateLogStream` and `logs:PutLogEvents` on the function's log group. Looked at: roles of functions and of API Gateway.
    ///
    /// Check SEC-07 of the throttle layers.
    pub IAM_STAR = "iam-star", "SEC-07", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";
}

/// Policies of AWS that allow everything.
const ADMINISTRATORS: [&str; 2] = [":policy/AdministratorAccess", ":policy/PowerUserAccess"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let roles = roles(context);
    if roles.is_empty() {
        return;
    }
    for document in context.policies().iter().filter(|document| document.kind == Kind::Identity) {
        if !owners(context, document).iter().any(|owner| roles.contains(owner)) {
            continue;
        }
        for statement in document.statements().iter().filter(|statement| statement.allows()) {
            let everywhere = statement.texts("Resource").into_iter().any(|(resource, _)| {
                resource == "*" || resource == "arn:aws:logs:*:*:*" || resource == "arn:*:*:*:*:*"
            });
            if !everywhere {
                continue;
            }
            for (action, path) in statement.texts("Action") {
                let Some(what) = all_of(action) else { continue };
                let message = format!("the role of a function may do {what} on every resource (`{action}` on `*`)");
                report.report(&IAM_STAR, &path, message).help("name the actions that the function needs, and the ARNs");
            }
        }
    }
    for role in context.of_kind("AWS::IAM::Role").filter(|role| roles.contains(role.id)) {
        let listed = role.property("ManagedPolicyArns").and_then(Node::as_list).unwrap_or_default();
        for (place, item) in listed.iter().enumerate() {
            let texts = strings(item);
            let Some(found) = ADMINISTRATORS.iter().find(|name| texts.iter().any(|text| text.ends_with(*name))) else {
                continue;
            };
            let path = role.path(&[Step::Key("Properties"), Step::Key("ManagedPolicyArns"), Step::Index(place)]);
            let name = found.trim_start_matches(":policy/");
            report
                .report(&IAM_STAR, &path, format!("the role of a function has `{name}`: it may do everything"))
                .help("name the actions that the function needs, and the ARNs");
        }
    }
}

/// What an action with a star is all of.
fn all_of(action: &str) -> Option<String> {
    match action.split_once(':') {
        None if action == "*" => Some("everything".to_owned()),
        Some(("*", "*")) => Some("everything".to_owned()),
        Some((service, "*")) => Some(format!("all of `{service}`")),
        _ => None,
    }
}

/// The roles that Lambda or API Gateway takes.
fn roles<'c>(context: &'c Context) -> BTreeSet<&'c str> {
    let mut roles: BTreeSet<&str> = context
        .of_kind("AWS::Lambda::Function")
        .chain(context.of_kind("AWS::Serverless::Function"))
        .filter_map(|function| target(function.property("Role")?))
        .collect();
    for role in context.of_kind("AWS::IAM::Role") {
        let texts = role.property("AssumeRolePolicyDocument").map(strings).unwrap_or_default();
        if texts.iter().any(|text| *text == "lambda.amazonaws.com" || *text == "apigateway.amazonaws.com") {
            roles.insert(role.id);
        }
    }
    roles
}

/// The roles that have a document.
fn owners<'c>(context: &'c Context, document: &Document<'c>) -> Vec<&'c str> {
    let [Step::Key("Resources"), Step::Key(id), ..] = document.path.as_slice() else { return Vec::new() };
    let Some(resource) = context.resource(id) else { return Vec::new() };
    if resource.kind == "AWS::IAM::Role" {
        return vec![resource.id];
    }
    let named = |resource: &Resource<'c>| -> Vec<&'c str> {
        let listed = resource.property("Roles").and_then(Node::as_list).unwrap_or_default();
        listed.iter().chain(resource.property("RoleName")).filter_map(target).collect()
    };
    named(resource)
}
