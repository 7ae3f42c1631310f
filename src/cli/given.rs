//! What the command line says of the world: assumptions of the throttle model, and values of parameters.

use crate::throttle::Assume;
use crate::throttle::assume::Origin;

/// What `check` and `limits` are told alike.
#[derive(clap::Args)]
pub(super) struct Given {
    /// What is taken for granted about traffic and the account, `mean-ms=80` or `mean-ms.FUNCTION=80`; repeatable. docs/limits.md lists the names
    #[arg(long = "assume", value_name = "NAME=VALUE", value_parser = pair)]
    assume: Vec<(String, String)>,
    /// The value of a parameter, `NAME` or `STACK.NAME`; repeatable
    #[arg(long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    pub parameters: Vec<(String, String)>,
}

impl Given {
    /// Puts it into the assumptions.
    pub fn read(&self, assume: &mut Assume) -> Result<(), String> {
        for (name, value) in &self.assume {
            assume.set(name, value, Origin::Flag)?;
        }
        assume.parameters.extend(self.parameters.iter().cloned());
        Ok(())
    }
}

/// `NAME=VALUE`.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("it takes NAME=VALUE".to_owned()),
    }
}
