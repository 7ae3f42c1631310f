//! `formwork explain`: what a rule is about.

use std::process::ExitCode;

use super::{BOLD, Failure, print};
use crate::check::find;
use crate::rule::{Level, Rule};

/// Explains a rule of check, diff or synth
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork explain missing-reference
  formwork explain T001
  formwork check --list-rules         all of them")]
pub(super) struct Args {
    /// The rule's name or code
    rule: String,
}

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let rule = find(&args.rule).map_err(|unknown| Failure::new(unknown.to_string()))?;
    print(one(rule).as_bytes())
}

fn one(rule: &Rule) -> String {
    let docs: String = rule.docs.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    format!(
        "{BOLD}{}{BOLD:#} ({}): {}, {}, since {}\n\n{}\n{}\n",
        rule.name,
        rule.code,
        level(rule),
        rule.category.name(),
        rule.since,
        docs.trim_end(),
        rule.url
    )
}

fn level(rule: &Rule) -> String {
    match rule.level {
        Level::Template(severity) => severity.to_string(),
        Level::Change(severity) => severity.name().to_owned(),
    }
}
