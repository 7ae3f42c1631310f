use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// The template has YAML aliases, which CloudFormation does not take.
    ///
    /// `*name` stands for what `&name` marks. `aws cloudformation package` and SAM write the values out before they send the template; whoever sends the file as
    /// it is gets an error.
    pub YAML_ALIAS = "yaml-alias", "T037", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.serverless {
        return;
    }
    for pointer in &context.options.aliases {
        report
            .at_pointer(&YAML_ALIAS, pointer, "CloudFormation takes no alias")
            .help("write the value itself, or send what `aws cloudformation package` makes of the file");
    }
}
