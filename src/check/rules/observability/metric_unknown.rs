use super::graphs::{self, Graphed};
use crate::check::layers::*;
use crate::finding::nearest;
use crate::metrics;
use crate::throttle::watch::{Alarm, Metric};

rule! {
    /// An alarm looks at a metric that does not exist.
    ///
    /// The service publishes no metric of that name, or none with these dimensions, so the alarm never fires. API Gateway counts no throttled requests: what finds them is a metric filter on
    /// the access log, `{ $.status = 429 }`. Metrics that filters of the template make are known too, and so are the members of an expression. A name that is near to no metric that is known is
    /// a warning: services add metrics. On a dashboard it is a warning as well: the graph is empty.
    ///
    /// Check D-01 of the throttle layers.
    pub METRIC_UNKNOWN = "metric-unknown", "D-01", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };
            let id = &alarm.source.resource;
            if let Some(wrong) = unknown(space, name).or_else(|| unmade(model, space, name)) {
                let message = format!("{}: alarm `{id}` never fires", wrong.message);
                let note = report.at_source(&METRIC_UNKNOWN, &metric.name.from, message).help(wrong.help);
                if !wrong.sure {
                    note.at_most(Severity::Warning);
                }
                continue;
            }
            dimensions(context, model, report, alarm, metric, (space, name));
        }
        expressions(report, alarm);
    }
    for Graphed { path, namespace, metric, .. } in graphs::all(context) {
        if let Some(wrong) = unknown(&namespace, &metric).or_else(|| unmade(model, &namespace, &metric)) {
            report
                .report(&METRIC_UNKNOWN, &path, format!("{}: its graph is empty", wrong.message))
                .help(wrong.help)
                .at_most(Severity::Warning);
        }
    }
}

/// What is wrong with a name.
struct Wrong {
    message: String,
    help: String,
    sure: bool,
}

/// A name that the service does not publish.
fn unknown(space: &str, name: &str) -> Option<Wrong> {
    let message = format!("`{space}` has no metric `{name}`");
    let Some(known) = metrics::of(space) else {
        // of these some are known: a name is wrong when it is one of them but for a letter
        let known = metrics::some_of(space)?;
        if known.contains_key(name) {
            return None;
        }
        let near = known.keys().find(|own| one_letter(own, name))?;
        return Some(Wrong { message, help: format!("did you mean `{near}`?"), sure: false });
    };
    if known.iter().any(|list| list.contains(&name)) {
        return None;
    }
    let near = nearest(name, known.iter().flat_map(|list| list.iter().copied()));
    let throttled = space == "AWS/ApiGateway" && name.to_lowercase().contains("throttl");
    let help = match near {
        _ if throttled => {
            "a metric filter on the access log counts them: `{ $.status = 429 }`; `4XXError` is the nearest that API Gateway has, and it counts every 403 as well"
                .to_owned()
        }
        Some(near) => format!("did you mean `{near}`?"),
        None => "name one that the service publishes".to_owned(),
    };
    Some(Wrong { message, help, sure: near.is_some() || throttled })
}

/// A metric of one's own that a filter of the template makes under another name, or in another namespace.
fn unmade(model: &Model, space: &str, name: &str) -> Option<Wrong> {
    if space.starts_with("AWS/") {
        return None;
    }
    let made: Vec<(&str, &str)> = model
        .metric_filters
        .iter()
        .filter_map(|filter| Some((filter.namespace.exact()?.as_str(), filter.metric.exact()?.as_str())))
        .collect();
    if made.contains(&(space, name)) {
        return None;
    }
    let here = made.iter().filter(|(own, _)| *own == space).map(|(_, metric)| *metric);
    if let Some(near) = nearest(name, here) {
        let message = format!("no metric filter makes `{name}` in `{space}`");
        return Some(Wrong { message, help: format!("did you mean `{near}`?"), sure: false });
    }
    // a filter whose metric no alarm looks at is probably the one that is meant
    let unseen = |own: &str| {
        !model.alarms.iter().flat_map(|alarm| &alarm.metrics).any(|metric| {
            metric.namespace.exact().is_some_and(|space| space == own)
                && metric.name.exact().is_some_and(|one| one == name)
        })
    };
    let (other, _) =
        made.iter().find(|(own, metric)| *metric == name && (nearest(space, [*own]).is_some() || unseen(own)))?;
    let message = format!("no metric filter makes `{name}` in `{space}`");
    Some(Wrong { message, help: format!("did you mean the namespace `{other}`?"), sure: false })
}

/// Dimensions that the metric does not have, or an API that is named by its id.
fn dimensions(
    context: &Context,
    model: &Model,
    report: &mut Reporter,
    alarm: &Alarm,
    metric: &Metric,
    (space, name): (&str, &str),
) {
    let id = &alarm.source.resource;
    for dimension in metric.dimensions.iter().filter(|one| space == "AWS/ApiGateway" && one.name == "ApiName") {
        let api = model.apis.iter().find(|api| {
            api.source.as_ref().is_some_and(|source| dimension.resources.contains(source))
                && dimension.value.exact().is_some_and(|value| *value == format!("${{{}}}", api.id))
        });
        if let Some(api) = api {
            let right = api.name.exact().map_or("its `Name`", String::as_str);
            report
                .at_source(
                    &METRIC_UNKNOWN,
                    &dimension.value.from,
                    format!(
                        "`ApiName` is the name of an API, and this is the id of `{}`: alarm `{id}` never fires",
                        api.id
                    ),
                )
                .help(format!("`{right}`"));
            return;
        }
    }
    let mut names: Vec<&str> = metric.dimensions.iter().map(|dimension| dimension.name.as_str()).collect();
    names.sort_unstable();
    if names.contains(&"")
        || (space == "AWS/Lambda" && names.iter().any(|name| name.starts_with("EventSource")))
        || (names.is_empty() && context.at(&format!("{}/Dimensions", metric.source.pointer)).is_some())
    {
        return;
    }
    let has = if names.is_empty() { "none".to_owned() } else { names.join(" + ") };
    let wrong = format!("`{name}` of `{space}` does not have these dimensions ({has}): alarm `{id}` never fires");
    if space == "AWS/WAFV2" {
        if let Some((right, sure)) = firewall(model, metric, &names) {
            let note = report.at_source(&METRIC_UNKNOWN, &metric.name.from, wrong).help(right);
            if !sure {
                note.at_most(Severity::Warning);
            }
        }
        return;
    }
    let Some(sets) = metrics::dimensions(space, name) else {
        let Some(own) = metrics::some_of(space).filter(|_| metrics::of(space).is_none()) else { return };
        let known: Vec<&String> = own.values().flatten().collect();
        let near = |name: &&str| known.iter().find(|own| own.as_str() != *name && one_letter(own, name));
        let Some(near) = names.iter().filter(|name| !known.iter().any(|own| own.as_str() == **name)).find_map(near)
        else {
            return;
        };
        report
            .at_source(&METRIC_UNKNOWN, &metric.name.from, wrong)
            .help(format!("did you mean the dimension `{near}`?"))
            .at_most(Severity::Warning);
        return;
    };
    // that the operation is missing is said by the rule about it
    let operation = metrics::OPERATION.contains(&name) && names == ["TableName"];
    if sets.contains(&names.as_slice()) || (space == "AWS/DynamoDB" && operation) {
        return;
    }
    let shown = |set: &&[&str]| if set.is_empty() { "none at all".to_owned() } else { set.join(" + ") };
    let right: Vec<String> = sets.iter().filter(|set| !set.is_empty() || sets.len() == 1).map(shown).collect();
    report.at_source(&METRIC_UNKNOWN, &metric.name.from, wrong).help(format!("it has {}", right.join("; or ")));
}

/// What the dimensions of a metric of WAF have to be, when they are not that, and whether that is certain.
fn firewall(model: &Model, metric: &Metric, names: &[&str]) -> Option<(String, bool)> {
    const KNOWN: [&str; 13] = [
        "Action",
        "Attack",
        "Category",
        "Country",
        "Device",
        "Label",
        "LabelNamespace",
        "ManagedRuleGroup",
        "ManagedRuleGroupRule",
        "Region",
        "Rule",
        "RuleGroup",
        "WebACL",
    ];
    if let Some(near) = names.iter().filter(|name| !KNOWN.contains(name)).find_map(|name| nearest(name, KNOWN)) {
        return Some((format!("did you mean the dimension `{near}`?"), true));
    }
    if names.iter().any(|name| !KNOWN[7..12].contains(name) && *name != "WebACL") || names.is_empty() {
        // labels, bots, countries: their sets are many
        if !names.is_empty() {
            return None;
        }
        return Some(("it has Region + Rule + WebACL; the whole web ACL is `Rule: ALL`".to_owned(), true));
    }
    if !names.contains(&"WebACL") && !names.contains(&"RuleGroup") {
        return Some(("it has Region + Rule + WebACL".to_owned(), true));
    }
    let named = metric.dimensions.iter().find(|one| one.name == "WebACL").and_then(|one| one.value.exact());
    let acl = model.acls.iter().find(|acl| named.is_some_and(|named| acl.metric.values.contains(named)));
    let regional = acl.is_some_and(|acl| acl.scope.exact().is_some_and(|scope| scope == "REGIONAL"));
    if regional && !names.contains(&"Region") {
        return Some(("a web ACL of scope `REGIONAL` has Region + Rule + WebACL".to_owned(), true));
    }
    let global = acl.is_some_and(|acl| acl.scope.exact().is_some_and(|scope| scope == "CLOUDFRONT"));
    if global && names.contains(&"Region") {
        return Some(("a web ACL of scope `CLOUDFRONT` has Rule + WebACL, and no region".to_owned(), false));
    }
    let whole = !names.contains(&"Rule") && !names.contains(&"RuleGroup");
    whole.then(|| ("add the dimension `Rule`; the whole web ACL is `ALL`".to_owned(), false))
}

/// Expressions of metrics that the alarm does not list, and alarms that look at none, or several, of what they list.
fn expressions(report: &mut Reporter, alarm: &Alarm) {
    let ids: Vec<&str> = alarm.metrics.iter().filter_map(|metric| metric.id.as_deref()).collect();
    if ids.is_empty() {
        return;
    }
    for metric in &alarm.metrics {
        let Some(expression) = &metric.expression else { continue };
        if ["SEARCH(", "SELECT ", "METRICS(", "$"].iter().any(|open| expression.contains(open)) {
            continue;
        }
        for word in words(expression) {
            if ids.contains(&word) {
                continue;
            }
            let message = format!(
                "the expression of alarm `{}` has `{word}`, and the alarm lists no metric with that id",
                alarm.source.resource
            );
            let right = match nearest(word, ids.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it lists {}", ids.join(", ")),
            };
            let mut from = metric.source.clone();
            from.pointer = from.pointer.trim_end_matches("/MetricStat/Metric").to_owned() + "/Expression";
            report.at_source(&METRIC_UNKNOWN, &from, message).help(right);
        }
    }
    // `ReturnData` is true unless given
    let returned =
        alarm.metrics.iter().filter(|metric| metric.returned.is_absent() || always(&metric.returned)).count();
    let open = alarm.metrics.iter().any(|metric| metric.returned.unknown.is_some() || metric.returned.values.len() > 1);
    if returned != 1 && !open {
        let message = format!(
            "alarm `{}` looks at {returned} of the {} metrics that it lists, and has to look at one",
            alarm.source.resource,
            alarm.metrics.len()
        );
        report
            .at_source(&METRIC_UNKNOWN, &alarm.source, message)
            .help("`ReturnData: false` for all but the one that is compared with the threshold");
    }
}

/// The ids in an expression: words in small letters that are neither called nor text.
fn words(expression: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut quoted = false;
    let bytes = expression.as_bytes();
    let part = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte == b'"' || byte == b'\'' {
            quoted = !quoted;
        }
        if !part(byte) {
            at += 1;
            continue;
        }
        let end = bytes[at..].iter().position(|b| !part(*b)).map_or(bytes.len(), |length| at + length);
        let called = bytes.get(end) == Some(&b'(');
        if byte.is_ascii_lowercase() && !called && !quoted {
            found.extend(expression.get(at..end));
        }
        at = end;
    }
    found
}

/// Whether two names differ in case alone, or in one letter.
fn one_letter(own: &str, name: &str) -> bool {
    own != name && (own.eq_ignore_ascii_case(name) || (own.len() > 5 && strsim::levenshtein(own, name) == 1))
}
