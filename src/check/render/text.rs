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
                (Some(text), Some(places)) => span_in(places, text, finding).map(|span| (places.line(&span), span)),
                _ => None,
            };
            match spot {
                Some((_, span)) if secret.contains(&span.line) => write(&mut out, finding, None),
                Some((line, span)) => {
                    let spot = |(line, byte)| Spot { line, byte, column: span.column, end: span.end_column };
                    write(&mut out, finding, line.map(spot));
                }
                None => {
                    let other = source(&finding.at.file).filter(|_| !secret.contains(&finding.at.line));
                    out.push_str(&one(
                        finding,
                        other.as_deref().map(|text| (text, finding.at.line, finding.at.column, 0)),
                    ));
                }
            }
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
    let mut out = String::new();
    let spot = spot.and_then(|(text, line, column, end)| {
        let line = text.lines().nth(line.saturating_sub(1) as usize)?;
        let byte = line.char_indices().nth(column.saturating_sub(1) as usize).map_or(line.len(), |(byte, _)| byte);
        Some(Spot { line, byte, column, end })
    });
    write(&mut out, finding, spot);
    out
}

/// What of a line is underlined.
struct Spot<'a> {
    line: &'a str,
    /// Where it begins in the line.
    byte: usize,
    column: u32,
    /// The column after the end; 0 when unknown.
    end: u32,
}

fn write(out: &mut String, finding: &Finding, spot: Option<Spot>) {
    let style = match finding.severity {
        Severity::Error => "\u{1b}[1;31m",
        Severity::Warning => "\u{1b}[33m",
        Severity::Info => "\u{1b}[36m",
    };
    writeln!(out, "{style}{}[{}]\u{1b}[0m: {}", finding.severity, finding.rule, plain(&finding.message)).ok();
    let number = finding.at.line.to_string();
    let margin = " ".repeat(number.len());
    match &finding.path {
        Some(path) if !path.is_empty() => {
            writeln!(out, "{margin}--> {} ({path})", finding.at).ok();
        }
        _ => drop(writeln!(out, "{margin}--> {}", finding.at)),
    }
    if let Some(spot) = spot {
        excerpt(out, &spot, &number, style);
    }
    for (at, what) in &finding.related {
        writeln!(out, "{margin} = note: {at}: {}", plain(what)).ok();
    }
    if let Some(help) = &finding.help {
        writeln!(out, "{margin} = help: {}", plain(help)).ok();
    }
}

fn excerpt(out: &mut String, &Spot { line, byte, column, end }: &Spot, number: &str, style: &str) {
    let margin = " ".repeat(number.len());
    let begin = column.saturating_sub(1) as usize;
    // a long line is cut around what it is about; how long it is does not matter
    let (cut, lead) = match line.get(..byte) {
        Some(before) if begin > WIDTH / 4 && line.chars().nth(WIDTH).is_some() => {
            (before.char_indices().rev().nth(WIDTH / 4 - 1).map_or(0, |(at, _)| at), WIDTH / 4)
        }
        _ => (0, begin),
    };
    let shown = plain(&line[cut..].chars().take(WIDTH).collect::<String>());
    let carets = end.saturating_sub(column).max(1).min(WIDTH.saturating_sub(lead).max(1) as u32) as usize;
    let before = " ".repeat(lead);
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
