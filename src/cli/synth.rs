//! `formwork synth`: from stacks to files.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::project::Project;
use super::stacks::Env;
use super::{BOLD, Failure, GOOD, Stacks, WARNING, deploy, print};
use crate::synth::Cast;
use crate::template::{MAX_BYTES, MAX_RESOURCES, Template};

/// Casts stacks into templates
///
/// Writes one template a stack, `out/<stack>.template.json` (`out/<env>/<stack>.template.json` with --env), and prints the lines with which the AWS CLI deploys them, in the order in which they
/// have to be deployed. When anything is wrong with any of the stacks, no file is changed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork synth                        every stack into out/
  formwork synth movies                 one stack
  formwork synth --env dev --env prod   with the settings of each, into out/dev/ and out/prod/
  formwork synth --check                in CI: fails when out/ is not what the stacks say
  formwork synth hello --stdout | jq .  one template, to look at")]
pub(super) struct Args {
    /// The stacks; all when none is named
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`; may be given several times
    #[arg(long, value_name = "ENV", value_parser = super::stacks::env)]
    env: Vec<String>,
    /// Writes nothing; fails when a template is missing or is not what its stack says
    #[arg(long, conflicts_with = "stdout")]
    check: bool,
    /// Prints the templates and writes nothing
    #[arg(long)]
    stdout: bool,
    /// The form of the templates
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// The directory of the templates
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Json,
    Yaml,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Format::Json => ".template.json",
            Format::Yaml => ".template.yaml",
        }
    }

    fn write(self, cast: &Cast, out: &Path) -> String {
        let template = placed(cast, out, self);
        match self {
            Format::Json => template.to_json(),
            Format::Yaml => template.to_yaml(),
        }
    }
}

/// The template as `out/` has it. Paths, which start at the project's root in a stack, start at the template's directory there.
fn placed<'a>(cast: &'a Cast, out: &Path, format: Format) -> Cow<'a, Template> {
    if !cast.template.needs_package() {
        return Cow::Borrowed(&cast.template);
    }
    let up = way_up(out);
    let nested = |path: &str| match path.strip_suffix(Format::Json.ending()) {
        Some(name) => format!("{name}{}", format.ending()),
        None => path.to_owned(),
    };
    Cow::Owned(cast.template.with_paths(&cast.verbatim, |path| format!("{up}{path}"), nested))
}

/// From a directory back to the one where the command runs: `../` for `out`.
fn way_up(out: &Path) -> String {
    let mut up = String::new();
    let mut depth = 0usize;
    for part in out.components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::ParentDir if depth > 0 => depth -= 1,
            // only the full path leads back from a directory elsewhere
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => {
                let here = std::env::current_dir().unwrap_or_default();
                return format!("{}/", here.display());
            }
            Component::CurDir => {}
        }
    }
    for _ in 0..depth {
        up.push_str("../");
    }
    up
}

/// The template as `formwork synth` writes it to this directory.
pub(super) fn written<'a>(cast: &'a Cast, out: &Path) -> Cow<'a, Template> {
    placed(cast, out, Format::Json)
}

/// The stacks in one environment, and the directory of their templates.
struct Casting {
    env: Env,
    project: Project,
    out: PathBuf,
}

pub(super) fn run(args: &Args, stacks: &Stacks) -> Result<ExitCode, Failure> {
    let mut castings = Vec::new();
    #[cfg_attr(not(feature = "core-services"), expect(unused_mut, reason = "only stack files have schemas"))]
    let mut schemas: Vec<(String, String)> = Vec::new();
    let envs: Vec<Env> = if args.env.is_empty() { vec![None] } else { args.env.iter().cloned().map(Some).collect() };
    if args.stdout && envs.len() > 1 {
        return Err(Failure::new("--stdout prints the templates of one environment"));
    }
    for env in envs {
        let all = stacks.of(&env)?;
        if all.is_empty() {
            return Err(Failure::new(
                "there are no stacks here: they stand in stacks/*.yaml; `formwork init NAME` makes a project with one",
            ));
        }
        #[cfg(feature = "core-services")]
        if schemas.is_empty() && args.stacks.is_empty() {
            schemas = super::schemas::of(&all);
        }
        let project = Project::synth(all, &args.stacks)?;
        project.check_files()?;
        project.judge()?;
        let out = env.as_ref().map_or_else(|| args.out.clone(), |env| args.out.join(env));
        castings.push(Casting { env, project, out });
    }
    if args.stdout {
        let templates = castings.iter().flat_map(|casting| {
            casting.project.templates().into_iter().map(|cast| args.format.write(cast, &casting.out))
        });
        let between = if args.format == Format::Yaml { "---\n" } else { "" };
        return print(templates.collect::<Vec<_>>().join(between).as_bytes());
    }
    let mut files = Vec::new();
    let mut strays = Vec::new();
    for casting in &castings {
        let first = files.len();
        for cast in casting.project.templates() {
            let path = casting.out.join(format!("{}{}", cast.name, args.format.ending()));
            files.push(File::new(Some(cast), path, args.format.write(cast, &casting.out))?);
        }
        if args.stacks.is_empty() {
            strays.extend(self::strays(&casting.out, args.format, &files[first..])?);
        }
    }
    for (name, schema) in schemas {
        files.push(File::new(None, args.out.join(name), schema)?);
    }
    if args.check {
        return check(&files, &strays, args);
    }
    let changed: Vec<(PathBuf, &[u8])> = files
        .iter()
        .filter(|file| file.state != State::Unchanged)
        .map(|file| (file.path.clone(), file.text.as_bytes()))
        .collect();
    super::files::write(&changed)?;
    let mut text = table(&files);
    for stray in strays {
        text.push_str(&format!(
            "\n{WARNING}{}{WARNING:#} belongs to no stack; delete it when its stack is gone\n",
            stray.display()
        ));
    }
    text.push_str("\nDeploy:\n");
    for Casting { env, project, out } in &castings {
        for cast in &project.casts {
            let path = out.join(format!("{}{}", cast.name, args.format.ending()));
            let Some(file) = files.iter().find(|file| file.path == path) else { continue };
            let name = env.as_ref().map_or_else(|| cast.name.clone(), |env| format!("{}-{env}", cast.name));
            for line in deploy::commands(cast, &name, &file.path, file.text.len()) {
                text.push_str(&format!("  {line}\n"));
            }
        }
    }
    print(text.as_bytes())
}

/// A file that is written: a template, or a schema for editors.
struct File<'a> {
    cast: Option<&'a Cast>,
    path: PathBuf,
    text: String,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Changed,
    Unchanged,
}

impl<'a> File<'a> {
    fn new(cast: Option<&'a Cast>, path: PathBuf, text: String) -> Result<Self, Failure> {
        let state = match fs::read(&path) {
            Ok(old) if old == text.as_bytes() => State::Unchanged,
            Ok(_) => State::Changed,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => State::New,
            Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
        };
        Ok(File { cast, path, text, state })
    }
}

/// Templates in the directory that belong to no stack.
fn strays(out: &Path, format: Format, files: &[File]) -> Result<Vec<PathBuf>, Failure> {
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", out.display()))),
    };
    let mut strays = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::new(format!("cannot read {}: {error}", out.display())))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(format.ending())
            && !files.iter().any(|file| file.path.file_name() == Some(&entry.file_name()))
        {
            strays.insert(out.join(name));
        }
    }
    Ok(strays.into_iter().collect())
}

fn check(files: &[File], strays: &[PathBuf], args: &Args) -> Result<ExitCode, Failure> {
    let mut wrong: Vec<String> = files
        .iter()
        .filter_map(|file| match file.state {
            State::Unchanged => None,
            State::New => Some(format!("{} is missing", file.path.display())),
            State::Changed => Some(format!("{} is not what its stack says", file.path.display())),
        })
        .collect();
    let stale = !wrong.is_empty();
    wrong.extend(strays.iter().map(|stray| format!("{} belongs to no stack", stray.display())));
    if wrong.is_empty() {
        let templates = files.iter().filter(|file| file.cast.is_some()).count();
        return print(format!("{} is what the stacks say ({templates} templates)\n", args.out.display()).as_bytes());
    }
    if stale {
        let mut command = "synth".to_owned();
        for env in &args.env {
            command.push_str(&format!(" --env {env}"));
        }
        if args.out != Path::new("out") {
            command.push_str(&format!(" --out {}", args.out.display()));
        }
        if args.format == Format::Yaml {
            command.push_str(" --format yaml");
        }
        wrong.push(format!("run `formwork {command}` (here: `cargo run -- {command}`) and commit what it writes"));
    }
    if !strays.is_empty() {
        wrong.push("delete templates whose stacks are gone".to_owned());
    }
    Err(Failure::new(wrong.join("\n       ")))
}

fn table(files: &[File]) -> String {
    let name = |file: &File| file.cast.map_or(0, |cast| cast.name.len());
    let width = files.iter().map(name).max().unwrap_or(0).max("stack".len());
    let mut text = format!(
        "{BOLD}{:width$}  {:>9}  {:>15}  template{BOLD:#}\n",
        "stack",
        format!("of {MAX_RESOURCES}"),
        format!("of {} bytes", grouped(MAX_BYTES)),
    );
    for file in files {
        let state = match file.state {
            State::New => format!("{GOOD}new{GOOD:#}"),
            State::Changed => format!("{GOOD}changed{GOOD:#}"),
            State::Unchanged => "unchanged".to_owned(),
        };
        let path = file.path.display();
        text.push_str(&match file.cast {
            Some(cast) => format!(
                "{:width$}  {:>9}  {:>15}  {path} {state}\n",
                cast.name,
                cast.template.resources().len(),
                grouped(file.text.len()),
            ),
            // a schema is no template: it is told of when it is written
            None if file.state == State::Unchanged => String::new(),
            None => format!("{:width$}  {:>9}  {:>15}  {path} {state}\n", "", "", grouped(file.text.len())),
        });
    }
    text
}

/// `12,345`
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
