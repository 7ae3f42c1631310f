//! The intrinsic functions and pseudo parameters of CloudFormation. Knows no service.
//!
//! Each function gives a `Val<T>` of the type that its place wants, so that an expression is checked where it is used.
//! [AWS: intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

use crate::condition::Condition;
use crate::handle::{StackKey, Target};
use crate::literal::LogicalId;
use crate::node::{Node, Text};
use crate::value::{IntoVal, Json, List, Literal, Val, Value};

/// Something that CloudFormation works out when it deploys.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// `Ref` to a resource, a parameter or a pseudo parameter.
    Ref(Target),
    /// `Fn::GetAtt`.
    GetAtt(Target, Text),
    /// `Fn::Sub`, taken apart.
    Sub(Vec<Part>),
    /// Any other function with its argument.
    Call(Text, Value),
    /// `{"Condition": name}`, inside of other conditions.
    Condition(Target),
    /// The bare name of a condition, as the first argument of `Fn::If`.
    ConditionName(Target),
    /// The bare name of a mapping, as the first argument of `Fn::FindInMap`.
    MapName(Target),
    /// A literal that stands where an expression is asked for.
    Literal(Value),
    /// An expression that stays as its author spelled it; what it refers to is followed all the same.
    Written(Box<Expr>, Node),
    /// A value that a stack exports: itself in that stack, `Fn::ImportValue` in others.
    Export {
        /// The stack that exports it.
        stack: StackKey,
        /// The name of the export.
        name: Text,
        /// The value.
        value: Box<Value>,
    },
}

/// A piece of a `Fn::Sub`.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Text as it stands.
    Text(Text),
    /// A value.
    Hole(Value),
}

impl Expr {
    /// The expression that an object with one member, an intrinsic function in its long form, stands for.
    pub(crate) fn from_call(node: Node) -> Self {
        let Node::Object(object) = node else { return Expr::Call("Fn::Transform".into(), node.into()) };
        let (name, argument) = object.into_iter().next().unwrap_or(("Ref".into(), Node::from("AWS::NoValue")));
        match (name.as_ref(), &argument) {
            ("Ref", Node::String(id)) => Expr::Ref(Target::named(id.clone())),
            ("Condition", Node::String(id)) => Expr::Condition(Target::named(id.clone())),
            ("Fn::Sub", Node::String(text)) => Expr::Sub(parts_of(text, Vec::new())),
            ("Fn::Sub", Node::List(items)) => match items.as_slice() {
                [Node::String(text), Node::Object(variables)] => {
                    let variables = variables.clone().into_iter().map(|(name, value)| (name, value.into()));
                    Expr::Sub(parts_of(text, variables.collect()))
                }
                _ => Expr::Call(name, argument.into()),
            },
            ("Fn::GetAtt", Node::String(path)) => match path.split_once('.') {
                Some((id, attribute)) => Expr::get_att_by_name(id, attribute),
                None => Expr::Call(name, argument.into()),
            },
            ("Fn::GetAtt", Node::List(items)) => match items.as_slice() {
                [Node::String(id), Node::String(attribute)] => Expr::get_att_by_name(id, attribute),
                _ => Expr::Call(name, argument.into()),
            },
            _ => Expr::Call(name, argument.into()),
        }
    }

    fn get_att_by_name(id: &str, attribute: &str) -> Self {
        Expr::GetAtt(Target::named(id.to_owned()), attribute.to_owned().into())
    }
}

/// The pieces of a `Fn::Sub` that was written as text.
fn parts_of(text: &str, variables: Vec<(Text, Value)>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else { break };
        let name = &rest[start + 2..start + length];
        plain.push_str(&rest[..start]);
        rest = &rest[start + length + 1..];
        if let Some(literal) = name.strip_prefix('!') {
            plain.push_str("${");
            plain.push_str(literal);
            plain.push('}');
            continue;
        }
        if !plain.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut plain).into()));
        }
        let value = variables.iter().find(|(variable, _)| variable == name).map(|(_, value)| value.clone());
        parts.push(Part::Hole(value.unwrap_or_else(|| match name.split_once('.') {
            Some((id, attribute)) => Expr::get_att_by_name(id, attribute).into(),
            None => Expr::Ref(Target::named(name.to_owned())).into(),
        })));
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain.into()));
    }
    parts
}

impl<T> From<Val<T>> for Expr
where
    Value: From<Val<T>>,
{
    /// An expression as it is; a literal stands for itself.
    fn from(val: Val<T>) -> Self {
        match val {
            Val::Expr(expr) => expr,
            literal => Expr::Literal(literal.into()),
        }
    }
}

pub(crate) fn pseudo(name: &'static str) -> Expr {
    Expr::Ref(Target::named(name))
}

macro_rules! pseudo_parameters {
    ($($(#[$doc:meta])* $name:ident $full:literal)+) => {
        $($(#[$doc])*
        pub fn $name() -> Val<String> {
            Val::Expr(pseudo($full))
        })+
    };
}

pseudo_parameters! {
    /// The account that the stack is deployed into: `123456789012`.
    account_id "AWS::AccountId"
    /// The partition of the region: `aws`, `aws-cn`, `aws-us-gov`.
    partition "AWS::Partition"
    /// The region that the stack is deployed into: `eu-west-1`.
    region "AWS::Region"
    /// The ARN of the stack.
    stack_id "AWS::StackId"
    /// The name of the stack.
    stack_name "AWS::StackName"
    /// The domain suffix of the partition: `amazonaws.com`.
    url_suffix "AWS::URLSuffix"
}

/// The topics that the stack's events are sent to.
pub fn notification_arns() -> Val<List<String>> {
    Val::Expr(pseudo("AWS::NotificationARNs"))
}

/// No value: the property is left out. Only sensible in one branch of [`if_`].
pub fn no_value<T>() -> Val<T> {
    Val::Expr(pseudo("AWS::NoValue"))
}

fn call<T>(name: &'static str, argument: impl Into<Value>) -> Val<T> {
    Val::Expr(Expr::Call(Text::Borrowed(name), argument.into()))
}

fn value<T: Literal>(from: impl IntoVal<T>) -> Value {
    from.into_val().into()
}

/// `Fn::Base64`: the text in Base64, as EC2 user data wants it.
pub fn base64(text: impl IntoVal<String>) -> Val<String> {
    call("Fn::Base64", value(text))
}

/// `Fn::Cidr`: `count` (1 to 256) blocks out of `block`, each with `bits` host bits.
pub fn cidr(block: impl IntoVal<String>, count: impl IntoVal<i64>, bits: impl IntoVal<i64>) -> Val<List<String>> {
    call("Fn::Cidr", vec![value(block), value(count), value(bits)])
}

/// `Fn::FindInMap`: the value in a mapping of the stack.
pub fn find_in_map<T>(map: &crate::stack::Mapping, top: impl IntoVal<String>, second: impl IntoVal<String>) -> Val<T> {
    call("Fn::FindInMap", vec![map.name(), value(top), value(second)])
}

/// `Fn::FindInMap` with a default for keys that are not there; needs the transform `AWS::LanguageExtensions`.
pub fn find_in_map_or<T: Literal>(
    map: &crate::stack::Mapping,
    top: impl IntoVal<String>,
    second: impl IntoVal<String>,
    default: impl IntoVal<T>,
) -> Val<T> {
    let default = Value::Object(vec![("DefaultValue".into(), value(default))]);
    call("Fn::FindInMap", vec![map.name(), value(top), value(second), default])
}

/// `Fn::GetAZs`: the availability zones of a region, `""` for the stack's own.
pub fn get_azs(region: impl IntoVal<String>) -> Val<List<String>> {
    call("Fn::GetAZs", value(region))
}

/// `Fn::GetStackOutput`: an output of another stack, by the stack's name, without an export.
pub fn get_stack_output(stack: impl IntoVal<String>, output: impl IntoVal<String>) -> Val<String> {
    let argument = vec![("StackName".into(), value(stack)), ("OutputName".into(), value(output))];
    call("Fn::GetStackOutput", Value::Object(argument))
}

/// `Fn::If`: `then` when the condition holds, else `otherwise`.
pub fn if_<T: Literal>(condition: &Condition, then: impl IntoVal<T>, otherwise: impl IntoVal<T>) -> Val<T> {
    call("Fn::If", vec![Expr::ConditionName(condition.target().clone()).into(), value(then), value(otherwise)])
}

/// `Fn::ImportValue`: what another stack exports under this name.
pub fn import_value(export: impl IntoVal<String>) -> Val<String> {
    call("Fn::ImportValue", value(export))
}

/// `Fn::Join`: the items with `delimiter` between them.
pub fn join(delimiter: &str, items: impl IntoVal<List<String>>) -> Val<String> {
    call("Fn::Join", vec![Value::String(delimiter.to_owned().into()), value(items)])
}

/// `Fn::Length`: how many items the list has; needs the transform `AWS::LanguageExtensions`.
pub fn length<T>(list: impl IntoVal<List<T>>) -> Val<i64> {
    call("Fn::Length", value(list))
}

/// `Fn::Select`: the item at `index`, from 0.
pub fn select<T>(index: i64, list: impl IntoVal<List<T>>) -> Val<T> {
    call("Fn::Select", vec![index.into(), value(list)])
}

/// `Fn::Split`: the pieces of `text` between the delimiters.
pub fn split(delimiter: &str, text: impl IntoVal<String>) -> Val<List<String>> {
    call("Fn::Split", vec![Value::String(delimiter.to_owned().into()), value(text)])
}

/// `Fn::ToJsonString`: the value as JSON text; needs the transform `AWS::LanguageExtensions`.
pub fn to_json_string(json: impl IntoVal<Json>) -> Val<String> {
    call("Fn::ToJsonString", value(json))
}

/// The value as JSON text, with its expressions filled in by `Fn::Sub`: for properties that hold a whole document as one string. Needs no transform.
///
/// An expression in it stands for text.
///
/// ```
/// use formwork::prelude::*;
/// let input: Val<String> = intrinsic::json_text(json!({ "region": region(), "retries": 3 }));
/// ```
pub fn json_text(json: Json) -> Val<String> {
    let mut parts = Vec::new();
    let mut text = String::new();
    write_json(&json.0, &mut text, &mut parts);
    if !text.is_empty() {
        parts.push(Part::Text(text.into()));
    }
    Val::Expr(Expr::Sub(parts))
}

fn write_json(value: &Value, text: &mut String, parts: &mut Vec<Part>) {
    let quoted = |plain: &str| serde_json::Value::from(plain).to_string();
    match value {
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => text.push_str(&number.to_string()),
        Value::String(plain) => text.push_str(&quoted(plain)),
        Value::List(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                write_json(item, text, parts);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (at, (key, value)) in members.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                text.push_str(&quoted(key));
                text.push(':');
                write_json(value, text, parts);
            }
            text.push('}');
        }
        Value::Expr(_) | Value::Invalid(_) => {
            text.push('"');
            parts.push(Part::Text(std::mem::take(text).into()));
            parts.push(Part::Hole(value.clone()));
            text.push('"');
        }
    }
}

/// `Fn::Transform`: what the macro `name` makes of the parameters.
pub fn transform(name: &str, parameters: impl IntoVal<Json>) -> Val<Json> {
    let argument =
        vec![("Name".into(), Value::String(name.to_owned().into())), ("Parameters".into(), value(parameters))];
    call("Fn::Transform", Value::Object(argument))
}

/// `Fn::ForEach` as a property value: `fragment` once for each item, with `${variable}` replaced; needs the transform
/// `AWS::LanguageExtensions`.
///
/// `key` is the name of each copy and has to contain `${variable}`. For whole resources see
/// [`Stack::for_each`](crate::stack::Stack::for_each).
pub fn for_each(
    name: &LogicalId,
    variable: &str,
    items: impl IntoVal<List<String>>,
    key: &str,
    fragment: impl IntoVal<Json>,
) -> Val<Json> {
    let fragment = Value::Object(vec![(key.to_owned().into(), value(fragment))]);
    let argument = vec![Value::String(variable.to_owned().into()), value(items), fragment];
    let member = (format!("Fn::ForEach::{name}").into(), Value::List(argument));
    Val::Lit(Json(Value::Object(vec![member])))
}

/// A secret that CloudFormation reads from Secrets Manager while it deploys; it never stands in the template.
///
/// `key` picks one member of a JSON secret. [AWS: dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html)
pub fn resolve_secret(secret_id: &str, key: &str) -> Val<String> {
    Val::Lit(format!("{{{{resolve:secretsmanager:{secret_id}:SecretString:{key}}}}}"))
}

/// A parameter that CloudFormation reads from the Systems Manager parameter store while it deploys.
pub fn resolve_ssm(name: &str) -> Val<String> {
    Val::Lit(format!("{{{{resolve:ssm:{name}}}}}"))
}

/// Text with values in it: `sub!("arn:{}:logs:{}", partition(), region())`.
///
/// Each `{}` takes the next value; their number is checked while compiling. `{{` and `}}` stand for the braces themselves.
///
/// ```
/// use formwork::prelude::*;
/// let arn = sub!("arn:{}:s3:::logs-{}/*", partition(), account_id());
/// ```
///
/// ```compile_fail
/// use formwork::prelude::*;
/// sub!("arn:{}:s3:::logs-{}", partition()); // error: sub! takes one value for each {}
/// ```
#[macro_export]
macro_rules! sub {
    ($text:expr $(, $value:expr)* $(,)?) => {{
        const TEXT: &str = $text;
        const _: () = $crate::intrinsic::check_holes(TEXT, <[&str]>::len(&[$(stringify!($value)),*]));
        $crate::intrinsic::substitute(TEXT, vec![$($crate::value::Value::from($crate::value::val::<String>($value))),*])
    }};
}

/// Whether `text` has `values` holes; does not compile when it has not.
#[track_caller]
pub const fn check_holes(text: &str, values: usize) {
    let bytes = text.as_bytes();
    let mut holes = 0;
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'{' && i + 1 < bytes.len() && bytes[i + 1] == b'}' {
            holes += 1;
            i += 1;
        } else if bytes[i] == b'{' || bytes[i] == b'}' {
            if i + 1 >= bytes.len() || bytes[i + 1] != bytes[i] {
                panic!("in sub! a value is written {{}}, and a brace {{{{ or }}}}");
            }
            i += 1;
        }
        i += 1;
    }
    if holes != values {
        panic!("sub! takes one value for each {{}} of its text");
    }
}

/// `text` with its holes filled; used by [`sub!`](crate::sub).
pub fn substitute(text: &'static str, values: Vec<Value>) -> Val<String> {
    let mut parts = Vec::new();
    let mut values = values.into_iter();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(&rest[..at]);
        let pair = rest.get(at..at + 2).unwrap_or("{");
        if pair == "{}" {
            if !plain.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut plain).into()));
            }
            parts.extend(values.next().map(Part::Hole));
        } else {
            plain.push_str(&pair[..1]);
        }
        rest = &rest[at + pair.len()..];
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain.into()));
    }
    Val::Expr(Expr::Sub(parts))
}

/// A value of any shape, with expressions in it: `json!({ "Version": "2012-10-17", "Resource": table.arn() })`.
///
/// ```
/// use formwork::prelude::*;
/// let settings = json!({ "region": region(), "retries": 3, "tags": ["a", "b"], "nested": { "on": true } });
/// ```
#[macro_export]
macro_rules! json {
    ({ $($members:tt)* }) => {
        $crate::value::Json($crate::value::Value::Object({
            #[allow(unused_mut)]
            let mut object: Vec<($crate::node::Text, $crate::value::Value)> = Vec::new();
            $crate::json_members!(object $($members)*);
            object
        }))
    };
    ([ $($items:tt)* ]) => {
        $crate::value::Json($crate::value::Value::List({
            #[allow(unused_mut)]
            let mut list: Vec<$crate::value::Value> = Vec::new();
            $crate::json_items!(list $($items)*);
            list
        }))
    };
    ($value:expr) => {
        $crate::value::Json($crate::value::Value::from($crate::value::val::<$crate::value::Json>($value)))
    };
}

/// The members of an object; part of [`json!`](crate::json).
#[doc(hidden)]
#[macro_export]
macro_rules! json_members {
    ($object:ident) => {};
    ($object:ident $key:literal : { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $object.push(($key.into(), $crate::json!({ $($inner)* }).0));
        $($crate::json_members!($object $($rest)*);)?
    };
    ($object:ident $key:literal : [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $object.push(($key.into(), $crate::json!([ $($inner)* ]).0));
        $($crate::json_members!($object $($rest)*);)?
    };
    ($object:ident $key:literal : $value:expr $(, $($rest:tt)*)?) => {
        $object.push(($key.into(), $crate::json!($value).0));
        $($crate::json_members!($object $($rest)*);)?
    };
}

/// The items of a list; part of [`json!`](crate::json).
#[doc(hidden)]
#[macro_export]
macro_rules! json_items {
    ($list:ident) => {};
    ($list:ident { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $list.push($crate::json!({ $($inner)* }).0);
        $($crate::json_items!($list $($rest)*);)?
    };
    ($list:ident [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $list.push($crate::json!([ $($inner)* ]).0);
        $($crate::json_items!($list $($rest)*);)?
    };
    ($list:ident $value:expr $(, $($rest:tt)*)?) => {
        $list.push($crate::json!($value).0);
        $($crate::json_items!($list $($rest)*);)?
    };
}
