//! Secrets that change, or that come to stand in the template. Their values are looked at here and said nowhere.

use std::collections::BTreeMap;

use crate::diff::report::Severity;
use crate::graph::{Step, pointer};
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat};
use super::view::{Case, Thing, View, is_no_echo};

rule! {
    /// A secret changed that stands in the template.
    ///
    /// Whoever can read the template, or the repository's history, knows both. What uses the old value stops working when the change is
    /// deployed.
    pub CHANGED = "secret-changed", "SEC-SECRET-CHANGED", medium, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds";
    /// A secret comes to stand in the template.
    ///
    /// A password, key or token as plain text, where there was none or a reference. Keep it in Secrets Manager and refer to it:
    /// `{{resolve:secretsmanager:name:SecretString:key}}`. A parameter that loses `NoEcho` is told as well: whoever may describe the stack
    /// reads its value from then on.
    pub LITERAL = "secret-literal", "SEC-SECRET-LITERAL", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html";
}

/// Values deeper than this are not looked at.
const DEEPEST: usize = 100;

const INSTEAD: &str =
    "keep it in Secrets Manager and write a dynamic reference: {{resolve:secretsmanager:NAME:SecretString:KEY}}";

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let mut old = case.before.as_ref().map(|before| Values::read(before, case.view)).unwrap_or_default();
    let new = Values::read(after, case.view);
    for (key, (place, value)) in &new.secrets {
        if !is_literal(value) {
            continue;
        }
        let (what, masked) = what(after, place, value);
        if is_no_secret(place, value) {
            continue;
        }
        let path = after.pointer(place);
        match old.secrets.remove(key) {
            Some((_, was)) if was == *value => {}
            Some((_, was)) if is_literal(was) => {
                let message = format!("{what} changed {masked}; it stands as a literal in the template");
                out.add(&CHANGED, after.id, path, message).neutral();
            }
            Some(_) => {
                let message = format!("{what} {masked} stands as a literal in the template, where it was a reference");
                out.add(&LITERAL, after.id, path, message).help(INSTEAD);
            }
            None => {
                let message = format!("{what} {masked} stands as a literal in the template");
                out.add(&LITERAL, after.id, path, message).help(INSTEAD);
            }
        }
    }
}

/// The secrets of a resource.
#[derive(Default)]
struct Values<'n> {
    /// By a path that holds names in place of indices: where, and the value.
    secrets: BTreeMap<String, (String, &'n Node)>,
}

impl<'n> Values<'n> {
    fn read(thing: &'n Thing, view: &View) -> Self {
        let mut values = Values::default();
        let side = &thing.side;
        if let (Some(resource), Some(properties)) = (side.resource(thing.id), thing.node().get("Properties")) {
            values.walk(properties, &mut vec![Step::Key("Properties")], &mut Vec::new(), &|path, node| {
                view.mask.is_secret(&resource, path, node)
            });
        }
        values
    }

    fn walk(
        &mut self,
        node: &'n Node,
        path: &mut Vec<Step<'n>>,
        names: &mut Vec<String>,
        is_secret: &dyn Fn(&[Step], &Node) -> bool,
    ) {
        if is_secret(path, node) {
            self.secrets.insert(names.join("/"), (pointer(path), node));
            return;
        }
        if path.len() > DEEPEST {
            return;
        }
        // a secret that is put together of parts is one secret
        let whole = node.as_call().is_some_and(|(name, _)| matches!(name, "Fn::Sub" | "Fn::Join" | "Fn::Base64"));
        if whole {
            let mut parts = Values::default();
            parts.members(node, path, names, is_secret);
            if !parts.secrets.is_empty() {
                self.secrets.insert(names.join("/"), (pointer(path), node));
            }
            return;
        }
        self.members(node, path, names, is_secret);
    }

    fn members(
        &mut self,
        node: &'n Node,
        path: &mut Vec<Step<'n>>,
        names: &mut Vec<String>,
        is_secret: &dyn Fn(&[Step], &Node) -> bool,
    ) {
        match node {
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    let named = ["Name", "Key", "Id"].iter().find_map(|name| item.get(name)?.as_str());
                    path.push(Step::Index(index));
                    names.push(named.map_or_else(|| index.to_string(), |name| format!("[{name}]")));
                    self.walk(item, path, names, is_secret);
                    names.pop();
                    path.pop();
                }
            }
            Node::Object(members) => {
                for (key, value) in members.iter() {
                    path.push(Step::Key(key));
                    names.push(key.to_owned());
                    self.walk(value, path, names, is_secret);
                    names.pop();
                    path.pop();
                }
            }
            _ => {}
        }
    }
}

/// Whether the value itself stands there; a reference says where it is kept.
fn is_literal(node: &Node) -> bool {
    match node {
        Node::String(text) => !text.is_empty() && !text.contains("{{resolve:"),
        Node::Number(_) => true,
        Node::Object(_)
            if node.as_call().is_some_and(|(name, _)| matches!(name, "Fn::Sub" | "Fn::Join" | "Fn::Base64")) =>
        {
            let text = flat(node);
            let known = !text.contains("${") && !text.contains("{{resolve:") && !text.is_empty();
            known || looks_secret(&text).is_some()
        }
        _ => false,
    }
}

/// What the secret is, by the names on its way.
fn what(thing: &Thing, place: &str, value: &Node) -> (String, String) {
    let masked = match value.as_str().and_then(looks_secret) {
        Some(kind) => format!("(masked, {kind} by its form)"),
        None => "(masked)".to_owned(),
    };
    (name_of(thing, place), masked)
}

/// Whether what is masked for its name only says where a secret is, or of what kind.
fn is_no_secret(place: &str, value: &Node) -> bool {
    const ABOUT: [&str; 16] = [
        "arn",
        "name",
        "id",
        "ttl",
        "header",
        "path",
        "prefix",
        "expiry",
        "expiration",
        "length",
        "url",
        "uri",
        "endpoint",
        "type",
        "validity",
        "version",
    ];
    let text = match value {
        Node::String(text) => text.as_ref(),
        _ => return false,
    };
    if looks_secret(text).is_some() {
        return false;
    }
    let last = place.rsplit('/').next().unwrap_or_default();
    // `SECRET_ARN`, `TokenTtl`
    let words = last.to_ascii_lowercase();
    let about = ABOUT.iter().any(|about| {
        let head = words.strip_suffix(about);
        head.is_some_and(|head| head.ends_with(['_', '-', '.']) || last.ends_with(&capital(about)))
    });
    about || text.starts_with("arn:") || matches!(text, "true" | "false")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn name_of(thing: &Thing, place: &str) -> String {
    let mut names = place.split('/').rev();
    let last = names.next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    match (thing.kind, last.as_str()) {
        ("AWS::ApiGateway::ApiKey", "Value") => "key value".to_owned(),
        ("AWS::SecretsManager::Secret", "SecretString") => "secret value".to_owned(),
        (_, "Value") if place.contains("/Environment") => {
            let item = place.trim_start_matches("/Properties/").trim_end_matches("/Value");
            let name = thing.get(item).and_then(|item| item.get("Name")).map(flat);
            format!("environment variable {}", code(name.unwrap_or(last)))
        }
        _ if place.contains("/Environment/Variables/") => format!("environment variable {}", code(last)),
        _ => code(last),
    }
}

/// What a text is that has the form of a secret, whatever it stands in.
pub(crate) fn looks_secret(text: &str) -> Option<&'static str> {
    let starts = |mark: &str, rest: usize, one: fn(u8) -> bool| {
        text.match_indices(mark).any(|(at, _)| {
            let bytes = &text.as_bytes()[at + mark.len()..];
            let clean = at == 0 || !text.as_bytes()[at - 1].is_ascii_alphanumeric();
            clean && bytes.len() >= rest && bytes[..rest].iter().all(|byte| one(*byte))
        })
    };
    let upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if starts("AKIA", 16, upper) || starts("ASIA", 16, upper) {
        Some("an AWS access key id")
    } else if text.contains("-----BEGIN") && text.contains("PRIVATE KEY-----") {
        Some("a private key")
    } else if text.contains("hooks.slack.com/services/T") {
        Some("the URL of a Slack webhook")
    } else if ["xoxb-", "xoxp-", "xoxa-", "xoxr-"].iter().any(|mark| starts(mark, 10, word)) {
        Some("a Slack token")
    } else if starts("ghp_", 36, word)
        || starts("gho_", 36, word)
        || starts("ghs_", 36, word)
        || starts("github_pat_", 22, word)
    {
        Some("a GitHub token")
    } else if starts("sk_live_", 16, word) || starts("rk_live_", 16, word) {
        Some("a Stripe key")
    } else if starts("AIza", 35, word) {
        Some("a Google API key")
    } else if starts("glpat-", 20, word) {
        Some("a GitLab token")
    } else {
        None
    }
}

/// Parameters whose values are secrets: their defaults, and those that are hidden no longer.
pub(super) fn find_parameters(view: &View, out: &mut Out) {
    for (name, parameter) in view.after.section("Parameters").iter() {
        if view.before.section("Parameters").get(name).is_some_and(is_no_echo) && !is_no_echo(parameter) {
            let message = "no longer hidden: whoever may describe the stack reads its value";
            let path = format!("/Parameters/{}/NoEcho", super::text::step(name));
            out.add(&LITERAL, name, path, message).help(format!("keep {} on the parameter", code("NoEcho: true")));
            continue;
        }
        let Some(default) = parameter.get("Default").filter(|default| is_literal(default)) else { continue };
        if !is_no_echo(parameter) {
            continue;
        }
        let before = view.before.section("Parameters").get(name);
        let path = format!("/Parameters/{}/Default", super::text::step(name));
        match before.and_then(|before| before.get("Default")).filter(|default| is_literal(default)) {
            Some(was) if was == default => {}
            Some(_) => {
                let message = "default changed (masked); it stands as a literal in the template, and an existing stack keeps its own value";
                out.add(&CHANGED, name, path, message).severity(Severity::Low).neutral();
            }
            None => {
                let message = "default (masked) stands as a literal in the template";
                out.add(&LITERAL, name, path, message).help("leave the default out: whoever deploys gives the value");
            }
        }
    }
}
