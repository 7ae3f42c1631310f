//! The names of a template, and what each stands for.

use std::collections::{BTreeSet, HashMap};

use crate::construct::Placed;
use crate::finding::{At, Finding, Severity};
use crate::literal::LogicalId;
use crate::node::{Node, Text};
use crate::stack::{Copies, Loop, Stack};
use crate::value::Value;

/// What a name in a template stands for.
#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    /// A resource of this type.
    Resource(Text),
    Parameter,
}

/// The names of a template.
#[derive(Default)]
pub(super) struct Names {
    pub values: HashMap<Text, Kind>,
    pub conditions: BTreeSet<Text>,
    pub mappings: BTreeSet<Text>,
    /// The ids of what could not be read.
    unread: Vec<String>,
    /// What stands before and behind the variable in the ids that loops make.
    copied: Vec<(String, String)>,
    /// A macro may make what nobody has written.
    pub has_macro: bool,
}

impl Names {
    /// Takes the names together and reports those that stand twice.
    pub fn collect(stack: &Stack, placed: &[Placed], loops: &[(At, Loop)], findings: &mut Vec<Finding>) -> Self {
        let mut names = Names::default();
        let mut first: HashMap<&str, &At> = HashMap::new();
        // an error that a construct itself has reported comes first; a resource that it makes twice is the consequence
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let explained: Vec<At> = errors.map(|finding| finding.at.clone()).collect();
        let mut report = |id: &LogicalId, at: &At, before: &At| {
            if at == before && explained.contains(at) {
                return;
            }
            findings.push(
                Finding::error("duplicate-id", &stack.name, at, format!("the id `{id}` is used twice"))
                    .on(id.as_str())
                    .see(before, "used here first".to_owned())
                    .help("give one of them another id; a construct's children take its id with a word at the end"),
            );
        };
        let values = stack.parameters.iter().map(|p| (&p.id, &p.at, Kind::Parameter));
        let resources = placed.iter().map(|r| (&r.id, &r.at, Kind::Resource(r.body.kind.clone())));
        for (id, at, kind) in values.chain(resources) {
            if let Some(before) = first.insert(id.as_str(), at) {
                report(id, at, before);
            }
            names.values.insert(id.as_str().to_owned().into(), kind);
        }
        for ids in [
            stack.conditions.iter().map(|c| (&c.id, &c.at)).collect::<Vec<_>>(),
            stack.outputs.iter().map(|o| (&o.id, &o.at)).collect(),
            stack.mappings.iter().map(|m| (&m.id, &m.at)).collect(),
            stack.rules.iter().map(|r| (&r.id, &r.at)).collect(),
            loops.iter().map(|(at, each)| (&each.id, at)).collect(),
        ] {
            let mut first: HashMap<&str, &At> = HashMap::new();
            for (id, at) in ids {
                if let Some(before) = first.insert(id.as_str(), at) {
                    report(id, at, before);
                }
            }
        }
        names.conditions.extend(stack.conditions.iter().map(|c| Text::Owned(c.id.as_str().to_owned())));
        names.unread.clone_from(&stack.unread);
        names.note_verbatim(stack);
        loops.iter().for_each(|(_, each)| names.note_loop(each));
        for transform in &stack.transforms {
            names.has_macro |= transform.as_str() != Some("AWS::LanguageExtensions");
        }
        for (section, entry) in &stack.loops {
            if *section == "Conditions" {
                note_keys(&entry.what, &mut names.copied);
            }
        }
        names.mappings.extend(stack.mappings.iter().map(|m| Text::Owned(m.id.as_str().to_owned())));
        names
    }

    /// What stands in the template as it was given has names too.
    fn note_verbatim(&mut self, stack: &Stack) {
        for (section, content) in &stack.verbatim {
            let entries = content.as_object().into_iter().flat_map(|entries| entries.iter());
            for (name, node) in entries {
                let name = Text::Owned(name.to_owned());
                match section.as_ref() {
                    "Resources" => {
                        let kind = node.get("Type").and_then(Node::as_str).unwrap_or_default().to_owned();
                        self.values.insert(name, Kind::Resource(kind.into()));
                    }
                    "Parameters" => drop(self.values.insert(name, Kind::Parameter)),
                    "Conditions" => drop(self.conditions.insert(name)),
                    "Mappings" => drop(self.mappings.insert(name)),
                    _ => {}
                }
            }
            // a section without names, or with a macro in it, may have any
            let is_open = content.as_object().is_none_or(|entries| {
                entries.iter().any(|(name, _)| name == "Fn::Transform" || name.starts_with("Fn::ForEach::"))
            });
            self.has_macro |= is_open && matches!(section.as_ref(), "Resources" | "Parameters");
        }
    }

    fn note_loop(&mut self, each: &Loop) {
        for copies in &each.copies {
            match copies {
                Copies::Resource(key, _) => self.copied.push(around(key)),
                Copies::Loop(inner) => self.note_loop(inner),
            }
        }
    }

    /// Whether it can be the name of something that could not be read, or of a child of that, or of a copy that a loop makes.
    pub fn is_unread(&self, name: &str) -> bool {
        let copied = |(before, behind): &(String, String)| {
            name.len() >= before.len() + behind.len()
                && name.starts_with(before.as_str())
                && name.ends_with(behind.as_str())
        };
        self.unread.iter().any(|id| name.starts_with(id.as_str())) || self.copied.iter().any(copied)
    }
}

/// What stands before the first variable of a name, and behind the last one.
fn around(key: &str) -> (String, String) {
    let start = key.find(['$', '&']).unwrap_or(key.len());
    let end = key.rfind('}').map_or(key.len(), |end| end + 1);
    (key[..start].to_owned(), key.get(end..).unwrap_or_default().to_owned())
}

/// The names that a loop makes of conditions.
fn note_keys(each: &Value, found: &mut Vec<(String, String)>) {
    let Value::List(items) = each else { return };
    let Some(Value::Object(copies)) = items.get(2) else { return };
    for (key, inner) in copies {
        match key.starts_with("Fn::ForEach::") {
            true => note_keys(inner, found),
            false => found.push(around(key)),
        }
    }
}
