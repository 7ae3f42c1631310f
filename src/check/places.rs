//! From the path of a finding to its line and column, for those who have the text.

use crate::finding::{At, Finding};
use crate::node::Text;
use crate::read::{Place, Places, Span};

/// Gives each finding the line and column of what it is about, and sorts them by place.
///
/// ```
/// use formwork::check::{Options, places};
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\nOutputs:\n  Url:\n    Value: !Ref Job\n";
/// let template = formwork::read::template(text).unwrap();
/// let mut findings = formwork::check(&template, &Options::default());
/// places::locate(text, &mut findings);
/// let missing = findings.iter().find(|finding| finding.rule == "missing-reference").unwrap();
/// assert_eq!((missing.at.line, missing.at.column), (6, 12));
/// ```
pub fn locate(text: &str, findings: &mut [Finding]) {
    // the text is read once more only when there is something to find in it
    if !findings.iter().any(|finding| finding.path.is_some()) {
        return;
    }
    if let Ok(places) = Places::of(text) {
        for finding in findings.iter_mut() {
            let Some(span) = span_in(&places, text, finding) else { continue };
            finding.at = At { file: Text::clone(&finding.at.file), line: span.line, column: span.column };
        }
    }
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
}

/// What a finding underlines: the value, or its key where that says more.
pub fn span(text: &str, finding: &Finding) -> Option<Span> {
    span_in(&Places::of(text).ok()?, text, finding)
}

pub(super) fn span_in(places: &Places, text: &str, finding: &Finding) -> Option<Span> {
    let Place { key, value, exact, .. } = places.find(finding.path.as_deref()?)?;
    let goes_on = text.get(value.bytes.clone()).is_some_and(|value| value.contains('\n'));
    match key {
        // the beginning of a long value says less than its name
        Some(key) if finding.about_name || !exact || goes_on => Some(key),
        _ => Some(value),
    }
}
