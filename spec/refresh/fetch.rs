//! Fetches the two packages with the clients people have anyway: pip and npm. The only part of `refresh` that needs a network.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::extract::Packages;

/// Where packages are put and unpacked; not under version control.
const WORKSHOP: &str = "target/refresh";

/// The packages, unpacked.
pub struct Fetched {
    cfn_lint: PathBuf,
    cfn_lint_version: String,
    database: PathBuf,
    service_spec_version: String,
}

impl Fetched {
    /// What `extract` reads.
    pub fn packages(&self) -> Packages<'_> {
        Packages {
            cfn_lint: &self.cfn_lint,
            cfn_lint_version: &self.cfn_lint_version,
            database: &self.database,
            service_spec_version: &self.service_spec_version,
        }
    }
}

/// Downloads and unpacks both packages.
pub fn fetch(top: &Path, cfn_lint: &str, service_spec: &str) -> Result<Fetched, String> {
    let workshop = top.join(WORKSHOP);
    for name in ["cfn-lint", "service-spec"] {
        let directory = workshop.join(name);
        if directory.exists() {
            std::fs::remove_dir_all(&directory).map_err(|e| format!("{}: {e}", directory.display()))?;
        }
        std::fs::create_dir_all(&directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    }
    let lint = workshop.join("cfn-lint");
    run(
        &lint,
        PYTHON,
        &["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", &format!("cfn-lint=={cfn_lint}")],
    )?;
    let wheel = only(&lint, "whl")?;
    run(&lint, PYTHON, &["-m", "zipfile", "-e", &wheel, "."])?;

    let spec = workshop.join("service-spec");
    run(&spec, NPM, &["pack", "--silent", &format!("@aws-cdk/aws-service-spec@{service_spec}")])?;
    let archive = only(&spec, "tgz")?;
    run(&spec, PYTHON, &["-m", "tarfile", "-e", &archive, "."])?;
    run(&spec, PYTHON, &["-m", "gzip", "-d", "package/db.json.gz"])?;

    Ok(Fetched {
        cfn_lint: lint,
        cfn_lint_version: cfn_lint.to_owned(),
        database: spec.join("package/db.json"),
        service_spec_version: service_spec.to_owned(),
    })
}

/// A program, and the line that installs it.
struct Tool {
    program: &'static str,
    install: &'static str,
}

const PYTHON: Tool =
    Tool { program: "python3", install: "sudo apt-get install python3 python3-pip   # or: brew install python3" };
const NPM: Tool = Tool { program: "npm", install: "sudo apt-get install npm   # or: brew install node" };

fn run(directory: &Path, tool: Tool, arguments: &[&str]) -> Result<(), String> {
    let line = format!("{} {}", tool.program, arguments.join(" "));
    let output =
        Command::new(tool.program).args(arguments).current_dir(directory).output().map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => {
                format!("`{}` is not installed; install it with:\n  {}", tool.program, tool.install)
            }
            _ => format!("`{line}`: {e}"),
        })?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    let hint = if words.contains("No module named pip") {
        format!("\ninstall it with:\n  {}", tool.install)
    } else {
        String::new()
    };
    Err(format!("`{line}` failed:\n{}{hint}", words.trim_end()))
}

/// The one file with this extension.
fn only(directory: &Path, extension: &str) -> Result<String, String> {
    let entries = std::fs::read_dir(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.filter(|name| name.ends_with(&format!(".{extension}"))).collect();
    match (names.pop(), names.is_empty()) {
        (Some(name), true) => Ok(name),
        _ => Err(format!("{}: wanted exactly one .{extension} file", directory.display())),
    }
}
