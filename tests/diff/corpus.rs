//! Labelled pairs of templates, run through the binary: each file of `corpus` is a group of cases.
//!
//! A side (`before`, `after`) is a template, the text of one, or a list of which each element is laid over those before it (`null`
//! takes away); a key that is no section of a template is a resource. `change` stands for an `after` that is `before` with this laid
//! over it; a side that is missing has no stack. What is not expected must not be there:
//!
//! - `resources`: what happens to each (`add`, `remove`, `modify`, `replace`, `maybe`, `unknown`), and what becomes of the old one
//!   when it is said (`remove Retain`);
//! - `findings`: rule and resource, with the severity when it is said (`high THR-REMOVED Plan`);
//! - `throttle`: layer and direction of each row; `effective`: each method whose least rate changed, `GET /orders 100 -> 50`; `moves`, `folded` and `template` (paths) likewise;
//! - `changes`: when it is there, every changed path and how;
//! - `contains`, `hides`: what stands in the text report, and what stands in no format;
//! - `exit` (of 0 unless it is said) with `args`; `error`: what is told on the standard error output.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Map, Value, json};

#[test]
fn each_pair_is_told_as_labelled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/corpus");
    let only = std::env::var("CASE").ok();
    let mut files: Vec<_> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut run, mut wrong, mut names) = (0, Vec::new(), BTreeMap::new());
    for file in &files {
        let group = file.file_stem().unwrap().to_string_lossy().into_owned();
        let cases: Value =
            serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap_or_else(|e| panic!("{group}: {e}"));
        for case in cases["cases"].as_array().unwrap_or_else(|| panic!("{group}: no cases")) {
            let name = format!("{group}: {}", case["name"].as_str().expect("a name"));
            if only.as_ref().is_some_and(|part| !name.contains(part.as_str())) {
                continue;
            }
            assert!(names.insert(name.clone(), ()).is_none(), "{name}: twice");
            run += 1;
            let mismatches = differences(case);
            if !mismatches.is_empty() {
                wrong.push(format!("{name}\n{}", mismatches.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {run} pairs:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
    assert!(only.is_some() || run >= 125, "{run} pairs");
}

/// Everything that is not as labelled.
fn differences(case: &Value) -> Vec<String> {
    let known = ["name", "before", "after", "change", "change-set", "args", "exit", "expect"];
    let labels = [
        "resources",
        "findings",
        "throttle",
        "effective",
        "moves",
        "folded",
        "template",
        "changes",
        "contains",
        "hides",
        "error",
    ];
    let expect = &case["expect"];
    let mut wrong: Vec<String> = unknown(case, &known).chain(unknown(expect, &labels)).collect();
    let directory = tempfile::tempdir().unwrap();
    let mut args = lay_out(case, directory.path());
    args.extend(strings(&case["args"]));
    let formats = ["text", "markdown", "sarif", "github", "html"];
    args.extend(formats.iter().map(|format| format!("--out={format}=report.{format}")));
    args.extend(["--format".to_owned(), "json".to_owned()]);
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_formwork"))
        .current_dir(directory.path())
        .arg("diff")
        .args(&args)
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    let exit = case["exit"].as_i64().unwrap_or(0);
    if status.code().map(i64::from) != Some(exit) {
        wrong.push(format!("  exit: {exit} expected, {status:?}\n{stderr}"));
    }
    if let Some(error) = expect["error"].as_str() {
        if !stderr.contains(error) || !stdout.is_empty() {
            wrong.push(format!("  error: {error:?} expected\n{stdout}{stderr}"));
        }
        return wrong;
    }
    let Ok(report) = serde_json::from_str::<Value>(&stdout) else {
        wrong.push(format!("  no report\n{stderr}"));
        return wrong;
    };
    let stack = &report["stacks"][0];
    resources(expect, stack, &mut wrong);
    findings(expect, stack, &mut wrong);
    let row = |row: &Value| format!("{} {}", text(row, "layer"), text(row, "direction"));
    same("throttle", sorted(&expect["throttle"]), told(&stack["throttle"], row), &mut wrong);
    let row = |row: &Value| format!("{} {} -> {}", text(row, "method"), row["rate"]["before"], row["rate"]["after"]);
    same("effective", sorted(&expect["effective"]), told(&stack["effective"], row), &mut wrong);
    let row = |row: &Value| format!("{} -> {} {}", text(row, "from"), text(row, "to"), text(row, "similarity"));
    same("moves", sorted(&expect["moves"]), told(&stack["moves"], row), &mut wrong);
    same("folded", sorted(&expect["folded"]), told(&stack["folded"], |fold| text(fold, "kind")), &mut wrong);
    same("template", sorted(&expect["template"]), told(&stack["template"], |change| text(change, "path")), &mut wrong);
    if !expect["changes"].is_null() {
        let mut changes = Vec::new();
        for resource in stack["resources"].as_array().into_iter().flatten() {
            let id = text(resource, "logicalId");
            changes.extend(told(&resource["changes"], |change| {
                format!("{id}{} {}", text(change, "path"), text(change, "op"))
            }));
        }
        changes.sort();
        same("changes", sorted(&expect["changes"]), changes, &mut wrong);
    }
    let report = |format: &&str| fs::read_to_string(directory.path().join(format!("report.{format}"))).unwrap();
    let printed = report(&"text");
    wrong.extend(
        strings(&expect["contains"])
            .filter(|part| !printed.contains(part))
            .map(|part| format!("  contains: {part}\n{printed}")),
    );
    for (format, printed) in formats.iter().map(|format| (*format, report(format))).chain([("json", stdout.clone())]) {
        let shown = strings(&expect["hides"]).filter(|part| printed.contains(part.as_str()));
        wrong.extend(shown.map(|part| format!("  hides: {part} stands in {format}\n{printed}")));
    }
    wrong
}

/// Writes the sides; gives what names them on the command line.
fn lay_out(case: &Value, directory: &Path) -> Vec<String> {
    let before = case.get("before").map(side);
    let after = match case.get("change") {
        Some(change) => {
            let mut template: Value =
                before.as_deref().map(|text| serde_json::from_str(text).unwrap()).unwrap_or_default();
            lay(&mut template, &sections(change));
            Some(template.to_string())
        }
        None => case.get("after").map(side),
    };
    let alone = before.is_none() || after.is_none();
    let mut args = Vec::new();
    for (name, text) in [("before", before), ("after", after)] {
        let file = if alone { format!("{name}/orders.template.json") } else { format!("{name}.yaml") };
        fs::create_dir_all(directory.join(name)).unwrap();
        if let Some(text) = text {
            fs::write(directory.join(&file), text).unwrap();
        }
        args.push(if alone { name.to_owned() } else { file });
    }
    if let Some(answer) = case.get("change-set") {
        fs::write(directory.join("change-set.json"), answer.to_string()).unwrap();
        args.extend(["--change-set".to_owned(), "change-set.json".to_owned()]);
    }
    args
}

/// The text of a side.
fn side(side: &Value) -> String {
    match side {
        Value::String(text) => text.clone(),
        Value::Array(layers) => {
            let mut template = json!({});
            layers.iter().for_each(|layer| lay(&mut template, &sections(layer)));
            template.to_string()
        }
        template => sections(template).to_string(),
    }
}

/// A template in which resources stand beside the sections.
fn sections(template: &Value) -> Value {
    let sections = [
        "AWSTemplateFormatVersion",
        "Conditions",
        "Description",
        "Mappings",
        "Metadata",
        "Outputs",
        "Parameters",
        "Rules",
        "Transform",
    ];
    let mut whole = Map::new();
    let mut resources = Map::new();
    for (key, value) in template.as_object().expect("a template") {
        let place = if sections.contains(&key.as_str()) { &mut whole } else { &mut resources };
        place.insert(key.clone(), value.clone());
    }
    whole.insert("Resources".to_owned(), Value::Object(resources));
    Value::Object(whole)
}

/// Lays a template over another: a JSON merge patch (RFC 7396).
fn lay(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let fields = target.as_object_mut().expect("made one");
    for (key, value) in patch {
        if value.is_null() {
            fields.remove(key);
        } else {
            lay(fields.entry(key.clone()).or_insert(Value::Null), value);
        }
    }
}

fn resources(expect: &Value, stack: &Value, wrong: &mut Vec<String>) {
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    for resource in stack["resources"].as_array().into_iter().flatten() {
        let action = match (text(resource, "action").as_str(), text(resource, "replacement").as_str()) {
            ("modify", "always") => "replace",
            ("modify", "conditional") => "maybe",
            ("modify", "unknown") => "unknown",
            ("modify", "never") => "modify",
            ("add", _) => "add",
            ("remove", _) => "remove",
            other => panic!("{other:?}"),
        };
        // a resource whose type changed has two entries
        let label: &mut String = told.entry(text(resource, "logicalId")).or_default();
        *label = format!("{label} {action} {}", text(resource, "policyAction")).trim().to_owned();
    }
    let expected: BTreeMap<String, String> = expect["resources"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(id, label)| (id.clone(), label.as_str().unwrap().to_owned()))
        .collect();
    for id in expected.keys().chain(told.keys()).collect::<std::collections::BTreeSet<_>>() {
        let as_labelled = match (expected.get(id), told.get(id)) {
            (Some(label), Some(told)) => {
                told == label || told.strip_prefix(label.as_str()).is_some_and(|rest| rest.starts_with(' '))
            }
            _ => false,
        };
        if !as_labelled {
            wrong.push(format!("  {id}: {:?} expected, {:?}", expected.get(id), told.get(id)));
        }
    }
}

fn findings(expect: &Value, stack: &Value, wrong: &mut Vec<String>) {
    let mut told: Vec<&Value> = stack["findings"].as_array().into_iter().flatten().collect();
    for label in strings(&expect["findings"]) {
        let mut words: Vec<&str> = label.split(' ').collect();
        let severity = (words.len() == 3).then(|| words.remove(0));
        let place = told.iter().position(|finding| {
            text(finding, "rule") == words[0]
                && text(finding, "resource") == words[1]
                && severity.is_none_or(|severity| text(finding, "severity") == severity)
        });
        match place {
            Some(place) => drop(told.remove(place)),
            None => wrong.push(format!("  finding missing: {label}")),
        }
    }
    wrong.extend(told.iter().map(|finding| {
        let [severity, rule, resource, message] =
            ["severity", "rule", "resource", "message"].map(|key| text(finding, key));
        format!("  finding not expected: {severity} {rule} {resource} ({message})")
    }));
}

fn same(label: &str, expected: Vec<String>, told: Vec<String>, wrong: &mut Vec<String>) {
    if expected != told {
        wrong.push(format!("  {label}: {expected:?} expected, {told:?}"));
    }
}

fn told(list: &Value, row: impl Fn(&Value) -> String) -> Vec<String> {
    let mut rows: Vec<String> = list.as_array().into_iter().flatten().map(row).collect();
    rows.sort();
    rows
}

fn sorted(list: &Value) -> Vec<String> {
    let mut list: Vec<String> = strings(list).collect();
    list.sort();
    list
}

fn strings(list: &Value) -> impl Iterator<Item = String> {
    list.as_array()
        .into_iter()
        .flatten()
        .map(|item| item.as_str().unwrap_or_else(|| panic!("{item} is no text")).to_owned())
}

fn unknown<'a>(value: &'a Value, known: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    let keys = value.as_object().into_iter().flatten().map(|(key, _)| key);
    keys.filter(|key| !known.contains(&key.as_str())).map(|key| format!("  a key that means nothing: {key}"))
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}
