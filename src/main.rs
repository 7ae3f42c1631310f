//! The `formwork` binary of this project: the commands, over the stacks in `stacks/`.

use std::process::ExitCode;

#[path = "../stacks/mod.rs"]
mod stacks;

/// The list of this project's stacks, as it was compiled.
const LIST: &[u8] = include_bytes!("../stacks/mod.rs");

fn main() -> ExitCode {
    // in any other directory this is a tool for the stacks that are there
    let here = std::fs::read("stacks/mod.rs").is_ok_and(|list| list == LIST);
    formwork::cli::run(|| if here { stacks::all() } else { Vec::new() })
}
