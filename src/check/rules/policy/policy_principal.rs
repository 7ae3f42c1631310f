use crate::check::policy::Kind;
use crate::check::value::{branches, is_call, items, scalar, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A policy names a principal where there is none to name, or does not say whom it is about.
    ///
    /// A policy of a user, group or role is about that identity and names no principal. A trust policy, and a policy of a resource, says who: `"*"`,
    /// or `AWS`, `Service`, `Federated` or `CanonicalUser` with names.
    pub POLICY_PRINCIPAL = "policy-principal", "P002", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
}

const KINDS: [&str; 4] = ["AWS", "CanonicalUser", "Federated", "Service"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies() {
        for statement in document.statements() {
            if statement.members.iter().any(|(name, _)| name.starts_with("Fn::")) {
                continue;
            }
            let said: Vec<&str> = ["Principal", "NotPrincipal"]
                .into_iter()
                .filter(|name| statement.members.get(name).is_some())
                .collect();
            match (document.kind, said.as_slice()) {
                (Kind::Identity, [name, ..]) => {
                    report
                        .report(
                            &POLICY_PRINCIPAL,
                            &statement.at(name),
                            format!("a policy of an identity has no `{name}`"),
                        )
                        .about_name()
                        .help("it is about the user, group or role that has it: remove it");
                }
                (Kind::Identity, []) => {}
                (_, []) => {
                    report
                        .report(&POLICY_PRINCIPAL, &statement.path, "the statement does not say whom it is about")
                        .help("`\"Principal\": {\"Service\": \"...\"}`, or `AWS` with an account or a role");
                }
                (_, [_, _]) => {
                    report
                        .report(&POLICY_PRINCIPAL, &statement.path, "the statement has `Principal` and `NotPrincipal`")
                        .help("leave one of them out");
                }
                (_, [name, ..]) => {
                    let Some(principal) = statement.members.get(name) else { continue };
                    self::principal(principal, &statement.at(name), report);
                }
            }
        }
    }
}

fn principal<'a>(node: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    for branch in branches(node, path) {
        let members = match branch.value {
            Node::String(text) if text == "*" => continue,
            Node::String(text) => {
                report
                    .report(&POLICY_PRINCIPAL, &branch.path, format!("`{text}` is no principal"))
                    .help("`\"*\"`, or an object: `{\"AWS\": ...}`, `{\"Service\": ...}`");
                continue;
            }
            Node::Object(members) if !is_call(branch.value) => members,
            other if is_call(other) => continue,
            other => {
                report.report(
                    &POLICY_PRINCIPAL,
                    &branch.path,
                    format!("a principal is an object, not {}", what(other)),
                );
                continue;
            }
        };
        for (kind, value) in members.iter() {
            let mut path = branch.path.clone();
            path.push(Step::Key(kind));
            if !KINDS.contains(&kind) {
                let note = report
                    .report(&POLICY_PRINCIPAL, &path, format!("there is no kind `{kind}` of principals"))
                    .about_name();
                match nearest(kind, KINDS) {
                    Some(near) => note.help(format!("did you mean `{near}`?")),
                    None => note.help("`AWS`, `Service`, `Federated` or `CanonicalUser`"),
                };
                continue;
            }
            if kind != "AWS" {
                continue;
            }
            let values = if value.as_list().is_some() { items(value, &path) } else { branches(value, &path) };
            for value in values {
                if let Some(text) = scalar(value.value)
                    && !is_identity(&text)
                {
                    report
                        .report(
                            &POLICY_PRINCIPAL,
                            &value.path,
                            format!("`{text}` is neither an account nor an identity"),
                        )
                        .help("an account's 12 digits, `arn:aws:iam::<account>:root`, `:role/..`, `:user/..`, or `*`");
                }
            }
        }
    }
}

fn is_identity(text: &str) -> bool {
    if text == "*" || text.contains("${") || text.contains("{{") {
        return true;
    }
    let digits = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    if digits(text) {
        return true;
    }
    // the unique id of a user or role that is gone, as IAM writes it
    if (text.starts_with("AIDA") || text.starts_with("AROA")) && text.len() >= 16 {
        return true;
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let [arn, partition, service, region, account, rest] = parts.as_slice() else { return false };
    let known = *arn == "arn" && partition.starts_with("aws") && region.is_empty();
    let identity =
        ["root", "user", "group", "role", "assumed-role", "federated-user"].iter().any(|kind| rest.starts_with(kind));
    known && matches!(*service, "iam" | "sts") && identity && (digits(account) || *account == "cloudfront")
}
