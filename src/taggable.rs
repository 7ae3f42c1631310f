//! Which types take tags.

/// The property that holds a type's tags, and whether it is an object of keys in place of a list of pairs.
pub(crate) fn tag_property(_kind: &str) -> Option<(&'static str, bool)> {
    Some(("Tags", false))
}
