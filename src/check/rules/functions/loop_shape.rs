use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A loop has the wrong form, or makes something twice.
    ///
    /// `Fn::ForEach::Name` takes a list of three: a variable, the values, and an object with what to repeat. The names in that object hold the variable, as
    /// `${Name}`, or as `&{Name}` where only letters and digits are wanted; without it each turn would make the same.
    ///
    /// ```yaml
    /// Fn::ForEach::Queues:
    ///   - Name
    ///   - [orders, refunds]
    ///   - Queue${Name}: {Type: "AWS::SQS::Queue"}
    /// ```
    pub LOOP_SHAPE = "loop-shape", "F013", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for fault in context.loop_faults() {
        report.at_pointer(&LOOP_SHAPE, &fault.path, fault.message.clone()).help(fault.help);
    }
}
