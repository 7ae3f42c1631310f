use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A resource and a parameter have the same name.
    ///
    /// `Ref` could mean either, so CloudFormation refuses the template. In a Rust stack the same rule says that an id is given twice.
    pub DUPLICATE_ID = "duplicate-id", "T012", error, Template, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        if context.parameters.contains_key(resource.id) {
            let message = format!("a parameter is called `{}` too", resource.id);
            report.report(&DUPLICATE_ID, &resource.path(&[]), message).help("rename one of them");
        }
    }
}
