use crate::check::{Context, Reporter};
use crate::facts::ResourceType;
use crate::finding::nearest;
use crate::graph::Kind;
use crate::rule::rule;

rule! {
    /// `Fn::GetAtt` asks for an attribute that the type does not have.
    ///
    /// What a type answers stands on its page in the documentation under "Return values". `Ref` gives one more value, which is often the name and has
    /// no attribute of its own.
    pub MISSING_ATTRIBUTE = "missing-attribute", "T032", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.hides_something() {
        return;
    }
    for reference in &context.references {
        let attribute = match reference.kind {
            Kind::GetAtt(Some(attribute)) | Kind::SubGetAtt(attribute) => attribute,
            _ => continue,
        };
        let Some(resource) = context.resource(reference.target) else { continue };
        // what a custom resource answers is in its code
        if resource.is_foreign() {
            continue;
        }
        let Some(facts) = resource.facts() else { continue };
        if facts.attribute(attribute).is_some() || is_deeper(facts, attribute) {
            continue;
        }
        let message = format!("`{}` has no attribute `{attribute}`", resource.kind);
        let note = report.report(&MISSING_ATTRIBUTE, &reference.path, message);
        let names: Vec<&str> = facts.attributes.keys().copied().collect();
        match nearest(attribute, names.iter().copied()) {
            Some(near) => note.help(format!("did you mean `{near}`?")),
            None if names.is_empty() => note.help("it has none; `Ref` gives its one value"),
            None if names.len() <= 12 => note.help(format!("it has {}", names.join(", "))),
            None => note,
        };
    }
}

/// Whether this is a part of an attribute that is an object, or an item of one that is a list.
fn is_deeper(facts: &ResourceType, attribute: &str) -> bool {
    attribute.rmatch_indices('.').any(|(at, _)| {
        use crate::facts::AttributeType::{List, Other, Strings};
        matches!(facts.attribute(&attribute[..at]), Some(Other | List | Strings))
    })
}
