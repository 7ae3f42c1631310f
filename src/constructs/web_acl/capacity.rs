//! Web ACL capacity units: an estimate. The service's own number comes from `aws wafv2 check-capacity`.
//!
//! Where sources differ, the larger number stands here.

use super::super::Facts;
use super::field::Part;
use super::matching::{COUNTRIES, Matching, Place, Sensitivity, Test, TextPosition, distinct};
use super::rate::RateBy;
use super::rule::Rule;

/// For each key that a rate rule counts by.
const KEY: u32 = 30;
/// For each text transformation.
const TRANSFORMATION: u32 = 10;
/// For looking at all arguments of the query string.
const ALL_ARGUMENTS: u32 = 10;

/// Units that rules need, and the groups of which it is not known.
#[derive(Default)]
pub(super) struct Capacity {
    pub units: u32,
    pub unknown: Vec<String>,
}

impl Capacity {
    /// That of these rules.
    pub(super) fn of(rules: &[Rule], facts: &Facts) -> Self {
        let mut capacity = Capacity::default();
        rules.iter().for_each(|rule| capacity.add(rule, facts));
        capacity
    }

    fn add(&mut self, rule: &Rule, facts: &Facts) {
        let nested = rule.looks_for().map_or(0, |matching| units(&matching));
        let known = match rule {
            Rule::Match(_) => Some(0),
            Rule::Rate(rule) => match &rule.by {
                RateBy::Keys(keys) => {
                    Some(keys.iter().fold(2, |sum, key| sum + KEY + TRANSFORMATION * key.after().len() as u32))
                }
                _ => Some(2),
            },
            Rule::Managed(rule) => rule.group.capacity(),
            Rule::Group(rule) => {
                rule.group.id().and_then(|id| facts.waf_parts.get(id)).and_then(|group| group.capacity)
            }
        };
        self.units = self.units.saturating_add(nested).saturating_add(known.unwrap_or(0));
        if known.is_none() {
            self.unknown.push(rule.name().to_owned());
        }
    }
}

/// Units of a statement with all that is in it.
fn units(matching: &Matching) -> u32 {
    let mut sum = 0u32;
    matching.0.visit(&mut |test| sum = sum.saturating_add(own_units(test)));
    sum
}

fn own_units(test: &Test) -> u32 {
    let base = match test {
        Test::AllOf(_) | Test::AnyOf(_) | Test::Not(_) => 0,
        Test::Countries { codes, .. } => distinct(codes).len().div_ceil(COUNTRIES).max(1) as u32,
        Test::IpSet { forwarded: Some((_, Place::Any)), .. } => 6,
        Test::IpSet { .. } => 2,
        Test::Networks { .. } | Test::Label(_) | Test::LabelNamespace(_) | Test::Size { .. } => 1,
        Test::Text { position: TextPosition::Contains | TextPosition::ContainsWord, .. } => 10,
        Test::Text { .. } => 2,
        Test::Regex { .. } => 4,
        Test::RegexSet { .. } => 40,
        Test::Sql { sensitivity: Sensitivity::Low, .. } => 20,
        Test::Sql { sensitivity: Sensitivity::High, .. } => 30,
        Test::Script { .. } => 40,
    };
    let Some(field) = test.field() else { return base };
    let base = match field.part {
        Part::JsonBody(_) => base * 2,
        Part::AllQueryArguments => base + ALL_ARGUMENTS,
        _ => base,
    };
    base + TRANSFORMATION * field.after.len() as u32
}
