use super::dynamic_reference::texts;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// An ARN names the partition `aws`, so the template works in no other one.
    ///
    /// In China and GovCloud ARNs start with `arn:aws-cn:` and `arn:aws-us-gov:`. `${AWS::Partition}` in `Fn::Sub` serves them all.
    pub HARD_CODED_ARN = "hard-coded-arn", "T030", info, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in context.resources.iter().filter(|resource| resource.properties.is_some()) {
        let Some(properties) = resource.body.get("Properties") else { continue };
        texts(properties, &mut resource.path(&[Step::Key("Properties")]), &mut |text, path| {
            let mut parts = text.splitn(6, ':');
            let is_arn = parts.next() == Some("arn") && parts.clone().count() >= 5;
            if is_arn && matches!(parts.next(), Some("aws" | "aws-cn" | "aws-us-gov")) {
                report
                    .report(&HARD_CODED_ARN, path, "this ARN names its partition")
                    .help("`${AWS::Partition}` in `Fn::Sub`");
            }
        });
    }
}
