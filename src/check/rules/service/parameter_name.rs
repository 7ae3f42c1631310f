use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A parameter of the parameter store has a name that AWS keeps for itself.
    ///
    /// Names do not begin with `aws` or `ssm`, with or without a slash, whatever their case.
    pub PARAMETER_NAME = "parameter-name", "V026", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for parameter in context.of_kind("AWS::SSM::Parameter") {
        let Some(name) = parameter.property("Name") else { continue };
        for branch in branches(name, &parameter.property_path(&["Name"])) {
            let Some(text) = branch.value.as_str() else { continue };
            let first = text.trim_start_matches('/').split('/').next().unwrap_or_default().to_ascii_lowercase();
            if ["aws", "ssm"].contains(&first.as_str()) {
                report
                    .report(&PARAMETER_NAME, &branch.path, format!("names that begin with `{first}` are AWS's own"))
                    .help("begin it with the name of your system");
            }
        }
    }
}
