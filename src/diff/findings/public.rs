//! Doors that open to everybody, other than those of API methods.

use crate::diff::report::Severity;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::policy::{Excess, Statement, principal_name};
use super::text::{code, codes, flat};
use super::view::{Case, Thing};

rule! {
    /// Something can be reached by everybody that could not before.
    ///
    /// A policy for the principal `*` without a condition that narrows it, a security group open to all addresses, a bucket that no longer
    /// blocks public access, a database with a public address, a function URL without authorization, a private API that becomes public.
    pub PUBLIC = "public", "SEC-PUBLIC", critical, Security, since "0.2.0",
        "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_analyze_cross_account.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let before = case.before.as_ref();
    match after.kind {
        "AWS::S3::Bucket" | "AWS::S3::AccessPoint" => bucket(case, after, out),
        "AWS::EC2::SecurityGroup" => {
            let old: Vec<&Node> =
                before.map(|before| before.items("SecurityGroupIngress").iter().collect()).unwrap_or_default();
            for (index, rule) in after.items("SecurityGroupIngress").iter().enumerate() {
                let place = if after.get("SecurityGroupIngress").is_some_and(|list| list.as_list().is_some()) {
                    format!("SecurityGroupIngress/{index}")
                } else {
                    "SecurityGroupIngress".to_owned()
                };
                ingress(after, rule, &old, before, &place, out);
            }
        }
        "AWS::EC2::SecurityGroupIngress" => {
            let old: Vec<&Node> = before.and_then(|before| before.node().get("Properties")).into_iter().collect();
            if let Some(rule) = after.node().get("Properties") {
                ingress(after, rule, &old, before, "", out);
            }
        }
        "AWS::Lambda::Url" if before.is_none() => function_url(after, "AuthType", out),
        "AWS::Serverless::Function" if before.is_none_or(|before| !before.has("FunctionUrlConfig")) => {
            function_url(after, "FunctionUrlConfig/AuthType", out);
        }
        "AWS::ApiGateway::RestApi" => endpoint(case, after, out),
        "AWS::EKS::Cluster" => cluster_endpoint(case, after, out),
        "AWS::MSK::Cluster" => {
            const ACCESS: &str = "BrokerNodeGroupInfo/ConnectivityInfo/PublicAccess/Type";
            let public = |thing: &Thing| thing.scalar(ACCESS).is_some_and(|kind| kind != "DISABLED");
            if public(after) && !before.is_some_and(public) {
                out.add(&PUBLIC, after.id, after.path(ACCESS), "the brokers get public addresses");
            }
        }
        "AWS::ElasticLoadBalancingV2::LoadBalancer" | "AWS::ElasticLoadBalancing::LoadBalancer" => {
            let internal = |thing: &Thing| thing.scalar("Scheme").is_some_and(|scheme| scheme == "internal");
            if before.is_some_and(internal) && !internal(after) {
                let message = format!(
                    "the load balancer faces the internet ({} -> {})",
                    code("internal"),
                    code("internet-facing")
                );
                out.add(&PUBLIC, after.id, case.path("Scheme"), message).severity(Severity::High);
            }
        }
        _ => {}
    }
    publicly_accessible(after, before, out);
}

/// Databases, brokers, warehouses.
fn publicly_accessible(after: &Thing, before: Option<&Thing>, out: &mut Out) {
    const PROPERTY: &str = "PubliclyAccessible";
    if after.flag(PROPERTY) == Some(true) && before.and_then(|before| before.flag(PROPERTY)) != Some(true) {
        let message = format!("gets a public address ({PROPERTY} is {})", code("true"));
        out.add(&PUBLIC, after.id, after.path(PROPERTY), message);
    }
}

fn bucket(case: &Case, after: &Thing, out: &mut Out) {
    const BLOCK: &str = "PublicAccessBlockConfiguration";
    const FLAGS: [&str; 4] = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
    let before = case.before.as_ref();
    let path = |flag: &str| format!("{BLOCK}/{flag}");
    // a bucket that says nothing blocks everything from its creation on; once said, what is left out is off
    let blocked =
        |thing: &Thing, flag: &str| if thing.has(BLOCK) { thing.flag(&path(flag)).or(Some(false)) } else { None };
    let known = |thing: &Thing, flag: &str| thing.get(&path(flag)).is_none_or(|value| thing.side.flag(value).is_some());
    let gone: Vec<&str> = FLAGS
        .into_iter()
        .filter(|flag| known(after, flag))
        .filter(|flag| match before {
            Some(before) => blocked(before, flag) == Some(true) && blocked(after, flag) != Some(true),
            None => after.has(BLOCK) && after.flag(&path(flag)) == Some(false),
        })
        .collect();
    if let [first, ..] = gone.as_slice() {
        let place = if after.has(&path(first)) { after.path(&path(first)) } else { case.path(BLOCK) };
        let message = match after.has(BLOCK) {
            true => format!("public access is no longer blocked ({} off)", codes(&gone)),
            false => "public access is no longer blocked (the whole configuration is removed)".to_owned(),
        };
        let message = if before.is_none() { message.replace("no longer", "not") } else { message };
        out.add(&PUBLIC, after.id, place, message).severity(Severity::High);
    }
    let open = |thing: &Thing| {
        let acl = thing.scalar("AccessControl")?.into_owned();
        matches!(acl.as_str(), "PublicRead" | "PublicReadWrite" | "AuthenticatedRead").then_some(acl)
    };
    if let Some(acl) = open(after).filter(|acl| before.and_then(open).as_ref() != Some(acl)) {
        let whom = match acl.as_str() {
            "PublicRead" => "everybody can list and read its objects",
            "PublicReadWrite" => "everybody can list, read and write its objects",
            _ => "every AWS account can list and read its objects",
        };
        out.add(&PUBLIC, after.id, after.path("AccessControl"), format!("{whom} ({})", code(&acl)));
    }
}

/// Ports: protocol, first, last; none for all.
type Ports = (String, Option<(i64, i64)>);

fn ports(thing: &Thing, rule: &Node) -> Ports {
    let protocol =
        rule.get("IpProtocol").map(|p| thing.side.scalar(p).map_or_else(|| flat(p), Into::into)).unwrap_or_default();
    let number = |name: &str| thing.side.number(rule.get(name)?).map(|port| port as i64);
    let range = number("FromPort").zip(number("ToPort")).filter(|(from, _)| *from >= 0);
    let protocol = match protocol.as_str() {
        "6" => "tcp".to_owned(),
        "17" => "udp".to_owned(),
        _ => protocol,
    };
    let range = if protocol == "-1" { None } else { range };
    (protocol, range)
}

/// Whether the rule lets in every address; which spelling.
fn everywhere(thing: &Thing, rule: &Node) -> Option<&'static str> {
    let cidr = |name: &str| rule.get(name).and_then(|cidr| thing.side.scalar(cidr));
    if cidr("CidrIp").is_some_and(|cidr| cidr.trim().ends_with("/0")) {
        return Some("0.0.0.0/0");
    }
    cidr("CidrIpv6").is_some_and(|cidr| cidr.trim().ends_with("/0")).then_some("::/0")
}

fn ingress(after: &Thing, rule: &Node, old: &[&Node], before: Option<&Thing>, place: &str, out: &mut Out) {
    let Some(from) = everywhere(after, rule) else { return };
    let (protocol, range) = ports(after, rule);
    let covered = before.is_some_and(|before| {
        old.iter().any(|old| {
            let (old_protocol, old_range) = ports(before, old);
            let wide = match (old_range, range) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some((a, b)), Some((c, d))) => a <= c && d <= b,
            };
            everywhere(before, old) == Some(from) && (old_protocol == "-1" || old_protocol == protocol && wide)
        })
    });
    if covered {
        return;
    }
    let (what, severity) = match (protocol.as_str(), range) {
        ("-1", _) => ("every port".to_owned(), Severity::Critical),
        ("icmp" | "icmpv6" | "1" | "58", _) => ("ICMP".to_owned(), Severity::Low),
        (protocol, None) => (format!("every {protocol} port"), Severity::Critical),
        ("tcp", Some((80, 80) | (443, 443))) => (range_text("tcp", range), Severity::Medium),
        (protocol, _) => (range_text(protocol, range), Severity::Critical),
    };
    let property = if rule.get("CidrIp").is_some() && from == "0.0.0.0/0" { "CidrIp" } else { "CidrIpv6" };
    let path = if place.is_empty() { property.to_owned() } else { format!("{place}/{property}") };
    let message = format!("{what} is open to every address ({})", code(from));
    out.add(&PUBLIC, after.id, after.path(&path), message).severity(severity);
}

fn range_text(protocol: &str, range: Option<(i64, i64)>) -> String {
    match range {
        Some((from, to)) if from == to => format!("{protocol} port {from}"),
        Some((from, to)) => format!("{protocol} ports {from}-{to}"),
        None => protocol.to_owned(),
    }
}

fn function_url(after: &Thing, property: &str, out: &mut Out) {
    if after.scalar(property).as_deref() == Some("NONE") {
        let message = format!("the function gets a URL that everybody can call (AuthType {})", code("NONE"));
        out.add(&PUBLIC, after.id, after.path(property), message);
    }
}

/// A private API that becomes public.
fn endpoint(case: &Case, after: &Thing, out: &mut Out) {
    const TYPES: &str = "EndpointConfiguration/Types";
    let Some(before) = &case.before else { return };
    let private =
        |thing: &Thing| thing.items(TYPES).iter().any(|kind| thing.side.scalar(kind).is_some_and(|k| k == "PRIVATE"));
    let known = after.items(TYPES).iter().all(|kind| after.side.scalar(kind).is_some());
    if private(before) && !private(after) && known {
        let to = after.items(TYPES).iter().map(flat).next().unwrap_or_else(|| "EDGE".to_owned());
        let message = format!("the API leaves the VPC: everybody can reach it ({} -> {})", code("PRIVATE"), code(to));
        out.add(&PUBLIC, after.id, case.path(TYPES), message);
    }
}

fn cluster_endpoint(case: &Case, after: &Thing, out: &mut Out) {
    const PUBLIC_ACCESS: &str = "ResourcesVpcConfig/EndpointPublicAccess";
    let Some(before) = &case.before else { return };
    let open = |thing: &Thing| if thing.has(PUBLIC_ACCESS) { thing.flag(PUBLIC_ACCESS) } else { Some(true) };
    if open(before) == Some(false) && open(after) == Some(true) {
        let message = "the cluster's API endpoint can be reached from everywhere";
        out.add(&PUBLIC, after.id, case.path(PUBLIC_ACCESS), message).severity(Severity::High);
    }
}

/// Conditions that narrow a principal `*` to somebody: keys in lower case, `*` for any end.
const NARROWING: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principaltag/*",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:username",
    "aws:vpcsourceip",
    "elasticfilesystem:accessedviamounttarget",
    "kms:calleraccount",
    "lambda:eventsourcetoken",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Whether a statement of a resource policy lets in everybody.
pub(super) fn is_open(statement: &Statement) -> bool {
    let everybody = statement.principals.not || statement.principals.items.contains("*");
    statement.allows && everybody && !statement.limited_by(NARROWING)
}

/// Whether a document of this resource is read by nobody outside of a VPC, whatever it says.
pub(super) fn is_inside(thing: &Thing) -> bool {
    match thing.kind {
        "AWS::OpenSearchService::Domain" | "AWS::Elasticsearch::Domain" => thing.has("VPCOptions"),
        "AWS::ApiGateway::RestApi" => {
            thing.items("EndpointConfiguration/Types").iter().any(|kind| kind.as_str() == Some("PRIVATE"))
        }
        _ => false,
    }
}

/// A statement that lets in everybody and did not before.
pub(super) fn opened(after: &Thing, excess: &Excess, out: &mut Out) {
    let statement = excess.statement;
    let mut message = format!("everybody may {}", codes(&excess.actions));
    let on: Vec<&str> = excess.resources.iter().copied().filter(|resource| !resource.is_empty()).collect();
    if !on.is_empty() {
        message.push_str(&format!(" on {}", codes(on)));
    }
    let whom = statement.principals.items.iter().map(|name| principal_name(name));
    if statement.principals.not {
        message.push_str(&format!(", but for {}", codes(whom)));
    }
    let part = if statement.principals.not { "NotPrincipal" } else { "Principal" };
    let path = after.pointer(&format!("{}/{part}", statement.pointer));
    out.add(&PUBLIC, after.id, path, message);
}

/// The resource policy of a public API went, and it had kept somebody out.
pub(super) fn api_policy_removed(case: &Case, before: &Thing, old: &[&Statement], out: &mut Out) {
    let Some(after) = &case.after else { return };
    let gate = old.iter().any(|statement| !statement.allows || !is_open(statement));
    if before.kind == "AWS::ApiGateway::RestApi" && !after.has("Policy") && gate && !is_inside(after) {
        let message = "the API's resource policy is removed: whom it kept out is let in";
        out.add(&PUBLIC, after.id, before.path("Policy"), message).severity(Severity::High);
    }
}
