//! `formwork synth`: from stacks to files.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::project::Project;
use super::{BOLD, Failure, GOOD, WARNING, deploy, print};
use crate::stack::Stack;
use crate::synth::Cast;
use crate::template::{MAX_BYTES, MAX_RESOURCES, Template};

/// Casts stacks into templates
///
/// Writes one template a stack, `out/<stack>.template.json`, and prints the lines with which the AWS CLI deploys them, in the order in which they
/// have to be deployed. When anything is wrong with any of the stacks, no file is changed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork synth                        every stack into out/
  formwork synth movies                 one stack
  formwork synth --check                in CI: fails when out/ is not what the stacks say
  formwork synth hello --stdout | jq .  one template, to look at")]
pub(super) struct Args {
    /// The stacks; all when none is named
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
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
    Cow::Owned(cast.template.with_paths(|path| format!("{up}{path}"), nested))
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

/// The template as `formwork synth` writes it to `out/`.
pub(super) fn written(cast: &Cast) -> Cow<'_, Template> {
    placed(cast, Path::new("out"), Format::Json)
}

pub(super) fn run(args: &Args, stacks: impl FnOnce() -> Vec<Stack>) -> Result<ExitCode, Failure> {
    let project = Project::synth(stacks(), &args.stacks)?;
    project.check_files()?;
    project.judge()?;
    if args.stdout {
        let texts: Vec<String> =
            project.templates().into_iter().map(|cast| args.format.write(cast, &args.out)).collect();
        let between = if args.format == Format::Yaml { "---\n" } else { "" };
        return print(texts.join(between).as_bytes());
    }
    let files = project.templates().into_iter().map(|cast| File::of(cast, args)).collect::<Result<Vec<_>, _>>()?;
    let strays = if args.stacks.is_empty() { strays(args, &files)? } else { Vec::new() };
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
    for cast in &project.casts {
        let Some(file) = files.iter().find(|file| file.cast.name == cast.name) else { continue };
        for line in deploy::commands(cast, &file.path, file.text.len()) {
            text.push_str(&format!("  {line}\n"));
        }
    }
    print(text.as_bytes())
}

/// A template and the file it goes to.
struct File<'a> {
    cast: &'a Cast,
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
    fn of(cast: &'a Cast, args: &Args) -> Result<Self, Failure> {
        let path = args.out.join(format!("{}{}", cast.name, args.format.ending()));
        let text = args.format.write(cast, &args.out);
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
fn strays(args: &Args, files: &[File]) -> Result<Vec<PathBuf>, Failure> {
    let entries = match fs::read_dir(&args.out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", args.out.display()))),
    };
    let mut strays = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::new(format!("cannot read {}: {error}", args.out.display())))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(args.format.ending())
            && !files.iter().any(|file| file.path.file_name() == Some(&entry.file_name()))
        {
            strays.insert(args.out.join(name));
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
        return print(
            format!("{} is what the stacks say ({} templates)\n", args.out.display(), files.len()).as_bytes(),
        );
    }
    if stale {
        let mut command = "synth".to_owned();
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
    let width = files.iter().map(|file| file.cast.name.len()).max().unwrap_or(0).max("stack".len());
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
        text.push_str(&format!(
            "{:width$}  {:>9}  {:>15}  {} {state}\n",
            file.cast.name,
            file.cast.template.resources().len(),
            grouped(file.text.len()),
            file.path.display(),
        ));
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
