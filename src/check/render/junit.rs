use std::fmt::Write;

use super::Judged;
use crate::finding::Severity;

/// One test case for each file; errors and warnings are failures of it.
pub(super) fn render(files: &[Judged]) -> String {
    let failing = |file: &Judged| file.findings.iter().any(|finding| finding.severity > Severity::Info);
    let failed = files.iter().filter(|file| failing(file)).count();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writeln!(out, "<testsuites tests=\"{}\" failures=\"{failed}\">", files.len()).ok();
    writeln!(out, "  <testsuite name=\"formwork check\" tests=\"{}\" failures=\"{failed}\">", files.len()).ok();
    for file in files {
        let name = escaped(&file.name);
        let found: Vec<_> = file.findings.iter().filter(|finding| finding.severity > Severity::Info).collect();
        if found.is_empty() {
            writeln!(out, "    <testcase classname=\"formwork.check\" name=\"{name}\"/>").ok();
            continue;
        }
        writeln!(out, "    <testcase classname=\"formwork.check\" name=\"{name}\">").ok();
        for finding in found {
            let message = escaped(&finding.message);
            let mut text = format!("{}: {}[{}]: {}", finding.at, finding.severity, finding.rule, finding.message);
            if let Some(help) = &finding.help {
                text.push_str("\nhelp: ");
                text.push_str(help);
            }
            let text = escaped(&text);
            writeln!(out, "      <failure type=\"{}\" message=\"{message}\">{text}</failure>", finding.rule).ok();
        }
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n");
    out.push_str("</testsuites>\n");
    out
}

/// XML text; what XML cannot hold at all becomes a space.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
