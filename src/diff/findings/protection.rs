//! What kept data from being deleted or lost: deletion protection, backups, versions.

use crate::diff::report::Action;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat};
use super::view::{Case, Thing, at};

rule! {
    /// Data lost a protection: against deletion, or the backups and versions that would bring it back.
    ///
    /// Deletion protection, point-in-time recovery, automated backups, versioning, object lock and the like were on and are not any more.
    pub PROTECTION_REMOVED = "data-protection-removed", "DATA-PROTECTION-REMOVED", high, Data, since "0.2.0",
        "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html";
}

/// When a property protects.
#[derive(Clone, Copy)]
enum Guard {
    /// While it is true; what holds when it is absent.
    True(bool),
    /// While it is false; what holds when it is absent.
    False(bool),
    /// While it has this value.
    Is(&'static str),
    /// While it is above zero; what holds when it is absent.
    Positive(bool),
    /// While it is there.
    Present,
}

/// Type (any for an empty one), property, when it protects, what is gone, what that means.
const GUARDS: &[(&str, &str, Guard, &str, &str)] = &[
    ("", "DeletionProtectionEnabled", Guard::True(false), "deletion protection", DELETE),
    ("AWS::QLDB::Ledger", "DeletionProtection", Guard::True(true), "deletion protection", DELETE),
    ("AWS::Cognito::UserPool", "DeletionProtection", Guard::Is("ACTIVE"), "deletion protection", DELETE),
    ("", "DeletionProtection", Guard::True(false), "deletion protection", DELETE),
    ("", "EnableTerminationProtection", Guard::True(false), "termination protection", DELETE),
    ("", "TerminationProtectionEnabled", Guard::True(false), "termination protection", DELETE),
    ("AWS::EC2::Instance", "DisableApiTermination", Guard::True(false), "termination protection", DELETE),
    ("AWS::EMR::Cluster", "Instances/TerminationProtected", Guard::True(false), "termination protection", DELETE),
    (
        "AWS::DynamoDB::Table",
        "PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled",
        Guard::True(false),
        "point-in-time recovery",
        "the table cannot be restored to an earlier second",
    ),
    ("AWS::RDS::DBInstance", "BackupRetentionPeriod", Guard::Positive(true), "automated backups", RESTORE),
    (
        "AWS::RDS::DBInstance",
        "DeleteAutomatedBackups",
        Guard::False(false),
        "backups that outlive the instance",
        BACKUPS,
    ),
    ("AWS::RDS::DBCluster", "DeleteAutomatedBackups", Guard::False(false), "backups that outlive the cluster", BACKUPS),
    (
        "AWS::Redshift::Cluster",
        "AutomatedSnapshotRetentionPeriod",
        Guard::Positive(true),
        "automated snapshots",
        RESTORE,
    ),
    (
        "AWS::ElastiCache::CacheCluster",
        "SnapshotRetentionLimit",
        Guard::Positive(false),
        "automated snapshots",
        RESTORE,
    ),
    (
        "AWS::ElastiCache::ReplicationGroup",
        "SnapshotRetentionLimit",
        Guard::Positive(false),
        "automated snapshots",
        RESTORE,
    ),
    (
        "AWS::ElastiCache::ServerlessCache",
        "SnapshotRetentionLimit",
        Guard::Positive(false),
        "automated snapshots",
        RESTORE,
    ),
    ("AWS::MemoryDB::Cluster", "SnapshotRetentionLimit", Guard::Positive(false), "automated snapshots", RESTORE),
    (
        "AWS::FSx::FileSystem",
        "WindowsConfiguration/AutomaticBackupRetentionDays",
        Guard::Positive(true),
        "automated backups",
        RESTORE,
    ),
    (
        "AWS::FSx::FileSystem",
        "OntapConfiguration/AutomaticBackupRetentionDays",
        Guard::Positive(true),
        "automated backups",
        RESTORE,
    ),
    (
        "AWS::FSx::FileSystem",
        "OpenZFSConfiguration/AutomaticBackupRetentionDays",
        Guard::Positive(true),
        "automated backups",
        RESTORE,
    ),
    ("AWS::EFS::FileSystem", "BackupPolicy/Status", Guard::Is("ENABLED"), "automatic backups", RESTORE),
    (
        "AWS::S3::Bucket",
        "VersioningConfiguration/Status",
        Guard::Is("Enabled"),
        "versioning",
        "overwritten and deleted objects cannot be brought back",
    ),
    ("AWS::S3::Bucket", "ObjectLockEnabled", Guard::True(false), "object lock", LOCKED),
    (
        "AWS::S3::Bucket",
        "ObjectLockConfiguration/Rule/DefaultRetention",
        Guard::Present,
        "the default retention of object lock",
        LOCKED,
    ),
    (
        "AWS::Backup::BackupVault",
        "LockConfiguration",
        Guard::Present,
        "the vault lock",
        "recovery points can be deleted before their time",
    ),
];

const DELETE: &str = "a deletion is no longer refused";
const RESTORE: &str = "there is nothing to restore from";
const BACKUPS: &str = "deleting it deletes its backups";
const LOCKED: &str = "new objects can be overwritten and deleted";

impl Guard {
    /// Whether it protects; none when it cannot be told.
    fn protects(self, thing: &Thing, property: &str) -> Option<bool> {
        let present = thing.has(property);
        match self {
            Guard::True(default) if !present => Some(default),
            Guard::True(_) => thing.flag(property),
            Guard::False(default) if !present => Some(default),
            Guard::False(_) => thing.flag(property).map(|value| !value),
            Guard::Is(_) if !present => Some(false),
            Guard::Is(value) => thing.scalar(property).map(|is| is == value),
            Guard::Positive(default) if !present => Some(default),
            Guard::Positive(_) => thing.number(property).map(|value| value > 0.0),
            Guard::Present => Some(present),
        }
    }
}

pub(super) fn find(case: &Case, out: &mut Out) {
    if case.before.as_ref().is_some_and(|before| before.kind.starts_with("AWS::Backup::")) {
        backup_removed(case, out);
    }
    let Some((before, after)) = case.both() else { return };
    let mut seen: Vec<&str> = Vec::new();
    for (kind, property, guard, what, then) in GUARDS {
        // a type's own row stands before the one of every type
        if (!kind.is_empty() && *kind != after.kind) || seen.contains(property) {
            continue;
        }
        seen.push(property);
        if guard.protects(before, property) == Some(true) && guard.protects(after, property) == Some(false) {
            let message = format!("{what} turned off: {then}");
            out.add(&PROTECTION_REMOVED, after.id, case.path(property), message);
        }
    }
    match after.kind {
        "AWS::DynamoDB::GlobalTable" => replicas(before, after, out),
        "AWS::ElasticLoadBalancingV2::LoadBalancer" => load_balancer(case, before, after, out),
        _ => {}
    }
}

/// Each replica of a global table has protections of its own.
fn replicas(before: &Thing, after: &Thing, out: &mut Out) {
    for (index, replica) in after.items("Replicas").iter().enumerate() {
        let region = replica.get("Region");
        let Some(old) = before.items("Replicas").iter().find(|old| old.get("Region") == region) else { continue };
        for (property, what, then) in [
            ("DeletionProtectionEnabled", "deletion protection", DELETE),
            ("PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled", "point-in-time recovery", RESTORE),
        ] {
            let on = |thing: &Thing, replica: &Node| match at(replica, property) {
                None => Some(false),
                Some(value) => thing.side.flag(value),
            };
            if on(before, old) == Some(true) && on(after, replica) == Some(false) {
                let region = region.map(flat).unwrap_or_default();
                let message = format!("{what} turned off in {}: {then}", code(region));
                out.add(&PROTECTION_REMOVED, after.id, after.path(&format!("Replicas/{index}/{property}")), message);
            }
        }
    }
}

fn load_balancer(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    let on = |thing: &Thing| {
        let named = |item: &&Node| item.get("Key").and_then(Node::as_str) == Some("deletion_protection.enabled");
        let value = thing.items("LoadBalancerAttributes").iter().find(named)?.get("Value")?;
        thing.side.flag(value)
    };
    if on(before) == Some(true) && on(after) != Some(true) {
        let message = format!("deletion protection turned off: {DELETE}");
        out.add(&PROTECTION_REMOVED, after.id, case.path("LoadBalancerAttributes"), message);
    }
}

/// A plan or selection that goes takes the backups to come with it.
fn backup_removed(case: &Case, out: &mut Out) {
    let Some(before) = &case.before else { return };
    if case.after.is_some() || case.change.action != Action::Remove {
        return;
    }
    let message = match before.kind {
        "AWS::Backup::BackupPlan" => "backup plan removed: what it selects is no longer backed up",
        "AWS::Backup::BackupSelection" => {
            // with its plan gone, the plan says it
            if before.target("BackupPlanId").is_some_and(|plan| case.view.is_gone(plan)) {
                return;
            }
            "backup selection removed: what it selects is no longer backed up"
        }
        _ => return,
    };
    out.add(&PROTECTION_REMOVED, before.id, before.path(""), message);
}
