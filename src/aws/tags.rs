//! Which types take tags.

use super::taggable::TAGGABLE;

/// The form in which a property takes tags.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// A list of `{Key, Value}`.
    Pairs,
    /// An object, a member each.
    Members,
}

/// The property that holds a type's tags, when the type takes any.
pub(crate) fn tag_property(kind: &str) -> Option<(&'static str, Form)> {
    let at = TAGGABLE.binary_search_by(|(known, ..)| known.cmp(&kind)).ok()?;
    let (_, property, form) = TAGGABLE[at];
    Some((property, form))
}
