//! Writing values as people write YAML: functions in their short forms, short lists on one line, text of several lines as blocks, and
//! the comments of the source where they stood.

use crate::format::Notes;
use crate::node::{Node, Object};
use crate::yaml;

/// Lists and functions in brackets end before this column.
const WIDTH: usize = 110;
/// YAML takes keys of up to 1,024 characters without a question mark before them.
const LONG_KEY: usize = 1_000;

/// Writes YAML.
pub(super) struct Writer<'a> {
    pub out: String,
    notes: &'a Notes,
    /// The pointer of what is being written, in the source.
    pub path: String,
    /// With an empty line between the entries of sections.
    airy: bool,
    /// A name alone is a condition here.
    conditions: bool,
}

impl<'a> Writer<'a> {
    pub fn new(notes: &'a Notes, airy: bool) -> Self {
        Writer { out: String::new(), notes, path: String::new(), airy, conditions: false }
    }

    /// A member at the top, with the place of its value in the source.
    pub fn top(&mut self, key: &str, source: &str, value: &Node) {
        self.path = if source.is_empty() { String::new() } else { format!("/{source}") };
        self.conditions = matches!(source, "Conditions" | "Rules");
        self.above(0);
        self.member(key, value, 0);
    }

    /// What stands above the current place in the source.
    pub fn above(&mut self, depth: usize) {
        let Some(note) = self.notes.at(&self.path) else { return };
        for line in note.above.clone() {
            self.line(&line, depth);
        }
    }

    fn line(&mut self, line: &str, depth: usize) {
        if line.is_empty() {
            if !self.out.is_empty() && !self.out.ends_with("\n\n") {
                self.out.push('\n');
            }
            return;
        }
        yaml::indent(depth, &mut self.out);
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn members(&mut self, object: &Object, depth: usize, mut inline: bool) {
        let airy = self.airy && depth == 1 && self.path == "/Resources";
        for (index, (key, value)) in object.iter().enumerate() {
            let end = self.step(key);
            if !inline {
                if airy && index > 0 {
                    self.line("", depth);
                }
                self.above(depth);
                yaml::indent(depth, &mut self.out);
            }
            inline = false;
            self.member(key, value, depth);
            self.path.truncate(end);
        }
        self.below(depth);
    }

    pub fn below(&mut self, depth: usize) {
        let below = self.notes.at(&self.path).map(|note| note.below.clone()).unwrap_or_default();
        for line in below {
            self.line(&line, depth);
        }
    }

    fn step(&mut self, key: &str) -> usize {
        let end = self.path.len();
        self.path.push('/');
        self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        end
    }

    /// A key with its value, where the writer is.
    fn member(&mut self, key: &str, value: &Node, depth: usize) {
        if key.chars().count() > LONG_KEY {
            self.out.push_str("? ");
            yaml::scalar(key, &mut self.out);
            self.out.push('\n');
            yaml::indent(depth, &mut self.out);
        } else {
            yaml::scalar(key, &mut self.out);
        }
        self.out.push(':');
        self.value(value, depth);
    }

    /// A value behind a colon or a dash.
    fn value(&mut self, value: &Node, depth: usize) {
        let right = self.notes.at(&self.path).and_then(|note| note.right.clone());
        if let Some((tag, argument)) = short(value, self.conditions) {
            let end = self.function(value);
            self.out.push_str(" !");
            self.out.push_str(tag);
            match argument {
                Argument::Text(text) => self.text(&text, depth, right),
                Argument::Node(argument) => self.inner(argument, depth, right, true),
            }
            self.path.truncate(end);
            return;
        }
        self.inner(value, depth, right, false);
    }

    fn function(&mut self, call: &Node) -> usize {
        match call.as_call() {
            Some((name, _)) => self.step(name),
            None => self.path.len(),
        }
    }

    fn inner(&mut self, value: &Node, depth: usize, right: Option<String>, is_argument: bool) {
        match value {
            Node::Object(object) if !object.is_empty() => {
                if is_argument && self.brackets(value, &right) {
                    return;
                }
                self.end(right);
                self.members(object, depth + 1, false);
            }
            Node::List(items) if !items.is_empty() => {
                let short = |item: &Node| !matches!(item, Node::List(_)) && short_or_scalar(item, self.conditions);
                if (is_argument || items.iter().all(short)) && self.brackets(value, &right) {
                    return;
                }
                self.end(right);
                self.items(items, depth + 1, false);
            }
            Node::String(text) => self.text(text, depth, right),
            leaf => {
                self.out.push(' ');
                self.out.push_str(&flow(leaf, self.conditions).unwrap_or_default());
                self.end(right);
            }
        }
    }

    fn text(&mut self, text: &str, depth: usize, right: Option<String>) {
        self.out.push(' ');
        if yaml::is_block(text) {
            // a comment behind the sign is one, a comment behind the text is text
            let mark = self.out.len();
            yaml::block(text, depth + 1, &mut self.out);
            if let (Some(comment), Some(line)) = (right, self.out[mark..].find('\n')) {
                self.out.insert_str(mark + line, &format!("  {comment}"));
            }
            return;
        }
        yaml::scalar(text, &mut self.out);
        self.end(right);
    }

    fn items(&mut self, items: &[Node], depth: usize, mut inline: bool) {
        for (index, item) in items.iter().enumerate() {
            let end = self.step(&index.to_string());
            if !inline {
                self.above(depth);
                if let Some(right) = self.notes.at(&self.path).and_then(|note| note.right.clone())
                    && matches!(item, Node::Object(_) | Node::List(_))
                    && short(item, self.conditions).is_none()
                {
                    self.line(&right, depth);
                }
                yaml::indent(depth, &mut self.out);
            }
            inline = false;
            self.out.push('-');
            match item {
                Node::Object(object) if !object.is_empty() && short(item, self.conditions).is_none() => {
                    self.out.push(' ');
                    self.members(object, depth + 1, true);
                }
                Node::List(inner) if !inner.is_empty() => {
                    self.out.push(' ');
                    self.items(inner, depth + 1, true);
                }
                other => self.value(other, depth),
            }
            self.path.truncate(end);
        }
        self.below(depth);
    }

    /// Writes the value in brackets, when that fits on the line and there is no comment inside.
    fn brackets(&mut self, value: &Node, right: &Option<String>) -> bool {
        if self.notes.are_inside(&self.path) {
            return false;
        }
        let Some(text) = flow(value, self.conditions) else { return false };
        let line = self.out.rfind('\n').map_or(0, |end| end + 1);
        let column = self.out.get(line..).unwrap_or_default().chars().count();
        if column + text.chars().count() > WIDTH {
            return false;
        }
        self.out.push(' ');
        self.out.push_str(&text);
        self.end(right.clone());
        true
    }

    fn end(&mut self, right: Option<String>) {
        if let Some(comment) = right {
            self.out.push_str("  ");
            self.out.push_str(&comment);
        }
        self.out.push('\n');
    }
}

/// The argument of a function in its short form.
enum Argument<'a> {
    Text(std::borrow::Cow<'a, str>),
    Node(&'a Node),
}

/// The tag and the argument of a function, when its short form is read as the same.
fn short(node: &Node, conditions: bool) -> Option<(&str, Argument<'_>)> {
    let (name, argument) = node.as_call()?;
    let tag = match name {
        "Ref" => name,
        "Condition" if conditions => name,
        _ => name.strip_prefix("Fn::").filter(|tag| !matches!(*tag, "Ref" | "Condition" | "Transform"))?,
    };
    if tag.is_empty() || !tag.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    match (tag, argument) {
        ("GetAtt", Node::List(items)) => match items.as_slice() {
            [Node::String(id), Node::String(attribute)] if !id.contains('.') => {
                Some((tag, Argument::Text(format!("{id}.{attribute}").into())))
            }
            _ => Some((tag, Argument::Node(argument))),
        },
        // in its short form it becomes a list
        ("GetAtt", _) => None,
        (_, Node::String(text)) => Some((tag, Argument::Text(text.as_ref().into()))),
        // a tag stands before one value alone
        (_, Node::Object(_)) if short(argument, conditions).is_some() => None,
        (_, Node::List(_) | Node::Object(_)) => Some((tag, Argument::Node(argument))),
        _ => None,
    }
}

fn short_or_scalar(node: &Node, conditions: bool) -> bool {
    match node {
        Node::Object(object) => object.is_empty() || matches!(short(node, conditions), Some((_, Argument::Text(_)))),
        Node::List(items) => items.is_empty(),
        _ => true,
    }
}

/// The value on one line; none when it has text of several lines.
fn flow(node: &Node, conditions: bool) -> Option<String> {
    let mut out = String::new();
    let text = |text: &str, out: &mut String| {
        let fits = !yaml::is_block(text);
        yaml::scalar(text, out);
        fits.then_some(())
    };
    if let Some((tag, argument)) = short(node, conditions) {
        out = format!("!{tag} ");
        match argument {
            Argument::Text(argument) => text(&argument, &mut out)?,
            Argument::Node(argument) => out.push_str(&flow(argument, conditions)?),
        }
        return Some(out);
    }
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Number(number) => out.push_str(&yaml::number(number)),
        Node::String(plain) => text(plain, &mut out)?,
        Node::List(items) => {
            let items = items.iter().map(|item| flow(item, conditions)).collect::<Option<Vec<_>>>()?;
            out = format!("[{}]", items.join(", "));
        }
        Node::Object(object) => {
            let member = |(key, value): (&str, &Node)| {
                let mut out = String::new();
                text(key, &mut out)?;
                (key.len() <= LONG_KEY).then_some(())?;
                out.push_str(": ");
                out.push_str(&flow(value, conditions)?);
                Some(out)
            };
            let members = object.iter().map(member).collect::<Option<Vec<_>>>()?;
            out = format!("{{{}}}", members.join(", "));
        }
    }
    Some(out)
}
