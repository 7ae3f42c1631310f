//! Permissions of Lambda: who may call a function.

use std::collections::BTreeMap;

use super::super::Scope;
use super::super::callee::{Callee, permission};

use crate::handle::Target;
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::{LogicalId, Route};
use crate::resource::Body;
use crate::sub;
use crate::value::{Val, Value};

/// How many bytes the policy of one function, version or alias may have.
const MOST: usize = 20_480;
/// What a statement of it has at least beside its name, the ARNs' own parts and the route.
const STATEMENT: usize = 180;
/// `arn:aws:lambda:<region>:<account>:function:<name>` with the shortest region, and `arn:aws:execute-api:<region>:<account>:<api>/*/`.
const ARNS: usize = 53 + 58;
/// What CloudFormation puts behind a name of its own making.
const SUFFIX: usize = 13;

/// The permission for API Gateway to call this, when the call comes from `source`.
pub(super) fn body(callee: &Callee, source: Value) -> Body {
    permission(callee.arn(), "apigateway.amazonaws.com", source)
}

/// Any stage of this API, by this route.
pub(super) fn of_route(api: &Target, route: &Route) -> Value {
    let method = if route.method() == "ANY" { "*" } else { route.method() };
    source_arn(api, "*", &format!("{method}/{}", path(route))).into()
}

/// Any stage and any route of this API.
pub(super) fn of_api(api: &Target) -> Value {
    source_arn(api, "*", "*/*").into()
}

/// The ARN under which a route is called; parameters are `*`.
pub(super) fn source_arn(api: &Target, stage: impl Into<Stage>, rest: &str) -> Val<String> {
    sub!(
        "arn:{}:execute-api:{}:{}:{}/{}/{}",
        partition(),
        region(),
        account_id(),
        Val::<String>::Expr(Expr::Ref(api.clone())),
        stage.into().0,
        rest
    )
}

/// The name of a stage, or `*`.
pub(super) struct Stage(Val<String>);

impl From<&'static str> for Stage {
    fn from(name: &'static str) -> Self {
        Stage(Val::Lit(name.to_owned()))
    }
}

impl From<&Target> for Stage {
    fn from(stage: &Target) -> Self {
        Stage(Val::Expr(Expr::Ref(stage.clone())))
    }
}

pub(super) fn path(route: &Route) -> String {
    let path: Vec<&str> =
        route.segments().map(|segment| if segment.starts_with('{') { "*" } else { segment }).collect();
    path.join("/")
}

/// How many bytes of its function's policy the permissions of an API take, at least.
#[derive(Default)]
pub(super) struct Budget<'a>(BTreeMap<&'a str, (usize, usize)>);

impl<'a> Budget<'a> {
    /// Another permission, under this id.
    pub(super) fn add(&mut self, callee: &'a Callee, id: &LogicalId, route: &Route, stack: &str) {
        let (permissions, bytes) = self.0.entry(callee.id()).or_default();
        *permissions += 1;
        let sid = (stack.len() + 1 + id.as_str().len()).min(64) + SUFFIX;
        *bytes += STATEMENT + ARNS + sid + route.method().len() + 1 + path(route).len();
    }

    /// Reports the functions whose policy would grow too large.
    pub(super) fn check(self, scope: &mut Scope) {
        for (function, (permissions, bytes)) in self.0 {
            if bytes <= MOST {
                continue;
            }
            let message = format!(
                "{permissions} routes lead to `{function}`; a permission for each takes about {bytes} bytes of its policy, which has {MOST}"
            );
            scope.error(
                "function-policy-size",
                message,
                "say `.one_permission_per_function()`, or `.invoke_with_role()`",
            );
        }
    }
}
