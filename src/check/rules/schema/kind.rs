//! Types and enumerations.

use super::judge::Judge;
use super::words;
use crate::facts::{Literal, Types};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A property has a value of the wrong type.
    ///
    /// CloudFormation takes `"10"` for a number and `true` for text, but neither a list for text nor `"ten"` for a number. A function is judged by what it
    /// yields: `Ref` of a resource is text, `Fn::Split` a list.
    pub WRONG_TYPE = "wrong-type", "S005", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A property has a value that is none of those it takes.
    ///
    /// Mind the case: `pay_per_request` is not `PAY_PER_REQUEST`. The values are those of the day of the embedded facts (`formwork --version`); one that AWS
    /// added since can be allowed for the resource.
    pub VALUE_NOT_ALLOWED = "value-not-allowed", "S006", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// Properties that take a local path as text, which `aws cloudformation package` replaces by what it uploaded.
const PACKAGED: &[(&str, &str)] = &[
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "ResponseMappingTemplateS3Location"),
    ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
    ("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::Resolver", "ResponseMappingTemplateS3Location"),
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::CodeCommit::Repository", "S3"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
    ("AWS::Lambda::Function", "Code"),
    ("AWS::Lambda::LayerVersion", "Content"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
];

/// Says so when the value has none of the types; whether it has.
pub(super) fn fits(judge: &mut Judge, types: Types, node: &Node) -> bool {
    if has_type(types, node) {
        return true;
    }
    let last = judge.path.last();
    let is_packaged = |(kind, name): &(&str, &str)| *kind == judge.facts.name && last == Some(&Step::Key(name));
    if node.as_str().is_some() && !judge.is_asking() && PACKAGED.iter().any(is_packaged) {
        return true;
    }
    judge.say(&WRONG_TYPE, |judge| {
        let wanted = wanted(types);
        let got = match node {
            Node::String(_) | Node::Number(_) | Node::Bool(_) => {
                format!("{} is {}", judge.shown(node), words::kind(node))
            }
            _ => format!("it is {}", words::kind(node)),
        };
        let help = match node {
            Node::Null => Some("leave the property out, or set it to `{\"Ref\": \"AWS::NoValue\"}`".to_owned()),
            Node::String(_) | Node::Object(_) if types.is_list() => Some("put it in a list".to_owned()),
            _ => None,
        };
        (format!("{} wants {wanted}; {got}", judge.here()), help)
    });
    false
}

/// Whether CloudFormation takes the value for one of the types.
pub(super) fn has_type(types: Types, node: &Node) -> bool {
    match node {
        Node::Null => types.takes_null(),
        Node::List(_) => types.takes_lists(),
        Node::Object(_) => types.takes_objects(),
        Node::Bool(_) => types.takes_text() || types.takes_booleans(),
        Node::Number(number) => {
            let whole = number.as_i64().is_some()
                || number.as_u64().is_some()
                || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            types.takes_text() || types.takes_numbers() || types.takes_integers() && whole
        }
        Node::String(text) => {
            types.takes_text()
                || types.takes_integers() && is_integer(text)
                || types.takes_numbers() && text.trim().parse::<f64>().is_ok()
                || types.takes_booleans() && boolean(text).is_some()
        }
    }
}

/// `true` and `false` as CloudFormation reads them in text.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.trim().trim_start_matches(['+', '-']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `a whole number`, `text or an object`.
pub(super) fn wanted(types: Types) -> String {
    let names: Vec<&str> = types
        .names()
        .into_iter()
        .map(|name| match name {
            "string" => "text",
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "a boolean",
            "list" => "a list",
            "object" => "an object",
            _ => "null",
        })
        .collect();
    match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => names.concat(),
    }
}

/// Says so when the value is none of these.
pub(super) fn one_of(judge: &mut Judge, values: &'static [Literal], node: &Node, any_case: bool) {
    if matches!(node, Node::List(_) | Node::Object(_)) && !values.iter().any(|value| matches!(value, Literal::Json(_)))
    {
        // its type is wrong already, or it cannot be compared
        if values.iter().all(|value| !matches!(value, Literal::Json(_))) {
            judge.say(&VALUE_NOT_ALLOWED, |judge| {
                (format!("{} wants one value, not {}", judge.here(), words::kind(node)), None)
            });
        }
        return;
    }
    if values.iter().any(|value| equals(*value, node, any_case)) {
        return;
    }
    judge.say(&VALUE_NOT_ALLOWED, |judge| {
        let names: Vec<String> = values.iter().map(|value| words::literal(*value)).collect();
        let text = node.as_str().unwrap_or_default();
        let message = match names.as_slice() {
            [one] => format!("{} has to be `{one}` here; it is {}", judge.here(), judge.shown(node)),
            _ => format!("{} does not take {}", judge.here(), judge.shown(node)),
        };
        let other_case = names.iter().find(|name| name.eq_ignore_ascii_case(text) && !text.is_empty());
        let near = other_case
            .map(String::as_str)
            .or_else(|| if text.is_empty() { None } else { nearest(text, names.iter().map(String::as_str)) });
        let help = match near {
            Some(near) if other_case.is_some() => Some(format!("write it `{near}`")),
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if names.len() == 1 => None,
            None if names.len() <= 12 => Some(format!("it takes {}", words::any_of(names.iter().map(String::as_str)))),
            None => Some(format!("it takes one of {} values, such as `{}`", names.len(), names[0])),
        };
        (message, help)
    });
}

/// Whether they are the same, as CloudFormation reads scalars.
pub(super) fn equals(literal: Literal, node: &Node, any_case: bool) -> bool {
    match (literal, node) {
        (Literal::Null, Node::Null) => true,
        (Literal::Bool(wanted), Node::Bool(value)) => wanted == *value,
        (Literal::Bool(wanted), Node::String(text)) => text.eq_ignore_ascii_case(if wanted { "true" } else { "false" }),
        (Literal::Integer(wanted), Node::Number(number)) => number.as_f64() == Some(wanted as f64),
        (Literal::Integer(wanted), Node::String(text)) => text.trim().parse() == Ok(wanted),
        (Literal::Number(wanted), Node::Number(number)) => number.as_f64() == Some(wanted),
        (Literal::Number(wanted), Node::String(text)) => text.trim().parse() == Ok(wanted),
        (Literal::String(wanted), Node::String(text)) => {
            wanted == text || any_case && wanted.eq_ignore_ascii_case(text)
        }
        (Literal::String(wanted), Node::Bool(value)) => {
            wanted.eq_ignore_ascii_case(if *value { "true" } else { "false" })
        }
        (Literal::String(wanted), Node::Number(number)) => wanted == number.to_string(),
        _ => false,
    }
}
