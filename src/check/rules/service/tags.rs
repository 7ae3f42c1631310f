use std::collections::HashMap;

use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A resource has the same tag twice, a tag of AWS's own, or too many.
    ///
    /// Keys are unique, do not begin with `aws:`, and there are at most 50.
    pub TAGS = "tags", "V013", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html";
}

/// Most tags of a resource.
const MAX: usize = 50;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let Some(tags) = resource.property("Tags") else { continue };
        if resource.is_foreign() {
            continue;
        }
        let path = resource.property_path(&["Tags"]);
        if let Node::Object(members) = tags {
            for (key, _) in members.iter().filter(|(key, _)| key.to_ascii_lowercase().starts_with("aws:")) {
                report.report(&TAGS, &path, format!("`{key}` is a tag of AWS's own")).help("choose another key");
            }
            continue;
        }
        let all = items(tags, &path);
        let certain = all.iter().filter(|tag| tag.under.is_empty()).count();
        if certain > MAX {
            report
                .report(&TAGS, &path, format!("the resource has {certain} tags, {MAX} at most"))
                .help("leave some out");
        }
        let mut seen: HashMap<&str, Vec<Vec<(&str, bool)>>> = HashMap::new();
        for tag in &all {
            let Some(key) = tag.value.get("Key").and_then(Node::as_str) else { continue };
            let mut at = tag.path.clone();
            at.push(crate::graph::Step::Key("Key"));
            if key.to_ascii_lowercase().starts_with("aws:") {
                report.report(&TAGS, &at, format!("`{key}` is a tag of AWS's own")).help("choose another key");
            }
            let others = seen.entry(key).or_default();
            let twice = others.iter().any(|other| {
                let both: Vec<(&str, bool)> = other.iter().chain(&tag.under).copied().collect();
                context.conditions.satisfiable(&both) == Answer::Yes
            });
            if twice {
                report.report(&TAGS, &at, format!("the tag `{key}` stands twice")).help("leave one out");
            }
            others.push(tag.under.clone());
        }
    }
}
