//! `cases/<rule>/<case>.yaml` (or `.json`): a template, and beside it in `<case>.txt` what a check says of that rule.
//!
//! A case whose expectation is empty is a near miss: it looks like the fault, and is none. Of each rule there is one that trips it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use formwork::check::{Options, find, nested_templates, places, rules};
use formwork::finding::Severity;
use formwork::read::Places;
use formwork::rule::Level;

use crate::stand_in::filled;

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/cases")
}

fn sorted(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

#[test]
fn every_case_says_what_it_said() {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite");
    let mut wrong = Vec::new();
    let mut trips: BTreeMap<String, bool> = BTreeMap::new();
    for rule in sorted(&directory()) {
        let name = rule.file_name().expect("a name").to_string_lossy().into_owned();
        if let Err(unknown) = find(&name) {
            wrong.push(unknown.to_string());
            continue;
        }
        for case in sorted(&rule).into_iter().filter(|path| path.extension().is_some_and(|ending| ending != "txt")) {
            let said = said(&case, &name);
            if case.file_stem().is_some_and(|stem| stem == "near") && !said.is_empty() {
                wrong.push(format!("{} is no fault, and it says:\n{said}", case.display()));
            }
            *trips.entry(name.clone()).or_default() |= !said.is_empty();
            let expected = case.with_extension("txt");
            if overwrite {
                fs::write(&expected, &said).expect("a file");
            } else if fs::read_to_string(&expected).unwrap_or_default() != said {
                wrong.push(format!("{} says now:\n{said}", case.display()));
            }
        }
    }
    wrong.extend(trips.iter().filter(|(_, trips)| !**trips).map(|(name, _)| format!("nothing trips `{name}`")));
    // what synthesis and comparisons say has its tests there
    for rule in rules::all().iter().filter(|rule| matches!(rule.level, Level::Template(_))) {
        let elsewhere = matches!(rule.category.name(), "synthesis" | "schema");
        if !elsewhere && !trips.contains_key(rule.name) {
            wrong.push(format!("`{}` has no cases in tests/check/cases/{0}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}\nSNAPSHOTS=overwrite cargo test --test check, and read the diff", wrong.join("\n"));
}

fn said(case: &Path, rule: &str) -> String {
    let text = filled(&fs::read_to_string(case).expect("a file"));
    let template = formwork::read::template(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    let file = case.file_name().expect("a name").to_string_lossy().into_owned();
    let beside = |path: &str| {
        let text = fs::read_to_string(case.with_file_name(path)).ok()?;
        Some((path.to_owned(), formwork::read::template(&text).ok()?))
    };
    let options = Options {
        file,
        today: "2026-11-20".parse().expect("a day"),
        nested: nested_templates(&template).filter_map(beside).collect(),
        aliases: Places::of(&text).expect("a template").aliases().into_iter().map(|(pointer, _)| pointer).collect(),
        ..Options::default()
    };
    let mut findings = formwork::check(&template, &options);
    places::locate(&text, &mut findings);
    let mut said = String::new();
    for finding in findings.iter().filter(|finding| finding.rule == rule) {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        said.push_str(&format!("{}:{}: {level}: {}\n", finding.at.line, finding.at.column, finding.message));
        said.push_str(&format!("  at {}\n", finding.path.as_deref().unwrap_or("-")));
        if let Some(help) = &finding.help {
            said.push_str(&format!("  help: {help}\n"));
        }
    }
    said
}

/// Templates of `good/` are right, in cfn-lint's eyes too: nothing is said of them but remarks.
#[test]
fn right_templates_stay_without_a_word() {
    let mut wrong = Vec::new();
    for path in sorted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/good")) {
        let text = fs::read_to_string(&path).expect("a file");
        let template = formwork::read::template(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let options = Options { today: "2026-11-20".parse().expect("a day"), ..Options::default() };
        let mut findings = formwork::check(&template, &options);
        places::locate(&text, &mut findings);
        let found = findings.iter().filter(|finding| finding.severity > Severity::Info);
        wrong.extend(found.map(|finding| format!("{}:\n{finding}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
