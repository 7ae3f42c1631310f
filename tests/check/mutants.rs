//! Right templates of several shapes, and mistakes planted in them one at a time. Of a right one nothing is said beyond remarks; of each mistake something is,
//! at the resource that has it.
//!
//! `mutants/<name>.yaml` or `.json` is the template, `mutants/<name>.mutants` the mistakes: `path = JSON -> rule resource` sets a value, `path - -> rule
//! resource` takes one away. `*` stands for any rule, or any resource.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use formwork::check::Options;
use formwork::finding::{Finding, Severity};
use formwork::node::Node;
use formwork::template::Template;

use crate::stand_in::filled;

struct Mutant<'a> {
    line: &'a str,
    path: Vec<String>,
    value: Option<Node>,
    rule: &'a str,
    resource: &'a str,
}

fn templates() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/mutants");
    let entries = fs::read_dir(&directory).expect("the directory").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending != "mutants")).collect();
    found.sort();
    found
}

fn parsed(line: &str) -> Mutant<'_> {
    let (edit, wanted) = line.rsplit_once(" -> ").unwrap_or_else(|| panic!("{line}"));
    let (rule, resource) = wanted.split_once(' ').unwrap_or_else(|| panic!("{line}"));
    let (path, value) = match edit.split_once(" = ") {
        Some((path, value)) => {
            (path, Some(serde_json::from_str(value).unwrap_or_else(|wrong| panic!("{line}: {wrong}"))))
        }
        None => (edit.strip_suffix(" -").unwrap_or_else(|| panic!("{line}")), None),
    };
    let path = path.split('/').map(|step| step.replace("~1", "/")).collect();
    Mutant { line, path, value, rule, resource }
}

fn planted(template: &Template, mutant: &Mutant) -> Template {
    let mut root = Node::Object(template.root().clone());
    let (last, way) = mutant.path.split_last().expect("a path");
    let mut node = &mut root;
    for step in way {
        node = match node {
            Node::Object(object) => object.get_mut(step).unwrap_or_else(|| panic!("{}: no {step}", mutant.line)),
            Node::List(items) => items.get_mut(step.parse::<usize>().expect("an index")).expect("an item"),
            _ => panic!("{}: nothing at {step}", mutant.line),
        };
    }
    match (node, &mutant.value) {
        (Node::Object(object), Some(value)) => object.set(last.clone(), value.clone()),
        (Node::Object(object), None) => {
            let kept: Vec<(String, Node)> = object
                .iter()
                .filter(|(name, _)| name != last)
                .map(|(name, value)| (name.to_owned(), value.clone()))
                .collect();
            assert!(kept.len() < object.len(), "{}: nothing to take away", mutant.line);
            *object = formwork::node::Object::new();
            kept.into_iter().for_each(|(name, value)| object.set(name, value));
        }
        (Node::List(items), value) => {
            let at = last.parse::<usize>().expect("an index");
            match value {
                Some(value) if at < items.len() => items[at] = value.clone(),
                Some(value) => items.push(value.clone()),
                None => drop(items.remove(at)),
            }
        }
        _ => panic!("{}: nothing to change", mutant.line),
    }
    Template::from_json(&serde_json::to_string(&root).expect("JSON")).expect("a template")
}

fn check(template: &Template) -> Vec<Finding> {
    let options = Options { today: "2026-11-20".parse().expect("a day"), ..Options::default() };
    formwork::check(template, &options)
}

#[test]
fn every_planted_mistake_is_found_where_it_is() {
    let mut wrong = Vec::new();
    let mut planted_count = 0;
    for path in templates() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let template = formwork::read::template(&fs::read_to_string(&path).expect("a file")).expect("a template");
        let right = check(&template);
        wrong.extend(
            right
                .iter()
                .filter(|found| found.severity > Severity::Info)
                .map(|found| format!("{name} is right:\n{found}")),
        );
        let known: BTreeSet<String> = right.iter().map(ToString::to_string).collect();
        let mutants = filled(&fs::read_to_string(path.with_extension("mutants")).expect("its mistakes"));
        for mutant in mutants.lines().map(parsed) {
            planted_count += 1;
            let found = check(&planted(&template, &mutant));
            let new: Vec<&Finding> = found.iter().filter(|found| !known.contains(&found.to_string())).collect();
            let fits = |found: &&&Finding| {
                (mutant.rule == "*" || mutant.rule == found.rule)
                    && (mutant.resource == "*" || found.resource.as_deref() == Some(mutant.resource))
            };
            if !new.iter().any(|found| fits(&found)) {
                let said: Vec<String> = new
                    .iter()
                    .map(|found| {
                        format!("  {} {} {}", found.severity, found.rule, found.resource.as_deref().unwrap_or("-"))
                    })
                    .collect();
                wrong.push(format!("{name}: {}\n{}", mutant.line, said.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(planted_count >= 150, "{planted_count} mistakes");
}
