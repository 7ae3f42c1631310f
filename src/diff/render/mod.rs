//! A report as text, Markdown, JSON, HTML, SARIF or annotations. Nothing here decides what is a change: it shows what the report holds.

mod github;
mod html;
mod json;
mod limits;
mod markdown;
mod paint;
mod rows;
mod sarif;
mod spans;
mod text;
mod value;

use super::Report;

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For the comment of a pull request.
    Markdown,
    /// For programs: `diff/1`, complete.
    Json,
    /// One page without requests to anywhere, for an artifact of a pipeline.
    Html,
    /// Findings alone, for code scanning.
    Sarif,
    /// Findings alone, as annotations of a GitHub Actions run.
    Github,
}

impl Format {
    /// Every format, in the order of `--help`.
    pub const ALL: [Format; 6] =
        [Format::Text, Format::Markdown, Format::Json, Format::Html, Format::Sarif, Format::Github];

    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Json => "json",
            Format::Html => "html",
            Format::Sarif => "sarif",
            Format::Github => "github",
        }
    }
}

/// How it is shown. JSON and SARIF look at none of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether text has colours.
    pub colour: bool,
    /// Whether text, Markdown and HTML tell in one line what nobody needs to read.
    pub fold: bool,
    /// Most bytes of one Markdown part, at least [`Style::LEAST_BYTES`].
    pub max_bytes: usize,
    /// Most characters of a value in text and Markdown; a longer one is shortened around what differs, or shown as a diff of its lines.
    pub value: usize,
}

impl Style {
    /// A Markdown part is never asked to be smaller than this.
    pub const LEAST_BYTES: usize = 5_000;
}

impl Default for Style {
    /// No colours, folded, 60,000 bytes (GitHub takes comments of 65,536 characters), values of 120 characters.
    fn default() -> Self {
        Style { colour: false, fold: true, max_bytes: 60_000, value: 120 }
    }
}

/// One file of the output. Every format but Markdown makes exactly one, without a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What tells this part from the others when there are several: `orders`, `orders-2`.
    pub name: Option<String>,
    /// The text, with a line break at its end.
    pub text: String,
}

/// The report in a format.
pub fn render(report: &Report, format: Format, style: &Style) -> Vec<Part> {
    match format {
        Format::Text => single(text::text(report, style)),
        Format::Markdown => markdown::markdown(report, style),
        Format::Json => single(json::json(report)),
        Format::Html => single(html::html(report, style)),
        Format::Sarif => single(sarif::sarif(report, super::findings::RULES)),
        Format::Github => single(github::github(report)),
    }
}

fn single(text: String) -> Vec<Part> {
    vec![Part { name: None, text }]
}
