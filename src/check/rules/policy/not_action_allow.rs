use crate::check::policy::Kind;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A statement allows everything but what it names.
    ///
    /// `NotAction` with `Allow` lets in every action of every service, today's and tomorrow's, except the few named. It is meant for `Deny`. The same goes for
    /// `NotPrincipal` with `Allow`, which lets in the whole world.
    pub NOT_ACTION_ALLOW = "not-action-allow", "P007", warning, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies() {
        for statement in document.statements().into_iter().filter(|statement| statement.allows()) {
            if statement.members.get("NotAction").is_some() {
                report
                    .report(&NOT_ACTION_ALLOW, &statement.at("NotAction"), "this allows every action but those named")
                    .about_name()
                    .help("name what is allowed in `Action`, or deny what is named");
            }
            if document.kind != Kind::Identity && statement.members.get("NotPrincipal").is_some() {
                report
                    .report(&NOT_ACTION_ALLOW, &statement.at("NotPrincipal"), "this allows everybody but those named")
                    .about_name()
                    .help("name who is allowed in `Principal`");
            }
        }
    }
}
