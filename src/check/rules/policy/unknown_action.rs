use crate::check::policy::{actions, services};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::rule::rule;

rule! {
    /// A policy names an action that the service does not have.
    ///
    /// IAM takes any name, so a misspelt one allows or denies nothing and nobody is told. The names are those that were known when this version was made;
    /// a service may have gained one since.
    pub UNKNOWN_ACTION = "unknown-action", "P004", warning, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.policies() {
        for statement in document.statements() {
            for name in ["Action", "NotAction"] {
                for (text, path) in statement.texts(name) {
                    let Some((service, action)) = text.split_once(':') else { continue };
                    if text.contains("${") || service.contains(['*', '?']) {
                        continue;
                    }
                    let (service, action) = (service.to_ascii_lowercase(), action.to_ascii_lowercase());
                    let Some(known) = actions(&service) else {
                        let note = report.report(
                            &UNKNOWN_ACTION,
                            &path,
                            format!("no service has the prefix `{service}` in policies"),
                        );
                        if let Some(near) = nearest(&service, services()) {
                            note.help(format!("did you mean `{near}`?"));
                        }
                        continue;
                    };
                    let is_there = if action.contains(['*', '?']) {
                        known.split(' ').any(|known| fits(&action, known))
                    } else {
                        known.split(' ').any(|known| known == action)
                    };
                    if !is_there {
                        let note = report.report(&UNKNOWN_ACTION, &path, format!("`{service}` has no action `{text}`"));
                        if let Some(near) = nearest(&action, known.split(' ')) {
                            note.help(format!("did you mean `{service}:{near}`? Case does not count"));
                        }
                    }
                }
            }
        }
    }
}

/// Whether a pattern with `*` and `?` fits a whole name.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let (mut p, mut n) = (0, 0);
    // where to go on when the last star has to take one more
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(&c) if c == b'?' || c == name[n] => {
                p += 1;
                n += 1;
            }
            _ => match star {
                Some((at, taken)) => {
                    p = at + 1;
                    n = taken + 1;
                    star = Some((at, taken + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}
