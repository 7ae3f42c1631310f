//! The pages of this project lead to what is there: files, items, tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const PAGES: &[&str] = &["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "docs/cdk.md", "docs/cdk-templates.md"];

/// Whatever is wrong with the pages, all at once.
#[test]
fn links_lead_somewhere() {
    let mut wrong = Vec::new();
    let mut followed = 0;
    for page in PAGES {
        for (at, line) in read(page).lines().enumerate() {
            for (_, target) in links(line) {
                let Some(path) = local(page, target) else { continue };
                followed += 1;
                if !path.exists() {
                    wrong.push(format!("{page}:{}: `{target}` is not there", at + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(followed > 100, "only {followed} links are found");
}

/// In docs/cdk.md: a row that names an item leads to it, and the file has what the row names.
#[test]
fn rows_lead_to_what_they_name() {
    const PAGE: &str = "docs/cdk.md";
    let mut wrong = Vec::new();
    let mut rows = 0;
    for (at, line) in read(PAGE).lines().enumerate() {
        let cells = cells(line);
        let [_, ours, .., last] = &cells[..] else { continue };
        if cells.iter().all(|cell| cell.starts_with("---")) || *ours == "ours" || ours.starts_with("what we do") {
            continue;
        }
        rows += 1;
        let said = if links(last).is_empty() { ours } else { last };
        let targets: Vec<(PathBuf, &str)> =
            links(said).into_iter().filter_map(|(_, to)| Some((local(PAGE, to)?, to))).collect();
        if targets.is_empty() && !ours.starts_with("left out") {
            wrong.push(format!("{PAGE}:{}: `{ours}` leads nowhere", at + 1));
        }
        // tests are named behind the link to their file; of a construct's file one of the names is enough
        let names = names(said);
        let texts: Vec<String> = targets.iter().filter_map(|(path, _)| std::fs::read_to_string(path).ok()).collect();
        if said == last {
            for name in names.iter().filter(|name| name.matches('_').count() > 1) {
                if !texts.iter().any(|text| text.contains(&format!("fn {name}("))) {
                    wrong.push(format!("{PAGE}:{}: there is no test `{name}`", at + 1));
                }
            }
        } else if !names.is_empty() {
            for (text, (_, target)) in texts.iter().zip(&targets).filter(|(text, _)| !text.is_empty()) {
                if !names.iter().any(|name| word(text, name)) {
                    wrong.push(format!("{PAGE}:{}: `{target}` has nothing of what the row names", at + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows > 120, "only {rows} rows are found");
}

/// What a construct's documentation has to have: an example that is compiled, the resources that it makes with their ids, and the page of AWS.
#[test]
fn constructs_are_documented() {
    let mut wrong = Vec::new();
    let mut constructs = 0;
    for (area, files) in areas() {
        let text = files.concat();
        let docs: String =
            text.lines().filter(|line| line.trim_start().starts_with("///")).flat_map(|line| [line, "\n"]).collect();
        for name in between(&text, "\nconstruct!(", ",") {
            constructs += 1;
            let documentation = documentation(&text, name);
            for (part, mark) in
                [("example", "```"), ("list of its resources", "Resources: `AWS::"), ("page of AWS", "[AWS: ")]
            {
                if !documentation.contains(mark) {
                    wrong.push(format!("{area}: the documentation of `{name}` has no {part}"));
                }
            }
        }
        if text.contains("\nconstruct!(") {
            for made in between(&text, "Body::new(\"", "\"") {
                if !docs.contains(made) {
                    wrong.push(format!("{area}: {made} is made, and no documentation says so"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(constructs > 30, "only {constructs} constructs are found");
}

/// The constructs by area, a file or a directory of files; what stands in several of them is nobody's own.
fn areas() -> BTreeMap<String, Vec<String>> {
    let mut areas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/constructs");
    let listed = |path: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(path).expect("a directory").map(|entry| entry.expect("an entry").path()).collect()
    };
    for path in listed(&top) {
        let files = if path.is_dir() { listed(&path) } else { vec![path.clone()] };
        let area = path.file_name().expect("a name").to_string_lossy().into_owned();
        areas.entry(area).or_default().extend(files.iter().map(|file| std::fs::read_to_string(file).expect("text")));
    }
    areas
}

/// The doc comment before `pub struct <name>`.
fn documentation(text: &str, name: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let item = format!("pub struct {name}");
    let is_item = |line: &&str| line.strip_prefix(&item).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let Some(at) = lines.iter().position(is_item) else { return String::new() };
    let before = lines[..at].iter().rev().skip_while(|line| line.starts_with("#["));
    before.take_while(|line| line.starts_with("///")).flat_map(|line| [*line, "\n"]).collect()
}

/// What stands between each `start` and the next `end`.
fn between<'t>(text: &'t str, start: &'t str, end: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(start).skip(1).filter_map(move |part| Some(part.split_once(end)?.0))
}

fn read(page: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Text and target of each `[text](target)`.
fn links(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((target, behind)) = after.split_once(')') else { break };
        if let Some((_, text)) = before.rsplit_once('[') {
            found.push((text, target));
        }
        rest = behind;
    }
    found
}

/// The file of a link, unless it is elsewhere or a place of the same page.
fn local(page: &str, target: &str) -> Option<PathBuf> {
    let (path, _) = target.split_once('#').unwrap_or((target, ""));
    if path.is_empty() || path.contains("://") {
        return None;
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    Some(page.parent()?.join(path))
}

/// The cells of a row; a bar between backticks divides nothing.
fn cells(line: &str) -> Vec<&str> {
    let Some(row) = line.strip_prefix('|').and_then(|row| row.strip_suffix('|')) else { return Vec::new() };
    let mut code = false;
    row.split(|letter| {
        code ^= letter == '`';
        letter == '|' && !code
    })
    .map(str::trim)
    .collect()
}

/// The Rust names between backticks.
fn names(cell: &str) -> Vec<&str> {
    let code = cell.split('`').skip(1).step_by(2);
    let part = |letter: char| !(letter.is_alphanumeric() || letter == '_');
    code.flat_map(|code| code.split(part)).filter(|name| name.len() > 1).collect()
}

/// Whether a text has this name as a word.
fn word(text: &str, name: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name).any(|(at, _)| !text[..at].ends_with(part) && !text[at + name.len()..].starts_with(part))
}
