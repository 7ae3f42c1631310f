//! `formwork list`.

use std::process::ExitCode;

use super::project::Project;
use super::{Failure, Stacks, print};

/// Lists the stacks in the order in which they deploy
#[derive(clap::Args)]
#[command(after_help = "Example:\n  formwork list")]
pub(super) struct Args {
    /// The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`
    #[arg(long, value_name = "ENV", value_parser = super::stacks::env)]
    env: Option<String>,
}

pub(super) fn run(args: &Args, stacks: &Stacks) -> Result<ExitCode, Failure> {
    let project = Project::synth(stacks.of(&args.env)?, &[])?;
    let names: String = project.casts.iter().map(|cast| format!("{}\n", cast.name)).collect();
    print(names.as_bytes())
}
