//! The command line: the only place with files, environment and terminal.

use std::io::Write;
use std::process::ExitCode;
use std::sync::LazyLock;

use clap::{CommandFactory, Parser, Subcommand};

use crate::stack::Stack;

mod aws;
mod beside;
mod check;
mod deploy;
mod diff;
mod explain;
mod files;
mod fmt;
mod given;
#[cfg(feature = "core-services")]
mod import;
#[cfg(feature = "core-services")]
mod init;
mod inputs;
mod judge;
mod limits;
mod list;
mod project;
#[cfg(feature = "core-services")]
mod schemas;
mod settings;
mod sides;
#[cfg(feature = "core-services")]
mod sources;
#[cfg(feature = "core-services")]
mod stack_files;
mod stacks;
mod synth;

pub use stacks::Stacks;

/// Typed AWS stacks, cast into CloudFormation templates.
#[derive(Parser)]
#[command(name = "formwork", version = version(), about, max_term_width = 100)]
#[command(after_help = "Exit status: 0 done; 1 something is wrong with a stack, or `out/` is stale; 2 wrong usage.")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Synth(synth::Args),
    Check(check::Args),
    Explain(explain::Args),
    Fmt(fmt::Args),
    #[cfg(feature = "core-services")]
    Init(init::Args),
    Diff(diff::Args),
    #[cfg(feature = "core-services")]
    Import(import::Args),
    List(list::Args),
    Limits(Box<limits::Args>),
    /// Prints the completions of a shell
    #[command(long_about = "Prints the completions of a shell.\n\n\
        Example:\n  formwork completions bash > ~/.local/share/bash-completion/completions/formwork")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// The version, and the day of AWS's facts that it knows.
fn version() -> &'static str {
    static VERSION: LazyLock<String> =
        LazyLock::new(|| format!("{} (facts of {})", env!("CARGO_PKG_VERSION"), crate::facts::SCHEMA_DATE));
    &VERSION
}

/// Runs the command line over these stacks; the whole `main` of a project:
///
/// ```no_run
/// use std::process::ExitCode;
/// use formwork::prelude::*;
///
/// fn orders() -> Stack {
///     Stack::new("orders")
/// }
///
/// fn main() -> ExitCode {
///     formwork::cli::run(|| vec![orders()])
/// }
/// ```
pub fn run(stacks: impl Fn() -> Vec<Stack>) -> ExitCode {
    Stacks::new().all(stacks).run()
}

fn run_stacks(stacks: &Stacks) -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let code = match u8::try_from(error.exit_code()).unwrap_or(2) {
                // `diff` means something else by 2
                2 if std::env::args_os().nth(1).is_some_and(|command| command == "diff") => 1,
                code => code,
            };
            return match error.print() {
                Ok(()) => ExitCode::from(code),
                // nobody reads us any more
                Err(_) => ExitCode::from(code),
            };
        }
    };
    let result = match args.command {
        Command::Synth(args) => synth::run(&args, stacks),
        Command::Check(args) => check::run(&args, stacks),
        Command::Explain(args) => explain::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        #[cfg(feature = "core-services")]
        Command::Init(args) => init::run(&args),
        Command::Diff(args) => diff::run(&args, stacks),
        #[cfg(feature = "core-services")]
        Command::Import(args) => import::run(&args),
        Command::List(args) => list::run(&args, stacks),
        Command::Limits(args) => limits::run(&args, stacks),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "formwork", &mut script);
            print(&script)
        }
    };
    match result {
        Ok(code) => code,
        Err(Failure(message)) => {
            // a closed stderr leaves only the exit status to say it
            let _ = writeln!(anstream::stderr(), "{ERROR}error:{ERROR:#} {message}");
            ExitCode::FAILURE
        }
    }
}

/// Why a command could not be carried out.
struct Failure(String);

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Failure(message.into())
    }
}

/// The exit status of a command that has something to say even then: what it was given could not be read, or used.
const CANNOT: u8 = 2;

/// Says what could not be read, or used.
fn complain(wrong: &[String]) -> Result<ExitCode, Failure> {
    let mut err = anstream::stderr();
    for message in wrong {
        // a closed stderr leaves only the exit status to say it
        let _ = writeln!(err, "{ERROR}error:{ERROR:#} {message}");
    }
    Ok(ExitCode::from(CANNOT))
}

const ERROR: clap::builder::styling::Style = clap::builder::styling::AnsiColor::Red.on_default().bold();
const WARNING: clap::builder::styling::Style = clap::builder::styling::AnsiColor::Yellow.on_default().bold();
const GOOD: clap::builder::styling::Style = clap::builder::styling::AnsiColor::Green.on_default();
const BOLD: clap::builder::styling::Style = clap::builder::styling::Style::new().bold();

/// Writes to standard output. A reader that has gone away, such as `head`, is no failure.
fn print(bytes: &[u8]) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
