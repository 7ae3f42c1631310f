//! What a check wants to know beside the template: the aliases in its text, and the nested templates that are files.

use std::collections::BTreeMap;
use std::path::Path;

use crate::check::nested_templates;
use crate::read::{self, Format, MAX_TEXT_BYTES, Places};
use crate::template::Template;

/// The pointers of the YAML aliases in a text.
pub(super) fn aliases(text: &str) -> Vec<String> {
    // most texts have no star, and need not be read once more
    if !text.contains(" *") || Format::of(text) != Format::Yaml {
        return Vec::new();
    }
    match Places::of(text) {
        Ok(places) => places.aliases().into_iter().map(|(pointer, _)| pointer).collect(),
        // who reads the template says what is wrong with it
        Err(_) => Vec::new(),
    }
}

/// The nested templates of a file that are files too, by the paths with which it names them. One that cannot be read has findings of its own
/// when it is judged.
pub(super) fn nested(template: &Template, file: Option<&Path>) -> BTreeMap<String, Template> {
    let directory = file.and_then(Path::parent).unwrap_or(Path::new(""));
    let mut found = BTreeMap::new();
    for path in nested_templates(template) {
        let file = directory.join(path);
        let fits = std::fs::metadata(&file).is_ok_and(|data| data.is_file() && data.len() <= MAX_TEXT_BYTES as u64);
        let text = if fits { std::fs::read_to_string(&file).ok() } else { None };
        if let Some(template) = text.and_then(|text| read::template(&text).ok()) {
            found.insert(path.to_owned(), template);
        }
    }
    found
}
