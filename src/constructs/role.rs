//! The roles that constructs make: what a service may do, and nothing else.

use super::shape::object;
use super::{Facts, Grant, Scope};
use crate::handle::Target;
use crate::intrinsic::{Expr, account_id, partition};
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::sub;
use crate::value::{Literal, Val, Value};

/// A role in the making.
pub(crate) struct Role {
    service: &'static str,
    of_account: bool,
    managed: Vec<Val<String>>,
    boundary: Option<Val<String>>,
    statements: Vec<Statement>,
}

impl Role {
    /// A role that this service may assume: `lambda.amazonaws.com`.
    pub(crate) fn of(service: &'static str) -> Self {
        Role { service, of_account: false, managed: Vec::new(), boundary: None, statements: Vec::new() }
    }

    /// The service may assume it only for this account: for services that act on what any account tells them.
    pub(crate) fn in_this_account(mut self) -> Self {
        self.of_account = true;
        self
    }

    /// With a policy that AWS maintains, by its path and name: `service-role/AWSLambdaBasicExecutionRole`.
    pub(crate) fn managed(self, name: &'static str) -> Self {
        self.managed_arn(sub!("arn:{}:iam::aws:policy/{}", partition(), name))
    }

    /// With a managed policy, by its ARN.
    pub(crate) fn managed_arn(mut self, arn: Val<String>) -> Self {
        self.managed.push(arn);
        self
    }

    /// With this policy as the bound of what it may ever do.
    pub(crate) fn boundary(mut self, arn: Option<Val<String>>) -> Self {
        self.boundary = arn;
        self
    }

    /// May do this; said twice it stands once.
    pub(crate) fn allow(mut self, statement: Statement) -> Self {
        push_once(&mut self.statements, statement);
        self
    }

    /// May do what was granted.
    pub(crate) fn grant<'a>(self, grants: impl IntoIterator<Item = &'a Grant>, facts: &Facts) -> Self {
        statements(grants, facts).into_iter().fold(self, Role::allow)
    }

    /// The resource.
    pub(crate) fn body(self) -> Body {
        let mut body = Body::new("AWS::IAM::Role");
        let trust = match self.of_account {
            false => Policy::trusting(self.service),
            true => Policy::of([Statement::allow(["sts:AssumeRole"]).for_service(self.service).when(
                "StringEquals",
                "aws:SourceAccount",
                account_id(),
            )]),
        };
        body.set("AssumeRolePolicyDocument", trust.into_value());
        if !self.managed.is_empty() {
            body.set("ManagedPolicyArns", self.managed.into_iter().map(Value::from).collect::<Vec<_>>());
        }
        body.set_some("PermissionsBoundary", self.boundary);
        if !self.statements.is_empty() {
            let policy = object([
                ("PolicyDocument", Policy::of(self.statements).into_value()),
                ("PolicyName", "granted".into()),
            ]);
            body.set("Policies", vec![policy]);
        }
        body
    }
}

/// What these grants come to, each statement once.
pub(crate) fn statements<'a>(grants: impl IntoIterator<Item = &'a Grant>, facts: &Facts) -> Vec<Statement> {
    let mut all = Vec::new();
    for statement in grants.into_iter().flat_map(|grant| grant.statements(&facts.surroundings)) {
        push_once(&mut all, statement);
    }
    all
}

fn push_once(all: &mut Vec<Statement>, statement: Statement) {
    if !all.contains(&statement) {
        all.push(statement);
    }
}

/// A policy beside its role: for roles that are made elsewhere, and for what would make role and resource wait for each other.
///
/// Its name is its id. IAM keeps one inline policy of a name in a role, so it must be neither that of the role's own policy nor of another one
/// beside it.
pub(crate) fn policy_beside(role: &Target, statements: Vec<Statement>, scope: &mut Scope) -> Target {
    const LONGEST: usize = 128;
    let name = scope.id.child(BESIDE).as_str().chars().take(LONGEST).collect::<String>();
    let mut body = Body::new("AWS::IAM::Policy");
    body.set("PolicyDocument", Policy::of(statements).into_value());
    body.set("PolicyName", name);
    body.set("Roles", vec![Value::from(Expr::Ref(role.clone()))]);
    scope.child(BESIDE, body)
}

/// The word in the id of a policy beside a role.
const BESIDE: &str = "Policy";
