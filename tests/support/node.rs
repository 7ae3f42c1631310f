//! The packages that tests run with Node.js, installed on demand.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What `support/node/` asks for; written last into the directory that has it.
const ASKED: &str = concat!(include_str!("node/package.json"), include_str!("node/package-lock.json"));
const STAMP: &str = "made-from.json";
const MISSING: &str = "is not on the PATH; these tests run packages of the AWS CDK and of JSON Schema, which are JavaScript. \
                       On Debian and Ubuntu: apt-get install nodejs npm";

/// `<target directory>/oracles-node`; the first call of all installs what is in it, which takes some seconds.
fn packages() -> &'static Path {
    static PACKAGES: OnceLock<PathBuf> = OnceLock::new();
    PACKAGES.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("Cargo's directory for tests has a parent");
        let home = target.join("oracles-node");
        if !is_made(&home) {
            install(target, &home);
        }
        home
    })
}

fn is_made(home: &Path) -> bool {
    fs::read_to_string(home.join(STAMP)).is_ok_and(|made_from| made_from == ASKED)
}

/// Made beside its place and then renamed: test binaries may do this at the same moment.
fn install(target: &Path, home: &Path) {
    let fresh = tempfile::tempdir_in(target).expect("a directory beside the place");
    for name in ["package.json", "package-lock.json"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/node").join(name);
        fs::copy(&from, fresh.path().join(name)).unwrap_or_else(|why| panic!("{}: {why}", from.display()));
    }
    let mut npm = Command::new("npm");
    // the SDK that the comparison names as its peer is there for its types alone
    npm.args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"]);
    let output = run(npm.current_dir(fresh.path()), "npm");
    assert!(
        output.status.success(),
        "npm cannot install what tests/support/node asks for (it needs a way to a package registry):\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    fs::write(fresh.path().join(STAMP), ASKED).expect("the stamp");
    if home.exists() && !is_made(home) {
        fs::remove_dir_all(home).expect("what was asked for earlier goes");
    }
    if let Err(why) = fs::rename(fresh.path(), home) {
        assert!(is_made(home), "{}: {why}", home.display());
    }
}

/// Runs a script of `tests/` over a text and gives what it prints.
#[track_caller]
pub fn node(script: &str, input: &str) -> String {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let file = directory.path().join("input.json");
    fs::write(&file, input).expect("the input");
    let mut node = Command::new("node");
    node.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(script)).arg(&file);
    // packages are looked for beside the script, which is not where they are
    let output = run(node.env("NODE_PATH", packages().join("node_modules")), "node");
    assert!(output.status.success(), "{script}:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[track_caller]
fn run(command: &mut Command, name: &str) -> std::process::Output {
    match command.output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!("{name} {MISSING}"),
        Err(error) => panic!("{name} does not start: {error}"),
    }
}
