use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The pattern of a rule or archive of EventBridge is text that holds no object of JSON.
    ///
    /// CloudFormation takes any text there; EventBridge refuses it when the rule is made. Write the pattern as an object.
    pub EVENT_PATTERN_TEXT = "event-pattern-text", "V038", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Events::Archive", "AWS::Events::Rule"] {
        for resource in context.of_kind(kind) {
            let Some(value) = resource.property("EventPattern") else { continue };
            for branch in branches(value, &resource.property_path(&["EventPattern"])) {
                let Some(text) = branch.value.as_str().filter(|text| !text.contains("{{resolve:")) else { continue };
                let wrong = match serde_json::from_str::<Node>(text) {
                    Ok(Node::Object(_)) => continue,
                    Ok(_) => "the pattern is JSON, but no object",
                    Err(_) => "this text is no JSON, so it is no pattern of events",
                };
                report.report(&EVENT_PATTERN_TEXT, &branch.path, wrong).help("write the pattern as an object");
            }
        }
    }
}
