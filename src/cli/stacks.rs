//! The stacks of a project, as they are in an environment.

use std::process::ExitCode;

#[cfg(feature = "core-services")]
use schemars::{JsonSchema, generate::SchemaSettings};
#[cfg(feature = "core-services")]
use serde::de::DeserializeOwned;

use super::Failure;
#[cfg(feature = "core-services")]
use super::stack_files;
use crate::stack::Stack;

/// The stacks of a project that are written in Rust. Those in `stacks/*.yaml` join them.
///
/// A stack can take settings: a struct that derives `Deserialize` and `JsonSchema`. `stacks/<name>.yaml` has their defaults, and
/// `stacks/<name>.<env>.yaml` what is different in an environment; `formwork synth --env prod` casts the stack for it.
///
/// ```no_run
/// use std::process::ExitCode;
/// use formwork::cli::Stacks;
/// use formwork::prelude::*;
///
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// #[serde(deny_unknown_fields)]
/// struct Settings {
///     /// Seconds until a job is seen.
///     #[schemars(range(max = 900))]
///     delay: i64,
/// }
///
/// fn jobs(settings: Settings) -> Stack {
///     let mut stack = Stack::new("jobs");
///     stack.add(id!("Jobs"), aws::sqs::Queue::new().delay_seconds(settings.delay));
///     stack
/// }
///
/// fn main() -> ExitCode {
///     Stacks::new().settled("jobs", jobs).run()
/// }
/// ```
#[derive(Default)]
pub struct Stacks<'a> {
    makers: Vec<Maker<'a>>,
}

type Make<'a> = Box<dyn Fn(&Env) -> Result<Vec<Stack>, Failure> + 'a>;

struct Maker<'a> {
    /// The stack that takes settings.
    name: Option<String>,
    make: Make<'a>,
}

/// The name of an environment, which is a part of a file's name.
pub(super) fn env(text: &str) -> Result<String, String> {
    let fits = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if fits { Ok(text.to_owned()) } else { Err("an environment's name has letters, digits, `-` and `_`".to_owned()) }
}

/// For which environment; none for all that do not say.
pub(super) type Env = Option<String>;

impl<'a> Stacks<'a> {
    /// None yet.
    pub fn new() -> Self {
        Stacks::default()
    }

    /// Stacks without settings.
    pub fn all(mut self, stacks: impl Fn() -> Vec<Stack> + 'a) -> Self {
        self.makers.push(Maker { name: None, make: Box::new(move |_| Ok(stacks())) });
        self
    }

    /// The stack of this name, which takes settings.
    #[cfg(feature = "core-services")]
    #[track_caller]
    pub fn settled<S: DeserializeOwned + JsonSchema + 'a>(
        mut self,
        name: &str,
        stack: impl Fn(S) -> Stack + 'a,
    ) -> Self {
        let at = crate::finding::At::caller();
        let owned = name.to_owned();
        let make = move |env: &Env| {
            let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<S>().to_value();
            Ok(vec![stack_files::settled(&owned, &at, env, schema, &stack)?])
        };
        self.makers.push(Maker { name: Some(name.to_owned()), make: Box::new(make) });
        self
    }

    /// Runs the command line over them; the whole `main` of a project.
    pub fn run(self) -> ExitCode {
        super::run_stacks(&self)
    }

    /// The stacks in an environment, those of files too.
    pub(super) fn of(&self, env: &Env) -> Result<Vec<Stack>, Failure> {
        let mut stacks = Vec::new();
        for maker in &self.makers {
            stacks.extend((maker.make)(env)?);
        }
        #[cfg(feature = "core-services")]
        {
            let settled: Vec<&str> = self.makers.iter().filter_map(|maker| maker.name.as_deref()).collect();
            stack_files::join(stacks, &settled, env)
        }
        #[cfg(not(feature = "core-services"))]
        {
            let _ = self.makers.iter().map(|maker| &maker.name);
            Ok(stacks)
        }
    }
}
