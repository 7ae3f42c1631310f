//! Whether there is such a type, and where.

use crate::check::{Context, Reporter};
use crate::facts::{self, Regions};
use crate::finding::nearest;
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// There is no such resource type.
    ///
    /// Types of AWS are those of the registry on the day of the embedded facts (`formwork --version`). Custom resources (`Custom::...`), modules
    /// (`...::MODULE`) and types of third parties are taken as they are.
    pub UNKNOWN_TYPE = "unknown-type", "S001", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A resource type is not offered in a region that the template is for.
    ///
    /// The regions are those of `--region`; none named means that nothing is said, except of what is offered nowhere.
    pub TYPE_NOT_IN_REGION = "type-not-in-region", "S002", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html";
    /// A resource type belongs to a service that AWS has shut down.
    pub RETIRED_TYPE = "retired-type", "S023", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/general/latest/gr/shutdown_services.html";
    /// A resource type belongs to a service that AWS will shut down or no longer develops.
    pub RETIRING_TYPE = "retiring-type", "S024", warning, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/general/latest/gr/sunset_services.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let name = resource.kind;
        if name.is_empty() || resource.is_foreign() {
            continue;
        }
        let path = resource.path(&[Step::Key("Type")]);
        let Some(facts) = resource.facts() else {
            let note = report.report(&UNKNOWN_TYPE, &path, format!("there is no resource type `{name}`"));
            if let Some(near) = nearest(name, facts::type_names().chain(facts::serverless_names())) {
                note.help(format!("did you mean `{near}`?"));
            }
            continue;
        };
        let missing: Vec<&str> = context
            .options
            .regions
            .iter()
            .map(String::as_str)
            .filter(|region| Regions::known().contains(region) && !facts.regions.contains(region))
            .collect();
        if !missing.is_empty() {
            let message = format!("{name} is not offered in {}", super::words::all_of(missing.iter().copied()));
            let offered: Vec<&str> = facts.regions.iter().take(4).collect();
            let more = facts.regions.len().saturating_sub(offered.len());
            let help = match more {
                0 => format!("it is offered in {}", super::words::all_of(offered)),
                _ => format!("it is offered in {} and {more} more", offered.join(", ")),
            };
            report.report(&TYPE_NOT_IN_REGION, &path, message).help(help);
        }
        if let Some(end) = facts.lifecycle {
            match end.status {
                "shutdown" => {
                    report.report(&RETIRED_TYPE, &path, format!("the service of {name} was shut down on {}", end.date));
                }
                "sunset" => {
                    let message = format!("the service of {name} will be shut down on {}", end.date);
                    report.report(&RETIRING_TYPE, &path, message).help("plan to move to another");
                }
                "maintenance" => {
                    let message = format!("the service of {name} is only maintained since {}", end.date);
                    report.report(&RETIRING_TYPE, &path, message).help("consider another");
                }
                _ => {}
            }
        }
    }
}
