//! The schemas that editors check stack files and settings with.

use crate::stack::Stack;
use crate::stack_file;

/// Each with the name of its file in `out/`: that of stack files when the project has any, and that of each stack's settings.
pub(super) fn of(stacks: &[Stack]) -> Vec<(String, String)> {
    let mut schemas = Vec::new();
    let is_data = |stack: &Stack| stack.origins.is_some() || stack.twins.iter().any(|twin| twin.origins.is_some());
    if stacks.iter().any(is_data) {
        schemas.push(("stack.schema.json".to_owned(), stack_file::schema()));
    }
    for stack in stacks {
        let twin = stack.twins.iter().find_map(|twin| twin.settings_schema.as_ref());
        if let Some(schema) = stack.settings_schema.as_ref().or(twin) {
            schemas.push((format!("{}.settings.schema.json", stack.name()), format!("{schema:#}\n")));
        }
    }
    schemas
}
