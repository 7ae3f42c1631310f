//! Findings as text with the lines they are about, and for machines: JSON, SARIF, GitHub, JUnit.

mod github;
mod json;
mod junit;
mod sarif;
mod text;

use crate::finding::{Finding, Severity};
use crate::rule::Rule;

pub use text::one;

/// A file that was judged.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Its name for readers: `template.yaml`, `stack orders`.
    pub name: String,
    /// Its text, for excerpts; none when the findings point elsewhere.
    pub text: Option<String>,
    /// What is wrong, with lines.
    pub findings: Vec<Finding>,
    /// How many more findings somebody has allowed.
    pub allowed: usize,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Format {
    /// For people: each finding with its lines
    Text,
    /// The schema `check/1`
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit XML: a test case for each file
    Junit,
}

/// How many findings of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// The rest.
    pub info: usize,
    /// Findings that somebody has allowed.
    pub allowed: usize,
}

impl Summary {
    /// Of all files together.
    pub fn of(files: &[Judged]) -> Self {
        let mut all = Summary::default();
        for file in files {
            all.allowed += file.allowed;
            for finding in &file.findings {
                match finding.severity {
                    Severity::Error => all.error += 1,
                    Severity::Warning => all.warning += 1,
                    Severity::Info => all.info += 1,
                }
            }
        }
        all
    }
}

/// Writes everything; `source` gives the text of another file that a finding points into, a stack's.
pub fn render(files: &[Judged], format: Format, source: &dyn Fn(&str) -> Option<String>) -> String {
    match format {
        Format::Text => text::render(files, source),
        Format::Json => json::render(files),
        Format::Sarif => sarif::render(files),
        Format::Github => github::render(files),
        Format::Junit => junit::render(files),
    }
}

/// The rule of a finding; every one has its entry in the registry.
fn rule(finding: &Finding) -> Option<&'static Rule> {
    super::find(finding.rule).ok()
}

fn all(files: &[Judged]) -> impl Iterator<Item = &Finding> {
    files.iter().flat_map(|file| file.findings.iter())
}
