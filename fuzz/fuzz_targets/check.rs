//! Whatever can be read is judged, always the same, and has no changes against itself; what is put right can be read.
//!
//! `cargo +nightly fuzz run check fuzz/corpus/check tests/check/mutants tests/check/good -- -max_len=4096 -timeout=10 -rss_limit_mb=2048`
#![no_main]

use formwork::check::{Options, fix, judge};
use formwork::read::{self, Places};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = read::bytes(data) else { return };
    let Ok(template) = read::template(text) else { return };
    let options = Options { regions: vec!["eu-west-1".to_owned()], ..Options::default() };
    let found = judge(&template, &options).findings;
    assert_eq!(found, judge(&template, &options).findings);
    let places = Places::of(text).expect("what is read has places");
    for path in found.iter().filter_map(|finding| finding.path.as_deref()) {
        assert!(places.find(path).is_some(), "{path}");
    }
    let (after, count) = fix::fix(text, &found);
    assert_eq!(count == 0, after == text);
    assert!(read::template(&after).is_ok(), "{after}");
    let diff = formwork::diff::compare("orders", Some(&template), Some(&template), &Default::default());
    assert!(!diff.is_change() && diff.findings.is_empty(), "{diff:#?}");
});
