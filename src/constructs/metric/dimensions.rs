//! The dimensions under which services publish their metrics.

use super::super::metric_filter::FilterKind;
use super::super::web_acl::metric_name;
use super::Scope;
use crate::aws::{apigateway, lambda, wafv2};
use crate::finding::nearest;
use crate::handle::Named;
use crate::intrinsic::{join, region, select, split};
use crate::literal::Route;
use crate::sub;
use crate::value::{Val, Value};

/// The name by which CloudWatch knows an API.
pub(super) fn api_name(api: &Named<apigateway::RestApi>, scope: &mut Scope) -> Value {
    let Some(facts) = scope.facts.apis.get(api.id()) else {
        let message = format!("`{}` is not a `RestApi` of this stack, so its name is not known", api.id());
        scope.error("metric-source", message, "add it as the construct `RestApi`, or use `Metric::custom`");
        return "unknown".into();
    };
    facts.name.clone().into()
}

pub(super) fn stage(stage: &Named<apigateway::Stage>, scope: &mut Scope) -> Vec<(&'static str, Value)> {
    let Some(api) = scope.facts.stages.get(stage.id()).map(|facts| facts.api.clone()) else {
        let message = format!("`{}` is not a `Stage` of this stack, so the name of its API is not known", stage.id());
        scope.error("metric-source", message, "add it as the construct `Stage`, or use `Metric::custom`");
        return Vec::new();
    };
    vec![("ApiName", api_name(&api, scope)), ("Stage", stage.reference().into())]
}

/// One method of a stage; only published while the stage has metrics for each method.
pub(super) fn route(stage: &Named<apigateway::Stage>, route: &Route, scope: &mut Scope) -> Vec<(&'static str, Value)> {
    let mut dimensions = self::stage(stage, scope);
    if let Some(facts) = scope.facts.stages.get(stage.id()) {
        let routes = scope.facts.apis.get(facts.api.id()).map(|api| &api.routes);
        if routes.is_some_and(|routes| !routes.contains(route)) {
            let names: Vec<String> = routes.into_iter().flatten().map(ToString::to_string).collect();
            let help = match nearest(&route.to_string(), names.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its routes are {}", names.join(", ")),
            };
            scope.error("unknown-route", format!("stage `{}` has no route `{route}`", stage.id()), help);
        } else if !facts.method_metrics {
            let message = format!("stage `{}` publishes no metrics for each method", stage.id());
            scope.error("metric-source", message, "leave `.without_method_metrics()` out, or watch the whole stage");
        }
    }
    dimensions.insert(1, ("Method", route.method().to_owned().into()));
    dimensions.insert(2, ("Resource", route.path().to_owned().into()));
    dimensions
}

/// An alias is a function's name, and that name with the alias's own.
pub(super) fn alias(alias: &Named<lambda::Alias>, scope: &Scope) -> Vec<(&'static str, Value)> {
    // without a reference to the alias, which waits for the alarms that take its versions back
    if let Some(facts) = scope.facts.aliases.get(alias.id()).filter(|_| alias.target().stack.fits(scope.stack)) {
        let function = Val::<String>::Expr(facts.function.reference());
        let resource = sub!("{}:{}", function.clone(), facts.name.clone());
        return vec![("FunctionName", function.into()), ("Resource", resource.into())];
    }
    // `Ref` of an alias yields its ARN, arn:aws:lambda:<region>:<account>:function:<function>:<alias>
    let piece = |at| -> Val<String> { select(at, split(":", Val::<String>::Expr(alias.reference()))) };
    let resource = join(":", [piece(6), piece(7)]);
    vec![("FunctionName", piece(6).into()), ("Resource", resource.into())]
}

pub(super) fn check_access_log(stage: &Named<apigateway::Stage>, kind: FilterKind, scope: &mut Scope) {
    let Some(facts) = scope.facts.stages.get(stage.id()) else {
        let message = format!("`{}` is not a `Stage` of this stack, so it has no access log to count in", stage.id());
        return scope.error(
            "metric-source",
            message,
            "add it as the construct `Stage`, with `.access_log(AccessLog::json())`",
        );
    };
    let Some(log) = &facts.access_log else {
        let message = format!(
            "API Gateway publishes no metric for this; it is counted in the access log, and stage `{}` writes none",
            stage.id()
        );
        return scope.error("metric-source", message, "add `.access_log(AccessLog::json())` to the stage");
    };
    let missing: Vec<String> = kind
        .fields()
        .iter()
        .filter(|field| !log.has(**field))
        .map(|field| format!(".field(Field::{field:?})"))
        .collect();
    if !missing.is_empty() {
        let message = format!("the access log of stage `{}` lacks what this metric is counted from", stage.id());
        scope.error(
            "metric-source",
            message,
            format!("add {} to it, or use `AccessLog::json()`", missing.join(" and ")),
        );
    }
}

/// WAF's dimensions hold the names of metrics, not of resources.
pub(super) fn web_acl(
    web_acl: &Named<wafv2::WebAcl>,
    rule: Option<&str>,
    scope: &mut Scope,
) -> Vec<(&'static str, Value)> {
    let known = scope.facts.web_acls.get(web_acl.id()).map(|facts| facts.rules.clone());
    if known.is_none() {
        let message =
            format!("`{}` is not a `WebAcl` of this stack, so the name of its metric is not known", web_acl.id());
        scope.error("metric-source", message, "add it as the construct `WebAcl`, or use `Metric::custom`");
    }
    if let (Some(rule), Some(known)) = (rule, known)
        && !known.iter().any(|name| name == rule)
    {
        let help = match nearest(rule, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its rules are {}", known.join(", ")),
        };
        scope.error("metric-source", format!("web ACL `{}` has no rule `{rule}`", web_acl.id()), help);
    }
    let mut dimensions = vec![("Rule", rule.unwrap_or("ALL").to_owned().into()), ("WebACL", metric_name(web_acl.id()))];
    if !scope.facts.web_acls.get(web_acl.id()).is_some_and(|facts| facts.cloudfront) {
        dimensions.insert(0, ("Region", region().into()));
    }
    dimensions
}
