//! Data that a change deletes, leaves behind, or stops holding on to.

use std::borrow::Cow;

use crate::diff::policy as fate;
use crate::diff::report::{Action, PolicyAction, Severity};
use crate::facts::Replacement;
use crate::rule::rule;

use super::text::{code, codes};
use super::view::{Case, Thing};
use super::{Added, Out};

rule! {
    /// A resource that holds data is deleted, and its data with it.
    ///
    /// It is no longer in the template, or stands there under another logical id, and its `DeletionPolicy` does not keep it.
    /// CloudFormation takes the policy of the template that is deployed now, so adding `DeletionPolicy: Retain` in the same change comes
    /// too late: deploy it first, remove the resource afterwards.
    pub LOSS = "data-loss", "DATA-LOSS", critical, Data, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
    /// A resource that holds data is replaced; the new one starts empty.
    ///
    /// A property changed that CloudFormation can only change by making another resource, and the old one goes with what it holds.
    /// `UpdateReplacePolicy: Retain`, in the same template, keeps the old one; moving the data is still to be done.
    pub REPLACE = "data-replace", "DATA-REPLACE", critical, Data, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";
    /// A resource that holds data leaves the stack and stays in the account, where nothing manages it any more.
    ///
    /// Nothing is lost, but from now on nobody's template says what becomes of it, and it still costs. A resource that takes its place
    /// starts empty; import the old one if it was meant.
    pub ORPHANED = "data-orphaned", "DATA-ORPHANED", medium, Data, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html";
    /// A policy that kept data from being deleted is gone or weaker.
    ///
    /// Nothing is deleted now. The next change that removes or replaces the resource will delete what it holds.
    pub POLICY_WEAKENED = "data-policy-weakened", "DATA-POLICY-WEAKENED", high, Data, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    if !fate::stateful(case.before.as_ref().map_or("", |before| before.kind)) {
        return;
    }
    let removed = case.change.action == Action::Remove || case.after.is_none();
    match removed {
        true => leaves(case, out),
        false => replaced(case, out),
    }
    policies(case, out);
}

/// A policy of a resource: none where it says nothing, nothing where nobody knows what it says.
fn said<'t>(thing: &'t Thing, attribute: &str) -> Option<Cow<'t, str>> {
    let policy = thing.attribute(attribute)?;
    Some(thing.side.scalar(policy).unwrap_or_default())
}

/// What a change set says becomes of it, where that is not what the template as written says.
fn fated(case: &Case, written: PolicyAction) -> Option<PolicyAction> {
    case.change.policy_action.filter(|action| *action != written)
}

/// The resource goes from its logical id.
fn leaves(case: &Case, out: &mut Out) {
    let Some(before) = &case.before else { return };
    let Some(resource) = case.view.before.resource(before.id) else { return };
    let policy = said(before, "DeletionPolicy");
    let policy = policy.as_deref();
    let action = fated(case, fate::on_removal(&resource)).unwrap_or_else(|| fate::removal(&resource, policy));
    let (thing, held) = nouns(before.kind);
    let because = match policy {
        None => "no DeletionPolicy".to_owned(),
        Some("") => "nobody knows its DeletionPolicy".to_owned(),
        Some("Snapshot") if !fate::snapshots(before.kind) => {
            format!("DeletionPolicy {}, which this type does not have", code("Snapshot"))
        }
        Some(policy) => format!("DeletionPolicy {}", code(policy)),
    };
    let to = case.change.moved_to.as_deref();
    let renamed = to.map(|to| format!("; looks renamed to {}", code(to))).unwrap_or_default();
    let place = before.path("");
    let added = match action {
        PolicyAction::Retain | PolicyAction::ReplaceAndRetain => {
            let message = format!("{thing} stays outside of the stack with its {held} ({because}){renamed}");
            out.add(&ORPHANED, before.id, place, message).neutral()
        }
        PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot => {
            let because = if policy.is_none() { "the default of this type".to_owned() } else { because };
            let message =
                format!("{thing} deleted; a snapshot of its {held} stays outside of the stack ({because}){renamed}");
            out.add(&ORPHANED, before.id, place, message).severity(Severity::Low).neutral()
        }
        PolicyAction::Delete | PolicyAction::ReplaceAndDelete => {
            let message = match before.kind {
                "AWS::S3::Bucket" => {
                    format!(
                        "bucket deleted if it is empty, otherwise left behind with its objects ({because}){renamed}"
                    )
                }
                "AWS::KMS::Key" => {
                    format!("key scheduled for deletion ({because}): what it encrypts can then never be read{renamed}")
                }
                _ => format!("{thing} deleted with its {held} ({because}){renamed}"),
            };
            out.add(&LOSS, before.id, place, message)
        }
    };
    if let Some(to) = to {
        keep_id(added, before.id, to);
    }
}

fn keep_id(added: Added, from: &str, to: &str) {
    let (from, to) = (code(from), code(to));
    added.help(format!("keep the logical id {from}, or run a stack refactor {from} -> {to} before deploying"));
}

/// The resource stays under its logical id, as another one.
fn replaced(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    let change = case.change;
    let (replaced, certain) = match change.replacement {
        Replacement::Always => ("replaced", true),
        Replacement::Conditional => ("may be replaced", false),
        Replacement::Never | Replacement::Unknown => return,
    };
    let Some(resource) = case.view.after.resource(after.id) else { return };
    let policy = said(after, "UpdateReplacePolicy");
    let policy = policy.as_deref();
    let action = fated(case, fate::on_replacement(&resource)).unwrap_or_else(|| fate::replacement(after.kind, policy));
    let (thing, held) = nouns(before.kind);
    let causes = || change.changes.iter().filter(|cause| cause.replacement == change.replacement);
    if !certain && causes().all(|cause| is_tunable(&cause.path)) {
        return;
    }
    let shown = causes().map(|cause| cause.shown.strip_prefix("/Properties/").unwrap_or(&cause.shown));
    let by = codes(shown);
    let by = if by.is_empty() { by } else { format!(" by a change of {by}") };
    let place = causes().next().map_or_else(|| after.path(""), |cause| after.pointer(&cause.path));
    match action {
        PolicyAction::ReplaceAndRetain | PolicyAction::Retain => {
            let message = format!(
                "{thing} {replaced}{by}: the new one starts empty, the old one stays outside of the stack with its {held}"
            );
            let severity = if certain { Severity::Medium } else { Severity::Low };
            out.add(&ORPHANED, after.id, place, message).severity(severity).neutral();
        }
        PolicyAction::ReplaceAndSnapshot | PolicyAction::Snapshot => {
            let message = format!("{thing} {replaced}{by}: the new one starts empty, the old one becomes a snapshot");
            let severity = if certain { Severity::High } else { Severity::Medium };
            out.add(&REPLACE, after.id, place, message).severity(severity);
        }
        PolicyAction::ReplaceAndDelete | PolicyAction::Delete => {
            let because = match policy {
                None => "no UpdateReplacePolicy".to_owned(),
                Some("") => "nobody knows its UpdateReplacePolicy".to_owned(),
                Some(policy) => format!("UpdateReplacePolicy {}", code(policy)),
            };
            let message = format!("{thing} {replaced}{by}: the old one is deleted with its {held} ({because})");
            let severity = if certain { Severity::Critical } else { Severity::High };
            out.add(&REPLACE, after.id, place, message).severity(severity);
        }
    }
}

/// Properties of which the schemas say that a change may replace, and the services do so in no case that keeps the data's home: backups,
/// maintenance, parameters.
fn is_tunable(path: &str) -> bool {
    const TUNABLE: [&str; 8] = [
        "AuthToken",
        "AutoMinorVersionUpgrade",
        "BackupRetentionPeriod",
        "DBParameterGroupName",
        "IpDiscovery",
        "MultiAZ",
        "PerformanceInsightsKMSKeyId",
        "PreferredMaintenanceWindow",
    ];
    path.strip_prefix("/Properties/").is_some_and(|name| TUNABLE.contains(&name))
}

/// How much of the data a policy keeps.
fn kept(action: PolicyAction) -> u8 {
    match action {
        PolicyAction::Retain | PolicyAction::ReplaceAndRetain => 2,
        PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot => 1,
        PolicyAction::Delete | PolicyAction::ReplaceAndDelete => 0,
    }
}

fn policies(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    let (Some(old), Some(new)) = (case.view.before.resource(before.id), case.view.after.resource(after.id)) else {
        return;
    };
    let (_, held) = nouns(after.kind);
    let (removal, replacement) = (
        |thing: &Thing, resource| fate::removal(&resource, said(thing, "DeletionPolicy").as_deref()),
        |thing: &Thing| fate::replacement(thing.kind, said(thing, "UpdateReplacePolicy").as_deref()),
    );
    let pairs = [
        ("DeletionPolicy", "removal", removal(before, old), removal(after, new)),
        ("UpdateReplacePolicy", "replacement", replacement(before), replacement(after)),
    ];
    for (attribute, event, old, new) in pairs {
        if kept(new) >= kept(old) {
            continue;
        }
        let named = |thing: &Thing| match said(thing, attribute).as_deref() {
            None => "none".to_owned(),
            Some("") => "one that nobody knows".to_owned(),
            Some(policy) => code(policy),
        };
        let (was, is) = (named(before), named(after));
        let then = match kept(new) {
            1 => "keeps no more than a snapshot of",
            _ => "deletes",
        };
        let message = format!("{attribute} {was} -> {is}: a later {event} {then} the {held}");
        out.add(&POLICY_WEAKENED, after.id, after.pointer(&format!("/{attribute}")), message);
    }
}

/// What a type is called, and what it holds.
fn nouns(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "AWS::Backup::BackupVault" => ("backup vault", "recovery points"),
        "AWS::CloudFormation::Stack" => ("nested stack", "resources"),
        "AWS::Cognito::UserPool" => ("user pool", "users"),
        "AWS::DynamoDB::GlobalTable" | "AWS::DynamoDB::Table" => ("table", "items"),
        "AWS::EC2::Volume" => ("volume", "data"),
        "AWS::EFS::FileSystem" | "AWS::FSx::FileSystem" => ("file system", "files"),
        "AWS::ElastiCache::CacheCluster" | "AWS::ElastiCache::ReplicationGroup" => ("cache", "entries"),
        "AWS::Elasticsearch::Domain" | "AWS::OpenSearchService::Domain" => ("search domain", "indices"),
        "AWS::KMS::Key" => ("key", "key material"),
        "AWS::Kinesis::Stream" => ("stream", "records"),
        "AWS::Logs::LogGroup" => ("log group", "logs"),
        "AWS::Organizations::Account" => ("account", "resources"),
        "AWS::QLDB::Ledger" => ("ledger", "journal"),
        "AWS::RDS::DBInstance" | "AWS::DocDB::DBInstance" | "AWS::Neptune::DBInstance" => ("database instance", "data"),
        "AWS::RDS::DBCluster" | "AWS::DocDB::DBCluster" | "AWS::Neptune::DBCluster" => ("database cluster", "data"),
        "AWS::S3::Bucket" => ("bucket", "objects"),
        "AWS::SDB::Domain" => ("domain", "items"),
        "AWS::SQS::Queue" => ("queue", "messages"),
        "AWS::SecretsManager::Secret" => ("secret", "versions"),
        _ => ("cluster", "data"),
    }
}
