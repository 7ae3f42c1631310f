use super::dynamic_reference::{resolves, texts};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// `{{resolve:ssm-secure:...}}` stands in a property that does not take it.
    ///
    /// CloudFormation resolves secure strings of the parameter store only in some passwords: of databases, clusters, directories, users. Elsewhere the
    /// deployment fails. Secrets Manager works in every property.
    pub SECURE_REFERENCE = "secure-reference", "T029", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html";
}

/// The properties, by type; a nested one by its last name.
const TAKES: [(&str, &str); 17] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "Password"),
    ("AWS::KinesisFirehose::DeliveryStream", "Password"),
    ("AWS::OpsWorks::App", "Password"),
    ("AWS::OpsWorks::App", "SshKey"),
    ("AWS::OpsWorks::App", "PrivateKey"),
    ("AWS::OpsWorks::App", "Value"),
    ("AWS::OpsWorks::Stack", "DbPassword"),
    ("AWS::OpsWorks::Stack", "Password"),
    ("AWS::OpsWorks::Stack", "SshKey"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
    ("AWS::DocDB::DBCluster", "MasterUserPassword"),
    ("AWS::DMS::Endpoint", "Password"),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (section, node) in
        context.template.root().iter().filter(|(section, _)| ["Resources", "Outputs"].contains(section))
    {
        texts(node, &mut vec![Step::Key(section)], &mut |text, path| {
            if !text.contains("ssm-secure") || path.contains(&Step::Key("Metadata")) {
                return;
            }
            if !resolves(text, &mut |_| {}).iter().any(|resolve| resolve.service == "ssm-secure") {
                return;
            }
            let kind = match path.get(1) {
                Some(Step::Key(id)) if section == "Resources" => {
                    context.resource(id).map_or("", |resource| resource.kind)
                }
                _ => "",
            };
            let takes = |name: &str| TAKES.contains(&(kind, name));
            let fits = path.iter().any(|step| matches!(step, Step::Key(name) if takes(name)));
            if !fits {
                report
                    .report(&SECURE_REFERENCE, path, "secure strings of the parameter store are not resolved here")
                    .help(
                        "keep the value in Secrets Manager: `{{resolve:secretsmanager:...}}` works in every property",
                    );
            }
        });
    }
}
