use crate::check::layers::*;
use crate::graph::Step;
use crate::node::Node;

rule! {
    /// A secret stands in the template.
    ///
    /// An address of a webhook, an access key or a token can be read by everybody who can read the template or the stack. It is not shown here; take it as known to others, replace it, and
    /// keep the new one in Secrets Manager. Found by their shapes alone.
    ///
    /// Check SEC-01 of the throttle layers.
    pub LITERAL_SECRET = "literal-secret", "SEC-01", error, Security, since "0.2.0",
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut open: Vec<(Vec<Step>, &Node)> =
        context.template.root().iter().map(|(name, node)| (vec![Step::Key(name)], node)).collect();
    while let Some((path, node)) = open.pop() {
        match node {
            Node::String(text) => {
                if let Some(what) = kind(text) {
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

/// What a text gives away.
fn kind(text: &str) -> Option<&'static str> {
    let after = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let run = |rest: &str| rest.bytes().take_while(|b| b.is_ascii_alphanumeric()).count();
    if after("hooks.slack.com/services/T").is_some_and(|rest| rest.contains('/') && run(rest) >= 6) {
        return Some("the address of a Slack webhook");
    }
    for mark in ["AKIA", "ASIA"] {
        let mut rest = text;
        while let Some((_, behind)) = rest.split_once(mark) {
            let key = behind.bytes().take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit()).count();
            if key == 16 && !behind.starts_with("IOSFODNN7EXAMPLE") {
                return Some("an AWS access key");
            }
            rest = behind;
        }
    }
    if ["ghp_", "gho_", "ghs_", "github_pat_"].iter().any(|mark| after(mark).is_some_and(|rest| run(rest) >= 22)) {
        return Some("a GitHub token");
    }
    if ["xoxb-", "xoxp-"].iter().any(|mark| after(mark).is_some_and(|rest| run(rest) >= 10)) {
        return Some("a Slack token");
    }
    let private = after("-----BEGIN ")
        .is_some_and(|rest| rest.split_once("-----").is_some_and(|(what, _)| what.ends_with("PRIVATE KEY")));
    private.then_some("a private key")
}
