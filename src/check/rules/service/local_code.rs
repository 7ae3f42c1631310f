use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// The template names a local file, so it has to be packaged before it is deployed.
    ///
    /// `aws cloudformation package` uploads what is there and writes the place in S3. Deployed as it stands, the template fails.
    pub LOCAL_CODE = "local-code", "V021", info, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-cli-package.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if !context.template.needs_package() {
        return;
    }
    for (id, path) in context.template.local_paths() {
        report
            .report(
                &LOCAL_CODE,
                &[Step::Key("Resources"), Step::Key(id)],
                format!("`{path}` is a file on this machine"),
            )
            .help("`aws cloudformation package` first");
    }
}
