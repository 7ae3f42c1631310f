use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A record's name is not in its hosted zone.
    ///
    /// The name ends with the name of the zone, which ends with a dot.
    pub HOSTED_ZONE_NAME = "hosted-zone-name", "V018", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for record in context.of_kind("AWS::Route53::RecordSet") {
        let text = |name: &'static str| record.property(name).and_then(Node::as_str);
        let (Some(name), Some(zone)) = (text("Name"), text("HostedZoneName")) else { continue };
        let path = record.property_path(&["HostedZoneName"]);
        if !zone.ends_with('.') {
            report
                .report(&HOSTED_ZONE_NAME, &path, format!("`{zone}` does not end with a dot"))
                .help(format!("`{zone}.`"));
        }
        let (name, zone) = (name.trim_end_matches('.'), zone.trim_end_matches('.'));
        let inside = name.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        if !inside {
            report
                .report(
                    &HOSTED_ZONE_NAME,
                    &record.property_path(&["Name"]),
                    format!("`{name}` is not in the zone `{zone}`"),
                )
                .help("the name ends with that of the zone");
        }
    }
}
