//! Transcripts of `formwork fmt`.

use std::fs;
use std::path::Path;

use snapbox::str;

use crate::{directory, files, formwork};

const UGLY: &str =
    "Resources:\n    Queue: # of jobs\n        Properties: {QueueName: \"jobs\"}\n        Type: AWS::SQS::Queue\n";
const PRETTY: &str =
    "Resources:\n  Queue:  # of jobs\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: 'jobs'}\n";
const JSON: &str = "{\"Resources\": {\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}}}";

/// Templates, and files of other kinds beside them.
fn project() -> tempfile::TempDir {
    let project = directory();
    let write = |name: &str, text: &str| fs::write(project.path().join(name), text).expect("a file");
    fs::create_dir_all(project.path().join("stacks/deep")).expect("a directory");
    write("stacks/a.yaml", UGLY);
    write("stacks/deep/b.json", JSON);
    write("stacks/deep/c.yml", PRETTY);
    write("stacks/buildspec.yml", "version:   0.2\n");
    write("stacks/notes.md", "Resources: AWS::SQS::Queue\n");
    project
}

fn text(project: &Path, name: &str) -> String {
    fs::read_to_string(project.join(name)).expect("a file")
}

#[test]
fn help() {
    formwork(directory().path(), &["fmt", "--help"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
Writes templates in their canonical form

Then a difference between two of them is a difference in what they say. JSON stays JSON and YAML
stays YAML, with its comments, anchors, short forms and text of several lines. Sections and the
attributes of a resource get one order; logical ids and properties keep theirs. Indents are of two
spaces, quotes are single, empty lines are at most one. A directory stands for the templates in it,
`-` for standard input, whose canonical form is printed. When one template cannot be read, none is
changed.

Usage: formwork fmt [OPTIONS] <FILE|DIR>...

Arguments:
  <FILE|DIR>...
          Templates, directories of them, or `-`

Options:
      --check
          Writes nothing; fails when a template would change, and names it

      --stdout
          Prints the canonical form of one template and writes nothing

  -h, --help
          Print help (see a summary with '-h')

Examples:
  formwork fmt template.yaml              writes it anew, in place
  formwork fmt --check templates/         in CI: names the templates that would change
  formwork fmt --stdout template.yaml     prints the canonical form and changes nothing

Exit status: 0 done; 1 with --check, a template would change; 2 a template could not be read or
written, or wrong usage.

"#]]);
}

#[test]
fn a_directory_is_written_and_then_checked() {
    let project = project();
    let here = project.path();
    formwork(here, &["fmt", "--check", "stacks"])
        .assert()
        .code(1)
        .stdout_eq(str![[r#"
stacks/a.yaml
stacks/deep/b.json

"#]])
        .stderr_eq(str![[r#"
error: 2 of 3 templates are not in canonical form; `formwork fmt` writes it

"#]]);
    assert_eq!(text(here, "stacks/a.yaml"), UGLY);
    formwork(here, &["fmt", "stacks"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
wrote stacks/a.yaml
wrote stacks/deep/b.json
1 template was in canonical form

"#]]);
    assert_eq!(text(here, "stacks/a.yaml"), PRETTY);
    assert_eq!(text(here, "stacks/deep/c.yml"), PRETTY);
    assert_eq!(text(here, "stacks/buildspec.yml"), "version:   0.2\n");
    assert_eq!(files(&here.join("stacks")).len(), 4, "nothing is left beside them and the list of stacks");
    for arguments in [["fmt", "stacks"], ["fmt", "--check"]] {
        let arguments = [arguments.as_slice(), &["stacks"]].concat();
        formwork(here, &arguments).assert().success().stderr_eq(str![]);
    }
}

#[test]
fn nothing_is_written_when_one_cannot_be_read() {
    let project = project();
    let here = project.path();
    fs::write(here.join("stacks/z.yaml"), "Resources:\n  A: [AWS::X\n").expect("a file");
    fs::write(here.join("latin.yaml"), b"Description: caf\xe9\n").expect("a file");
    formwork(here, &["fmt", "stacks", "latin.yaml", "nowhere.yaml", "nothing"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
error: there is no file or directory `nothing`
error: stacks/z.yaml:2:6: this `[` is not closed
error: latin.yaml:1:17: the byte 0xe9 is not UTF-8 here; save the file as UTF-8
error: cannot read nowhere.yaml: No such file or directory (os error 2)

"#]]);
    assert_eq!(text(here, "stacks/a.yaml"), UGLY);
    formwork(here, &["fmt", "--check", "stacks"])
        .assert()
        .code(2)
        .stdout_eq(str![[r#"
stacks/a.yaml
stacks/deep/b.json

"#]])
        .stderr_eq(str![[r#"
error: stacks/z.yaml:2:6: this `[` is not closed

"#]]);
}

#[test]
fn standard_input_and_standard_output() {
    let project = project();
    let here = project.path();
    formwork(here, &["fmt", "-"]).stdin(UGLY).assert().success().stderr_eq(str![]).stdout_eq(PRETTY);
    formwork(here, &["fmt", "--stdout", "stacks/a.yaml"]).assert().success().stderr_eq(str![]).stdout_eq(PRETTY);
    assert_eq!(text(here, "stacks/a.yaml"), UGLY);
    formwork(here, &["fmt", "--check", "-"]).stdin(UGLY).assert().code(1).stdout_eq(str![[r#"
-

"#]]);
    formwork(here, &["fmt", "--stdout", "stacks"]).assert().code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: one template can be printed; these are 3

"#]]);
    formwork(here, &["fmt"]).assert().code(2).stdout_eq(str![]);
}

/// A link stays a link, and a file keeps its permissions.
#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt;

    let project = project();
    let here = project.path();
    let (file, link) = (here.join("stacks/a.yaml"), here.join("link.yaml"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("permissions");
    std::os::unix::fs::symlink("stacks/a.yaml", &link).expect("a link");
    formwork(here, &["fmt", "link.yaml", "stacks/a.yaml"]).assert().success().stdout_eq(str![[r#"
wrote link.yaml

"#]]);
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(text(here, "stacks/a.yaml"), PRETTY);
    assert_eq!(fs::metadata(&file).expect("the file").permissions().mode() & 0o777, 0o600);
}

/// What `synth` writes is in canonical form.
#[test]
fn what_synth_writes_stays() {
    formwork(Path::new(env!("CARGO_MANIFEST_DIR")), &["fmt", "--check", "out"]).assert().success().stdout_eq(str![[
        r#"
6 templates are in canonical form

"#
    ]]);
}
