//! Who may call: methods and routes that lose their authorization or API key, or come without any.

use std::collections::BTreeMap;

use crate::diff::report::Severity;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::routes::{self, Asks, Route};
use super::text::{code, codes, flat, step};
use super::view::{Case, Thing, property};

rule! {
    /// What asked its callers for credentials no longer does.
    ///
    /// A method of a REST API, a route of an HTTP API, an operation of an OpenAPI body, a function's URL, a listener of a load balancer.
    /// Anybody who knows the address can call it once the change is deployed. A user pool that no longer asks for a second factor asks for
    /// less: whoever knows a password signs in. An identity pool that lets guests in asks for nothing.
    pub AUTH_REMOVED = "auth-removed", "SEC-AUTH-REMOVED", critical, Security, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html";
    /// A new method can be called without credentials and without an API key.
    ///
    /// Meant for health checks and public data; an oversight otherwise. `OPTIONS` has to be open, as browsers send no credentials with it.
    pub METHOD_OPEN_ADDED = "method-open-added", "SEC-METHOD-OPEN-ADDED", medium, Security, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html";
    /// A method no longer needs an API key, so no usage plan limits its callers.
    ///
    /// Throttle and quota of a usage plan apply to methods that require a key, and to no others: a key that is sent along does not count.
    pub API_KEY_REMOVED = "api-key-removed", "SEC-APIKEY-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    match case.kind() {
        "AWS::ApiGateway::Method" => method(case, out),
        "AWS::ApiGatewayV2::Route" => http_route(case, out),
        "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Api" => body(case, "Body", out),
        "AWS::Serverless::Api" | "AWS::Serverless::HttpApi" => {
            body(case, "DefinitionBody", out);
            default_authorizer(case, out);
        }
        "AWS::Serverless::Function" => serverless(case, out),
        "AWS::Cognito::UserPool" => second_factor(case, out),
        "AWS::Cognito::IdentityPool" => guests(case, out),
        "AWS::Lambda::Url" => url(case, "AuthType", out),
        "AWS::AppSync::GraphQLApi" => graph(case, out),
        "AWS::ElasticLoadBalancingV2::Listener" => listener(case, "DefaultActions", out),
        "AWS::ElasticLoadBalancingV2::ListenerRule" => listener(case, "Actions", out),
        _ => {}
    }
}

/// The authorization that a property names; none for nobody's, and for what nobody knows the kind is the expression.
fn authorization(kind: Option<&Node>, thing: &Thing) -> Option<String> {
    let kind = kind?;
    let text = thing.side.scalar(kind).map_or_else(|| flat(kind), Into::into);
    (!text.eq_ignore_ascii_case("NONE")).then_some(text)
}

fn asks(thing: &Thing, key: &str) -> Asks {
    Asks { authorization: authorization(thing.get("AuthorizationType"), thing), key: thing.flag(key) == Some(true) }
}

fn method(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let route = routes::of_method(after.side, after.get("HttpMethod"), after.get("ResourceId"));
    let label = route.label(after.id);
    let now = asks(after, "ApiKeyRequired");
    let twin;
    let before = match &case.before {
        Some(before) => Some(asks(before, "ApiKeyRequired")),
        None => {
            twin = route.path.as_ref().and_then(|_| case.view.gone_method(&flat(after.get("RestApiId")?), &route));
            twin.map(|old| Asks {
                authorization: property(&old, "AuthorizationType").and_then(|kind| authorization(Some(kind), after)),
                key: property(&old, "ApiKeyRequired").and_then(|key| case.view.before.flag(key)) == Some(true),
            })
        }
    };
    let Some(before) = before else { return opened(after, &label, &route.verb, &now, out) };
    lost(case, after, &label, &before, &now, out);
}

fn lost(case: &Case, after: &Thing, label: &str, before: &Asks, now: &Asks, out: &mut Out) {
    let gone = before.authorization.is_some() && now.authorization.is_none();
    if let Some(was) = before.authorization.as_ref().filter(|_| gone) {
        let path = case.path("AuthorizationType");
        let label = code(label);
        let change = format!("({} -> {})", code(was), code("NONE"));
        match now.key {
            false => {
                out.add(&AUTH_REMOVED, after.id, path, format!("{label} can be called without credentials {change}"))
            }
            true => {
                let message = format!("{label} asks for an API key alone, which identifies nobody {change}");
                out.add(&AUTH_REMOVED, after.id, path, message).severity(Severity::High)
            }
        };
    }
    let before_kind = before.authorization.clone();
    if let Some(before) = case.before.as_ref().filter(|_| !gone) {
        let scopes: Vec<String> = before.items("AuthorizationScopes").iter().map(flat).collect();
        // of another kind of authorization, scopes are no part
        let asked = !scopes.is_empty() && before_kind == now.authorization;
        if asked && after.items("AuthorizationScopes").is_empty() && now.authorization.is_some() {
            let message = format!("{} no longer asks for a scope ({}): any token will do", code(label), codes(&scopes));
            out.add(&AUTH_REMOVED, after.id, case.path("AuthorizationScopes"), message).severity(Severity::High);
        }
    }
    if before.key && !now.key {
        no_key(after, case.path("ApiKeyRequired"), label, out);
    }
}

fn no_key(after: &Thing, path: String, label: &str, out: &mut Out) {
    let message = format!("{} no longer needs an API key; usage plan limits stop applying to it", code(label));
    out.add(&API_KEY_REMOVED, after.id, path, message);
}

/// A new method or route that asks for nothing.
fn opened(after: &Thing, label: &str, verb: &str, now: &Asks, out: &mut Out) {
    if now.authorization.is_some() || now.key {
        return;
    }
    let path = if after.has("AuthorizationType") { after.path("AuthorizationType") } else { after.path("") };
    let label = code(label);
    if verb == "OPTIONS" {
        let message = format!("{label} is new and open: browsers send no credentials with a preflight request");
        out.add(&METHOD_OPEN_ADDED, after.id, path, message).severity(Severity::Info).neutral();
    } else {
        out.add(&METHOD_OPEN_ADDED, after.id, path, format!("{label} is new and can be called without credentials"));
    }
}

fn http_route(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let label = after.get("RouteKey").map(flat).unwrap_or_default();
    let now = asks(after, "ApiKeyRequired");
    match &case.before {
        Some(before) => lost(case, after, &label, &asks(before, "ApiKeyRequired"), &now, out),
        None => {
            let verb = label.split(' ').next().unwrap_or_default();
            // of a WebSocket API the authorizer of $connect guards all
            if !label.starts_with('$') || matches!(label.as_str(), "$connect" | "$default") {
                opened(after, &label, verb, &now, out);
            }
        }
    }
}

/// Operations of an OpenAPI body.
fn body(case: &Case, property: &str, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    let (Some(old), Some(new)) = (before.get(property), after.get(property)) else { return };
    if old == new {
        return;
    }
    let old: BTreeMap<Route, Asks> = routes::operations(old);
    for (route, now) in routes::operations(new) {
        let label = route.label(after.id);
        let operation = || {
            let verb = if route.verb == "ANY" {
                "x-amazon-apigateway-any-method".to_owned()
            } else {
                route.verb.to_lowercase()
            };
            let path = step(route.path.as_deref().unwrap_or_default());
            format!("{property}/paths/{path}/{verb}")
        };
        match old.get(&route) {
            Some(was) => {
                if let (Some(kind), None) = (&was.authorization, &now.authorization) {
                    let message = format!(
                        "{} can be called without credentials ({} -> {})",
                        code(&label),
                        code(kind),
                        code("NONE")
                    );
                    out.add(&AUTH_REMOVED, after.id, after.path(&operation()), message);
                }
                if was.key && !now.key {
                    no_key(after, after.path(&operation()), &label, out);
                }
            }
            None if now.authorization.is_none() && !now.key => {
                let message = format!("{} is new and can be called without credentials", code(&label));
                let added = out.add(&METHOD_OPEN_ADDED, after.id, after.path(&operation()), message);
                if route.verb == "OPTIONS" {
                    added.severity(Severity::Info).neutral();
                }
            }
            None => {}
        }
    }
}

/// The authorizer that a SAM API gives every route that says nothing else.
fn default_authorizer(case: &Case, out: &mut Out) {
    const DEFAULT: &str = "Auth/DefaultAuthorizer";
    let Some((before, after)) = case.both() else { return };
    let of = |thing: &Thing| authorization(thing.get(DEFAULT), thing);
    if let (Some(was), None) = (of(before), of(after)) {
        let message = format!(
            "routes that name no authorizer can be called without credentials ({} -> {})",
            code(was),
            code("NONE")
        );
        out.add(&AUTH_REMOVED, after.id, case.path(DEFAULT), message);
    }
    if before.flag("Auth/ApiKeyRequired") == Some(true) && after.flag("Auth/ApiKeyRequired") != Some(true) {
        let message = "its routes no longer need an API key; usage plan limits stop applying to them";
        out.add(&API_KEY_REMOVED, after.id, case.path("Auth/ApiKeyRequired"), message);
    }
}

/// A SAM function: its URL and the routes among its events.
fn serverless(case: &Case, out: &mut Out) {
    url(case, "FunctionUrlConfig/AuthType", out);
    let Some((before, after)) = case.both() else { return };
    let events = after.get("Events").and_then(Node::as_object);
    for (name, event) in events.into_iter().flat_map(|events| events.iter()) {
        let kind = event.get("Type").and_then(Node::as_str);
        if !matches!(kind, Some("Api" | "HttpApi")) {
            continue;
        }
        let authorizer = format!("Events/{name}/Properties/Auth/Authorizer");
        let named = |thing: &Thing| thing.get(&authorizer).map(|kind| authorization(Some(kind), thing));
        // without a word, the API's default holds
        if named(after) == Some(None)
            && named(before) != Some(None)
            && before.get("Events").is_some_and(|e| e.get(name).is_some())
        {
            let part =
                |part: &str| after.get(&format!("Events/{name}/Properties/{part}")).map(flat).unwrap_or_default();
            let label = format!("{} {}", part("Method").to_uppercase(), part("Path"));
            let was = named(before).flatten().map_or_else(|| "the API's default".to_owned(), code);
            let message =
                format!("{} can be called without credentials ({was} -> {})", code(label.trim()), code("NONE"));
            out.add(&AUTH_REMOVED, after.id, after.path(&authorizer), message);
        }
    }
}

/// The URL of a function. One that is new and open is told as public.
fn url(case: &Case, property: &str, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    let (was, is) = (before.scalar(property), after.scalar(property));
    if let (Some(was), Some("NONE")) = (was.filter(|was| was != "NONE"), is.as_deref()) {
        let message =
            format!("the function's URL can be called without credentials ({} -> {})", code(was), code("NONE"));
        out.add(&AUTH_REMOVED, after.id, after.path(property), message);
    }
}

/// A GraphQL API that knew its callers.
fn graph(case: &Case, out: &mut Out) {
    const KIND: &str = "AuthenticationType";
    let Some((before, after)) = case.both() else { return };
    if let (Some(was), Some("API_KEY")) =
        (before.scalar(KIND).filter(|was| was != "API_KEY"), after.scalar(KIND).as_deref())
    {
        let message =
            format!("queries ask for an API key alone, which identifies nobody ({} -> {})", code(was), code("API_KEY"));
        out.add(&AUTH_REMOVED, after.id, after.path(KIND), message).severity(Severity::High);
    }
}

/// A listener of a load balancer that made callers sign in.
fn listener(case: &Case, property: &str, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    let signs_in = |thing: &Thing| {
        let kinds = thing.items(property).iter().filter_map(|action| action.get("Type")?.as_str().map(str::to_owned));
        kinds.into_iter().find(|kind| kind.starts_with("authenticate-") || kind == "jwt-validation")
    };
    if let (Some(was), None) = (signs_in(before), signs_in(after)) {
        let message = format!("requests are passed on without signing in ({} removed)", code(was));
        out.add(&AUTH_REMOVED, after.id, case.path(property), message);
    }
}

/// A user pool that asked for more than a password.
fn second_factor(case: &Case, out: &mut Out) {
    const FACTOR: &str = "MfaConfiguration";
    let Some((before, after)) = case.both() else { return };
    let asked = |thing: &Thing| match thing.has(FACTOR) {
        true => thing.scalar(FACTOR).map(|asked| asked.into_owned()),
        false => Some("OFF".to_owned()),
    };
    let (Some(was), Some(is)) = (asked(before), asked(after)) else { return };
    let (severity, then) = match (was.as_str(), is.as_str()) {
        ("ON", "OFF") => (Severity::High, "a password is enough to sign in"),
        ("ON", "OPTIONAL") => (Severity::Medium, "users choose whether a password is enough to sign in"),
        ("OPTIONAL", "OFF") => (Severity::Medium, "no user can ask for more than a password"),
        _ => return,
    };
    let message = format!("second factor {} -> {}: {then}", code(&was), code(&is));
    out.add(&AUTH_REMOVED, after.id, case.path(FACTOR), message).severity(severity);
}

/// An identity pool that gave AWS credentials to users that had signed in.
fn guests(case: &Case, out: &mut Out) {
    const GUESTS: &str = "AllowUnauthenticatedIdentities";
    let Some((before, after)) = case.both() else { return };
    if before.flag(GUESTS) == Some(false) && after.flag(GUESTS) == Some(true) {
        let message = "gives AWS credentials to guests that have not signed in";
        out.add(&AUTH_REMOVED, after.id, case.path(GUESTS), message).severity(Severity::High);
    }
}
