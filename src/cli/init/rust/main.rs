//! The stacks of this project: `cargo run -- synth` casts them into `out/`.

use std::process::ExitCode;

use formwork::cli::Stacks;

#[path = "../stacks/mod.rs"]
mod stacks;

fn main() -> ExitCode {
    stacks::add(Stacks::new()).run()
}
