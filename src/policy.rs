//! IAM policy documents.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::node::Text;
use crate::value::{IntoVal, Json, Literal, Val, Value};
use crate::written::OneOrMany;

/// One statement of a policy.
///
/// ```
/// use formwork::prelude::*;
/// let read = Statement::allow(["s3:GetObject"]).on(["arn:aws:s3:::reports/*"]).sid("Reports");
/// ```
///
/// [AWS: policy grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    sid: Option<Text>,
    effect: &'static str,
    principal: Option<Value>,
    actions: Vec<Text>,
    resources: Vec<Value>,
    conditions: Vec<(Text, Value)>,
}

impl Statement {
    fn new<A: Into<Text>>(effect: &'static str, actions: impl IntoIterator<Item = A>) -> Self {
        let actions = actions.into_iter().map(Into::into).collect();
        Statement { sid: None, effect, principal: None, actions, resources: Vec::new(), conditions: Vec::new() }
    }

    /// Allows these actions.
    pub fn allow<A: Into<Text>>(actions: impl IntoIterator<Item = A>) -> Self {
        Statement::new("Allow", actions)
    }

    /// Denies these actions.
    pub fn deny<A: Into<Text>>(actions: impl IntoIterator<Item = A>) -> Self {
        Statement::new("Deny", actions)
    }

    /// On these resources; may be said again for resources of another kind.
    pub fn on<I: IntoVal<String>>(mut self, resources: impl IntoIterator<Item = I>) -> Self {
        self.resources.extend(resources.into_iter().map(|resource| Value::from(resource.into_val())));
        self
    }

    /// For this service, in a resource or trust policy: `lambda.amazonaws.com`.
    pub fn for_service(mut self, service: impl Into<Text>) -> Self {
        self.principal = Some(Value::Object(vec![("Service".into(), Value::String(service.into()))]));
        self
    }

    /// For everybody, in a resource policy.
    pub fn for_anyone(mut self) -> Self {
        self.principal = Some("*".into());
        self
    }

    /// For these accounts, roles or users, in a resource policy.
    pub fn for_principals<I: IntoVal<String>>(mut self, arns: impl IntoIterator<Item = I>) -> Self {
        let arns = arns.into_iter().map(|arn| Value::from(arn.into_val())).collect();
        self.principal = Some(Value::Object(vec![("AWS".into(), one_or_many(arns))]));
        self
    }

    /// Only when `operator` holds between a condition key and a value: `when("ArnLike", "aws:SourceArn", arn)`.
    pub fn when(mut self, operator: &'static str, key: &'static str, value: impl IntoVal<Json>) -> Self {
        let value = Value::from(value.into_val());
        match self.conditions.iter_mut().find(|(name, _)| name == operator) {
            Some((_, Value::Object(tests))) => tests.push((key.into(), value)),
            _ => self.conditions.push((operator.into(), Value::Object(vec![(key.into(), value)]))),
        }
        self
    }

    /// Names the statement: letters and digits.
    pub fn sid(mut self, sid: impl Into<Text>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// These actions too.
    pub(crate) fn and_allow(mut self, actions: &[String]) -> Self {
        self.actions.extend(actions.iter().cloned().map(Text::Owned));
        self
    }

    /// The ARNs that it is about.
    pub(crate) fn resources(&self) -> &[Value] {
        &self.resources
    }

    fn into_value(self) -> Value {
        let mut members: Vec<(Text, Value)> = Vec::with_capacity(6);
        members.extend(self.sid.map(|sid| ("Sid".into(), Value::String(sid))));
        members.push(("Effect".into(), self.effect.into()));
        members.extend(self.principal.map(|principal| ("Principal".into(), principal)));
        members.push(("Action".into(), one_or_many(self.actions.into_iter().map(Value::String).collect())));
        if !self.resources.is_empty() {
            members.push(("Resource".into(), one_or_many(self.resources)));
        }
        if !self.conditions.is_empty() {
            members.push(("Condition".into(), Value::Object(self.conditions)));
        }
        Value::Object(members)
    }
}

fn one_or_many(mut values: Vec<Value>) -> Value {
    if values.len() == 1 { values.remove(0) } else { Value::List(values) }
}

/// A policy document. Fits wherever a property takes one.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("roles");
/// stack.add(
///     id!("Runner"),
///     aws::iam::Role::new(Policy::trusting("lambda.amazonaws.com")).policies([aws::iam::RolePolicyProps::new(
///         Policy::of([Statement::allow(["s3:GetObject"]).on(["arn:aws:s3:::reports/*"])]),
///         "read",
///     )]),
/// );
/// # stack.synth().unwrap();
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Policy(Vec<Statement>);

impl Policy {
    /// The policy of these statements.
    pub fn of(statements: impl IntoIterator<Item = Statement>) -> Self {
        Policy(statements.into_iter().collect())
    }

    /// The trust policy of a role that this service may assume.
    pub fn trusting(service: &'static str) -> Self {
        Policy::of([Statement::allow(["sts:AssumeRole"]).for_service(service)])
    }
}

impl Literal for Policy {
    fn into_value(self) -> Value {
        let statements = self.0.into_iter().map(Statement::into_value).collect();
        Value::Object(vec![("Version".into(), "2012-10-17".into()), ("Statement".into(), Value::List(statements))])
    }
}

#[diagnostic::do_not_recommend]
impl IntoVal<Json> for Policy {
    fn into_val(self) -> Val<Json> {
        Val::Lit(Json(self.into_value()))
    }
}

/// A statement as data has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct StatementData {
    /// Allows these actions: `s3:GetObject`. One, or a list.
    allow: Option<OneOrMore<String>>,
    /// Denies these actions. One, or a list.
    deny: Option<OneOrMore<String>>,
    /// On these resources, by their ARNs. One, or a list.
    on: Option<OneOrMore<Val<String>>>,
    /// For this service, in a resource or trust policy: `lambda.amazonaws.com`.
    for_service: Option<String>,
    /// For everybody, in a resource policy.
    for_anyone: bool,
    /// For these accounts, roles or users, by their ARNs, in a resource policy. One, or a list.
    for_principals: Option<OneOrMore<Val<String>>>,
    /// Only when these operators hold between a condition key and a value: `ArnLike: {aws:SourceArn: ..}`.
    when: IndexMap<String, IndexMap<String, Json>>,
    /// Names the statement: letters and digits.
    sid: Option<String>,
}

impl TryFrom<StatementData> for Statement {
    type Error = &'static str;

    fn try_from(data: StatementData) -> Result<Self, &'static str> {
        let mut statement = match (data.allow, data.deny) {
            (Some(actions), None) => Statement::allow(actions.0),
            (None, Some(actions)) => Statement::deny(actions.0),
            _ => return Err("a statement says one of `allow` and `deny`"),
        };
        statement = statement.on(data.on.map(|on| on.0).unwrap_or_default());
        let whom = [data.for_service.is_some(), data.for_anyone, data.for_principals.is_some()];
        if whom.into_iter().filter(|said| *said).count() > 1 {
            return Err("a statement is for one of `for_service`, `for_anyone` and `for_principals`");
        }
        if let Some(service) = data.for_service {
            statement = statement.for_service(service);
        }
        if data.for_anyone {
            statement = statement.for_anyone();
        }
        if let Some(principals) = data.for_principals {
            statement = statement.for_principals(principals.0);
        }
        statement.conditions.extend(data.when.into_iter().map(|(operator, tests)| {
            let tests = tests.into_iter().map(|(key, value)| (key.into(), value.0)).collect();
            (operator.into(), Value::Object(tests))
        }));
        if let Some(sid) = data.sid {
            statement = statement.sid(sid);
        }
        Ok(statement)
    }
}

impl<'de> Deserialize<'de> for Statement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        StatementData::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

impl JsonSchema for Statement {
    fn schema_name() -> Cow<'static, str> {
        "Statement".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        StatementData::json_schema(generator)
    }
}

/// One item, or a list of them.
struct OneOrMore<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMore<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        OneOrMany::<T>::deserialize(deserializer).map(OneOrMore)
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMore<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        OneOrMany::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        OneOrMany::<T>::json_schema(generator)
    }
}

impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        OneOrMany::<Statement>::deserialize(deserializer).map(Policy)
    }
}

impl JsonSchema for Policy {
    fn schema_name() -> Cow<'static, str> {
        "Policy".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        OneOrMany::<Statement>::json_schema(generator)
    }
}
