use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A condition that comes to the same for every value of the parameters.
    ///
    /// Its parts exclude each other, or the parameters do not allow the value that it asks for. What depends on it is always or never there.
    pub DEAD_CONDITION = "dead-condition", "T007", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, node) in context.template.section("Conditions") {
        // the comparison of two literals is reported where it stands
        let is_plain = node.as_call().is_some_and(|(function, argument)| {
            function == "Fn::Equals"
                && argument.as_list().is_some_and(|sides| !sides.iter().any(|side| side.as_object().is_some()))
        });
        if is_plain {
            continue;
        }
        for (is, never) in [(true, "never holds"), (false, "always holds")] {
            if context.conditions.satisfiable(&[(name, is)]) == Answer::No {
                let message = format!("the condition `{name}` {never}, whatever the parameters are");
                report
                    .report(&DEAD_CONDITION, &[Step::Key("Conditions"), Step::Key(name)], message)
                    .help("compare with a value that the parameter allows, or remove the condition");
            }
        }
    }
}
