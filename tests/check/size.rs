//! Templates near the limit of CloudFormation, and above it.

use formwork::check::Options;

fn said(bytes: usize) -> Vec<&'static str> {
    let text = format!(
        r#"{{"Resources": {{"Jobs": {{"Type": "AWS::SQS::Queue", "Metadata": {{"a": "{}"}}}}}}}}"#,
        "x".repeat(bytes)
    );
    let template = formwork::read::template(&text).expect("a template");
    let findings = formwork::check(&template, &Options::default());
    findings.iter().map(|finding| finding.rule).filter(|rule| rule.ends_with("quota")).collect()
}

#[test]
fn the_size_of_a_template_is_told_before_it_is_too_large() {
    assert_eq!(said(800_000), [""; 0]);
    assert_eq!(said(950_000), ["near-quota"]);
    assert_eq!(said(1_100_000), ["quota"]);
}
