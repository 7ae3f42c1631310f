//! Back from a template to the lines of the stack file.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::include::places;
use crate::finding::{At, Finding};
use crate::node::{Node, Text};
use crate::read::{self, Places};

/// The files that a stack was read from, and which part of them made what.
#[derive(Clone, Debug)]
pub(crate) struct Origins {
    files: Vec<(Text, Rc<str>)>,
    /// File and path of what stands at a place.
    at: BTreeMap<At, (usize, Vec<String>)>,
}

impl Origins {
    pub(super) fn new(files: Vec<(Text, Rc<str>)>, at: BTreeMap<At, (usize, Vec<String>)>) -> Self {
        Origins { files, at }
    }

    /// Points findings about an entry to the value in it, as far as the entry has it: the one at the finding's path, or the name that the
    /// finding is about. A file is read once for all of them.
    pub fn refine(&self, findings: &mut [Finding]) {
        let read: Vec<Read> = self.files.iter().map(|_| Read::default()).collect();
        for finding in findings {
            if let Some((number, entry)) = self.at.get(&finding.at)
                && let (Some((file, text)), Some(read)) = (self.files.get(*number), read.get(*number))
                && let Some(at) = read.place(file, text, entry, finding)
            {
                finding.at = at;
            }
        }
    }
}

/// What of a file was asked for.
#[derive(Default)]
struct Read<'a> {
    root: OnceCell<Option<Node>>,
    places: OnceCell<Option<Places<'a>>>,
}

impl<'a> Read<'a> {
    fn place(&self, file: &Text, text: &'a str, entry: &[String], finding: &Finding) -> Option<At> {
        let inner = match (&finding.path, &finding.name) {
            (Some(path), _) => in_template(path, entry),
            (None, Some(name)) => self.root.get_or_init(|| read::document(text).ok()).as_ref().and_then(|root| {
                let start = entry.iter().try_fold(root, |node, step| node.get(step))?;
                let mut path = Vec::new();
                mention(start, name, &mut path).then_some(path)
            }),
            (None, None) => None,
        };
        let inner = inner?;
        let pointer: String = entry.iter().chain(&inner).map(|step| format!("/{}", escaped(step))).collect();
        let place = self.places.get_or_init(|| places(text)).as_ref()?.find(&pointer)?;
        if place.found <= entry.len() {
            return None;
        }
        let span = match &place.key {
            Some(key) if finding.about_name || !place.exact => key,
            _ => &place.value,
        };
        Some(At { file: file.clone(), line: span.line, column: span.column })
    }
}

fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The steps from an entry that stands in the file as it does in the template, to the value at a pointer of the template.
fn in_template(pointer: &str, entry: &[String]) -> Option<Vec<String>> {
    let mut steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    let section = steps.next()?;
    let [own, name] = entry else { return None };
    (section.to_lowercase() == *own && steps.next().as_ref() == Some(name)).then(|| steps.collect())
}

/// Finds where a name is mentioned: as text, in a reference, or in the text of `Fn::Sub`.
fn mention(node: &Node, name: &str, path: &mut Vec<String>) -> bool {
    let inner = |step: String, node: &Node, path: &mut Vec<String>| {
        path.push(step);
        mention(node, name, path) || {
            path.pop();
            false
        }
    };
    match node {
        Node::String(text) => {
            let attribute = text.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
            let hole = text.contains(&format!("${{{name}}}")) || text.contains(&format!("${{{name}."));
            text == name || attribute || hole
        }
        Node::List(items) => items.iter().enumerate().any(|(index, item)| inner(index.to_string(), item, path)),
        Node::Object(object) => object.iter().any(|(key, value)| inner(key.to_owned(), value, path)),
        Node::Null | Node::Bool(_) | Node::Number(_) => false,
    }
}
