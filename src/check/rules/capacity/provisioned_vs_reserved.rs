use crate::check::layers::*;

rule! {
    /// Provisioned concurrency is more than the function may have, or stands where there is none.
    ///
    /// The warm executions of a function's aliases and versions come out of its reservation; `$LATEST` takes none; and SnapStart goes without them. A maximum of scaling above the
    /// reservation is a warning: the deployment passes and the scaling out is refused.
    ///
    /// Check C-05 of the throttle layers.
    pub PROVISIONED_VS_RESERVED = "provisioned-vs-reserved", "C-05", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        let warm = function
            .aliases
            .iter()
            .map(|alias| &alias.provisioned)
            .chain(function.versions.iter().map(|version| &version.provisioned));
        let warm: Vec<&Given<f64>> = warm.filter(|given| least(given).is_some_and(|warm| warm > 0.0)).collect();
        let sum: f64 = warm.iter().filter_map(|given| least(given)).sum();
        let id = &function.source.resource;
        if let (Some(first), Some(reserved)) = (warm.first(), most(&function.reserved))
            && sum > reserved
        {
            let message = format!(
                "`{id}` keeps {} executions warm and may have {}: the deployment is refused",
                number(sum),
                number(reserved)
            );
            report.at_source(&PROVISIONED_VS_RESERVED, &first.from, message).help("keep fewer warm, or reserve more");
        }
        if let (Some(first), Some("PublishedVersions")) =
            (warm.first(), function.snap_start.exact().map(String::as_str))
        {
            report
                .at_source(
                    &PROVISIONED_VS_RESERVED,
                    &first.from,
                    format!("`{id}` starts from snapshots, and that goes without executions kept warm"),
                )
                .help("drop one of the two");
        }
        for alias in &function.aliases {
            if alias.version.exact().is_some_and(|version| version == "$LATEST") && alias.provisioned.is_given() {
                report
                    .at_source(
                        &PROVISIONED_VS_RESERVED,
                        &alias.provisioned.from,
                        "`$LATEST` takes no provisioned concurrency",
                    )
                    .help("point the alias to a published version");
            }
            if let (Some(scaled), Some(reserved)) = (least(&alias.provisioned_max), most(&function.reserved))
                && scaled > reserved
            {
                let message = format!(
                    "scaling may keep {} executions of `{id}` warm, and it may have {}",
                    number(scaled),
                    number(reserved)
                );
                report
                    .at_source(&PROVISIONED_VS_RESERVED, &alias.provisioned_max.from, message)
                    .help("lower `MaxCapacity`, or reserve more")
                    .at_most(Severity::Warning);
            }
        }
    }
}
