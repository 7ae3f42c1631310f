use crate::check::layers::*;
use crate::finding::nearest;
use crate::node::Node;

rule! {
    /// The format of an access log is refused, shows what it must not, or is not what it looks like.
    ///
    /// It is one line and has `$context.requestId` or `$context.extendedRequestId`; `$context.identity.apiKey` is the key itself, which does not belong into a log. A format that begins with `{` is meant as
    /// JSON: it has to be that for some values of its fields, else no query and no metric filter finds anything in the log. `$context.error.messageString` brings its own quotes. A field that is one of the known but for a letter is
    /// written as `-`, which is a warning.
    ///
    /// Check D-12 of the throttle layers.
    pub FORMAT_INVALID = "format-invalid", "D-12", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";
}

/// Fields that formats have most often.
const KNOWN: [&str; 34] = [
    "accountId",
    "apiId",
    "authorizer.error",
    "authorizer.latency",
    "authorizer.principalId",
    "authorizer.status",
    "awsEndpointRequestId",
    "domainName",
    "error.message",
    "error.messageString",
    "error.responseType",
    "error.validationErrorString",
    "extendedRequestId",
    "httpMethod",
    "identity.apiKeyId",
    "identity.caller",
    "identity.sourceIp",
    "identity.user",
    "identity.userAgent",
    "identity.userArn",
    "integration.error",
    "integration.integrationStatus",
    "integration.latency",
    "integration.requestId",
    "integration.status",
    "integrationLatency",
    "protocol",
    "requestTime",
    "requestTimeEpoch",
    "resourcePath",
    "responseLatency",
    "responseLength",
    "wafResponseCode",
    "xrayTraceId",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for stage in &model.stages {
        let Some(format) = stage.access_log_format.exact() else { continue };
        let names = variables(format);
        let from = &stage.access_log_format.from;
        let mut wrong: Vec<(String, String)> = Vec::new();
        if format.trim_end_matches('\n').contains('\n') {
            wrong.push(("has more than one line".to_owned(), "write it in one line".to_owned()));
        }
        if !names.iter().any(|name| matches!(*name, "requestId" | "extendedRequestId")) {
            wrong.push(("has no request id".to_owned(), "add `$context.requestId`".to_owned()));
        }
        if names.contains(&"identity.apiKey") {
            wrong.push(("shows the API keys of clients".to_owned(), "`$context.identity.apiKeyId`".to_owned()));
        }
        if format.trim_start().starts_with('{') && !format.contains("${") {
            if let Err(error) = serde_json::from_str::<Node>(&filled(format)) {
                wrong.push((
                    format!("is not JSON, whatever the values ({})", what(&error)),
                    "quotes around each name and each text, commas between them, and none behind the last".to_owned(),
                ));
            } else if format.contains("\"$context.error.messageString\"") {
                wrong.push((
                    "puts quotes around `$context.error.messageString`, which has its own".to_owned(),
                    "leave the quotes out, or log `$context.error.message`".to_owned(),
                ));
            }
        }
        for (wrong, right) in wrong {
            report
                .at_source(
                    &FORMAT_INVALID,
                    from,
                    format!("the access log's format of stage `{}` {wrong}", stage.shown()),
                )
                .help(right);
        }
        for name in names {
            let plain = |known: &&str| known.eq_ignore_ascii_case(name) || strsim::levenshtein(known, name) == 1;
            let also = ["requestId", "status", "path", "stage", "integrationStatus", "identity.apiKey"];
            if KNOWN.contains(&name) || also.contains(&name) || name.starts_with("authorizer.") {
                continue;
            }
            let Some(near) = nearest(name, KNOWN.into_iter().chain(also)).filter(plain) else { continue };
            report
                .at_source(
                    &FORMAT_INVALID,
                    from,
                    format!(
                        "the access log of stage `{}` has `$context.{name}`, which API Gateway does not know",
                        stage.shown()
                    ),
                )
                .help(format!("did you mean `$context.{near}`?"))
                .at_most(Severity::Warning);
        }
    }
}

fn what(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// The names after each `$context.` of a format.
fn variables(format: &str) -> Vec<&str> {
    format.split("$context.").skip(1).map(name).collect()
}

/// The format with a number for each field, which is right in quotes and without.
fn filled(format: &str) -> String {
    let mut parts = format.split("$context.");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push('1');
        text.push_str(&part[name(part).len()..]);
    }
    text
}

/// The field's name with which a text begins.
fn name(rest: &str) -> &str {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '-')).unwrap_or(rest.len());
    // a point at the end ends the sentence, not the name
    rest[..end].trim_end_matches(['.', '-'])
}
