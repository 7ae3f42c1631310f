//! Every template that there is goes through a stack file and comes back as it was.

use std::fs;

use crate::{files, trip};

/// All of a directory that are templates; how many there are, and how many stand whole in sections of the stack.
fn all(directory: &str) -> (usize, usize) {
    let (mut trips, mut whole) = (0, 0);
    let mut wrong = Vec::new();
    for path in files(directory) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        if formwork::read::template(&text).is_err() || formwork::stack_file::is_stack(&text) {
            continue;
        }
        trips += 1;
        match trip(&text) {
            Ok(imported) => whole += usize::from(imported.verbatim.is_empty()),
            Err(what) => wrong.push(format!("{}: {what}", path.display())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    (trips, whole)
}

#[test]
fn systems_of_this_project() {
    let (trips, whole) = all("out");
    assert!(trips >= 6);
    assert_eq!(trips, whole);
}

#[test]
fn templates_of_the_cdk() {
    let (trips, whole) = all("tests/import/cdk");
    assert_eq!((trips, whole), (15, 15));
}

#[test]
fn templates_of_odd_shapes() {
    let (trips, whole) = all("tests/import/templates");
    assert!(trips >= 24, "{trips}");
    // what no section can hold stands under `template`, and that is the smaller part
    assert!(whole >= 10, "{whole}");
}

#[test]
fn templates_for_checks() {
    let (trips, _) = all("tests/check");
    assert!(trips > 300, "{trips}");
}

#[test]
fn templates_for_comparisons() {
    let (trips, _) = all("tests/diff");
    assert!(trips > 150, "{trips}");
}

#[test]
fn templates_for_limits_and_readers() {
    assert!(all("tests/throttle").0 > 20);
    assert!(all("tests/read").0 > 5);
}
