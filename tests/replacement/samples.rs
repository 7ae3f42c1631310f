//! Small values that fit a schema, and pairs of them that differ in one place.

use std::collections::BTreeSet;

use formwork::facts::{Keyword, Literal, ResourceType, Schema};
use formwork::graph::Step;
use serde_json::{Map, Value, json};

use crate::texts::{SOME, in_format, matching};

/// Members deeper than this are left out of the places that change.
const DEPTH: usize = 4;
/// So are those of lists and objects inside of themselves.
const DEEPEST: usize = 9;

/// Makes values of one type. `turn` says which of several forms is taken where a schema has a choice.
pub struct Maker {
    facts: &'static ResourceType,
    turn: usize,
}

/// Two values of a property that differ in one place.
pub struct Change {
    /// Where: names, and `*` for items.
    pub place: String,
    pub how: How,
    pub before: Value,
    pub after: Value,
}

/// What happens between the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A value has another value.
    Change,
    /// A property, member or item comes.
    Add,
    /// A property, member or item goes.
    Remove,
    /// The value is the `Ref` of what is replaced.
    Ref,
    /// The value is an attribute of what is replaced.
    GetAtt,
    /// The value is a text with an attribute of what is replaced.
    Sub,
    /// The value is the `Ref` of what is replaced because of another replacement.
    Chain,
    /// The value is the `Ref` of what has another logical id.
    Move,
    /// The resource comes.
    Create,
    /// The resource goes.
    Delete,
    /// Its deletion policy or metadata changes.
    Attribute,
    /// Its type changes.
    Retype,
}

impl Maker {
    pub fn new(facts: &'static ResourceType, turn: usize) -> Self {
        Maker { facts, turn }
    }

    /// Properties with what has to be there, and these.
    pub fn properties(&self, wanted: &[&str]) -> Option<Map<String, Value>> {
        self.object(self.facts.properties, wanted, 0, 0)
    }

    /// The members that an object cannot be without.
    pub fn needed(&self, schema: &'static Schema) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        self.needs(schema, &mut names, 0);
        names
    }

    /// What an author can say in a place: not what the service answers.
    pub fn is_writable(&self, place: &str) -> bool {
        let steps: Vec<Step> =
            place.split('/').map(|step| if step == "*" { Step::Index(0) } else { Step::Key(step) }).collect();
        !self.facts.read_only.iter().any(|pattern| pattern.is(&steps))
    }

    /// The least changes of a value, each in one place; without those that make no difference.
    pub fn changes(&self, place: &str, schema: &'static Schema, depth: usize) -> Vec<Change> {
        let mut found = Vec::new();
        let members = members(schema);
        let items = schema.items().filter(|_| schema.types().is_none_or(|types| types.takes_lists()));
        if depth < DEPTH && !members.is_empty() {
            for (name, inner) in members {
                let place = format!("{place}/{name}");
                if !self.is_writable(&place) {
                    continue;
                }
                let Some(with) = self.object(schema, &[name], 1, 0) else { continue };
                let set = |value: Value| {
                    let mut all = with.clone();
                    all.insert(name.to_owned(), value);
                    Value::Object(all)
                };
                for Change { place, how, before, after } in self.changes(&place, inner, depth + 1) {
                    found.push(Change { place, how, before: set(before), after: set(after) });
                }
                if self.needed(schema).contains(name) {
                    continue;
                }
                let mut without = with.clone();
                without.remove(name);
                let (with, without) = (Value::Object(with), Value::Object(without));
                found.push(Change {
                    place: place.clone(),
                    how: How::Add,
                    before: without.clone(),
                    after: with.clone(),
                });
                found.push(Change { place, how: How::Remove, before: with, after: without });
            }
        } else if let Some(items) = items.filter(|_| depth < DEPTH) {
            let place = format!("{place}/*");
            let one = |value| Value::Array(vec![value]);
            for Change { place, how, before, after } in self.changes(&place, items, depth) {
                found.push(Change { place, how, before: one(before), after: one(after) });
            }
            if let (Some(first), Some(second)) = (self.value(items, 0, 1), self.value(items, 1, 1))
                && first != second
            {
                let (few, many) = (json!([first]), json!([first, second]));
                found.push(Change { place: place.clone(), how: How::Add, before: few.clone(), after: many.clone() });
                found.push(Change { place, how: How::Remove, before: many, after: few });
            }
        } else if let (Some(before), Some(after)) = (self.value(schema, 0, 1), self.value(schema, 1, 1))
            && before != after
        {
            found.push(Change { place: place.to_owned(), how: How::Change, before, after });
        }
        found
    }

    /// A value; with another `salt` another one, where there is one.
    pub fn value(&self, schema: &'static Schema, salt: usize, depth: usize) -> Option<Value> {
        if depth > DEEPEST || schema.is_nothing() {
            return None;
        }
        let (mut choice, mut literals) = (None, None);
        for keyword in said(schema) {
            match keyword {
                Keyword::Const(literal) => return value_of(literal),
                Keyword::Enum(all) | Keyword::EnumCaseInsensitive(all) => literals = Some(all),
                Keyword::OneOf(branches) | Keyword::AnyOf(branches) if !branches.is_empty() => choice = Some(branches),
                _ => {}
            }
        }
        if let Some(all) = literals {
            return value_of(all.get((self.turn + salt) % all.len().max(1))?);
        }
        let types = schema.types();
        if let (None, true, Some(branches)) = (types, members(schema).is_empty() && schema.items().is_none(), choice) {
            return self.value(&branches[self.turn % branches.len()], salt, depth + 1);
        }
        let Some(types) = types else {
            if schema.items().is_some() {
                return self.list(schema, salt, depth);
            }
            if !members(schema).is_empty() {
                return self.object(schema, &[], depth, salt).map(Value::Object);
            }
            return self.text(schema, salt).map(Value::String);
        };
        // what may be JSON or text is an object
        if types.takes_objects() {
            self.object(schema, &[], depth, salt).map(Value::Object)
        } else if types.takes_lists() {
            self.list(schema, salt, depth)
        } else if types.takes_text() {
            self.text(schema, salt).map(Value::String)
        } else if types.takes_booleans() {
            Some(Value::Bool((self.turn + salt).is_multiple_of(2)))
        } else if types.takes_integers() {
            number(schema, salt)
        } else {
            None
        }
    }

    fn list(&self, schema: &'static Schema, salt: usize, depth: usize) -> Option<Value> {
        let least = said(schema).find_map(|keyword| match keyword {
            Keyword::MinItems(least) => Some(*least as usize),
            _ => None,
        });
        let Some(items) = schema.items() else { return Some(json!([SOME[salt % 2]])) };
        let mut made: Vec<Value> = Vec::new();
        for salt in salt..salt + least.unwrap_or(1).clamp(1, 6) {
            let value = self.value(items, salt, depth + 1)?;
            if !made.contains(&value) {
                made.push(value);
            }
        }
        Some(Value::Array(made))
    }

    fn object(
        &self,
        schema: &'static Schema,
        wanted: &[&str],
        depth: usize,
        salt: usize,
    ) -> Option<Map<String, Value>> {
        let mut names: BTreeSet<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
        let mut made = Map::new();
        // what one member asks of others shows only when it is there
        for _ in 0..4 {
            let before = names.len();
            self.needs(schema, &mut names, 0);
            if names.len() == before {
                break;
            }
        }
        let least = said(schema).find_map(|keyword| match keyword {
            Keyword::MinProperties(least) => Some(*least as usize),
            _ => None,
        });
        let (few, open) = (members(schema), names.is_empty() && depth > 0);
        // an object of which nothing has to be there gets a member all the same, or nothing could differ in it
        for (name, _) in few.iter().take(least.unwrap_or(usize::from(open)).max(usize::from(open))) {
            names.insert((*name).to_owned());
        }
        for name in &names {
            // a name that no schema knows is one that a branch forbids
            let Some(inner) = schema.property(name) else { continue };
            if let Some(value) = self.value(inner, salt, depth + 1) {
                made.insert(name.clone(), value);
            } else if schema.required().contains(&name.as_str()) || wanted.contains(&name.as_str()) {
                return None;
            }
        }
        if made.is_empty() && few.is_empty() {
            for keyword in said(schema) {
                match keyword {
                    Keyword::PatternProperties(patterns) => {
                        if let Some((expression, inner)) = patterns.first() {
                            let name = matching(expression.text(), 1, 60, 0).unwrap_or_else(|| "orders".to_owned());
                            made.insert(name, self.value(inner, salt, depth + 1)?);
                        }
                    }
                    Keyword::AdditionalProperties(inner) if !inner.is_nothing() && made.is_empty() => {
                        made.insert("orders".to_owned(), self.value(inner, salt, depth + 1)?);
                    }
                    _ => {}
                }
            }
            if made.is_empty() && depth > 0 && !schema.is_closed() {
                made.insert("orders".to_owned(), json!(SOME[salt % 2]));
            }
        }
        Some(made)
    }

    /// Adds the members that the schema asks for.
    fn needs(&self, schema: &'static Schema, names: &mut BTreeSet<String>, depth: usize) {
        if depth > 6 {
            return;
        }
        for keyword in said(schema) {
            match keyword {
                Keyword::Required(all) => names.extend(all.iter().map(|name| (*name).to_owned())),
                Keyword::RequiredXor(all) | Keyword::RequiredOr(all)
                    if !all.iter().any(|name| names.contains(*name)) && !all.is_empty() =>
                {
                    names.insert(all[self.turn % all.len()].to_owned());
                }
                Keyword::DependentRequired(all) => {
                    for (name, others) in all {
                        if names.contains(*name) {
                            names.extend(others.iter().map(|name| (*name).to_owned()));
                        }
                    }
                }
                Keyword::DependentSchemas(all) => {
                    for (name, inner) in all {
                        if names.contains(*name) {
                            self.needs(inner, names, depth + 1);
                        }
                    }
                }
                Keyword::OneOf(branches) | Keyword::AnyOf(branches) if !branches.is_empty() => {
                    // a branch whose members are there already will do
                    let fits = |branch: &&Schema| {
                        !branch.required().is_empty() && branch.required().iter().all(|name| names.contains(*name))
                    };
                    let branch = branches.iter().find(fits).unwrap_or(&branches[self.turn % branches.len()]);
                    self.needs(branch, names, depth + 1);
                }
                Keyword::AllOf(branches) => branches.iter().for_each(|branch| self.needs(branch, names, depth + 1)),
                _ => {}
            }
        }
    }

    fn text(&self, schema: &'static Schema, salt: usize) -> Option<String> {
        let (mut least, mut most, mut expression, mut format) = (0, 2_000, None, None);
        let mut look = |keyword: &'static Keyword| match keyword {
            Keyword::MinLength(length) => least = *length as usize,
            Keyword::MaxLength(length) => most = *length as usize,
            Keyword::Pattern(pattern) => expression = Some(pattern.text()),
            Keyword::Format(name) => format = Some(*name),
            _ => {}
        };
        for keyword in said(schema) {
            look(keyword);
            if let Keyword::AnyOf(branches) | Keyword::OneOf(branches) | Keyword::AllOf(branches) = keyword
                && let Some(branch) = branches.get(self.turn % branches.len().max(1))
            {
                said(branch).for_each(&mut look);
            }
        }
        if let Some(texts) = format.and_then(in_format) {
            return Some(texts[salt % 2].to_owned());
        }
        match expression {
            Some(expression) => matching(expression, least, most, salt),
            None => {
                let text = SOME[salt % 2];
                Some(text.chars().cycle().take(least.max(text.len().min(most))).collect())
            }
        }
    }
}

/// What a schema says, of itself and by its definition.
fn said(schema: &'static Schema) -> impl Iterator<Item = &'static Keyword> {
    let definition = schema.resolve();
    let other = if std::ptr::eq(definition, schema) { &[] } else { definition.keywords() };
    schema.keywords().iter().chain(other)
}

/// The members by name, also those that only branches know.
fn members(schema: &'static Schema) -> Vec<(&'static str, &'static Schema)> {
    let mut all: Vec<(&str, &Schema)> = schema.properties().iter().map(|(name, inner)| (*name, inner)).collect();
    if all.is_empty() {
        for keyword in said(schema) {
            if let Keyword::OneOf(branches) | Keyword::AnyOf(branches) | Keyword::AllOf(branches) = keyword {
                all.extend(branches.iter().flat_map(|branch| branch.properties()).map(|(name, inner)| (*name, inner)));
            }
        }
        all.sort_unstable_by_key(|(name, _)| *name);
        all.dedup_by_key(|(name, _)| *name);
    }
    all
}

fn value_of(literal: &Literal) -> Option<Value> {
    Some(match literal {
        Literal::Null => return None,
        Literal::Bool(value) => json!(value),
        Literal::Integer(value) => json!(value),
        Literal::Number(value) => json!(value),
        Literal::String(value) => json!(value),
        Literal::Json(text) => serde_json::from_str(text).ok()?,
    })
}

fn number(schema: &'static Schema, salt: usize) -> Option<Value> {
    let (mut least, mut most, mut step) = (None, None, 1);
    for keyword in said(schema) {
        match keyword {
            Keyword::Minimum(literal) => least = whole(literal),
            Keyword::ExclusiveMinimum(literal) => least = whole(literal).map(|least| least + 1),
            Keyword::Maximum(literal) => most = whole(literal),
            Keyword::MultipleOf(literal) => step = whole(literal).unwrap_or(1).max(1),
            _ => {}
        }
    }
    let least = least.unwrap_or(most.unwrap_or(2).min(1));
    let first = (least + step - 1).div_euclid(step) * step;
    let value = first + step * salt as i64;
    Some(json!(if most.is_some_and(|most| value > most) { first } else { value }))
}

fn whole(literal: &Literal) -> Option<i64> {
    match literal {
        Literal::Integer(value) => Some(*value),
        Literal::Number(value) => Some(value.ceil() as i64),
        _ => None,
    }
}
