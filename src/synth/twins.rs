//! Stacks that are written twice, as Rust and as data: both have to say the same.

use crate::finding::Finding;
use crate::node::Node;
use crate::stack::Stack;
use crate::template::Template;

/// Casts the twin, and reports where its template is another.
pub(super) fn compare(stack: &Stack, template: &Template, twin: Stack, findings: &mut Vec<Finding>) {
    let at = twin.at.clone();
    let cast = match twin.synth() {
        Ok(cast) => cast,
        Err(wrong) => return findings.extend(wrong),
    };
    findings.extend(
        cast.findings
            .iter()
            .filter(|theirs| !findings.iter().any(|own| own.message == theirs.message))
            .cloned()
            .collect::<Vec<_>>(),
    );
    let (one, other) = (Node::Object(template.root().clone()), Node::Object(cast.template.root().clone()));
    let mut path = Vec::new();
    let Some((here, there)) = difference(&one, &other, &mut path) else { return };
    let pointer: String = path.iter().map(|step| format!("/{step}")).collect();
    let message = format!("the stack `{}` is written twice, and the two differ at `{pointer}`", stack.name);
    let place = match path.as_slice() {
        ["Resources", id, ..] => cast.places.get(*id).unwrap_or(&at),
        _ => &at,
    };
    findings.push(
        Finding::error("twins-differ", &stack.name, place, message)
            .see(&stack.at, format!("there it is {}", short(here)))
            .help(format!("here it is {}; make both the same, or give one of the stacks another name", short(there))),
    );
}

/// The first difference, with the path to it.
fn difference<'a>(
    one: &'a Node,
    other: &'a Node,
    path: &mut Vec<&'a str>,
) -> Option<(Option<&'a Node>, Option<&'a Node>)> {
    match (one, other) {
        (Node::Object(a), Node::Object(b)) => {
            for (key, value) in a.iter() {
                path.push(key);
                match b.get(key) {
                    None => return Some((Some(value), None)),
                    Some(twin) => {
                        if let Some(found) = difference(value, twin, path) {
                            return Some(found);
                        }
                    }
                }
                path.pop();
            }
            let (key, value) = b.iter().find(|(key, _)| a.get(key).is_none())?;
            path.push(key);
            Some((None, Some(value)))
        }
        // an order that differs is a difference too
        _ => (one != other).then_some((Some(one), Some(other))),
    }
}

/// A value in a sentence. A text may be a secret, and is not shown.
fn short(node: Option<&Node>) -> String {
    match node {
        None => "not there".to_owned(),
        Some(Node::Null) => "null".to_owned(),
        Some(Node::Bool(value)) => format!("`{value}`"),
        Some(Node::Number(number)) => format!("`{number}`"),
        Some(Node::String(_)) => "another text".to_owned(),
        Some(Node::List(items)) => format!("a list of {}", items.len()),
        Some(Node::Object(_)) => "an object".to_owned(),
    }
}
