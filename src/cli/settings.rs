//! `formwork.toml`: what a project has settled for all its checks.
//!
//! ```toml
//! [check]
//! regions = ["eu-west-1"]
//! fail-on = "warning"
//!
//! [check.rules]
//! unused-parameter = "error"
//! hard-coded-arn = "allow"
//!
//! [assume]
//! mean-ms = { Writer = 80 }
//! clients-per-ip = 3
//! ```

use std::collections::BTreeMap;
use std::io::ErrorKind;

use serde::Deserialize;

use super::check::FailOn;
use crate::check::Options;
use crate::finding::Severity;
use crate::throttle::Assume;
use crate::throttle::assume::Origin;

/// The file, in the directory where the command runs.
pub(super) const FILE: &str = "formwork.toml";

/// The settings of a project.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Settings {
    #[serde(default)]
    pub check: Check,
    /// What `check` and `limits` take for granted about traffic and the account.
    #[serde(default)]
    assume: BTreeMap<String, toml::Value>,
}

/// Those of `formwork check`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Check {
    #[serde(default)]
    pub regions: Vec<String>,
    pub fail_on: Option<FailOn>,
    #[serde(default)]
    rules: BTreeMap<String, Word>,
}

/// What is said of a rule.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Word {
    Allow,
    Info,
    #[serde(alias = "warn")]
    Warning,
    #[serde(alias = "deny")]
    Error,
}

impl Settings {
    /// Those of the project, or none.
    pub fn read() -> Result<Self, String> {
        match std::fs::read_to_string(FILE) {
            Ok(text) => toml::from_str(&text).map_err(|error| format!("{FILE}: {}", error.to_string().trim_end())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(format!("cannot read {FILE}: {error}")),
        }
    }

    /// Puts the levels of the rules into the options.
    pub fn apply(&self, options: &mut Options) -> Result<(), String> {
        for (rule, word) in &self.check.rules {
            let severity = match word {
                Word::Allow => None,
                Word::Info => Some(Severity::Info),
                Word::Warning => Some(Severity::Warning),
                Word::Error => Some(Severity::Error),
            };
            options.levels.set(rule, severity, FILE).map_err(|unknown| format!("{FILE}: {unknown}"))?;
        }
        self.assume(&mut options.assume)
    }

    /// Puts what the project takes for granted into the assumptions.
    pub fn assume(&self, assume: &mut Assume) -> Result<(), String> {
        let mut set = |name: &str, value: &toml::Value| {
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Array(items) => {
                    items.iter().map(|item| item.as_str().unwrap_or("?")).collect::<Vec<_>>().join(",")
                }
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Float(number) => number.to_string(),
                toml::Value::Boolean(flag) => flag.to_string(),
                _ => "something else than a number".to_owned(),
            };
            assume.set(name, &text, Origin::Settings).map_err(|wrong| format!("{FILE}: [assume]: {wrong}"))
        };
        for (name, value) in &self.assume {
            match value {
                toml::Value::Table(each) => {
                    for (function, value) in each {
                        set(&format!("{name}.{function}"), value)?;
                    }
                }
                _ => set(name, value)?,
            }
        }
        Ok(())
    }
}
