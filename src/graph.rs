//! Who refers to whom in a template: `Ref`, `Fn::GetAtt` in both spellings, the holes of `Fn::Sub`, `DependsOn`, `Condition`.

use crate::node::Node;

/// One reference, where it stands and what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// Where it stands: the keys and indices from the node that was searched, up to and without the function's own name.
    pub path: Vec<Step<'a>>,
    /// How it refers.
    pub kind: Kind<'a>,
    /// The logical id, parameter, condition or pseudo parameter (`AWS::Region`) it names.
    pub target: &'a str,
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step<'a> {
    /// A member of an object.
    Key(&'a str),
    /// An item of a list.
    Index(usize),
}

/// How a reference refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    /// `Ref`.
    Ref,
    /// `Fn::GetAtt`, with the attribute; `None` when the attribute is itself a function.
    GetAtt(Option<&'a str>),
    /// `${Id}` in `Fn::Sub`.
    Sub,
    /// `${Id.Attribute}` in `Fn::Sub`.
    SubGetAtt(&'a str),
    /// `DependsOn` of a resource.
    DependsOn,
    /// `Condition` of a resource or output, of `Fn::If`, or of a condition function.
    Condition,
}

/// A JSON Pointer of the steps, `~` and `/` escaped.
pub fn pointer(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        text.push('/');
        match step {
            Step::Key(key) if key.contains(['~', '/']) => text.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Step::Key(key) => text.push_str(key),
            Step::Index(index) => text.push_str(&index.to_string()),
        }
    }
    text
}

/// Calls `found` for each reference inside of `node`, a value of a property, output or condition, in the order in which they stand.
pub fn references<'a>(node: &'a Node, found: &mut dyn FnMut(Reference<'a>)) {
    walk(node, &mut Vec::new(), found);
}

/// As [`references`], for a whole resource: its `DependsOn` and `Condition` as well.
pub fn of_resource<'a>(resource: &'a Node, found: &mut dyn FnMut(Reference<'a>)) {
    let Some(members) = resource.as_object() else { return };
    for (name, value) in members.iter() {
        match (name, value) {
            ("DependsOn", Node::String(target)) => {
                found(Reference { path: vec![Step::Key(name)], kind: Kind::DependsOn, target });
            }
            ("DependsOn", Node::List(targets)) => {
                for (index, target) in targets.iter().enumerate() {
                    if let Some(target) = target.as_str() {
                        let path = vec![Step::Key(name), Step::Index(index)];
                        found(Reference { path, kind: Kind::DependsOn, target });
                    }
                }
            }
            ("Condition", Node::String(target)) => {
                found(Reference { path: vec![Step::Key(name)], kind: Kind::Condition, target });
            }
            ("Type", _) => {}
            _ => walk(value, &mut vec![Step::Key(name)], found),
        }
    }
}

fn walk<'a>(node: &'a Node, path: &mut Vec<Step<'a>>, found: &mut dyn FnMut(Reference<'a>)) {
    match node {
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Step::Index(index));
                walk(item, path, found);
                path.pop();
            }
        }
        Node::Object(members) => {
            if let Some((function, argument)) = node.as_call()
                && call(function, argument, path, found)
            {
                return;
            }
            for (key, value) in members.iter() {
                path.push(Step::Key(key));
                walk(value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Reports what the function refers to; whether its argument needs no further look.
fn call<'a>(function: &'a str, argument: &'a Node, path: &[Step<'a>], found: &mut dyn FnMut(Reference<'a>)) -> bool {
    let mut report = |kind, target| found(Reference { path: path.to_vec(), kind, target });
    match (function, argument) {
        ("Ref", Node::String(target)) => report(Kind::Ref, target),
        ("Condition", Node::String(target)) => report(Kind::Condition, target),
        ("Fn::GetAtt", Node::String(text)) => {
            let Some((target, attribute)) = text.split_once('.') else { return false };
            report(Kind::GetAtt(Some(attribute)), target);
        }
        ("Fn::GetAtt", Node::List(parts)) => {
            let [Node::String(target), attribute] = parts.as_slice() else { return false };
            report(Kind::GetAtt(attribute.as_str()), target);
            return attribute.as_str().is_some();
        }
        ("Fn::If", Node::List(parts)) => {
            if let Some(Node::String(condition)) = parts.first() {
                report(Kind::Condition, condition);
            }
            return false;
        }
        ("Fn::Sub", Node::String(text)) => holes(text, |name, attribute| match attribute {
            Some(attribute) => report(Kind::SubGetAtt(attribute), name),
            None => report(Kind::Sub, name),
        }),
        ("Fn::Sub", Node::List(parts)) => {
            if let [Node::String(text), Node::Object(names)] = parts.as_slice() {
                holes(text, |name, attribute| match attribute {
                    Some(attribute) => report(Kind::SubGetAtt(attribute), name),
                    None if names.get(name).is_some() => {}
                    None => report(Kind::Sub, name),
                });
            }
            return false;
        }
        _ => return false,
    }
    true
}

/// The holes `${Name}` and `${Name.Attribute}` of a text; `${!Literal}` is none.
pub fn holes<'a>(text: &'a str, mut found: impl FnMut(&'a str, Option<&'a str>)) {
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else { return };
        let hole = &rest[start + 2..start + length];
        rest = &rest[start + length + 1..];
        if hole.starts_with('!') {
            continue;
        }
        let hole = hole.trim();
        match hole.split_once('.') {
            Some((name, attribute)) => found(name, Some(attribute)),
            None => found(hole, None),
        }
    }
}
