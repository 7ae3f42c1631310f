//! Domains of one's own, and the stages behind them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::rest_api::{IpAddressType, TlsPolicy, path_word};
use super::shape::object;
use super::{Construct, Scope, construct};
use crate::aws::{apigateway, certificatemanager, route53};
use crate::handle::Handle;
use crate::handle::{Named, Target};
use crate::intrinsic::Expr;
use crate::resource::Body;
use crate::value::{Bag, Id, IntoVal, Val, Value};
use crate::written::Pairs;

/// A domain of one's own in front of the stages of REST APIs.
///
/// TLS 1.2 or newer. Close the APIs' own addresses with `.only_through_domain()`: what stands before the domain, client certificates above all, is
/// otherwise passed by.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let certificate = stack.add(id!("Certificate"), aws::certificatemanager::Certificate::new("api.shop.example"));
/// let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler).only_through_domain());
/// let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let domain = stack.add(
///     id!("Domain"),
///     Domain::regional("api.shop.example", &certificate)
///         .stage(&prod)
///         .stage_at("v1", &prod)
///         .in_zone(Id::of("Z0123456789ABCDEFGHIJ")),
/// );
/// stack.output(id!("Target"), "where the domain points", domain.regional_domain_name());
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::ApiGateway::DomainName` under its own id; for each stage `<Id>Root` or `<Id>At<Path>` (`AWS::ApiGateway::BasePathMapping`; for a path of
/// several segments `AWS::ApiGatewayV2::ApiMapping`); with a zone `<Id>Ipv4`, and `<Id>Ipv6` where it has both kinds of addresses
/// (`AWS::Route53::RecordSet`).
/// [AWS: custom domains](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "DomainData")]
#[schemars(with = "DomainData")]
pub struct Domain {
    name: Val<String>,
    certificate: Certificate,
    tls: Option<TlsPolicy>,
    ip_address_type: Option<IpAddressType>,
    trust_store: Option<TrustStore>,
    ownership: Option<Val<Id<certificatemanager::Certificate>>>,
    stages: Vec<(Option<String>, Named<apigateway::Stage>)>,
    zone: Option<Val<Id<route53::HostedZone>>>,
}

/// Where the domain is reached, with its certificate.
#[derive(Clone, Debug)]
enum Certificate {
    Regional(Val<Id<certificatemanager::Certificate>>),
    Edge(Val<Id<certificatemanager::Certificate>>),
}

/// The certificates of those who may sign clients' certificates.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TrustStore {
    /// A PEM file in a bucket: `s3://bucket/key`.
    uri: Val<String>,
    /// The version of the file.
    version: Option<Val<String>>,
}

/// A domain as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Domain")]
struct DomainData {
    /// Its name: `api.example.com`.
    name: Val<String>,
    /// The certificate of a domain that is reached in the stack's region: the ARN of one of that region.
    regional: Option<Val<Id<certificatemanager::Certificate>>>,
    /// The certificate of a domain that is reached through CloudFront's edge locations: the ARN of one of us-east-1.
    edge: Option<Val<Id<certificatemanager::Certificate>>>,
    /// The stage that answers what no other one of the domain does.
    stage: Option<Named<apigateway::Stage>>,
    /// Stages that answer below a path, by that path: `v1: Prod`; letters, digits and `$-_.+!*'()/`.
    #[serde(default, with = "Pairs::<String, Named<apigateway::Stage>>")]
    stages_at: Vec<(String, Named<apigateway::Stage>)>,
    /// The lowest version of TLS that clients may speak; 1.2 when nothing is said.
    tls: Option<TlsPolicy>,
    /// The kinds of addresses under which it is reached; IPv4 when nothing is said.
    ip_address_type: Option<IpAddressType>,
    /// Only clients with a certificate that one of these authorities signed. For regional domains.
    mutual_tls: Option<TrustStore>,
    /// A public certificate of the same domain, which proves that it is one's own: its ARN. Needed with mutual TLS when the domain's certificate was imported
    /// or comes from a private authority.
    ownership_certificate: Option<Val<Id<certificatemanager::Certificate>>>,
    /// Makes its records in this zone of Route 53, by its id.
    in_zone: Option<Val<Id<route53::HostedZone>>>,
}

impl TryFrom<DomainData> for Domain {
    type Error = &'static str;

    fn try_from(data: DomainData) -> Result<Self, &'static str> {
        let certificate = match (data.regional, data.edge) {
            (Some(certificate), None) => Certificate::Regional(certificate),
            (None, Some(certificate)) => Certificate::Edge(certificate),
            _ => return Err("a domain has a certificate: one of `regional` and `edge`"),
        };
        let root = data.stage.map(|stage| (None, stage));
        let below = data.stages_at.into_iter().map(|(path, stage)| (Some(path), stage));
        Ok(Domain {
            name: data.name,
            certificate,
            tls: data.tls,
            ip_address_type: data.ip_address_type,
            trust_store: data.mutual_tls,
            ownership: data.ownership_certificate,
            stages: root.into_iter().chain(below).collect(),
            zone: data.in_zone,
        })
    }
}

impl Domain {
    fn new(name: Val<String>, certificate: Certificate) -> Self {
        let (tls, ip_address_type, trust_store, ownership, zone) = (None, None, None, None, None);
        Domain { name, certificate, tls, ip_address_type, trust_store, ownership, stages: Vec::new(), zone }
    }

    /// A domain that is reached in the stack's region, with a certificate of that region.
    pub fn regional(
        name: impl IntoVal<String>,
        certificate: impl IntoVal<Id<certificatemanager::Certificate>>,
    ) -> Self {
        Domain::new(name.into_val(), Certificate::Regional(certificate.into_val()))
    }

    /// A domain that is reached through CloudFront's edge locations, with a certificate of us-east-1.
    pub fn edge(name: impl IntoVal<String>, certificate: impl IntoVal<Id<certificatemanager::Certificate>>) -> Self {
        Domain::new(name.into_val(), Certificate::Edge(certificate.into_val()))
    }

    /// This stage answers what no other one of the domain does.
    pub fn stage(mut self, stage: &Handle<apigateway::Stage>) -> Self {
        self.stages.push((None, stage.into()));
        self
    }

    /// This stage answers below this path: `.stage_at("v1", &prod)`; letters, digits and `$-_.+!*'()/`.
    pub fn stage_at(mut self, path: &str, stage: &Handle<apigateway::Stage>) -> Self {
        self.stages.push((Some(path.to_owned()), stage.into()));
        self
    }

    /// The lowest version of TLS that clients may speak; 1.2 when nothing is said.
    pub fn tls(mut self, policy: TlsPolicy) -> Self {
        self.tls = Some(policy);
        self
    }

    /// The kinds of addresses under which it is reached; IPv4 when nothing is said.
    pub fn ip_address_type(mut self, addresses: IpAddressType) -> Self {
        self.ip_address_type = Some(addresses);
        self
    }

    /// Only clients with a certificate that one of these authorities signed: a PEM file in a bucket, `s3://bucket/key`, and its version. For regional
    /// domains.
    ///
    /// [AWS: mutual TLS](https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html)
    pub fn mutual_tls(mut self, trust_store_uri: impl IntoVal<String>, version: impl IntoVal<String>) -> Self {
        self.trust_store = Some(TrustStore { uri: trust_store_uri.into_val(), version: Some(version.into_val()) });
        self
    }

    /// A public certificate of the same domain, which proves that it is one's own; needed with mutual TLS when the domain's certificate was imported or
    /// comes from a private authority.
    pub fn ownership_certificate(mut self, certificate: impl IntoVal<Id<certificatemanager::Certificate>>) -> Self {
        self.ownership = Some(certificate.into_val());
        self
    }

    /// Makes its records in this zone of Route 53.
    pub fn in_zone(mut self, zone: impl IntoVal<Id<route53::HostedZone>>) -> Self {
        self.zone = Some(zone.into_val());
        self
    }
}

construct!(Domain, apigateway::DomainName);

impl Construct for Domain {
    fn main_type(&self) -> &'static str {
        <apigateway::DomainName as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::ApiGateway::DomainName");
        body.set("DomainName", self.name.clone());
        let mut endpoint = Bag::default();
        if let Some(addresses) = self.ip_address_type {
            endpoint.set("IpAddressType", addresses.as_str());
        }
        let (property, certificate, kind) = match &self.certificate {
            Certificate::Regional(certificate) => ("RegionalCertificateArn", certificate, "REGIONAL"),
            Certificate::Edge(certificate) => ("CertificateArn", certificate, "EDGE"),
        };
        endpoint.set("Types", vec![kind.into()]);
        body.set("EndpointConfiguration", endpoint);
        // what `Ref` yields for a certificate is its ARN
        body.set(property, certificate.clone());
        if let Some(store) = &self.trust_store {
            let mut authentication = Bag::default();
            authentication.set("TruststoreUri", store.uri.clone());
            authentication.set_some("TruststoreVersion", store.version.clone());
            body.set("MutualTlsAuthentication", authentication);
        }
        body.set_some("OwnershipVerificationCertificateArn", self.ownership.clone());
        self.tls.as_ref().unwrap_or(&TlsPolicy::Tls12).set(&mut body);
        let domain = scope.main(body);
        for (path, stage) in &self.stages {
            place_mapping(path.as_deref(), stage, &domain, scope);
        }
        if let Some(zone) = &self.zone {
            self.place_records(zone, &domain, scope);
        }
    }
}

impl Domain {
    fn is_edge(&self) -> bool {
        matches!(self.certificate, Certificate::Edge(_))
    }

    fn check(&self, scope: &mut Scope) {
        if self.trust_store.is_some() && self.is_edge() {
            let help = "make the domain regional";
            scope.error("mutual-tls", "an edge domain takes no client certificates", help);
        }
        if self.trust_store.is_some() && self.tls.as_ref().is_some_and(TlsPolicy::is_enhanced) {
            let help = "leave `.tls(..)` out: clients speak TLS 1.2 or newer";
            scope.error("mutual-tls", "this TLS policy takes no client certificates", help);
        }
        for (at, (path, stage)) in self.stages.iter().enumerate() {
            let shown = path.as_deref().unwrap_or("");
            if self.stages[..at].iter().any(|(other, _)| other == path) {
                let message = format!("two stages answer at `/{shown}`");
                scope.error("duplicate-path", message, "give one of them another path");
            }
            let fits = |b: u8| b.is_ascii_alphanumeric() || b"$-_.+!*'()/".contains(&b);
            if path.is_some() && (shown.is_empty() || !shown.bytes().all(fits) || shown.split('/').any(str::is_empty)) {
                let message = format!("`{shown}` is not the path of a stage");
                scope.error(
                    "domain-path",
                    message,
                    "give it without slashes around it: `v1`, or `.stage(..)` for none",
                );
            }
            if shown.contains('/') && self.is_edge() {
                let message = format!("an edge domain has no path of several segments such as `{shown}`");
                scope.error("domain-path", message, "make the domain regional, or the path one segment");
            }
            let Some(api) = scope.facts.stages.get(stage.id()).map(|facts| facts.api.id().to_owned()) else {
                let message = format!("`{}` is not a `Stage` of this stack", stage.id());
                scope.error("domain-stage", message, "add it as the construct `Stage`");
                continue;
            };
            let open = scope.facts.apis.get(api.as_str()).is_some_and(|api| !api.only_through_domain);
            if open && self.trust_store.is_some() {
                let message = format!("clients without a certificate reach API `{api}` at its own address");
                scope.warning("mutual-tls", message, "say `.only_through_domain()` of the API");
            }
        }
    }

    fn place_records(&self, zone: &Val<Id<route53::HostedZone>>, domain: &Target, scope: &mut Scope) {
        let (name, zone_of) = match self.is_edge() {
            true => ("DistributionDomainName", "DistributionHostedZoneId"),
            false => ("RegionalDomainName", "RegionalHostedZoneId"),
        };
        let attribute = |name: &'static str| Value::from(Expr::GetAtt(domain.clone(), name.into()));
        let mut records = vec![("Ipv4", "A")];
        if self.ip_address_type == Some(IpAddressType::Dualstack) {
            records.push(("Ipv6", "AAAA"));
        }
        for (word, kind) in records {
            let mut record = Body::new("AWS::Route53::RecordSet");
            record.set("AliasTarget", object([("DNSName", attribute(name)), ("HostedZoneId", attribute(zone_of))]));
            record.set("HostedZoneId", zone.clone());
            record.set("Name", self.name.clone());
            record.set("Type", kind);
            scope.child(word, record);
        }
    }
}

fn place_mapping(path: Option<&str>, stage: &Named<apigateway::Stage>, domain: &Target, scope: &mut Scope) {
    let Some(api) = scope.facts.stages.get(stage.id()).map(|facts| facts.api.clone()) else { return };
    let word = path.map_or_else(|| "Root".to_owned(), |path| format!("At{}", path_word(path)));
    let mut body;
    if path.is_some_and(|path| path.contains('/')) {
        // the first version of the service takes one segment
        body = Body::new("AWS::ApiGatewayV2::ApiMapping");
        body.set("ApiId", api.reference());
        body.set("ApiMappingKey", path.unwrap_or_default().to_owned());
    } else {
        body = Body::new("AWS::ApiGateway::BasePathMapping");
        if let Some(path) = path {
            body.set("BasePath", path.to_owned());
        }
        body.set("RestApiId", api.reference());
    }
    body.set("DomainName", Expr::Ref(domain.clone()));
    body.set("Stage", stage.reference());
    scope.child(&word, body);
}
