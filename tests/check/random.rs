//! What holds for every template, however odd: it is judged in time and always the same, each finding has a place, what is put right is put right, and nothing
//! changes between it and itself.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use formwork::check::{Options, fix, judge};
use formwork::diff::compare;
use formwork::node::{Node, Object};
use formwork::read::{self, Places};
use formwork::template::Template;
use proptest::prelude::*;

use crate::changes::each_change;

/// The most that one template of some kilobytes may take, in a build without optimizations.
const MOST: Duration = Duration::from_secs(20);

/// The same as the target `check` of `fuzz/`.
fn holds(text: &str) {
    let Ok(template) = read::template(text) else { return };
    let places = Places::of(text).unwrap_or_else(|wrong| panic!("{wrong}\n{text}"));
    let options = Options { regions: vec!["eu-west-1".to_owned()], ..Options::default() };
    let start = Instant::now();
    let found = judge(&template, &options).findings;
    assert_eq!(found, judge(&template, &options).findings, "{text}");
    for finding in &found {
        let place = finding.path.as_deref().map(|path| places.find(path));
        assert!(place.is_none_or(|place| place.is_some()), "{finding:?}\n{text}");
    }
    let (after, count) = fix::fix(text, &found);
    assert_eq!(count == 0, after == text, "{text}");
    if count > 0 {
        assert!(read::template(&after).is_ok(), "{text}\n{after}");
    }
    let diff = compare("orders", Some(&template), Some(&template), &formwork::diff::Options::default());
    assert!(!diff.is_change() && diff.findings.is_empty(), "{diff:#?}\n{text}");
    assert!(start.elapsed() < MOST, "{:?} for\n{text}", start.elapsed());
}

/// The templates of the cases and of the planted mistakes, shorter ones only: what they say between them names every rule.
fn samples() -> Vec<String> {
    let mut texts = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml" || ending == "json") {
                texts.push(fs::read_to_string(path).expect("a file"));
            }
        }
    }
    texts.retain(|text| text.len() < 12_000);
    texts.sort();
    texts
}

#[test]
fn whatever_is_changed_in_a_text() {
    let texts: Vec<Vec<u8>> = samples().into_iter().map(String::into_bytes).collect();
    assert!(texts.len() > 300, "{} samples", texts.len());
    each_change(&texts, holds);
}

/// Every value of a template, in the order in which they stand.
fn values<'n>(node: &'n Node, found: &mut Vec<&'n Node>) {
    found.push(node);
    match node {
        Node::Object(members) => members.iter().for_each(|(_, value)| values(value, found)),
        Node::List(items) => items.iter().for_each(|item| values(item, found)),
        _ => {}
    }
}

/// The value with the one that stands at `place` in that order replaced, or with its name changed.
fn grafted(node: &Node, place: &mut usize, graft: &Node) -> Node {
    if *place == 0 {
        *place = usize::MAX;
        return graft.clone();
    }
    *place = place.saturating_sub(1);
    match node {
        Node::Object(members) => members
            .iter()
            .map(|(name, value)| (name.to_owned().into(), grafted(value, place, graft)))
            .collect::<Object>()
            .into(),
        Node::List(items) => Node::List(items.iter().map(|item| grafted(item, place, graft)).collect()),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// A value of one template stands somewhere in another.
    #[test]
    fn whatever_stands_elsewhere(grafts in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6)) {
        let texts = samples();
        let trees: Vec<Template> = texts.iter().filter_map(|text| read::template(text).ok()).collect();
        let (first, ..) = grafts[0];
        let mut root = Node::Object(first.get(&trees).root().clone());
        for (other, from, to) in grafts {
            let donor = Node::Object(other.get(&trees).root().clone());
            let mut theirs = Vec::new();
            values(&donor, &mut theirs);
            let graft = (*from.get(&theirs)).clone();
            let mut own = Vec::new();
            values(&root, &mut own);
            // never the whole
            let mut place = 1 + to.index(own.len().max(2) - 1);
            root = grafted(&root, &mut place, &graft);
        }
        holds(&serde_json::to_string(&root).expect("JSON"));
    }
}

/// To look for what was meant is no matter of the length of names.
#[test]
fn long_names_cost_nothing() {
    let (one, other) = ("a".repeat(200_000), "a".repeat(199_999));
    let text = format!(
        r#"{{"Resources": {{"{one}": {{"Type": "AWS::SQS::Queue", "{other}": 1, "Properties": {{"{other}": 1}}}}}},
        "Outputs": {{"O": {{"Value": {{"Ref": "{other}"}}}}}}}}"#
    );
    let start = Instant::now();
    let template = read::template(&text).expect("a template");
    let found = formwork::check(&template, &Options::default());
    assert!(found.iter().any(|finding| finding.rule == "missing-reference" && finding.help.is_none()));
    assert!(start.elapsed() < MOST, "{:?}", start.elapsed());
}
