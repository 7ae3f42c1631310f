//! `cargo refresh`: makes the tables in `src/aws/` and `src/facts/types.bin` from the facts in `spec/`, and, with `fetch`, the facts from AWS's packages.
//!
//! Reads and writes files and runs pip and npm; what is generated is decided in `codegen`, what is kept in `extract`.

mod codegen;
mod extract;
mod fetch;
mod layout;
mod readable;
mod rules;
mod service_spec;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use extract::Packages;

/// The packages that the committed facts come from.
const CFN_LINT: &str = "1.58.0";
const SERVICE_SPEC: &str = "0.1.216";

const HELP: &str = "\
Makes src/aws/, src/facts/types.bin and the generated part of Cargo.toml from the facts in spec/.

  cargo refresh                      write what differs
  cargo refresh --check              write nothing; fail if something differs
  cargo refresh fetch                first take the facts from the pinned packages (needs python3 with pip, and npm)
  cargo refresh fetch --cfn-lint VERSION --service-spec VERSION
                                     from other versions; then pin them in spec/refresh/main.rs
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("refresh: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let top = top()?;
    match arguments.as_slice() {
        [] => generate(&top),
        ["--check"] => check(&top),
        ["-h" | "--help"] => {
            print!("{HELP}");
            Ok(())
        }
        ["fetch", options @ ..] => {
            let Versions { cfn_lint, service_spec } = versions(options)?;
            let fetched = fetch::fetch(&top, cfn_lint, service_spec)?;
            replace_facts(&top, &fetched.packages())?;
            generate(&top)
        }
        [other, ..] => Err(format!("there is no `{other}`\n\n{HELP}")),
    }
}

struct Versions<'a> {
    cfn_lint: &'a str,
    service_spec: &'a str,
}

fn versions<'a>(mut options: &[&'a str]) -> Result<Versions<'a>, String> {
    let mut versions = Versions { cfn_lint: CFN_LINT, service_spec: SERVICE_SPEC };
    while let [option, rest @ ..] = options {
        let slot = match *option {
            "--cfn-lint" => &mut versions.cfn_lint,
            "--service-spec" => &mut versions.service_spec,
            other => return Err(format!("there is no `{other}`\n\n{HELP}")),
        };
        let [version, rest @ ..] = rest else { return Err(format!("`{option}` wants a version")) };
        *slot = version;
        options = rest;
    }
    Ok(versions)
}

/// The top of the repository: the nearest directory, from here upwards, that has `spec/refresh`.
fn top() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|e| format!("the current directory: {e}"))?;
    let top = here.ancestors().find(|directory| directory.join("spec/refresh").is_dir());
    top.map(Path::to_owned)
        .ok_or_else(|| format!("{}: neither this directory nor one above has spec/refresh", here.display()))
}

/// Writes the facts anew and removes those of services that are no more.
fn replace_facts(top: &Path, packages: &Packages) -> Result<(), String> {
    let facts = extract::extract(packages)?;
    for path in codegen::json_files(&top.join("spec"))? {
        let name = Path::new("spec").join(path.file_name().unwrap_or_default());
        if !facts.contains_key(&name) {
            std::fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    write(top, &facts)
}

/// Writes what differs, and removes generated modules that are no more.
fn write(top: &Path, files: &BTreeMap<PathBuf, String>) -> Result<(), String> {
    let mut written = 0;
    for (name, text) in files {
        let path = top.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
        }
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        written += 1;
    }
    if files.contains_key(Path::new("src/aws/mod.rs")) {
        for path in codegen::leftovers(top, files)? {
            std::fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            written += 1;
        }
    }
    eprintln!("{written} of {} files changed", files.len());
    Ok(())
}

/// Writes everything that follows from the facts.
fn generate(top: &Path) -> Result<(), String> {
    write(top, &codegen::generate(&top.join("spec"))?)?;
    let table = codegen::embed::table(&top.join("spec"))?;
    let path = top.join(codegen::embed::PATH);
    if std::fs::read(&path).is_ok_and(|old| old == table) {
        return Ok(());
    }
    std::fs::write(&path, table).map_err(|e| format!("{}: {e}", path.display()))
}

fn check(top: &Path) -> Result<(), String> {
    let mut stale = codegen::stale(top, &codegen::generate(&top.join("spec"))?)?;
    stale.extend(codegen::embed::stale(top)?);
    match stale.first() {
        None => Ok(()),
        Some(first) => Err(format!("{first}\n{} generated files are stale; run: cargo refresh", stale.len())),
    }
}
