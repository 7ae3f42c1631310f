use super::secret_shapes::{fits_name, known_shape, looks_random, random_parts, sounds_secret};
use crate::check::layers::*;
use crate::graph::Step;
use crate::node::Node;

rule! {
    /// A secret stands in the template.
    ///
    /// An address of a webhook, an access key or a token can be read by everybody who can read the template or the stack. It is not shown here; take it as known to others, replace it, and
    /// keep the new one in Secrets Manager. Found by its shape anywhere; by its randomness in code, environments, user data, descriptions, outputs and defaults of parameters; by the name of a
    /// variable whose value is a literal. Digests, ids, ARNs, certificates, public keys, encrypted values and images are none.
    ///
    /// Check SEC-01 of the throttle layers.
    pub LITERAL_SECRET = "literal-secret", "SEC-01", error, Security, since "0.2.0",
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut open: Vec<(Vec<Step>, &Node)> =
        context.template.root().iter().map(|(name, node)| (vec![Step::Key(name)], node)).collect();
    open.reverse();
    while let Some((path, node)) = open.pop() {
        match node {
            Node::String(text) => {
                if let Some(what) = what(&path, text) {
                    report
                        .report(&LITERAL_SECRET, &path, format!("{what} stands here in clear"))
                        .help("replace it, keep the new one in Secrets Manager, and have the function fetch it");
                }
            }
            // what is nested deeper than any template is left unread
            _ if path.len() > 64 => {}
            Node::List(items) => open.extend(
                items.iter().enumerate().rev().map(|(at, item)| ([path.as_slice(), &[Step::Index(at)]].concat(), item)),
            ),
            Node::Object(members) => {
                let members: Vec<_> = members.iter().collect();
                open.extend(
                    members
                        .into_iter()
                        .rev()
                        .map(|(name, item)| ([path.as_slice(), &[Step::Key(name)]].concat(), item)),
                );
            }
            _ => {}
        }
    }
}

/// Where people put secrets.
const PLACES: [&str; 14] = [
    "Code",
    "Content",
    "ContainerDefinitions",
    "Default",
    "DefinitionString",
    "Description",
    "Environment",
    "EnvironmentVariables",
    "InlineCode",
    "Outputs",
    "StageVariables",
    "UserData",
    "Variables",
    "ZipFile",
];

/// What a text gives away.
fn what(path: &[Step], text: &str) -> Option<String> {
    if let Some(what) = known_shape(text) {
        return Some(what.to_owned());
    }
    if text.len() < 12 {
        return None;
    }
    let inside = |names: &[&str]| path.iter().any(|step| matches!(step, Step::Key(name) if names.contains(name)));
    if !inside(&PLACES) {
        return None;
    }
    let last = path.iter().rev().find_map(|step| match step {
        Step::Key(name) if !name.starts_with("Fn::") => Some(*name),
        _ => None,
    });
    let last = last.unwrap_or_default();
    let variable = inside(&["Environment", "Variables", "EnvironmentVariables", "StageVariables"]);
    if variable && sounds_secret(last) && fits_name(text) {
        return Some(format!("the value of `{last}`, which sounds like a secret,"));
    }
    if !is_digest(last) && random_parts(text).any(looks_random) {
        return Some("a text as random as a key".to_owned());
    }
    None
}

/// Names of members whose values are random and no secrets.
fn is_digest(name: &str) -> bool {
    let name = name.to_lowercase();
    [
        "sha",
        "hash",
        "digest",
        "checksum",
        "integrity",
        "fingerprint",
        "thumbprint",
        "etag",
        "md5",
        "analytics",
        "publickey",
    ]
    .iter()
    .any(|mark| name.contains(mark))
}
