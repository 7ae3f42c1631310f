//! Which values are secrets, so that they stand in no output. `{{resolve:...}}` is a reference and no secret.

use std::collections::BTreeSet;

use super::equality::function;
use super::pair::{Pair, Resource};
use super::tree::at;
use crate::graph::Step;
use crate::node::{Node, Object};

/// What stands in place of a secret.
pub const MASKED: &str = "(masked)";

/// A secret this long is looked for in all other texts as well.
const DISTINCTIVE: usize = 12;

/// Knows which values of a pair are secrets.
#[derive(Debug)]
pub struct Mask<'a> {
    /// Parameters with `NoEcho` on either side.
    silent: BTreeSet<&'a str>,
    /// The secrets that are long enough to be known again wherever they stand.
    known: BTreeSet<&'a str>,
}

impl<'a> Mask<'a> {
    /// For both sides of a stack.
    pub fn new(pair: &Pair<'a>) -> Self {
        let mut mask = Mask { silent: BTreeSet::new(), known: BTreeSet::new() };
        for side in [&pair.before, &pair.after] {
            for (name, parameter) in side.section("Parameters").iter() {
                let silent = match parameter.get("NoEcho") {
                    Some(Node::Bool(value)) => *value,
                    Some(Node::String(text)) => text.eq_ignore_ascii_case("true"),
                    _ => false,
                };
                if silent {
                    mask.silent.insert(name);
                }
            }
        }
        for side in [&pair.before, &pair.after] {
            for resource in side.resources() {
                mask.learn(resource.kind, &mut Vec::new(), None, resource.node);
            }
            for (section, node) in side.root().iter().filter(|(section, _)| *section != "Resources") {
                mask.learn("", &mut vec![Step::Key(section)], None, node);
            }
        }
        mask
    }

    /// Whether the value at this path of a resource (`Properties`, `Environment`, ...) is a secret in whole.
    pub fn is_secret(&self, resource: &Resource, path: &[Step], value: &Node) -> bool {
        self.secret(resource.kind, path, parent(resource.node, path), value)
    }

    /// A copy of the value with each secret inside of it replaced by [`MASKED`], members sorted by name.
    pub fn masked(&self, resource: &Resource, path: &[Step], value: &Node) -> Node {
        self.copy(resource.kind, &mut path.to_vec(), parent(resource.node, path), value)
    }

    /// As [`is_secret`](Self::is_secret), for a value of another section; the path starts with the section.
    pub fn is_secret_in_section(&self, path: &[Step], around: Option<&Object>, value: &Node) -> bool {
        self.secret("", path, around, value)
    }

    /// As [`masked`](Self::masked), for a value of another section; the path starts with the section.
    pub fn masked_in_section(&self, path: &[Step], around: Option<&Object>, value: &Node) -> Node {
        self.copy("", &mut path.to_vec(), around, value)
    }

    /// A text of which nothing but itself is known: as it is, or [`MASKED`].
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        if self.tells(text) { MASKED } else { text }
    }

    fn learn(&mut self, kind: &str, path: &mut Vec<Step<'a>>, around: Option<&Object>, node: &'a Node) {
        match node {
            Node::Object(members) if function(node).is_none() => {
                for (name, value) in members.iter() {
                    path.push(Step::Key(name));
                    self.learn(kind, path, Some(members), value);
                    path.pop();
                }
            }
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(Step::Index(index));
                    self.learn(kind, path, None, item);
                    path.pop();
                }
            }
            // a variable whose name only sounds like a secret may hold the name of a table
            Node::String(text)
                if text.len() >= DISTINCTIVE && self.sure(kind, path, around, node) && !is_reference(text) =>
            {
                self.known.insert(text);
            }
            _ => {}
        }
    }

    fn copy<'n>(&self, kind: &str, path: &mut Vec<Step<'n>>, around: Option<&Object>, value: &'n Node) -> Node {
        if self.secret(kind, path, around, value) {
            return Node::from(MASKED);
        }
        match value {
            Node::List(items) => {
                let copies = items.iter().enumerate().map(|(index, item)| {
                    path.push(Step::Index(index));
                    let copy = self.copy(kind, path, None, item);
                    path.pop();
                    copy
                });
                Node::List(copies.collect())
            }
            Node::Object(members) => {
                let mut sorted: Vec<(&str, &Node)> = members.iter().collect();
                sorted.sort_unstable_by_key(|(name, _)| *name);
                let copies = sorted.into_iter().map(|(name, value)| {
                    path.push(Step::Key(name));
                    let copy = self.copy(kind, path, Some(members), value);
                    path.pop();
                    (name.to_owned().into(), copy)
                });
                Node::Object(copies.collect())
            }
            other => other.clone(),
        }
    }

    fn secret(&self, kind: &str, path: &[Step], around: Option<&Object>, value: &Node) -> bool {
        match value {
            Node::Null => false,
            Node::String(text) if is_reference(text) => false,
            Node::Bool(_) | Node::Number(_) => self.by_name(kind, path, around, value),
            Node::String(text) => self.by_name(kind, path, around, value) || self.tells(text),
            Node::List(_) => false,
            Node::Object(_) => match function(value) {
                Some(_) => {
                    (says_something(value) && self.by_name(kind, path, around, value))
                        || any_text(value, &mut |text| self.tells(text))
                }
                None => false,
            },
        }
    }

    /// Whether the name of the value says that it is a secret.
    fn by_name(&self, kind: &str, path: &[Step], around: Option<&Object>, value: &Node) -> bool {
        let mut names = names(path);
        let Some(name) = names.next() else { return false };
        let parent = names.next().unwrap_or_default();
        // `{"Name": "DB_PASSWORD", "Value": ...}` in all its spellings
        let pair = VALUES.contains(&name)
            && around.is_some_and(|members| {
                NAMES.iter().any(|name| members.get(name).and_then(Node::as_str).is_some_and(sounds_secret))
            });
        if pair || self.sure(kind, path, around, value) {
            return true;
        }
        let free = match path.first() {
            Some(Step::Key("Parameters")) if kind.is_empty() => {
                let by_author = matches!(path.get(1), Some(Step::Key(parameter)) if sounds_secret(parameter));
                return by_author && matches!(name, "Default" | "AllowedValues");
            }
            // no value ever stands here, but for names of outputs that say it all
            Some(Step::Key("Conditions" | "Rules" | "Outputs" | "Transform")) if kind.is_empty() => false,
            Some(Step::Key("Metadata")) => true,
            _ => {
                FREE.contains(&parent)
                    || kind.is_empty()
                    || kind.starts_with("Custom::")
                    || kind == "AWS::CloudFormation::CustomResource"
            }
        };
        // whether a parameter of a method is required, or which value of a request it takes
        let mapped = kind.starts_with("AWS::ApiGateway")
            && parent.ends_with("Parameters")
            && (matches!(value, Node::Bool(_))
                || value.as_str().is_some_and(|text| SOURCES.iter().any(|source| text.starts_with(source))));
        free && sounds_secret(name) && !mapped
    }

    /// Whether AWS, or `NoEcho`, says that the value is a secret.
    fn sure(&self, kind: &str, path: &[Step], around: Option<&Object>, value: &Node) -> bool {
        let mut names = names(path);
        let Some(name) = names.next() else { return false };
        let parent = names.next().unwrap_or_default();
        match path {
            [Step::Key("Parameters"), Step::Key(parameter), ..] if kind.is_empty() => {
                return matches!(name, "Default" | "AllowedValues" | "AllowedPattern")
                    && self.silent.contains(parameter);
            }
            [Step::Key("Outputs"), Step::Key(output), Step::Key("Value"), ..] if kind.is_empty() => {
                return is_secret_name(output, value);
            }
            [Step::Key("Outputs" | "Conditions" | "Rules"), ..] if kind.is_empty() => return false,
            _ => {}
        }
        // a key is called by its name, and its value is the secret
        let key = kind == "AWS::ApiGateway::ApiKey" && name == "Value" && parent == "Properties" && around.is_some();
        let mapped = kind.starts_with("AWS::ApiGateway")
            && parent.ends_with("Parameters")
            && value.as_str().is_some_and(|text| SOURCES.iter().any(|source| text.starts_with(source)));
        key || (!mapped && is_secret_name(name, value))
    }

    /// Whether the text gives itself away.
    fn tells(&self, text: &str) -> bool {
        looks_secret(text) || self.known.iter().any(|known| text.contains(known))
    }
}

/// The names on a path, the last one first; functions and indices are none.
fn names<'p>(path: &'p [Step<'p>]) -> impl Iterator<Item = &'p str> {
    path.iter().rev().filter_map(|step| match step {
        Step::Key(name) if !name.starts_with("Fn::") => Some(*name),
        _ => None,
    })
}

/// How an expression starts that takes a value from a request, in the parameters of API Gateway.
const SOURCES: [&str; 6] = ["method.", "integration.", "context.", "stageVariables.", "route.", "$"];

/// Members that hold the value of a pair.
const VALUES: [&str; 8] =
    ["Value", "value", "ParameterValue", "HeaderValue", "DefaultValue", "StringValue", "ApiKeyValue", "OptionValue"];
/// Members that hold its name.
const NAMES: [&str; 8] = ["Name", "name", "Key", "key", "ParameterKey", "ParameterName", "HeaderName", "OptionName"];
/// Objects whose members authors name.
const FREE: [&str; 16] = [
    "Variables",
    "Environment",
    "EnvironmentVariables",
    "RuntimeEnvironmentVariables",
    "StageVariables",
    "DefaultArguments",
    "NonOverridableArguments",
    "ConnectionProperties",
    "ProviderDetails",
    "Parameters",
    "RequestParameters",
    "IntegrationParameters",
    "Headers",
    "Secrets",
    "LogOptions",
    "Options",
];

/// Whether a name that its author chose says "secret": `(?i)pass(word)?|secret|token|private.?key|api.?key|credential`.
pub fn sounds_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    let apart = |first: &str, second: &str| {
        name.match_indices(first).any(|(at, _)| {
            let rest = &name[at + first.len()..];
            let mut later = rest.chars();
            later.next();
            rest.starts_with(second) || later.as_str().starts_with(second)
        })
    };
    ["pass", "secret", "token", "credential"].iter().any(|word| name.contains(word))
        || apart("private", "key")
        || apart("api", "key")
}

/// How the names of properties end that hold secrets.
const ENDINGS: [&str; 15] = [
    "password",
    "passwd",
    "passphrase",
    "secretstring",
    "secretkey",
    "secretaccesskey",
    "secret",
    "privatekey",
    "token",
    "apikey",
    "apikeyvalue",
    "presharedkey",
    "apisecretkey",
    "credential",
    "credentials",
];

/// Whether AWS's name of a property says that its value is a secret: `MasterUserPassword`, `AuthToken`, not `SecretArn` or `TokenValidity`.
fn is_secret_name(name: &str, value: &Node) -> bool {
    if matches!(value, Node::Bool(_)) || value.as_str().is_some_and(|text| text.starts_with("arn:")) {
        return false;
    }
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    ENDINGS.iter().any(|ending| plain.ends_with(ending))
}

/// Whether a text is nothing but a dynamic reference, or nothing at all.
fn is_reference(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text == MASKED || (text.starts_with("{{resolve:") && text.ends_with("}}"))
}

/// Whether a function contributes words of its own, so that there can be a secret in it.
fn says_something(node: &Node) -> bool {
    match function(node) {
        Some(("Ref" | "Fn::GetAtt" | "Fn::ImportValue" | "Fn::FindInMap" | "Fn::GetAZs", _)) => false,
        Some(("Fn::If", Node::List(parts))) => parts.iter().skip(1).any(says_something),
        Some(("Fn::Join" | "Fn::Select" | "Fn::Split", Node::List(parts))) => parts.iter().skip(1).any(says_something),
        Some((_, argument)) => says_something(argument),
        None => match node {
            Node::String(text) => words(text),
            Node::Number(_) => true,
            Node::List(items) => items.iter().any(says_something),
            Node::Object(members) => members.iter().any(|(_, value)| says_something(value)),
            Node::Null | Node::Bool(_) => false,
        },
    }
}

/// Whether a text has words beside holes and dynamic references.
fn words(text: &str) -> bool {
    let mut rest = text;
    loop {
        let next = [("${", "}"), ("{{resolve:", "}}")]
            .iter()
            .filter_map(|(open, close)| rest.find(open).map(|at| (at, *close)))
            .min_by_key(|(at, _)| *at);
        let Some((at, close)) = next else { break };
        if rest[..at].contains(char::is_alphanumeric) {
            return true;
        }
        match rest[at..].find(close) {
            Some(end) => rest = &rest[at + end + close.len()..],
            None => return true,
        }
    }
    rest.contains(char::is_alphanumeric)
}

fn any_text(node: &Node, tells: &mut dyn FnMut(&str) -> bool) -> bool {
    match node {
        Node::String(text) => tells(text),
        Node::List(items) => items.iter().any(|item| any_text(item, tells)),
        Node::Object(members) => members.iter().any(|(_, value)| any_text(value, tells)),
        _ => false,
    }
}

/// How tokens of well-known services start.
const TOKENS: [&str; 8] = ["ghp_", "gho_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk_live_", "rk_live_"];

/// Whether a text is a secret by its form: a private key, credentials in a URL or header, a connection string, a document with a password.
pub fn looks_secret(text: &str) -> bool {
    (text.contains("-----BEGIN") && text.contains("PRIVATE KEY"))
        || TOKENS.iter().any(|start| text.starts_with(start))
        || ["Bearer ", "Basic "].iter().any(|scheme| {
            let rest = text.strip_prefix(scheme).or_else(|| text.strip_prefix('\'')?.strip_prefix(scheme));
            rest.is_some_and(|rest| rest.len() >= 8 && !rest.contains(' ') && words(rest))
        })
        || super::findings::looks_secret(text).is_some()
        || in_url(text)
        || in_connection_string(text)
        || in_document(text)
}

/// `postgres://user:password@host`
fn in_url(text: &str) -> bool {
    text.match_indices("://").any(|(at, _)| {
        let rest = &text[at + 3..];
        let end = rest.find(|c: char| c == '/' || c.is_whitespace() || c == '"' || c == '\'').unwrap_or(rest.len());
        let Some((user, _)) = rest[..end].rsplit_once('@') else { return false };
        user.split_once(':').is_some_and(|(_, password)| words(password))
    })
}

/// `Server=db;User Id=app;Password=...`
fn in_connection_string(text: &str) -> bool {
    if !text.contains('=') {
        return false;
    }
    // keeps byte positions: only ASCII letters change
    let lower = text.to_ascii_lowercase();
    ["password=", "pwd=", "passwd="].iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let rest = &text[at + word.len()..];
            let end = rest.find([';', '&', ' ', '\n']).unwrap_or(rest.len());
            words(&rest[..end]) && !rest.starts_with(['$', '%', '{'])
        })
    })
}

/// A JSON document in a text, with a member that holds a secret.
fn in_document(text: &str) -> bool {
    fn has(node: &Node) -> bool {
        match node {
            Node::Object(members) => members.iter().any(|(name, value)| {
                // `$.Token` and `$$.Task.Token` are paths of a state machine
                let literal = matches!(value, Node::String(text) if !is_reference(text) && words(text) && !text.starts_with("$.") && !text.starts_with("$$."));
                (literal && is_secret_name(name, value)) || has(value)
            }),
            Node::List(items) => items.iter().any(has),
            _ => false,
        }
    }
    if !text.trim_start().starts_with('{') {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    ["pass", "secret", "token", "key", "credential"].iter().any(|word| lower.contains(word))
        && serde_json::from_str::<Node>(text).is_ok_and(|document| has(&document))
}

/// The object in which the value at this path stands.
fn parent<'n>(node: &'n Node, path: &[Step]) -> Option<&'n Object> {
    let (_, above) = path.split_last()?;
    at(node, above)?.as_object()
}
