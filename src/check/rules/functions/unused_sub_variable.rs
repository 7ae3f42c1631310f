use crate::check::{Context, Reporter};
use crate::graph::{Step, holes};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// `Fn::Sub` is given a variable that its text does not use.
    ///
    /// It does nothing there: the text lost its `${Name}`, or spells it otherwise.
    pub UNUSED_SUB_VARIABLE = "unused-sub-variable", "F009", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in context.calls.iter().filter(|call| call.name == "Fn::Sub") {
        let Some([Node::String(text), Node::Object(variables)]) = call.argument.as_list() else { continue };
        let mut used = Vec::new();
        holes(text, |name, attribute| match attribute {
            Some(attribute) => used.push(format!("{name}.{attribute}")),
            None => used.push(name.to_owned()),
        });
        for (name, _) in variables.iter() {
            if name.starts_with("Fn::") || used.iter().any(|one| one == name) {
                continue;
            }
            let mut path = call.path.clone();
            path.extend([Step::Key("Fn::Sub"), Step::Index(1), Step::Key(name)]);
            let message = format!("the text of this `Fn::Sub` has no `${{{name}}}`");
            report.report(&UNUSED_SUB_VARIABLE, &path, message).help("use the variable, or remove it");
        }
    }
}
