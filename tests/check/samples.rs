//! The five systems of this project have no finding that nobody acknowledged.

use std::fs;
use std::path::Path;

use snapbox::cmd::Command;

fn formwork(directory: &Path, args: &[&str]) -> Command {
    Command::new(snapbox::cmd::cargo_bin("formwork")).args(args).current_dir(directory)
}

#[test]
fn nothing_is_left_unacknowledged() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said = formwork(root, &["check", "--as-of", "2026-11-20", "--fail-on", "warning"]).output().expect("it runs");
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    assert_eq!(said.status.code(), Some(0), "{text}");
    for severity in ["warning[", "error["] {
        assert!(!text.contains(severity), "{text}");
    }
    // what is acknowledged is counted, so that nobody takes it for nothing
    assert!(text.lines().last().is_some_and(|line| line.ends_with(" allowed)")), "{text}");
}

/// `synth` says what is wrong, and writes nothing that it does not say.
#[test]
fn synth_says_warnings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said = formwork(root, &["synth", "--check"]).output().expect("it runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    assert!(!String::from_utf8_lossy(&said.stderr).contains("warning"), "{}", String::from_utf8_lossy(&said.stderr));
    // a limit that the stacks do not expect makes them contradict themselves, and `synth` says so and goes on
    let scratch = tempfile::tempdir().expect("a directory");
    let stacks = scratch.path().join("stacks");
    fs::create_dir(&stacks).expect("a directory");
    fs::copy(root.join("stacks/mod.rs"), stacks.join("mod.rs")).expect("the project");
    fs::write(
        scratch.path().join("formwork.toml"),
        "[assume]\naccount-rate = 500\n[check.rules]\nstage-exceeds-account = \"warning\"\n",
    )
    .expect("a file");
    let out = formwork(scratch.path(), &["synth", "movies", "--stdout"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{said}");
    assert!(said.contains("warning[stage-exceeds-account]") && said.contains("the account 500"), "{said}");
}

/// What the project and the command line take for granted: the later has more weight, and messages say whose word it is.
#[test]
fn assumptions_come_from_the_project_and_the_command_line() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/throttle/limits/golden/system.json");
    let template = root.to_str().expect("a path");
    let scratch = tempfile::tempdir().expect("a directory");
    let settle = |text: &str| fs::write(scratch.path().join("formwork.toml"), text).expect("a file");
    let said = |args: &[&str]| {
        let out = formwork(scratch.path(), args).output().expect("it runs");
        (
            String::from_utf8_lossy(&out.stdout).into_owned(),
            String::from_utf8_lossy(&out.stderr).into_owned(),
            out.status.code(),
        )
    };
    settle("[assume]\nmean-ms = 100\n");
    let (text, ..) = said(&["check", template]);
    assert!(text.contains("at 100 ms (formwork.toml) that is 100 executions at once"), "{text}");
    let (text, ..) = said(&["check", template, "--assume", "mean-ms=300"]);
    assert!(text.contains("at 300 ms (--assume) that is 300 executions at once"), "{text}");
    let (text, ..) = said(&["limits", template, "--format", "json"]);
    assert!(text.contains("\"origin\": \"settings\""), "{text}");
    settle("[assume]\nmean-ms = { Writer = 50 }\nclients-per-ip = 3\n");
    let (text, ..) = said(&["check", template]);
    assert!(text.contains("from each of 3 clients behind it (formwork.toml)"), "{text}");
    assert!(!text.contains("littles-law"), "{text}");
    settle("[assume]\nmean-mss = 50\n");
    for command in ["check", "limits"] {
        let (_, wrong, code) = said(&[command, template]);
        assert_eq!(code, Some(2), "{wrong}");
        assert!(
            wrong
                .contains("formwork.toml: [assume]: nothing called `mean_mss` can be assumed; did you mean `mean_ms`?"),
            "{wrong}"
        );
    }
    settle("");
    let (_, wrong, code) = said(&["check", template, "--assume", "mean-ms=quick"]);
    assert_eq!((code, wrong.contains("`mean_ms` is `quick`")), (Some(2), true), "{wrong}");
}
