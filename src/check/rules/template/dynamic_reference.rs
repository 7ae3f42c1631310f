use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A dynamic reference has the wrong form, or stands where CloudFormation does not resolve it.
    ///
    /// ```text
    /// {{resolve:ssm:name:version}}
    /// {{resolve:ssm-secure:name:version}}
    /// {{resolve:secretsmanager:id:SecretString:key:stage:version}}
    /// ```
    ///
    /// There is no white space in one. Secrets are resolved in the properties of resources only.
    pub DYNAMIC_REFERENCE = "dynamic-reference", "T028", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html";
}

/// Most dynamic references in a template.
const MAX: usize = 60;
/// How deep values are followed.
const MAX_DEPTH: usize = 256;

/// A dynamic reference in a text.
pub(super) struct Resolve<'a> {
    /// `ssm`, `ssm-secure`, `secretsmanager`.
    pub service: &'a str,
    pub rest: &'a str,
}

/// Calls `found` with every text below `node` and its path.
pub(super) fn texts<'a>(node: &'a Node, path: &mut Vec<Step<'a>>, found: &mut dyn FnMut(&'a str, &[Step<'a>])) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match node {
        Node::String(text) => found(text, path),
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Index(at));
                texts(item, path, found);
                path.pop();
            }
        }
        Node::Object(members) => {
            for (key, value) in members.iter() {
                path.push(Step::Key(key));
                texts(value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The dynamic references of a text; what is no reference but begins like one is told to `wrong`.
pub(super) fn resolves<'a>(text: &'a str, wrong: &mut dyn FnMut(&'a str)) -> Vec<Resolve<'a>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("{{") {
        let after = &rest[start + 2..];
        let begin = after.trim_start();
        if !begin.starts_with("resolve:") {
            // white space before the colon or in front: CloudFormation leaves the text as it is
            let spaced = begin.strip_prefix("resolve").map(str::trim_start).is_some_and(|rest| rest.starts_with(':'));
            if spaced {
                wrong(after);
            }
            rest = after;
            continue;
        }
        let Some(end) = after.find("}}") else {
            wrong(after);
            break;
        };
        if begin.len() != after.len() {
            wrong(after);
        }
        let inner = after[..end].trim_start().trim_start_matches("resolve:");
        let (service, tail) = inner.split_once(':').unwrap_or((inner, ""));
        found.push(Resolve { service, rest: tail });
        rest = &after[end + 2..];
    }
    found
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut count = 0;
    for (section, node) in context.template.root().iter() {
        if matches!(section, "Metadata" | "Transform" | "Description") {
            continue;
        }
        let mut path = vec![Step::Key(section)];
        texts(node, &mut path, &mut |text, path| {
            if !text.contains("{{") || path.iter().any(|step| matches!(step, Step::Key("Metadata" | "Description"))) {
                return;
            }
            // a text that is joined may hold one half of it
            let joined = path.iter().any(|step| matches!(step, Step::Key("Fn::Join" | "Fn::Sub")));
            let mut spaced = false;
            let found = resolves(text, &mut |_| spaced = true);
            if spaced && !joined {
                report
                    .report(&DYNAMIC_REFERENCE, path, "CloudFormation does not read this as a dynamic reference")
                    .help("`{{resolve:...}}` without white space, on one line");
            }
            count += found.len();
            if spaced {
                return;
            }
            for resolve in &found {
                judge(resolve, section, path, report);
            }
        });
    }
    if count > MAX {
        report
            .report(&DYNAMIC_REFERENCE, &[], format!("the template has {count} dynamic references, {MAX} at most"))
            .help("take the same value from one parameter of the type `AWS::SSM::Parameter::Value<...>`");
    }
}

fn judge(resolve: &Resolve, section: &str, path: &[Step], report: &mut Reporter) {
    let rest = resolve.rest;
    // what `Fn::Sub` puts in may hold anything
    let open = rest.contains("${") || path.iter().any(|step| matches!(step, Step::Key("Fn::Join")));
    match resolve.service {
        "ssm" | "ssm-secure" => {
            let mut parts = rest.split(':');
            let name = parts.next().unwrap_or_default();
            let fits = |c: char| c.is_ascii_alphanumeric() || "_.-/".contains(c);
            let is_arn = rest.starts_with("arn:");
            let version = parts.next();
            let whole = version.is_none_or(|text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()));
            if !open && !is_arn && (name.is_empty() || !name.chars().all(fits) || !whole || parts.next().is_some()) {
                let message = format!("`{rest}` is no parameter of the parameter store with a version");
                let help = format!("`{{{{resolve:{}:name:version}}}}`, the version a number", resolve.service);
                report.report(&DYNAMIC_REFERENCE, path, message).help(help);
            }
        }
        "secretsmanager" => {
            let (id, tail) = match rest.strip_prefix("arn:") {
                // arn:partition:secretsmanager:region:account:secret:name
                Some(arn) => {
                    let mut at = arn.match_indices(':').map(|(at, _)| at).skip(5);
                    let end = at.next().unwrap_or(arn.len());
                    (&arn[..end], arn.get(end + 1..).unwrap_or_default())
                }
                None => rest.split_once(':').unwrap_or((rest, "")),
            };
            let mut parts = tail.split(':');
            let kind = parts.next().unwrap_or_default();
            let more: Vec<&str> = parts.collect();
            if id.is_empty() || (!open && !matches!(kind, "" | "SecretString")) {
                let message = format!("`{rest}` is no part of a secret");
                let help =
                    "`{{resolve:secretsmanager:id:SecretString:key:stage:version}}`; `SecretString` is the only kind";
                report.report(&DYNAMIC_REFERENCE, path, message).help(help);
            } else if !open && more.len() > 3 {
                report
                    .report(
                        &DYNAMIC_REFERENCE,
                        path,
                        "a reference to a secret has at most a key, a stage and a version",
                    )
                    .help("`{{resolve:secretsmanager:id:SecretString:key:stage:version}}`");
            } else if !open && more.len() == 3 && !more[1].is_empty() && !more[2].is_empty() {
                report
                    .report(&DYNAMIC_REFERENCE, path, "this reference names a stage and a version of the secret")
                    .help("give one of them");
            }
            let in_properties = section == "Resources" && path.get(2) == Some(&Step::Key("Properties"));
            if !in_properties && !matches!(section, "Parameters" | "Mappings" | "Conditions" | "Rules" | "Globals") {
                report
                    .report(&DYNAMIC_REFERENCE, path, "secrets are resolved in the properties of resources only")
                    .help("show the secret's ARN instead");
            }
        }
        other if open && other.contains("${") => {}
        other => {
            report
                .report(&DYNAMIC_REFERENCE, path, format!("dynamic references know no service `{other}`"))
                .help("`ssm`, `ssm-secure` or `secretsmanager`");
        }
    }
}
