//! The roles that constructs make: what a service may do, and nothing else.

use super::{Facts, Grant};
use crate::intrinsic::partition;
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::sub;
use crate::value::{Literal, Value};

/// A role in the making.
pub(crate) struct Role {
    service: &'static str,
    managed: Vec<&'static str>,
    statements: Vec<Statement>,
}

impl Role {
    /// A role that this service may assume: `lambda.amazonaws.com`.
    pub(crate) fn of(service: &'static str) -> Self {
        Role { service, managed: Vec::new(), statements: Vec::new() }
    }

    /// With a policy that AWS maintains, by its path and name: `service-role/AWSLambdaBasicExecutionRole`.
    pub(crate) fn managed(mut self, name: &'static str) -> Self {
        self.managed.push(name);
        self
    }

    /// May do this; said twice it stands once.
    pub(crate) fn allow(mut self, statement: Statement) -> Self {
        if !self.statements.contains(&statement) {
            self.statements.push(statement);
        }
        self
    }

    /// May do what was granted.
    pub(crate) fn grant<'a>(self, grants: impl IntoIterator<Item = &'a Grant>, facts: &Facts) -> Self {
        let statements = grants.into_iter().flat_map(|grant| grant.statements(&facts.surroundings));
        statements.fold(self, Role::allow)
    }

    /// The resource.
    pub(crate) fn body(self) -> Body {
        let mut body = Body::new("AWS::IAM::Role");
        body.set("AssumeRolePolicyDocument", Policy::trusting(self.service).into_value());
        if !self.managed.is_empty() {
            let arns = self.managed.into_iter().map(|name| sub!("arn:{}:iam::aws:policy/{}", partition(), name).into());
            body.set("ManagedPolicyArns", arns.collect::<Vec<Value>>());
        }
        if !self.statements.is_empty() {
            let policy = vec![
                ("PolicyDocument".into(), Policy::of(self.statements).into_value()),
                ("PolicyName".into(), "granted".into()),
            ];
            body.set("Policies", vec![Value::Object(policy)]);
        }
        body
    }
}
