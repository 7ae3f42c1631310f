//! For how long data is kept.

use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{amount, flat, json, quoted};
use super::view::{Case, Thing, at};

rule! {
    /// Data is kept for a shorter time than before; what is older goes.
    ///
    /// Log groups, queues, streams, backups, expiring objects and items. Most services delete what is over the new time at once, and
    /// raising the time again brings nothing back.
    pub RETENTION_SHORTENED = "data-retention-shortened", "DATA-RETENTION-SHORTENED", medium, Data, since "0.2.0",
        "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html";
}

/// What holds when the property is absent.
#[derive(Clone, Copy)]
enum Absent {
    /// Data is kept for ever.
    Never,
    /// In the unit of the property.
    Default(f64),
    /// There is nothing that would be kept.
    Nothing,
}

const SECOND: f64 = 1.0;
const HOUR: f64 = 3_600.0;
const DAY: f64 = 86_400.0;

/// Type, property, its unit in seconds, what holds without it, what goes.
const RETENTIONS: &[(&str, &str, f64, Absent, &str)] = &[
    ("AWS::Logs::LogGroup", "RetentionInDays", DAY, Absent::Never, "older events are deleted"),
    ("AWS::Kinesis::Stream", "RetentionPeriodHours", HOUR, Absent::Default(24.0), "older records are deleted"),
    ("AWS::SQS::Queue", "MessageRetentionPeriod", SECOND, Absent::Default(345_600.0), "older messages are deleted"),
    ("AWS::RDS::DBInstance", "BackupRetentionPeriod", DAY, Absent::Default(1.0), OLDER_BACKUPS),
    ("AWS::RDS::DBCluster", "BackupRetentionPeriod", DAY, Absent::Default(1.0), OLDER_BACKUPS),
    ("AWS::Neptune::DBCluster", "BackupRetentionPeriod", DAY, Absent::Default(1.0), OLDER_BACKUPS),
    ("AWS::DocDB::DBCluster", "BackupRetentionPeriod", DAY, Absent::Default(1.0), OLDER_BACKUPS),
    ("AWS::DocDBElastic::Cluster", "BackupRetentionPeriod", DAY, Absent::Default(1.0), OLDER_BACKUPS),
    ("AWS::Redshift::Cluster", "AutomatedSnapshotRetentionPeriod", DAY, Absent::Default(1.0), OLDER_SNAPSHOTS),
    ("AWS::Redshift::Cluster", "ManualSnapshotRetentionPeriod", DAY, Absent::Never, OLDER_SNAPSHOTS),
    ("AWS::ElastiCache::CacheCluster", "SnapshotRetentionLimit", DAY, Absent::Nothing, OLDER_SNAPSHOTS),
    ("AWS::ElastiCache::ReplicationGroup", "SnapshotRetentionLimit", DAY, Absent::Nothing, OLDER_SNAPSHOTS),
    ("AWS::ElastiCache::ServerlessCache", "SnapshotRetentionLimit", DAY, Absent::Nothing, OLDER_SNAPSHOTS),
    ("AWS::MemoryDB::Cluster", "SnapshotRetentionLimit", DAY, Absent::Nothing, OLDER_SNAPSHOTS),
    (
        "AWS::FSx::FileSystem",
        "WindowsConfiguration/AutomaticBackupRetentionDays",
        DAY,
        Absent::Default(7.0),
        OLDER_BACKUPS,
    ),
    (
        "AWS::DynamoDB::Table",
        "PointInTimeRecoverySpecification/RecoveryPeriodInDays",
        DAY,
        Absent::Default(35.0),
        OLDER_BACKUPS,
    ),
    ("AWS::Events::Archive", "RetentionDays", DAY, Absent::Never, "older events are deleted"),
    ("AWS::CloudTrail::EventDataStore", "RetentionPeriod", DAY, Absent::Default(366.0), "older events are deleted"),
    (
        "AWS::Timestream::Table",
        "RetentionProperties/MagneticStoreRetentionPeriodInDays",
        DAY,
        Absent::Default(73_000.0),
        OLDER_RECORDS,
    ),
    (
        "AWS::S3::Bucket",
        "ObjectLockConfiguration/Rule/DefaultRetention/Days",
        DAY,
        Absent::Nothing,
        "new objects can be deleted sooner",
    ),
    (
        "AWS::S3::Bucket",
        "ObjectLockConfiguration/Rule/DefaultRetention/Years",
        365.0 * DAY,
        Absent::Nothing,
        "new objects can be deleted sooner",
    ),
    (
        "AWS::Backup::BackupVault",
        "LockConfiguration/MinRetentionDays",
        DAY,
        Absent::Nothing,
        "recovery points can be deleted sooner",
    ),
    (
        "AWS::KMS::Key",
        "PendingWindowInDays",
        DAY,
        Absent::Default(30.0),
        "a deleted key can be brought back for a shorter time",
    ),
    ("AWS::Synthetics::Canary", "FailureRetentionPeriod", DAY, Absent::Default(31.0), "older results are deleted"),
    ("AWS::Synthetics::Canary", "SuccessRetentionPeriod", DAY, Absent::Default(31.0), "older results are deleted"),
];

const RECOVERS: &str = "PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled";
const OLDER_BACKUPS: &str = "older backups are deleted";
const OLDER_SNAPSHOTS: &str = "older snapshots are deleted";
const OLDER_RECORDS: &str = "older records are deleted";

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    for (_, property, unit, absent, then) in RETENTIONS.iter().filter(|row| row.0 == after.kind) {
        let kept = |thing: &Thing| match (thing.has(property), absent) {
            // a window of backups that are not made
            _ if property.ends_with("/RecoveryPeriodInDays") && thing.flag(RECOVERS) != Some(true) => None,
            (true, _) => thing.number(property).map(|value| match (absent, value) {
                // what is negative or zero keeps for ever where that is the default
                (Absent::Never, value) if value <= 0.0 => f64::INFINITY,
                (_, value) => value * unit,
            }),
            (false, Absent::Never) => Some(f64::INFINITY),
            (false, Absent::Default(value)) => Some(value * unit),
            (false, Absent::Nothing) => None,
        };
        let (Some(was), Some(is)) = (kept(before), kept(after)) else { continue };
        // zero is "none at all", which is told as a protection that is gone
        if is < was && is > 0.0 {
            out.add(
                &RETENTION_SHORTENED,
                after.id,
                case.path(property),
                format!("{} -> {}: {then}", span(was), span(is)),
            );
        }
    }
    match after.kind {
        "AWS::S3::Bucket" => expirations(before, after, out),
        "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => time_to_live(before, after, out),
        "AWS::Backup::BackupPlan" => backup_rules(before, after, out),
        "AWS::SNS::Topic" => archive(case, before, after, out),
        _ => {}
    }
}

/// A time in the largest unit that leaves no rest.
fn span(seconds: f64) -> String {
    if seconds == f64::INFINITY {
        return "for ever".to_owned();
    }
    let units = [(DAY, "day"), (HOUR, "hour"), (60.0, "minute"), (SECOND, "second")];
    let (size, name) = units.into_iter().find(|(size, _)| seconds % size == 0.0).unwrap_or((SECOND, "second"));
    amount(seconds / size, name)
}

/// Objects that a lifecycle rule deletes sooner than before, or at all.
fn expirations(before: &Thing, after: &Thing, out: &mut Out) {
    const RULES: &str = "LifecycleConfiguration/Rules";
    const WHEN: [(&str, &str); 3] = [
        ("ExpirationInDays", "older objects are deleted"),
        ("NoncurrentVersionExpiration/NoncurrentDays", "older versions of objects are deleted"),
        ("NoncurrentVersionExpirationInDays", "older versions of objects are deleted"),
    ];
    let enabled = |rule: &Node| rule.get("Status").and_then(Node::as_str) == Some("Enabled");
    let scope = |rule: &Node| {
        let part = |name: &str| rule.get(name).map(json).unwrap_or_default();
        (part("Prefix"), part("Filter"), part("TagFilters"))
    };
    for (index, rule) in after.items(RULES).iter().enumerate().filter(|(_, rule)| enabled(rule)) {
        for (property, then) in WHEN {
            let days = |thing: &Thing, rule: &Node| at(rule, property).and_then(|days| thing.side.number(days));
            let Some(is) = days(after, rule).filter(|days| *days > 0.0) else { continue };
            let named = |old: &&Node| old.get("Id").is_some() && old.get("Id") == rule.get("Id");
            // a rule under another name that already deletes the same as early
            let mut old =
                before.items(RULES).iter().filter(|old| enabled(old) && (named(old) || scope(old) == scope(rule)));
            let was = old.clone().filter_map(|old| days(before, old)).fold(f64::INFINITY, f64::min);
            let unknown = old.any(|old| at(old, property).is_some() && days(before, old).is_none());
            if is < was && !unknown {
                let name = rule.get("Id").map(|id| format!(" (rule {})", quoted(flat(id)))).unwrap_or_default();
                let message = format!("{} -> {}: {then}{name}", span(was * DAY), span(is * DAY));
                out.add(&RETENTION_SHORTENED, after.id, after.path(&format!("{RULES}/{index}/{property}")), message);
            }
        }
    }
}

fn time_to_live(before: &Thing, after: &Thing, out: &mut Out) {
    const ENABLED: &str = "TimeToLiveSpecification/Enabled";
    let on = |thing: &Thing| if thing.has(ENABLED) { thing.flag(ENABLED) } else { Some(false) };
    if on(before) == Some(false) && on(after) == Some(true) {
        let attribute = after.get("TimeToLiveSpecification/AttributeName").map(flat).unwrap_or_default();
        let message =
            format!("for ever -> until the time in attribute {}: items past it are deleted", quoted(attribute));
        out.add(&RETENTION_SHORTENED, after.id, after.path(ENABLED), message);
    }
}

fn backup_rules(before: &Thing, after: &Thing, out: &mut Out) {
    const RULES: &str = "BackupPlan/BackupPlanRule";
    for (index, rule) in after.items(RULES).iter().enumerate() {
        let named = |old: &&Node| old.get("RuleName") == rule.get("RuleName");
        let Some(old) = before.items(RULES).iter().find(named) else { continue };
        let days = |thing: &Thing, rule: &Node| match at(rule, "Lifecycle/DeleteAfterDays") {
            None => Some(f64::INFINITY),
            Some(days) => thing.side.number(days),
        };
        let (Some(was), Some(is)) = (days(before, old), days(after, rule)) else { continue };
        if is < was {
            let path = after.path(&format!("{RULES}/{index}/Lifecycle/DeleteAfterDays"));
            let message = format!("{} -> {}: {OLDER_BACKUPS}", span(was * DAY), span(is * DAY));
            out.add(&RETENTION_SHORTENED, after.id, path, message);
        }
    }
}

/// A FIFO topic's archive, from which subscribers replay.
fn archive(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    const PERIOD: &str = "ArchivePolicy/MessageRetentionPeriod";
    let Some(was) = before.number(PERIOD) else { return };
    let message = match after.number(PERIOD) {
        Some(is) if is < was => format!("{} -> {}: older messages cannot be replayed", span(was * DAY), span(is * DAY)),
        None if !after.has("ArchivePolicy") => format!("{} -> none: no message can be replayed", span(was * DAY)),
        _ => return,
    };
    out.add(&RETENTION_SHORTENED, after.id, case.path(PERIOD), message);
}
