use crate::check::value::items;
use crate::check::value::{Branch, branches};
use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// An availability zone is written out.
    ///
    /// Its name holds the region, so the template works in that one only, and not every account has every zone. `Fn::GetAZs` with `Fn::Select`, or a parameter
    /// of the type `AWS::EC2::AvailabilityZone::Name`, works everywhere.
    pub HARD_CODED_ZONE = "hard-coded-zone", "T031", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let mut found: Vec<Branch> = Vec::new();
        if let Some(zone) = resource.property("AvailabilityZone") {
            found.extend(branches(zone, &resource.property_path(&["AvailabilityZone"])));
        }
        if let Some(zones) = resource.property("AvailabilityZones") {
            found.extend(items(zones, &resource.property_path(&["AvailabilityZones"])));
        }
        for zone in found {
            // `all` and the like are no names of zones
            if matches!(zone.value, Node::String(text) if is_zone(text)) {
                report.report(&HARD_CODED_ZONE, &zone.path, "the availability zone is written out").help(
                    "`Fn::Select` from `Fn::GetAZs`, or a parameter of the type `AWS::EC2::AvailabilityZone::Name`",
                );
            }
        }
    }
}

/// `eu-west-1a`, and local zones such as `us-west-2-lax-1a`.
fn is_zone(text: &str) -> bool {
    let Some((head, letter)) = text.char_indices().last().map(|(at, c)| (&text[..at], c)) else { return false };
    letter.is_ascii_lowercase() && head.ends_with(|c: char| c.is_ascii_digit()) && head.matches('-').count() >= 2
}
