//! `formwork list`.

use std::process::ExitCode;

use super::project::Project;
use super::{Failure, print};
use crate::stack::Stack;

/// Lists the stacks in the order in which they deploy
#[derive(clap::Args)]
#[command(after_help = "Example:\n  formwork list")]
pub(super) struct Args {}

pub(super) fn run(_: &Args, stacks: impl FnOnce() -> Vec<Stack>) -> Result<ExitCode, Failure> {
    let project = Project::synth(stacks(), &[])?;
    let names: String = project.casts.iter().map(|cast| format!("{}\n", cast.name)).collect();
    print(names.as_bytes())
}
