use std::fmt::Write;

use super::{Judged, Summary};
use crate::check::places::span_in;
use crate::finding::{Finding, Severity};
use crate::read::Places;

/// Most characters of a line that are shown.
const WIDTH: usize = 160;

/// Rules about lines that may have a secret.
const SECRETS: [&str; 5] =
    ["literal-secret", "key-value-literal", "duplicate-key-values", "exposed-secret", "secret-parameter"];

/// Everything, with a count at the end. The renderer is our own: a finding marks one place in one line, for which a library of annotations would bring
/// more than it does.
pub(super) fn render(files: &[Judged], source: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    for file in files {
        // one reading for all findings of a file
        let places = file.text.as_deref().filter(|_| !file.findings.is_empty()).and_then(|text| Places::of(text).ok());
        // a line with a secret is not shown, whatever it is about
        let secret: Vec<u32> = file
            .findings
            .iter()
            .filter(|finding| SECRETS.contains(&finding.rule))
            .map(|finding| finding.at.line)
            .collect();
        for finding in &file.findings {
            let spot = match (&file.text, &places) {
                (Some(text), Some(places)) => {
                    span_in(places, text, finding).map(|span| (text.as_str(), span.line, span.column, span.end_column))
                }
                _ => None,
            };
            let other = if spot.is_none() { source(&finding.at.file) } else { None };
            let spot = spot.or_else(|| Some((other.as_deref()?, finding.at.line, finding.at.column, 0)));
            let hidden = spot.is_some_and(|(_, line, ..)| secret.contains(&line));
            out.push_str(&one(finding, spot.filter(|_| !hidden)));
            out.push('\n');
        }
    }
    let Summary { error, warning, info, allowed } = Summary::of(files);
    let mut counts = Vec::new();
    for (count, what) in [(error, "error"), (warning, "warning"), (info, "remark")] {
        if count > 0 {
            counts.push(format!("{count} {what}{}", if count == 1 { "" } else { "s" }));
        }
    }
    let what = if counts.is_empty() { "nothing to report".to_owned() } else { counts.join(", ") };
    let templates = if files.len() == 1 { "1 template".to_owned() } else { format!("{} templates", files.len()) };
    let more = if allowed == 0 { String::new() } else { format!(" ({allowed} allowed)") };
    writeln!(out, "{what} in {templates}{more}").ok();
    out
}

/// One finding, with the line of `spot`: a text, line, column, and the column after the end (0 when unknown).
pub fn one(finding: &Finding, spot: Option<(&str, u32, u32, u32)>) -> String {
    let style = match finding.severity {
        Severity::Error => "\u{1b}[1;31m",
        Severity::Warning => "\u{1b}[33m",
        Severity::Info => "\u{1b}[36m",
    };
    let mut out = format!("{style}{}[{}]\u{1b}[0m: {}\n", finding.severity, finding.rule, plain(&finding.message));
    let line = spot.and_then(|(text, line, ..)| text.lines().nth(line.saturating_sub(1) as usize));
    let number = finding.at.line.to_string();
    let margin = " ".repeat(number.len());
    match &finding.path {
        Some(path) if !path.is_empty() => {
            writeln!(out, "{margin}--> {} ({path})", finding.at).ok();
        }
        _ => drop(writeln!(out, "{margin}--> {}", finding.at)),
    }
    if let (Some(line), Some((_, _, column, end))) = (line, spot) {
        excerpt(&mut out, line, &number, column as usize, end as usize, style);
    }
    for (at, what) in &finding.related {
        writeln!(out, "{margin} = note: {at}: {}", plain(what)).ok();
    }
    if let Some(help) = &finding.help {
        writeln!(out, "{margin} = help: {}", plain(help)).ok();
    }
    out
}

fn excerpt(out: &mut String, line: &str, number: &str, column: usize, end: usize, style: &str) {
    let margin = " ".repeat(number.len());
    let begin = column.saturating_sub(1);
    // a long line is cut around what it is about
    let skip = if line.chars().count() > WIDTH { begin.saturating_sub(WIDTH / 4) } else { 0 };
    let shown: String = plain(&line.chars().skip(skip).take(WIDTH).collect::<String>());
    let carets = end.saturating_sub(column).max(1).min(WIDTH.saturating_sub(begin - skip).max(1));
    let before = " ".repeat(begin - skip);
    writeln!(
        out,
        "{margin} |\n{number} | {}\n{margin} | {before}{style}{}\u{1b}[0m",
        shown.trim_end(),
        "^".repeat(carets)
    )
    .ok();
}

/// Without what would act on a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c == '\t' || c.is_control() { ' ' } else { c }).collect()
}
