use crate::check::policy::Kind;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A policy names a resource that is no ARN.
    ///
    /// `Resource` takes ARNs, in which `*` stands for anything, or `*` alone. A bucket's policy names the bucket's ARN, not its name.
    pub POLICY_ARN = "policy-arn", "P005", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies().iter().filter(|document| document.kind != Kind::Trust) {
        for statement in document.statements() {
            for name in ["Resource", "NotResource"] {
                for (text, path) in statement.texts(name) {
                    // an API takes `execute-api:/stage/*`, and writes the rest itself
                    let own = document.of == "AWS::ApiGateway::RestApi" && text.starts_with("execute-api:/");
                    if is_arn(text) || own {
                        continue;
                    }
                    report
                        .report(&POLICY_ARN, &path, format!("`{text}` is no ARN"))
                        .help("`arn:<partition>:<service>:<region>:<account>:<resource>`, or `*`");
                }
            }
        }
    }
}

fn is_arn(text: &str) -> bool {
    if text == "*" || text.contains("{{") {
        return true;
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    match parts.as_slice() {
        // `arn:aws:s3:::bucket`, and the short forms with a star at the end
        ["arn", partition, service, rest @ ..] => {
            let partition = partition.starts_with("aws") || *partition == "*" || partition.contains("${");
            let account = rest.get(1).is_none_or(|account| {
                account.is_empty()
                    || *account == "aws"
                    || account.contains(['*', '?', '$'])
                    || (account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit()))
            });
            let whole =
                rest.len() == 3 || rest.last().is_some_and(|last| last.ends_with('*')) || service.ends_with('*');
            partition && !service.is_empty() && account && whole
        }
        _ => false,
    }
}
