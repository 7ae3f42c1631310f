use super::quota::{COUNTS, MAX_DESCRIPTION, bytes};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;
use crate::template::MAX_BYTES;

rule! {
    /// The template is at nine tenths of a limit of CloudFormation.
    ///
    /// It deploys today. A large template is hard to split once it is full, since moving a resource to another stack means importing it.
    pub NEAR_QUOTA = "near-quota", "T014", info, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let near = |count: usize, most: usize| count <= most && count * 10 > most * 9;
    for (section, most, what) in COUNTS {
        let count = context.template.section(section).len();
        if near(count, most) {
            let message = format!("the template has {count} of {most} {what}");
            report.report(&NEAR_QUOTA, &[Step::Key(section)], message).help("plan a second stack");
        }
    }
    let bytes = bytes(context);
    if near(bytes, MAX_BYTES) {
        let message = format!("the template has {bytes} of {MAX_BYTES} bytes without white space");
        report.report(&NEAR_QUOTA, &[], message).help("plan a second stack");
    }
    let description = context.template.root().get("Description").and_then(Node::as_str).map_or(0, str::len);
    if near(description, MAX_DESCRIPTION) {
        let message = format!("the description has {description} of {MAX_DESCRIPTION} bytes");
        report.report(&NEAR_QUOTA, &[Step::Key("Description")], message).help("say the rest in `Metadata`");
    }
}
