//! What holds for every document: what we write is read as it was, and no text makes the reader panic or hang.

use formwork::read::{self, Places};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::oracles::corpus;
use crate::support::changes;

/// Text of the kinds that break writers and readers.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 _:#'\"\\-\\[\\]{},&*!|>%@`?=~<./\\\\$\n\t]{0,24}",
        "(yes|no|on|null|~|012|1e3|1:20|2012-10-17|<<|=|0x1F|-|\\?|: |# |- a|true )[a-z]?",
        "\\PC{0,12}",
        any::<String>(),
        " {0,3}[ab\n]{0,8} {0,2}\n{0,3}",
        "[\u{85}\u{a0}\u{2028}\u{2029}\u{feff}\u{0}\u{7f}\r\nab]{0,6}",
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(Value::from),
        prop::sample::select(vec![1e300, -2e40, 1e-9, 5e22, 0.1, -0.0, 1e16]).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..6).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn what_is_written_is_read_as_it_was(value in value()) {
        let template = json!({"Resources": value});
        let read = read::template(&template.to_string()).expect("JSON is read");
        prop_assert_eq!(serde_json::to_value(read.root()).expect("JSON"), template);
        prop_assert_eq!(&read::template(&read.to_json()).expect("our JSON is read"), &read);
        let yaml = read.to_yaml();
        let again = read::template(&yaml);
        prop_assert!(again.as_ref() == Ok(&read), "{}\n{:?}", yaml, again);
    }

    #[test]
    fn no_text_makes_it_panic(text in text(), value in value()) {
        read_all_ways(&text);
        read_all_ways(&format!("a: {text}\nb: [{text}]\n{text}: {value}"));
    }
}

/// Reads it, and looks for places in it; both agree on whether it can be read.
fn read_all_ways(text: &str) {
    let read = read::document(text);
    match Places::of(text) {
        Ok(places) => {
            assert!(read.is_ok(), "{text:?}");
            let root = places.find("").expect("the document");
            assert!(root.value.bytes.end <= text.len(), "{text:?}");
            places.find("/Resources/0/a~1b");
            places.aliases();
        }
        Err(error) => {
            assert_eq!(read.as_ref().err(), Some(&error), "{text:?}");
            let lines = u32::try_from(text.split('\n').count()).expect("few lines");
            assert!((1..=lines).contains(&error.line) && error.column > 0, "{text:?}: {error}");
        }
    }
    if let Ok(template) = read::template(text) {
        assert_eq!(read::template(&template.to_json()).as_ref(), Ok(&template), "{text:?}");
        assert_eq!(read::template(&template.to_yaml()).as_ref(), Ok(&template), "{text:?}");
    }
}

/// Documents of the corpus with pieces changed, doubled, moved and cut out: some seconds of them, or as many as `FUZZ_SECONDS` says.
#[test]
fn no_change_of_a_document_makes_it_panic() {
    each_change(read_all_ways);
}

/// Tries documents of the corpus with changes in them.
pub fn each_change(check: impl FnMut(&str)) {
    let mut texts: Vec<Vec<u8>> = corpus().into_iter().map(|(_, text)| text.into_bytes()).collect();
    texts.push(include_bytes!("../../out/hello.template.json").to_vec());
    changes::each_change(&texts, check);
}
