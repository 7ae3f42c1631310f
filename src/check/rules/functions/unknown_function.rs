use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::rule::rule;

rule! {
    /// There is no such intrinsic function.
    ///
    /// Names are exact: `Fn::GetAZs`, `Fn::FindInMap`. CloudFormation takes an unknown one for a property and refuses it.
    pub UNKNOWN_FUNCTION = "unknown-function", "F003", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html";
}

pub(super) const FUNCTIONS: [&str; 27] = [
    "Condition",
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
    "Ref",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.macros {
        return;
    }
    for call in &context.calls {
        if FUNCTIONS.contains(&call.name) {
            continue;
        }
        let message = format!("there is no function `{}`", call.name);
        let note = report.report(&UNKNOWN_FUNCTION, &call.path, message);
        if let Some(near) = nearest(call.name, FUNCTIONS) {
            note.help(format!("did you mean `{near}`?"));
        }
    }
}
