//! How values are called in messages.

use super::judge::Judge;
use crate::facts::Literal;
use crate::graph::Step;
use crate::node::Node;

/// How much of a value is shown.
const MAX_SHOWN: usize = 60;

/// Parts of names of properties whose values are secrets or may be.
const SECRET: &[&str] = &["password", "secret", "token", "credential", "privatekey", "apikey", "authkey", "passphrase"];

/// Whether an object with this single key calls an intrinsic function.
pub(super) fn is_function(name: &str) -> bool {
    name == "Ref" || name == "Condition" || name.starts_with("Fn::")
}

/// `a`, `a or b`, `a, b or c`, each in backticks.
pub(super) fn any_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    joined(names, "or")
}

/// `a`, `a and b`, `a, b and c`, each in backticks.
pub(super) fn all_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    joined(names, "and")
}

fn joined<'n>(names: impl IntoIterator<Item = &'n str>, word: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// `1 item`, `3 items`.
pub(super) fn count(number: u64, thing: &str) -> String {
    if number == 1 { format!("{number} {thing}") } else { format!("{number} {thing}s") }
}

/// A value of a schema.
pub(super) fn literal(literal: Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::String(text) | Literal::Json(text) => text.to_owned(),
    }
}

/// What kind of value it is.
pub(super) fn kind(node: &Node) -> &'static str {
    match node {
        Node::Null => "null",
        Node::Bool(_) => "a boolean",
        Node::Number(_) => "a number",
        Node::String(_) => "text",
        Node::List(_) => "a list",
        Node::Object(_) => "an object",
    }
}

impl Judge<'_, '_> {
    /// The property that the judge stands at: `` `Timeout` ``, `` item 2 of `Layers` ``.
    pub(super) fn here(&self) -> String {
        self.name_of(&self.path)
    }

    /// The same of another place.
    pub(super) fn name_of(&self, path: &[Step]) -> String {
        let mut item = None;
        for (at, step) in path.iter().enumerate().rev() {
            let in_function = at > 0 && matches!(path[at - 1], Step::Key(name) if is_function(name));
            match step {
                Step::Key(name) if is_function(name) => {}
                // the branch of a function
                Step::Index(_) if in_function => {}
                Step::Index(place) => item = item.or(Some(*place)),
                Step::Key(name) => {
                    return match item {
                        Some(place) => format!("item {} of `{name}`", place + 1),
                        None => format!("`{name}`"),
                    };
                }
            }
        }
        "the value".to_owned()
    }

    /// A value, shortened, and not shown when it may be a secret.
    pub(super) fn shown(&self, node: &Node) -> String {
        let shown = match node {
            Node::Null | Node::List(_) | Node::Object(_) => return kind(node).to_owned(),
            Node::Bool(value) => return value.to_string(),
            Node::Number(number) => number.to_string(),
            Node::String(text) => text.to_string(),
        };
        if self.is_secret() {
            return "the value".to_owned();
        }
        let text = node.as_str().is_some();
        let short: String = shown.chars().take(MAX_SHOWN).flat_map(char::escape_debug).collect();
        let dots = if shown.chars().count() > MAX_SHOWN { "..." } else { "" };
        if text { format!("\"{short}{dots}\"") } else { short }
    }

    fn is_secret(&self) -> bool {
        self.path.iter().any(|step| match step {
            Step::Key(name) => {
                let name = name.to_lowercase();
                SECRET.iter().any(|part| name.contains(part))
            }
            Step::Index(_) => false,
        })
    }
}
