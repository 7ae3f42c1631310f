//! Reading one entry, and everything that is wrong with it.

use super::wrong::{Fault, Wrong};
use crate::data::{Step, Trace};
use crate::node::{Node, Object};

/// How many mistakes of one entry are reported.
const MOST: usize = 20;

/// What `read` makes of the node; otherwise all that it finds wrong: what was wrong is taken away, and the rest is read again.
pub(super) fn read<T>(
    node: &Node,
    read: impl for<'a> Fn(&'a Node, &Trace<'a>) -> Result<T, Wrong>,
) -> Result<T, Vec<Fault>> {
    let (wrong, path, at_key) = match once(node, &read) {
        Ok(value) => return Ok(value),
        Err(wrong) => wrong,
    };
    let mut faults = vec![fault(&wrong, path.clone(), at_key)];
    let mut rest = node.clone();
    let mut taken = vec![path];
    while faults.len() < MOST && taken.last().is_some_and(|path| take(&mut rest, path)) {
        let Err((wrong, path, at_key)) = once(&rest, &read) else { break };
        // what is missed around something that was taken away is missed because of that
        if taken.iter().any(|taken| taken.starts_with(&path)) {
            break;
        }
        faults.push(fault(&wrong, path.clone(), at_key));
        taken.push(path);
    }
    Err(faults)
}

type Met = (Wrong, Vec<String>, bool);

fn once<T>(node: &Node, read: impl for<'a> Fn(&'a Node, &Trace<'a>) -> Result<T, Wrong>) -> Result<T, Met> {
    let trace = Trace::default();
    let result = read(node, &trace);
    result.map_err(|wrong| {
        let (path, at_key) = trace.fault();
        let path = path.into_iter().map(|step| match step {
            Step::Member(name) => name.to_owned(),
            Step::Item(index) => index.to_string(),
        });
        (wrong, path.collect(), at_key)
    })
}

fn fault(wrong: &Wrong, path: Vec<String>, at_key: bool) -> Fault {
    let (message, help) = wrong.words(&path);
    Fault { rule: "stack-file", path, at_key, message, help }
}

/// Takes the value at this path away; of a list, all of it, since the numbers of its other items would change.
fn take(node: &mut Node, path: &[String]) -> bool {
    let Some((step, rest)) = path.split_first() else { return false };
    match node {
        Node::Object(object) => {
            let Some(value) = object.get_mut(step) else { return false };
            let is_item = rest.len() == 1 && matches!(value, Node::List(_));
            if !rest.is_empty() && !is_item {
                return take(value, rest);
            }
            let kept = std::mem::take(object).into_iter().filter(|(name, _)| name != step.as_str());
            *object = kept.collect::<Object>();
            true
        }
        Node::List(items) => match step.parse::<usize>().ok().and_then(|at| items.get_mut(at)) {
            Some(item) => take(item, rest),
            None => false,
        },
        _ => false,
    }
}
