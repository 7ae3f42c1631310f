//! Parameters that are given values: these are judged where the template refers to them.

use formwork::check::Options;
use formwork::finding::{Finding, Severity};

const TEMPLATE: &str = r"
Transform: AWS::LanguageExtensions
Parameters:
  Delay: {Type: Number, Default: 5}
  Names: {Type: CommaDelimitedList, Default: orders}
  Machines: {Type: List<String>, Default: arm64}
  Billing: {Type: String, Default: PAY_PER_REQUEST}
Resources:
  Fn::ForEach::Queues:
    - Name
    - !Ref Names
    - Queue${Name}: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !Ref Delay}}
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: !Ref Billing
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
  Layer:
    Type: AWS::Lambda::LayerVersion
    Properties: {Content: {S3Bucket: code, S3Key: layer.zip}, CompatibleArchitectures: !Ref Machines}
Outputs:
  Right: {Value: !GetAtt Queueorders.Arn}
";

fn errors(parameters: &[(&str, &str)]) -> Vec<Finding> {
    let template = formwork::read::template(TEMPLATE).expect("a template");
    let parameters = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let options = Options { parameters, ..Options::default() };
    let mut findings = formwork::check(&template, &options);
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}

#[test]
fn defaults_are_right_here() {
    assert!(errors(&[]).is_empty(), "{:?}", errors(&[]));
}

#[test]
fn what_is_given_is_judged_where_it_is_referred_to() {
    let found = errors(&[("Delay", "5000")]);
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(one.rule, "number-out-of-range");
    assert_eq!(one.path.as_deref(), Some("/Resources/Fn::ForEach::Queues/2/Queue${Name}/Properties/DelaySeconds"));
    assert!(one.message.contains("the parameter `Delay` is given, and is \"5000\""), "{}", one.message);
}

#[test]
fn a_list_is_judged_item_by_item() {
    let found = errors(&[("Machines", "arm64, arm")]);
    assert!(found.iter().all(|f| f.path.as_deref() == Some("/Resources/Layer/Properties/CompatibleArchitectures")));
    assert!(found.iter().any(|finding| finding.rule == "value-not-allowed"), "{found:?}");
}

#[test]
fn what_is_given_decides_which_properties_go_together() {
    let found = errors(&[("Billing", "PROVISIONED")]);
    assert!(found.iter().any(|finding| finding.message.contains("ProvisionedThroughput")), "{found:?}");
}

#[test]
fn loops_go_over_what_is_given() {
    let found = errors(&[("Names", "bills,mails")]);
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((one.rule, one.path.as_deref()), ("missing-reference", Some("/Outputs/Right/Value")));
}

/// Loops in loops, long values and a large `Globals` multiply each other; a check ends all the same.
#[test]
fn what_multiplies_is_bounded() {
    let values: Vec<String> = (0..900).map(|at| format!("\"v{at}{}\"", "x".repeat(200))).collect();
    let list = format!("[{}]", values.join(","));
    let holes = "${A}${B}".repeat(2_000);
    let inner =
        format!(r#"{{"Fn::ForEach::Inner": ["B", {list}, {{"Q${{A}}${{B}}": {{"Type": "AWS::SQS::Queue"}}}}]}}"#);
    let text = format!(
        r#"{{"Transform": ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"],
            "Globals": {{"Function": {{"Tags": {{"a": "{holes}"}}, "Layers": {list}}}}},
            "Resources": {{
                "Fn::ForEach::Outer": ["A", {list}, {inner}],
                "Fn::ForEach::Long": ["A", {list}, {{"T${{A}}": {{"Type": "AWS::SNS::Topic", "Properties": {{"DisplayName": "{holes}"}}}}}}],
                {}
            }}}}"#,
        (0..2_000)
            .map(|at| format!(r#""F{at}": {{"Type": "AWS::Serverless::Function"}}"#))
            .collect::<Vec<_>>()
            .join(",")
    );
    let template = formwork::read::template(&text).expect("a template");
    let started = std::time::Instant::now();
    let findings = formwork::check(&template, &Options::default());
    assert!(!findings.is_empty());
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}
