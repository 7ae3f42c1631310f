use crate::check::value::{branches, is_call};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// A nested stack is given a parameter that its template does not have, or not given one that it needs.
    ///
    /// Judged where the nested template is a file beside this one; `formwork check` reads it. A parameter with a default may be left out.
    pub NESTED_STACK_PARAMETER = "nested-stack-parameter", "V037", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html";
}

/// Types with the property that names the template.
pub(in crate::check::rules) const NESTED: [(&str, &str); 2] =
    [("AWS::CloudFormation::Stack", "TemplateURL"), ("AWS::Serverless::Application", "Location")];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    static NONE: Object = Object::new();
    for (kind, property) in NESTED {
        for stack in context.of_kind(kind) {
            let Some(location) = stack.property(property) else { continue };
            let templates = branches(location, &stack.property_path(&[property]));
            // which template and which parameters belong together is the conditions' affair
            let [one] = templates.as_slice() else { continue };
            let Some(template) = one.value.as_str().and_then(|path| context.options.nested.get(path)) else { continue };
            let wanted = || template.section("Parameters").filter(|(name, _)| !name.starts_with("Fn::"));
            if template
                .root()
                .get("Transform")
                .is_some_and(|transform| transform.as_str() != Some("AWS::Serverless-2016-10-31"))
                || template.section("Parameters").any(|(name, _)| name.starts_with("Fn::"))
            {
                continue;
            }
            let (given, path) = match stack.property("Parameters") {
                None => (&NONE, stack.property_path(&[])),
                Some(Node::Object(given)) if stack.property("Parameters").is_none_or(|node| !is_call(node)) => {
                    (given, stack.property_path(&["Parameters"]))
                }
                Some(_) => continue,
            };
            for (name, _) in given.iter().filter(|(name, _)| !wanted().any(|(known, _)| known == *name)) {
                let mut path = path.clone();
                path.push(Step::Key(name));
                let message = format!("the template of `{}` has no parameter `{name}`", stack.id);
                let note = report.report(&NESTED_STACK_PARAMETER, &path, message).about_name();
                if let Some(near) = nearest(name, wanted().map(|(known, _)| known)) {
                    note.help(format!("did you mean `{near}`?"));
                }
            }
            let open = given.iter().any(|(name, _)| name.starts_with("Fn::"));
            for (name, _) in wanted().filter(|(name, node)| node.get("Default").is_none() && given.get(name).is_none())
            {
                if !open {
                    let message = format!("the template of `{}` needs the parameter `{name}`", stack.id);
                    report.report(&NESTED_STACK_PARAMETER, &path, message).help("give it in `Parameters`");
                }
            }
        }
    }
}
