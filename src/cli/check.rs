//! `formwork check`: what is wrong with templates, before anything is deployed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::ValueEnum;
use clap::builder::styling::Style;
use similar::TextDiff;

use super::beside;
use super::given::Given;
use super::inputs::{self, Input, Source};
use super::settings::Settings;
use super::stacks::Env;
use super::{BOLD, ERROR, Failure, GOOD, Stacks, complain, files, print};
use crate::check::render::{Format, Judged, render};
use crate::check::{Date, Options, fix, judge, places, rules};
use crate::facts::Regions;
use crate::finding::{Severity, nearest};
use crate::read;
use crate::rule::Level;
use crate::stack::Stack;

/// Judges templates: what would fail, or mislead, before anything is deployed
///
/// Reads anybody's templates, JSON or YAML. A directory stands for the templates in it, `-` for standard input, and a name that is neither a file nor a
/// directory for a stack of this project, whose findings point to its source. Without any, all stacks of the project are judged.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork check template.yaml                    one template
  formwork check templates/ --format github       in CI: annotations on the lines of a pull request
  formwork check --deny unused-parameter out/     with a warning that has to be an error here
  formwork check template.yaml --fix              shows what would be put right; --write does it
  formwork explain missing-reference              what a rule is about

What holds for every check of a project stands in its formwork.toml:
  [check]
  regions = [\"eu-west-1\"]
  fail-on = \"warning\"
  [check.rules]
  hard-coded-arn = \"allow\"
  [assume]
  mean-ms = 80

A template allows a rule in its `Metadata`, or in that of a resource:
  {\"formwork\": {\"allow\": {\"unused-parameter\": \"the pipeline gives it to every stack\"}}}

Exit status: 0 nothing at or above --fail-on; 1 something is; 2 a template could not be read, or wrong usage.")]
pub(super) struct Args {
    /// Templates, directories of them, stacks of this project, or `-`
    #[arg(value_name = "FILE|DIR|STACK")]
    what: Vec<String>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The least severity that makes the exit status 1
    ///
    /// [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// A region that the templates are for; may be given several times
    #[arg(long, value_name = "REGION")]
    region: Vec<String>,
    /// The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`
    #[arg(long, value_name = "ENV", value_parser = super::stacks::env)]
    env: Option<String>,
    /// The day on which to judge what has a life cycle, 2026-11-20; today when it is not given
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    #[command(flatten)]
    given: Given,
    /// Switches a rule off, by its name or code; may be given several times
    #[arg(long, value_name = "RULE")]
    allow: Vec<String>,
    /// Makes a rule's findings warnings
    #[arg(long, value_name = "RULE")]
    warn: Vec<String>,
    /// Makes a rule's findings errors
    #[arg(long, value_name = "RULE")]
    deny: Vec<String>,
    /// Shows how to put right what can be without harm; comments and layout stay
    #[arg(long)]
    fix: bool,
    /// Writes what --fix shows
    #[arg(long, requires = "fix")]
    write: bool,
    /// Lists the rules and judges nothing
    #[arg(long)]
    list_rules: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FailOn {
    Error,
    Warning,
    Info,
    Never,
}

impl FailOn {
    fn fails(self, severity: Severity) -> bool {
        match self {
            FailOn::Error => severity >= Severity::Error,
            FailOn::Warning => severity >= Severity::Warning,
            FailOn::Info => true,
            FailOn::Never => false,
        }
    }
}

pub(super) fn run(args: &Args, stacks: &Stacks) -> Result<ExitCode, Failure> {
    if args.list_rules {
        return print(list().as_bytes());
    }
    let (options, fail_on) = match Settings::read().and_then(|settings| options(args, &settings)) {
        Ok(options) => options,
        Err(wrong) => return complain(&[wrong]),
    };
    let mut wrong = Vec::new();
    let (inputs, names) = inputs::of(&args.what, &mut wrong);
    let mut judged = all(&inputs, &options, &args.env, &mut wrong);
    if args.fix {
        return put_right(&judged, args.write, &wrong);
    }
    if args.what.is_empty() || !names.is_empty() {
        judged.extend(of_stacks(stacks.of(&args.env)?, &names, &options, &mut wrong));
    }
    let files: Vec<Judged> = judged.into_iter().map(|judged| judged.judged).collect();
    let source = |file: &str| fs::read_to_string(file).ok();
    print(render(&files, args.format, &source).as_bytes())?;
    if !wrong.is_empty() {
        return complain(&wrong);
    }
    let fails = files.iter().flat_map(|file| &file.findings).any(|finding| fail_on.fails(finding.severity));
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What the project has settled, and over that what the command line says.
fn options(args: &Args, settings: &Settings) -> Result<(Options, FailOn), String> {
    let mut options = Options { today: args.as_of.unwrap_or_else(today), ..Options::default() };
    settings.apply(&mut options)?;
    args.given.read(&mut options.assume)?;
    // `STACK.NAME` is for the model of several stacks
    options.parameters.extend(args.given.parameters.iter().filter(|(name, _)| !name.contains('.')).cloned());
    let regions = if args.region.is_empty() { &settings.check.regions } else { &args.region };
    for region in regions {
        if !Regions::known().contains(&region.as_str()) {
            return Err(match nearest(region, Regions::known().iter().copied()) {
                Some(near) => format!("there is no region `{region}`; did you mean `{near}`?"),
                None => format!("there is no region `{region}`; there are {}", Regions::known().join(", ")),
            });
        }
        options.regions.push(region.clone());
    }
    for (rules, severity, from) in [
        (&args.allow, None, "--allow"),
        (&args.warn, Some(Severity::Warning), "--warn"),
        (&args.deny, Some(Severity::Error), "--deny"),
    ] {
        for rule in rules {
            options.levels.set(rule, severity, from).map_err(|unknown| unknown.to_string())?;
        }
    }
    Ok((options, args.fail_on.or(settings.check.fail_on).unwrap_or(FailOn::Error)))
}

fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Date::from_days(u32::try_from(since.as_secs() / 86_400).unwrap_or_default())
}

/// What became of one input.
struct Done {
    judged: Judged,
    path: Option<PathBuf>,
}

/// Judges the files, several at a time, and keeps their order.
fn all(inputs: &[Input], options: &Options, env: &Env, wrong: &mut Vec<String>) -> Vec<Done> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(inputs.len().div_ceil(4)).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(input) = inputs.get(at) else { return done };
            done.push((at, file(input, options, env)));
        }
    };
    let mut done: Vec<(usize, Result<Vec<Done>, String>)> = if workers == 1 {
        work()
    } else {
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            let joined = workers.into_iter().map(std::thread::ScopedJoinHandle::join);
            joined.flat_map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        })
    };
    done.sort_by_key(|(at, _)| *at);
    let mut judged = Vec::new();
    for (_, result) in done {
        match result {
            Ok(found) => judged.extend(found),
            Err(message) => wrong.push(message),
        }
    }
    judged
}

fn file(input: &Input, options: &Options, env: &Env) -> Result<Vec<Done>, String> {
    let Some(Source { name, bytes }) = input.read()? else { return Ok(Vec::new()) };
    let place = |unreadable: read::Unreadable| format!("{name}:{unreadable}");
    let text = read::bytes(&bytes).map_err(place)?;
    #[cfg(feature = "core-services")]
    if crate::stack_file::is_stack(text) {
        let stack = super::stack_files::one(&name, text, env).map_err(|Failure(message)| message)?;
        return Ok(of_stacks(vec![stack], &[], options, &mut Vec::new()));
    }
    let template = read::template(text).map_err(place)?;
    let options = Options {
        file: name.clone(),
        stack: name.clone(),
        nested: beside::nested(&template, input.path()),
        aliases: beside::aliases(text),
        ..options.clone()
    };
    let mut judgement = judge(&template, &options);
    places::locate(text, &mut judgement.findings);
    // the text is only kept for excerpts
    let text = if judgement.findings.is_empty() { None } else { Some(text.to_owned()) };
    let judged = Judged { name, text, findings: judgement.findings, allowed: judgement.allowed.len() };
    Ok(vec![Done { judged, path: input.path().map(Path::to_owned) }])
}

/// The stacks of this project, judged as they are cast; findings point to the lines that made what they are about.
fn of_stacks(stacks: Vec<Stack>, names: &[String], options: &Options, wrong: &mut Vec<String>) -> Vec<Done> {
    let known: Vec<String> = stacks.iter().map(|stack| stack.name().to_owned()).collect();
    for name in names.iter().filter(|name| !known.contains(name)) {
        let help = match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("; did you mean the stack `{near}`?"),
            None if known.is_empty() => String::new(),
            None => format!("; there are the stacks {}", known.join(", ")),
        };
        wrong.push(format!("there is no file, directory or stack `{name}`{help}"));
    }
    let mut done = Vec::new();
    #[cfg_attr(not(feature = "core-services"), expect(unused_mut, reason = "nothing is packaged without constructs"))]
    for mut stack in stacks {
        if !names.is_empty() && !names.iter().any(|name| name == stack.name()) {
            continue;
        }
        let name = stack.name().to_owned();
        #[cfg(feature = "core-services")]
        super::sources::read(&mut stack);
        match stack.synth() {
            Ok(cast) => {
                let mut open = vec![&cast];
                while let Some(cast) = open.pop() {
                    open.extend(&cast.nested);
                    let (mut findings, allowed) = super::judge::cast(cast, options);
                    findings.extend(cast.findings.iter().cloned());
                    done.push(stack_judged(&cast.name, findings, allowed));
                }
            }
            Err(findings) => done.push(stack_judged(&name, findings, 0)),
        }
    }
    done
}

fn stack_judged(name: &str, mut findings: Vec<crate::finding::Finding>, allowed: usize) -> Done {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    Done { judged: Judged { name: format!("stack {name}"), text: None, findings, allowed }, path: None }
}

/// Shows what `--fix` changes, and writes it when that is asked for.
fn put_right(done: &[Done], write: bool, wrong: &[String]) -> Result<ExitCode, Failure> {
    let mut out = String::new();
    let mut changed: Vec<(PathBuf, String)> = Vec::new();
    let mut fixed = 0;
    for Done { judged, path } in done {
        let Some(text) = &judged.text else { continue };
        let (after, count) = fix::fix(text, &judged.findings);
        if count == 0 {
            continue;
        }
        fixed += count;
        out.push_str(&unified(&judged.name, text, &after));
        if let Some(path) = path {
            changed.push((path.clone(), after));
        }
    }
    if write {
        let all: Vec<(PathBuf, &[u8])> = changed.iter().map(|(path, text)| (path.clone(), text.as_bytes())).collect();
        files::write(&all)?;
    }
    let what = if fixed == 1 { "1 change".to_owned() } else { format!("{fixed} changes") };
    out.push_str(&match (fixed, write) {
        (0, _) => "nothing to put right\n".to_owned(),
        (_, true) => format!("{what} written\n"),
        (_, false) => format!("{what}; --write makes {}\n", if fixed == 1 { "it" } else { "them" }),
    });
    print(out.as_bytes())?;
    if wrong.is_empty() { Ok(ExitCode::SUCCESS) } else { complain(wrong) }
}

/// A unified diff.
fn unified(name: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut out = String::new();
    for line in diff.unified_diff().context_radius(3).header(name, name).to_string().lines() {
        let style = match line.as_bytes() {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => BOLD,
            [b'-', ..] => ERROR,
            [b'+', ..] => GOOD,
            _ => Style::new(),
        };
        out.push_str(&format!("{style}{line}{style:#}\n"));
    }
    out
}

fn list() -> String {
    let mut out = String::new();
    for rule in rules::all() {
        let level = match rule.level {
            Level::Template(severity) => severity.to_string(),
            Level::Change(severity) => severity.name().to_owned(),
        };
        out.push_str(&format!("{:<8} {:<9} {:<32} {}\n", rule.code, level, rule.name, rule.summary()));
    }
    out
}
