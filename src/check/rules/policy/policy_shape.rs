use std::collections::HashSet;

use crate::check::policy::{Document, Kind, Statement};
use crate::check::value::{branches, is_call, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A policy document has a member that there is not, or lacks one that it needs.
    ///
    /// A document has `Version`, `Statement` and optionally `Id`. A statement has `Effect` (`Allow` or `Deny`), one of `Action` and `NotAction`, and one of
    /// `Resource` and `NotResource`, which trust policies leave out. `Condition` holds operators such as `StringEquals`, each with keys and values.
    pub POLICY_SHAPE = "policy-shape", "P001", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";
}

const DOCUMENT: [&str; 3] = ["Id", "Statement", "Version"];
const STATEMENT: [&str; 9] =
    ["Action", "Condition", "Effect", "NotAction", "NotPrincipal", "NotResource", "Principal", "Resource", "Sid"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for branch in crate::check::policy::broken(context) {
        let message = match branch.value {
            Node::String(_) => "this text is no JSON, so it is no policy".to_owned(),
            other => format!("a policy is an object, not {}", what(other)),
        };
        report.report(&POLICY_SHAPE, &branch.path, message).help("write the policy as an object");
    }
    for document in context.policies() {
        for (name, value) in document.members.iter() {
            let mut path = document.path.clone();
            path.push(Step::Key(name));
            match (name, value) {
                ("Statement", Node::List(_) | Node::Object(_)) => {}
                ("Statement", other) => {
                    report.report(
                        &POLICY_SHAPE,
                        &path,
                        format!("`Statement` is a list of objects, not {}", what(other)),
                    );
                }
                ("Version", Node::String(version)) if !["2012-10-17", "2008-10-17"].contains(&&**version) => {
                    report
                        .report(&POLICY_SHAPE, &path, format!("there is no version `{version}` of policies"))
                        .help("`2012-10-17`");
                }
                _ if DOCUMENT.contains(&name) || name.starts_with("Fn::") => {}
                _ => {
                    let note = report.report(&POLICY_SHAPE, &path, format!("a policy has no `{name}`")).about_name();
                    match nearest(name, DOCUMENT) {
                        Some(near) => note.help(format!("did you mean `{near}`?")),
                        None => note.help("it has `Version`, `Statement` and `Id`"),
                    };
                }
            }
        }
        if document.members.get("Statement").is_none()
            && !document.members.iter().any(|(name, _)| name.starts_with("Fn::"))
        {
            report.report(&POLICY_SHAPE, &document.path, "the policy has no `Statement`");
        }
        let mut ids = HashSet::new();
        for statement in document.statements() {
            self::statement(document, &statement, report);
            let Some(id) = statement.members.get("Sid").and_then(Node::as_str) else { continue };
            // buckets take the same id twice
            if !ids.insert(id) && document.of != "AWS::S3::BucketPolicy" {
                report
                    .report(&POLICY_SHAPE, &statement.at("Sid"), format!("`{id}` is the `Sid` of two statements"))
                    .help("give each its own, or none");
            }
            if document.kind == Kind::Identity && !id.chars().all(|c| c.is_ascii_alphanumeric()) {
                report
                    .report(
                        &POLICY_SHAPE,
                        &statement.at("Sid"),
                        format!("the `Sid` `{id}` has more than letters and digits"),
                    )
                    .help("policies of users, groups and roles take only these");
            }
        }
    }
}

fn statement(document: &Document, statement: &Statement, report: &mut Reporter) {
    let members = statement.members;
    if members.iter().any(|(name, _)| name.starts_with("Fn::")) {
        return;
    }
    for (name, _) in members.iter().filter(|(name, _)| !STATEMENT.contains(name)) {
        let mut path = statement.path.clone();
        path.push(Step::Key(name));
        let note = report.report(&POLICY_SHAPE, &path, format!("a statement has no `{name}`")).about_name();
        match nearest(name, STATEMENT) {
            Some(near) => note.help(format!("did you mean `{near}`?")),
            None => note,
        };
    }
    match members.get("Effect") {
        None => {
            report.report(&POLICY_SHAPE, &statement.path, "the statement has no `Effect`").help("`Allow` or `Deny`");
        }
        Some(effect) => {
            for branch in branches(effect, &statement.at("Effect")) {
                let text = branch.value.as_str();
                if !text.is_some_and(|text| ["Allow", "Deny"].contains(&text)) && !is_call(branch.value) {
                    let got = text.map_or_else(|| what(branch.value), |text| format!("`{text}`"));
                    report
                        .report(&POLICY_SHAPE, &branch.path, format!("`Effect` is {got}"))
                        .help("`Allow` or `Deny`, spelt like this");
                }
            }
        }
    }
    let mut pairs = vec![("Action", "NotAction")];
    if document.kind != Kind::Trust {
        pairs.push(("Resource", "NotResource"));
    }
    for (one, other) in pairs {
        match (members.get(one), members.get(other)) {
            (None, None) => {
                // repositories and vaults are the resource themselves
                let own = one == "Resource" && !wants_resource(document);
                if !own {
                    report
                        .report(&POLICY_SHAPE, &statement.path, format!("the statement has no `{one}`"))
                        .help(format!("`{one}` or `{other}`"));
                }
            }
            (Some(_), Some(_)) => {
                report
                    .report(&POLICY_SHAPE, &statement.path, format!("the statement has `{one}` and `{other}`"))
                    .help("leave one of them out");
            }
            _ => {}
        }
    }
    if document.kind == Kind::Trust
        && let Some(name) = ["Resource", "NotResource"].into_iter().find(|name| members.get(name).is_some())
    {
        report
            .report(&POLICY_SHAPE, &statement.at(name), format!("a trust policy has no `{name}`"))
            .about_name()
            .help("the role itself is the resource: remove it");
    }
    for name in ["Action", "NotAction", "Resource", "NotResource"] {
        for branch in statement.values(name) {
            if !matches!(branch.value, Node::String(_)) && !is_call(branch.value) {
                report.report(&POLICY_SHAPE, &branch.path, format!("`{name}` is text, not {}", what(branch.value)));
            }
        }
        if members.get(name).and_then(Node::as_list).is_some_and(<[Node]>::is_empty) {
            report.report(&POLICY_SHAPE, &statement.at(name), format!("`{name}` is empty"));
        }
    }
    for name in ["Action", "NotAction"] {
        for (text, path) in statement.texts(name) {
            if !is_action(text) {
                report
                    .report(&POLICY_SHAPE, &path, format!("`{text}` is no action"))
                    .help("`service:Action`, or `*` for all");
            }
        }
    }
    if let Some(condition) = members.get("Condition") {
        for branch in branches(condition, &statement.at("Condition")) {
            self::condition(branch.value, &branch.path, report);
        }
    }
}

/// Whether statements of this policy name a resource.
fn wants_resource(document: &Document) -> bool {
    match document.kind {
        Kind::Identity => true,
        Kind::Trust => false,
        Kind::Resource => !matches!(
            document.of,
            "AWS::ECR::Repository"
                | "AWS::Backup::BackupVault"
                | "AWS::EFS::FileSystem"
                | "AWS::SecretsManager::ResourcePolicy"
        ),
    }
}

fn is_action(text: &str) -> bool {
    if text == "*" || text.contains("${") {
        return true;
    }
    let Some((service, action)) = text.split_once(':') else { return false };
    let fits = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    fits(service, "-*?") && fits(action, "*?-_")
}

fn condition(node: &Node, path: &[Step], report: &mut Reporter) {
    let Node::Object(operators) = node else {
        report.report(&POLICY_SHAPE, path, format!("`Condition` is an object of operators, not {}", what(node)));
        return;
    };
    for (name, keys) in operators.iter() {
        if name.starts_with("Fn::") || name == "Ref" {
            continue;
        }
        let mut path = path.to_vec();
        path.push(Step::Key(name));
        let plain = name.strip_prefix("ForAllValues:").or_else(|| name.strip_prefix("ForAnyValue:")).unwrap_or(name);
        let plain = plain.strip_suffix("IfExists").unwrap_or(plain);
        if !OPERATORS.contains(&plain) {
            let note = report
                .report(&POLICY_SHAPE, &path, format!("there is no operator `{name}` of conditions"))
                .about_name();
            if let Some(near) = nearest(plain, OPERATORS) {
                note.help(format!("did you mean `{near}`?"));
            }
            continue;
        }
        if !matches!(keys, Node::Object(_)) {
            report
                .report(&POLICY_SHAPE, &path, format!("`{name}` holds keys with values, not {}", what(keys)))
                .help(format!("`{{\"{name}\": {{\"aws:SourceAccount\": \"...\"}}}}`"));
        }
    }
}

const OPERATORS: [&str; 27] = [
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "BinaryEquals",
    "Bool",
    "DateEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateNotEquals",
    "IpAddress",
    "NotIpAddress",
    "Null",
    "NumericEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericNotEquals",
    "StringEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "StringNotEquals",
    "StringNotEqualsIgnoreCase",
    "StringNotLike",
];
