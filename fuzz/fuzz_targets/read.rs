//! No bytes make the reader panic, hang or take much memory; what it reads, it reads again as it writes it.
//!
//! `cargo +nightly fuzz run read fuzz/corpus/read tests/read/corpus -- -max_len=4096 -timeout=5 -rss_limit_mb=1024`
#![no_main]

use formwork::read::{self, Places};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = read::bytes(data) else { return };
    let read = read::document(text);
    let places = Places::of(text);
    assert_eq!(read.is_ok(), places.is_ok());
    if let Ok(places) = places {
        places.find("/Resources/A/Properties/0").expect("a pointer");
        places.aliases();
    }
    if let Ok(template) = read::template(text) {
        assert_eq!(read::template(&template.to_json()).as_ref(), Ok(&template));
        assert_eq!(read::template(&template.to_yaml()).as_ref(), Ok(&template));
    }
});
