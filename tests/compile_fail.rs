//! What must not compile, with the message that the author of a stack then reads.
//!
//! After a change of a message, or with a newer compiler: `TRYBUILD=overwrite cargo test --test compile_fail`, and read the diff.

#![cfg(feature = "core-services")]

#[test]
fn what_must_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/compile_fail/pass/in_range.rs");
    cases.compile_fail("tests/compile_fail/*.rs");
}
