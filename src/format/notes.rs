//! The comments and empty lines of a YAML document, by the place of what they belong to: for whoever writes its values in another way.

use std::collections::BTreeMap;

use super::comments::Line;
use super::tree::{self, Collection, Kind, Tree, Value};
use super::write::name;

/// What stands around a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The lines above it; an empty text is an empty line.
    pub above: Vec<String>,
    /// The comment to its right.
    pub right: Option<String>,
    /// The lines below the last of its entries.
    pub below: Vec<String>,
}

/// The notes of a document by JSON Pointer, functions in their long form.
#[derive(Debug, Default)]
pub(crate) struct Notes(BTreeMap<String, Note>);

impl Notes {
    /// Those of a text that was read already; none when it is not YAML of one document.
    pub fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
        let mut notes = Notes::default();
        if let Ok(tree) = tree::read(&text) {
            let mut path = String::new();
            notes.value(&tree, &tree.root, &mut path);
            let prolog = tree.prolog.iter().flatten().filter(|line| line.starts_with('#') || line.is_empty());
            let prolog: Vec<String> = prolog.map(|line| (*line).to_owned()).collect();
            if !prolog.is_empty() {
                notes.0.entry(String::new()).or_default().above.splice(0..0, prolog);
            }
        }
        notes
    }

    /// Whether there are neither comments nor empty lines.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What stands around the value at this pointer.
    pub fn at(&self, pointer: &str) -> Option<&Note> {
        self.0.get(pointer)
    }

    /// Whether there is a comment around something inside of this value.
    pub fn are_inside(&self, pointer: &str) -> bool {
        let start = format!("{pointer}/");
        let own = self.0.get(pointer).is_some_and(|note| !note.below.is_empty());
        own || self.0.range(start.clone()..).next().is_some_and(|(path, _)| path.starts_with(&start))
    }

    fn value(&mut self, tree: &Tree, value: &Value, path: &mut String) {
        let start = path.len();
        if let Some(tag) = value.tag.and_then(|tag| tag.strip_prefix('!')).filter(|tag| !tag.is_empty()) {
            step(path, &if matches!(tag, "Ref" | "Condition") { tag.to_owned() } else { format!("Fn::{tag}") });
        }
        if let Kind::Collection(collection) = &value.kind {
            self.collection(tree, collection, path);
        }
        path.truncate(start);
    }

    fn collection(&mut self, tree: &Tree, collection: &Collection, path: &mut String) {
        let start = path.len();
        for (index, entry) in collection.entries.iter().enumerate() {
            match &entry.key {
                Some(key) => step(path, name(key)),
                None => step(path, &index.to_string()),
            }
            let above = lines(tree.comments.above(entry.id));
            let right = tree.comments.right(entry.id).map(str::to_owned);
            if above.iter().any(|line| !line.is_empty()) || right.is_some() || !above.is_empty() && !collection.flow {
                let note = self.0.entry(path.clone()).or_default();
                (note.above, note.right) = (above, right);
            }
            self.value(tree, &entry.value, path);
            path.truncate(start);
        }
        let below = lines(tree.comments.below(collection.id));
        if below.iter().any(|line| !line.is_empty()) {
            self.0.entry(path.clone()).or_default().below = below;
        }
    }
}

fn lines(lines: &[Line]) -> Vec<String> {
    let text = |line: &Line| match line {
        Line::Blank => String::new(),
        Line::Comment(text) => (*text).to_owned(),
    };
    lines.iter().map(text).collect()
}

fn step(path: &mut String, name: &str) {
    path.push('/');
    path.push_str(&name.replace('~', "~0").replace('/', "~1"));
}
