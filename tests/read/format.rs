//! The canonical form: what it looks like, that it says the same, and that it has no canonical form but itself.
//!
//! After a change of the form: `INSTA_UPDATE=always cargo test --test read`, and read the diff.

use formwork::{format, read};
use serde_json::Value;

use crate::oracles::corpus;
use crate::random::each_change;

/// All rows that differ, at once; each canonical form is its own.
#[track_caller]
fn assert_formatted(rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, expected) in rows {
        for text in [text, expected] {
            let said = format::template(text).unwrap_or_else(|error| error.to_string());
            if said != *expected {
                wrong.push_str(&format!("\n{text}\n--- becomes\n{said}\n--- should be\n{expected}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn corpus_in_canonical_form() {
    for (path, text) in corpus() {
        let formatted = format::template(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        insta::assert_snapshot!(path.file_stem().and_then(|name| name.to_str()).expect("a name"), formatted);
        assert_eq!(format::template(&formatted).as_ref(), Ok(&formatted), "{}", path.display());
    }
}

#[test]
fn sections_and_attributes_have_an_order() {
    assert_formatted(&[
        (
            "Outputs: {A: {Value: 1}}\nResources:\n  B:\n    Properties: {Z: 1, A: 2}\n    DeletionPolicy: Retain\n    Type: Custom::B\n  A: {Type: Custom::A}\n\
             Extra: 1\nDescription: d\n",
            "Description: d\nResources:\n  B:\n    Type: Custom::B\n    DeletionPolicy: Retain\n    Properties: {Z: 1, A: 2}\n  A: {Type: Custom::A}\n\
             Outputs: {A: {Value: 1}}\nExtra: 1\n",
        ),
        // what repeats resources has resources
        (
            "Resources:\n  Fn::ForEach::T:\n    - N\n    - [a]\n    - T${N}:\n        Properties: {}\n        Type: AWS::SNS::Topic\n",
            "Resources:\n  Fn::ForEach::T:\n    - N\n    - [a]\n    - T${N}:\n        Type: AWS::SNS::Topic\n        Properties: {}\n",
        ),
        // comments go with what they are about, those about the file stay at its top
        (
            "# file\n\n# outputs\nOutputs: {}\n# resources\nResources: {} # none\n# end\n",
            "# file\n\n# resources\nResources: {}  # none\n# outputs\nOutputs: {}\n# end\n",
        ),
        // an alias cannot stand before its anchor
        (
            "Resources: &r {A: {Type: Custom::A}}\nMetadata: *r\n",
            "Resources: &r {A: {Type: Custom::A}}\nMetadata: *r\n",
        ),
        (
            "Resources: {A: {Properties: &p {a: 1}, Type: Custom::A}}\nMetadata: {a: 1}\nOutputs: *p\n",
            "Metadata: {a: 1}\nResources: {A: {Type: Custom::A, Properties: &p {a: 1}}}\nOutputs: *p\n",
        ),
        (
            "{\"Resources\":{\"A\":{\"Properties\":{\"n\":1.10,\"big\":18446744073709551616,\"t\":\"\\u00e9\\/\"},\"Type\":\"Custom::A\"}},\"Description\":\"d\"}",
            "{\n  \"Description\": \"d\",\n  \"Resources\": {\n    \"A\": {\n      \"Type\": \"Custom::A\",\n      \"Properties\": {\n        \"n\": 1.10,\n        \
             \"big\": 18446744073709551616,\n        \"t\": \"é/\"\n      }\n    }\n  }\n}\n",
        ),
    ]);
}

#[test]
fn comments_stay_with_what_they_are_about() {
    assert_formatted(&[
        ("Resources: {} # a\n# b\n", "Resources: {}  # a\n# b\n"),
        ("Resources:\n    # above\n    A: x #right\n", "Resources:\n  # above\n  A: x  #right\n"),
        ("Resources: # key\n  A:\n    # value\n    x\n", "Resources:  # key\n  # value\n  A: x\n"),
        (
            "Resources:\n- # item\n  a: 1\n- # b\n  # c\n\n  - d\n",
            "Resources:\n  # item\n  - a: 1\n  # b\n  # c\n\n  - - d\n",
        ),
        ("Resources:\n-\n\n  a: 1\n", "Resources:\n  - a: 1\n"),
        (
            "Resources: [ # open\n  a, # a\n  # b\n  b ] # close\n",
            "# open\nResources:  # close\n  - a  # a\n  # b\n  - b\n",
        ),
        ("Resources: [\n  a # a\n]\n", "Resources:\n  - a  # a\n"),
        ("Resources: {a: [b, {c: d # e\n }]}\n", "Resources:\n  a:\n    - b\n    - c: d  # e\n"),
        ("Resources: [\n  # nothing\n]\n", "# nothing\nResources: []\n"),
        ("Resources: [a,\n  # end\n]\nOutputs: {}\n", "Resources:\n  - a\n  # end\nOutputs: {}\n"),
        (
            "Resources:\n  A:\n    B:\n      - x\n      # list\n    # a\n  # resources\n# root\nOutputs: {}\n",
            "Resources:\n  A:\n    B:\n      - x\n      # list\n    # a\n  # resources\n# root\nOutputs: {}\n",
        ),
        // a list that is not indented ends in the column of its key
        ("Resources:\n- x\n# root\nOutputs: {}\n", "Resources:\n  - x\n# root\nOutputs: {}\n"),
        (
            "Resources:\n  A: |\n    # text\n    x\n  # comment\n",
            "Resources:\n  A: |\n    # text\n    x\n  # comment\n",
        ),
        ("Resources:\n  A: 'x # y' # z\n", "Resources:\n  A: 'x # y'  # z\n"),
        ("Resources:\n  A: !If # c\n  - a\n  # d\n  - b\n", "Resources:\n  A: !If  # c\n    - a\n    # d\n    - b\n"),
        ("{Resources: [a, b]} # close\n # last\n", "Resources: [a, b]  # close\n# last\n"),
        ("--- # first\nResources: {}\n", "---\n# first\nResources: {}\n"),
        ("Resources: {}\n... # last\n", "Resources: {}\n# last\n"),
        ("# a\n\n\n\n# b\n\n---\n\nResources: {}\n\n\n", "# a\n\n# b\n\n---\nResources: {}\n"),
    ]);
}

#[test]
fn empty_lines_and_text_of_several_lines() {
    assert_formatted(&[
        ("\n\nResources:\n\n\n  A: x\n\n\n\n  B: y\n\n", "Resources:\n  A: x\n\n  B: y\n"),
        ("Resources:\n  A: |+\n    x\n\n  B: >+\n    y\n", "Resources:\n  A: |+\n    x\n\n  B: >+\n    y\n"),
        ("Resources:\n  A: |+\n    x\n\n\n  # c\n  B: y\n", "Resources:\n  A: |+\n    x\n\n\n  # c\n  B: y\n"),
        ("Resources:\n  A: |\n    x\n      \n  B: y\n", "Resources:\n  A: |\n    x\n      \n  B: y\n"),
        (
            "Resources:\n  A: |\n    x\n      \n\n  # c\n  B: y\n",
            "Resources:\n  A: |\n    x\n      \n\n  # c\n  B: y\n",
        ),
        ("Resources:\n  A: |4\n      x\n\n\n  B: y\n", "Resources:\n  A: |\n    x\n\n  B: y\n"),
        ("Resources:\n  A: |1\n      x\n     y\n", "Resources:\n  A: |2\n       x\n      y\n"),
        ("Resources:\n  A: >\n        x\n        y\n\n          z\n", "Resources:\n  A: >\n    x\n    y\n\n      z\n"),
        ("Resources:\n  A: |\n  B: >-\n\n", "Resources:\n  A: ''\n  B: ''\n"),
        ("Resources:\n  A: \"x \\\n      y\\ \n      z\"\n", "Resources:\n  A: \"x \\\n    y\\ \n    z\"\n"),
        ("Resources:\n  A: x\n     y\n", "Resources:\n  A: x\n    y\n"),
        ("Resources:\n  - |\n      x\n  - >-\n   y\n", "Resources:\n  - |\n    x\n  - >-\n    y\n"),
        ("Resources: [\"a\n  b\", c\n  d]\n", "Resources: ['a b', c d]\n"),
    ]);
}

#[test]
fn quotes_and_brackets() {
    let long = "x".repeat(100);
    assert_formatted(&[
        (
            "Resources: {A: \"x\", B: 'it''s', C: \"\\u00e9\\n\", D: \"a\\\\b\"}\n",
            "Resources: {A: 'x', B: \"it's\", C: \"é\\n\", D: 'a\\b'}\n",
        ),
        ("Resources: [yes,\u{85}, a\u{a0}]\n", "Resources: [yes, \u{85}, a\u{a0}]\n"),
        ("Resources: [?, a]\n", "Resources: ['?', a]\n"),
        ("Resources: [!, !!null , !!str ]\n", "Resources: [! null, !!null '', !!str '']\n"),
        ("Resources: {  }\n", "Resources: {}\n"),
        (
            "Resources: {a, b: , !!str c: !Ref , &x d: *x , e: f}\n",
            "Resources: {a: null, b: null, !!str c: !Ref '', &x d: *x, e: f}\n",
        ),
        ("Resources: {\n  a: [b,\n    c]\n  }\n", "Resources: {a: [b, c]}\n"),
        (&format!("Resources: {{a: {long}, b: [c]}}\n"), &format!("Resources:\n  a: {long}\n  b: [c]\n")),
        (&format!("Resources:\n  {long}{long}: [ ]\n"), &format!("Resources:\n  {long}{long}: []\n")),
        ("Resources:\n  ? a\n  : b\n  ? c\n", "Resources:\n  a: b\n  c:\n"),
        ("Resources: !If\n- a\n- &x !Sub\n  - b\n", "Resources: !If\n  - a\n  - &x !Sub\n    - b\n"),
        ("Resources: {a: &x b, c: {*x : d}}\n", "Resources: {a: &x b, c: {*x : d}}\n"),
        ("\n\u{feff}%YAML 1.1\n---\nResources: {}\n", "%YAML 1.1\n---\nResources: {}\n"),
        ("\u{feff}\u{feff}%YAML 1.1\n---\nResources: {}\n", "%YAML 1.1\n---\nResources: {}\n"),
        ("--- &x\nResources: {}\n", "--- &x\nResources: {}\n"),
    ]);
}

/// What formwork writes has the canonical form already.
#[test]
fn our_own_templates_stay_as_they_are() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/out")).expect("out/") {
        let path = entry.expect("an entry").path();
        if !path.to_string_lossy().ends_with(".template.json") {
            continue;
        }
        let json = std::fs::read_to_string(path).expect("a template");
        assert_eq!(format::template(&json).as_ref(), Ok(&json));
        let yaml = read::template(&json).expect("it is read").to_yaml();
        assert_eq!(format::template(&yaml).as_ref(), Ok(&yaml));
    }
}

#[test]
fn what_is_refused() {
    let said = |text: &str| format::template(text).map_err(|error| error.to_string());
    assert_eq!(said("a: [1\n"), Err("1:4: this `[` is not closed".to_owned()));
    assert_eq!(
        said("- a\n"),
        Err("1:1: this is a list; a template is an object with a section `Resources`".to_owned())
    );
    assert_eq!(
        said(&format!("Resources: {}", "x".repeat(2_000_000))),
        Err("1:1: this has more than 2 MB, twice what CloudFormation takes; it stays as it is".to_owned())
    );
}

/// Whatever is read has a canonical form that says the same, in which every comment is kept, and that is its own.
#[test]
fn canonical_forms_are_their_own() {
    each_change(|text| {
        let Ok(before) = read::template(text) else {
            assert!(format::template(text).is_err());
            return;
        };
        let formatted = format::template(text).unwrap_or_else(|error| panic!("{text}\n{error}"));
        let again = format::template(&formatted);
        assert_eq!(again.as_ref(), Ok(&formatted), "{text}");
        let after = read::template(&formatted).expect("it is read");
        let unordered =
            |template: &formwork::prelude::Template| serde_json::from_str::<Value>(&template.to_json()).expect("JSON");
        assert_eq!(unordered(&before), unordered(&after), "{text}");
        assert_eq!(comments(text), comments(&formatted), "{text}\n---\n{formatted}");
    });
}

/// The comments of a document, sorted.
fn comments(text: &str) -> Vec<String> {
    if read::Format::of(text) == read::Format::Json {
        return Vec::new();
    }
    let options = granit_parser::options! { max_buffered_comment_events: usize::MAX };
    let mut found: Vec<String> = granit_parser::Parser::new_from_str_with_options(text, options)
        .filter_map(|event| match event {
            Ok((granit_parser::Event::Comment(comment, _), _)) => Some(comment.trim_end().to_owned()),
            _ => None,
        })
        .collect();
    found.sort();
    found
}
