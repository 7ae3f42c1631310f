use crate::check::layers::*;

rule! {
    /// A stage's limit is above that of the account.
    ///
    /// Formula: R_stage > R_account or B_stage > B_account. The account's limit is for all APIs of the region together: 10,000 requests a second and 5,000 at
    /// once, a quarter of that in newer regions. A stage above it sets no limit. An error when the account's limit is declared (`account_rate`,
    /// `account_burst`), else a warning.
    ///
    /// Check A-03 of the throttle layers.
    pub STAGE_EXCEEDS_ACCOUNT = "stage-exceeds-account", "A-03", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let account = model.account();
    for stage in &model.stages {
        for setting in &stage.settings {
            for (given, limit, what) in [
                (&setting.throttle.rate, &account.rate, "requests a second"),
                (&setting.throttle.burst, &account.burst, "requests at once"),
            ] {
                needs(
                    report,
                    &STAGE_EXCEEDS_ACCOUNT,
                    given,
                    &format!("how many {what} stage `{}` takes", stage.shown()),
                );
                let (Some(given_most), Some(limit)) = (least(given), limit) else { continue };
                if given_most <= limit.value {
                    continue;
                }
                let message = format!(
                    "stage `{}` takes {} {what}, and the account {} in {} for all its APIs: the stage sets no limit",
                    stage.shown(),
                    number(given_most),
                    number(limit.value),
                    account.region.value
                );
                let note = report
                    .at_source(&STAGE_EXCEEDS_ACCOUNT, &given.from, message)
                    .help("lower it, or declare what the account has: `account_rate`, `account_burst`");
                if !limit.is_declared() {
                    note.at_most(Severity::Warning);
                }
            }
        }
    }
}
