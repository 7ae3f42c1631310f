//! Looking into values: what a node is called in a message, and every value that it can come to.

use crate::graph::Step;
use crate::node::Node;

/// How many branches of nested `Fn::If` are followed.
const MAX_BRANCHES: usize = 256;

/// What a reader calls the node: `a list`, `text`, `Fn::Sub`.
pub(crate) fn what(node: &Node) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(_) => "a boolean".to_owned(),
        Node::Number(_) => "a number".to_owned(),
        Node::String(_) => "text".to_owned(),
        Node::List(_) => "a list".to_owned(),
        Node::Object(_) => match node.as_call() {
            Some((name, _)) if is_function(name) => format!("`{name}`"),
            _ => "an object".to_owned(),
        },
    }
}

/// Whether an object with this single key calls an intrinsic function.
pub(crate) fn is_function(name: &str) -> bool {
    name == "Ref" || name.starts_with("Fn::")
}

/// Whether the node is a call of an intrinsic function.
pub(crate) fn is_call(node: &Node) -> bool {
    node.as_call().is_some_and(|(name, _)| is_function(name))
}

/// Text, a number or a boolean as CloudFormation reads a text.
pub(crate) fn scalar(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// A whole number, also when it stands as text.
pub(crate) fn integer(node: &Node) -> Option<i64> {
    match node {
        Node::Number(number) => number.as_i64().or_else(|| {
            let number = number.as_f64()?;
            (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
        }),
        Node::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// `true` and `false`, also when they stand as text.
pub(crate) fn boolean(node: &Node) -> Option<bool> {
    match node {
        Node::Bool(value) => Some(*value),
        Node::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Node::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Every text inside of a node, in order; what is nested deeper than any template is left out.
pub(crate) fn strings(node: &Node) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![(node, 0)];
    while let Some((node, depth)) = open.pop() {
        match node {
            Node::String(text) => found.push(text.as_ref()),
            _ if depth > 64 => {}
            Node::List(items) => open.extend(items.iter().rev().map(|item| (item, depth + 1))),
            Node::Object(members) => {
                let members: Vec<&Node> = members.iter().map(|(_, value)| value).collect();
                open.extend(members.into_iter().rev().map(|value| (value, depth + 1)));
            }
            _ => {}
        }
    }
    found
}

/// One value that a node can come to.
pub(crate) struct Branch<'a> {
    pub value: &'a Node,
    pub path: Vec<Step<'a>>,
    /// The conditions under which it does.
    pub under: Vec<(&'a str, bool)>,
}

/// Every value that the node can come to: itself, or each branch of `Fn::If`; not `AWS::NoValue`.
pub(crate) fn branches<'a>(node: &'a Node, path: &[Step<'a>]) -> Vec<Branch<'a>> {
    let mut found = Vec::new();
    let mut open = vec![Branch { value: node, path: path.to_vec(), under: Vec::new() }];
    while let Some(next) = open.pop() {
        if found.len() + open.len() >= MAX_BRANCHES {
            break;
        }
        if let Some(("Fn::If", Node::List(parts))) = next.value.as_call()
            && let [Node::String(condition), then, otherwise] = parts.as_slice()
        {
            for (at, value, holds) in [(2, otherwise, false), (1, then, true)] {
                if next.under.iter().any(|(name, is)| *name == condition && *is != holds) {
                    continue;
                }
                let mut path = next.path.clone();
                path.extend([Step::Key("Fn::If"), Step::Index(at)]);
                let mut under = next.under.clone();
                under.push((condition, holds));
                open.push(Branch { value, path, under });
            }
        } else if next.value.as_ref_to() != Some("AWS::NoValue") {
            found.push(next);
        }
    }
    found
}

/// Every item that a list can have, also those that stand in a branch of `Fn::If`, as a whole list or one by one.
pub(crate) fn items<'a>(node: &'a Node, path: &[Step<'a>]) -> Vec<Branch<'a>> {
    let mut found = Vec::new();
    for list in branches(node, path) {
        let Node::List(items) = list.value else { continue };
        for (at, item) in items.iter().enumerate() {
            let mut path = list.path.clone();
            path.push(Step::Index(at));
            for mut branch in branches(item, &path) {
                let mut under = list.under.clone();
                under.append(&mut branch.under);
                branch.under = under;
                found.push(branch);
            }
        }
    }
    found
}
