//! What the README shows is what happens.

use std::path::Path;
use std::process::Command;

/// The output under each `$ formwork ..` line of the README's console blocks.
fn transcripts(readme: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => match (line.strip_prefix("$ "), found.last_mut()) {
                (Some(command), _) => found.push((command.to_owned(), String::new())),
                (None, Some((_, output))) => {
                    output.push_str(line);
                    output.push('\n');
                }
                (None, None) => panic!("a console block starts with a command: {line}"),
            },
            (false, _) => {}
        }
    }
    found
}

/// Copies a directory with all that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn console_blocks_show_what_the_commands_print() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(top.join("README.md")).unwrap();
    let here = tempfile::tempdir().unwrap();
    std::fs::create_dir(here.path().join("out")).unwrap();
    copy(&top.join("stacks"), &here.path().join("stacks"));
    for entry in std::fs::read_dir(top.join("out")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), here.path().join("out").join(entry.file_name())).unwrap();
    }
    let mut shown = 0;
    for (command, expected) in transcripts(&readme) {
        let Some(args) = command.strip_prefix("formwork ") else { continue };
        let output = Command::new(env!("CARGO_BIN_EXE_formwork"))
            .args(args.split_whitespace())
            .current_dir(here.path())
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(printed.trim_end(), expected.trim_end(), "\nREADME.md shows otherwise what `{command}` prints");
        shown += 1;
    }
    assert!(shown > 0, "README.md shows no command");
}

/// The test of all committed templates: they are what the stacks say.
#[test]
fn out_is_fresh() {
    let output = Command::new(env!("CARGO_BIN_EXE_formwork"))
        .args(["synth", "--check"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
