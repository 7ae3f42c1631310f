//! Lists: their items, how many there are, and whether one stands twice.

use super::judge::{Judge, Verdict};
use super::worlds::Presence;
use super::{forms, words};
use crate::facts::{Keyword, Schema};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A list has fewer or more items than the property takes.
    pub ITEM_COUNT = "item-count", "S011", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// An item stands twice in a list where each may stand once, or two items have the same key.
    pub REPEATED_ITEM = "repeated-item", "S012", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A tag that no service takes.
    ///
    /// Two tags have the same key, a key begins with `aws:`, which AWS keeps for itself, is empty or has more than 128 characters, or a value has more than
    /// 256.
    pub REFUSED_TAG = "refused-tag", "S013", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html";
}

/// Most items that are compared with each other.
const MAX_COMPARED: usize = 2_000;

/// Judges a list by every keyword that is about lists.
pub(super) fn judge<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, node: &'t Node, items: &'t [Node]) {
    let mut prefix = 0;
    let mut counts = false;
    for keyword in schema.keywords() {
        match keyword {
            Keyword::PrefixItems(schemas) => {
                prefix = schemas.len();
                for (place, (schema, item)) in schemas.iter().zip(items).enumerate() {
                    judge.path.push(Step::Index(place));
                    judge.judge(schema, item);
                    judge.path.pop();
                }
            }
            Keyword::MinItems(_)
            | Keyword::MaxItems(_)
            | Keyword::MaxUniqueItems(_)
            | Keyword::UniqueItems
            | Keyword::UniqueKeys(_)
            | Keyword::Contains(_) => counts = true,
            _ => {}
        }
    }
    for keyword in schema.keywords() {
        if let Keyword::Items(schema) = keyword {
            for (place, item) in items.iter().enumerate().skip(prefix) {
                judge.path.push(Step::Index(place));
                judge.judge(schema, item);
                judge.path.pop();
            }
        }
    }
    if counts {
        judge.in_each_world(items.iter(), &mut |judge| whole(judge, schema, items));
    }
    forms::judge(judge, schema, node);
}

/// Judges the list as a whole, under the conditions that hold here.
fn whole<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, items: &'t [Node]) {
    let there = |judge: &Judge, wanted: Presence| items.iter().filter(|i| judge.presence(i) == wanted).count() as u64;
    for keyword in schema.keywords() {
        match keyword {
            Keyword::MinItems(least) => {
                let most = there(judge, Presence::Yes) + there(judge, Presence::Maybe);
                if most < *least {
                    judge.say(&ITEM_COUNT, |judge| {
                        let has = words::count(most, "item");
                        (format!("{} has {has}, fewer than the least allowed, {least}", judge.here()), None)
                    });
                }
            }
            Keyword::MaxItems(most) => {
                let least = there(judge, Presence::Yes);
                if least > *most {
                    judge.say(&ITEM_COUNT, |judge| {
                        let has = words::count(least, "item");
                        (format!("{} has {has}, more than the most allowed, {most}", judge.here()), None)
                    });
                }
            }
            Keyword::MaxUniqueItems(most) => {
                let mut different: Vec<&Node> = Vec::new();
                for item in present(judge, items) {
                    if different.len() <= MAX_COMPARED && !different.contains(&item.1) {
                        different.push(item.1);
                    }
                }
                let number = different.len() as u64;
                if number > *most {
                    judge.say(&ITEM_COUNT, |judge| {
                        let has = words::count(number, "different item");
                        (format!("{} has {has}, more than the most allowed, {most}", judge.here()), None)
                    });
                }
            }
            Keyword::UniqueItems => unique(judge, items),
            Keyword::UniqueKeys(keys) => unique_keys(judge, keys, items),
            Keyword::Contains(schema) => contains(judge, schema, items),
            _ => {}
        }
    }
}

/// The items that are there for certain, with their places.
fn present<'t>(judge: &Judge<'_, 't>, items: &'t [Node]) -> Vec<(usize, &'t Node)> {
    let there = items.iter().enumerate().filter(|(_, item)| judge.presence(item) == Presence::Yes);
    there.map(|(place, item)| (place, judge.taken(item))).take(MAX_COMPARED).collect()
}

fn unique<'t>(judge: &mut Judge<'_, 't>, items: &'t [Node]) {
    let items = present(judge, items);
    for (at, (place, item)) in items.iter().enumerate() {
        let Some((first, _)) = items[..at].iter().find(|(_, other)| same(item, other)) else { continue };
        let (place, first) = (*place, *first);
        judge.say_at(&REPEATED_ITEM, Step::Index(place), |judge| {
            (format!("{} stands there twice: it is the same as item {}", judge.here(), first + 1), None)
        });
    }
}

/// Whether two items are the same, a scalar also as text.
fn same(one: &Node, other: &Node) -> bool {
    let text = |node: &Node| match node {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    };
    one == other || text(one).is_some_and(|one| text(other) == Some(one))
}

fn unique_keys<'t>(judge: &mut Judge<'_, 't>, keys: &'static [&'static str], items: &'t [Node]) {
    let items = present(judge, items);
    let values = |item: &'t Node| -> Option<Vec<&'t Node>> { keys.iter().map(|key| item.get(key)).collect() };
    for (at, (place, item)) in items.iter().enumerate() {
        let Some(own) = values(item) else { continue };
        let Some((first, _)) = items[..at].iter().find(|(_, other)| values(other).as_ref() == Some(&own)) else {
            continue;
        };
        let (place, first) = (*place, *first);
        judge.say_at(&REPEATED_ITEM, Step::Index(place), |judge| {
            let keys = words::all_of(keys.iter().copied());
            (format!("{} has the same {keys} as item {}", judge.here(), first + 1), None)
        });
    }
}

fn contains<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, items: &'t [Node]) {
    let verdicts: Vec<Verdict> = items.iter().map(|item| judge.ask(schema, item)).collect();
    if verdicts.contains(&Verdict::Fits) {
        return;
    }
    if verdicts.contains(&Verdict::Unsure) {
        return judge.unsure();
    }
    judge.say(&ITEM_COUNT, |judge| (format!("{} has no item of the kind that it needs", judge.here()), None));
}

/// Most characters of a tag's key.
const MAX_KEY: usize = 128;
/// Most characters of a tag's value.
const MAX_VALUE: usize = 256;

impl<'t> Judge<'_, 't> {
    /// What holds for tags everywhere, though many a schema does not say it.
    pub(super) fn tags(&mut self, properties: &'t Node) {
        if self.facts.tag_property != Some("Tags") {
            return;
        }
        let Some((name, tags)) = properties.as_object().and_then(|all| all.iter().find(|(own, _)| *own == "Tags"))
        else {
            return;
        };
        self.path.push(Step::Key(name));
        self.all_tags(tags);
        self.path.pop();
    }

    fn all_tags(&mut self, tags: &'t Node) {
        match tags {
            Node::List(items) => {
                self.in_each_world(items.iter(), &mut |judge| {
                    let mut seen: Vec<(&str, usize)> = Vec::new();
                    for (place, item) in present(judge, items) {
                        let Some(key) = item.get("Key").and_then(Node::as_str) else { continue };
                        if let Some((_, first)) = seen.iter().find(|(other, _)| *other == key) {
                            let first = *first;
                            judge.say_at(&REFUSED_TAG, Step::Index(place), |_| {
                                (format!("the tag `{key}` stands there twice: item {} has it as well", first + 1), None)
                            });
                        } else {
                            seen.push((key, place));
                        }
                    }
                });
                for (place, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(place));
                    self.tag(item);
                    self.path.pop();
                }
            }
            Node::Object(members) => match tags.as_call() {
                Some(("Fn::If", Node::List(parts))) => self.branches_of(parts, &mut |judge, part| judge.all_tags(part)),
                Some(("Ref", Node::String(name))) if name == "AWS::NoValue" => {}
                Some((name, argument)) if words::is_function(name) => {
                    if self.yields_text(name, argument) {
                        self.say(&REFUSED_TAG, |_| {
                            (format!("tags are a list or an object; `{name}` yields text"), None)
                        });
                    }
                }
                _ => {
                    for (key, value) in members.iter() {
                        self.path.push(Step::Key(key));
                        self.tag_key(key);
                        self.tag_value(value);
                        self.path.pop();
                    }
                }
            },
            _ => self.say(&REFUSED_TAG, |_| (format!("tags are a list or an object, not {}", words::kind(tags)), None)),
        }
    }

    fn tag(&mut self, item: &'t Node) {
        match item.as_call() {
            Some(("Fn::If", Node::List(parts))) => return self.branches_of(parts, &mut |judge, part| judge.tag(part)),
            Some((name, _)) if words::is_function(name) => return,
            _ => {}
        }
        let Some(members) = item.as_object() else {
            return self.say(&REFUSED_TAG, |_| {
                (format!("a tag is an object with `Key` and `Value`, not {}", words::kind(item)), None)
            });
        };
        if members.iter().any(|(name, _)| super::object::is_directive(name)) {
            return;
        }
        match members.get("Key") {
            None => self.say(&REFUSED_TAG, |_| ("a tag needs `Key`".to_owned(), None)),
            Some(Node::String(key)) => {
                self.path.push(Step::Key("Key"));
                self.tag_key(key);
                self.path.pop();
            }
            Some(_) => {}
        }
        if let Some(value) = members.get("Value") {
            self.path.push(Step::Key("Value"));
            self.tag_value(value);
            self.path.pop();
        }
    }

    fn tag_key(&mut self, key: &str) {
        let length = key.chars().count();
        if key.starts_with("aws:") {
            self.say(&REFUSED_TAG, |_| {
                (format!("the tag `{key}`: AWS keeps keys that begin with `aws:` for itself"), None)
            });
        } else if length == 0 || length > MAX_KEY {
            self.say(&REFUSED_TAG, |_| {
                (format!("the key of a tag has 1 to {MAX_KEY} characters, this one has {length}"), None)
            });
        }
    }

    fn tag_value(&mut self, value: &Node) {
        let length = value.as_str().map_or(0, |text| text.chars().count());
        if length > MAX_VALUE {
            self.say(&REFUSED_TAG, |_| {
                (format!("the value of a tag has at most {MAX_VALUE} characters, this one has {length}"), None)
            });
        }
    }

    /// Each branch of `Fn::If`, with its path.
    pub(super) fn branches_of(&mut self, parts: &'t [Node], judge: &mut dyn FnMut(&mut Self, &'t Node)) {
        for (place, part) in parts.iter().enumerate().skip(1) {
            self.path.extend([Step::Key("Fn::If"), Step::Index(place)]);
            judge(self, part);
            self.path.truncate(self.path.len() - 2);
        }
    }
}
