use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A parameter for a secret is shown, or has the secret as its default.
    ///
    /// A parameter that a password property takes needs `NoEcho: true`, or the console and `describe-stacks` show it. A default stands in the template for
    /// everyone to read. Better than both is a dynamic reference: `{{resolve:secretsmanager:...}}`.
    pub SECRET_PARAMETER = "secret-parameter", "T021", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html";
}

/// Properties that hold a secret, by their name wherever they stand.
const SECRETS: [&str; 11] = [
    "AdminPassword",
    "AuthToken",
    "CreationPassword",
    "DatabasePassword",
    "MasterPassword",
    "MasterUserPassword",
    "OAuthToken",
    "OauthToken",
    "Password",
    "SecretString",
    "UserPassword",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, parameter) in &context.parameters {
        let Some(settings) = parameter.as_object() else { continue };
        let hidden = settings.get("NoEcho").and_then(crate::check::value::boolean) == Some(true);
        let secret = context.references_to(name).any(|reference| {
            matches!(reference.path.last(), Some(Step::Key(key)) if SECRETS.contains(key))
                && matches!(reference.place, crate::check::Place::Resource(_))
        });
        let path = [Step::Key("Parameters"), Step::Key(name)];
        if secret && !hidden {
            let message = format!("`{name}` is given to a password, and everyone can read its value");
            report
                .report(&SECRET_PARAMETER, &path, message)
                .help("`{{resolve:secretsmanager:...}}` instead of the parameter, or `\"NoEcho\": true`");
        }
        if hidden && settings.get("Default").and_then(Node::as_str).is_some_and(|text| !text.is_empty()) {
            let path = [path[0], path[1], Step::Key("Default")];
            report
                .report(
                    &SECRET_PARAMETER,
                    &path,
                    format!("the default of `{name}` stands in the template for all to read"),
                )
                .help("leave the default out");
        }
    }
}
