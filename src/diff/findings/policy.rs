//! Policy statements as what they allow and deny: lists that are sets, and which part of some statements others do not cover.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::node::{Node, Object};

use super::text::{flat, json};
use super::view::items;

/// Up to so many comparisons of patterns for one document; a larger one is compared without wildcards.
const MOST_COMPARISONS: usize = 200_000;
/// Documents with more statements, more than IAM takes, are compared statement by statement alone.
const MOST_STATEMENTS: usize = 100;

/// A statement; lists are sorted and hold nothing twice.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    pub(super) sid: Option<String>,
    /// A JSON Pointer inside of the resource.
    pub(super) pointer: String,
    pub(super) allows: bool,
    pub(super) actions: Terms,
    pub(super) resources: Terms,
    /// `AWS:arn:...`, `Service:lambda.amazonaws.com`, `*`.
    pub(super) principals: Terms,
    /// By operator and key.
    pub(super) condition: BTreeMap<(String, String), BTreeSet<String>>,
    /// Its place among the others.
    pub(super) index: usize,
    /// Whether the document has no other.
    pub(super) alone: bool,
    /// A hash of what it says, so that most of those that differ are told apart at once.
    pub(super) print: u64,
}

/// What a statement names, or all but what it names.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Terms {
    pub(super) not: bool,
    pub(super) items: BTreeSet<String>,
}

impl Statement {
    /// With the hash of what it says now.
    pub(super) fn printed(mut self) -> Self {
        let mut hasher = DefaultHasher::new();
        (self.allows, &self.actions, &self.resources, &self.principals, &self.condition).hash(&mut hasher);
        self.print = hasher.finish();
        self
    }

    /// The same but for its name and place.
    pub(super) fn same(&self, other: &Statement) -> bool {
        self.print == other.print
            && self.allows == other.allows
            && self.actions == other.actions
            && self.resources == other.resources
            && self.principals == other.principals
            && self.condition == other.condition
    }

    /// `Allow Table`, `Deny`.
    pub(super) fn title(&self) -> String {
        let effect = self.effect();
        self.sid.as_ref().map_or_else(|| effect.to_owned(), |sid| format!("{effect} {sid}"))
    }

    pub(super) fn effect(&self) -> &'static str {
        if self.allows { "Allow" } else { "Deny" }
    }

    /// Compact JSON of the conditions.
    pub(super) fn condition_text(&self) -> Option<String> {
        if self.condition.is_empty() {
            return None;
        }
        let mut operators = Object::new();
        for ((operator, key), values) in &self.condition {
            let values: Vec<Node> = values.iter().map(|value| Node::from(value.clone())).collect();
            let value = if let [one] = values.as_slice() { one.clone() } else { Node::List(values) };
            match operators.get_mut(operator) {
                Some(Node::Object(keys)) => keys.set(key.clone(), value),
                _ => {
                    let mut keys = Object::new();
                    keys.set(key.clone(), value);
                    operators.set(operator.clone(), keys);
                }
            }
        }
        Some(json(&Node::Object(operators)))
    }

    /// Whether a condition on one of these keys (lower case) narrows it.
    pub(super) fn limited_by(&self, keys: &[&str]) -> bool {
        self.condition.iter().any(|((operator, key), values)| {
            let key = key.to_ascii_lowercase();
            !operator.contains("IfExists")
                && !operator.contains("Not")
                && !operator.eq_ignore_ascii_case("Null")
                && keys.iter().any(|limit| key == *limit || limit.strip_suffix('*').is_some_and(|p| key.starts_with(p)))
                && !values.iter().any(|value| matches!(value.as_str(), "*" | "0.0.0.0/0" | "::/0" | ""))
        })
    }
}

/// The statements of a document, which may be the text of one.
pub(super) fn statements(document: &Node, pointer: &str) -> Vec<Statement> {
    let parsed;
    let document = match document {
        Node::String(text) => match serde_json::from_str::<Node>(text) {
            Ok(node) => {
                parsed = node;
                &parsed
            }
            Err(_) => return Vec::new(),
        },
        other => other,
    };
    let listed = document.get("Statement");
    let list = items(listed);
    let read = |(index, node): (usize, &Node)| {
        let place = match listed {
            Some(Node::List(_)) => format!("{pointer}/Statement/{index}"),
            _ => format!("{pointer}/Statement"),
        };
        statement(node, place, index, list.len() == 1)
    };
    list.iter().enumerate().filter_map(read).collect()
}

/// One statement; none when it has no effect.
pub(super) fn statement(node: &Node, pointer: String, index: usize, alone: bool) -> Option<Statement> {
    let allows = match node.get("Effect")?.as_str()? {
        "Allow" => true,
        "Deny" => false,
        _ => return None,
    };
    let terms = |is: &str, is_not: &str| {
        let (not, value) = match (node.get(is), node.get(is_not)) {
            (None, Some(value)) => (true, value),
            (value, _) => (false, value?),
        };
        Some(Terms { not, items: items(Some(value)).iter().map(flat).collect() })
    };
    let nothing = || Terms { not: false, items: BTreeSet::from([String::new()]) };
    let mut principals = match (node.get("Principal"), node.get("NotPrincipal")) {
        (None, None) => nothing(),
        (Some(value), _) => Terms { not: false, items: principals(value) },
        (None, Some(value)) => Terms { not: true, items: principals(value) },
    };
    if principals.items.is_empty() {
        principals = nothing();
    }
    let statement = Statement {
        sid: node.get("Sid").map(flat).filter(|sid| !sid.is_empty()),
        pointer,
        allows,
        actions: terms("Action", "NotAction").unwrap_or_else(nothing),
        resources: terms("Resource", "NotResource").unwrap_or_else(nothing),
        principals,
        condition: condition(node.get("Condition")),
        index,
        alone,
        print: 0,
    }
    .printed();
    Some(statement)
}

fn principals(node: &Node) -> BTreeSet<String> {
    match node {
        Node::Object(kinds) if node.as_call().is_none_or(|(name, _)| name != "Ref" && !name.starts_with("Fn::")) => {
            let mut found = BTreeSet::new();
            for (kind, names) in kinds.iter() {
                found.extend(items(Some(names)).iter().map(|name| match (kind, flat(name)) {
                    ("AWS", name) if name == "*" => name,
                    ("AWS", name) if name.len() == 12 && name.bytes().all(|b| b.is_ascii_digit()) => {
                        format!("AWS:arn:aws:iam::{name}:root")
                    }
                    ("AWS", name) if name == "${AWS::AccountId}" => {
                        "AWS:arn:aws:iam::${AWS::AccountId}:root".to_owned()
                    }
                    ("AWS", name) => format!("AWS:{}", name.replace("${AWS::Partition}", "aws")),
                    (kind, name) => format!("{kind}:{name}"),
                }));
            }
            found
        }
        Node::String(name) if name == "*" => BTreeSet::from(["*".to_owned()]),
        other => items(Some(other)).iter().map(|name| format!("AWS:{}", flat(name))).collect(),
    }
}

fn condition(node: Option<&Node>) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (operator, keys) in node.and_then(Node::as_object).into_iter().flat_map(Object::iter) {
        for (key, values) in keys.as_object().into_iter().flat_map(Object::iter) {
            let values = items(Some(values)).iter().map(flat).collect();
            found.insert((operator.to_owned(), key.to_owned()), values);
        }
    }
    found
}

/// The part of a statement that other statements do not cover.
pub(super) struct Excess<'s> {
    pub(super) statement: &'s Statement,
    pub(super) actions: Vec<&'s str>,
    pub(super) resources: Vec<&'s str>,
    pub(super) principals: Vec<&'s str>,
    /// Whether another covers all of it but for its conditions.
    pub(super) but_for_conditions: bool,
}

/// What `statements` say, of one effect, that `others` do not.
pub(super) fn excess<'s>(statements: &'s [Statement], others: &[&Statement], allows: bool) -> Vec<Excess<'s>> {
    let others: Vec<&Statement> = others.iter().copied().filter(|other| other.allows == allows).collect();
    let size = |terms: &Terms| terms.items.len();
    let (actions, resources) = others.iter().fold((0, 0), |(a, r), o| (a + size(&o.actions), r + size(&o.resources)));
    let mut found = Vec::new();
    for statement in statements.iter().filter(|statement| statement.allows == allows) {
        if others.iter().any(|other| other.same(statement)) {
            continue;
        }
        let work = size(&statement.actions).saturating_mul(actions)
            + size(&statement.resources).saturating_mul(resources)
            + size(&statement.actions)
                .saturating_mul(size(&statement.resources))
                .saturating_mul(size(&statement.principals))
                .saturating_mul(others.len());
        // what does not stand there word for word is in excess
        let large = statements.len().max(others.len()) > MOST_STATEMENTS;
        let compared = if large { &[] } else { others.as_slice() };
        let covering = |limits: bool| -> Vec<&Statement> {
            compared
                .iter()
                .copied()
                .filter(|other| !limits || is_weaker(&other.condition, &statement.condition))
                .collect()
        };
        let globs = work <= MOST_COMPARISONS;
        let Some((actions, resources, principals)) = uncovered(statement, &covering(true), globs) else { continue };
        let but_for_conditions = uncovered(statement, &covering(false), globs).is_none();
        found.push(Excess { statement, actions, resources, principals, but_for_conditions });
    }
    found
}

type Uncovered<'s> = (Vec<&'s str>, Vec<&'s str>, Vec<&'s str>);

/// The actions, resources and principals of a statement of which some combination is in none of the others.
fn uncovered<'s>(statement: &'s Statement, others: &[&Statement], globs: bool) -> Option<Uncovered<'s>> {
    let (all_actions, all_resources) = (elements(&statement.actions), elements(&statement.resources));
    let all_principals = elements(&statement.principals);
    let mut actions = vec![false; all_actions.len()];
    let mut resources = vec![false; all_resources.len()];
    let mut principals = vec![false; all_principals.len()];
    let covers = |terms: &Terms, elements: &[Element]| -> Vec<bool> {
        elements.iter().map(|element| element.is_in(terms, globs)).collect()
    };
    type Covered = (Vec<bool>, Vec<bool>, Vec<bool>);
    let boxes: Vec<Covered> = others
        .iter()
        .map(|other| {
            (
                covers(&other.actions, &all_actions),
                covers(&other.resources, &all_resources),
                covers(&other.principals, &all_principals),
            )
        })
        .collect();
    let whole = boxes.iter().any(|(a, r, p)| [a, r, p].iter().all(|side| side.iter().all(|covered| *covered)));
    if whole {
        return None;
    }
    if !globs {
        // too large for every combination: what no other statement has at all
        let none = |side: &dyn Fn(&Covered) -> &Vec<bool>, index: usize| !boxes.iter().any(|one| side(one)[index]);
        (0..actions.len()).for_each(|i| actions[i] = none(&|one| &one.0, i));
        (0..resources.len()).for_each(|i| resources[i] = none(&|one| &one.1, i));
        (0..principals.len()).for_each(|i| principals[i] = none(&|one| &one.2, i));
    } else {
        for (p, principal) in principals.iter_mut().enumerate() {
            for (a, action) in actions.iter_mut().enumerate() {
                for (r, resource) in resources.iter_mut().enumerate() {
                    if !boxes.iter().any(|one| one.0[a] && one.1[r] && one.2[p]) {
                        (*action, *resource, *principal) = (true, true, true);
                    }
                }
            }
        }
    }
    let named = |elements: Vec<Element<'s>>, missing: &[bool]| -> Vec<&'s str> {
        let missing = elements.into_iter().zip(missing).filter(|(_, missing)| **missing);
        missing.flat_map(|(element, _)| element.names()).filter(|name| !name.is_empty()).collect()
    };
    let any = actions.iter().chain(&resources).chain(&principals).any(|missing| *missing);
    any.then(|| (named(all_actions, &actions), named(all_resources, &resources), named(all_principals, &principals)))
}

/// One of the things a statement names; everything but a list is one thing.
enum Element<'s> {
    Is(&'s str),
    Not(&'s BTreeSet<String>),
}

fn elements(terms: &Terms) -> Vec<Element<'_>> {
    match terms.not {
        true => vec![Element::Not(&terms.items)],
        false => terms.items.iter().map(|item| Element::Is(item)).collect(),
    }
}

impl<'s> Element<'s> {
    fn names(self) -> Vec<&'s str> {
        match self {
            Element::Is(name) => vec![name],
            Element::Not(names) => names.iter().map(String::as_str).collect(),
        }
    }

    fn is_in(&self, terms: &Terms, globs: bool) -> bool {
        match (self, terms.not) {
            (Element::Is(name), false) => {
                terms.items.contains(*name) || globs && terms.items.iter().any(|pattern| glob(pattern, name))
            }
            (Element::Not(_), false) => terms.items.contains("*"),
            (Element::Is(name), true) => !terms.items.iter().any(|item| glob(item, name) || glob(name, item)),
            (Element::Not(names), true) => terms.items.is_subset(names),
        }
    }
}

/// Whether the first conditions hold whenever the second do.
fn is_weaker(
    weak: &BTreeMap<(String, String), BTreeSet<String>>,
    strong: &BTreeMap<(String, String), BTreeSet<String>>,
) -> bool {
    weak.iter().all(|(test, values)| {
        strong.get(test).is_some_and(|others| match test.0.contains("Not") {
            true => values.is_subset(others),
            false => others.is_subset(values),
        })
    })
}

/// Whether the pattern, with `*` and `?`, matches the text without regard to case; a wildcard of the text is matched by `*` alone.
pub(super) fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(b'?') if text[t] != b'*' => {
                p += 1;
                t += 1;
            }
            Some(c) if c.eq_ignore_ascii_case(&text[t]) => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    p = at + 1;
                    t = from + 1;
                    star = Some((at, from + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}

/// A principal without its kind.
pub(super) fn principal_name(principal: &str) -> &str {
    ["AWS:", "Service:", "Federated:", "CanonicalUser:"]
        .iter()
        .find_map(|kind| principal.strip_prefix(kind))
        .unwrap_or(principal)
}
