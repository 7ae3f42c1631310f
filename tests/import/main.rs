//! Templates that become stacks: cast again, they are the same.

#![cfg(all(feature = "cli", feature = "core-services"))]

mod command;
mod compiled;
mod lift;
mod mutants;
mod text;
mod trips;

use std::fs;
use std::path::{Path, PathBuf};

use formwork::check;
use formwork::diff;
use formwork::import::{Imported, Options, yaml};
use formwork::read;
use formwork::stack_file;

/// The stack of a template whose local files are all there.
fn import(text: &str) -> Result<Imported, Vec<String>> {
    let check = check::Options::default();
    yaml(text, &Options { name: "trip", file: "stacks/trip.yaml", local: &|path| Some(path.to_owned()), check: &check })
}

/// What is wrong with the way of a template through a stack file and back.
fn trip(text: &str) -> Result<Imported, String> {
    let imported = import(text).map_err(|wrong| wrong.join("; "))?;
    let no_file = |path: &str| Err(format!("there is no {path}"));
    let cast = stack_file::stack("stacks/trip.yaml", &imported.text, &no_file).synth();
    let cast = cast.map_err(|wrong| format!("{wrong:?}\n{}", imported.text))?;
    let source = read::template(text).map_err(|wrong| wrong.to_string())?;
    let diff = diff::compare("trip", Some(&source), Some(&cast.template), &diff::Options::default());
    if diff.is_change() {
        return Err(format!("{:?} {:?}\n{}", diff.resources, diff.template, imported.text));
    }
    // logical ids stay, in whatever part of the file
    let ids = |template: &formwork::template::Template| {
        let mut ids: Vec<String> = template.resources().map(|(id, _)| id.to_owned()).collect();
        ids.sort();
        ids
    };
    if ids(&source) != ids(&cast.template) {
        return Err(format!("other ids: {:?} {:?}", ids(&source), ids(&cast.template)));
    }
    if formwork::format::template(&imported.text).as_ref() != Ok(&imported.text) {
        return Err(format!("not in canonical form:\n{}", imported.text));
    }
    Ok(imported)
}

/// The files below a directory of this repository with one of these endings, sorted.
fn files(directory: &str) -> Vec<PathBuf> {
    fn walk(directory: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if ["yaml", "json", "template"]
                .iter()
                .any(|ending| path.extension().is_some_and(|own| own == *ending))
            {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory), &mut found);
    found.sort();
    found
}
