//! Values of several resources that are judged together: what is to be gathered from which, and what has to hold of it.

use crate::node::{Node, Object};

/// What is gathered, and the schema of it.
#[derive(Debug)]
pub struct Gather {
    /// The resources that take part, by name.
    pub entries: Vec<Entry>,
    /// The schema of an object of objects: entry, value. `{"$data": "/entry/value"}` stands for another value of it.
    pub schema: Node,
}

/// One resource that takes part.
#[derive(Debug)]
pub struct Entry {
    /// What it is called in the schema.
    pub name: String,
    /// The way to the reference inside `Properties`, `*` for each item of a list; none for the resource that is judged.
    pub reference: Option<Vec<String>>,
    /// Its type, when only one is meant.
    pub kind: Option<String>,
    /// What is taken from it.
    pub values: Vec<Gathered>,
}

/// One value.
#[derive(Debug)]
pub struct Gathered {
    /// What it is called in the schema.
    pub name: String,
    /// The way to it inside `Properties`; empty for the type of the resource.
    pub path: Vec<String>,
    /// What holds when it is not there.
    pub default: Option<Node>,
}

impl Gather {
    /// Reads what `cfnGather` holds; none when it has another form.
    pub(super) fn read(json: &str) -> Option<Self> {
        let whole: Node = serde_json::from_str(json).ok()?;
        let entries = whole.get("gather")?.as_object()?;
        let entries = entries.iter().map(|(name, entry)| Entry::read(name, entry)).collect::<Option<_>>()?;
        Some(Gather { entries, schema: whole.get("schema")?.clone() })
    }
}

impl Entry {
    fn read(name: &str, entry: &Node) -> Option<Self> {
        static NONE: Object = Object::new();
        let values = entry.get("properties").and_then(Node::as_object).unwrap_or(&NONE);
        let value = |(name, value): (&str, &Node)| {
            let path = value.as_str().or_else(|| value.get("path")?.as_str())?;
            let path = if path == "$type" { Vec::new() } else { steps(path) };
            Some(Gathered { name: name.to_owned(), path, default: value.get("default").cloned() })
        };
        Some(Entry {
            name: name.to_owned(),
            reference: entry.get("reference").and_then(Node::as_str).map(steps),
            kind: entry.get("filter").and_then(|filter| filter.get("type")?.as_str()).map(str::to_owned),
            values: values.iter().map(value).collect::<Option<_>>()?,
        })
    }
}

fn steps(path: &str) -> Vec<String> {
    path.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect()
}
