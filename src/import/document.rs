//! A stack file in the making: what stands in which of its sections.

use std::collections::{BTreeMap, BTreeSet};

use super::lift::Candidate;
use super::write::Writer;
use crate::format::Notes;
use crate::literal::LogicalId;
use crate::node::{Node, Object, Text};
use crate::template::Template;

/// The sections with entries, in the order in which people read them, by their names in a template.
const NAMED: [(&str, &str); 6] = [
    ("parameters", "Parameters"),
    ("mappings", "Mappings"),
    ("conditions", "Conditions"),
    ("rules", "Rules"),
    ("resources", "Resources"),
    ("outputs", "Outputs"),
];

/// What can be found fault with: an entry of a section, or a whole section, whose name is empty then. Both by the template's names.
pub(super) type Spot = (String, String);

/// Something that a rule finds and that may stay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Allowed {
    pub rule: String,
    pub on: Option<String>,
}

/// A stack file.
pub(super) struct Document<'a> {
    name: &'a str,
    source: &'a Template,
    notes: &'a Notes,
    header: Option<String>,
    /// With empty lines between resources, since the source has no say in it.
    airy: bool,
    /// What goes into the template as it stands.
    pub verbatim: BTreeSet<Spot>,
    pub allows: Vec<Allowed>,
    /// Constructs in the place of resources.
    constructs: Vec<Candidate>,
}

impl<'a> Document<'a> {
    pub fn new(name: &'a str, source: &'a Template, notes: &'a Notes, header: Option<String>) -> Self {
        let mut document = Document {
            airy: notes.is_empty(),
            name,
            source,
            notes,
            header,
            verbatim: BTreeSet::new(),
            allows: Vec::new(),
            constructs: Vec::new(),
        };
        for (section, content) in source.root().iter() {
            match (section, content) {
                ("AWSTemplateFormatVersion", _) if content.as_str() == Some("2010-09-09") => {}
                ("Description", Node::String(_)) => {}
                ("Transform", Node::String(_) | Node::Object(_)) => {}
                ("Transform", Node::List(items)) if !items.is_empty() => {}
                ("Metadata" | "Globals" | "Hooks", Node::Object(members)) if !members.is_empty() => {}
                _ if NAMED.iter().any(|(_, named)| *named == section) => match content {
                    Node::Object(entries) => {
                        for (name, _) in entries.iter().filter(|(name, _)| !is_id(section, name)) {
                            document.verbatim.insert((section.to_owned(), name.to_owned()));
                        }
                    }
                    _ => drop(document.verbatim.insert((section.to_owned(), String::new()))),
                },
                _ => drop(document.verbatim.insert((section.to_owned(), String::new()))),
            }
        }
        document
    }

    /// Puts these constructs, and no others, into the place of the resources that they make.
    pub fn lift(&mut self, constructs: &[Candidate]) {
        self.constructs = constructs.to_vec();
    }

    /// The constructs.
    pub fn lifted(&self) -> impl Iterator<Item = &Candidate> {
        self.constructs.iter()
    }

    /// Whether it stands in its section, not under `template`.
    pub fn is_section_entry(&self, section: &str, name: &str) -> bool {
        let has = |name: &str| self.verbatim.contains(&(section.to_owned(), name.to_owned()));
        !has("") && !has(name)
    }

    /// The constructs by their groups.
    fn groups(&self) -> BTreeMap<&'static str, Object> {
        let mut groups: BTreeMap<&'static str, Object> = BTreeMap::new();
        for construct in &self.constructs {
            groups.entry(construct.group).or_default().set(construct.id.clone(), construct.data.clone());
        }
        groups
    }

    /// Moves something to what goes into the template as it stands; false when it is there already, or is not in the template.
    pub fn move_out(&mut self, section: &str, name: &str) -> bool {
        let whole = (section.to_owned(), String::new());
        let Some(content) = self.source.root().get(section) else { return false };
        if self.verbatim.contains(&whole) {
            return false;
        }
        let is_named = NAMED.iter().any(|(_, named)| *named == section);
        match is_named {
            true if content.get(name).is_none() => false,
            true => self.verbatim.insert((section.to_owned(), name.to_owned())),
            false => self.verbatim.insert(whole),
        }
    }

    /// Moves out all that there is; false when nothing was left.
    pub fn move_all(&mut self) -> bool {
        let source = self.source;
        let before = self.verbatim.len();
        self.constructs.clear();
        for (section, content) in source.root().iter() {
            match content {
                Node::Object(entries) if NAMED.iter().any(|(_, named)| *named == section) => {
                    for (name, _) in entries.iter() {
                        self.move_out(section, name);
                    }
                }
                _ if section == "AWSTemplateFormatVersion" => {}
                _ => {
                    self.move_out(section, "");
                }
            }
        }
        self.verbatim.len() > before
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let mut writer = Writer::new(self.notes, self.airy);
        if let Some(header) = &self.header {
            writer.out = format!("{header}\n");
        }
        // what stands above the version is about the file
        for place in ["", "/AWSTemplateFormatVersion"] {
            writer.path = place.to_owned();
            writer.above(0);
        }
        writer.top("stack", "", &Node::from(self.name.to_owned()));
        let root = self.source.root();
        let has = |section: &str| !self.verbatim.contains(&(section.to_owned(), String::new()));
        let plain = |writer: &mut Writer, key: &str, section: &str| {
            if let Some(content) = root.get(section).filter(|_| has(section)) {
                if !matches!(section, "Description" | "Transform") {
                    blank(writer);
                }
                writer.top(key, section, content);
            }
        };
        plain(&mut writer, "description", "Description");
        plain(&mut writer, "transform", "Transform");
        for (key, section) in NAMED {
            if section == "Resources" {
                plain(&mut writer, "globals", "Globals");
                for (group, constructs) in self.groups() {
                    blank(&mut writer);
                    // the comments above a resource stand above the construct
                    writer.top(group, "Resources", &Node::Object(constructs));
                }
            }
            // an entry without a name takes its section with it
            let Some(content) = root.get(section).and_then(Node::as_object).filter(|_| has(section)) else { continue };
            let kept = content.iter().filter(|(name, _)| {
                let lifted =
                    section == "Resources" && self.constructs.iter().any(|construct| construct.ids.contains(*name));
                !lifted && !self.verbatim.contains(&(section.to_owned(), (*name).to_owned()))
            });
            let kept: Object = kept.map(|(name, node)| (Text::Owned(name.to_owned()), node.clone())).collect();
            if !kept.is_empty() {
                blank(&mut writer);
                writer.top(key, section, &Node::Object(kept));
            }
        }
        plain(&mut writer, "hooks", "Hooks");
        plain(&mut writer, "metadata", "Metadata");
        let verbatim = self.verbatim_node();
        if !verbatim.is_empty() {
            blank(&mut writer);
            writer.top("template", "", &Node::Object(verbatim));
        }
        if !self.allows.is_empty() {
            blank(&mut writer);
            writer.top("allow", "\u{0}", &self.allow_node());
        }
        writer.path.clear();
        writer.below(0);
        // what is larger than `fmt` takes stays as it is
        crate::format::template(&writer.out).unwrap_or(writer.out)
    }

    fn verbatim_node(&self) -> Object {
        let mut sections = Object::new();
        if self.source.root().get("AWSTemplateFormatVersion").is_none() {
            let nothing = Object::from_iter([(Text::Borrowed("Ref"), Node::from("AWS::NoValue"))]);
            sections.set("AWSTemplateFormatVersion", nothing);
        }
        for (section, name) in &self.verbatim {
            let Some(content) = self.source.root().get(section) else { continue };
            if name.is_empty() {
                sections.set(section.clone(), content.clone());
                continue;
            }
            let Some(node) = content.get(name) else { continue };
            if sections.get(section).is_none() {
                sections.set(section.clone(), Node::object());
            }
            if let Some(Node::Object(entries)) = sections.get_mut(section) {
                entries.set(name.clone(), node.clone());
            }
        }
        sections
    }

    fn allow_node(&self) -> Node {
        let entry = |allowed: &Allowed| {
            let mut entry = Object::new();
            entry.set("rule", allowed.rule.clone());
            if let Some(on) = &allowed.on {
                entry.set("on", on.clone());
            }
            entry.set("reason", "so it was imported");
            Node::Object(entry)
        };
        Node::List(self.allows.iter().map(entry).collect())
    }

    /// What stands at a place of the file, by the lines of its text.
    pub fn lines(text: &str) -> Vec<(u32, Spot)> {
        let Ok((Node::Object(root), stand)) = crate::read::stands(text) else { return Vec::new() };
        let mut lines = Vec::new();
        for (key, content) in root.iter() {
            let named = NAMED.iter().find(|(own, _)| *own == key).map(|(_, named)| *named);
            let section = named.map_or_else(|| plain_name(key).to_owned(), str::to_owned);
            lines.push((crate::read::stand_at(text, &stand, &[key], true).0, (section.clone(), String::new())));
            let has_entries = named.is_some() || !["description", "transform", "metadata", "template"].contains(&key);
            if let (true, Some(entries)) = (has_entries, content.as_object()) {
                for (name, _) in entries.iter() {
                    let line = crate::read::stand_at(text, &stand, &[key, name], true).0;
                    lines.push((line, (section.clone(), name.to_owned())));
                }
            }
        }
        lines.sort();
        lines
    }
}

fn plain_name(key: &str) -> &str {
    match key {
        "description" => "Description",
        "transform" => "Transform",
        "globals" => "Globals",
        "hooks" => "Hooks",
        "metadata" => "Metadata",
        _ => "",
    }
}

/// Whether a stack file has such a name in this section.
fn is_id(section: &str, name: &str) -> bool {
    let name = match section {
        "Conditions" | "Outputs" | "Resources" => name.strip_prefix("Fn::ForEach::").unwrap_or(name),
        _ => name,
    };
    LogicalId::try_from(name.to_owned()).is_ok()
}

fn blank(writer: &mut Writer) {
    if !writer.out.ends_with("\n\n") {
        writer.out.push('\n');
    }
}
