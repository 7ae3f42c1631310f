//! `formwork diff`: from two sides to a report.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::sides::{Side, SideTemplate};
use super::{Failure, Stacks, WARNING, aws, files, print};
use crate::check::rules;
use crate::diff::render::{self, Format, Style};
use crate::diff::report::{Report, StackDiff};
use crate::diff::{self, ChangeSet, Drift, Severity};
use crate::finding::{At, nearest};
use crate::node::Node;
use crate::read;
use crate::rule::Level;

/// Tells what a change does, for the person who must approve it
///
/// A side is a template (JSON or YAML), a directory of templates, `git:REF:PATH`, `-` for standard input, or a file with the answer of
/// `aws cloudformation get-template`. Without sides, the project's stacks are compared with `out/` where the branch left the default branch.
/// Nothing of another revision is ever run.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork diff                                   this branch against where it left the default branch
  formwork diff git:main:out/ out/                two directories
  formwork diff old.yaml new.yaml --format json   two templates of anybody
  formwork diff --deployed movies                 what a deployment would change
  formwork diff --env dev..prod                   how two environments differ
  formwork diff --out markdown=diff.md --out sarif=diff.sarif --fail-on critical

Exit status: 0 done, with or without changes; 1 it could not be done; with --detailed-exitcode 2 there are changes;
3 --fail-on is met.")]
pub(super) struct Args {
    /// The side before (`out/` at the merge base with the default branch when it is left out) and the side after (the project's stacks when it is
    /// left out); with --deployed the side after alone
    #[arg(value_names = ["BEFORE", "AFTER"], num_args = 0..=2)]
    sides: Vec<String>,
    /// Only these stacks
    #[arg(long = "stack", value_name = "NAME")]
    stacks: Vec<String>,
    /// The environment whose settings hold for the project's stacks; `dev..prod` compares the stacks of two
    #[arg(long, value_name = "ENV|ENV..ENV", value_parser = envs)]
    env: Option<Envs>,
    /// Compares with what CloudFormation has deployed under this name; the AWS CLI is asked
    #[arg(long, value_name = "STACK")]
    deployed: Option<String>,
    /// Has CloudFormation look for drift of the deployed stack first, and shows it
    #[arg(long, requires = "deployed")]
    drift: bool,
    /// The answer of `aws cloudformation describe-change-set --include-property-values`: what CloudFormation says of replacements
    #[arg(long, value_name = "FILE")]
    change_set: Option<PathBuf>,
    /// What is printed
    #[arg(long, value_enum, default_value_t = Choice::Text)]
    format: Choice,
    /// Writes a format to a file as well; can stand several times
    #[arg(long = "out", value_name = "FORMAT=FILE", value_parser = target)]
    targets: Vec<(Choice, PathBuf)>,
    /// Shows folded changes too
    #[arg(long, overrides_with = "fold")]
    no_fold: bool,
    /// Tells in one line what follows from other changes (the default)
    #[arg(long)]
    fold: bool,
    /// Most bytes of a Markdown comment
    #[arg(long, value_name = "BYTES", default_value_t = 60_000, value_parser = clap::value_parser!(u32).range(5_000..))]
    max_bytes: u32,
    /// Exits with 3 when there is a finding of this rule, or of this severity or worse (critical, high, medium, low, info), any
    /// replacement (replace), or any finding about data (data)
    #[arg(long, value_name = "RULE|SEVERITY|replace|data", value_parser = condition)]
    fail_on: Vec<FailOn>,
    /// Exits with 2 when there are changes
    #[arg(long)]
    detailed_exitcode: bool,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Choice {
    Text,
    Markdown,
    Json,
    Html,
    Sarif,
    Github,
}

impl Choice {
    const fn format(self) -> Format {
        match self {
            Choice::Text => Format::Text,
            Choice::Markdown => Format::Markdown,
            Choice::Json => Format::Json,
            Choice::Html => Format::Html,
            Choice::Sarif => Format::Sarif,
            Choice::Github => Format::Github,
        }
    }
}

/// `FORMAT=FILE`
fn target(text: &str) -> Result<(Choice, PathBuf), String> {
    let (format, file) = text.split_once('=').ok_or("write it as FORMAT=FILE, such as `markdown=diff.md`")?;
    let choice = <Choice as clap::ValueEnum>::from_str(format, false)
        .map_err(|_| format!("there is no format `{format}`; there are text, markdown, json, html, sarif, github"))?;
    if file.is_empty() {
        return Err("the file is missing after `=`".to_owned());
    }
    Ok((choice, PathBuf::from(file)))
}

/// An environment, or two to compare.
#[derive(Clone, Debug, PartialEq)]
enum Envs {
    One(String),
    Two(String, String),
}

fn envs(text: &str) -> Result<Envs, String> {
    match text.split_once("..") {
        Some((before, after)) => Ok(Envs::Two(super::stacks::env(before)?, super::stacks::env(after)?)),
        None => super::stacks::env(text).map(Envs::One),
    }
}

/// What makes a comparison fail.
#[derive(Clone, Debug, PartialEq)]
enum FailOn {
    Rule(&'static str),
    Severity(Severity),
    Replace,
    Data,
}

fn condition(text: &str) -> Result<FailOn, String> {
    let severities = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info];
    if let Some(severity) = severities.into_iter().find(|severity| severity.name() == text) {
        return Ok(FailOn::Severity(severity));
    }
    match text {
        "replace" => return Ok(FailOn::Replace),
        "data" => return Ok(FailOn::Data),
        _ => {}
    }
    let rules = || rules::all().iter().filter(|rule| matches!(rule.level, Level::Change(_)));
    let codes = || rules().map(|rule| rule.code);
    let rule = rules().find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.name == text);
    match (rule, nearest(text, codes())) {
        (Some(rule), _) => Ok(FailOn::Rule(rule.code)),
        (None, Some(near)) => Err(format!("there is no rule or severity `{text}`; did you mean `{near}`?")),
        (None, None) => Err(format!(
            "there is no rule or severity `{text}`; there are critical, high, medium, low, info, replace, data, and the rules: {}",
            codes().collect::<Vec<_>>().join(", ")
        )),
    }
}

pub(super) fn run(args: &Args, stacks: &Stacks) -> Result<ExitCode, Failure> {
    let (mut before, mut after) = sides(args, stacks)?;
    for name in &args.stacks {
        let known: BTreeSet<&str> =
            before.templates.iter().chain(&after.templates).map(|template| template.name.as_str()).collect();
        if !known.contains(name.as_str()) {
            let near = nearest(name, known.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            return Err(Failure::new(format!("neither side has a stack `{name}`{}", near.unwrap_or_default())));
        }
    }
    before.keep(&args.stacks);
    after.keep(&args.stacks);
    let drift = match &args.deployed {
        Some(stack) if args.drift => Some(drift(stack)?),
        _ => None,
    };
    let change_set = args.change_set.as_deref().map(read_change_set).transpose()?;
    let mut report = Report {
        before: before.source.clone(),
        after: after.source.clone(),
        warnings: before.warnings().chain(after.warnings()).collect(),
        ..Report::default()
    };
    for (name, old, new) in pairs(&before, &after)? {
        let options = diff::Options {
            change_set: change_set.clone().filter(|set| set.stack.as_ref().is_none_or(|stack| *stack == name)),
            deployed: old.is_some_and(|side| side.deployed),
            drift: drift.clone(),
        };
        let mut stack = diff::compare(&name, old.map(|side| &side.template), new.map(|side| &side.template), &options);
        if let Some(side) = new {
            stack.file.clone_from(&side.file);
            place(&mut stack, side);
        }
        report.stacks.push(stack);
    }
    show(args, &report)
}

/// Prints the report, writes its files, and tells the exit status.
fn show(args: &Args, report: &Report) -> Result<ExitCode, Failure> {
    // text has them itself
    for warning in report.warnings.iter().filter(|_| args.format != Choice::Text) {
        // a closed stderr leaves only the exit status to say it
        use std::io::Write;
        let _ = writeln!(anstream::stderr(), "{WARNING}warning:{WARNING:#} {warning}");
    }
    let style = |colour| Style { colour, fold: !args.no_fold, max_bytes: args.max_bytes as usize, ..Style::default() };
    let mut written: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for (choice, path) in &args.targets {
        for part in render::render(report, choice.format(), &style(false)) {
            let path = match &part.name {
                Some(name) => beside(path, name),
                None => path.clone(),
            };
            written.push((path, part.text.into_bytes()));
        }
    }
    let borrowed: Vec<(PathBuf, &[u8])> =
        written.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice())).collect();
    files::write(&borrowed)?;
    let parts = render::render(report, args.format.format(), &style(true));
    let text: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    print(text.join("\n").as_bytes())?;
    Ok(status(args, report))
}

/// `diff.md` for the part `orders`: `diff.orders.md`.
fn beside(path: &Path, part: &str) -> PathBuf {
    let part: String = part.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = match path.extension() {
        Some(extension) => format!("{stem}.{part}.{}", extension.to_string_lossy()),
        None => format!("{stem}.{part}"),
    };
    path.with_file_name(name)
}

fn status(args: &Args, report: &Report) -> ExitCode {
    let met = |condition: &FailOn| {
        report.stacks.iter().any(|stack| match condition {
            FailOn::Rule(code) => stack.findings.iter().any(|finding| finding.rule == *code),
            FailOn::Severity(least) => stack.findings.iter().any(|finding| finding.severity <= *least),
            FailOn::Replace => stack.summary.replace + stack.summary.maybe_replace > 0,
            FailOn::Data => stack.findings.iter().any(|finding| finding.rule.starts_with("DATA-")),
        })
    };
    if args.fail_on.iter().any(met) {
        return ExitCode::from(3);
    }
    if args.detailed_exitcode && report.stacks.iter().any(StackDiff::is_change) {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    }
}

fn sides(args: &Args, stacks: &Stacks) -> Result<(Side, Side), Failure> {
    let named = |index: usize| args.sides.get(index).map(String::as_str);
    let env = match &args.env {
        Some(Envs::Two(before, after)) => {
            return Ok((Side::cast(stacks, before)?, Side::cast(stacks, after)?));
        }
        Some(Envs::One(env)) => Some(env.clone()),
        None => None,
    };
    if let Some(stack) = &args.deployed {
        let mut after = match (named(0), named(1)) {
            (Some(_), Some(_)) => {
                return Err(Failure::new("--deployed is the side before: name the side after alone, or none"));
            }
            (Some(argument), None) => Side::read(argument)?,
            _ => one(Side::synth(stacks, &env)?, stack)?,
        };
        let before = Side::deployed(stack)?;
        after.parameters(stack)?;
        // a report is about the stack that is deployed, whatever its template is called here
        if let ([old], [new]) = (before.templates.as_slice(), after.templates.as_mut_slice()) {
            new.name.clone_from(&old.name);
        }
        return Ok((before, after));
    }
    if (named(0), named(1)) == (Some("-"), Some("-")) {
        return Err(Failure::new("standard input can be one side, not both"));
    }
    let before = match named(0) {
        Some(argument) => Side::read(argument)?,
        None => Side::merge_base(&env)?,
    };
    let after = match named(1) {
        Some(argument) => Side::read(argument)?,
        None => Side::synth(stacks, &env)?,
    };
    Ok((before, after))
}

/// The one stack of the project that is deployed under this name.
fn one(mut side: Side, deployed: &str) -> Result<Side, Failure> {
    let names: Vec<String> = side.templates.iter().map(|template| template.name.clone()).collect();
    side.keep(&[deployed.to_owned()]);
    if side.templates.is_empty() {
        let near = nearest(deployed, names.iter().map(String::as_str)).unwrap_or("orders");
        return Err(Failure::new(format!(
            "this project has no stack `{deployed}`: name the template that is to be deployed, \
             such as `formwork diff --deployed {deployed} out/{near}.template.json`"
        )));
    }
    Ok(side)
}

type Pair<'a> = (String, Option<&'a SideTemplate>, Option<&'a SideTemplate>);

/// Which template belongs to which: by the stack's name; two single files belong together whatever they are called.
fn pairs<'a>(before: &'a Side, after: &'a Side) -> Result<Vec<Pair<'a>>, Failure> {
    if let ([old], [new], true, true) =
        (before.templates.as_slice(), after.templates.as_slice(), before.single, after.single)
    {
        let name = if new.file.is_none() && old.name != "stdin" && !new.name.is_empty() && new.name == "stdin" {
            &old.name
        } else {
            &new.name
        };
        return Ok(vec![(name.clone(), Some(old), Some(new))]);
    }
    // what comes by standard input has no name: it is the other side's only stack
    if let ([old], [new]) = (before.templates.as_slice(), after.templates.as_slice())
        && (before.source == "-" || after.source == "-")
    {
        let name = if after.source == "-" { &old.name } else { &new.name };
        return Ok(vec![(name.clone(), Some(old), Some(new))]);
    }
    if before.source == "-" || after.source == "-" {
        return Err(Failure::new(
            "which stack comes by standard input? Name a file as the other side, or one stack with --stack",
        ));
    }
    let mut names: BTreeSet<&str> = BTreeSet::new();
    // a single file asks about its own stack only
    let asked = |side: &'a Side, other: &'a Side| -> Vec<&'a str> {
        if other.single { Vec::new() } else { side.templates.iter().map(|template| template.name.as_str()).collect() }
    };
    names.extend(asked(before, after));
    names.extend(asked(after, before));
    let find = |side: &'a Side, name: &str| side.templates.iter().find(|template| template.name == name);
    Ok(names.into_iter().map(|name| (name.to_owned(), find(before, name), find(after, name))).collect())
}

fn read_change_set(path: &Path) -> Result<ChangeSet, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
    ChangeSet::read(&text).map_err(|wrong| Failure::new(format!("{}: {wrong}", path.display())))
}

/// Has CloudFormation look for drift, waits until it has, and reads what it found.
fn drift(stack: &str) -> Result<Drift, Failure> {
    let wrong =
        |what: &str| Failure::new(format!("the AWS CLI's answer about the drift of {stack} cannot be read: {what}"));
    let member = |answer: &str, name: &str| -> Result<String, Failure> {
        let node = read::document(answer).map_err(|error| wrong(&error.to_string()))?;
        let text = node.get(name).and_then(Node::as_str).map(str::to_owned);
        text.ok_or_else(|| wrong(&format!("it has no `{name}`")))
    };
    let answer = aws::cloudformation(&["detect-stack-drift", "--stack-name", stack])?;
    let detection = member(&answer, "StackDriftDetectionId")?;
    for _ in 0..DRIFT_QUESTIONS {
        let answer =
            aws::cloudformation(&["describe-stack-drift-detection-status", "--stack-drift-detection-id", &detection])?;
        match member(&answer, "DetectionStatus")?.as_str() {
            "DETECTION_COMPLETE" => {
                let answer = aws::cloudformation(&["describe-stack-resource-drifts", "--stack-name", stack])?;
                return Drift::read(&answer).map_err(|what| wrong(&what));
            }
            "DETECTION_FAILED" => {
                let reason =
                    member(&answer, "DetectionStatusReason").unwrap_or_else(|_| "no reason is given".to_owned());
                return Err(Failure::new(format!("CloudFormation could not look for drift of {stack}: {reason}")));
            }
            _ => std::thread::sleep(DRIFT_PAUSE),
        }
    }
    Err(Failure::new(format!(
        "CloudFormation has not finished looking for drift of {stack} within ten minutes; try again later"
    )))
}

/// How often CloudFormation is asked whether it has finished looking for drift.
const DRIFT_QUESTIONS: u32 = 300;
/// How long to wait in between.
const DRIFT_PAUSE: std::time::Duration = std::time::Duration::from_secs(2);

/// Says where each finding stands: in the stack's source where that is known, else in the template.
fn place(stack: &mut StackDiff, side: &SideTemplate) {
    let open: Vec<usize> = (0..stack.findings.len())
        .filter(|index| {
            let finding = &mut stack.findings[*index];
            finding.place = side.places.get(&finding.resource).cloned();
            finding.place.is_none()
        })
        .collect();
    let (Some(text), Some(file)) = (&side.text, &side.file) else { return };
    if open.is_empty() {
        return;
    }
    let paths: Vec<&str> = open.iter().map(|index| stack.findings[*index].path.as_str()).collect();
    let places = read::locate(text, &paths);
    for (index, place) in open.into_iter().zip(places) {
        stack.findings[index].place = place.map(|place| {
            let span = place.key.unwrap_or(place.value);
            At { file: file.clone().into(), line: span.line, column: span.column }
        });
    }
}
