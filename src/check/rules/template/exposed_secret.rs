use crate::check::value::boolean;
use crate::check::{Context, Place, Reporter};
use crate::graph::{Kind, Step};
use crate::rule::rule;

rule! {
    /// A hidden parameter comes out in an output or in metadata.
    ///
    /// `NoEcho` hides the value of the parameter, and nothing that is made of it: outputs and the metadata of resources show it.
    pub EXPOSED_SECRET = "exposed-secret", "T022", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, parameter) in &context.parameters {
        if parameter.get("NoEcho").and_then(boolean) != Some(true) {
            continue;
        }
        for reference in context.references_to(name).filter(|r| matches!(r.kind, Kind::Ref | Kind::Sub)) {
            let shown = match reference.place {
                Place::Output(_) => "an output shows it",
                Place::Resource(_) if reference.path.get(2) == Some(&Step::Key("Metadata")) => "metadata shows it",
                _ => continue,
            };
            report
                .report(&EXPOSED_SECRET, &reference.path, format!("`{name}` is hidden, and {shown}"))
                .help("leave it out there, or keep the secret in Secrets Manager and show its name");
        }
    }
}
