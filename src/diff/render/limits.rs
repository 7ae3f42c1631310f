//! Numbers before and after: the rows of the throttling tables.

use std::collections::BTreeMap;

use super::value::{compact, cut, visible};
use crate::diff::report::{BeforeAfter, BeforeAfterText, Effective, Layer, Limit, StackDiff};
use crate::node::Node;

/// A number in a table, or an expression in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// As it is shown.
    pub text: String,
    /// Whether it is template text, which Markdown sets as code.
    pub code: bool,
}

/// A row of the throttling table.
#[derive(Debug)]
pub(super) struct LimitRow<'a> {
    /// `usage plan`.
    pub layer: &'static str,
    /// `gold`.
    pub name: &'a str,
    /// `/orders POST`; empty for all requests.
    pub scope: &'a str,
    /// Whether this is the first row of its limit; text prints layer, name and scope only there.
    pub first: bool,
    /// `rate`.
    pub what: &'static str,
    /// Before.
    pub before: Amount,
    /// After.
    pub after: Amount,
    /// `x5`, `removed`; empty when nothing changed.
    pub note: String,
}

/// The rows of the throttling table.
pub(super) fn limits(stack: &StackDiff) -> Vec<LimitRow<'_>> {
    let mut rows = Vec::new();
    for limit in &stack.throttle {
        let mut first = true;
        for (what, values) in [
            ("rate", &limit.rate),
            ("burst", &limit.burst),
            ("quota", &limit.quota),
            ("requests", &limit.requests),
            ("at once", &limit.concurrency),
        ] {
            let Some(values) = values.as_ref().filter(|values| values.before.is_some() || values.after.is_some())
            else {
                continue;
            };
            let period = limit.period.as_ref().filter(|_| matches!(what, "quota" | "requests"));
            let (before, after) = (unit(what, period, |p| &p.before), unit(what, period, |p| &p.after));
            rows.push(LimitRow {
                layer: layer(limit.layer),
                name: limit.name.as_deref().unwrap_or(&limit.resource),
                scope: limit.scope.as_deref().unwrap_or_default(),
                first: std::mem::take(&mut first),
                what,
                before: amount(values.before.as_ref(), &before, "no limit"),
                after: amount(values.after.as_ref(), &after, "no limit"),
                note: note(values, before == after),
            });
        }
        if first {
            rows.push(bare(limit));
        }
    }
    rows
}

/// A limit without any number, which a report should not have: shown rather than lost.
fn bare(limit: &Limit) -> LimitRow<'_> {
    let none = Amount { text: "no limit".to_owned(), code: false };
    LimitRow {
        layer: layer(limit.layer),
        name: limit.name.as_deref().unwrap_or(&limit.resource),
        scope: limit.scope.as_deref().unwrap_or_default(),
        first: true,
        what: "",
        before: none.clone(),
        after: none,
        note: String::new(),
    }
}

const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::WafRate => "WAF rule",
        Layer::UsagePlanMethod | Layer::UsagePlan => "usage plan",
        Layer::StageMethod | Layer::Stage => "stage",
        Layer::Concurrency => "function",
    }
}

fn unit(what: &str, period: Option<&BeforeAfterText>, side: impl Fn(&BeforeAfterText) -> &Option<String>) -> String {
    match (what, period.and_then(|period| side(period).as_deref())) {
        ("rate", _) => "/s".to_owned(),
        (_, Some(period)) => format!("/{}", visible(period)),
        _ => String::new(),
    }
}

pub(super) fn amount(value: Option<&Node>, unit: &str, none: &str) -> Amount {
    match value {
        None => Amount { text: none.to_owned(), code: false },
        Some(node) => match number(node) {
            Some(number) => Amount { text: format!("{}{unit}", decimal(number)), code: false },
            None => Amount { text: cut(&compact(node), 80), code: true },
        },
    }
}

/// A number, also when a template has it as a text.
fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        Node::String(text) => text.parse().ok(),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// At most four digits behind the point, none for a whole number.
fn decimal(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn note(values: &BeforeAfter, same_unit: bool) -> String {
    let (before, after) = match (&values.before, &values.after) {
        (Some(before), Some(after)) => (before, after),
        (Some(_), None) => return "removed".to_owned(),
        (None, Some(_)) => return "added".to_owned(),
        (None, None) => return String::new(),
    };
    match (number(before), number(after)) {
        (Some(before), Some(after)) if !same_unit || before < 0.0 || after < 0.0 => {
            changed(before != after || !same_unit)
        }
        (Some(before), Some(after)) if before == after => String::new(),
        (Some(0.0), Some(_)) => "was zero".to_owned(),
        (Some(_), Some(0.0)) => "nothing passes".to_owned(),
        (Some(before), Some(after)) => factor(after / before),
        _ => changed(before != after || !same_unit),
    }
}

fn changed(changed: bool) -> String {
    if changed { "changed".to_owned() } else { String::new() }
}

/// `x5`, `x0.25`, in three digits that count.
fn factor(factor: f64) -> String {
    let digits = if factor >= 100.0 {
        0
    } else if factor >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{factor:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if matches!(text, "0" | "1") { if factor < 1.0 { "less" } else { "more" }.to_owned() } else { format!("x{text}") }
}

/// Methods whose least limit changed alike.
#[derive(Debug)]
pub(super) struct EffectiveRow<'a> {
    /// `POST /orders`.
    pub methods: Vec<&'a str>,
    /// The stage.
    pub stage: &'a str,
    /// The plan, for a client with a key.
    pub plan: Option<&'a str>,
    /// Before, and the layer that sets it.
    pub before: (Amount, &'a str),
    /// After, and the layer that sets it.
    pub after: (Amount, &'a str),
    /// `x5`.
    pub note: String,
}

/// The effective limits that changed; methods of one stage and plan to which the same happened stand together.
pub(super) fn effective(stack: &StackDiff) -> Vec<EffectiveRow<'_>> {
    let mut rows: Vec<(&Effective, EffectiveRow)> = Vec::new();
    let mut places = BTreeMap::new();
    for effective in &stack.effective {
        let key = (
            &effective.stage,
            &effective.plan,
            effective.rate.before.as_ref().map(compact),
            effective.rate.after.as_ref().map(compact),
            &effective.binds.before,
            &effective.binds.after,
        );
        let place = *places.entry(key).or_insert(rows.len());
        if let Some((_, row)) = rows.get_mut(place) {
            row.methods.push(&effective.method);
            continue;
        }
        let row = EffectiveRow {
            methods: vec![&effective.method],
            stage: &effective.stage,
            plan: effective.plan.as_deref(),
            before: (
                amount(effective.rate.before.as_ref(), "/s", "account's limit"),
                effective.binds.before.as_deref().unwrap_or_default(),
            ),
            after: (
                amount(effective.rate.after.as_ref(), "/s", "account's limit"),
                effective.binds.after.as_deref().unwrap_or_default(),
            ),
            note: note(&effective.rate, true),
        };
        rows.push((effective, row));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}
