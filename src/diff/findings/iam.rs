//! What roles, users and groups may do: statements that came, went, or widened; and the rows of the report's IAM table.

use std::collections::BTreeSet;

use crate::diff::report::{IamStatement, Presence, Severity};
use crate::node::Node;
use crate::rule::{Rule, rule};

use super::Out;
use super::documents::{self, ATTACHED, Document, Sort};
use super::policy::{self, Excess, Statement, Terms, principal_name};
use super::text::{code, codes, flat};
use super::view::{self, Case, Side, Thing, View, target};

rule! {
    /// A policy allows more than before.
    ///
    /// Actions or resources that no statement of the same role, user or group allowed, or the same under fewer conditions.
    pub ADDED = "iam-added", "SEC-IAM-ADDED", medium, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";
    /// A policy allows less than before.
    ///
    /// Good if nothing needs it any more; what still does is refused once the change is deployed.
    pub REMOVED = "iam-removed", "SEC-IAM-REMOVED", note, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";
    /// A policy allows actions or resources by a wildcard that it did not allow before.
    ///
    /// `*`, all actions of a service, `NotAction`, every resource of a kind, or an AWS managed policy of an administrator. Name the
    /// actions that the code calls and the resources that it calls them on.
    pub WILDCARD = "iam-wildcard", "SEC-IAM-WILDCARD", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";
    /// A `Deny` is gone, or covers less than before.
    ///
    /// A `Deny` holds against every `Allow` there is; without it, what other policies allow takes effect.
    pub DENY_REMOVED = "iam-deny-removed", "SEC-IAM-DENY-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html";
    /// A role or user has no permissions boundary any more.
    ///
    /// The boundary capped what its policies can give, those that are attached later and elsewhere among them.
    pub BOUNDARY_REMOVED = "iam-boundary-removed", "SEC-IAM-BOUNDARY-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    let old = case.before.as_ref().map(|thing| documents::documents_before(case.view, thing)).unwrap_or_default();
    let new = case.after.as_ref().map(documents::documents).unwrap_or_default();
    if !(old.is_empty() && new.is_empty()) {
        allowed(case, &old, &new, out);
        denied(case, &old, &new, out);
    }
    attached(case, out);
    if let Some((before, after)) = case.both()
        && before.has("PermissionsBoundary")
        && !after.has("PermissionsBoundary")
    {
        let boundary = before.get("PermissionsBoundary").map(flat).unwrap_or_default();
        let message = format!("permissions boundary {} removed: nothing caps its policies any more", code(boundary));
        out.add(&BOUNDARY_REMOVED, after.id, case.path("PermissionsBoundary"), message);
    }
}

/// Who has the policies of this resource: itself, or those it is attached to; none when somebody outside of the template has them.
fn holders<'t>(thing: &'t Thing) -> Option<BTreeSet<&'t str>> {
    match ATTACHED.iter().find(|(kind, _)| *kind == thing.kind) {
        None => Some(BTreeSet::from([thing.id])),
        Some((_, properties)) => {
            let mut ids = BTreeSet::new();
            for holder in properties.iter().flat_map(|property| thing.items(property)) {
                ids.insert(target(holder).filter(|id| thing.side.resource(id).is_some())?);
            }
            Some(ids).filter(|ids| !ids.is_empty())
        }
    }
}

/// The identity statements that one role, user or group has, in all of a template's policies.
fn standing(view: &View, side: &Side, holder: &str) -> Vec<Statement> {
    let mut found = Vec::new();
    let mut take = |resource: view::Resource| {
        let thing = side.thing(resource);
        let documents =
            documents::documents_before(view, &thing).into_iter().filter(|document| document.sort == Sort::Identity);
        found.extend(documents.flat_map(|document| document.statements));
    };
    side.resource(holder).into_iter().for_each(&mut take);
    for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"] {
        for resource in side.of_kind(kind) {
            let named =
                ["Roles", "Users", "Groups", "RoleName"].iter().filter_map(|name| view::property(&resource, name));
            if named.flat_map(|list| view::items(Some(list))).any(|node| target(node) == Some(holder)) {
                take(resource);
            }
        }
    }
    found
}

/// All that the one holder of a policy may do on a side, whichever of its policies says so.
fn elsewhere(view: &View, thing: &Thing, before: bool) -> Vec<Statement> {
    let Some(holders) = holders(thing) else { return Vec::new() };
    let mut holders = holders.into_iter();
    match (holders.next(), holders.next()) {
        (Some(one), None) if before => {
            let id = view.earlier(one).map_or(one, |earlier| earlier.id);
            standing(view, &view.before, id)
        }
        (Some(one), None) => {
            let id = view.later(one).map_or(one, |later| later.id);
            standing(view, &view.after, id)
        }
        _ => Vec::new(),
    }
}

fn allowed(case: &Case, old: &[Document], new: &[Document], out: &mut Out) {
    let identity = |sort| sort == Sort::Identity;
    if !old.iter().chain(new).any(|document| identity(document.sort)) {
        return;
    }
    if let Some(after) = &case.after {
        let before = elsewhere(case.view, after, true);
        let others: Vec<&Statement> = documents::all(old, identity).into_iter().chain(&before).collect();
        for document in new.iter().filter(|document| identity(document.sort)) {
            for excess in policy::excess(&document.statements, &others, true) {
                grown(case, after, &excess, &others, out);
            }
        }
    }
    if let Some(before) = &case.before {
        // with the role itself gone, nobody misses what it was allowed
        let gone = holders(before).is_some_and(|holders| holders.iter().all(|id| case.view.is_gone(id)));
        if gone {
            return;
        }
        let after = elsewhere(case.view, case.after.as_ref().unwrap_or(before), false);
        let others: Vec<&Statement> = documents::all(new, identity).into_iter().chain(&after).collect();
        let id = case.after.as_ref().map_or(before.id, |after| after.id);
        for document in old.iter().filter(|document| identity(document.sort)) {
            for excess in policy::excess(&document.statements, &others, true) {
                let message = format!(
                    "{} {}",
                    summary(&excess),
                    if excess.but_for_conditions { "asks for more conditions" } else { "removed" }
                );
                out.add(&REMOVED, id, before.pointer(&excess.statement.pointer), message).tightened();
            }
        }
    }
}

/// `Allow Table: dynamodb:* on arn:...`.
pub(super) fn summary(excess: &Excess) -> String {
    let statement = excess.statement;
    let but = |terms: &Terms| if terms.not { "everything but " } else { "" };
    let mut text = format!("{}: {}{}", statement.title(), but(&statement.actions), codes(&excess.actions));
    if !excess.resources.is_empty() {
        text.push_str(&format!(" on {}{}", but(&statement.resources), codes(&excess.resources)));
    }
    text
}

/// More is allowed than before.
pub(super) fn grown(case: &Case, after: &Thing, excess: &Excess, others: &[&Statement], out: &mut Out) {
    let statement = excess.statement;
    let (rule, severity) = judged(excess);
    // a new stack has no before to allow more than; the table lists what it allows
    if case.view.presence == Presence::Added && rule.code == ADDED.code {
        return;
    }
    let path = format!("{}{}", statement.pointer, widened(excess, others));
    let mut message = summary(excess);
    if excess.but_for_conditions {
        message.push_str(" under fewer conditions than before");
    } else if !statement.condition.is_empty() {
        message.push_str(" under conditions");
    }
    out.add(rule, after.id, after.pointer(&path), message).severity(severity);
}

/// Which part of the statement is wider than in a statement that stood before.
fn widened(excess: &Excess, others: &[&Statement]) -> &'static str {
    let statement = excess.statement;
    let action = if statement.actions.not { "/NotAction" } else { "/Action" };
    let resource = if statement.resources.not { "/NotResource" } else { "/Resource" };
    let alike = |same: &dyn Fn(&Statement) -> bool| {
        others
            .iter()
            .any(|other| other.allows == statement.allows && other.principals == statement.principals && same(other))
    };
    let same_resources = alike(&|other| other.resources == statement.resources);
    let same_actions = alike(&|other| other.actions == statement.actions);
    match (wild_action(excess).is_some(), wild_resource(excess)) {
        (true, true) if same_actions => return resource,
        (true, _) => return action,
        (false, true) => return resource,
        (false, false) if excess.but_for_conditions => return "",
        (false, false) => {}
    }
    if same_resources {
        action
    } else if same_actions {
        resource
    } else {
        ""
    }
}

fn judged(excess: &Excess) -> (&'static Rule, Severity) {
    match (wild_action(excess), wild_resource(excess)) {
        (Some(severity), false) => (&WILDCARD, severity),
        (Some(_), true) => (&WILDCARD, Severity::High),
        (None, true) => (&WILDCARD, Severity::High),
        (None, false) => (&ADDED, Severity::Medium),
    }
}

/// A wildcard among the actions: all of them, all of a service, or those that begin alike.
fn wild_action(excess: &Excess) -> Option<Severity> {
    if excess.statement.actions.not {
        return Some(Severity::High);
    }
    let severity = |action: &&str| match action.split_once(':') {
        _ if **action == *"*" => Some(Severity::High),
        Some((_, name)) if name.trim_matches('*').is_empty() => Some(Severity::High),
        _ if action.contains('*') => Some(Severity::Medium),
        _ => None,
    };
    excess.actions.iter().filter_map(severity).min()
}

/// Every resource, or every one of a kind; not where the actions know no resources.
fn wild_resource(excess: &Excess) -> bool {
    if excess.actions.iter().all(|action| UNBOUND.iter().any(|unbound| policy::glob(unbound, action))) {
        return false;
    }
    excess.statement.resources.not || excess.resources.iter().any(|resource| is_wild(resource))
}

/// Actions that can be allowed on `*` alone.
const UNBOUND: &[&str] = &[
    "autoscaling:Describe*",
    "cloudwatch:GetMetric*",
    "cloudwatch:ListMetrics",
    "cloudwatch:PutMetricData",
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:Describe*",
    "ec2:UnassignPrivateIpAddresses",
    "ecr:GetAuthorizationToken",
    "elasticloadbalancing:Describe*",
    "kms:ListAliases",
    "kms:ListKeys",
    "lambda:ListFunctions",
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
    "s3:ListAllMyBuckets",
    "ses:GetSendQuota",
    "sts:GetCallerIdentity",
    "tag:Get*",
    "xray:Get*",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
];

fn is_wild(resource: &str) -> bool {
    if resource.chars().all(|c| c == '*') && !resource.is_empty() {
        return true;
    }
    let mut parts = resource.splitn(6, ':');
    let (Some("arn" | "arn*" | "*"), Some(_), Some(service), Some(_), Some(_), Some(name)) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let kinds: &[&str] = match service {
        "*" => return true,
        "dynamodb" => &["table/"],
        "lambda" => &["function:"],
        "iam" => &["role/", "user/", "policy/", "group/"],
        "secretsmanager" => &["secret:"],
        "ssm" => &["parameter/"],
        "kms" => &["key/", "alias/"],
        "logs" => &["log-group:"],
        "states" => &["stateMachine:", "execution:"],
        "kinesis" => &["stream/"],
        "events" => &["event-bus/", "rule/"],
        "ecr" => &["repository/"],
        "rds" => &["db:", "cluster:"],
        _ => &[],
    };
    let name = kinds.iter().find_map(|kind| name.strip_prefix(kind)).unwrap_or(name);
    !name.is_empty() && name.chars().all(|c| matches!(c, '*' | ':' | '/'))
}

fn denied(case: &Case, old: &[Document], new: &[Document], out: &mut Out) {
    let Some(before) = &case.before else { return };
    let gone = holders(before).is_some_and(|holders| holders.iter().all(|id| case.view.is_gone(id)));
    if gone || !old.iter().any(|document| document.statements.iter().any(|statement| !statement.allows)) {
        return;
    }
    let after = elsewhere(case.view, case.after.as_ref().unwrap_or(before), false);
    let others: Vec<&Statement> = documents::all(new, |_| true).into_iter().chain(&after).collect();
    let id = case.after.as_ref().map_or(before.id, |after| after.id);
    for document in old {
        for excess in policy::excess(&document.statements, &others, false) {
            let statement = excess.statement;
            let narrowed =
                others.iter().any(|other| !other.allows && other.sid.is_some() && other.sid == statement.sid);
            let how = match (excess.but_for_conditions, narrowed) {
                (true, _) => "holds under more conditions than before",
                (false, true) => "no longer denied",
                (false, false) => "removed",
            };
            out.add(&DENY_REMOVED, id, before.pointer(&statement.pointer), format!("{} {how}", summary(&excess)));
        }
    }
}

/// Managed policies that say no more than that a function may write its log, and the like.
const BASIC: &[&str] = &[
    "*service-role/AWSLambdaBasicExecutionRole",
    "*service-role/AWSLambdaVPCAccessExecutionRole",
    "*service-role/AWSLambdaENIManagementAccess",
    "*service-role/AmazonAPIGatewayPushToCloudWatchLogs",
    "*service-role/AmazonECSTaskExecutionRolePolicy",
    "*AWSXRayDaemonWriteAccess",
    "*AWSXrayWriteOnlyAccess",
    "*CloudWatchLambdaInsightsExecutionRolePolicy",
];

/// Managed policies of administrators.
const ADMINISTRATORS: &[&str] = &[
    "*policy/AdministratorAccess*",
    "*policy/PowerUserAccess",
    "*policy/*FullAccess*",
    "*policy/job-function/SystemAdministrator",
];

/// The property that lists managed policies, by type.
fn managed(kind: &str) -> Option<&'static str> {
    match kind {
        "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => Some("ManagedPolicyArns"),
        "AWS::SSO::PermissionSet" => Some("ManagedPolicies"),
        "AWS::Serverless::Function" => Some("Policies"),
        _ => None,
    }
}

/// Managed policies by ARN, or by name in SAM; statements and templates of policies are none.
fn names(thing: Option<&Thing>, property: &str) -> Vec<(usize, String)> {
    let items = thing.map(|thing| thing.items(property)).unwrap_or_default();
    let named = |(index, node): (usize, &Node)| match node {
        Node::String(_) => Some((index, flat(node))),
        Node::Object(_) if node.as_call().is_some_and(|(name, _)| name == "Ref" || name.starts_with("Fn::")) => {
            Some((index, flat(node)))
        }
        _ => None,
    };
    items.iter().enumerate().filter_map(named).collect()
}

fn attached(case: &Case, out: &mut Out) {
    if let Some(property) = managed(case.kind()) {
        let mut old = names(case.before.as_ref(), property);
        old.iter_mut().for_each(|(_, name)| *name = case.view.renamed(name));
        let new = names(case.after.as_ref(), property);
        if let Some(after) = &case.after {
            for (index, name) in new.iter().filter(|(_, name)| !old.iter().any(|(_, old)| old == name)) {
                managed_added(case, after, property, *index, name, out);
            }
            for (index, name) in old.iter().filter(|(_, name)| !new.iter().any(|(_, new)| new == name)) {
                let Some(before) = &case.before else { break };
                let message = format!("managed policy {} detached", code(name));
                out.add(&REMOVED, after.id, before.path(&format!("{property}/{index}")), message).tightened();
            }
        }
    }
    if matches!(case.kind(), "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy")
        && let Some((before, after)) = case.both()
    {
        for property in ["Roles", "Users", "Groups"] {
            let old: BTreeSet<String> =
                before.items(property).iter().map(|holder| case.view.renamed(&flat(holder))).collect();
            for (index, holder) in after.items(property).iter().enumerate() {
                let name = flat(holder);
                if !old.contains(&name) {
                    let message = format!("what it allows now holds for {} as well", code(name));
                    out.add(&ADDED, after.id, after.path(&format!("{property}/{index}")), message);
                }
            }
        }
    }
}

fn managed_added(case: &Case, after: &Thing, property: &str, index: usize, name: &str, out: &mut Out) {
    let is = |patterns: &[&str]| patterns.iter().any(|pattern| policy::glob(pattern, name));
    let path = after.path(&format!("{property}/{index}"));
    // SAM takes the bare name
    if is(ADMINISTRATORS)
        || matches!(name, "AdministratorAccess" | "PowerUserAccess")
        || !name.contains(':') && name.ends_with("FullAccess")
    {
        out.add(&WILDCARD, after.id, path, format!("managed policy {} attached", code(name)));
        return;
    }
    let own = after.items(property).get(index).and_then(target);
    let told = own.is_some_and(|id| case.view.after.resource(id).is_some() && case.view.is_fresh(id));
    // a new policy of this stack tells of its statements itself
    if told
        || case.view.presence == Presence::Added
        || case.before.is_none() && (is(BASIC) || name == "AWSLambdaBasicExecutionRole")
    {
        return;
    }
    out.add(&ADDED, after.id, path, format!("managed policy {} attached", code(name)));
}

/// The rows of the report's IAM table: statements that went or came, as canonical ones.
pub(super) fn rows(view: &View) -> Vec<IamStatement> {
    let mut rows = Vec::new();
    for couple in view.couples() {
        let (before, after) = (couple.before.map(|r| view.before.thing(r)), couple.after.map(|r| view.after.thing(r)));
        let old = before.as_ref().map(|thing| documents::documents_before(view, thing)).unwrap_or_default();
        let new = after.as_ref().map(documents::documents).unwrap_or_default();
        let unmatched = |documents: &[Document], others: &[Document], thing: &Option<Thing>, added: bool| {
            let Some(thing) = thing else { return Vec::new() };
            let mut left: Vec<(Sort, &Statement)> =
                others.iter().flat_map(|document| document.statements.iter().map(|s| (document.sort, s))).collect();
            let mut rows = Vec::new();
            for document in documents {
                for statement in &document.statements {
                    match left.iter().position(|(sort, other)| *sort == document.sort && other.same(statement)) {
                        Some(index) => drop(left.swap_remove(index)),
                        None => rows.push(row(thing, document, statement, added)),
                    }
                }
            }
            rows
        };
        rows.extend(unmatched(&old, &new, &before, false));
        rows.extend(unmatched(&new, &old, &after, true));
        rows.extend(managed_rows(before.as_ref(), after.as_ref()));
    }
    for row in &mut rows {
        for text in
            row.actions.iter_mut().chain(&mut row.resources).chain(&mut row.principals).chain(&mut row.condition)
        {
            *text = view.mask.text(text).to_owned();
        }
    }
    rows.sort_by(|a, b| {
        (&a.resource, &a.place, a.added, &a.actions).cmp(&(&b.resource, &b.place, b.added, &b.actions))
    });
    rows
}

fn row(thing: &Thing, document: &Document, statement: &Statement, added: bool) -> IamStatement {
    let listed = |terms: &Terms| -> Vec<String> {
        let not = if terms.not { "not " } else { "" };
        terms.items.iter().filter(|item| !item.is_empty()).map(|item| format!("{not}{item}")).collect()
    };
    let mut place = thing.id.to_owned();
    if let Some(name) = &document.name {
        place.push_str(&format!("/{name}"));
    }
    match &statement.sid {
        Some(sid) => place.push_str(&format!("/{sid}")),
        None if !statement.alone => place.push_str(&format!("/{}", statement.index)),
        None => {}
    }
    let not = if statement.principals.not { "not " } else { "" };
    let principals = statement.principals.items.iter().filter(|name| !name.is_empty());
    IamStatement {
        added,
        effect: statement.effect().to_owned(),
        actions: listed(&statement.actions),
        resources: listed(&statement.resources),
        principals: principals.map(|name| format!("{not}{}", principal_name(name))).collect(),
        condition: statement.condition_text(),
        resource: thing.id.to_owned(),
        place,
    }
}

fn managed_rows(before: Option<&Thing>, after: Option<&Thing>) -> Vec<IamStatement> {
    let Some(property) = after.or(before).and_then(|thing| managed(thing.kind)) else { return Vec::new() };
    let (old, new) = (names(before, property), names(after, property));
    let mut rows = Vec::new();
    for (names, others, thing, added) in [(&old, &new, before, false), (&new, &old, after, true)] {
        let Some(thing) = thing else { continue };
        for (_, name) in names.iter().filter(|(_, name)| !others.iter().any(|(_, other)| other == name)) {
            rows.push(IamStatement {
                added,
                effect: "Allow".to_owned(),
                actions: vec!["managed policy".to_owned()],
                resources: vec![name.clone()],
                principals: Vec::new(),
                condition: None,
                resource: thing.id.to_owned(),
                place: format!("{}/{property}", thing.id),
            });
        }
    }
    rows
}
