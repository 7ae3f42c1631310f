//! GitHub's own Markdown parser sees nothing but text, tables and folds, whatever a template holds.

use std::path::Path;

use formwork::diff::render::{Format, Style, render};
use serde_json::Value;

use crate::hostile;
use crate::python::{isolated, script};
use crate::reports::everything;

#[test]
fn github_takes_no_template_for_markup() {
    let scratch = tempfile::tempdir().unwrap();
    let mut files = 0;
    let reports = (0..20).map(|seed| hostile::report(seed * 7_919 + 12_345, 3, 12)).chain([everything()]);
    for part in reports.flat_map(|report| render(&report, Format::Markdown, &Style::default())) {
        std::fs::write(scratch.path().join(format!("{files}.md")), part.text).unwrap();
        files += 1;
    }
    let found = complaints(scratch.path(), files);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The test above means something only while these are found.
#[test]
fn the_parser_finds_what_is_planted() {
    let scratch = tempfile::tempdir().unwrap();
    let planted = [
        "<img src=x>",
        "ask @octocat",
        "see #12",
        "https://evil.test",
        "**[x](https://evil.test)**",
        "<!-- other -->",
        "~~gone~~",
        "# Title",
        "at 1234567",
        "</details>",
    ];
    for (index, text) in planted.iter().enumerate() {
        std::fs::write(scratch.path().join(format!("{index}.md")), format!("{text}\n")).unwrap();
    }
    let found = complaints(scratch.path(), planted.len());
    for (index, text) in planted.iter().enumerate() {
        assert!(found.iter().any(|complaint| complaint.starts_with(&format!("{index}.md: "))), "{text}");
    }
}

/// What the parser says of `0.md`, `1.md`, ... in a directory.
fn complaints(directory: &Path, files: usize) -> Vec<String> {
    let names: Vec<String> = (0..files).map(|index| format!("{index}.md")).collect();
    let output = isolated(directory).arg(script("support/gfm.py")).args(names).output().unwrap();
    let found: Vec<Value> = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    found
        .iter()
        .map(|found| format!("{}: {}", found["file"].as_str().unwrap(), found["what"].as_str().unwrap()))
        .collect()
}
