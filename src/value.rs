//! Values as a stack author writes them: literals of a known type, or expressions that CloudFormation works out when it
//! deploys. An expression is never smuggled through a string or a number. Knows no service.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use crate::data::Data;
use crate::handle::{Handle, Target};
use crate::intrinsic::{Expr, Part};
use crate::literal::{Int, Num, OutOfRange};
use crate::node::{Node, Number, Text};
use crate::parameter::Parameter;
use crate::resource::Resource;

/// A value of type `T`: known now, or worked out by CloudFormation.
///
/// Setters take `impl IntoVal<T>`, so that literals, handles, parameters and intrinsic functions all fit where their type does.
#[derive(Clone, Debug, PartialEq)]
pub enum Val<T> {
    /// Known now.
    Lit(T),
    /// Worked out by CloudFormation.
    Expr(Expr),
    /// Known now, and wrong; synth reports it with the line of the stack file.
    Invalid(String),
}

impl<T> Val<T> {
    /// An expression whose type the author vouches for: a value that is newer than the schema, or an intrinsic function that
    /// the types cannot follow.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let format: Val<bool> = Val::unchecked(intrinsic::import_value("logging-enabled"));
    /// ```
    pub fn unchecked(expr: impl Into<Expr>) -> Self {
        Val::Expr(expr.into())
    }

    /// The literal, when the value is known now.
    pub fn literal(&self) -> Option<&T> {
        match self {
            Val::Lit(value) => Some(value),
            _ => None,
        }
    }
}

impl<T: Literal> From<Val<T>> for Value {
    fn from(val: Val<T>) -> Self {
        match val {
            Val::Lit(value) => value.into_value(),
            Val::Expr(expr) => Value::Expr(Box::new(expr)),
            Val::Invalid(message) => Value::Invalid(Box::new(message)),
        }
    }
}

/// What can stand where a property wants a `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where the property wants `{T}`",
    label = "the property wants `{T}`",
    note = "a handle fits where the property takes the id of that resource; text that is an id or ARN is written `Id::of(\"..\")`, `Arn::of(\"..\")`",
    note = "whole numbers are `i64`, numbers with a fraction `f64`; `lit!(..)` also checks their range while compiling"
)]
pub trait IntoVal<T> {
    /// The value.
    fn into_val(self) -> Val<T>;
}

/// `value.into_val()`, for the fields of struct literals: `PointArgs { x: val(1), y: val("up") }`.
pub fn val<T>(value: impl IntoVal<T>) -> Val<T> {
    value.into_val()
}

/// A type that a literal can have.
pub trait Literal {
    /// Whether it is a list.
    const IS_LIST: bool = false;

    /// The literal, its type forgotten.
    fn into_value(self) -> Value;
}

/// A value whose type is forgotten, on its way into a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Text),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(Text, Value)>),
    /// Worked out by CloudFormation.
    Expr(Box<Expr>),
    /// A value that was out of range, and what to say about it.
    Invalid(Box<String>),
}

/// Properties, sorted by name: the storage of every generated type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bag(Vec<(Text, Value)>);

impl Bag {
    /// Sets a property.
    pub fn set(&mut self, name: impl Into<Text>, value: impl Into<Value>) {
        let name = name.into();
        match self.0.binary_search_by(|(key, _)| key.as_ref().cmp(name.as_ref())) {
            Ok(at) => self.0[at].1 = value.into(),
            Err(at) => self.0.insert(at, (name, value.into())),
        }
    }

    /// The value of a property.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.0.binary_search_by(|(key, _)| key.as_ref().cmp(name)).ok()?;
        Some(&self.0[at].1)
    }

    /// The value of a property, to change it in place.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let at = self.0.binary_search_by(|(key, _)| key.as_ref().cmp(name)).ok()?;
        Some(&mut self.0[at].1)
    }

    pub(crate) fn into_members(self) -> Vec<(Text, Value)> {
        self.0
    }

    pub(crate) fn members(&self) -> &[(Text, Value)] {
        &self.0
    }
}

impl From<Bag> for Value {
    fn from(bag: Bag) -> Self {
        Value::Object(bag.0)
    }
}

impl Value {
    /// The text, when it is known now.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The id, when this is a reference to a resource or parameter.
    pub(crate) fn as_reference(&self) -> Option<&Target> {
        match self {
            Value::Expr(expr) => match expr.as_ref() {
                Expr::Ref(target) => Some(target),
                Expr::Written(expr, _) => match expr.as_ref() {
                    Expr::Ref(target) => Some(target),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }
}

impl Expr {
    /// Whether it refers to this id.
    fn mentions(&self, id: &str) -> bool {
        match self {
            Expr::Ref(target) | Expr::GetAtt(target, _) => target.id == id,
            Expr::Sub(parts) => parts.iter().any(|part| matches!(part, Part::Hole(value) if value.mentions(id))),
            Expr::Call(_, argument) => argument.mentions(id),
            Expr::Written(expr, _) => expr.mentions(id),
            _ => false,
        }
    }
}

impl Value {
    /// Whether there is a reference to this id in it.
    pub(crate) fn mentions(&self, id: &str) -> bool {
        match self {
            Value::Expr(expr) => expr.mentions(id),
            Value::List(items) => items.iter().any(|item| item.mentions(id)),
            Value::Object(members) => members.iter().any(|(_, value)| value.mentions(id)),
            _ => false,
        }
    }
}

impl From<Expr> for Value {
    fn from(expr: Expr) -> Self {
        Value::Expr(Box::new(expr))
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Value::String(Cow::Borrowed(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::String(Cow::Owned(text))
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Value::List(items)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Number(value.into())
    }
}

impl From<f64> for Value {
    /// A whole number is written without a fraction.
    fn from(value: f64) -> Self {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() < EXACT {
            return Value::Number((value as i64).into());
        }
        match Number::from_f64(value) {
            Some(number) => Value::Number(number),
            None => Value::Invalid(Box::new(format!("{value} is not a number that a template can hold"))),
        }
    }
}

/// A value read from data: single-member objects that are intrinsic functions become expressions.
impl From<Node> for Value {
    fn from(node: Node) -> Self {
        if node.as_call().is_some_and(|(name, _)| is_intrinsic(name)) {
            return Value::Expr(Box::new(Expr::from_call(node)));
        }
        match node {
            Node::Null => Value::Expr(Box::new(crate::intrinsic::pseudo("AWS::NoValue"))),
            Node::Bool(value) => Value::Bool(value),
            Node::Number(number) => Value::Number(number),
            Node::String(text) => Value::String(text),
            Node::List(items) => Value::List(items.into_iter().map(Value::from).collect()),
            Node::Object(object) => Value::Object(object.into_iter().map(|(k, v)| (k, v.into())).collect()),
        }
    }
}

pub(crate) fn is_intrinsic(name: &str) -> bool {
    name == "Ref" || name == "Condition" || name.starts_with("Fn::")
}

/// What a `Ref` to a resource of type `R` yields: the id or name by which its service knows it.
pub struct Id<R>(Text, PhantomData<fn() -> R>);

/// The Amazon Resource Name of a resource of type `R`.
pub struct Arn<R>(Text, PhantomData<fn() -> R>);

macro_rules! identifier {
    ($name:ident, $what:literal) => {
        impl<R> $name<R> {
            #[doc = concat!("The ", $what, " of a resource that no stack of this project makes.")]
            pub fn of(text: impl Into<Text>) -> Self {
                $name(text.into(), PhantomData)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<R> Clone for $name<R> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), PhantomData)
            }
        }

        impl<R> PartialEq for $name<R> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<R> fmt::Debug for $name<R> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }

        impl<R> Literal for $name<R> {
            fn into_value(self) -> Value {
                Value::String(self.0)
            }
        }

        impl<'de, R> Deserialize<'de> for $name<R> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map($name::of)
            }
        }

        impl<R> JsonSchema for $name<R> {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string" })
            }
        }

                #[diagnostic::do_not_recommend]
                impl<R> IntoVal<String> for Val<$name<R>> {
            fn into_val(self) -> Val<String> {
                match self {
                    Val::Lit(text) => Val::Lit(text.0.into_owned()),
                    Val::Expr(expr) => Val::Expr(expr),
                    Val::Invalid(message) => Val::Invalid(message),
                }
            }
        }

                #[diagnostic::do_not_recommend]
                impl<R> IntoVal<Json> for Val<$name<R>> {
            fn into_val(self) -> Val<Json> {
                Val::Lit(Json(self.into()))
            }
        }
    };
}
identifier!(Id, "id (what `Ref` yields)");
identifier!(Arn, "ARN");

#[diagnostic::do_not_recommend]
impl<R: Resource> IntoVal<Id<R>> for &Handle<R> {
    fn into_val(self) -> Val<Id<R>> {
        self.reference()
    }
}

/// A list, each item a literal or an expression.
pub struct List<T>(Vec<Value>, PhantomData<fn() -> T>);

/// An object with keys of the author's choice, each value a literal or an expression.
pub struct Map<T>(Vec<(Text, Value)>, PhantomData<fn() -> T>);

impl<T> List<T> {
    /// The list of `items`.
    pub fn of<I: IntoVal<T>>(items: impl IntoIterator<Item = I>) -> Self
    where
        T: Literal,
    {
        List(items.into_iter().map(|item| item.into_val().into()).collect(), PhantomData)
    }
}

impl<T> Map<T> {
    /// The object with these members.
    pub fn of<K: Into<Text>, I: IntoVal<T>>(members: impl IntoIterator<Item = (K, I)>) -> Self
    where
        T: Literal,
    {
        Map(members.into_iter().map(|(k, v)| (k.into(), v.into_val().into())).collect(), PhantomData)
    }
}

macro_rules! collection {
    ($name:ident, $value:ident, $is_list:literal) => {
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), PhantomData)
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }

        impl<T> Literal for $name<T> {
            const IS_LIST: bool = $is_list;

            fn into_value(self) -> Value {
                Value::$value(self.0)
            }
        }
    };
}
collection!(List, List, true);
collection!(Map, Object, false);

#[diagnostic::do_not_recommend]
impl<T: Literal, I: IntoVal<T>, const N: usize> IntoVal<List<T>> for [I; N] {
    fn into_val(self) -> Val<List<T>> {
        Val::Lit(List::of(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Literal, I: IntoVal<T>> IntoVal<List<T>> for Vec<I> {
    fn into_val(self) -> Val<List<T>> {
        Val::Lit(List::of(self))
    }
}

/// Handles in a slice: `subnets(&network.isolated)`.
#[diagnostic::do_not_recommend]
impl<R: Resource> IntoVal<List<Id<R>>> for &[Handle<R>] {
    fn into_val(self) -> Val<List<Id<R>>> {
        Val::Lit(List::of(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Literal, K: Into<Text>, I: IntoVal<T>, const N: usize> IntoVal<Map<T>> for [(K, I); N] {
    fn into_val(self) -> Val<Map<T>> {
        Val::Lit(Map::of(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Literal, K: Into<Text>, I: IntoVal<T>> IntoVal<Map<T>> for Vec<(K, I)> {
    fn into_val(self) -> Val<Map<T>> {
        Val::Lit(Map::of(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Literal, K: Into<Text>, I: IntoVal<T>> IntoVal<Map<T>> for BTreeMap<K, I> {
    fn into_val(self) -> Val<Map<T>> {
        Val::Lit(Map::of(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Literal, K: Into<Text>, I: IntoVal<T>> IntoVal<Map<T>> for IndexMap<K, I> {
    fn into_val(self) -> Val<Map<T>> {
        Val::Lit(Map::of(self))
    }
}

/// A value of any shape, for the few properties whose shape the schema leaves open. Written with [`json!`](crate::json).
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Value);

impl Json {
    /// A value written as JSON text, which goes into the template as it stands: for values that are too long for [`json!`](crate::json).
    /// Text that is no JSON is reported when the stack is synthesized.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// stack.add(id!("Jobs"), aws::sqs::Queue::new().property("RedriveAllowPolicy", Json::parse(r#"{"redrivePermission": "denyAll"}"#)));
    /// assert!(stack.synth().unwrap().template.to_json().contains("denyAll"));
    /// ```
    pub fn parse(text: &str) -> Self {
        match serde_json::from_str::<Node>(text) {
            Ok(node) => Json::verbatim(node),
            Err(wrong) => Json(Value::Invalid(Box::new(format!("this is no JSON: {wrong}")))),
        }
    }

    /// The value as it stands, functions unread.
    pub(crate) fn verbatim(node: Node) -> Self {
        fn plain(node: Node) -> Value {
            match node {
                Node::Null => {
                    Value::from(Expr::Written(Box::new(crate::intrinsic::pseudo("AWS::NoValue")), Node::Null))
                }
                Node::List(items) => Value::List(items.into_iter().map(plain).collect()),
                Node::Object(object) => {
                    Value::Object(object.into_iter().map(|(key, value)| (key, plain(value))).collect())
                }
                scalar => Value::from(scalar),
            }
        }
        Json(plain(node))
    }
}

impl Literal for Json {
    fn into_value(self) -> Value {
        self.0
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Json(Node::deserialize(deserializer)?.into()))
    }
}

impl JsonSchema for Json {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Json".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!(true)
    }
}

macro_rules! into_json {
    ($($from:ty),+) => {
        $(#[diagnostic::do_not_recommend]
        impl IntoVal<Json> for $from {
            fn into_val(self) -> Val<Json> {
                Val::Lit(Json(Value::from(self)))
            }
        })+
    };
}
into_json!(&'static str, String, bool, i64, f64, Vec<Value>, Bag, Node);

macro_rules! val_into_json {
    ($($from:ty),+) => {
        $(#[diagnostic::do_not_recommend]
        impl IntoVal<Json> for Val<$from> {
            fn into_val(self) -> Val<Json> {
                Val::Lit(Json(self.into()))
            }
        })+
    };
}
val_into_json!(String, bool, i64, f64);

#[diagnostic::do_not_recommend]
impl<T: Literal> IntoVal<T> for T {
    fn into_val(self) -> Val<T> {
        Val::Lit(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoVal<T> for Val<T> {
    fn into_val(self) -> Val<T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoVal<T> for &Parameter<T> {
    fn into_val(self) -> Val<T> {
        Val::Expr(self.reference())
    }
}

macro_rules! literal {
    ($($name:ty),+) => {
        $(impl Literal for $name {
            fn into_value(self) -> Value {
                self.into()
            }
        })+
    };
}
literal!(String, bool, i64, f64);

impl<const LOW: i64, const HIGH: i64> Literal for Int<LOW, HIGH> {
    fn into_value(self) -> Value {
        self.get().into()
    }
}

impl<const LOW: i64, const HIGH: i64> Literal for Num<LOW, HIGH> {
    fn into_value(self) -> Value {
        self.get().into()
    }
}

#[diagnostic::do_not_recommend]
impl IntoVal<String> for &str {
    fn into_val(self) -> Val<String> {
        Val::Lit(self.to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl IntoVal<f64> for i64 {
    fn into_val(self) -> Val<f64> {
        Val::Lit(self as f64)
    }
}

#[diagnostic::do_not_recommend]
impl<const LOW: i64, const HIGH: i64> IntoVal<Int<LOW, HIGH>> for i64 {
    fn into_val(self) -> Val<Int<LOW, HIGH>> {
        checked(self.try_into())
    }
}

#[diagnostic::do_not_recommend]
impl<const LOW: i64, const HIGH: i64> IntoVal<Num<LOW, HIGH>> for i64 {
    fn into_val(self) -> Val<Num<LOW, HIGH>> {
        checked((self as f64).try_into())
    }
}

#[diagnostic::do_not_recommend]
impl<const LOW: i64, const HIGH: i64> IntoVal<Num<LOW, HIGH>> for f64 {
    fn into_val(self) -> Val<Num<LOW, HIGH>> {
        checked(self.try_into())
    }
}

fn checked<T>(result: Result<T, OutOfRange>) -> Val<T> {
    match result {
        Ok(value) => Val::Lit(value),
        Err(wrong) => Val::Invalid(wrong.to_string()),
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Val<T> {
    /// A literal of the type, or an intrinsic function in its long form.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        if node.as_call().is_some_and(|(name, _)| is_intrinsic(name)) {
            return Ok(Val::Expr(Expr::from_call(node)));
        }
        T::deserialize(Data::of(&node)).map(Val::Lit)
    }
}

impl<T: JsonSchema> JsonSchema for Val<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("{}OrExpression", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (literal, expression) = (generator.subschema_for::<T>(), generator.subschema_for::<Expression>());
        json_schema!({ "anyOf": [literal, expression] })
    }
}

/// What an intrinsic function looks like, in its long form and without the tag of its short one.
pub(crate) struct Expression;

impl JsonSchema for Expression {
    fn schema_name() -> Cow<'static, str> {
        "Expression".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        Schema::try_from(expression_schema()).unwrap_or_default()
    }
}

/// What an intrinsic function looks like. An editor sees its short form without the tag: the name of `!Ref Size`, the list of `!If [..]`.
fn expression_schema() -> serde_json::Value {
    serde_json::json!({
        "title": "an intrinsic function",
        "anyOf": [
            {
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "patternProperties": { "^(Ref|Condition|Fn::[A-Za-z0-9:]+)$": true },
                "additionalProperties": false,
            },
            { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*([.:]+[A-Za-z0-9]+)*$" },
            { "type": "array", "minItems": 2, "items": [{ "type": "string" }] },
        ],
    })
}
