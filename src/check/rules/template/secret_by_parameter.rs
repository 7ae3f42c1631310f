use crate::check::{Context, Place, Reporter};
use crate::graph::{Kind, Step};
use crate::rule::rule;

rule! {
    /// A password comes from a parameter of the template.
    ///
    /// Whoever deploys has to know it and to pass it on. A dynamic reference, `{{resolve:secretsmanager:...}}`, lets CloudFormation fetch it, and nobody sees it.
    pub SECRET_BY_PARAMETER = "secret-by-parameter", "T035", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html";
}

/// Types and the way to the password.
const PLACES: [(&str, &[&str]); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", &["Password"]),
    ("AWS::DirectoryService::SimpleAD", &["Password"]),
    ("AWS::ElastiCache::ReplicationGroup", &["AuthToken"]),
    ("AWS::IAM::User", &["LoginProfile", "Password"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["RedshiftDestinationConfiguration", "Password"]),
    ("AWS::OpsWorks::App", &["AppSource", "Password"]),
    ("AWS::OpsWorks::Stack", &["CustomCookbooksSource", "Password"]),
    ("AWS::OpsWorks::Stack", &["RdsDbInstances", "*", "DbPassword"]),
    ("AWS::RDS::DBCluster", &["MasterUserPassword"]),
    ("AWS::RDS::DBInstance", &["MasterUserPassword"]),
    ("AWS::Redshift::Cluster", &["MasterUserPassword"]),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for reference in context.references.iter().filter(|reference| reference.kind == Kind::Ref) {
        let Place::Resource(_) = reference.place else { continue };
        let Some(resource) = context.resource_at(reference.place) else { continue };
        let Some(parameter) = context.parameters.get(reference.target) else { continue };
        // the Systems Manager's parameters are fetched, not passed on
        let kind = parameter.get("Type").and_then(crate::node::Node::as_str).unwrap_or_default();
        if !kind.starts_with("AWS::SSM::")
            && PLACES.iter().any(|(of, way)| *of == resource.kind && leads(way, &reference.path))
        {
            report
                .report(
                    &SECRET_BY_PARAMETER,
                    &reference.path,
                    format!("the parameter `{}` carries a password", reference.target),
                )
                .help("`{{resolve:secretsmanager:<secret>:SecretString:<key>}}`");
        }
    }
}

/// Whether the path inside of `Properties` is this way, branches of `Fn::If` aside.
fn leads(way: &[&str], path: &[Step]) -> bool {
    let mut steps = path.iter().skip(3);
    let mut way = way.iter();
    loop {
        match steps.next() {
            None => return way.next().is_none(),
            Some(Step::Key("Fn::If")) => drop(steps.next()),
            Some(Step::Key(name)) => {
                if way.next() != Some(name) {
                    return false;
                }
            }
            Some(Step::Index(_)) => {
                if way.next() != Some(&"*") {
                    return false;
                }
            }
        }
    }
}
