use crate::check::value::{Branch, branches};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// An instance is of a generation that AWS has replaced.
    ///
    /// Newer ones of the same family do more for less. AWS still runs the old ones, without promising new capacity.
    pub PREVIOUS_GENERATION = "previous-generation", "V033", info, Service, since "0.2.0",
        "https://aws.amazon.com/ec2/previous-generation/";
}

/// Types and the way to the type of instance.
const PLACES: [(&str, &[&str]); 13] = [
    ("AWS::AutoScaling::LaunchConfiguration", &["InstanceType"]),
    ("AWS::EC2::CapacityReservation", &["InstanceType"]),
    ("AWS::EC2::EC2Fleet", &["FleetLaunchTemplateOverridesRequest", "InstanceType"]),
    ("AWS::EC2::Host", &["InstanceType"]),
    ("AWS::EC2::Instance", &["InstanceType"]),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "InstanceType"]),
    ("AWS::EC2::SpotFleet", &["SpotFleetLaunchSpecification", "InstanceType"]),
    ("AWS::ElastiCache::CacheCluster", &["CacheNodeType"]),
    ("AWS::ElastiCache::GlobalReplicationGroup", &["CacheNodeType"]),
    ("AWS::ElastiCache::ReplicationGroup", &["CacheNodeType"]),
    ("AWS::Elasticsearch::Domain", &["ElasticsearchClusterConfig", "InstanceType"]),
    ("AWS::OpenSearchService::Domain", &["ClusterConfig", "InstanceType"]),
    ("AWS::RDS::DBInstance", &["DBInstanceClass"]),
];

/// Families of which AWS has newer ones.
const OLD: [&str; 17] =
    ["c1", "c2", "c3", "cc2", "cg1", "cr1", "g2", "hi1", "hs1", "i2", "m1", "m2", "m3", "r1", "r2", "r3", "t1"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (kind, way) in PLACES {
        for resource in context.of_kind(kind) {
            let Some((first, rest)) = way.split_first() else { continue };
            let Some(node) = resource.property(first) else { continue };
            let mut open = branches(node, &resource.property_path(&[first]));
            for step in rest {
                let next = |branch: &Branch<'_>| branch.value.get(step).is_some();
                open.retain(next);
                open = open
                    .into_iter()
                    .flat_map(|branch| {
                        let mut path = branch.path.clone();
                        path.push(Step::Key(step));
                        branch.value.get(step).map(|value| branches(value, &path)).unwrap_or_default()
                    })
                    .collect();
            }
            for branch in open {
                let Some(text) = branch.value.as_str() else { continue };
                if text.split('.').any(|part| OLD.contains(&part)) {
                    report
                        .report(&PREVIOUS_GENERATION, &branch.path, format!("`{text}` is of a previous generation"))
                        .help("a newer generation of the family does more for less");
                }
            }
        }
    }
}
