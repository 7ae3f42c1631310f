use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A resource that holds data does not say what becomes of the data.
    ///
    /// Without `DeletionPolicy` and `UpdateReplacePolicy` the data goes with the resource: when the stack is deleted, when the resource leaves the template,
    /// when an update replaces it. Databases and clusters leave a snapshot when they are deleted.
    pub STATEFUL_WITHOUT_POLICY = "stateful-without-policy", "V014", info, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in context.resources.iter().filter(|resource| !resource.is_foreign()) {
        if !resource.facts().is_some_and(|facts| facts.stateful) {
            continue;
        }
        let missing: Vec<&str> = ["DeletionPolicy", "UpdateReplacePolicy"]
            .into_iter()
            .filter(|name| resource.body.get(name).is_none())
            .collect();
        // with one of them set, the other's absence is another rule's
        if missing.len() == 2 {
            report
                .report(&STATEFUL_WITHOUT_POLICY, &resource.path(&[]), format!("`{}` holds data and says not what becomes of it", resource.id))
                .help("`\"DeletionPolicy\": \"Retain\"` and `\"UpdateReplacePolicy\": \"Retain\"`, or `Delete` to say that it may go");
        }
    }
}
