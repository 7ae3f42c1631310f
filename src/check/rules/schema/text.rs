//! Lengths and patterns of texts.

use super::judge::Judge;
use super::{format, words};
use crate::facts::{Keyword, Schema};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A text is shorter or longer than the property takes.
    pub WRONG_LENGTH = "wrong-length", "S008", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A text does not match the regular expression of the property.
    pub PATTERN_MISMATCH = "pattern-mismatch", "S009", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// Judges a scalar as text.
pub(super) fn judge(judge: &mut Judge, schema: &'static Schema, keyword: &'static Keyword, node: &Node) {
    match keyword {
        Keyword::MinLength(least) => {
            if let Some(length) = length(schema, node)
                && length < *least
            {
                say_length(judge, length, format!("shorter than the least allowed, {least}"));
            }
        }
        Keyword::MaxLength(most) => {
            if let Some(length) = length(schema, node)
                && length > *most
            {
                say_length(judge, length, format!("longer than the most allowed, {most}"));
            }
        }
        Keyword::Pattern(expression) => {
            let text = match node {
                Node::String(text) => text.clone(),
                Node::Number(number) => number.to_string().into(),
                Node::Bool(value) => value.to_string().into(),
                _ => return,
            };
            if expression.occurs_in(&text) == Some(false) {
                judge.say(&PATTERN_MISMATCH, |judge| {
                    let help = hint(expression.text(), &text);
                    (format!("{}: {} does not match `{}`", judge.here(), judge.shown(node), expression.text()), help)
                });
            }
        }
        Keyword::Format(name) => format::judge(judge, name, node),
        _ => {}
    }
}

/// How long a text is; of JSON in a text, how long it is without spaces.
fn length(schema: &Schema, node: &Node) -> Option<u64> {
    let text = node.as_str()?;
    let is_json = schema.keywords().iter().any(|keyword| matches!(keyword, Keyword::Format("json")));
    if is_json {
        let value: Node = serde_json::from_str(text).ok()?;
        return serde_json::to_string(&value).ok().map(|text| text.chars().count() as u64);
    }
    Some(text.chars().count() as u64)
}

/// Says that a text of this length does not fit.
pub(super) fn say_length(judge: &mut Judge, length: u64, words: String) {
    judge.say(&WRONG_LENGTH, |judge| {
        (format!("{} has {}, {words}", judge.here(), words::count(length, "character")), None)
    });
}

/// What often goes wrong.
fn hint(expression: &str, text: &str) -> Option<String> {
    if text.trim() != text {
        return Some("it begins or ends with a space".to_owned());
    }
    let lower = text.to_lowercase();
    if lower != text && crate::facts::occurs(expression, &lower) == Some(true) {
        return Some("in small letters it would match".to_owned());
    }
    if text.contains("${") {
        return Some("`${...}` is filled in by `Fn::Sub` only".to_owned());
    }
    None
}
