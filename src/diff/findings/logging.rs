//! Logs and trails that nobody writes any more.

use crate::diff::report::{Action, Severity};
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, codes, flat};
use super::throttle::setting_label;
use super::view::{Case, Thing, targets};

rule! {
    /// What was logged no longer is.
    ///
    /// Access and execution logs of an API, the log of a web ACL, a trail, a flow log, the log of a bucket, load balancer, database or
    /// state machine. Nobody can say afterwards what happened. Traces of X-Ray, which are no record of everything, are told as low.
    pub LOGGING_REMOVED = "logging-removed", "SEC-LOGGING-REMOVED", medium, Security, since "0.2.0",
        "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_app_service_logging.html";
}

/// When a property says that something is logged.
#[derive(Clone, Copy)]
enum Log {
    /// While it is there.
    Present,
    /// While it is true; what holds when it is absent.
    True(bool),
    /// While it is there and not this.
    Not(&'static str),
    /// For each of its items.
    Each,
}

/// Type, property, when it logs, what.
const LOGS: &[(&str, &str, Log, &str)] = &[
    ("AWS::ApiGateway::Stage", "AccessLogSetting/DestinationArn", Log::Present, "access log"),
    ("AWS::ApiGatewayV2::Stage", "AccessLogSettings/DestinationArn", Log::Present, "access log"),
    ("AWS::ApiGatewayV2::Stage", "DefaultRouteSettings/LoggingLevel", Log::Not("OFF"), "execution log"),
    ("AWS::AppSync::GraphQLApi", "LogConfig", Log::Present, "log"),
    ("AWS::Serverless::Api", "AccessLogSetting/DestinationArn", Log::Present, "access log"),
    ("AWS::Serverless::HttpApi", "AccessLogSettings/DestinationArn", Log::Present, "access log"),
    ("AWS::S3::Bucket", "LoggingConfiguration", Log::Present, "access log"),
    ("AWS::CloudFront::Distribution", "DistributionConfig/Logging", Log::Present, "access log"),
    ("AWS::CloudTrail::Trail", "IsLogging", Log::True(true), "trail"),
    ("AWS::CloudTrail::Trail", "IsMultiRegionTrail", Log::True(false), "trail of other regions"),
    ("AWS::CloudTrail::Trail", "IncludeGlobalServiceEvents", Log::True(true), "trail of global services"),
    ("AWS::CloudTrail::Trail", "EnableLogFileValidation", Log::True(false), "validation of the trail's files"),
    ("AWS::RDS::DBInstance", "EnableCloudwatchLogsExports", Log::Each, "database log"),
    ("AWS::RDS::DBCluster", "EnableCloudwatchLogsExports", Log::Each, "database log"),
    ("AWS::DocDB::DBCluster", "EnableCloudwatchLogsExports", Log::Each, "database log"),
    ("AWS::Neptune::DBCluster", "EnableCloudwatchLogsExports", Log::Each, "database log"),
    ("AWS::Redshift::Cluster", "LoggingProperties", Log::Present, "audit log"),
    ("AWS::EKS::Cluster", "Logging/ClusterLogging/EnabledTypes", Log::Each, "control plane log"),
    ("AWS::OpenSearchService::Domain", "LogPublishingOptions/AUDIT_LOGS/Enabled", Log::True(false), "audit log"),
    ("AWS::Elasticsearch::Domain", "LogPublishingOptions/AUDIT_LOGS/Enabled", Log::True(false), "audit log"),
    ("AWS::MSK::Cluster", "LoggingInfo", Log::Present, "broker log"),
    ("AWS::StepFunctions::StateMachine", "LoggingConfiguration/Level", Log::Not("OFF"), "execution log"),
    ("AWS::Route53::HostedZone", "QueryLoggingConfig", Log::Present, "query log"),
    ("AWS::ApiGateway::Stage", "TracingEnabled", Log::True(false), TRACES),
    ("AWS::AppSync::GraphQLApi", "XrayEnabled", Log::True(false), TRACES),
    ("AWS::Lambda::Function", "TracingConfig/Mode", Log::Not("PassThrough"), TRACES),
    ("AWS::Serverless::Api", "TracingEnabled", Log::True(false), TRACES),
    ("AWS::Serverless::Function", "Tracing", Log::Not("PassThrough"), TRACES),
    ("AWS::StepFunctions::StateMachine", "TracingConfiguration/Enabled", Log::True(false), TRACES),
];

const TRACES: &str = "X-Ray traces";

/// Resources that are a log of another, the property that names it, what they write.
const LOGGERS: &[(&str, &str, &str)] = &[
    ("AWS::WAFv2::LoggingConfiguration", "ResourceArn", "log of the web ACL"),
    ("AWS::EC2::FlowLog", "ResourceId", "flow log"),
    ("AWS::NetworkFirewall::LoggingConfiguration", "FirewallArn", "log of the firewall"),
    ("AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", "ResourceId", "log of DNS queries"),
    ("AWS::CloudTrail::Trail", "", "trail"),
    ("AWS::CloudTrail::EventDataStore", "", "event data store"),
    ("AWS::Config::ConfigurationRecorder", "", "record of configurations"),
];

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return removed(case, out) };
    for (_, property, log, what) in LOGS.iter().filter(|row| row.0 == after.kind) {
        let logged = |thing: &Thing| match (log, thing.has(property)) {
            (Log::Present, present) => Some(present),
            (Log::True(default), false) => Some(*default),
            (Log::True(_), true) => thing.flag(property),
            (Log::Not(_) | Log::Each, false) => Some(false),
            (Log::Not(off), true) => thing.scalar(property).map(|level| level != *off),
            (Log::Each, true) => Some(!thing.items(property).is_empty()),
        };
        if logged(before) == Some(true) && logged(after) == Some(false) {
            let how = match log {
                _ if *what == TRACES => "no longer taken",
                Log::True(_) => "turned off",
                _ => "no longer written",
            };
            say(after, case.path(property), &format!("{what} {how}"), out);
        } else if matches!(log, Log::Each) {
            let names = |thing: &Thing| -> Vec<String> { thing.items(property).iter().map(flat).collect() };
            let now = names(after);
            let gone: Vec<String> = names(before).into_iter().filter(|name| !now.contains(name)).collect();
            if !gone.is_empty() {
                let message = format!("{what} no longer written: {}", codes(&gone));
                out.add(&LOGGING_REMOVED, after.id, case.path(property), message);
            }
        }
    }
    match after.kind {
        "AWS::ApiGateway::Stage" | "AWS::Serverless::Api" => execution_log(before, after, out),
        "AWS::ElasticLoadBalancingV2::LoadBalancer" => load_balancer(case, before, after, out),
        "AWS::ElasticLoadBalancing::LoadBalancer" => {
            let on = |thing: &Thing| thing.flag("AccessLoggingPolicy/Enabled") == Some(true);
            if on(before) && !on(after) {
                say(after, case.path("AccessLoggingPolicy/Enabled"), "access log no longer written", out);
            }
        }
        _ => {}
    }
}

fn say(thing: &Thing, path: String, what: &str, out: &mut Out) {
    let added = out.add(&LOGGING_REMOVED, thing.id, path, what);
    if what.starts_with(TRACES) {
        added.severity(Severity::Low);
    } else if thing.kind.starts_with("AWS::CloudTrail::") {
        added.severity(Severity::High);
    }
}

/// The log of something that stays.
fn removed(case: &Case, out: &mut Out) {
    let Some(before) = case.before.as_ref().filter(|_| case.change.action == Action::Remove) else { return };
    let Some((_, property, what)) = LOGGERS.iter().find(|row| row.0 == before.kind) else { return };
    let logged = before.get(property);
    if logged.is_some_and(|node| targets(node).iter().any(|id| case.view.is_gone(id))) {
        return;
    }
    // another one for the same takes its place
    let again = |other: super::view::Resource| super::view::property(&other, property) == logged;
    if !property.is_empty() && case.view.after.of_kind(before.kind).any(again) {
        return;
    }
    say(before, before.path(""), &format!("{what} removed"), out);
}

/// What of a stage's methods the execution log tells.
fn execution_log(before: &Thing, after: &Thing, out: &mut Out) {
    let key = |setting: &Node| (setting.get("ResourcePath").map(flat), setting.get("HttpMethod").map(flat));
    let everything = (Some("/*".to_owned()), Some("*".to_owned()));
    // none: it cannot be told
    let level = |thing: &Thing, setting: &Node| match setting.get("LoggingLevel") {
        None => Some("OFF".to_owned()),
        Some(level) => thing.side.scalar(level).map(Into::into),
    };
    let settings = after.items("MethodSettings");
    for (index, old) in before.items("MethodSettings").iter().enumerate() {
        let Some(was) = level(before, old).filter(|level| level != "OFF") else { continue };
        let same = settings.iter().position(|setting| key(setting) == key(old));
        let now = same.or_else(|| settings.iter().position(|setting| key(setting) == everything));
        let is = match now {
            Some(place) => level(after, &settings[place]),
            None => Some("OFF".to_owned()),
        };
        if is.as_deref() != Some("OFF") {
            continue;
        }
        let path = match same {
            Some(place) => after.path(&format!("MethodSettings/{place}/LoggingLevel")),
            None => before.path(&format!("MethodSettings/{index}/LoggingLevel")),
        };
        let of = match key(old) {
            pair if pair == everything => String::new(),
            (path, verb) => {
                format!(" of {}", setting_label(&path.unwrap_or_default(), &verb.unwrap_or_default()))
            }
        };
        let message = format!("execution log{of} no longer written ({} -> {})", code(was), code("OFF"));
        out.add(&LOGGING_REMOVED, after.id, path, message);
    }
}

fn load_balancer(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    for (key, what) in [("access_logs.s3.enabled", "access log"), ("connection_logs.s3.enabled", "connection log")] {
        let on = |thing: &Thing| {
            let named = |item: &&Node| item.get("Key").and_then(Node::as_str) == Some(key);
            let value = thing.items("LoadBalancerAttributes").iter().find(named).and_then(|item| item.get("Value"));
            value.and_then(|value| thing.side.flag(value)) == Some(true)
        };
        if on(before) && !on(after) {
            say(after, case.path("LoadBalancerAttributes"), &format!("{what} no longer written"), out);
        }
    }
}
