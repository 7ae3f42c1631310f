use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// An output passes on what the stack imports.
    ///
    /// Who needs the value can import it from the stack that exports it; through a second one it arrives later, and that stack cannot be changed on its own.
    pub IMPORT_AS_OUTPUT = "import-as-output", "T036", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, output) in &context.outputs {
        let Some(value) = output.get("Value") else { continue };
        let path = [Step::Key("Outputs"), Step::Key(name), Step::Key("Value")];
        for branch in branches(value, &path) {
            if branch.value.as_call().is_some_and(|(function, _)| function == "Fn::ImportValue") {
                report
                    .report(&IMPORT_AS_OUTPUT, &branch.path, format!("`{name}` passes on an imported value"))
                    .help("import it where it is needed");
            }
        }
    }
}
