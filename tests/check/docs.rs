//! `docs/rules.md` is what the rules say of themselves.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use formwork::check::{COUNTERPARTS, NOT_HERE, find, rules};
use formwork::rule::{Level, Rule};

#[test]
fn the_page_of_rules_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = page();
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        fs::write(&path, page).expect("a file");
    } else {
        let fresh = fs::read_to_string(&path).is_ok_and(|text| text == page);
        assert!(
            fresh,
            "docs/rules.md is not what the rules say; SNAPSHOTS=overwrite cargo test --test check writes it"
        );
    }
}

fn page() -> String {
    let mut page = String::from(
        "# Rules\n\n<!-- made from the rules by `SNAPSHOTS=overwrite cargo test --test check`; do not edit -->\n\n\
         `formwork explain RULE` prints one of them.\n\n| code | rule | level | |\n|---|---|---|---|\n",
    );
    for rule in rules::all() {
        let Rule { code, name, .. } = rule;
        writeln!(page, "| {code} | [`{name}`](#{name}) | {} | {} |", level(rule), rule.summary()).expect("text");
    }
    let mut category = "";
    for rule in rules::all() {
        if rule.category.name() != category {
            category = rule.category.name();
            writeln!(page, "\n## {}{}", category[..1].to_uppercase(), &category[1..]).expect("text");
        }
        let docs: String =
            rule.docs.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
        writeln!(
            page,
            "\n### {}\n\n{} · {} · since {}\n\n{}",
            rule.name,
            rule.code,
            level(rule),
            rule.since,
            docs.trim()
        )
        .expect("text");
        writeln!(page, "\n[Reference]({})", rule.url).expect("text");
    }
    page.push_str("\n## For those who come from cfn-lint\n\n| cfn-lint | here |\n|---|---|\n");
    for (theirs, ours) in COUNTERPARTS {
        let ours: Vec<String> = ours.iter().map(|name| format!("[`{name}`](#{name})")).collect();
        writeln!(page, "| {theirs} | {} |", ours.join(", ")).expect("text");
    }
    page.push_str("\nWithout a rule here:\n\n| cfn-lint | why |\n|---|---|\n");
    for (theirs, why) in NOT_HERE {
        writeln!(page, "| {theirs} | {why} |").expect("text");
    }
    page
}

fn level(rule: &Rule) -> String {
    match rule.level {
        Level::Template(severity) => severity.to_string(),
        Level::Change(severity) => severity.name().to_owned(),
    }
}

#[test]
fn names_and_codes_are_unique_and_docs_are_whole() {
    let mut wrong = Vec::new();
    let all = rules::all();
    for (at, rule) in all.iter().enumerate() {
        if all[..at].iter().any(|other| other.name == rule.name || other.code == rule.code) {
            wrong.push(format!("{} {} stands twice", rule.code, rule.name));
        }
        if !rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            wrong.push(format!("`{}` is no kebab-case", rule.name));
        }
        if rule.summary().len() < 10 || rule.docs.trim().lines().count() < 1 || !rule.url.starts_with("https://") {
            wrong.push(format!("{} is not documented", rule.name));
        }
    }
    for (theirs, ours) in COUNTERPARTS {
        for name in ours.iter().filter(|name| find(name).is_err()) {
            wrong.push(format!("{theirs} names `{name}`, which is no rule"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What synthesis reports is in the registry, and the registry has nothing that nobody reports.
#[test]
fn synthesis_reports_known_rules() {
    let mut sources = String::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let skipped = ["check", "aws", "facts"].iter().any(|name| path.ends_with(name));
            if !skipped {
                let mut entries: Vec<_> =
                    fs::read_dir(&path).expect("a directory").map(|e| e.expect("an entry").path()).collect();
                entries.sort();
                open.extend(entries);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.push_str(&fs::read_to_string(&path).expect("a file"));
        }
    }
    let mut wrong = Vec::new();
    for call in ["scope.error(", "scope.warning(", "Finding::error(", "Finding::warning(", ".report("] {
        for (at, _) in sources.match_indices(call) {
            let argument = sources[at + call.len()..].trim_start();
            let Some((name, _)) = argument.strip_prefix('"').and_then(|rest| rest.split_once('"')) else { continue };
            if find(name).is_err() {
                wrong.push(format!("`{name}` is reported, and is no rule in src/check/rules/synthesis"));
            }
        }
    }
    for rule in rules::all().iter().filter(|rule| rule.category.name() == "synthesis") {
        if !sources.contains(&format!("\"{}\"", rule.name)) {
            wrong.push(format!("nobody reports `{}`", rule.name));
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
