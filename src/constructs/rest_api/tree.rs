//! The resource tree of an API, from its routes.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Scope;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::{LogicalId, Route};
use crate::resource::Body;
use crate::value::Value;

/// The resource of each path.
pub(super) struct Tree(BTreeMap<String, Value>);

impl Tree {
    /// Makes the resources of these routes.
    pub(super) fn place<'a>(routes: impl IntoIterator<Item = &'a Route>, api: &Target, scope: &mut Scope) -> Self {
        let root = Value::from(Expr::GetAtt(api.clone(), "RootResourceId".into()));
        let mut places = BTreeMap::from([("/".to_owned(), root.clone())]);
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for path in paths(routes) {
            let Some((parent, segment)) = path.rsplit_once('/').filter(|(_, segment)| !segment.is_empty()) else {
                continue;
            };
            let word = format!("Path{}", path_word(&path));
            if let Some(other) = ids.insert(word.clone(), path.clone()) {
                let message = format!("the paths `{other}` and `{path}` make the same id `{}{word}`", scope.id);
                scope.error("route-id", message, "give one of them a segment that differs in its letters or digits");
                continue;
            }
            let mut body = Body::new("AWS::ApiGateway::Resource");
            body.set("ParentId", places.get(parent).unwrap_or(&root).clone());
            body.set("PathPart", segment.to_owned());
            body.set("RestApiId", Expr::Ref(api.clone()));
            let resource = scope.child(&word, body);
            places.insert(path, Expr::Ref(resource).into());
        }
        Tree(places)
    }

    /// The id of a path's resource.
    pub(super) fn resource_of(&self, path: &str) -> Value {
        // every path of every route has a resource, unless two of them clash, which is reported
        self.0.get(path).or_else(|| self.0.get("/")).cloned().unwrap_or_else(|| "".into())
    }
}

/// Every path of the resource tree, parents first.
fn paths<'a>(routes: impl IntoIterator<Item = &'a Route>) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for route in routes {
        let mut path = String::new();
        for segment in route.segments() {
            path.push('/');
            path.push_str(segment);
            paths.insert(path.clone());
        }
    }
    paths
}

/// Whether the path is `prefix` or below it.
pub(super) fn is_below(path: &str, prefix: &str) -> bool {
    let prefix = prefix.trim_end_matches('/');
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Reports paths that the service would not take beside each other.
pub(super) fn check_parameters<'a>(routes: impl IntoIterator<Item = &'a Route>, scope: &mut Scope) {
    let mut parameters: BTreeMap<String, &str> = BTreeMap::new();
    for route in routes {
        // API Gateway takes one name for the parameter at a place
        let mut path = String::new();
        for segment in route.segments() {
            if segment.starts_with('{')
                && let Some(other) = parameters.insert(path.clone(), segment)
                && other != segment
            {
                let message = format!("below `{path}/` the parameter is called `{other}` and `{segment}`");
                scope.error("route-parameter", message, "call it the same in every route");
            }
            path.push('/');
            path.push_str(segment);
        }
    }
}

/// The id of a route's method.
pub(super) fn method_id(api: &LogicalId, route: &Route) -> LogicalId {
    let mut verb = route.method().to_ascii_lowercase();
    verb[..1].make_ascii_uppercase();
    match route.path() {
        "/" => api.child(&format!("{verb}Root")),
        path => api.child(&format!("{verb}{}", path_word(path))),
    }
}

/// `/orders/{id}` as `OrdersById`.
pub(crate) fn path_word(path: &str) -> String {
    let mut word = String::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let name = match segment.strip_prefix('{') {
            Some(parameter) if !parameter.ends_with("+}") => {
                word.push_str("By");
                parameter
            }
            _ => segment,
        };
        for piece in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty()) {
            word.push_str(&piece[..1].to_ascii_uppercase());
            word.push_str(&piece[1..]);
        }
    }
    word
}
