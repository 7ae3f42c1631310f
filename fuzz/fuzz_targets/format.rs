//! Whatever is read has a canonical form, and that is its own.
//!
//! `cargo +nightly fuzz run format fuzz/corpus/format tests/read/corpus -- -max_len=2048 -timeout=5 -rss_limit_mb=1024`
#![no_main]

use formwork::{format, read};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = read::bytes(data) else { return };
    let written = format::template(text);
    assert_eq!(written.is_ok(), read::template(text).is_ok(), "{text}\n{written:?}");
    if let Ok(written) = written {
        assert_eq!(format::template(&written).as_ref(), Ok(&written), "{text}");
    }
});
