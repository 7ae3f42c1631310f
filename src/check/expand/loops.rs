//! `Fn::ForEach`: a copy of what stands in it for each value, wherever it stands, within bounds.
//!
//! What a template alone does not decide, a list that is given at the deployment, stays as it is written.

use super::collection::{Variable, World};
use super::{Expansion, Fault, join};
use crate::check::options::Options;
use crate::node::{Node, Object, Text};
use crate::template::Template;

/// How deep loops and values may be nested.
const MAX_DEPTH: usize = 200;
/// How many values all copies together may have.
const MAX_NODES: usize = 400_000;
/// How many turns all loops together may have; a template has 500 resources.
const MAX_TURNS: usize = 4_000;
/// How long a text may become.
const MAX_TEXT: usize = 100_000;
/// How many bytes all texts with variables together may become.
const MAX_TEXTS: usize = 20_000_000;
/// How a loop is called.
const LOOP: &str = "Fn::ForEach::";

/// Expands the loops of a template.
pub(super) fn expand(template: &Template, options: &Options, notes: &mut Expansion) {
    let sections = ["Resources", "Conditions", "Outputs"];
    if !sections.iter().any(|section| template.root().get(section).is_some_and(|node| has_loop(node, 0))) {
        return;
    }
    let world = World { template, options };
    let mut root = Object::new();
    for (section, node) in template.root().iter() {
        let known = sections.into_iter().find(|known| *known == section);
        let node = match known {
            Some(known) => {
                let mut walk = Walk { world: &world, notes, section: known, nodes: 0, turns: 0, texts: 0, left: false };
                let path = format!("/{section}");
                let made = walk.node(node, &path, &path, &[], 0);
                // a section of which a part stays as it is still has what could be made
                if walk.left && !walk.notes.open.contains(&known) {
                    walk.notes.open.push(known);
                }
                made
            }
            None => node.clone(),
        };
        root.push(Text::Owned(section.to_owned()), node);
    }
    notes.template = Some(Template::new(root));
}

fn has_loop(node: &Node, depth: usize) -> bool {
    depth < MAX_DEPTH
        && match node {
            Node::List(items) => items.iter().any(|item| has_loop(item, depth + 1)),
            Node::Object(members) => {
                members.iter().any(|(name, value)| name.starts_with(LOOP) || has_loop(value, depth + 1))
            }
            _ => false,
        }
}

struct Walk<'w> {
    world: &'w World<'w>,
    notes: &'w mut Expansion,
    section: &'static str,
    nodes: usize,
    turns: usize,
    /// How many bytes the texts with variables have.
    texts: usize,
    /// Whether a loop was left as it is.
    left: bool,
}

impl Walk<'_> {
    /// A value with the variables filled in; `made` is where it will stand, `written` where it stands.
    fn node(&mut self, node: &Node, made: &str, written: &str, variables: &[Variable], depth: usize) -> Node {
        self.nodes += 1;
        if depth > MAX_DEPTH {
            return node.clone();
        }
        match node {
            Node::String(text) => Node::String(self.fill(text, variables)),
            Node::List(items) => {
                let item = |(at, item): (usize, &Node)| {
                    self.node(item, &format!("{made}/{at}"), &format!("{written}/{at}"), variables, depth + 1)
                };
                Node::List(items.iter().enumerate().map(item).collect())
            }
            Node::Object(members) => {
                if let Some(name) = node.as_ref_to()
                    && let Some((_, value)) = variables.iter().rev().find(|(variable, _)| *variable == name)
                {
                    return Node::String(Text::Owned((*value).to_owned()));
                }
                let mut object = Object::new();
                self.members(members, &mut object, made, written, variables, depth);
                filled_in(node, object)
            }
            other => other.clone(),
        }
    }

    fn members(
        &mut self,
        members: &Object,
        to: &mut Object,
        made: &str,
        written: &str,
        variables: &[Variable],
        depth: usize,
    ) {
        for (name, value) in members.iter() {
            let at = join(written, name);
            if name.starts_with(LOOP) && self.turns(value, to, made, &at, variables, depth) {
                continue;
            }
            let key = self.fill(name, variables);
            let place = join(made, &key);
            if to.get(&key).is_some() {
                self.fault(&at, format!("`{key}` comes out twice"), "use the loop's variable in the name");
                continue;
            }
            if place != at && self.notes.origins.of(&place).as_deref() != Some(&at) {
                self.notes.origins.set(place.clone(), at.clone());
            }
            let value = self.node(value, &place, &at, variables, depth + 1);
            to.push(key, value);
        }
    }

    /// Each turn of a loop; whether there is one to take.
    fn turns(
        &mut self,
        argument: &Node,
        to: &mut Object,
        made: &str,
        written: &str,
        variables: &[Variable],
        depth: usize,
    ) -> bool {
        let Some([identifier, collection, body]) =
            argument.as_list().and_then(|parts| <&[Node; 3]>::try_from(parts).ok())
        else {
            self.left = true;
            let help = "give it a variable, a list of values, and an object with what to repeat";
            self.fault(written, "a loop is a list of three".to_owned(), help);
            return false;
        };
        let Some(identifier) = identifier.as_str().filter(|name| !name.is_empty()) else {
            self.left = true;
            self.fault(
                &format!("{written}/0"),
                "the variable of a loop is a name".to_owned(),
                "name it, such as `Name`",
            );
            return false;
        };
        let Node::Object(body) = body else {
            self.left = true;
            let help = "`{\"Queue${Name}\": {...}}`";
            self.fault(&format!("{written}/2"), "what a loop repeats is an object".to_owned(), help);
            return false;
        };
        if !matches!(collection, Node::List(_)) && collection.as_call().is_none() {
            self.left = true;
            let help = "write a list, or refer to a parameter that is one";
            self.fault(&format!("{written}/1"), "a loop goes over a list".to_owned(), help);
            return false;
        }
        let Some(found) = self.world.collection(collection, variables, self.notes) else {
            self.left = true;
            return false;
        };
        let mut values: Vec<&str> = Vec::with_capacity(found.values.len());
        for value in &found.values {
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        self.turns = self.turns.saturating_add(values.len());
        if self.turns > MAX_TURNS || self.nodes > MAX_NODES {
            self.left = true;
            return false;
        }
        if found.open && !self.notes.open.contains(&self.section) {
            self.notes.open.push(self.section);
        }
        // names that every turn gives alike come out only once
        if let (true, Some((name, _))) = (values.len() > 1, body.iter().find(|(name, _)| !varies(name, identifier))) {
            self.left = true;
            let message = format!("`{name}` does not use the variable `{identifier}`, so that it comes out twice");
            self.fault(&join(&format!("{written}/2"), name), message, "write `${...}` of the variable into the name");
            return false;
        }
        let name = identifier.strip_prefix("&{").and_then(|rest| rest.strip_suffix('}')).unwrap_or(identifier);
        for value in values {
            let mut variables: Vec<Variable> = variables.to_vec();
            variables.push((name, value));
            self.members(body, to, made, &format!("{written}/2"), &variables, depth + 1);
            if self.nodes > MAX_NODES {
                self.left = true;
                break;
            }
        }
        true
    }

    /// The text with each variable's value; `&{Name}` takes letters and digits alone. A text that would become too long stays as it is.
    fn fill(&mut self, text: &str, variables: &[Variable]) -> Text {
        let mut filled = text.to_owned();
        if variables.is_empty() || !(text.contains("${") || text.contains("&{")) {
            return Text::Owned(filled);
        }
        for (name, value) in variables.iter().rev() {
            for (hole, bare) in [(format!("${{{name}}}"), false), (format!("&{{{name}}}"), true)] {
                let count = filled.matches(&hole).count();
                if count == 0 {
                    continue;
                }
                let length = count.saturating_mul(value.len()).saturating_add(filled.len());
                self.texts = self.texts.saturating_add(length);
                if length > MAX_TEXT || self.texts > MAX_TEXTS {
                    self.left = true;
                    return Text::Owned(text.to_owned());
                }
                let letters: String = value.chars().filter(|c| !bare || c.is_ascii_alphanumeric()).collect();
                filled = filled.replace(&hole, &letters);
            }
        }
        Text::Owned(filled)
    }

    fn fault(&mut self, path: &str, message: String, help: &'static str) {
        if !self.notes.faults.iter().any(|fault| fault.path == path) {
            self.notes.faults.push(Fault { path: path.to_owned(), message, help });
        }
    }
}

/// Whether a name differs from turn to turn; a loop in a loop decides that by itself.
fn varies(name: &str, identifier: &str) -> bool {
    let name = &name.replace(' ', "");
    name.starts_with(LOOP)
        || name.contains(&format!("${{{identifier}}}"))
        || name.contains(&format!("&{{{identifier}}}"))
}

/// `Fn::Sub` of which all variables were those of loops is a text, or the name that it makes up.
fn filled_in(written: &Node, made: Object) -> Node {
    let node = Node::Object(made);
    let text = |node: &Node| match node.as_call() {
        Some(("Fn::Sub", Node::String(text))) => Some(text.clone()),
        Some(("Fn::Sub", Node::List(parts))) => match parts.first() {
            Some(Node::String(text)) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    };
    match (text(written), text(&node)) {
        (Some(before), Some(now)) if before != now && !now.contains("${") => Node::String(now),
        _ => node,
    }
}
