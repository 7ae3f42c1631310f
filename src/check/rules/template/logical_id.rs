use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A name with characters that CloudFormation does not take.
    ///
    /// Logical ids, parameters, conditions and outputs have letters and digits only, at most 255. The keys inside of a mapping are freer.
    pub LOGICAL_ID = "logical-id", "T011", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";
}

/// Most characters of a name.
const MAX: usize = 255;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.macros {
        return;
    }
    for section in ["Resources", "Parameters", "Outputs", "Conditions", "Mappings", "Rules"] {
        for (name, _) in context.template.section(section) {
            if name.starts_with("Fn::") {
                continue;
            }
            let fits = |c: char| c.is_ascii_alphanumeric() || (section == "Conditions" && "-._&".contains(c));
            let path = [Step::Key(section), Step::Key(name)];
            if name.is_empty() || !name.chars().all(fits) {
                let right: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
                let note =
                    report.report(&LOGICAL_ID, &path, format!("`{name}` has characters other than letters and digits"));
                if !right.is_empty() {
                    note.help(format!("`{right}`, for example"));
                }
            } else if name.len() > MAX {
                let message = format!("the name has {} characters, {MAX} at most", name.len());
                report.report(&LOGICAL_ID, &path, message).help("choose a shorter one");
            }
        }
    }
}
