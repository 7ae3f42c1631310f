use crate::check::layers::*;

rule! {
    /// The format of an access log is refused, or shows what it must not.
    ///
    /// It is one line and has `$context.requestId` or `$context.extendedRequestId`; `$context.identity.apiKey` is the key itself, which does not belong into a log.
    ///
    /// Check D-12 of the throttle layers.
    pub FORMAT_INVALID = "format-invalid", "D-12", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for stage in &model.stages {
        let Some(format) = stage.access_log_format.exact() else { continue };
        let key = format
            .match_indices("$context.identity.apiKey")
            .any(|(at, found)| !format.get(at + found.len()..).unwrap_or_default().starts_with("Id"));
        let (wrong, right) = if format.trim_end_matches('\n').contains('\n') {
            ("has more than one line", "write it in one line")
        } else if !format.contains("$context.requestId") && !format.contains("$context.extendedRequestId") {
            ("has no request id", "add `$context.requestId`")
        } else if key {
            ("shows the API keys of clients", "`$context.identity.apiKeyId`")
        } else {
            continue;
        };
        report
            .at_source(
                &FORMAT_INVALID,
                &stage.access_log_format.from,
                format!("the access log's format of stage `{}` {wrong}", stage.shown()),
            )
            .help(right);
    }
}
