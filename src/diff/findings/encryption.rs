//! What is encrypted less: at rest, on the way, or with nobody's own key any more.

use crate::diff::report::Severity;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat};
use super::view::{Case, Thing, at};

rule! {
    /// Something is no longer encrypted, or less well than before.
    ///
    /// Storage, traffic, a key of one's own in place of AWS's, a key that rotates, the least version of TLS. With AWS's key, data is still
    /// encrypted, but no key policy says who may read it and no key can be taken away.
    pub ENCRYPTION_REMOVED = "encryption-removed", "SEC-ENCRYPTION-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-at-rest.html";
}

/// How a property encrypts.
#[derive(Clone, Copy)]
enum Cipher {
    /// While it is true; what holds when it is absent.
    True(bool),
    /// While it names a key, without which nothing is encrypted.
    Only,
    /// While it names a key, without which AWS's own is used.
    Own,
    /// From worst to best; unknown values are not compared.
    Rank(&'static [&'static str]),
}

/// Type (any for an empty one), property, how, what.
const CIPHERS: &[(&str, &str, Cipher, &str)] = &[
    ("", "StorageEncrypted", Cipher::True(false), "storage"),
    ("", "Encrypted", Cipher::True(false), "storage"),
    ("", "AtRestEncryptionEnabled", Cipher::True(false), "data at rest"),
    ("", "TransitEncryptionEnabled", Cipher::True(false), "traffic"),
    ("", "EncryptionAtRestOptions/Enabled", Cipher::True(false), "data at rest"),
    ("", "NodeToNodeEncryptionOptions/Enabled", Cipher::True(false), "traffic between nodes"),
    ("", "DomainEndpointOptions/EnforceHTTPS", Cipher::True(false), "traffic"),
    (
        "",
        "DomainEndpointOptions/TLSSecurityPolicy",
        Cipher::Rank(&["Policy-Min-TLS-1-0-2019-07", "Policy-Min-TLS-1-2-2019-07", "Policy-Min-TLS-1-2-PFS-2023-10"]),
        "least TLS",
    ),
    ("AWS::DynamoDB::Table", "SSESpecification/SSEEnabled", Cipher::Own, "items"),
    ("AWS::DynamoDB::Table", "SSESpecification/KMSMasterKeyId", Cipher::Own, "items"),
    ("AWS::SNS::Topic", "KmsMasterKeyId", Cipher::Only, "messages"),
    ("AWS::Kinesis::Stream", "StreamEncryption", Cipher::Only, "records"),
    ("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamEncryptionConfigurationInput", Cipher::Only, "records"),
    ("AWS::Logs::LogGroup", "KmsKeyId", Cipher::Own, "logs"),
    ("AWS::Lambda::Function", "KmsKeyArn", Cipher::Own, "environment variables"),
    ("AWS::SecretsManager::Secret", "KmsKeyId", Cipher::Own, "secret"),
    ("AWS::CloudTrail::Trail", "KMSKeyId", Cipher::Own, "trail"),
    ("AWS::StepFunctions::StateMachine", "EncryptionConfiguration/KmsKeyId", Cipher::Own, "executions"),
    ("AWS::Events::EventBus", "KmsKeyIdentifier", Cipher::Own, "events"),
    ("AWS::CodeBuild::Project", "EncryptionKey", Cipher::Own, "artifacts"),
    ("AWS::ApiGateway::DomainName", "SecurityPolicy", Cipher::Rank(&["TLS_1_0", "TLS_1_2"]), "least TLS"),
    ("AWS::ApiGateway::RestApi", "SecurityPolicy", Cipher::Rank(&["TLS_1_0", "TLS_1_2"]), "least TLS"),
    (
        "AWS::MSK::Cluster",
        "EncryptionInfo/EncryptionInTransit/ClientBroker",
        Cipher::Rank(&["PLAINTEXT", "TLS_PLAINTEXT", "TLS"]),
        "traffic",
    ),
    (
        "AWS::MSK::Cluster",
        "EncryptionInfo/EncryptionInTransit/InCluster",
        Cipher::True(true),
        "traffic between brokers",
    ),
    (
        "AWS::CloudFront::Distribution",
        "DistributionConfig/ViewerCertificate/MinimumProtocolVersion",
        Cipher::Rank(&[
            "SSLv3",
            "TLSv1",
            "TLSv1_2016",
            "TLSv1.1_2016",
            "TLSv1.2_2018",
            "TLSv1.2_2019",
            "TLSv1.2_2021",
            "TLSv1.2_2025",
            "TLSv1.3_2025",
        ]),
        "least TLS",
    ),
    (
        "AWS::CloudFront::Distribution",
        "DistributionConfig/DefaultCacheBehavior/ViewerProtocolPolicy",
        VIEWERS,
        "viewers' traffic",
    ),
];

const VIEWERS: Cipher = Cipher::Rank(&["allow-all", "redirect-to-https", "https-only"]);

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    for (kind, property, cipher, what) in CIPHERS {
        if kind.is_empty() || *kind == after.kind {
            weaker(case, before, after, property, *cipher, what, out);
        }
    }
    match after.kind {
        "AWS::S3::Bucket" => bucket(case, before, after, out),
        "AWS::SQS::Queue" => queue(case, before, after, out),
        "AWS::ElasticLoadBalancingV2::Listener" => listener(before, after, out),
        "AWS::ApiGateway::Stage" => cache(before, after, out),
        "AWS::KMS::Key" => rotation(case, before, after, out),
        "AWS::ApiGatewayV2::DomainName" => versions(before, after, out),
        "AWS::CloudFront::Distribution" => distribution(before, after, out),
        _ => {}
    }
}

fn weaker(case: &Case, before: &Thing, after: &Thing, property: &str, cipher: Cipher, what: &str, out: &mut Out) {
    let value = |thing: &Thing| thing.get(property).map(flat).filter(|value| !value.is_empty() && value != "false");
    match cipher {
        Cipher::True(default) => {
            let on = |thing: &Thing| if thing.has(property) { thing.flag(property) } else { Some(default) };
            if on(before) == Some(true) && on(after) == Some(false) {
                out.add(&ENCRYPTION_REMOVED, after.id, case.path(property), format!("{what} no longer encrypted"));
            }
        }
        Cipher::Only => {
            if value(before).is_some() && value(after).is_none() {
                out.add(&ENCRYPTION_REMOVED, after.id, case.path(property), format!("{what} no longer encrypted"));
            }
        }
        Cipher::Own => {
            // of a key and the switch above it, the switch is told
            let switch = property.rsplit_once('/').is_some_and(|(parent, name)| {
                let on = format!("{parent}/SSEEnabled");
                let off = !after.has(parent) || after.flag(&on) == Some(false);
                name.starts_with("KMS") && before.has(&on) && off
            });
            if let (Some(was), None, false) = (value(before), value(after), switch) {
                let was = if was == "true" { String::new() } else { format!(" ({} removed)", code(was)) };
                let message = format!("{what} encrypted with AWS's key in place of one of your account{was}");
                out.add(&ENCRYPTION_REMOVED, after.id, case.path(property), message).severity(Severity::Medium);
            }
        }
        Cipher::Rank(order) => {
            let (Some(was), Some(is)) = (before.scalar(property), after.scalar(property)) else { return };
            ranked(after, case.path(property), order, &was, &is, what, out);
        }
    }
}

fn ranked(thing: &Thing, path: String, order: &[&str], was: &str, is: &str, what: &str, out: &mut Out) {
    let rank = |value: &str| {
        let newer = value.contains("TLS13").then_some(order.len());
        order.iter().position(|known| *known == value).or(newer)
    };
    // redirected or refused: neither is sent in clear
    let clear = |value: &str| matches!(value, "allow-all" | "PLAINTEXT");
    if let (Some(old), Some(new)) = (rank(was), rank(is))
        && new < old
        && (was != "https-only" || clear(is))
    {
        let then = if clear(is) { ": it may be sent in clear" } else { "" };
        let severity = if clear(is) { Severity::High } else { Severity::Medium };
        let message = format!("{what} {} -> {}{then}", code(was), code(is));
        out.add(&ENCRYPTION_REMOVED, thing.id, path, message).severity(severity);
    }
}

fn bucket(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    const RULES: &str = "BucketEncryption/ServerSideEncryptionConfiguration";
    let read = |thing: &Thing| {
        let rule = thing.items(RULES).first()?;
        let default = rule.get("ServerSideEncryptionByDefault")?;
        let algorithm = default.get("SSEAlgorithm").and_then(|algorithm| thing.side.scalar(algorithm))?.into_owned();
        Some((algorithm, default.get("KMSMasterKeyID").map(flat)))
    };
    let Some((was, was_key)) = read(before) else { return };
    let (is, is_key) = match read(after) {
        Some(now) => now,
        None if !after.has("BucketEncryption") => ("AES256".to_owned(), None),
        None => return,
    };
    let rank = |algorithm: &str| ["AES256", "aws:kms", "aws:kms:dsse"].iter().position(|known| *known == algorithm);
    let (Some(old), Some(new)) = (rank(&was), rank(&is)) else { return };
    let message = if !after.has("BucketEncryption") {
        format!("encryption configuration ({}) removed: objects are encrypted with S3's own keys", code(was))
    } else if new < old {
        format!("objects encrypted less strictly ({} -> {})", code(was), code(is))
    } else if let (Some(key), None, 1..) = (was_key, is_key, new) {
        format!("objects encrypted with AWS's key in place of one of your account ({} removed)", code(key))
    } else {
        return;
    };
    out.add(&ENCRYPTION_REMOVED, after.id, case.path("BucketEncryption"), message).severity(Severity::Medium);
}

fn queue(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    const KEY: &str = "KmsMasterKeyId";
    const MANAGED: &str = "SqsManagedSseEnabled";
    let key = |thing: &Thing| thing.get(KEY).map(flat).filter(|key| !key.is_empty());
    let managed = |thing: &Thing| if thing.has(MANAGED) { thing.flag(MANAGED) } else { Some(true) };
    match (key(before), key(after)) {
        (Some(_), None) if managed(after) == Some(false) => {
            out.add(&ENCRYPTION_REMOVED, after.id, case.path(KEY), "messages no longer encrypted");
        }
        (Some(was), None) => {
            let message =
                format!("messages encrypted with SQS's key in place of one of your account ({} removed)", code(was));
            out.add(&ENCRYPTION_REMOVED, after.id, case.path(KEY), message).severity(Severity::Medium);
        }
        (None, None) if managed(before) == Some(true) && managed(after) == Some(false) => {
            out.add(&ENCRYPTION_REMOVED, after.id, case.path(MANAGED), "messages no longer encrypted");
        }
        _ => {}
    }
}

/// A key that got new material every year.
fn rotation(case: &Case, before: &Thing, after: &Thing, out: &mut Out) {
    const ROTATES: &str = "EnableKeyRotation";
    let on = |thing: &Thing| if thing.has(ROTATES) { thing.flag(ROTATES) } else { Some(false) };
    if on(before) == Some(true) && on(after) == Some(false) {
        let message = "the key no longer rotates: all data stays under the same key material";
        out.add(&ENCRYPTION_REMOVED, after.id, case.path(ROTATES), message).severity(Severity::Medium);
    }
}

/// The least version of TLS in the name of a load balancer's policy, times ten.
fn least_tls(policy: &str) -> Option<u8> {
    let known = policy.starts_with("ELBSecurityPolicy-");
    known.then(|| match policy {
        p if p.contains("TLS13-1-3") => 13,
        p if p.contains("TLS13-1-2") || p.contains("TLS-1-2") || p.contains("FS-1-2") => 12,
        p if p.contains("TLS13-1-1") || p.contains("TLS-1-1") || p.contains("FS-1-1") => 11,
        _ => 10,
    })
}

fn listener(before: &Thing, after: &Thing, out: &mut Out) {
    let protocol = |thing: &Thing| thing.scalar("Protocol").map(|protocol| protocol.into_owned());
    if let (Some(was), Some(is)) = (protocol(before), protocol(after))
        && matches!((was.as_str(), is.as_str()), ("HTTPS", "HTTP") | ("TLS", "TCP"))
    {
        let message = format!("the listener takes traffic in clear ({} -> {})", code(was), code(is));
        out.add(&ENCRYPTION_REMOVED, after.id, after.path("Protocol"), message);
        return;
    }
    let policy = |thing: &Thing| thing.scalar("SslPolicy").map(|policy| policy.into_owned());
    if let (Some(was), Some(is)) = (policy(before), policy(after))
        && let (Some(old), Some(new)) = (least_tls(&was), least_tls(&is))
        && new < old
    {
        let message = format!("least TLS {} -> {}", code(was), code(is));
        out.add(&ENCRYPTION_REMOVED, after.id, after.path("SslPolicy"), message).severity(Severity::Medium);
    }
}

/// A stage's cache.
fn cache(before: &Thing, after: &Thing, out: &mut Out) {
    let key = |setting: &Node| (setting.get("ResourcePath").map(flat), setting.get("HttpMethod").map(flat));
    let on = |thing: &Thing, setting: &Node, name: &str| setting.get(name).and_then(|value| thing.side.flag(value));
    for (index, new) in after.items("MethodSettings").iter().enumerate() {
        let Some(old) = before.items("MethodSettings").iter().find(|old| key(old) == key(new)) else { continue };
        let caches = on(after, new, "CachingEnabled") == Some(true) || after.flag("CacheClusterEnabled") == Some(true);
        if caches
            && on(before, old, "CacheDataEncrypted") == Some(true)
            && on(after, new, "CacheDataEncrypted") != Some(true)
        {
            let path = after.path(&format!("MethodSettings/{index}/CacheDataEncrypted"));
            out.add(&ENCRYPTION_REMOVED, after.id, path, "cached responses no longer encrypted");
        }
    }
}

fn versions(before: &Thing, after: &Thing, out: &mut Out) {
    const LIST: &str = "DomainNameConfigurations";
    for (index, (old, new)) in before.items(LIST).iter().zip(after.items(LIST)).enumerate() {
        let policy = |thing: &Thing, node: &Node| {
            node.get("SecurityPolicy").and_then(|policy| thing.side.scalar(policy).map(|policy| policy.into_owned()))
        };
        if let (Some(was), Some(is)) = (policy(before, old), policy(after, new)) {
            let path = after.path(&format!("{LIST}/{index}/SecurityPolicy"));
            ranked(after, path, &["TLS_1_0", "TLS_1_2"], &was, &is, "least TLS", out);
        }
    }
}

fn distribution(before: &Thing, after: &Thing, out: &mut Out) {
    let lists = [
        ("DistributionConfig/CacheBehaviors", "PathPattern", "ViewerProtocolPolicy", "viewers' traffic", VIEWERS),
        (
            "DistributionConfig/Origins",
            "Id",
            "CustomOriginConfig/OriginProtocolPolicy",
            "traffic to the origin",
            Cipher::Rank(&["http-only", "match-viewer", "https-only"]),
        ),
    ];
    for (list, key, property, what, cipher) in lists {
        let Cipher::Rank(order) = cipher else { continue };
        for (index, new) in after.items(list).iter().enumerate() {
            let Some(old) = before.items(list).iter().find(|old| old.get(key) == new.get(key)) else { continue };
            let value = |thing: &Thing, node: &Node| {
                at(node, property).and_then(|v| thing.side.scalar(v).map(|v| v.into_owned()))
            };
            let (Some(was), Some(is)) = (value(before, old), value(after, new)) else { continue };
            let path = after.path(&format!("{list}/{index}/{property}"));
            if property.starts_with("Custom") {
                let rank = |value: &str| order.iter().position(|known| *known == value);
                if rank(&is) < rank(&was) && rank(&is).is_some() {
                    let message = format!("{what} {} -> {}: it may be sent in clear", code(was), code(is));
                    out.add(&ENCRYPTION_REMOVED, after.id, path, message);
                }
            } else {
                ranked(after, path, order, &was, &is, what, out);
            }
        }
    }
}
