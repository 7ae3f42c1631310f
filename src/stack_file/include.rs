//! The files of a stack: its own, and those that it includes.

use std::rc::Rc;

use super::unreadable;
use crate::finding::{At, Finding};
use crate::node::{Node, Object, Text};
use crate::read::{self, Places, Stand};

/// How many files a stack may have.
const MOST: usize = 100;

/// A file that was read.
pub(super) struct Loaded {
    pub file: Text,
    pub text: Rc<str>,
    pub root: Object,
    stand: Stand,
    /// Where its lines begin.
    lines: Vec<usize>,
}

impl Loaded {
    /// Where the value at this path stands, or its name.
    pub fn at(&self, path: &[&str], at_key: bool) -> At {
        let (line, column) = read::position_in(&self.text, &self.lines, read::byte_at(&self.stand, path, at_key));
        At { file: self.file.clone(), line, column }
    }

    /// The directory of the file, relative to the project's root.
    pub fn directory(&self) -> &str {
        self.file.rsplit_once('/').map_or("", |(directory, _)| directory)
    }
}

/// The file and all that it includes, each once, in the order in which they are named.
pub(super) fn load(
    file: &str,
    text: &str,
    load: &dyn Fn(&str) -> Result<String, String>,
    wrong: &mut Vec<Finding>,
) -> Vec<Loaded> {
    let mut loading = Loading { load, loaded: Vec::new(), open: Vec::new(), wrong };
    loading.read(file, text);
    loading.loaded
}

struct Loading<'a> {
    load: &'a dyn Fn(&str) -> Result<String, String>,
    loaded: Vec<Loaded>,
    /// The files that are being read, each included by the one before.
    open: Vec<String>,
    wrong: &'a mut Vec<Finding>,
}

impl Loading<'_> {
    fn read(&mut self, file: &str, text: &str) {
        let (node, stand) = match read::stands(text) {
            Ok(read) => read,
            Err(wrong) => return self.wrong.push(unreadable(file, &wrong)),
        };
        let name = Text::Owned(file.to_owned());
        let Node::Object(root) = node else {
            let at = At { file: name, line: 1, column: 1 };
            let message = "this is no stack: it has no members";
            return self.wrong.push(
                Finding::error("stack-file", "", &at, message).help("a stack begins with its name: `stack: orders`"),
            );
        };
        let includes = root.get("include").cloned();
        let at = self.loaded.len();
        self.loaded.push(Loaded { file: name, text: text.into(), root, stand, lines: read::line_starts(text) });
        self.open.push(file.to_owned());
        match includes {
            None | Some(Node::Null) => {}
            Some(Node::String(path)) => self.include(at, &path, &["include"]),
            Some(Node::List(paths)) => {
                for (index, path) in paths.iter().enumerate() {
                    let index = index.to_string();
                    match path.as_str() {
                        Some(path) => self.include(at, path, &["include", &index]),
                        None => self.report(at, &["include", &index], "the path of a file is text", None),
                    }
                }
            }
            Some(_) => self.report(at, &["include"], "what is included is a path, or a list of paths", None),
        }
        self.open.pop();
    }

    fn include(&mut self, from: usize, path: &str, place: &[&str]) {
        let base = self.loaded.get(from).map_or("", |loaded| &*loaded.file).to_owned();
        let Some(path) = beside(&base, path) else {
            let message = format!("`{path}` is outside of the project");
            return self.report(
                from,
                place,
                &message,
                Some("a path starts at the directory of the file that names it"),
            );
        };
        if let Some(start) = self.open.iter().position(|open| *open == path) {
            let mut circle = self.open[start..].to_vec();
            circle.push(path);
            let message = format!("these files include each other: {}", circle.join(" -> "));
            return self.report(from, place, &message, Some("move what both need into a third file"));
        }
        if self.loaded.iter().any(|loaded| *loaded.file == path) {
            return;
        }
        if self.loaded.len() >= MOST {
            return self.report(from, place, &format!("a stack has at most {MOST} files"), None);
        }
        match (self.load)(&path) {
            Ok(text) => self.read(&path, &text),
            Err(message) => self.report(from, place, &message, None),
        }
    }

    fn report(&mut self, from: usize, place: &[&str], message: &str, help: Option<&str>) {
        let Some(loaded) = self.loaded.get(from) else { return };
        let mut finding = Finding::error("stack-file", "", &loaded.at(place, false), message);
        finding.help = help.map(str::to_owned);
        self.wrong.push(finding);
    }
}

/// A path that is relative to the directory of a file, as one relative to the project's root; none when it leaves the project.
pub(super) fn beside(file: &str, path: &str) -> Option<String> {
    if path.starts_with(['/', '\\']) || path.contains(':') {
        return None;
    }
    let directory = file.rsplit_once('/').map_or("", |(directory, _)| directory);
    let mut steps: Vec<&str> = directory.split('/').filter(|step| !step.is_empty() && *step != ".").collect();
    for step in path.split(['/', '\\']) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// The places of a text's values, for many questions.
pub(super) fn places(text: &str) -> Option<Places<'_>> {
    Places::of(text).ok()
}
