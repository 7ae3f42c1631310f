use crate::check::policy::Kind;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A role's trust policy allows what has nothing to do with taking the role.
    ///
    /// It says who may take the role, by `sts:AssumeRole`, `sts:AssumeRoleWithSAML`, `sts:AssumeRoleWithWebIdentity`, `sts:TagSession`,
    /// `sts:SetSourceIdentity` or `sts:SetContext`. What the role may do stands in its policies.
    pub TRUST_ACTION = "trust-action", "P008", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies().iter().filter(|document| document.kind == Kind::Trust) {
        for statement in document.statements() {
            for (text, path) in statement.texts("Action") {
                let service = text.split_once(':').map(|(service, _)| service.to_ascii_lowercase());
                // what is no action at all is reported as such
                let Some(service) = service.filter(|service| !text.contains("${") && !service.is_empty()) else {
                    continue;
                };
                if !matches!(service.as_str(), "sts" | "rolesanywhere") {
                    report
                        .report(&TRUST_ACTION, &path, format!("`{text}` takes no role"))
                        .help("`sts:AssumeRole` here; what the role may do stands in its `Policies`");
                }
            }
        }
    }
}
