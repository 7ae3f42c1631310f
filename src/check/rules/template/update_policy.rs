use crate::check::value::{branches, is_call, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A creation or update policy that the type does not take, or with a setting that there is not.
    ///
    /// `CreationPolicy` belongs to Auto Scaling groups, instances, wait conditions and AppStream fleets; `UpdatePolicy` to Auto Scaling groups, ElastiCache
    /// replication groups, OpenSearch domains, Lambda aliases and AppStream fleets.
    pub UPDATE_POLICY = "update-policy", "T018", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html";
}

/// A setting, the types that take it (none for all), and its members; none for a plain value.
struct Setting {
    name: &'static str,
    kinds: &'static [&'static str],
    members: &'static [&'static str],
    required: &'static [&'static str],
}

const GROUP: &str = "AWS::AutoScaling::AutoScalingGroup";

const UPDATE: [Setting; 8] = [
    Setting { name: "AutoScalingReplacingUpdate", kinds: &[GROUP], members: &["WillReplace"], required: &[] },
    Setting {
        name: "AutoScalingRollingUpdate",
        kinds: &[GROUP],
        members: &[
            "MaxBatchSize",
            "MinActiveInstancesPercent",
            "MinInstancesInService",
            "MinSuccessfulInstancesPercent",
            "PauseTime",
            "SuspendProcesses",
            "WaitOnResourceSignals",
        ],
        required: &[],
    },
    Setting {
        name: "AutoScalingScheduledAction",
        kinds: &[GROUP],
        members: &["IgnoreUnmodifiedGroupSizeProperties"],
        required: &[],
    },
    Setting {
        name: "CodeDeployLambdaAliasUpdate",
        kinds: &["AWS::Lambda::Alias"],
        members: &["AfterAllowTrafficHook", "ApplicationName", "BeforeAllowTrafficHook", "DeploymentGroupName"],
        required: &["ApplicationName", "DeploymentGroupName"],
    },
    Setting {
        name: "EnableVersionUpgrade",
        kinds: &["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
        members: &[],
        required: &[],
    },
    Setting {
        name: "UseOnlineResharding",
        kinds: &["AWS::ElastiCache::ReplicationGroup"],
        members: &[],
        required: &[],
    },
    Setting { name: "StopBeforeUpdate", kinds: &["AWS::AppStream::Fleet"], members: &[], required: &[] },
    Setting { name: "StartAfterUpdate", kinds: &["AWS::AppStream::Fleet"], members: &[], required: &[] },
];

const CREATION: [Setting; 3] = [
    Setting {
        name: "AutoScalingCreationPolicy",
        kinds: &[GROUP],
        members: &["MinSuccessfulInstancesPercent"],
        required: &[],
    },
    Setting {
        name: "ResourceSignal",
        kinds: &[GROUP, "AWS::EC2::Instance", "AWS::CloudFormation::WaitCondition"],
        members: &["Count", "Timeout"],
        required: &[],
    },
    Setting { name: "StartFleet", kinds: &["AWS::AppStream::Fleet"], members: &["Value"], required: &[] },
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        for (attribute, settings) in [("UpdatePolicy", &UPDATE[..]), ("CreationPolicy", &CREATION[..])] {
            let Some(policy) = resource.body.get(attribute) else { continue };
            let serverless = resource.kind.starts_with("AWS::Serverless::");
            if resource.kind.ends_with("::MODULE") {
                let message = format!("a module takes no `{attribute}`");
                report
                    .report(&UPDATE_POLICY, &resource.path(&[Step::Key(attribute)]), message)
                    .about_name()
                    .help("its resources have their own");
            }
            if resource.is_foreign() || serverless {
                continue;
            }
            let path = resource.path(&[Step::Key(attribute)]);
            for policy in branches(policy, &path) {
                let Node::Object(members) = policy.value else {
                    let message = format!("`{attribute}` is an object, not {}", what(policy.value));
                    report.report(&UPDATE_POLICY, &policy.path, message);
                    continue;
                };
                if is_call(policy.value) {
                    if policy.value.get("Fn::Transform").is_none() {
                        let message = format!("`{attribute}` is an object, and {} is none", what(policy.value));
                        report.report(&UPDATE_POLICY, &policy.path, message).help("write the settings themselves");
                    }
                    continue;
                }
                for (name, value) in members.iter() {
                    let mut path = policy.path.clone();
                    path.push(Step::Key(name));
                    let Some(setting) = settings.iter().find(|setting| setting.name == name) else {
                        let message = format!("`{attribute}` has no `{name}`");
                        let note = report.report(&UPDATE_POLICY, &path, message).about_name();
                        let near = nearest(name, settings.iter().map(|setting| setting.name));
                        if let Some(near) = near {
                            note.help(format!("did you mean `{near}`?"));
                        }
                        continue;
                    };
                    if !setting.kinds.contains(&resource.kind) {
                        let message = format!("`{}` takes no `{name}`", resource.kind);
                        let help = format!("`{name}` is for {}", setting.kinds.join(", "));
                        report.report(&UPDATE_POLICY, &path, message).help(help);
                        continue;
                    }
                    members_of(setting, value, &path, report);
                }
            }
        }
    }
}

fn members_of<'a>(setting: &Setting, value: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    if setting.members.is_empty() {
        return;
    }
    for branch in branches(value, path) {
        let Node::Object(members) = branch.value else {
            let message = format!("`{}` is an object, not {}", setting.name, what(branch.value));
            report.report(&UPDATE_POLICY, &branch.path, message);
            continue;
        };
        if is_call(branch.value) {
            continue;
        }
        for (name, _) in members.iter().filter(|(name, _)| !setting.members.contains(name)) {
            let mut path = branch.path.clone();
            path.push(Step::Key(name));
            let note = report.report(&UPDATE_POLICY, &path, format!("`{}` has no `{name}`", setting.name)).about_name();
            match nearest(name, setting.members.iter().copied()) {
                Some(near) => note.help(format!("did you mean `{near}`?")),
                None => note.help(format!("it has {}", setting.members.join(", "))),
            };
        }
        for name in setting.required.iter().filter(|name| members.get(name).is_none()) {
            report.report(&UPDATE_POLICY, &branch.path, format!("`{}` lacks `{name}`", setting.name));
        }
    }
}
