//! The templates that a command line names: files, directories of them, standard input.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::read;

/// How deep directories are searched.
const MAX_DEPTH: usize = 16;

/// Where a template is read from.
pub(super) enum Input {
    /// Standard input.
    Stdin,
    /// A file.
    File {
        path: PathBuf,
        /// Found in a directory: what is no template is passed over.
        found: bool,
    },
}

/// What was read.
pub(super) struct Source {
    /// The name for messages.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What the arguments stand for, and the names that are neither files nor directories.
pub(super) fn of(what: &[String], wrong: &mut Vec<String>) -> (Vec<Input>, Vec<String>) {
    let (mut inputs, mut names) = (Vec::new(), Vec::new());
    for name in what {
        let path = Path::new(name);
        if name == "-" {
            inputs.push(Input::Stdin);
        } else if path.is_dir() {
            let mut found = BTreeSet::new();
            if let Err(error) = search(path, 0, &mut found) {
                wrong.push(format!("cannot read {name}: {error}"));
            }
            inputs.extend(found.into_iter().map(|path| Input::File { path, found: true }));
        } else if path.exists() || name.contains(['/', '.', '\\']) {
            inputs.push(Input::File { path: path.to_owned(), found: false });
        } else {
            names.push(name.clone());
        }
    }
    (inputs, names)
}

/// The files below a directory that can be templates.
fn search(directory: &Path, depth: usize, found: &mut BTreeSet<PathBuf>) -> std::io::Result<()> {
    if depth > MAX_DEPTH {
        let message = format!("{} is more than {MAX_DEPTH} levels deep", directory.display());
        return Err(std::io::Error::other(message));
    }
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || matches!(name.as_str(), "node_modules" | "target") {
            continue;
        }
        // links are not followed: they can lead in a circle
        if entry.file_type()?.is_dir() {
            search(&path, depth + 1, found)?;
        } else if name.ends_with(".schema.json") {
            // it tells of templates, and is none
        } else if [".json", ".yaml", ".yml", ".template"].iter().any(|ending| name.ends_with(ending)) {
            found.insert(path);
        }
    }
    Ok(())
}

impl Input {
    /// The file.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Input::Stdin => None,
            Input::File { path, .. } => Some(path),
        }
    }

    /// Its bytes; none when it was found in a directory and is no template.
    pub(super) fn read(&self) -> Result<Option<Source>, String> {
        let Input::File { path, found } = self else {
            let mut bytes = Vec::new();
            // one byte more than is read says that there is more
            let most = read::MAX_TEXT_BYTES as u64 + 1;
            std::io::stdin()
                .take(most)
                .read_to_end(&mut bytes)
                .map_err(|error| format!("cannot read standard input: {error}"))?;
            return Ok(Some(Source { name: "-".to_owned(), bytes }));
        };
        let name = path.to_string_lossy().replace('\\', "/");
        let cannot = |error: std::io::Error| format!("cannot read {name}: {error}");
        let length = fs::metadata(path).map_err(cannot)?.len();
        if length > read::MAX_TEXT_BYTES as u64 {
            return Err(format!("{name} has {length} bytes, {} at most are read", read::MAX_TEXT_BYTES));
        }
        let bytes = fs::read(path).map_err(cannot)?;
        Ok((!found || is_template(&bytes)).then_some(Source { name, bytes }))
    }
}

/// Whether a file of a directory is meant to be a template: it has the words of one.
fn is_template(bytes: &[u8]) -> bool {
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    has(b"Resources") && (has(b"AWS::") || has(b"AWSTemplateFormatVersion")) || is_stack(bytes)
}

/// Whether it is a stack written as data.
#[cfg(feature = "core-services")]
fn is_stack(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(crate::stack_file::is_stack)
}

#[cfg(not(feature = "core-services"))]
fn is_stack(_: &[u8]) -> bool {
    false
}
