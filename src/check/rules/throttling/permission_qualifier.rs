use crate::check::layers::*;
use crate::node::Node;
use crate::throttle::function::Permission;
use crate::throttle::stage::Stage;

rule! {
    /// The gateway may not call the function that a route calls.
    ///
    /// The function's policy has to name what the route calls: with an alias in the integration, the alias; and the permission's `SourceArn` has to take in the
    /// stage, the method and the path. Otherwise each call is answered 500. A warning where the template has no permission for the function at all: another may have it.
    ///
    /// Check A-14 of the throttle layers.
    pub PERMISSION_QUALIFIER = "permission-qualifier", "A-14", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        for route in routes(model, at) {
            let Some(node) = context.at(&route.source.pointer) else { continue };
            if with_credentials(node, 0) {
                continue;
            }
            for callee in model.callees(at, route) {
                let Some(function) = model.functions.get(callee.function) else { continue };
                let id = &function.source.resource;
                let kind = context.resource(id).map_or("", |resource| resource.kind);
                let dark = function.permissions.iter().any(|one| one.principal.exact().is_none());
                if kind != "AWS::Lambda::Function" || dark || stage.name.exact().is_none() || route.path.contains('?') {
                    continue;
                }
                let called = |one: &&Permission| one.qualifier == callee.qualifier;
                let gateway = || {
                    let named = |one: &&Permission| {
                        one.principal.exact().is_some_and(|who| who == "apigateway.amazonaws.com" || who == "*")
                    };
                    function.permissions.iter().filter(named)
                };
                if gateway().filter(called).any(|one| covers(one, stage, route)) {
                    continue;
                }
                let (what, name) = match &callee.qualifier {
                    Some(qualifier) => (format!("`{id}:{qualifier}`"), "alias"),
                    None => (format!("`{id}`"), "function"),
                };
                let why = if gateway().next().is_none() {
                    "no permission lets the gateway call it".to_owned()
                } else if !gateway().any(|one| called(&one)) {
                    "the gateway's permission is for another qualifier".to_owned()
                } else {
                    "no permission takes in this stage, method and path".to_owned()
                };
                let from = gateway().next().map_or(&route.source, |one| &one.source);
                let message = format!(
                    "`{}` at stage `{}` calls {what}, and {why}: each call is answered 500",
                    route.name(),
                    stage.shown()
                );
                let elsewhere = function.permissions.is_empty();
                let note = report
                    .at_source(&PERMISSION_QUALIFIER, from, message)
                    .help(format!("`AWS::Lambda::Permission` with `FunctionName` of the {name}, principal `apigateway.amazonaws.com`, and a `SourceArn` that takes the route in"));
                if elsewhere {
                    note.at_most(Severity::Warning);
                }
            }
        }
    }
}

/// Whether an integration calls with a role of its own, which needs no permission.
fn with_credentials(node: &Node, depth: usize) -> bool {
    let Some(members) = node.as_object() else { return false };
    members.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("credentials") || (depth < 4 && with_credentials(value, depth + 1))
    })
}

fn covers(permission: &Permission, stage: &Stage, route: &Route) -> bool {
    if permission.for_source.is_absent() {
        return true;
    }
    let (Some(api), Some(pattern)) = (permission.api, &permission.route) else { return true };
    // what a path parameter or `ANY` stands for matches `*` alone
    let path: String = route.path.split('/').map(|part| if part.contains('{') { "/\u{1}" } else { part }).fold(
        String::new(),
        |mut path, part| {
            if !path.is_empty() || !part.is_empty() {
                if !part.starts_with('/') {
                    path.push('/');
                }
                path.push_str(part);
            }
            path
        },
    );
    let path = if path.is_empty() { "/" } else { path.as_str() };
    let method = if route.method == "ANY" { "\u{1}" } else { route.method.as_str() };
    api == stage.api && (pattern.contains("${") || matches(pattern, &format!("{}/{method}{path}", stage.shown())))
}

/// Whether a text is what a pattern with `*` and `?` stands for, in time of their lengths.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t, mut star) = (0, 0, None);
    while let Some(letter) = text.get(t) {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(same) if same == letter || *same == '?' => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    p = at + 1;
                    t = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(p..).is_some_and(|rest| rest.iter().all(|letter| *letter == '*'))
}
