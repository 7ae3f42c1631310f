use std::fmt::Write;

use super::{Judged, all};
use crate::finding::Severity;

/// Lines that GitHub Actions shows beside the code.
pub(super) fn render(files: &[Judged]) -> String {
    let mut out = String::new();
    for finding in all(files) {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut text = finding.message.clone();
        if let Some(help) = &finding.help {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        let at = &finding.at;
        let (file, rule) = (property(&at.file), property(finding.rule));
        writeln!(out, "::{command} file={file},line={},col={},title={rule}::{}", at.line, at.column, data(&text)).ok();
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
