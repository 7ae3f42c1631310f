use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A function from a package does not say its handler or runtime.
    ///
    /// Functions from images have them built in; every other one needs `Handler` and `Runtime`.
    pub ZIP_FUNCTION = "zip-function", "V003", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for function in context.of_kind("AWS::Lambda::Function") {
        let Some(properties) = function.properties else { continue };
        let is_zip = match properties.get("PackageType") {
            None => true,
            Some(Node::String(kind)) => kind == "Zip",
            Some(_) => false,
        };
        let code = properties.get("Code");
        let is_package =
            code.is_some_and(|code| ["ZipFile", "S3Bucket", "S3Key"].iter().any(|name| code.get(name).is_some()));
        if !is_zip || !is_package || properties.iter().any(|(name, _)| name.starts_with("Fn::")) {
            continue;
        }
        for name in ["Handler", "Runtime"] {
            if properties.get(name).is_none() {
                report
                    .report(&ZIP_FUNCTION, &function.property_path(&[]), format!("the function has no `{name}`"))
                    .help("a function from a package needs `Handler` and `Runtime`");
            }
        }
    }
}
