//! What calls go to: a function as it was deployed last, or an alias of it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Facts;
use crate::aws::lambda;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::resource::Body;
use crate::value::{Val, Value};
use crate::written::{named, short};

/// What calls go to: `&function` or `&alias`.
#[derive(Clone, Debug, PartialEq)]
pub enum Callee {
    /// The function as it is now.
    Function(Named<lambda::Function>),
    /// The versions that an alias points at.
    Alias(Named<lambda::Alias>),
}

/// What calls go to, as data has it when it is more than the name of a function.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Callee")]
enum CalleeData {
    /// The function as it is now.
    Function(Named<lambda::Function>),
    /// The versions that an alias points at.
    Alias(Named<lambda::Alias>),
}

impl From<CalleeData> for Callee {
    fn from(data: CalleeData) -> Self {
        match data {
            CalleeData::Function(function) => Callee::Function(function),
            CalleeData::Alias(alias) => Callee::Alias(alias),
        }
    }
}
short!(Callee, CalleeData, "the name of a function, or `{alias: <name>}`", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    named(name).map(Callee::Function)
});

impl Callee {
    /// The ARN that is called, and whose policy has to allow it.
    pub(crate) fn arn(&self) -> Expr {
        match self {
            Callee::Function(function) => function.attribute("Arn"),
            // what `Ref` yields for an alias is its ARN
            Callee::Alias(alias) => alias.reference(),
        }
    }

    pub(crate) fn id(&self) -> &str {
        match self {
            Callee::Function(function) => function.id(),
            Callee::Alias(alias) => alias.id(),
        }
    }
}

impl From<&Handle<lambda::Function>> for Callee {
    fn from(function: &Handle<lambda::Function>) -> Self {
        Callee::Function(function.into())
    }
}

impl From<&Handle<lambda::Alias>> for Callee {
    fn from(alias: &Handle<lambda::Alias>) -> Self {
        Callee::Alias(alias.into())
    }
}

/// A function or an alias, to those who place what calls it beside it.
pub(crate) struct Called {
    pub function: Target,
    alias: Option<(Target, Val<String>)>,
    /// The policy beside the role, which what polls on the function's behalf has to wait for.
    pub policy: Option<Target>,
}

impl Called {
    pub(crate) fn function(id: &LogicalId) -> Self {
        Called { function: Target::named(id.as_str().to_owned()), alias: None, policy: None }
    }

    /// An alias of this name. What polls for it waits for the policy beside its function's role, when there is one.
    pub(crate) fn alias(id: &LogicalId, name: &Val<String>, function: &Target, facts: &Facts) -> Self {
        let alias = Some((Target::named(id.as_str().to_owned()), name.clone()));
        let policy = facts.given_roles.contains(&function.id).then(|| function.child("Policy"));
        Called { function: function.clone(), alias, policy }
    }

    /// The alias.
    pub(crate) fn target(&self) -> Option<&Target> {
        self.alias.as_ref().map(|(alias, _)| alias)
    }

    /// The name of the alias, or what stands for none.
    pub(crate) fn qualifier(&self) -> Value {
        match &self.alias {
            Some((_, name)) => name.clone().into(),
            None => "$LATEST".into(),
        }
    }

    /// The ARN: that of the alias has its name in it.
    pub(crate) fn arn(&self) -> Expr {
        match self.target() {
            Some(alias) => Expr::Ref(alias.clone()),
            None => Expr::GetAtt(self.function.clone(), "Arn".into()),
        }
    }

    /// What an event source mapping calls: the function by name, an alias by ARN.
    pub(crate) fn name(&self) -> Expr {
        Expr::Ref(self.target().unwrap_or(&self.function).clone())
    }

    /// Lets a service call it, on behalf of one resource when there is an ARN.
    pub(crate) fn permission(&self, service: impl Into<Value>, source_arn: Option<Value>) -> Body {
        permission(self.arn(), service, source_arn)
    }

    /// An event source mapping, for its source to fill in.
    pub(crate) fn mapping(&self) -> Body {
        let mut body = Body::new("AWS::Lambda::EventSourceMapping");
        body.set("FunctionName", self.name());
        if let Some(policy) = &self.policy {
            body.attributes().depends_on.push(policy.clone());
        }
        body
    }
}

/// Lets a service call a function or an alias, by ARN, on behalf of one resource when there is an ARN of it.
pub(crate) fn permission(
    function: impl Into<Value>,
    service: impl Into<Value>,
    source_arn: impl Into<Option<Value>>,
) -> Body {
    let mut body = Body::new("AWS::Lambda::Permission");
    body.set("Action", "lambda:InvokeFunction");
    body.set("FunctionName", function);
    body.set("Principal", service);
    if let Some(arn) = source_arn.into() {
        body.set("SourceArn", arn);
    }
    body
}
