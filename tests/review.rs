//! `ci/review.sh`, what the GitHub Action runs, against scratch repositories of git and a `gh` that writes down what it is asked.

#![cfg(all(unix, feature = "cli", feature = "core-services"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A repository with this project's stacks, whose branch `work` changes them.
struct Repository {
    directory: TempDir,
}

impl Repository {
    /// On `main` the stage of `movies` admits half as much as on `work`.
    fn new() -> Self {
        let repository = Repository { directory: tempfile::tempdir().expect("a temporary directory") };
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("out"), &repository.path("out"));
        copy(&root.join("stacks"), &repository.path("stacks"));
        fs::create_dir(repository.path("bin")).expect("bin");
        let movies = repository.path("out/movies.template.json");
        let now = fs::read_to_string(&movies).expect("movies");
        let before = now.replacen("\"ThrottlingRateLimit\": 1000", "\"ThrottlingRateLimit\": 500", 1);
        assert_ne!(now, before, "the stage of movies has its limit elsewhere");
        fs::write(&movies, before).expect("movies");
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.git(&["add", "."]);
        repository.git(&["commit", "--quiet", "--message", "before"]);
        repository.git(&["checkout", "--quiet", "-b", "work"]);
        fs::write(&movies, now).expect("movies");
        repository.git(&["commit", "--quiet", "--all", "--message", "after"]);
        repository
    }

    fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn git(&self, args: &[&str]) {
        let output = self
            .quiet("git")
            .args(["-c", "user.name=somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"])
            .args(args)
            .output()
            .expect("git runs");
        assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// A program in this directory, that sees nothing of the run which these tests may themselves be part of.
    fn quiet(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.directory.path());
        for name in
            ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_REPOSITORY", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]
        {
            command.env_remove(name);
        }
        command
    }

    fn review(&self, variables: &[(&str, &str)]) -> Output {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").expect("PATH"));
        self.quiet("bash")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("ci/review.sh"))
            .env("PATH", path)
            .env("FORMWORK", env!("CARGO_BIN_EXE_formwork"))
            .env("FORMWORK_BASE", "main")
            .env("FORMWORK_OUT", "reports")
            .envs(variables.iter().copied())
            .output()
            .expect("bash runs")
    }

    /// A `gh` that answers the question for comments with this text, and writes down what it is asked.
    fn gh(&self, comments: &str) {
        use std::os::unix::fs::PermissionsExt;
        let script = format!(
            "#!/bin/sh\necho \"$*\" >> '{}'\ncase \"$*\" in *--jq*) printf '%s' '{comments}' ;; esac\n",
            self.path("asked").display()
        );
        let path = self.path("bin/gh");
        fs::write(&path, script).expect("gh");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("gh");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a file");
        }
    }
}

fn told(output: &Output) -> String {
    format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_change_is_told_in_every_form() {
    let repository = Repository::new();
    let output = repository.review(&[("GITHUB_OUTPUT", "outputs"), ("GITHUB_STEP_SUMMARY", "summary")]);
    assert!(output.status.success(), "{}", told(&output));
    let comment = repository.read("reports/diff.md");
    assert!(comment.starts_with("<!-- diff:"), "{comment}");
    assert!(comment.contains("<!-- diff:movies -->\n### `movies`: 1 to modify"), "{comment}");
    assert!(comment.contains("| 500/s | 1000/s | x2 |"), "{comment}");
    assert_eq!(repository.read("summary"), comment);
    let json = repository.read("reports/diff.json");
    assert!(json.contains("\"schema\": \"diff/1\"") && json.contains("\"layer\": \"stage\""), "{json}");
    assert!(repository.read("reports/diff.html").starts_with("<!doctype html>"));
    for sarif in ["reports/sarif/check.sarif", "reports/sarif/diff.sarif"] {
        assert!(repository.read(sarif).contains("\"version\": \"2.1.0\""), "{sarif}");
    }
    let outputs = repository.read("outputs");
    assert!(
        outputs.contains("status=0\n") && outputs.contains("markdown=") && outputs.contains("/reports/diff.html\n"),
        "{outputs}"
    );
}

#[test]
fn the_first_comment_is_posted_and_the_next_run_updates_it() {
    let repository = Repository::new();
    let variables = [("FORMWORK_COMMENT", "7"), ("GITHUB_REPOSITORY", "acme/orders")];
    repository.gh("");
    let output = repository.review(&variables);
    assert!(output.status.success(), "{}", told(&output));
    let asked = repository.read("asked");
    assert!(
        asked.contains("--method POST repos/acme/orders/issues/7/comments --field body=@reports/diff.md"),
        "{asked}"
    );
    repository.gh("4711");
    let output = repository.review(&variables);
    assert!(output.status.success(), "{}", told(&output));
    let asked = repository.read("asked");
    assert!(
        asked.contains("--method PATCH repos/acme/orders/issues/comments/4711 --field body=@reports/diff.md"),
        "{asked}"
    );
}

/// A report that is too long for one comment has one for each stack.
#[test]
fn a_long_report_has_a_comment_for_each_stack() {
    let repository = Repository::new();
    let describe = |stack: &str, what: &str| {
        let path = repository.path(&format!("out/{stack}.template.json"));
        let old = fs::read_to_string(&path).expect("a template");
        let queues: String = (0..700)
            .map(|n| {
                format!(
                    "    \"Many{n}{what}\": {{\"Type\": \"AWS::DynamoDB::Table\", \"DeletionPolicy\": \"Delete\"}},\n"
                )
            })
            .collect();
        fs::write(&path, old.replacen("\"Resources\": {", &format!("\"Resources\": {{\n{queues}"), 1))
            .expect("a template");
    };
    repository.git(&["checkout", "--quiet", "main"]);
    for stack in ["hello", "movies"] {
        describe(stack, "Lost");
    }
    repository.git(&["commit", "--quiet", "--all", "--message", "many tables"]);
    repository.git(&["checkout", "--quiet", "-b", "fewer"]);
    repository.git(&["checkout", "--quiet", "work", "--", "out"]);
    repository.git(&["commit", "--quiet", "--all", "--message", "no tables"]);
    repository.gh("");
    let output = repository.review(&[("FORMWORK_COMMENT", "7"), ("GITHUB_REPOSITORY", "acme/orders")]);
    assert!(output.status.success(), "{}", told(&output));
    let asked = repository.read("asked");
    assert!(asked.contains("startswith(\"<!-- diff:hello -->\")"), "{asked}");
    assert!(
        asked.contains("--method POST repos/acme/orders/issues/7/comments --field body=@reports/diff.movies.md"),
        "{asked}"
    );
    assert!(!asked.contains("diff.md"), "{asked}");
}

#[test]
fn what_must_not_be_merged_unseen_fails_the_job_after_it_was_told() {
    let repository = Repository::new();
    let template = repository.read("out/movies.template.json");
    // on the base there is a table that the branch no longer has
    let lost = template.replacen(
        "\"Resources\": {",
        "\"Resources\": {\n    \"Ledger\": {\"Type\": \"AWS::DynamoDB::Table\", \"Properties\": {\"TableName\": \"ledger\"}},",
        1,
    );
    repository.git(&["checkout", "--quiet", "main"]);
    fs::write(repository.path("out/movies.template.json"), lost).expect("movies");
    repository.git(&["commit", "--quiet", "--all", "--message", "a ledger"]);
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    fs::write(repository.path("out/movies.template.json"), template).expect("movies");
    repository.git(&["commit", "--quiet", "--all", "--message", "no ledger"]);
    let output = repository.review(&[("FORMWORK_FAIL_ON", "critical replace")]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    let told = told(&output);
    assert!(told.contains("DATA-LOSS") && told.contains("must not be merged unseen"), "{told}");
    assert!(repository.read("reports/diff.md").contains("**DATA-LOSS** `Ledger`"));
}

#[test]
fn a_stale_template_fails_the_job() {
    let repository = Repository::new();
    let movies = repository.read("out/movies.template.json");
    fs::write(repository.path("out/movies.template.json"), movies.replacen("1000", "1001", 1)).expect("movies");
    let output = repository.review(&[]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("out/movies.template.json is not what its stack says"), "{}", told(&output));
}
