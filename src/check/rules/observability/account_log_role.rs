use std::collections::BTreeSet;

use crate::check::layers::*;
use crate::check::{Place, Resource};

rule! {
    /// A stage writes logs before the account lets it, or without.
    ///
    /// API Gateway writes to CloudWatch Logs with a role of the account in the region, `AWS::ApiGateway::Account`. Nothing refers to it by itself, so that a stage with logs has to wait for it (`DependsOn`): else
    /// the deployment may fail with "CloudWatch Logs role ARN must be set in account settings". An error when the template has the role and the stage does not wait; a warning when the template
    /// has none. Where somebody else has set it, say so: `{"formwork": {"assume": {"account_log_role": true}}}`.
    ///
    /// Check D-11 of the throttle layers.
    pub ACCOUNT_LOG_ROLE = "account-log-role", "D-11", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let accounts: Vec<&Resource> = context
        .of_kind("AWS::ApiGateway::Account")
        .filter(|account| account.property("CloudWatchRoleArn").is_some())
        .collect();
    if model.assume.account_log_role.value > 0.0 {
        return;
    }
    let waiting = after(context, accounts.iter().map(|account| account.id));
    for stage in &model.stages {
        let id = stage.source.resource.as_str();
        let Some(resource) = context.resource(id).filter(|one| one.kind.starts_with("AWS::ApiGateway::")) else {
            continue;
        };
        let writes = stage
            .settings
            .iter()
            .find(|setting| setting.logging.values.iter().any(|level| level == "INFO" || level == "ERROR"));
        let stream =
            stage.access_log.values.iter().any(|arn| arn.contains(":firehose:") || arn.contains("deliverystream"));
        let (from, what) = match writes {
            Some(setting) => (&setting.logging.from, "an execution log"),
            None if stage.access_log.is_given() && !stream => (&stage.access_log.from, "an access log"),
            None => continue,
        };
        if accounts.is_empty() {
            let message = format!(
                "stage `{}` writes {what}, and the template has no role of the account for that: the deployment fails unless somebody has set one",
                stage.shown()
            );
            report
                .at_source(&ACCOUNT_LOG_ROLE, from, message)
                .help("add `AWS::ApiGateway::Account` with `CloudWatchRoleArn`, or declare `account_log_role: true`")
                .at_most(Severity::Warning);
        } else if !waiting.contains(id) && resource.condition.is_none() {
            let message = format!(
                "stage `{}` writes {what} and does not wait for `{}`, which lets it: the deployment may fail",
                stage.shown(),
                accounts[0].id
            );
            report
                .report(&ACCOUNT_LOG_ROLE, &resource.path(&[]), message)
                .help(format!("`DependsOn: {}`", accounts[0].id));
        }
    }
}

/// What waits for one of these, by reference or by `DependsOn`.
fn after<'c>(context: &'c Context, first: impl Iterator<Item = &'c str>) -> BTreeSet<&'c str> {
    let mut open: Vec<&str> = first.collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        for reference in context.references_to(id) {
            let Place::Resource(at) = reference.place else { continue };
            let Some(resource) = context.resources.get(at) else { continue };
            if found.insert(resource.id) {
                open.push(resource.id);
            }
        }
    }
    found
}
