//! What costs more or less after a change, and how near a template is to CloudFormation's limits.

use crate::diff::report::Cost;
use crate::node::Node;
use crate::template::{MAX_BYTES, MAX_INLINE_BYTES, MAX_OUTPUTS, MAX_PARAMETERS, MAX_RESOURCES};

use super::text::flat;
use super::view::{Side, View, items, property};

/// Type, property, unit.
const DRIVERS: &[(&str, &str, &str)] = &[
    ("AWS::ApiGateway::Stage", "CacheClusterEnabled", ""),
    ("AWS::ApiGateway::Stage", "CacheClusterSize", "GB"),
    ("AWS::AutoScaling::AutoScalingGroup", "DesiredCapacity", "instances"),
    ("AWS::AutoScaling::AutoScalingGroup", "MaxSize", "instances"),
    ("AWS::AutoScaling::AutoScalingGroup", "MinSize", "instances"),
    ("AWS::ApplicationAutoScaling::ScalableTarget", "MaxCapacity", ""),
    ("AWS::ApplicationAutoScaling::ScalableTarget", "MinCapacity", ""),
    ("AWS::DynamoDB::GlobalTable", "BillingMode", ""),
    ("AWS::DynamoDB::Table", "BillingMode", ""),
    ("AWS::DynamoDB::Table", "OnDemandThroughput/MaxReadRequestUnits", "units/s"),
    ("AWS::DynamoDB::Table", "OnDemandThroughput/MaxWriteRequestUnits", "units/s"),
    ("AWS::DynamoDB::Table", "ProvisionedThroughput/ReadCapacityUnits", "units"),
    ("AWS::DynamoDB::Table", "ProvisionedThroughput/WriteCapacityUnits", "units"),
    ("AWS::DynamoDB::Table", "TableClass", ""),
    ("AWS::EC2::Instance", "InstanceType", ""),
    ("AWS::ECS::Service", "DesiredCount", "tasks"),
    ("AWS::ECS::TaskDefinition", "Cpu", ""),
    ("AWS::ECS::TaskDefinition", "Memory", "MB"),
    ("AWS::ElastiCache::CacheCluster", "CacheNodeType", ""),
    ("AWS::ElastiCache::CacheCluster", "NumCacheNodes", "nodes"),
    ("AWS::ElastiCache::ReplicationGroup", "CacheNodeType", ""),
    ("AWS::Kinesis::Stream", "ShardCount", "shards"),
    ("AWS::Kinesis::Stream", "StreamModeDetails/StreamMode", ""),
    ("AWS::Lambda::Alias", "ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions", "instances"),
    ("AWS::Lambda::Function", "EphemeralStorage/Size", "MB"),
    ("AWS::Lambda::Function", "MemorySize", "MB"),
    ("AWS::Lambda::Function", "ReservedConcurrentExecutions", "at once"),
    ("AWS::Lambda::Version", "ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions", "instances"),
    ("AWS::RDS::DBCluster", "ServerlessV2ScalingConfiguration/MaxCapacity", "ACU"),
    ("AWS::RDS::DBCluster", "ServerlessV2ScalingConfiguration/MinCapacity", "ACU"),
    ("AWS::RDS::DBInstance", "AllocatedStorage", "GB"),
    ("AWS::RDS::DBInstance", "DBInstanceClass", ""),
    ("AWS::RDS::DBInstance", "MultiAZ", ""),
    ("AWS::Serverless::Function", "MemorySize", "MB"),
    ("AWS::Serverless::Function", "ReservedConcurrentExecutions", "at once"),
];

/// Type, property, unit: kept longer costs more; kept shorter is told as data at risk.
const RETENTIONS: &[(&str, &str, &str)] = &[
    ("AWS::Kinesis::Stream", "RetentionPeriodHours", "hours"),
    ("AWS::Logs::LogGroup", "RetentionInDays", "days"),
    ("AWS::RDS::DBCluster", "BackupRetentionPeriod", "days"),
    ("AWS::RDS::DBInstance", "BackupRetentionPeriod", "days"),
];

pub(super) fn find(view: &View) -> Vec<Cost> {
    let mut found = Vec::new();
    for couple in view.couples() {
        let (Some(before), Some(after)) = (couple.before, couple.after) else { continue };
        let mut cost = |what: String, old: Option<&Node>, new: Option<&Node>, unit| {
            // a number in quotation marks is that number, and what is off is not there
            let said = |node: Option<&Node>| node.map(flat).filter(|text| text != "false");
            if said(old) != said(new) {
                let resource = Some(after.id.to_owned());
                found.push(Cost { resource, what, before: old.cloned(), after: new.cloned(), unit });
            }
        };
        for (_, name, unit) in DRIVERS.iter().filter(|row| row.0 == after.kind) {
            let what = name.rsplit('/').next().unwrap_or(name).to_owned();
            cost(what, property(&before, name), property(&after, name), unit);
        }
        for (_, name, unit) in RETENTIONS.iter().filter(|row| row.0 == after.kind) {
            let (old, new) = (property(&before, name), property(&after, name));
            let days = |side: &Side, node: Option<&Node>| match node {
                None if after.kind == "AWS::Logs::LogGroup" => f64::INFINITY,
                None => 0.0,
                Some(node) => side.number(node).unwrap_or(0.0),
            };
            if days(&view.after, new) > days(&view.before, old) {
                cost((*name).to_owned(), old, new, unit);
            }
        }
        if after.kind == "AWS::DynamoDB::Table" {
            for index in items(property(&after, "GlobalSecondaryIndexes")) {
                let name = index.get("IndexName");
                let old =
                    items(property(&before, "GlobalSecondaryIndexes")).iter().find(|old| old.get("IndexName") == name);
                let Some(old) = old else { continue };
                for units in ["ReadCapacityUnits", "WriteCapacityUnits"] {
                    let value =
                        |index: &Node| index.get("ProvisionedThroughput").and_then(|units_| units_.get(units)).cloned();
                    let (was, is) = (value(old), value(index));
                    let what = format!("{} of {}", units, name.map(flat).unwrap_or_default());
                    cost(what, was.as_ref(), is.as_ref(), "units");
                }
            }
        }
    }
    for value in found.iter_mut().flat_map(|cost| [&mut cost.before, &mut cost.after]).flatten() {
        if let Node::String(text) = value {
            *value = Node::from(view.mask.text(text).to_owned());
        }
    }
    found.sort_by(|a, b| (&a.resource, &a.what).cmp(&(&b.resource, &b.what)));
    limits(view, &mut found);
    found
}

/// Counts that changed and are near a limit.
fn limits(view: &View, found: &mut Vec<Cost>) {
    let count = |side: &Side, section: &str| side.section(section).len();
    let exports =
        |side: &Side| side.section("Outputs").iter().filter(|(_, output)| output.get("Export").is_some()).count();
    let counts = [
        ("resources", count(&view.before, "Resources"), count(&view.after, "Resources"), MAX_RESOURCES, "of 500"),
        ("outputs", count(&view.before, "Outputs"), count(&view.after, "Outputs"), MAX_OUTPUTS, "of 200"),
        ("parameters", count(&view.before, "Parameters"), count(&view.after, "Parameters"), MAX_PARAMETERS, "of 200"),
        ("exports", exports(&view.before), exports(&view.after), MAX_OUTPUTS, "of 200"),
        ("bytes", bytes(&view.before), bytes(&view.after), MAX_BYTES, "of 1000000"),
    ];
    for (what, before, after, most, unit) in counts {
        if before != after && is_near(after, most) {
            found.push(total(what, before, after, unit));
        }
    }
    let (before, after) = (bytes(&view.before), bytes(&view.after));
    if before <= MAX_INLINE_BYTES && after > MAX_INLINE_BYTES && before > 0 {
        found.push(total("bytes", before, after, "of 51200 without a bucket"));
    }
}

fn is_near(count: usize, most: usize) -> bool {
    count * 5 >= most * 4
}

fn total(what: &str, before: usize, after: usize, unit: &'static str) -> Cost {
    let number = |count: usize| Some(Node::from(i64::try_from(count).unwrap_or(i64::MAX)));
    Cost { resource: None, what: what.to_owned(), before: number(before), after: number(after), unit }
}

/// The size of the template without line breaks and indents.
fn bytes(side: &Side) -> usize {
    struct Counter(usize);
    impl std::io::Write for Counter {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // counting cannot fail, and a tree of strings and numbers has no way not to be written
    if side.root().is_empty() || serde_json::to_writer(&mut counter, side.root()).is_err() {
        return 0;
    }
    counter.0
}
