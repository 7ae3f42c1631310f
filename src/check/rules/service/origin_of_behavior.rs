use std::collections::BTreeSet;

use crate::check::value::{branches, is_call, items};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A cache behaviour of CloudFront sends requests to an origin that there is not.
    ///
    /// `TargetOriginId` is the `Id` of an origin, or of a group of origins, of the same distribution.
    pub ORIGIN_OF_BEHAVIOR = "origin-of-behavior", "V011", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for distribution in context.of_kind("AWS::CloudFront::Distribution") {
        let Some(config) = distribution.property("DistributionConfig") else { continue };
        for config in branches(config, &distribution.property_path(&["DistributionConfig"])) {
            let at = |name| {
                let mut path = config.path.clone();
                path.push(Step::Key(name));
                path
            };
            let mut ids = BTreeSet::new();
            let mut open = false;
            let origins = config.value.get("Origins");
            let groups = config.value.get("OriginGroups").and_then(|groups| groups.get("Items"));
            for list in [origins, groups].into_iter().flatten() {
                open |= !matches!(list, Node::List(_));
                for origin in items(list, &[]) {
                    match origin.value.get("Id") {
                        Some(Node::String(id)) => drop(ids.insert(id.to_string())),
                        Some(other) => drop(serde_json::to_string(other).map(|id| ids.insert(id))),
                        None => open = true,
                    }
                }
            }
            // the origin of a distribution as they were before 2012 has no name
            open |= ["CustomOrigin", "S3Origin"].iter().any(|old| config.value.get(old).is_some());
            if open || is_call(config.value) {
                continue;
            }
            let mut behaviors = Vec::new();
            if let Some(default) = config.value.get("DefaultCacheBehavior") {
                behaviors.extend(branches(default, &at("DefaultCacheBehavior")));
            }
            if let Some(more) = config.value.get("CacheBehaviors") {
                behaviors.extend(items(more, &at("CacheBehaviors")));
            }
            for behavior in behaviors {
                let Some(id) = behavior.value.get("TargetOriginId") else { continue };
                let mut path = behavior.path.clone();
                path.push(Step::Key("TargetOriginId"));
                for branch in branches(id, &path) {
                    let text = match branch.value {
                        Node::String(text) => text.to_string(),
                        other => serde_json::to_string(other).unwrap_or_default(),
                    };
                    if !ids.contains(&text) {
                        let help = match ids.is_empty() {
                            true => "the distribution has no `Origins`".to_owned(),
                            false => format!("the origins are {}", ids.iter().cloned().collect::<Vec<_>>().join(", ")),
                        };
                        report
                            .report(&ORIGIN_OF_BEHAVIOR, &branch.path, format!("there is no origin `{text}`"))
                            .help(help);
                    }
                }
            }
        }
    }
}
