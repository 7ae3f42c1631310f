//! The `formwork` binary of this project: the commands, over the stacks in `stacks/`.

use std::process::ExitCode;

#[path = "../stacks/mod.rs"]
mod stacks;

fn main() -> ExitCode {
    formwork::cli::run(stacks::all)
}
