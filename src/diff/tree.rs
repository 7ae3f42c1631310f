//! From two values to the least places at which they differ.

use std::collections::{BTreeMap, BTreeSet};

use super::equality::{Ground, ListKind, Meaning, SideOf, Spot, function, is_no_value, same_text};
use super::keyed;
use super::pair::Resource;
use super::report::Op;
use crate::graph::Step;
use crate::node::{Node, Object};

/// A place at which two values differ.
#[derive(Clone, Debug)]
pub(super) struct Difference<'a> {
    /// The path on the side before, from the resource.
    pub before_path: Vec<Step<'a>>,
    /// The path on the side after.
    pub after_path: Vec<Step<'a>>,
    /// The path inside `Properties` without functions, as schemas have it; none outside of `Properties`.
    pub schema_path: Option<Vec<Step<'a>>>,
    /// The path with keys in place of indices.
    pub shown: String,
    /// The key of the last item of a keyed list.
    pub key: Option<String>,
    /// What happened.
    pub op: Op,
    /// Before.
    pub before: Option<&'a Node>,
    /// After.
    pub after: Option<&'a Node>,
    /// What the value follows.
    pub follows: Option<String>,
    /// Whether only the spelling of a text changed.
    pub spelling: bool,
}

impl<'a> Difference<'a> {
    /// The path as reports give it: of the side after, of the side before for what is gone.
    pub fn path(&self) -> &[Step<'a>] {
        if self.op == Op::Remove { &self.before_path } else { &self.after_path }
    }
}

/// What was found.
#[derive(Default)]
pub(super) struct Found<'a> {
    /// The differences.
    pub differences: Vec<Difference<'a>>,
    /// How many values are equal only because a question mark can stand for anything.
    pub incomparable: usize,
}

/// Compares a resource that both sides have under one id and type.
pub(super) fn resources<'a>(ground: &Ground<'a>, before: &Resource<'a>, after: &Resource<'a>) -> Found<'a> {
    static NOTHING: Node = Node::object();
    let mut walk = Walk::new(ground, Spot { kind: after.kind, facts: after.facts, steps: Vec::new() });
    let (Some(old), Some(new)) = (before.node.as_object(), after.node.as_object()) else {
        walk.value(before.node, after.node, Meaning::Plain);
        return walk.found;
    };
    for name in names(old, new) {
        let (before, after) = (old.get(name), new.get(name));
        match name {
            "Type" => {}
            "Properties" => walk.under(name, |walk| {
                walk.in_properties = true;
                walk.value(before.unwrap_or(&NOTHING), after.unwrap_or(&NOTHING), Meaning::Plain);
                walk.in_properties = false;
            }),
            "DependsOn" => walk.under(name, |walk| walk.depends_on(before, after)),
            _ => walk.under(name, |walk| {
                let facts = walk.spot.facts.take();
                walk.either(before, after, Meaning::Plain);
                walk.spot.facts = facts;
            }),
        }
    }
    walk.found
}

/// The value at a path.
pub(super) fn at<'a>(node: &'a Node, path: &[Step]) -> Option<&'a Node> {
    path.iter().try_fold(node, |node, step| match step {
        Step::Key(name) => node.get(name),
        Step::Index(index) => node.as_list()?.get(*index),
    })
}

/// A path with keys in place of the indices of keyed lists, and the last such key.
pub(super) fn shown(kind: &str, node: &Node, path: &[Step]) -> (String, Option<String>) {
    let (mut text, mut last, mut property) = (String::new(), None, "");
    let mut here = Some(node);
    for step in path {
        match step {
            Step::Key(name) => {
                here = here.and_then(|node| node.get(name));
                property = name;
                text.push('/');
                text.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(index) => {
                here = here.and_then(|node| node.as_list()?.get(*index));
                let keys = if property == "Statement" { Some(&["Sid"][..]) } else { keyed::keys(kind, property) };
                match here.zip(keys).and_then(|(item, keys)| keyed::shown(item, keys)) {
                    Some(key) => {
                        text.push_str(&format!("[{key}]"));
                        last = Some(key);
                    }
                    None => text.push_str(&format!("/{index}")),
                }
            }
        }
    }
    (text, last)
}

/// Compares an entry of another section; `steps` lead to it from the template's root.
pub(super) fn entries<'a>(
    ground: &Ground<'a>,
    steps: &[&'a str],
    before: Option<&'a Node>,
    after: Option<&'a Node>,
    meaning: Meaning,
) -> Found<'a> {
    let mut walk = Walk::new(ground, Spot { kind: "", facts: None, steps: Vec::new() });
    for step in steps {
        walk.enter(step);
    }
    walk.either(before, after, meaning);
    walk.found
}

struct Walk<'g, 'a> {
    ground: &'g Ground<'a>,
    spot: Spot<'a>,
    in_properties: bool,
    before_path: Vec<Step<'a>>,
    after_path: Vec<Step<'a>>,
    shown: String,
    key: Option<String>,
    found: Found<'a>,
}

/// An item of a list with its place there.
type Item<'a> = (usize, &'a Node);

impl<'g, 'a> Walk<'g, 'a> {
    fn new(ground: &'g Ground<'a>, spot: Spot<'a>) -> Self {
        Walk {
            ground,
            spot,
            in_properties: false,
            before_path: Vec::new(),
            after_path: Vec::new(),
            shown: String::new(),
            key: None,
            found: Found::default(),
        }
    }

    fn enter(&mut self, name: &'a str) {
        let step = Step::Key(name);
        self.before_path.push(step);
        self.after_path.push(step);
        self.shown.push('/');
        self.shown.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }

    /// Goes to a member, and comes back.
    fn under(&mut self, name: &'a str, inside: impl FnOnce(&mut Self)) {
        let (shown, steps) = (self.shown.len(), self.spot.steps.len());
        // paths of schemas start inside of `Properties`
        if !self.before_path.is_empty() {
            self.spot.steps.push(Step::Key(name));
        }
        self.enter(name);
        inside(self);
        self.shown.truncate(shown);
        self.after_path.pop();
        self.before_path.pop();
        self.spot.steps.truncate(steps);
    }

    /// Goes into the branch of a function, which schemas do not know of.
    fn branch(&mut self, name: &'a str, index: usize, inside: impl FnOnce(&mut Self)) {
        let shown = self.shown.len();
        for step in [Step::Key(name), Step::Index(index)] {
            self.before_path.push(step);
            self.after_path.push(step);
        }
        self.shown.push_str(&format!("/{name}/{index}"));
        inside(self);
        self.shown.truncate(shown);
        for _ in 0..2 {
            self.before_path.pop();
            self.after_path.pop();
        }
    }

    /// Goes to an item; a side without an index has one item that stands in no list.
    fn item(
        &mut self,
        before: Option<usize>,
        after: Option<usize>,
        key: Option<String>,
        inside: impl FnOnce(&mut Self),
    ) {
        let shown = self.shown.len();
        let outer = self.key.clone();
        match &key {
            Some(key) => self.shown.push_str(&format!("[{key}]")),
            None => {
                if let Some(index) = after.or(before) {
                    self.shown.push_str(&format!("/{index}"));
                }
            }
        }
        if key.is_some() {
            self.key = key;
        }
        let lengths = (self.before_path.len(), self.after_path.len());
        self.before_path.extend(before.map(Step::Index));
        self.after_path.extend(after.map(Step::Index));
        self.spot.steps.push(Step::Index(after.or(before).unwrap_or(0)));
        inside(self);
        self.spot.steps.pop();
        self.before_path.truncate(lengths.0);
        self.after_path.truncate(lengths.1);
        self.key = outer;
        self.shown.truncate(shown);
    }

    fn tell(&mut self, op: Op, before: Option<&'a Node>, after: Option<&'a Node>, follows: Option<String>) {
        let spelling = match (op, before, after) {
            (Op::Modify, Some(before), Some(after)) => same_text(before, after),
            _ => false,
        };
        self.found.differences.push(Difference {
            before_path: self.before_path.clone(),
            after_path: self.after_path.clone(),
            schema_path: self.in_properties.then(|| self.spot.steps.clone()),
            shown: self.shown.clone(),
            key: self.key.clone(),
            op,
            before,
            after,
            follows,
            spelling,
        });
    }

    fn either(&mut self, before: Option<&'a Node>, after: Option<&'a Node>, meaning: Meaning) {
        match (before.filter(|node| !is_no_value(node)), after.filter(|node| !is_no_value(node))) {
            (Some(before), Some(after)) => self.value(before, after, meaning),
            (Some(before), None) => self.tell(Op::Remove, Some(before), None, None),
            (None, Some(after)) => self.tell(Op::Add, None, Some(after), None),
            (None, None) => {}
        }
    }

    fn value(&mut self, before: &'a Node, after: &'a Node, meaning: Meaning) {
        if before == after {
            return;
        }
        let meaning = if meaning.seen(before) == meaning.seen(after) { meaning.seen(after) } else { meaning };
        match (function(before), function(after)) {
            (Some(("Fn::If", Node::List(old))), Some(("Fn::If", Node::List(new)))) => {
                if let ([condition, yes, no], [other, also, not]) = (old.as_slice(), new.as_slice())
                    && condition == other
                {
                    self.branch("Fn::If", 1, |walk| walk.value(yes, also, meaning));
                    self.branch("Fn::If", 2, |walk| walk.value(no, not, meaning));
                    return;
                }
                return self.leaf(before, after, meaning);
            }
            (None, None) => {}
            _ => return self.leaf(before, after, meaning),
        }
        match (before, after) {
            (Node::Object(old), Node::Object(new)) if meaning.of(old) == meaning.of(new) => {
                self.members(before, after, old, new, meaning.of(old));
            }
            (Node::List(old), Node::List(new)) if meaning != Meaning::Words => self.items(old, new, meaning),
            (Node::List(old), Node::Object(_)) if meaning == Meaning::Statements => {
                self.statements(&listed(old), &[(None, after)]);
            }
            (Node::Object(_), Node::List(new)) if meaning == Meaning::Statements => {
                self.statements(&[(None, before)], &listed(new));
            }
            _ => self.leaf(before, after, meaning),
        }
    }

    /// Two values that are shown as a whole.
    fn leaf(&mut self, before: &'a Node, after: &'a Node, meaning: Meaning) {
        let old = self.ground.canonical(SideOf::Before, &mut self.spot, meaning, before);
        let new = self.ground.canonical(SideOf::After, &mut self.spot, meaning, after);
        if old != new {
            return self.tell(Op::Modify, Some(before), Some(after), None);
        }
        if let Some(target) = self.ground.follows(before) {
            return self.tell(Op::Reference, Some(before), Some(after), Some(target.to_owned()));
        }
        if self.ground.question_marks {
            let exact = Ground::default();
            let new = exact.canonical(SideOf::After, &mut self.spot, meaning, after);
            self.found.incomparable += usize::from(old != new);
        }
    }

    fn members(&mut self, before: &'a Node, after: &'a Node, old: &'a Object, new: &'a Object, meaning: Meaning) {
        // `{"Allow": {}}` and `{"Block": {}}` are one choice, not two members
        if let (Some((was, Node::Object(_))), Some((is, Node::Object(_)))) = (before.as_call(), after.as_call())
            && was != is
            && meaning == Meaning::Plain
            && !self.spot.steps.is_empty()
            && self.in_properties
        {
            return self.tell(Op::Modify, Some(before), Some(after), None);
        }
        let mut questionable: BTreeMap<String, &'a str> = BTreeMap::new();
        if self.ground.question_marks {
            for (name, _) in new.iter().filter(|(name, _)| !name.is_ascii() && old.get(name).is_none()) {
                questionable.insert(name.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect(), name);
            }
        }
        let mut matched: BTreeSet<&str> = BTreeSet::new();
        for name in names(old, new) {
            if matched.contains(name) {
                continue;
            }
            let mut value = new.get(name);
            if let (Some(_), None, Some(real)) = (old.get(name), value, questionable.get(name)) {
                matched.insert(real);
                value = new.get(real);
                self.found.incomparable += 1;
            }
            self.under(name, |walk| walk.either(old.get(name), value, meaning.member(name)));
        }
    }

    fn items(&mut self, old: &'a [Node], new: &'a [Node], meaning: Meaning) {
        let (old, new) = (present(old), present(new));
        match self.spot.list_kind(meaning) {
            ListKind::Statements => self.statements(&numbered(&old), &numbered(&new)),
            ListKind::Keyed(keys) => {
                match (self.by_key(SideOf::Before, &old, keys), self.by_key(SideOf::After, &new, keys)) {
                    (Some(before), Some(after)) => self.keyed(before, after, keys, meaning),
                    _ if self.spot.unkeyed_kind() == ListKind::Set => self.set(&old, &new, meaning),
                    _ => self.sequence(&old, &new, meaning),
                }
            }
            ListKind::Set => self.set(&old, &new, meaning),
            ListKind::Sequence => self.sequence(&old, &new, meaning),
        }
    }

    /// The items by key; none when a key stands twice. Items without a key are their own key.
    fn by_key(
        &mut self,
        side: SideOf,
        items: &[Item<'a>],
        keys: &[&'static str],
    ) -> Option<BTreeMap<String, Item<'a>>> {
        let mut by_key = BTreeMap::new();
        for &(index, item) in items {
            let key = match item.as_object() {
                Some(object) if keys.iter().all(|key| object.get(key).is_some()) => {
                    let forms = keys.iter().filter_map(|key| object.get(key));
                    forms.map(|value| self.canonical(side, Meaning::Text, value)).collect::<Vec<_>>().concat()
                }
                _ => format!("!{}", self.canonical(side, Meaning::Plain, item)),
            };
            if by_key.insert(key, (index, item)).is_some() {
                return None;
            }
        }
        Some(by_key)
    }

    fn keyed(
        &mut self,
        before: BTreeMap<String, Item<'a>>,
        mut after: BTreeMap<String, Item<'a>>,
        keys: &[&'static str],
        meaning: Meaning,
    ) {
        for (key, (was, old)) in before {
            match after.remove(&key) {
                Some((is, new)) => {
                    self.item(Some(was), Some(is), keyed::shown(new, keys), |walk| {
                        walk.value(old, new, meaning.item())
                    });
                }
                None => self.gone((was, old), keyed::shown(old, keys)),
            }
        }
        for item in after.into_values() {
            self.came(item, keyed::shown(item.1, keys));
        }
    }

    /// Statements belong together by `Sid`; one without, or with one that stands twice, is its own key.
    fn statements(&mut self, old: &[(Option<usize>, &'a Node)], new: &[(Option<usize>, &'a Node)]) {
        let unique = |items: &[(Option<usize>, &'a Node)]| {
            let mut seen: BTreeMap<&'a str, usize> = BTreeMap::new();
            for sid in items.iter().filter_map(|(_, item)| sid(item)) {
                *seen.entry(sid).or_default() += 1;
            }
            seen
        };
        let (in_old, in_new) = (unique(old), unique(new));
        let usable = |sid: &&str| in_old.get(sid).is_none_or(|n| *n == 1) && in_new.get(sid).is_none_or(|n| *n == 1);
        let mut rest: BTreeMap<String, Vec<(Option<usize>, &'a Node)>> = BTreeMap::new();
        for &(is, item) in new {
            let key = self.statement_key(SideOf::After, item, sid(item).filter(usable));
            rest.entry(key).or_default().push((is, item));
        }
        for items in rest.values_mut() {
            items.reverse();
        }
        for &(was, item) in old {
            let named = sid(item).filter(usable);
            let key = self.statement_key(SideOf::Before, item, named);
            match rest.get_mut(&key).and_then(Vec::pop) {
                Some((is, other)) => self.item(was, is, named.map(str::to_owned), |walk| {
                    walk.value(item, other, Meaning::Statement);
                }),
                None => {
                    self.item(was, None, named.map(str::to_owned), |walk| walk.tell(Op::Remove, Some(item), None, None))
                }
            }
        }
        let mut came: Vec<(Option<usize>, &'a Node)> = rest.into_values().flatten().collect();
        came.sort_by_key(|(index, _)| *index);
        for (is, item) in came {
            let named = sid(item).filter(usable).map(str::to_owned);
            self.item(None, is, named, |walk| walk.tell(Op::Add, None, Some(item), None));
        }
    }

    fn statement_key(&mut self, side: SideOf, item: &'a Node, sid: Option<&str>) -> String {
        match sid {
            Some(sid) => format!("={sid}"),
            None => self.canonical(side, Meaning::Statement, item),
        }
    }

    fn set(&mut self, old: &[Item<'a>], new: &[Item<'a>], meaning: Meaning) {
        let mut rest: BTreeMap<String, Vec<Item<'a>>> = BTreeMap::new();
        for &item in new {
            rest.entry(self.canonical(SideOf::After, meaning.item(), item.1)).or_default().push(item);
        }
        for items in rest.values_mut() {
            items.reverse();
        }
        let mut gone: Vec<Item<'a>> = Vec::new();
        for &(was, item) in old {
            match rest.get_mut(&self.canonical(SideOf::Before, meaning.item(), item)).and_then(Vec::pop) {
                Some((is, other)) => {
                    self.item(Some(was), Some(is), None, |walk| walk.value(item, other, meaning.item()))
                }
                None => gone.push((was, item)),
            }
        }
        let mut came: Vec<Item<'a>> = rest.into_values().flatten().collect();
        came.sort_by_key(|(index, _)| *index);
        if let ([(was, item)], [(is, other)]) = (gone.as_slice(), came.as_slice()) {
            return self.item(Some(*was), Some(*is), None, |walk| walk.value(item, other, meaning.item()));
        }
        gone.into_iter().for_each(|item| self.gone(item, None));
        came.into_iter().for_each(|item| self.came(item, None));
    }

    /// The longest common subsequence; what stands between two common items belongs together in order.
    fn sequence(&mut self, old: &[Item<'a>], new: &[Item<'a>], meaning: Meaning) {
        let before: Vec<String> =
            old.iter().map(|(_, item)| self.canonical(SideOf::Before, meaning.item(), item)).collect();
        let after: Vec<String> =
            new.iter().map(|(_, item)| self.canonical(SideOf::After, meaning.item(), item)).collect();
        let mut common = super::lcs::common(&before, &after);
        common.push((before.len(), after.len()));
        let (mut i, mut j) = (0, 0);
        for (end_i, end_j) in common {
            while i < end_i || j < end_j {
                match (old.get(i).filter(|_| i < end_i), new.get(j).filter(|_| j < end_j)) {
                    (Some((was, item)), Some((is, other))) => {
                        self.item(Some(*was), Some(*is), None, |walk| walk.value(item, other, meaning.item()));
                    }
                    (Some(item), None) => self.gone(*item, None),
                    (None, Some(item)) => self.came(*item, None),
                    (None, None) => break,
                }
                i = (i + 1).min(end_i);
                j = (j + 1).min(end_j);
            }
            if let (Some((was, item)), Some((is, other))) = (old.get(end_i), new.get(end_j)) {
                self.item(Some(*was), Some(*is), None, |walk| walk.value(item, other, meaning.item()));
            }
            (i, j) = (end_i + 1, end_j + 1);
        }
    }

    fn gone(&mut self, (index, item): Item<'a>, key: Option<String>) {
        self.item(Some(index), None, key, |walk| walk.tell(Op::Remove, Some(item), None, None));
    }

    fn came(&mut self, (index, item): Item<'a>, key: Option<String>) {
        self.item(None, Some(index), key, |walk| walk.tell(Op::Add, None, Some(item), None));
    }

    fn canonical(&mut self, side: SideOf, meaning: Meaning, item: &'a Node) -> String {
        self.spot.steps.push(Step::Index(0));
        let form = self.ground.canonical(side, &mut self.spot, meaning, item);
        self.spot.steps.pop();
        form
    }

    fn depends_on(&mut self, before: Option<&'a Node>, after: Option<&'a Node>) {
        fn ids(node: Option<&Node>) -> BTreeSet<&str> {
            match node {
                Some(Node::String(id)) => BTreeSet::from([id.as_ref()]),
                Some(Node::List(ids)) => ids.iter().filter_map(Node::as_str).collect(),
                _ => BTreeSet::new(),
            }
        }
        let (old, new) = (ids(before), ids(after));
        if old == new {
            return;
        }
        let renamed: BTreeSet<&str> = old.iter().map(|id| self.ground.ids.get(id).copied().unwrap_or(id)).collect();
        let follows = old.iter().find_map(|id| self.ground.ids.get(id)).map(|id| (*id).to_owned());
        match (before, after) {
            (Some(before), Some(after)) if renamed == new => {
                self.tell(Op::Reference, Some(before), Some(after), follows)
            }
            (before, after) => {
                let op = match (old.is_empty(), new.is_empty()) {
                    (true, _) => Op::Add,
                    (_, true) => Op::Remove,
                    _ => Op::Modify,
                };
                self.tell(op, before.filter(|_| op != Op::Add), after.filter(|_| op != Op::Remove), None);
            }
        }
    }
}

/// The names of both, sorted.
fn names<'a>(old: &'a Object, new: &'a Object) -> Vec<&'a str> {
    let mut names: Vec<&str> = old.iter().chain(new.iter()).map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn present(items: &[Node]) -> Vec<Item<'_>> {
    items.iter().enumerate().filter(|(_, item)| !is_no_value(item)).collect()
}

fn listed(items: &[Node]) -> Vec<(Option<usize>, &Node)> {
    numbered(&present(items))
}

fn numbered<'a>(items: &[Item<'a>]) -> Vec<(Option<usize>, &'a Node)> {
    items.iter().map(|(index, item)| (Some(*index), *item)).collect()
}

fn sid(statement: &Node) -> Option<&str> {
    statement.get("Sid")?.as_str().filter(|sid| !sid.is_empty())
}
