//! What `limits` says of templates of every origin.

use std::fs;
use std::path::{Path, PathBuf};

use formwork::template::Template;
use formwork::throttle::render::{Filter, json, markdown, svg, text};
use formwork::throttle::{Assume, Input, Model};

use super::{cases, expect, template};

/// Every template of a directory as a stack of its own, called as the file is.
fn model(case: &Path) -> Model {
    let mut files: Vec<PathBuf> = fs::read_dir(case)
        .expect("a case")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "yaml"))
        .collect();
    files.sort();
    let templates: Vec<(String, Template)> = files
        .iter()
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), template(path)))
        .collect();
    let inputs: Vec<Input> = templates.iter().map(|(stack, template)| Input { stack, template }).collect();
    Model::of(&inputs, &Assume::default())
}

#[test]
fn every_case() {
    let said = cases("limits").into_iter().map(|case| {
        let said = text::render(&model(&case), &Filter::default());
        (case.join("expected.txt"), said)
    });
    expect(said.collect());
}

/// The forms for a pull request, for machines and for the eye, of one system.
#[test]
fn every_form() {
    let case = cases("limits").into_iter().find(|case| case.ends_with("golden")).expect("the case");
    let model = model(&case);
    let filter = Filter::default();
    let directory = case.parent().and_then(Path::parent).expect("the tests").join("forms");
    expect(vec![
        (directory.join("golden.md"), markdown::render(&model, &filter)),
        (directory.join("golden.json"), json::render(&model, &filter)),
        (directory.join("golden.svg"), svg::render(&model, &filter)),
    ]);
}

/// The picture is XML whose texts stay inside of it, whatever the names.
#[test]
fn the_picture_holds_long_and_hostile_names() {
    let case = cases("limits").into_iter().find(|case| case.ends_with("golden")).expect("the case");
    let json = fs::read_to_string(case.join("system.json")).expect("the template");
    let hostile = "<script>&\\\"".repeat(30);
    let json = json.replace("\"Basic\"", &format!("\"{hostile}\""));
    let template = formwork::read::template(&json).expect("a template");
    let model = Model::of(&[Input { stack: "x", template: &template }], &Assume::default());
    let picture = svg::render(&model, &Filter::default());
    assert!(!picture.contains("<script"), "{picture}");
    let longest =
        picture.lines().filter(|line| line.starts_with("<text")).map(|line| line.matches("&lt;").count()).max();
    assert!(longest < Some(6), "{longest:?}");
    let page = markdown::render(&model, &Filter::default());
    assert!(!page.contains("<script"), "{page}");
}
