use super::filter_format_mismatch::value_of;
use crate::check::layers::*;

rule! {
    /// A metric filter makes a metric of its own for each client or request.
    ///
    /// A dimension takes its values from the log, and each value is a metric that costs by itself: addresses, keys, request ids and paths have no end of them, and an alarm looks at one value alone. Leave
    /// the dimension out, and look into the log for who it was. Information for keys where the template has no more than 20.
    ///
    /// Check D-16 of the throttle layers.
    pub HIGH_CARDINALITY_DIM = "high-cardinality-dim", "D-16", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html";
}

/// What of a request has a value of its own for each client or request.
const VARIABLES: [&str; 18] = [
    "authorizer.principalId",
    "connectionId",
    "extendedRequestId",
    "identity.accountId",
    "identity.apiKey",
    "identity.apiKeyId",
    "identity.caller",
    "identity.cognitoIdentityId",
    "identity.sourceIp",
    "identity.user",
    "identity.userAgent",
    "identity.userArn",
    "integration.requestId",
    "path",
    "requestId",
    "requestTime",
    "requestTimeEpoch",
    "xrayTraceId",
];

/// The same, as logs call it.
const FIELDS: [&str; 20] = [
    "apikeyid",
    "caller",
    "clientip",
    "email",
    "extendedrequestid",
    "ip",
    "keyid",
    "principalid",
    "remoteaddr",
    "requestid",
    "sessionid",
    "sourceip",
    "timestamp",
    "traceid",
    "ts",
    "url",
    "user",
    "useragent",
    "userid",
    "username",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for filter in &model.metric_filters {
        let stages = model
            .stages
            .iter()
            .filter(|stage| filter.log_group_resource.is_some() && stage.access_log_group == filter.log_group_resource);
        let formats: Vec<&String> = stages.filter_map(|stage| stage.access_log_format.exact()).collect();
        for (name, field) in &filter.dimensions {
            let Some(path) = field.exact() else { continue };
            let last = path.trim_start_matches('$').trim_start_matches('.').rsplit('.').next().unwrap_or_default();
            let written = formats.iter().find_map(|format| value_of(format, last));
            let variable = written.and_then(|value| value.trim_start_matches('"').strip_prefix("$context."));
            let variable = variable.map(|rest| {
                rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).next().unwrap_or_default()
            });
            let many = match variable {
                Some(variable) => VARIABLES.contains(&variable),
                None => FIELDS.contains(&last.to_lowercase().replace(['_', '-'], "").as_str()),
            };
            if !many {
                continue;
            }
            let shown =
                variable.map_or_else(|| format!("`{path}`"), |variable| format!("`{path}` (`$context.{variable}`)"));
            let message = format!(
                "dimension `{name}` takes its values from {shown}: each is a metric of its own, and an alarm sees one of them alone"
            );
            let note = report.at_source(&HIGH_CARDINALITY_DIM, &field.from, message).help("leave the dimension out");
            let keys = model.keys.len() + model.plans.iter().map(|plan| plan.foreign_keys).sum::<usize>();
            let by_key = variable == Some("identity.apiKeyId") || last.eq_ignore_ascii_case("keyId");
            if by_key && (1..=20).contains(&keys) {
                note.at_most(Severity::Info);
            }
        }
    }
}
