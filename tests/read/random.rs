//! What holds for every document: what we write is read as it was, and no text makes the reader panic or hang.

use std::time::{Duration, Instant};

use formwork::read::{self, Places};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::oracles::corpus;

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
pub fn each_change(mut check: impl FnMut(&str)) {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(2);
    let mut texts: Vec<Vec<u8>> = corpus().into_iter().map(|(_, text)| text.into_bytes()).collect();
    texts.push(include_bytes!("../../out/hello.template.json").to_vec());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        let mut text = texts[random.below(texts.len())].clone();
        let from = random.below(text.len());
        let to = (from + random.below(400)).min(text.len());
        let mut part = text[from..to].to_vec();
        if random.below(3) == 0 {
            part = text.clone();
        }
        for _ in 0..=random.below(6) {
            random.change(&mut part);
        }
        if random.below(2) == 0 {
            text.splice(from..to, part);
        } else {
            text = part;
        }
        let start = Instant::now();
        let text = String::from_utf8_lossy(&text);
        check(&text);
        assert!(start.elapsed() < Duration::from_secs(60), "{text:?} takes {:?}", start.elapsed());
    }
}

/// Xorshift: the same changes on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("it is below the limit")
    }

    fn change(&mut self, text: &mut Vec<u8>) {
        const PIECES: [&str; 40] = [
            "\n",
            "\r\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "\\",
            "#",
            " #",
            "&a ",
            "*a",
            "!Sub ",
            "!GetAtt ",
            "!!str ",
            "|",
            ">-",
            "|2\n",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "\u{feff}",
            "\u{85}",
            "é",
            "😀",
            "\0",
            "~",
            "0",
            "{{",
            "\\u00",
        ];
        let at = self.below(text.len() + 1);
        match self.below(6) {
            0 => drop(text.splice(at..at, PIECES[self.below(PIECES.len())].bytes())),
            1 if at < text.len() => drop(text.remove(at)),
            2 if at < text.len() => text[at] = u8::try_from(self.below(256)).expect("a byte"),
            3 => {
                let end = (at + self.below(60)).min(text.len());
                let copy = text[at..end].to_vec();
                let to = self.below(text.len() + 1);
                drop(text.splice(to..to, copy));
            }
            4 => drop(text.drain(at..(at + self.below(30)).min(text.len()))),
            _ => {
                let end = (at + self.below(8)).min(text.len());
                drop(text.splice(at..end, PIECES[self.below(PIECES.len())].bytes()));
            }
        }
    }
}
