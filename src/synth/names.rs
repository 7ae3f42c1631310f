//! The names of a template, and what each stands for.

use std::collections::{BTreeSet, HashMap};

use crate::construct::Placed;
use crate::finding::{At, Finding, Severity};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::stack::{Loop, Stack};

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
        names.mappings.extend(stack.mappings.iter().map(|m| Text::Owned(m.id.as_str().to_owned())));
        names
    }

    /// Whether it can be the name of something that could not be read, or of a child of that.
    pub fn is_unread(&self, name: &str) -> bool {
        self.unread.iter().any(|id| name.starts_with(id.as_str()))
    }
}
