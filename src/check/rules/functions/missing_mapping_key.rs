use crate::check::value::scalar;
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// `Fn::FindInMap` looks for a mapping or a key that is not there.
    ///
    /// The mapping is one of the section `Mappings`, the keys are keys of it. A key that is a parameter is judged by what the parameter allows, or by its
    /// default.
    pub MISSING_MAPPING_KEY = "missing-mapping-key", "F007", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.hides_something() {
        return;
    }
    for call in context.calls.iter().filter(|call| call.name == "Fn::FindInMap") {
        let Node::List(keys) = call.argument else { continue };
        // a default value takes the place of what is missing
        let [mapping, top, second] = keys.as_slice() else { continue };
        let Some(name) = mapping.as_str() else { continue };
        let mut path = call.path.clone();
        path.extend([Step::Key("Fn::FindInMap"), Step::Index(0)]);
        let Some(mapping) = context.mappings.get(name) else {
            let note = report.report(&MISSING_MAPPING_KEY, &path, format!("there is no mapping `{name}`"));
            if let Some(near) = nearest(name, context.mappings.keys().copied()) {
                note.help(format!("did you mean `{near}`?"));
            }
            continue;
        };
        let Some(rows) = mapping.as_object() else { continue };
        if rows.iter().any(|(key, _)| key == "Fn::Transform") {
            continue;
        }
        let mut wrong = |at: usize, key: &str, of: &str, parameter: Option<&str>, keys: Vec<&str>| {
            let from = parameter.map_or_else(String::new, |name| format!(", which is a value of `{name}`"));
            let mut path = call.path.clone();
            path.extend([Step::Key("Fn::FindInMap"), Step::Index(at)]);
            let note = report.report(&MISSING_MAPPING_KEY, &path, format!("{of} has no key `{key}`{from}"));
            let help = match nearest(key, keys.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if keys.is_empty() => "it has none at all".to_owned(),
                None => format!("it has {}", keys.join(", ")),
            };
            note.help(help);
        };
        let (tops, parameter) = values(context, top);
        for key in &tops {
            if rows.get(key).is_none() {
                wrong(1, key, &format!("mapping `{name}`"), parameter, rows.iter().map(|(key, _)| key).collect());
            }
        }
        let (seconds, parameter) = values(context, second);
        for (top_key, row) in rows.iter() {
            // only the rows that can be chosen count; all of them when the key is open
            if !tops.is_empty() && !tops.iter().any(|key| key == top_key) {
                continue;
            }
            let Some(row) = row.as_object() else { continue };
            for key in seconds.iter().filter(|key| row.get(key).is_none()) {
                // with an open first key one row without it is enough to say nothing
                if tops.is_empty() && rows.iter().any(|(_, other)| other.get(key).is_some()) {
                    continue;
                }
                let of = format!("`{top_key}` of mapping `{name}`");
                wrong(2, key, &of, parameter, row.iter().map(|(key, _)| key).collect());
                if tops.is_empty() {
                    return;
                }
            }
        }
    }
}

/// What a key can be, and the parameter that it comes from; nothing when that is open.
fn values<'a>(context: &Context<'a>, key: &'a Node) -> (Vec<String>, Option<&'a str>) {
    if let Some(text) = scalar(key) {
        return (vec![text], None);
    }
    let Some(name) = key.as_ref_to() else { return (Vec::new(), None) };
    let Some(parameter) = context.parameters.get(name) else { return (Vec::new(), None) };
    let allowed = parameter.get("AllowedValues").and_then(Node::as_list);
    let values = match allowed {
        Some(allowed) => allowed.iter().filter_map(scalar).collect(),
        // without a list of what is allowed, a default is only one value of many
        None => Vec::new(),
    };
    (values, Some(name))
}
