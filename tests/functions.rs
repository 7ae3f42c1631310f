//! The code of the stacks' functions passes its own tests, in its own language.

use std::process::Command;

#[test]
fn the_functions_pass_their_tests() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/functions/test_functions.py");
    let run = Command::new("python3").args(["-B", file]).output();
    let run = run.unwrap_or_else(|error| panic!("python3 does not start ({error}): apt-get install python3"));
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
    assert!(said.contains("\nOK"), "no test ran: {said}");
}
