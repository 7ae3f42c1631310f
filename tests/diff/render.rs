//! The forms of a report.

use formwork::diff::Report;
use formwork::diff::render::{Format, Part, Style, render};

use crate::reports::everything;
use crate::support::{diff, rendered};

mod bounds;
mod gfm;
mod machines;
mod page;

#[test]
fn the_worked_examples() {
    for name in ["ex1", "ex2", "ex3"] {
        let side = |side: &str| {
            std::fs::read_to_string(format!("{}/tests/diff/examples/{name}/{side}.json", env!("CARGO_MANIFEST_DIR")))
                .unwrap()
        };
        let stack = diff(&side("before"), &side("after"));
        for (ending, format) in [("txt", Format::Text), ("md", Format::Markdown), ("json", Format::Json)] {
            expect(&format!("examples/{name}/expected.{ending}"), &rendered(stack.clone(), format));
        }
    }
}

#[test]
fn every_section_in_every_form() {
    let plain = Style::default();
    for (file, format, style) in [
        ("everything.txt", Format::Text, plain),
        ("everything-coloured.txt", Format::Text, Style { colour: true, ..plain }),
        ("everything-unfolded.txt", Format::Text, Style { fold: false, ..plain }),
        ("everything.md", Format::Markdown, plain),
        ("everything.html", Format::Html, plain),
        ("everything.github", Format::Github, plain),
    ] {
        let text = one(&everything(), format, &style);
        // the page's looks are not the subject
        let text = text.split_once("<body>").map_or(text.as_str(), |(_, body)| body);
        expect(&format!("rendered/{file}"), text);
    }
}

#[test]
fn the_documentation_shows_a_whole_report() {
    let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diff.md")).unwrap();
    let shown = docs.split_once("```text\n").unwrap().1.split_once("```").unwrap().0;
    expect("examples/ex1/expected.txt", shown);
    // every section that there is stands in the table
    let text = one(&everything(), Format::Text, &Style::default());
    let stack = text.split("\norders-alarms").next().unwrap();
    let title = |line: &&str| line.starts_with(|c: char| c.is_ascii_uppercase());
    let titles: Vec<&str> = stack.lines().filter(title).map(|line| line.split("  ").next().unwrap()).collect();
    assert_eq!(titles.len(), 12, "{titles:?}");
    for title in titles {
        assert!(docs.contains(&format!("| {title}")), "{title}");
    }
}

#[test]
fn nothing_is_said_of_nothing() {
    let nothing = Report::default();
    assert_eq!(one(&nothing, Format::Text, &Style::default()), "no stacks\n");
    assert_eq!(one(&nothing, Format::Markdown, &Style::default()), "### No stacks\n");
    assert_eq!(one(&nothing, Format::Github, &Style::default()), "");
}

/// The only part.
fn one(report: &Report, format: Format, style: &Style) -> String {
    let mut parts = render(report, format, style);
    assert_eq!(parts.len(), 1, "{format:?}");
    parts.pop().map(|Part { name, text }| (assert_eq!(name, None), text).1).unwrap()
}

/// Compares with a file of this directory; `SNAPSHOTS=overwrite` writes it.
fn expect(file: &str, text: &str) {
    let file = format!("{}/tests/diff/{file}", env!("CARGO_MANIFEST_DIR"));
    snapbox::assert_data_eq!(text, snapbox::Data::read_from(file.as_ref(), None).raw());
}
