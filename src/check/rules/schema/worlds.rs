//! Which members of an object and which items of a list are there, depending on conditions.

use std::collections::BTreeMap;

use super::judge::Judge;
use crate::node::Node;

/// How many conditions are tried together.
const MAX_CONDITIONS: usize = 6;
/// How many are, when the whole of a value has to be judged for each.
const MAX_DEEP_CONDITIONS: usize = 4;
/// How deep conditions are looked for.
const MAX_DEPTH: usize = 32;

/// Whether something is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Yes,
    No,
    /// It depends on conditions that were not tried.
    Maybe,
}

impl<'t> Judge<'_, 't> {
    /// Judges in every combination of the conditions on which the values directly depend; of each finding it is said when it holds.
    pub(super) fn in_each_world(
        &mut self,
        values: impl Iterator<Item = &'t Node> + Clone,
        judge: &mut dyn FnMut(&mut Self),
    ) {
        let mut conditions = Vec::new();
        values.clone().for_each(|value| self.deciding(value, false, &mut conditions));
        if conditions.len() > MAX_CONDITIONS {
            conditions.clear();
            values.for_each(|value| self.deciding(value, true, &mut conditions));
        }
        self.in_worlds(conditions, judge);
    }

    /// The same for every condition inside of the value, however deep; when there are too many, for those that are near.
    pub(super) fn in_each_deep_world(&mut self, node: &'t Node, judge: &mut dyn FnMut(&mut Self)) {
        let mut conditions = Vec::new();
        self.deciding_below(node, 0, &mut conditions);
        match (conditions.len() > MAX_DEEP_CONDITIONS, node) {
            (false, _) => self.in_worlds(conditions, judge),
            (true, Node::Object(members)) => {
                let values: Vec<&'t Node> = members.iter().map(|(_, value)| value).collect();
                self.in_each_world(values.into_iter(), judge);
            }
            (true, _) => judge(self),
        }
    }

    fn in_worlds(&mut self, conditions: Vec<&'t str>, judge: &mut dyn FnMut(&mut Self)) {
        if conditions.is_empty() {
            return judge(self);
        }
        if conditions.len() > MAX_CONDITIONS {
            self.hit_bound();
            return judge(self);
        }
        let before = self.found.len();
        let (mut worlds, mut verdicts) = (0, Vec::new());
        self.worlds(&conditions, &mut |here| {
            worlds += 1;
            let first = here.found.len();
            if here.is_asking() {
                verdicts.push(here.test(|here| judge(here)));
            } else {
                judge(here);
            }
            let when: Vec<(&str, bool)> =
                conditions.iter().filter_map(|name| Some((*name, here.holds(name)?))).collect();
            for violation in &mut here.found[first..] {
                violation.when.extend(when.iter().copied());
            }
        });
        if self.is_asking() {
            self.settle(&verdicts);
        } else {
            self.fold(before, worlds);
        }
    }

    /// Whether the value is there under the conditions that hold here.
    pub(super) fn presence(&self, value: &Node) -> Presence {
        match value.as_call() {
            Some(("Ref", Node::String(target))) if target == "AWS::NoValue" => Presence::No,
            Some(("Fn::If", Node::List(parts))) => {
                let [Node::String(condition), then, otherwise] = parts.as_slice() else { return Presence::Yes };
                match self.holds(condition) {
                    Some(true) => self.presence(then),
                    Some(false) => self.presence(otherwise),
                    None => {
                        let both = (self.presence(then), self.presence(otherwise));
                        if both.0 == both.1 { both.0 } else { Presence::Maybe }
                    }
                }
            }
            _ => Presence::Yes,
        }
    }

    /// The value that an `Fn::If` comes to under the conditions that hold here, or the value itself.
    pub(super) fn taken(&self, value: &'t Node) -> &'t Node {
        let mut value = value;
        while let Some(("Fn::If", Node::List(parts))) = value.as_call() {
            let [Node::String(condition), then, otherwise] = parts.as_slice() else { break };
            match self.holds(condition) {
                Some(true) => value = then,
                Some(false) => value = otherwise,
                None => break,
            }
        }
        value
    }

    /// The conditions that decide what a value is, or only whether it is there.
    fn deciding(&self, value: &'t Node, only_presence: bool, found: &mut Vec<&'t str>) {
        let Some(("Fn::If", Node::List(parts))) = value.as_call() else { return };
        let [Node::String(condition), then, otherwise] = parts.as_slice() else { return };
        let matters = !only_presence || self.presence(value) == Presence::Maybe;
        if matters && self.holds(condition).is_none() && !found.contains(&condition.as_ref()) {
            found.push(condition);
        }
        self.deciding(then, only_presence, found);
        self.deciding(otherwise, only_presence, found);
    }

    fn deciding_below(&self, node: &'t Node, depth: usize, found: &mut Vec<&'t str>) {
        if depth > MAX_DEPTH || found.len() > MAX_DEEP_CONDITIONS {
            return;
        }
        self.deciding(node, false, found);
        match node {
            Node::List(items) => items.iter().for_each(|item| self.deciding_below(item, depth + 1, found)),
            Node::Object(members) => {
                members.iter().for_each(|(_, value)| self.deciding_below(value, depth + 1, found));
            }
            _ => {}
        }
    }

    fn worlds(&mut self, conditions: &[&'t str], judge: &mut dyn FnMut(&mut Self)) {
        let Some((first, rest)) = conditions.split_first() else { return judge(self) };
        for holds in [true, false] {
            self.under.push((first, holds));
            if self.under.len() == 1 || self.is_possible() {
                self.worlds(rest, judge);
            }
            self.under.pop();
        }
    }

    /// The same finding in several worlds becomes one, with the conditions that all of those worlds share.
    fn fold(&mut self, before: usize, worlds: usize) {
        let mut kept: Vec<super::judge::Violation> = Vec::new();
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        for violation in self.found.split_off(before) {
            let same = kept.iter().position(|other| {
                std::ptr::eq(other.rule, violation.rule)
                    && other.path == violation.path
                    && other.message == violation.message
            });
            match same {
                Some(place) => {
                    kept[place].when.retain(|known| violation.when.contains(known));
                    *times.entry(place).or_default() += 1;
                }
                None => {
                    times.insert(kept.len(), 1);
                    kept.push(violation);
                }
            }
        }
        for (place, mut violation) in kept.into_iter().enumerate() {
            let always = times.get(&place).is_some_and(|times| *times >= worlds);
            if !always && !violation.when.is_empty() {
                let when: Vec<String> = violation
                    .when
                    .iter()
                    .map(|(name, holds)| format!("`{name}` is {}", if *holds { "true" } else { "false" }))
                    .collect();
                violation.message.push_str(&format!(", when {}", when.join(" and ")));
            }
            violation.when.clear();
            self.found.push(violation);
        }
    }
}
