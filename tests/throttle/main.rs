//! The throttle model: from templates, through the public door.
//!
//! After a change of what is said: `SNAPSHOTS=overwrite cargo test --test throttle`, and read the diff.

#![cfg(feature = "check")]

use std::fs;
use std::path::{Path, PathBuf};

use formwork::template::Template;

mod compare;
mod golden;
mod limits;
mod properties;

/// The directories of cases below `tests/throttle/<group>`, by name.
fn cases(group: &str) -> Vec<PathBuf> {
    let group = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/throttle").join(group);
    let mut cases: Vec<PathBuf> =
        fs::read_dir(&group).expect("the cases").map(|entry| entry.expect("an entry").path()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {}", group.display());
    cases
}

fn template(path: &Path) -> Template {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    formwork::read::template(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Compares what was said with the files of the cases, all of them at once; writes the files when `SNAPSHOTS=overwrite`.
fn expect(said: Vec<(PathBuf, String)>) {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|how| how == "overwrite");
    let mut wrong = Vec::new();
    for (path, text) in said {
        if overwrite {
            fs::write(&path, text).expect("the expectation is written");
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            wrong.push(format!("{}\n{text}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "not as expected; `SNAPSHOTS=overwrite` takes it:\n\n{}", wrong.join("\n"));
}
