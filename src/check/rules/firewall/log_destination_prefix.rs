use crate::check::layers::*;
use crate::check::target;
use crate::graph::Step;
use crate::node::Node;

rule! {
    /// The name of a web ACL's log destination does not begin with `aws-waf-logs-`.
    ///
    /// Log group, bucket and stream alike have to be called so; the service refuses others and says that the ARN is not valid. Nor may a web ACL have two logging
    /// configurations.
    ///
    /// Check B-14 of the throttle layers.
    pub LOG_DESTINATION_PREFIX = "log-destination-prefix", "B-14", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        if let [_, second, ..] = acl.logs.as_slice()
            && acl
                .logs
                .iter()
                .all(|log| context.resource(&log.source.resource).is_some_and(|one| one.condition.is_none()))
        {
            report
                .at_source(
                    &LOG_DESTINATION_PREFIX,
                    &second.source,
                    format!(
                        "web ACL `{}` has {} logging configurations, and may have one",
                        acl.shown(),
                        acl.logs.len()
                    ),
                )
                .help("drop all but one");
        }
        for log in &acl.logs {
            let Some(resource) = context.resource(&log.source.resource) else { continue };
            let Some(items) = resource.property("LogDestinationConfigs").and_then(Node::as_list) else { continue };
            for (place, item) in items.iter().enumerate() {
                let Some(name) = name(context, item) else { continue };
                if name.as_deref().is_some_and(|name| name.starts_with("aws-waf-logs-")) {
                    continue;
                }
                let called = match &name {
                    Some(name) => format!("is called `{name}`"),
                    None => "has no name of its own".to_owned(),
                };
                let path =
                    resource.path(&[Step::Key("Properties"), Step::Key("LogDestinationConfigs"), Step::Index(place)]);
                report
                    .report(
                        &LOG_DESTINATION_PREFIX,
                        &path,
                        format!(
                            "the log destination {called}; the service takes only names that begin with `aws-waf-logs-`"
                        ),
                    )
                    .help("name it `aws-waf-logs-...`");
            }
        }
    }
}

/// The name of what an ARN is of: outer none when nobody can tell, inner none when it has no name of its own.
fn name(context: &Context, item: &Node) -> Option<Option<String>> {
    if let Some(id) = target(item) {
        let resource = context.resource(id)?;
        let property = match resource.kind {
            "AWS::Logs::LogGroup" => "LogGroupName",
            "AWS::S3::Bucket" => "BucketName",
            "AWS::KinesisFirehose::DeliveryStream" => "DeliveryStreamName",
            _ => return None,
        };
        let Some(name) = resource.property(property) else { return Some(None) };
        let text = name.as_str().or_else(|| match name.as_call()? {
            ("Fn::Sub", Node::String(text)) => Some(text),
            _ => None,
        })?;
        return (!text.starts_with("${")).then(|| Some(text.to_owned()));
    }
    let text = item.as_str().or_else(|| match item.as_call()? {
        ("Fn::Sub", Node::String(text)) => Some(text),
        _ => None,
    })?;
    let tail = [":log-group:", ":deliverystream/", ":s3:::"].iter().find_map(|mark| Some(text.split_once(mark)?.1))?;
    if let Some(id) = tail.strip_prefix("${").and_then(|rest| Some(rest.split_once('}')?.0)) {
        // the name of a group of the template, which is what its `Ref` answers
        let group = context.resource(id).filter(|one| one.kind == "AWS::Logs::LogGroup")?;
        return match group.property("LogGroupName") {
            None => Some(None),
            Some(name) => name.as_str().map(|name| Some(name.to_owned())),
        };
    }
    Some(Some(tail.to_owned()))
}
