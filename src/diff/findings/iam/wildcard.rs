//! What allows more than its author can have named: wildcards among actions and resources.

use crate::diff::report::Severity;

use super::super::policy::{self, Excess};

/// A wildcard among the actions: all of them, all of a service, or those that begin alike.
pub(super) fn wild_action(excess: &Excess) -> Option<Severity> {
    if excess.statement.actions.not {
        return Some(Severity::High);
    }
    let severity = |action: &&str| match action.split_once(':') {
        _ if **action == *"*" => Some(Severity::High),
        Some((_, name)) if name.trim_matches('*').is_empty() => Some(Severity::High),
        _ if action.contains('*') => Some(Severity::Medium),
        _ => None,
    };
    excess.actions.iter().filter_map(severity).min()
}

/// Every resource, or every one of a kind; not where the actions know no resources.
pub(super) fn wild_resource(excess: &Excess) -> bool {
    if excess.actions.iter().all(|action| UNBOUND.iter().any(|unbound| policy::glob(unbound, action))) {
        return false;
    }
    excess.statement.resources.not || excess.resources.iter().any(|resource| is_wild(resource))
}

/// Actions that can be allowed on `*` alone.
const UNBOUND: &[&str] = &[
    "autoscaling:Describe*",
    "cloudtrail:LookupEvents",
    "cloudwatch:GetMetric*",
    "cloudwatch:ListMetrics",
    "cloudwatch:PutMetricData",
    "cognito-idp:ListUserPools",
    "comprehend:BatchDetect*",
    "comprehend:Detect*",
    "dynamodb:DescribeLimits",
    "dynamodb:ListStreams",
    "dynamodb:ListTables",
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:Describe*",
    "ec2:UnassignPrivateIpAddresses",
    "ecr:GetAuthorizationToken",
    "elasticloadbalancing:Describe*",
    "kinesis:DescribeLimits",
    "kinesis:ListStreams",
    "kms:ListAliases",
    "kms:ListKeys",
    "lambda:GetAccountSettings",
    "lambda:ListEventSourceMappings",
    "lambda:ListFunctions",
    "lambda:ListLayers",
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
    "route53:ListHostedZones",
    "route53:ListHostedZonesByName",
    "s3:ListAllMyBuckets",
    "secretsmanager:GetRandomPassword",
    "secretsmanager:ListSecrets",
    "ses:GetSendQuota",
    "sns:ListTopics",
    "sqs:ListQueues",
    "ssm:DescribeParameters",
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
    "states:ListStateMachines",
    "states:ValidateStateMachineDefinition",
    "sts:GetCallerIdentity",
    "tag:Get*",
    "textract:AnalyzeDocument",
    "textract:DetectDocumentText",
    "translate:TranslateText",
    "xray:Get*",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
];

fn is_wild(resource: &str) -> bool {
    if resource.chars().all(|c| c == '*') && !resource.is_empty() {
        return true;
    }
    let mut parts = resource.splitn(6, ':');
    let (Some("arn" | "arn*" | "*"), Some(_), Some(service), Some(_), Some(_), Some(name)) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let kinds: &[&str] = match service {
        "*" => return true,
        "dynamodb" => &["table/"],
        "lambda" => &["function:"],
        "iam" => &["role/", "user/", "policy/", "group/"],
        "secretsmanager" => &["secret:"],
        "ssm" => &["parameter/"],
        "kms" => &["key/", "alias/"],
        "logs" => &["log-group:"],
        "states" => &["stateMachine:", "execution:"],
        "kinesis" => &["stream/"],
        "events" => &["event-bus/", "rule/"],
        "ecr" => &["repository/"],
        "rds" => &["db:", "cluster:"],
        _ => &[],
    };
    let name = kinds.iter().find_map(|kind| name.strip_prefix(kind)).unwrap_or(name);
    !name.is_empty() && name.chars().all(|c| matches!(c, '*' | ':' | '/'))
}
