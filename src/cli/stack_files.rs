//! The stacks of a project that are written as data: `stacks/*.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Failure;
use super::stacks::Env;
use crate::finding::{At, Finding, nearest};
use crate::read;
use crate::stack::Stack;
use crate::stack_file::{self, Environment, Settings};

/// Where they are, in the directory where the command runs.
const DIRECTORY: &str = "stacks";
/// What their names end with.
const ENDINGS: [&str; 3] = [".yaml", ".yml", ".json"];

/// The stacks of the project's Rust, and those of its files. A file of the same name as a stack in Rust is its twin: both have to be cast
/// into the same template.
pub(super) fn join(mut stacks: Vec<Stack>, settled: &[&str], env: &Env) -> Result<Vec<Stack>, Failure> {
    let files = Files::find()?;
    if let Some(env) = env {
        files.check_env(env, settled)?;
    }
    let own = stacks.len();
    for path in &files.stacks {
        let stack = one(path, &text_of(path).map_err(Failure::new)?, env)?;
        match stacks[..own].iter_mut().find(|twin| twin.name() == stack.name()) {
            Some(twin) => twin.twins.push(stack),
            None => stacks.push(stack),
        }
    }
    Ok(stacks)
}

/// The stack in a file that somebody names.
pub(super) fn one(path: &str, text: &str, env: &Env) -> Result<Stack, Failure> {
    let file = match env {
        Some(env) => of_env(path.rsplit_once('.').map_or(path, |(stem, _)| stem), env)?,
        None => None,
    };
    let environment =
        Environment { name: env.as_deref(), file: file.as_ref().map(|(path, text)| (path.as_str(), text.as_str())) };
    Ok(stack_file::stack_in(path, text, &environment, &text_of))
}

/// A stack in Rust, made with its settings; or one that says what is wrong with them.
pub(super) fn settled<S: DeserializeOwned>(
    name: &str,
    at: &At,
    env: &Env,
    schema: Value,
    make: &dyn Fn(S) -> Stack,
) -> Result<Stack, Failure> {
    let stem = format!("{DIRECTORY}/{name}");
    let mut files = Vec::new();
    if let Some((path, text)) = either(&stem)?
        && !stack_file::is_stack(&text)
    {
        files.push((path, text));
    }
    if let Some(env) = env {
        files.extend(of_env(&stem, env)?);
    }
    let made = Settings::read(files, at.clone()).and_then(|settings| settings.get::<S>(&schema)).map(make);
    let mut stack = made.unwrap_or_else(|findings| {
        let mut stack = Stack::written(name.to_owned(), at.clone());
        stack.findings.extend(findings.into_iter().map(|finding| Finding { stack: name.to_owned(), ..finding }));
        stack
    });
    if stack.name() != name {
        let message = format!("the stack that takes the settings of `{name}` is called `{}`", stack.name());
        let finding = Finding::error("settings", stack.name(), at, message);
        stack.findings.push(finding.help("its settings are found by its name: make both the same"));
    }
    stack.settings_schema = Some(schema);
    Ok(stack)
}

/// The file of an environment, when there is one.
fn of_env(stem: &str, env: &str) -> Result<Option<(String, String)>, Failure> {
    either(&format!("{stem}.{env}"))
}

fn either(stem: &str) -> Result<Option<(String, String)>, Failure> {
    for ending in ENDINGS {
        let path = format!("{stem}{ending}");
        if Path::new(&path).exists() {
            let text = text_of(&path).map_err(Failure::new)?;
            return Ok(Some((path, text)));
        }
    }
    Ok(None)
}

/// The files of `stacks/`.
struct Files {
    /// The stacks.
    stacks: Vec<String>,
    /// What belongs to environments: the path, the name before, the environment.
    settings: Vec<(String, String, String)>,
}

impl Files {
    fn find() -> Result<Self, Failure> {
        let mut files = Files { stacks: Vec::new(), settings: Vec::new() };
        let cannot = |error: std::io::Error| Failure::new(format!("cannot read {DIRECTORY}: {error}"));
        let entries = match fs::read_dir(DIRECTORY) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(files),
            Err(error) => return Err(cannot(error)),
        };
        let mut names = BTreeSet::new();
        for entry in entries {
            names.insert(entry.map_err(cannot)?.file_name().to_string_lossy().into_owned());
        }
        for name in names.iter().filter(|name| !name.starts_with('.')) {
            let Some(stem) = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)) else { continue };
            let path = format!("{DIRECTORY}/{name}");
            if stack_file::is_stack(&text_of(&path).map_err(Failure::new)?) {
                files.stacks.push(path);
            } else if let Some((stack, env)) = stem.split_once('.') {
                files.settings.push((path, stack.to_owned(), env.to_owned()));
            }
        }
        Ok(files)
    }

    /// Whether there is such an environment, and each of its files belongs to a stack.
    fn check_env(&self, env: &str, settled: &[&str]) -> Result<(), Failure> {
        let own: Vec<_> = self.settings.iter().filter(|(.., of)| of == env).collect();
        if own.is_empty() {
            let known: BTreeSet<&str> = self.settings.iter().map(|(.., env)| env.as_str()).collect();
            return Err(Failure::new(match nearest(env, known.iter().copied()) {
                Some(near) => format!("there is no environment `{env}`; did you mean `{near}`?"),
                None if known.is_empty() => {
                    format!(
                        "there is no environment `{env}`: no file `{DIRECTORY}/<stack>.{env}.yaml` says what is set in it"
                    )
                }
                None => format!(
                    "there is no environment `{env}`; there are {}",
                    known.into_iter().collect::<Vec<_>>().join(", ")
                ),
            }));
        }
        let stems: Vec<&str> = self
            .stacks
            .iter()
            .filter_map(|path| path.strip_prefix(DIRECTORY)?.strip_prefix('/')?.rsplit_once('.'))
            .map(|(stem, _)| stem)
            .chain(settled.iter().copied())
            .collect();
        let strays: Vec<String> = own
            .iter()
            .filter(|(_, stack, _)| !stems.contains(&stack.as_str()))
            .map(|(path, stack, _)| match nearest(stack, stems.iter().copied()) {
                Some(near) => format!("{path} belongs to no stack that takes settings; did you mean `{near}`?"),
                None => format!("{path} belongs to no stack that takes settings"),
            })
            .collect();
        if strays.is_empty() { Ok(()) } else { Err(Failure::new(strays.join("\n       "))) }
    }
}

/// The text of a file of the project.
fn text_of(path: &str) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot read {path}: {error}");
    let length = fs::metadata(Path::new(path)).map_err(cannot)?.len();
    if length > read::MAX_TEXT_BYTES as u64 {
        return Err(format!("{path} has {length} bytes, {} at most are read", read::MAX_TEXT_BYTES));
    }
    let bytes = fs::read(path).map_err(cannot)?;
    let text = read::bytes(&bytes).map_err(|wrong| format!("{path}:{wrong}"))?;
    Ok(text.to_owned())
}
