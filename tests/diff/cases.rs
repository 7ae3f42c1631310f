//! Every directory of `cases`.

use std::fs;
use std::path::{Path, PathBuf};

use formwork::diff::render::Format;
use formwork::diff::{Options, compare};
use formwork::template::Template;

use crate::support::{rendered, template};

#[test]
fn each_case_is_told_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/cases");
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite");
    let mut wrong = Vec::new();
    let mut cases: Vec<PathBuf> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    for case in cases.iter().filter(|case| case.is_dir()) {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let (before, after) = (side(case, "before"), side(case, "after"));
        if before.is_none() && after.is_none() {
            wrong.push(format!("{name}: there is neither `before` nor `after`"));
            continue;
        }
        let stack = compare("orders", before.as_ref(), after.as_ref(), &Options::default());
        let mut expectations = 0;
        for (file, format) in
            [("expected.json", Format::Json), ("expected.txt", Format::Text), ("expected.md", Format::Markdown)]
        {
            let path = case.join(file);
            let Ok(expected) = fs::read_to_string(&path) else { continue };
            expectations += 1;
            let actual = rendered(stack.clone(), format);
            if actual == expected {
                continue;
            }
            if overwrite {
                fs::write(&path, actual).unwrap();
            } else {
                wrong.push(format!("{name}/{file}:\n{}", differing(&expected, &actual)));
            }
        }
        if expectations == 0 {
            wrong.push(format!("{name}: nothing is expected; make an empty `expected.json` and overwrite it"));
        }
    }
    assert!(wrong.is_empty(), "{}\n\nSNAPSHOTS=overwrite cargo test --test diff", wrong.join("\n\n"));
}

fn side(case: &Path, name: &str) -> Option<Template> {
    ["json", "yaml"].iter().find_map(|extension| {
        let text = fs::read_to_string(case.join(format!("{name}.{extension}"))).ok()?;
        Some(template(&text))
    })
}

/// The lines around the first difference.
fn differing(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let some = |lines: &[&str], sign: &str| -> String {
        lines.iter().skip(same.saturating_sub(2)).take(12).map(|line| format!("{sign} {line}\n")).collect()
    };
    format!("from line {}:\n{}{}", same + 1, some(&old, "-"), some(&new, "+"))
}

#[test]
fn every_member_of_the_json_is_documented() {
    fn members(node: &serde_json::Value, free: bool, found: &mut std::collections::BTreeSet<String>) {
        match node {
            serde_json::Value::Array(items) => items.iter().for_each(|item| members(item, free, found)),
            serde_json::Value::Object(object) => {
                for (name, value) in object {
                    if !free {
                        found.insert(name.clone());
                    }
                    // values of templates have members of their own
                    members(
                        value,
                        free || ((name == "before" || name == "after") && value.get("source").is_none()),
                        found,
                    );
                }
            }
            _ => {}
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/diff-json.md")).unwrap();
    let mut found = std::collections::BTreeSet::new();
    for case in fs::read_dir(root.join("tests/diff/cases")).unwrap() {
        let path = case.unwrap().path().join("expected.json");
        if let Ok(text) = fs::read_to_string(&path) {
            members(&serde_json::from_str(&text).unwrap(), false, &mut found);
        }
    }
    assert!(found.len() > 40, "{found:?}");
    let missing: Vec<&String> = found.iter().filter(|name| !page.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/diff-json.md says nothing of {missing:?}");
}
