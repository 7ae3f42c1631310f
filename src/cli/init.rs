//! `formwork init`: a project in one command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::project::Project;
use super::{BOLD, Failure, files, print, schemas, synth};
use crate::stack::Stack;
use crate::stack_file::{self, Environment};

/// Makes a project: one throttled REST API, its settings for two environments, its templates, and a review of pull requests
///
/// The project is complete: `formwork synth --check` and `formwork check` pass in it at once.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork init orders          stacks as YAML, with completion in editors; needs no compiler
  formwork init orders --rust   stacks as Rust")]
pub(super) struct Args {
    /// The project's name, which is that of its directory and of its stack: small letters, digits and hyphens, a letter first
    #[arg(value_parser = name)]
    name: String,
    /// Stacks as Rust
    #[arg(long, conflicts_with = "yaml")]
    rust: bool,
    /// Stacks as YAML (the default)
    #[arg(long)]
    yaml: bool,
}

/// Longest name: room for `-prod` and for what AWS adds to the names of resources.
const MOST: usize = 40;

fn name(text: &str) -> Result<String, String> {
    let fits = text.len() <= MOST
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    match fits {
        true => Ok(text.to_owned()),
        false => Err(format!(
            "a project's name has small letters, digits and hyphens between them, a letter first, and at most {MOST} characters"
        )),
    }
}

/// The files of both kinds of projects, of YAML and of Rust: the path, and what stands in it.
const BOTH: &[(&str, &str)] = &[
    (".gitignore", include_str!("init/both/gitignore")),
    ("formwork.toml", include_str!("init/both/formwork.toml")),
    ("stacks/{{name}}/index.py", include_str!("init/both/index.py")),
    ("stacks/{{name}}.dev.yaml", include_str!("init/both/dev.yaml")),
    ("stacks/{{name}}.prod.yaml", include_str!("init/both/prod.yaml")),
];
const YAML: &[(&str, &str)] = &[
    ("README.md", include_str!("init/yaml/README.md")),
    (".github/workflows/review.yml", include_str!("init/yaml/workflow.yml")),
    (".vscode/settings.json", include_str!("init/yaml/vscode.json")),
    ("stacks/{{name}}.yaml", STACK),
];
const RUST: &[(&str, &str)] = &[
    ("README.md", include_str!("init/rust/README.md")),
    (".github/workflows/review.yml", include_str!("init/rust/workflow.yml")),
    ("Cargo.toml", include_str!("init/rust/Cargo.toml")),
    ("src/main.rs", include_str!("init/rust/main.rs")),
    ("stacks/mod.rs", include_str!("init/rust/mod.rs")),
    ("stacks/{{module}}.rs", include_str!("init/rust/stack.rs")),
    ("stacks/{{name}}.yaml", include_str!("init/rust/defaults.yaml")),
    // what the struct of settings says of itself
    ("out/{{name}}.settings.schema.json", include_str!("init/rust/settings.schema.json")),
];
/// The stack, which in Rust says the same.
const STACK: &str = include_str!("init/yaml/stack.yaml");

/// The environments; none has the defaults.
const ENVS: [Option<&str>; 3] = [None, Some("dev"), Some("prod")];

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let root = Path::new(&args.name);
    let is_free = match fs::read_dir(root) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    };
    if !is_free {
        return Err(Failure::new(format!("{} is there already; a project is made in a new directory", root.display())));
    }
    let own = if args.rust { RUST } else { YAML };
    let mut written: Vec<(String, String)> =
        BOTH.iter().chain(own).map(|(path, text)| (filled(path, &args.name), filled(text, &args.name))).collect();
    for env in ENVS {
        let stack = cast(&args.name, env, &written)?;
        if env.is_none() && !args.rust {
            let all = schemas::of(std::slice::from_ref(&stack));
            written.extend(all.into_iter().map(|(name, text)| (format!("out/{name}"), text)));
        }
        let out = env.map_or_else(|| "out".to_owned(), |env| format!("out/{env}"));
        let project = Project::synth(vec![stack], &[])?;
        project.judge()?;
        for cast in project.templates() {
            let text = synth::written(cast, Path::new(&out)).to_json();
            written.push((format!("{out}/{}.template.json", cast.name), text));
        }
    }
    let all: Vec<(PathBuf, &[u8])> = written.iter().map(|(path, text)| (root.join(path), text.as_bytes())).collect();
    files::write(&all)?;
    let command = if args.rust { "cargo run --" } else { "formwork" };
    print(
        format!(
            "{BOLD}{0}/{BOLD:#} has a throttled REST API for dev and prod\n\n  cd {0} && git init\n  {command} limits --env prod\n  {command} synth --env prod\n",
            args.name
        )
        .as_bytes(),
    )
}

/// The stack in one environment, from the files as they will be written.
fn cast(name: &str, env: Option<&str>, written: &[(String, String)]) -> Result<Stack, Failure> {
    let text_of = |path: &str| written.iter().find(|(known, _)| known == path).map(|(_, text)| text.clone());
    let settings = env.and_then(|env| {
        let path = format!("stacks/{name}.{env}.yaml");
        text_of(&path).map(|text| (path, text))
    });
    let environment =
        Environment { name: env, file: settings.as_ref().map(|(path, text)| (path.as_str(), text.as_str())) };
    let load = |path: &str| text_of(path).ok_or_else(|| format!("there is no {path}"));
    Ok(stack_file::stack_in(&format!("stacks/{name}.yaml"), &filled(STACK, name), &environment, &load))
}

/// The name put where a file has `{{name}}`, as a module of Rust's where it has `{{module}}`.
fn filled(text: &str, name: &str) -> String {
    let module = name.replace('-', "_");
    // names that Rust keeps for itself
    let module = match module.as_str() {
        "mod" | "fn" | "use" | "pub" | "let" | "match" | "move" | "type" | "impl" | "trait" | "struct" | "enum"
        | "static" | "const" | "crate" | "self" | "super" | "loop" | "for" | "while" | "if" | "else" | "in"
        | "return" | "break" | "continue" | "as" | "ref" | "mut" | "async" | "await" | "dyn" | "extern" | "where"
        | "unsafe" | "true" | "false" | "gen" | "try" | "yield" | "box" | "do" | "final" | "macro" | "override"
        | "priv" | "typeof" | "unsized" | "virtual" | "abstract" | "become" => format!("{module}_stack"),
        _ => module,
    };
    text.replace("{{name}}", name).replace("{{module}}", &module).replace("{{version}}", env!("CARGO_PKG_VERSION"))
}
