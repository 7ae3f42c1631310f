use crate::check::{Context, Place, Reporter};
use crate::graph::{Kind, Step};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The parameter for an image is plain text, so CloudFormation does not see whether there is such an image.
    ///
    /// `AWS::EC2::Image::Id` is looked up before anything is made; `AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>` finds the newest one by itself.
    pub IMAGE_PARAMETER = "image-parameter", "V027", info, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, parameter) in &context.parameters {
        if parameter.get("Type").and_then(Node::as_str) != Some("String") {
            continue;
        }
        let for_image = context.references_to(name).any(|reference| {
            reference.kind == Kind::Ref
                && reference.path.last() == Some(&Step::Key("ImageId"))
                && matches!(reference.place, Place::Resource(_))
                && context.resource_at(reference.place).is_some_and(|resource| {
                    resource.kind.starts_with("AWS::EC2::") || resource.kind.starts_with("AWS::AutoScaling::")
                })
        });
        if for_image {
            let path = [Step::Key("Parameters"), Step::Key(name), Step::Key("Type")];
            report
                .report(&IMAGE_PARAMETER, &path, format!("`{name}` is an image, and its type plain text"))
                .help("`AWS::EC2::Image::Id`, or `AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>`");
        }
    }
}
