use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// `Fn::Sub` has a text without variables.
    ///
    /// The text alone says the same. It often means that a variable was misspelt: `$Name` or `{Name}` for `${Name}`.
    pub SUB_WITHOUT_VARIABLE = "sub-without-variable", "F010", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in context.calls.iter().filter(|call| call.name == "Fn::Sub") {
        let text = match call.argument {
            Node::String(text) => text,
            Node::List(parts) => match parts.as_slice() {
                [Node::String(text), _] => text,
                _ => continue,
            },
            _ => continue,
        };
        // `${!Literal}` is written without the mark by `Fn::Sub`, so it is not needless
        if !text.contains("${") {
            report
                .report(&SUB_WITHOUT_VARIABLE, &call.path, "this `Fn::Sub` has nothing to put in")
                .help("write the text itself, or `${Name}` where a value belongs");
        }
    }
}
