//! The forms of a report.

use formwork::diff::render::{Format, Style, render};

use crate::reports::example;

#[test]
fn the_worked_examples_in_text() {
    for name in ["ex1", "ex2", "ex3"] {
        expect(name, "txt", Format::Text);
    }
}

#[test]
fn the_worked_examples_in_markdown() {
    for name in ["ex1", "ex2", "ex3"] {
        expect(name, "md", Format::Markdown);
    }
}

fn expect(name: &str, ending: &str, format: Format) {
    let file = format!("{}/tests/diff/examples/{name}/expected.{ending}", env!("CARGO_MANIFEST_DIR"));
    let parts = render(&example(name), format, &Style::default());
    let [part] = &parts[..] else { panic!("{} parts", parts.len()) };
    snapbox::assert_data_eq!(part.text.as_str(), snapbox::Data::read_from(file.as_ref(), None).raw());
}
