//! The Python environment that holds the AWS CLI, MiniStack and the validators, made on demand.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The interpreter of `<target directory>/oracles-venv`; the first call of all makes the environment, which takes about
/// a minute.
pub fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("Cargo's directory for tests has a parent");
        let environment = target.join("oracles-venv");
        let mut make = Command::new("python3");
        make.arg(script("support/venv.py")).arg(&environment).arg(script("requirements.txt"));
        let made = match make.output() {
            Ok(made) => made,
            Err(error) if error.kind() == ErrorKind::NotFound => panic!(
                "python3 is not on the PATH; these tests run the AWS CLI, MiniStack and cfn-lint, which are Python. \
                 On Debian and Ubuntu: apt-get install python3 python3-venv"
            ),
            Err(error) => panic!("python3 does not start: {error}"),
        };
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        environment.join("bin/python")
    })
}

/// A file of `tests/`.
pub fn script(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// A command of the environment that sees nothing of the user's settings: no credentials, no proxies, no profiles.
pub fn isolated(home: &Path) -> Command {
    let mut command = Command::new(python());
    command.env_clear().current_dir(home).env("HOME", home).env("TMPDIR", home).env("LANG", "C.UTF-8");
    for kept in ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
        command.envs(std::env::var_os(kept).map(|value| (kept, value)));
    }
    command
}
