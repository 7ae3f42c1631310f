//! The stacks of a project that are written as data: `stacks/*.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::finding::{At, Finding};
use crate::read;
use crate::stack::Stack;
use crate::stack_file;

/// Where they are, in the directory where the command runs.
const DIRECTORY: &str = "stacks";

/// The stacks of the project's Rust, and those of its files. A file of the same name as a stack in Rust is its twin: both have to be cast
/// into the same template.
pub(super) fn join(mut stacks: Vec<Stack>) -> Vec<Stack> {
    let own = stacks.len();
    for stack in all() {
        match stacks[..own].iter_mut().find(|twin| twin.name() == stack.name()) {
            Some(twin) => twin.twins.push(stack),
            None => stacks.push(stack),
        }
    }
    stacks
}

/// The stack in a file that somebody names.
pub(super) fn one(path: &str, text: &str) -> Stack {
    stack_file::stack(path, text, &text_of)
}

fn all() -> Vec<Stack> {
    let entries = match fs::read_dir(DIRECTORY) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Vec::new(),
        Err(error) => return vec![unreadable(DIRECTORY, &format!("cannot read {DIRECTORY}: {error}"))],
    };
    let mut stacks = Vec::new();
    let mut names = BTreeSet::new();
    for entry in entries {
        match entry {
            Ok(entry) => drop(names.insert(entry.file_name().to_string_lossy().into_owned())),
            Err(error) => stacks.push(unreadable(DIRECTORY, &format!("cannot read {DIRECTORY}: {error}"))),
        }
    }
    let is_data = |name: &String| [".yaml", ".yml", ".json"].iter().any(|ending| name.ends_with(ending));
    for name in names.into_iter().filter(|name| is_data(name) && !name.starts_with('.')) {
        let path = format!("{DIRECTORY}/{name}");
        match text_of(&path) {
            Ok(text) if stack_file::is_stack(&text) => stacks.push(one(&path, &text)),
            Ok(_) => {}
            Err(message) => stacks.push(unreadable(&path, &message)),
        }
    }
    stacks
}

/// The text of a file of the project.
fn text_of(path: &str) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot read {path}: {error}");
    let length = fs::metadata(Path::new(path)).map_err(cannot)?.len();
    if length > read::MAX_TEXT_BYTES as u64 {
        return Err(format!("{path} has {length} bytes, {} at most are read", read::MAX_TEXT_BYTES));
    }
    let bytes = fs::read(path).map_err(cannot)?;
    let text = read::bytes(&bytes).map_err(|wrong| format!("{path}:{wrong}"))?;
    Ok(text.to_owned())
}

/// A stack that cannot be read, so that it is reported with everything else.
fn unreadable(path: &str, message: &str) -> Stack {
    let name = path.rsplit('/').next().unwrap_or(path).split('.').next().unwrap_or(path).to_owned();
    let at = At { file: path.to_owned().into(), line: 1, column: 1 };
    let finding = Finding::error("unreadable", &name, &at, message);
    let mut stack = Stack::written(name, at);
    stack.findings = vec![finding];
    stack
}
