//! `formwork init`: what it makes is complete, and passes its own checks.

#![cfg(all(feature = "cli", feature = "core-services"))]

use std::fs;
use std::path::Path;

use snapbox::cmd::Command;
use snapbox::str;
use tempfile::TempDir;

fn formwork(directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env!("CARGO_BIN_EXE_formwork")), |command, name| command.env_remove(name))
        .current_dir(directory)
        .args(args)
}

fn directory() -> TempDir {
    tempfile::tempdir().expect("a directory")
}

#[test]
fn a_project_of_yaml_passes_its_own_checks() {
    let directory = directory();
    formwork(directory.path(), &["init", "orders"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
orders/ has a throttled REST API for dev and prod

  cd orders && git init
  formwork limits --env prod
  formwork synth --env prod

"#]]);
    let project = directory.path().join("orders");
    let checks = [
        "synth --check",
        "synth --check --env dev --env prod",
        "check",
        "check out",
        "check --env prod",
        "fmt --check stacks",
    ];
    for command in checks {
        let args: Vec<&str> = command.split(' ').collect();
        formwork(&project, &args).assert().success().stderr_eq(str![]);
    }
    formwork(&project, &["limits", "--env", "prod"]).assert().success().stderr_eq(str![]);
    formwork(&project, &["diff", "--env", "dev..prod"]).assert().success().stderr_eq(str![]);
}

/// Names that Rust keeps for itself are no module's.
#[test]
fn every_name_makes_a_project() {
    for name in ["match", "a", "web-2", "fn"] {
        for kind in ["--yaml", "--rust"] {
            let directory = directory();
            formwork(directory.path(), &["init", name, kind]).assert().success().stderr_eq(str![]);
            let project = directory.path().join(name);
            assert!(project.join(format!("out/prod/{name}.template.json")).exists());
            formwork(&project, &["check", "out"]).assert().success();
        }
    }
}

#[test]
fn what_is_there_stays() {
    let directory = directory();
    fs::create_dir(directory.path().join("orders")).expect("a directory");
    fs::write(directory.path().join("orders/notes"), "mine").expect("a file");
    formwork(directory.path(), &["init", "orders"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: orders is there already; a project is made in a new directory

"#]]);
    formwork(directory.path(), &["init", "Orders"]).assert().failure().stdout_eq(str![]).stderr_eq(str![[r#"
error: invalid value 'Orders' for '<NAME>': a project's name has small letters, digits and hyphens between them, a letter first, and at most 40 characters

For more information, try '--help'.

"#]]);
    assert_eq!(fs::read_dir(directory.path().join("orders")).expect("a directory").count(), 1);
}

/// The project in Rust is built against this very source, and casts what `init` wrote.
#[test]
fn a_project_of_rust_casts_what_was_written() {
    let directory = directory();
    formwork(directory.path(), &["init", "orders", "--rust"]).assert().success().stderr_eq(str![]);
    let project = directory.path().join("orders");
    let source = env!("CARGO_MANIFEST_DIR");
    let manifest = fs::read_to_string(project.join("Cargo.toml")).expect("a manifest");
    let manifest = format!("{manifest}\n[patch.crates-io]\nformwork = {{ path = {source:?} }}\n");
    fs::write(project.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(Path::new(source).join("Cargo.lock"), project.join("Cargo.lock")).expect("a lock");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("init");
    let cargo = |args: &[&str]| {
        let output = std::process::Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--"])
            .args(args)
            .current_dir(&project)
            .env("CARGO_TARGET_DIR", &target)
            .env("RUSTFLAGS", "-D warnings")
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{args:?}\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    };
    if std::env::var("SNAPSHOTS").is_ok_and(|how| how == "overwrite") {
        cargo(&["synth"]);
        let schema = fs::read_to_string(project.join("out/orders.settings.schema.json")).expect("a schema");
        let place = Path::new(source).join("src/cli/init/rust/settings.schema.json");
        fs::write(place, schema.replace("orders", "{{name}}")).expect("written");
        return;
    }
    cargo(&["synth", "--check"]);
    cargo(&["synth", "--check", "--env", "dev", "--env", "prod"]);
    cargo(&["check"]);
}
