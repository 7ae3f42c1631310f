use crate::check::value::{branches, scalar};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The environment of a function is larger than Lambda takes.
    ///
    /// Names and values together have at most 4 KB. What functions put in is counted as nothing, so the real size is larger.
    pub ENVIRONMENT_SIZE = "environment-size", "V004", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";
}

/// Most bytes of an environment.
const MAX_BYTES: usize = 4_096;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Lambda::Function", "AWS::Serverless::Function"] {
        for function in context.of_kind(kind) {
            let Some(environment) = function.property("Environment") else { continue };
            for branch in branches(environment, &function.property_path(&["Environment"])) {
                let Some(Node::Object(variables)) = branch.value.get("Variables") else { continue };
                // JSON as Lambda keeps it: quotes, a colon and a comma for each
                let size: usize = variables
                    .iter()
                    .map(|(name, value)| name.len() + scalar(value).map_or(0, |text| text.len()) + 6)
                    .sum();
                if size > MAX_BYTES {
                    let mut path = branch.path.clone();
                    path.push(Step::Key("Variables"));
                    report
                        .report(
                            &ENVIRONMENT_SIZE,
                            &path,
                            format!("the environment has {size} bytes at least, {MAX_BYTES} at most"),
                        )
                        .help("keep large values in the parameter store or in the package");
                }
            }
        }
    }
}
