//! Properties against the schema of their type: templates in, findings out.

mod support;

use formwork::check::{Options, find};
use formwork::finding::{Finding, Severity};
use formwork::rule::Category;
use support::template::{synthesized, template_path};

fn findings(template: &str, options: &Options) -> Vec<Finding> {
    let template = formwork::read::template(template).unwrap_or_else(|why| panic!("{why}\n{template}"));
    formwork::check(&template, options)
}

/// `error missing-property /Resources/Q/Properties: ...; help`, one line each.
fn said(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let help = finding.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        let path = finding.path.as_deref().unwrap_or_default();
        format!("{} {} {path}: {}{help}\n", finding.severity, finding.rule, finding.message)
    };
    findings.iter().map(line).collect()
}

#[test]
fn what_stands_in_out_is_right() {
    for stack in synthesized() {
        let text = std::fs::read_to_string(template_path(&stack)).unwrap_or_else(|e| panic!("{stack}: {e}"));
        let found = findings(&text, &Options::default());
        let is_schema = |finding: &Finding| find(finding.rule).is_ok_and(|rule| rule.category == Category::Schema);
        let bad = |finding: &Finding| finding.severity > Severity::Info && is_schema(finding);
        let schema: Vec<Finding> = found.into_iter().filter(bad).collect();
        assert_eq!(said(&schema), "", "{stack}");
    }
}
