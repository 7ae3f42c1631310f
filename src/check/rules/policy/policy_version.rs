use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A policy document does not say the current version of the language.
    ///
    /// Without `Version` a policy is read as `2008-10-17`, in which policy variables such as `${aws:username}` are plain text.
    pub POLICY_VERSION = "policy-version", "P003", warning, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies() {
        let mut path = document.path.clone();
        let message = match document.members.get("Version") {
            Some(Node::String(version)) if version == "2008-10-17" => {
                path.push(Step::Key("Version"));
                "`2008-10-17` is the old version of the language"
            }
            None if document.members.get("Statement").is_some() => {
                "the policy has no `Version`, so it is read as `2008-10-17`"
            }
            _ => continue,
        };
        report.report(&POLICY_VERSION, &path, message).help("`\"Version\": \"2012-10-17\"`");
    }
}
