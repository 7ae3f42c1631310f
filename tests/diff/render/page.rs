//! The page: its structure, its safety, its colours.

use std::collections::BTreeSet;

use formwork::diff::Report;
use formwork::diff::render::{Format, Style};
use proptest::prelude::*;

use super::{everything, one};
use crate::hostile;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn templates_add_no_element_and_no_attribute(seed: u64, size in 1_usize..16, fold: bool) {
        let report = hostile::report(seed, 3, size);
        if let Err(wrong) = well_formed(&page(&report, fold)) {
            return Err(TestCaseError::fail(wrong));
        }
    }
}

#[test]
fn the_page_stands_alone() {
    let page = page(&everything(), true);
    assert_eq!(well_formed(&page), Ok(()));
    for wanted in [
        "<!doctype html>\n<html lang=\"en\">",
        "<meta charset=\"utf-8\">",
        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<nav aria-label=\"Stacks\">",
        "<title>Changes of orders, orders-alarms, payments, reports</title>",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    for refused in ["<script", "src=", "http:", "https:", "@import", "url(", "onclick", "style=\""] {
        // the template's own addresses stand in text, never in the head or in an attribute
        let head = page.split_once("<body>").unwrap().0;
        assert!(!head.contains(refused), "{refused}");
        assert!(refused.starts_with("http") || !page.contains(refused), "{refused}");
    }
}

#[test]
fn the_sections_stand_in_the_order_of_the_text() {
    let page = page(&everything(), true);
    let titles: Vec<&str> = page.split("<h3>").skip(1).filter_map(|rest| Some(rest.split_once("</h3>")?.0)).collect();
    let stack = [
        "Data at risk",
        "Attention",
        "IAM statements",
        "Throttling",
        "Effective limits",
        "Replacements",
        "Moved logical ids",
        "Cost drivers and limits",
        "Changes",
        "Parameters, outputs",
        "Folded",
    ];
    assert_eq!(titles[..stack.len()], stack);
    assert_eq!(titles[stack.len()..], ["Changes"]);
}

#[test]
fn severities_are_words() {
    let page = page(&everything(), true);
    for word in ["critical", "high", "medium", "info"] {
        assert!(page.contains(&format!("<span class=\"word {word}\">{word}</span>")), "{word}");
    }
}

/// WCAG 2.2, level AA: 4.5 to 1 for text.
#[test]
fn colours_can_be_told_apart() {
    let page = page(&Report::default(), true);
    let css = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let (light, rest) = css.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let dark = rest.split_once("\n}\n").unwrap().0;
    for (scheme, css) in [("light", light), ("dark", dark)] {
        let colour = |name: &str| {
            let hex = css.split_once(&format!("--{name}: #")).unwrap_or_else(|| panic!("{scheme} {name}")).1;
            [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
        };
        for (text, ground) in [
            ("text", "page"),
            ("text", "box"),
            ("faint", "page"),
            ("faint", "box"),
            ("link", "page"),
            ("link", "box"),
            ("add", "add-back"),
            ("gone", "gone-back"),
            ("change", "change-back"),
            ("replace", "replace-back"),
            ("replace", "page"),
            ("critical-text", "critical"),
        ] {
            let contrast = contrast(colour(text), colour(ground));
            assert!(contrast >= 4.5, "{scheme}: {text} on {ground} has {contrast:.2}");
        }
    }
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let light = |colour: [f64; 3]| {
        let [r, g, b] = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055_f64).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

fn page(report: &Report, fold: bool) -> String {
    one(report, Format::Html, &Style { fold, ..Style::default() })
}

/// Every tag is one of ours and closed in its turn, every attribute is one of ours, ids are unique, tables and folds have their headings.
fn well_formed(page: &str) -> Result<(), String> {
    let body = page.split_once("<body>").ok_or("no body")?.1.strip_suffix("</body>\n</html>\n").ok_or("no end")?;
    let (mut open, mut ids) = (Vec::<String>::new(), BTreeSet::new());
    let mut before = "";
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').ok_or_else(|| format!("a tag without end: {piece}"))?;
        if text.contains('>') {
            return Err(format!("a bare > in {text:?}"));
        }
        let name = tag.split(' ').next().unwrap_or_default();
        if !ELEMENTS.contains(&name.trim_start_matches('/')) {
            return Err(format!("<{tag}>"));
        }
        if before == "details" && name != "summary" {
            return Err(format!("<{tag}> in place of a summary"));
        }
        if let Some(closed) = name.strip_prefix('/') {
            if open.pop().as_deref() != Some(closed) {
                return Err(format!("</{closed}> closes another element"));
            }
        } else if name != "input" && name != "br" {
            open.push(name.to_owned());
        }
        for attribute in attributes(&tag[name.len()..])? {
            let (name, value) = attribute.split_once('=').unwrap_or((&attribute, ""));
            if !ATTRIBUTES.contains(&name) || (name == "href" && !value.starts_with("\"#stack-")) {
                return Err(format!("<{tag}>"));
            }
            if name == "id" && !ids.insert(value.to_owned()) {
                return Err(format!("{value} is there twice"));
            }
        }
        if name == "th" && !tag.contains("scope=") {
            return Err(format!("<{tag}> heads neither a row nor a column"));
        }
        before = name;
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} left open")) }
}

const ELEMENTS: [&str; 34] = [
    "header", "h1", "h2", "h3", "p", "code", "span", "fieldset", "legend", "label", "input", "nav", "ul", "li", "a",
    "main", "section", "details", "summary", "div", "strong", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt",
    "dd", "del", "ins", "pre", "br",
];
const ATTRIBUTES: [&str; 14] = [
    "class",
    "id",
    "href",
    "type",
    "checked",
    "aria-label",
    "role",
    "tabindex",
    "open",
    "scope",
    "data-title",
    "for",
    "lang",
    "hidden",
];

/// `class="a b"` and the like, split at the spaces outside of quotes.
fn attributes(text: &str) -> Result<Vec<String>, String> {
    let mut attributes = Vec::new();
    for (index, part) in text.split('"').enumerate() {
        if index % 2 == 0 {
            attributes.extend(part.split_whitespace().map(str::to_owned));
        } else if let Some(last) = attributes.last_mut() {
            last.push_str(&format!("\"{part}\""));
        }
    }
    if text.matches('"').count().is_multiple_of(2) {
        Ok(attributes)
    } else {
        Err(format!("a quote without end: {text}"))
    }
}
