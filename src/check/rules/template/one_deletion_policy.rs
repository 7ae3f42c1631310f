use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A resource says what becomes of it when it is deleted, and not when it is replaced, or the other way round.
    ///
    /// `DeletionPolicy` speaks of a resource that leaves the template or whose stack is deleted; `UpdateReplacePolicy` of one that an update replaces. Who wants
    /// to keep the data wants both.
    pub ONE_DELETION_POLICY = "one-deletion-policy", "T017", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let [deletion, replacement] = ["DeletionPolicy", "UpdateReplacePolicy"].map(|name| resource.body.get(name));
        let (there, missing, value) = match (deletion, replacement) {
            (Some(value), None) => ("DeletionPolicy", "UpdateReplacePolicy", value),
            (None, Some(value)) => ("UpdateReplacePolicy", "DeletionPolicy", value),
            _ => continue,
        };
        // the default of both
        if value.as_str() == Some("Delete") {
            continue;
        }
        let message = format!("`{}` has a `{there}` and no `{missing}`", resource.id);
        report
            .report(&ONE_DELETION_POLICY, &resource.path(&[Step::Key(there)]), message)
            .help(format!("add `{missing}` with the same value"));
    }
}
