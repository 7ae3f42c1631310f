//! The ground under the other tests: what the emulator refuses, and how templates are cut down to what it takes.

use super::*;

#[test]
fn the_emulator_still_refuses_what_is_stripped() {
    let cloud = Cloud::start();
    let resources = REFUSED.iter().enumerate().map(|(index, kind)| (format!("R{index}"), json!({ "Type": kind })));
    let template = json!({"Resources": resources.collect::<serde_json::Map<_, _>>()}).to_string();
    let refusal = cloud.aws_refuses(&format!("cloudformation validate-template --template-body {template}"));
    let taken: Vec<_> = REFUSED.iter().filter(|kind| !refusal.contains(**kind)).collect();
    assert!(taken.is_empty(), "MiniStack takes {taken:?} now: delete them from REFUSED, and read them back");

    let sum = json!([{"Id": "both", "Expression": "1+1"}]);
    let alarm =
        json!({"Metrics": sum, "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "LessThanThreshold"});
    let template = json!({"Resources": {"Math": {"Type": ALARM, "Properties": alarm}}}).to_string();
    cloud.aws(&format!("cloudformation create-stack --stack-name math --template-body {template}"));
    cloud.aws_refuses("cloudformation wait stack-create-complete --stack-name math");
    let events = cloud.aws("cloudformation describe-stack-events --stack-name math").to_string();
    assert!(events.contains("metric math"), "alarms with metric math deploy now? {events}");
}

#[test]
fn a_template_too_large_for_the_request_deploys() {
    let cloud = Cloud::start();
    let template = json!({
        "Metadata": {"Padding": "-".repeat(60_000)},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
    });
    let stack = cloud.deploy("large", &template);
    let topics = cloud.aws("sns list-topics");
    assert_eq!(topics["Topics"], json!([{"TopicArn": stack.id("Topic")}]));
}

#[test]
fn stripping_takes_what_needs_a_refused_resource_and_keeps_what_it_computes() {
    let template = json!({
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": ["Blocked", "Queue"], "Properties": {}},
            "Queue": {"Type": "AWS::SQS::Queue", "UpdatePolicy": {"By": {"Ref": "Blocked"}}},
            "Blocked": {"Type": "AWS::WAFv2::IPSet", "Properties": {"Scope": "REGIONAL", "Name": {"Ref": "Queue"}}},
            "Firewall": {"Type": WEB_ACL, "Properties": {"Rules": [{"Fn::GetAtt": "Blocked.Arn"}]}},
            "Firewalled": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": {"Fn::Sub": "to ${Firewall.Arn}"}}},
            "Rising": {"Type": ALARM, "Properties": {"Metrics": []}},
        },
        "Outputs": {"Set": {"Value": {"Ref": "Blocked"}}, "Queue": {"Value": {"Ref": "Queue"}}},
    });
    let (stripped, removed) = strip(&template);
    let removed: Vec<&str> = removed.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        removed.into_iter().collect::<BTreeSet<_>>(),
        BTreeSet::from(["Blocked", "Firewall", "Firewalled", "Rising"])
    );
    assert_eq!(
        stripped,
        json!({
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": ["Queue"], "Properties": {}},
                "Queue": {"Type": "AWS::SQS::Queue"},
            },
            "Outputs": {"Queue": {"Value": {"Ref": "Queue"}}, "StrippedBlockedName": {"Value": {"Ref": "Queue"}}},
        })
    );
}
