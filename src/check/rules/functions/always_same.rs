use crate::check::value::scalar;
use crate::check::{Context, Place, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A comparison comes to the same, whatever the parameters are.
    ///
    /// `Fn::Equals` compares two literals, or something with itself: one branch of what depends on it is never taken.
    pub ALWAYS_SAME = "always-same", "F011", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in context.calls.iter().filter(|call| call.name == "Fn::Equals") {
        if !matches!(call.place, Place::Condition(_)) {
            continue;
        }
        let Some([left, right]) = call.argument.as_list() else { continue };
        let same = match (scalar(left), scalar(right)) {
            (Some(left), Some(right)) => left == right,
            (None, None) if left == right && !matches!(left, Node::Null) => true,
            _ => continue,
        };
        let message = format!("this comparison is {} every time", if same { "true" } else { "false" });
        report.report(&ALWAYS_SAME, &call.path, message).help("compare a parameter or pseudo parameter with a value");
    }
}
