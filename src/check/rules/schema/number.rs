//! Ranges of numbers.

use super::judge::Judge;
use super::words;
use crate::facts::{Keyword, Literal};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A number is below the least or above the greatest that the property takes, or no multiple of its step.
    pub OUT_OF_RANGE = "number-out-of-range", "S007", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// Judges a number, also when it stands as text.
pub(super) fn judge(judge: &mut Judge, keyword: &Keyword, node: &Node) {
    let (bound, wrong, words): (Literal, fn(f64, f64) -> bool, &str) = match keyword {
        Keyword::Minimum(least) => (*least, |value, least| value < least, "is below the least allowed"),
        Keyword::Maximum(most) => (*most, |value, most| value > most, "is above the greatest allowed"),
        Keyword::ExclusiveMinimum(least) => (*least, |value, least| value <= least, "is not above"),
        Keyword::ExclusiveMaximum(most) => (*most, |value, most| value >= most, "is not below"),
        Keyword::MultipleOf(step) => (*step, not_multiple, "is no multiple of"),
        _ => return,
    };
    let (Some(bound_value), Some(value)) = (number(bound), value(node)) else { return };
    if wrong(value, bound_value) {
        judge.say(&OUT_OF_RANGE, |judge| {
            (format!("{}: {} {words}, {}", judge.here(), judge.shown(node), words::literal(bound)), None)
        });
    }
}

fn not_multiple(value: f64, step: f64) -> bool {
    let times = value / step;
    step != 0.0 && times.is_finite() && (times - times.round()).abs() > 1e-9 * times.abs().max(1.0)
}

fn number(literal: Literal) -> Option<f64> {
    match literal {
        Literal::Integer(value) => Some(value as f64),
        Literal::Number(value) => Some(value),
        _ => None,
    }
}

fn value(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        Node::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
