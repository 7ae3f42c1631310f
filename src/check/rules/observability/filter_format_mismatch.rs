use crate::check::layers::*;

rule! {
    /// A metric filter looks for a field that the access log does not have.
    ///
    /// The filter never matches and its metric stays empty. A number compared with a field that the format writes in quotes is a warning.
    ///
    /// Check D-13 of the throttle layers.
    pub FILTER_FORMAT_MISMATCH = "filter-format-mismatch", "D-13", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for filter in &model.metric_filters {
        let stages = model
            .stages
            .iter()
            .filter(|stage| filter.log_group_resource.is_some() && stage.access_log_group == filter.log_group_resource);
        let formats: Vec<&String> = stages.filter_map(|stage| stage.access_log_format.exact()).collect();
        let (Some(pattern), false) = (filter.pattern.exact(), formats.is_empty()) else { continue };
        if !formats.iter().all(|format| format.trim_start().starts_with('{')) {
            continue;
        }
        for part in pattern.split("$.").skip(1) {
            let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).unwrap_or(part.len());
            let (field, rest) = part.split_at(end);
            if field.is_empty() || rest.starts_with(['.', '[']) {
                continue;
            }
            let values: Vec<&str> = formats.iter().filter_map(|format| value_of(format, field)).collect();
            let compared = rest.trim_start().trim_start_matches(['=', '<', '>', '!']).trim_start();
            if values.is_empty() {
                let message =
                    format!("the filter looks for `{field}`, which the access log does not have: it never matches");
                report
                    .at_source(&FILTER_FORMAT_MISMATCH, &filter.pattern.from, message)
                    .help(format!("add `\"{field}\"` to the log's format, or look for a field that it has"));
            } else if compared.starts_with(|c: char| c.is_ascii_digit())
                && values.iter().all(|value| value.starts_with('"'))
            {
                let message =
                    format!("the filter compares `{field}` with a number, and the access log writes it in quotes");
                report
                    .at_source(&FILTER_FORMAT_MISMATCH, &filter.pattern.from, message)
                    .help("leave the quotes away in the log's format, or compare with a text")
                    .at_most(Severity::Warning);
            }
        }
    }
}

/// What stands behind a member's name in a format.
pub(super) fn value_of<'f>(format: &'f str, field: &str) -> Option<&'f str> {
    let (_, rest) = format.split_once(&format!("\"{field}\""))?;
    Some(rest.trim_start().strip_prefix(':')?.trim_start())
}
