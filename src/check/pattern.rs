//! Regular expressions of schemas and parameters: compiled when first used, bounded, and silent about what this engine cannot read.
//!
//! `fancy-regex` rather than `regex`, because the registry's patterns look ahead and behind.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use fancy_regex::{Regex, RegexBuilder};

/// Most steps of one match: a pattern that goes back again and again ends here.
const MAX_STEPS: usize = 100_000;
/// Most bytes that a compiled pattern takes.
const MAX_BYTES: usize = 4 << 20;
/// Most bytes of a text that is matched.
const MAX_TEXT: usize = 64 * 1024;

/// Whether the pattern is found anywhere in the text; none when nobody can tell.
pub(crate) fn is_found(pattern: &str, text: &str) -> Option<bool> {
    if text.len() > MAX_TEXT {
        return None;
    }
    compiled(pattern)?.is_match(text).ok()
}

/// Whether the pattern matches the whole text; none when nobody can tell.
pub(crate) fn matches_whole(pattern: &str, text: &str) -> Option<bool> {
    is_found(&format!("^(?:{pattern})$"), text)
}

/// Whether this is a regular expression.
pub(crate) fn is_pattern(pattern: &str) -> bool {
    compiled(pattern).is_some()
}

fn compiled(pattern: &str) -> Option<Arc<Regex>> {
    static KNOWN: Mutex<Option<HashMap<String, Option<Arc<Regex>>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_with(HashMap::new);
    if let Some(found) = known.get(pattern) {
        return found.clone();
    }
    let built = RegexBuilder::new(pattern).backtrack_limit(MAX_STEPS).delegate_size_limit(MAX_BYTES).build();
    let built = built.ok().map(Arc::new);
    known.insert(pattern.to_owned(), built.clone());
    built
}
