//! Files that are included, stacks that are found, and what the commands make of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use formwork::stack_file;
use snapbox::cmd::Command;
use snapbox::{assert_data_eq, str};
use tempfile::TempDir;

use crate::report;

/// What is wrong with the stack in the first of these files.
fn wrong(files: &[(&str, &str)]) -> String {
    let all: BTreeMap<&str, &str> = files.iter().copied().collect();
    let load = |path: &str| all.get(path).map(|text| (*text).to_owned()).ok_or(format!("there is no file {path}"));
    match stack_file::stack(files[0].0, files[0].1, &load).synth() {
        Ok(cast) => cast.template.resources().map(|(id, _)| format!("{id} ")).collect(),
        Err(wrong) => report(&wrong),
    }
}

#[test]
fn files_include_others() {
    let both = [
        (
            "stacks/orders.yaml",
            "stack: orders\ninclude: [common/queues.yaml, common/topics.yaml]\nqueues: {Jobs: {}}\n",
        ),
        ("stacks/common/queues.yaml", "include: topics.yaml\nqueues: {Late: {}}\n"),
        ("stacks/common/topics.yaml", "topics: {News: {}}\n"),
    ];
    assert_eq!(wrong(&both), "Jobs JobsPolicy Late LatePolicy News NewsPolicy ");
}

#[test]
fn circles_and_files_that_there_are_not() {
    let circle = [
        ("stacks/orders.yaml", "stack: orders\ninclude: a.yaml\n"),
        ("stacks/a.yaml", "queues: {Jobs: {}}\ninclude:\n  - b.yaml\n  - missing.yaml\n  - ../../secret.yaml\n"),
        ("stacks/b.yaml", "include: a.yaml\nqueues: {Jobs: {}, Late: {colour: red}}\n"),
    ];
    assert_data_eq!(
        wrong(&circle),
        str![[r#"
stacks/a.yaml:4:5 stack-file: there is no file stacks/missing.yaml
stacks/a.yaml:5:5 stack-file: `../../secret.yaml` is outside of the project (a path starts at the directory of the file that names it)
stacks/b.yaml:1:10 stack-file: these files include each other: stacks/a.yaml -> stacks/b.yaml -> stacks/a.yaml (move what both need into a third file)
stacks/b.yaml:2:10 duplicate-id: the id `Jobs` is used twice (give one of them another id; a construct's children take its id with a word at the end)
stacks/b.yaml:2:27 stack-file: nothing here is called `colour` (there are `name`, `fifo`, `visibility_timeout`, `retention`, `delay`, `wait`, `max_message`, `dead_letters`, `encrypted_with`, `accepts_from`, `delete_with_stack`)

"#]]
    );
}

pub fn project(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    for (path, text) in files {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("a file");
    }
    directory
}

pub fn formwork(directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env!("CARGO_BIN_EXE_formwork")), |command, name| command.env_remove(name))
        .current_dir(directory)
        .args(args)
}

const JOBS: &str = "stack: jobs
queues: { Jobs: {} }
resources:
  Note:
    Type: AWS::SSM::Parameter
    Properties: { Type: Strng, Value: !Ref Jobs }
";

/// A directory that is no project of Rust's has the stacks that are written in it, and no others.
#[test]
fn commands_find_stacks_by_their_files() {
    let right = JOBS.replace("Strng", "String");
    let project = project(&[("stacks/jobs.yaml", &right), ("stacks/notes.yaml", "not: a stack\n")]);
    let here = project.path();
    formwork(here, &["list"]).assert().success().stdout_eq(str![[r#"
jobs

"#]]);
    formwork(here, &["synth"]).assert().success().stderr_eq(str![]);
    formwork(here, &["synth", "--check"]).assert().success();
    formwork(here, &["check"]).assert().success();
    formwork(here, &["diff", "out/jobs.template.json", "stacks/jobs.yaml"]).assert().success().stdout_eq(str![[r#"
jobs: no changes

"#]]);
    formwork(here, &["limits", "stacks/jobs.yaml"]).assert().success();
}

/// What `check` finds stands at the line of the file, in it and out of a command that names the file.
#[test]
fn findings_stand_on_the_line_of_the_file() {
    let project = project(&[("stacks/jobs.yaml", JOBS)]);
    let here = project.path();
    formwork(here, &["synth"]).assert().failure().stderr_eq(str![[r#"
error[value-not-allowed]: `Type` does not take "Strng"
  --> stacks/jobs.yaml:6:25 (stack `jobs`)
  help: did you mean `String`?

error: 1 error; nothing was written

"#]]);
    assert!(!here.join("out").exists());
    formwork(here, &["check", "stacks/jobs.yaml"]).assert().code(1).stdout_eq(str![[r#"
error[value-not-allowed]: `Type` does not take "Strng"
 --> stacks/jobs.yaml:6:25 (/Resources/Note/Properties/Type)
  |
6 |     Properties: { Type: Strng, Value: !Ref Jobs }
  |                         ^
  = help: did you mean `String`?

1 error in 1 template

"#]]);
    formwork(here, &["check", "jobs"]).assert().code(1);
    formwork(here, &["check", "stacks"]).assert().code(1);
}
