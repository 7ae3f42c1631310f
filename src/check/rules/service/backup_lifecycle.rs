use crate::check::value::{integer, items};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A backup is deleted before it has been cold for 90 days.
    ///
    /// AWS Backup keeps what it moved to cold storage for at least 90 days: `DeleteAfterDays` is at least `MoveToColdStorageAfterDays` and 90.
    pub BACKUP_LIFECYCLE = "backup-lifecycle", "V020", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-lifecycleresourcetype.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for plan in context.of_kind("AWS::Backup::BackupPlan") {
        let Some(rules) = plan.property("BackupPlan").and_then(|plan| plan.get("BackupPlanRule")) else { continue };
        let path = plan.property_path(&["BackupPlan", "BackupPlanRule"]);
        for rule in items(rules, &path) {
            let Some(life) = rule.value.get("Lifecycle") else { continue };
            let days = |name| life.get(name).and_then(integer);
            if let (Some(cold), Some(delete)) = (days("MoveToColdStorageAfterDays"), days("DeleteAfterDays"))
                && delete < cold.saturating_add(90)
            {
                let mut path = rule.path.clone();
                path.extend([Step::Key("Lifecycle"), Step::Key("DeleteAfterDays")]);
                report
                    .report(&BACKUP_LIFECYCLE, &path, format!("deleted after {delete} days, and cold since day {cold}"))
                    .help(format!("{} or more", cold.saturating_add(90)));
            }
        }
    }
}
