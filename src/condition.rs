//! Conditions: whether a resource, output or value is there, decided by parameters when the stack is deployed.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer};

use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::node::Text;
use crate::value::{IntoVal, List, Val, Value};

/// A condition that stands in a stack; made by [`Stack::condition`](crate::stack::Stack::condition).
///
/// [AWS: conditions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
#[derive(Clone, Debug)]
pub struct Condition(Target);

impl Condition {
    pub(crate) fn new(target: Target) -> Self {
        Condition(target)
    }

    pub(crate) fn target(&self) -> &Target {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Condition {
    /// By its name.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LogicalId::deserialize(deserializer).map(|id| Condition(Target::named(id.as_str().to_owned())))
    }
}

impl JsonSchema for Condition {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        LogicalId::json_schema(generator)
    }
}

/// What a condition or rule tests: [`equals`], [`and`], [`or`], [`not`], or another condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Test(pub(crate) Expr);

impl From<&Condition> for Test {
    fn from(condition: &Condition) -> Self {
        Test(Expr::Condition(condition.0.clone()))
    }
}

fn call(name: &'static str, argument: Vec<Value>) -> Test {
    Test(Expr::Call(Text::Borrowed(name), Value::List(argument)))
}

fn string(from: impl IntoVal<String>) -> Value {
    from.into_val().into()
}

fn list(from: impl IntoVal<List<String>>) -> Value {
    from.into_val().into()
}

/// `Fn::Equals`.
pub fn equals(left: impl IntoVal<String>, right: impl IntoVal<String>) -> Test {
    call("Fn::Equals", vec![string(left), string(right)])
}

/// `Fn::And` of two to ten tests.
pub fn and<const N: usize>(tests: [Test; N]) -> Test {
    const { assert!(N >= 2 && N <= 10, "Fn::And takes 2 to 10 tests") };
    call("Fn::And", tests.into_iter().map(|test| test.0.into()).collect())
}

/// `Fn::Or` of two to ten tests.
pub fn or<const N: usize>(tests: [Test; N]) -> Test {
    const { assert!(N >= 2 && N <= 10, "Fn::Or takes 2 to 10 tests") };
    call("Fn::Or", tests.into_iter().map(|test| test.0.into()).collect())
}

/// `Fn::Not`.
pub fn not(test: impl Into<Test>) -> Test {
    call("Fn::Not", vec![test.into().0.into()])
}

/// `Fn::Contains`, in rules: whether the list has the text.
pub fn contains(items: impl IntoVal<List<String>>, text: impl IntoVal<String>) -> Test {
    call("Fn::Contains", vec![list(items), string(text)])
}

/// `Fn::EachMemberEquals`, in rules: whether every item is this text.
pub fn each_member_equals(items: impl IntoVal<List<String>>, text: impl IntoVal<String>) -> Test {
    call("Fn::EachMemberEquals", vec![list(items), string(text)])
}

/// `Fn::EachMemberIn`, in rules: whether every item of one list is in the other.
pub fn each_member_in(items: impl IntoVal<List<String>>, of: impl IntoVal<List<String>>) -> Test {
    call("Fn::EachMemberIn", vec![list(items), list(of)])
}

/// `Fn::RefAll`, in rules: every value given for parameters of this type.
pub fn ref_all(parameter_type: &str) -> Val<List<String>> {
    Val::Expr(Expr::Call("Fn::RefAll".into(), Value::String(parameter_type.to_owned().into())))
}

/// `Fn::ValueOf`, in rules: an attribute of the value given for a parameter.
pub fn value_of(parameter: &str, attribute: &str) -> Val<String> {
    let argument = [parameter, attribute].map(|text| Value::String(text.to_owned().into()));
    Val::Expr(Expr::Call("Fn::ValueOf".into(), Value::List(argument.into())))
}

/// `Fn::ValueOfAll`, in rules: an attribute of every value given for parameters of this type.
pub fn value_of_all(parameter_type: &str, attribute: &str) -> Val<List<String>> {
    let argument = [parameter_type, attribute].map(|text| Value::String(text.to_owned().into()));
    Val::Expr(Expr::Call("Fn::ValueOfAll".into(), Value::List(argument.into())))
}

/// A rule: what the parameters given to a deployment have to fulfil.
///
/// [AWS: rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)
#[derive(Clone, Debug)]
pub struct Rule {
    pub(crate) when: Option<Test>,
    pub(crate) assertions: Vec<(Test, String)>,
}

impl Rule {
    /// Asserts `test`, with what to tell the person who deploys when it fails.
    pub fn assert(test: Test, otherwise: &str) -> Self {
        Rule { when: None, assertions: vec![(test, otherwise.to_owned())] }
    }

    /// Another assertion.
    pub fn and_assert(mut self, test: Test, otherwise: &str) -> Self {
        self.assertions.push((test, otherwise.to_owned()));
        self
    }

    /// Only when `test` holds.
    pub fn when(mut self, test: Test) -> Self {
        self.when = Some(test);
        self
    }
}
