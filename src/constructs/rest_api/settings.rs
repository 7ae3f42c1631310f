//! What an API is apart from its routes: where it is reached, by whom, and how bodies pass.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::node::Node;

use super::super::Scope;
use crate::aws::ec2;
use crate::literal::Int;
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::value::{Bag, Id, Json, Literal, Val, Value};

/// Where clients reach an API.
///
/// [AWS: endpoint types](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// In its region.
    #[default]
    Regional,
    /// Through CloudFront's edge locations.
    Edge,
    /// From within networks only, through their endpoints for `execute-api`.
    Private,
}

impl Endpoint {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Endpoint::Regional => "REGIONAL",
            Endpoint::Edge => "EDGE",
            Endpoint::Private => "PRIVATE",
        }
    }
}

/// The kinds of addresses under which an API or a domain is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IpAddressType {
    /// IPv4 alone.
    Ipv4,
    /// IPv4 and IPv6; a private API is always reached by both.
    Dualstack,
}

impl IpAddressType {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            IpAddressType::Ipv4 => "ipv4",
            IpAddressType::Dualstack => "dualstack",
        }
    }
}

/// The lowest version of TLS that clients may speak, and its ciphers.
///
/// [AWS: security policies](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsPolicy {
    /// TLS 1.2 and 1.3.
    Tls12,
    /// TLS 1.3 alone.
    Tls13,
    /// Another of AWS's policies, by its name: `SecurityPolicy_TLS13_1_2_PQ_2025_09`.
    Named(String),
}

impl<'de> Deserialize<'de> for TlsPolicy {
    /// `1.2`, `1.3`, or a policy by its name.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Node::deserialize(deserializer)? {
            Node::Number(number) if number.to_string() == "1.2" => Ok(TlsPolicy::Tls12),
            Node::Number(number) if number.to_string() == "1.3" => Ok(TlsPolicy::Tls13),
            Node::String(text) if text == "1.2" || text == "TLS_1_2" => Ok(TlsPolicy::Tls12),
            Node::String(text) if text == "1.3" => Ok(TlsPolicy::Tls13),
            Node::String(text) if text.starts_with("SecurityPolicy_") || text.starts_with("TLS_") => {
                Ok(TlsPolicy::Named(text.into_owned()))
            }
            _ => Err(D::Error::custom(
                "this takes `1.2`, `1.3`, or the name of a policy: `SecurityPolicy_TLS13_1_2_PQ_2025_09`",
            )),
        }
    }
}

impl JsonSchema for TlsPolicy {
    fn schema_name() -> Cow<'static, str> {
        "TlsPolicy".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The lowest version of TLS, or another of AWS's policies by its name.",
            "anyOf": [{ "enum": [1.2, 1.3, "1.2", "1.3"] }, { "type": "string", "pattern": "^(SecurityPolicy|TLS)_" }],
        })
    }
}

impl TlsPolicy {
    fn as_str(&self) -> &str {
        match self {
            TlsPolicy::Tls12 => "TLS_1_2",
            TlsPolicy::Tls13 => "SecurityPolicy_TLS13_1_3_2025_09",
            TlsPolicy::Named(name) => name,
        }
    }

    /// Whether it is one of the newer policies, which ask for an access mode and take no client certificates.
    pub(crate) fn is_enhanced(&self) -> bool {
        self.as_str().starts_with("SecurityPolicy_")
    }

    pub(crate) fn set(&self, body: &mut Body) {
        if self.is_enhanced() {
            // `STRICT` also refuses clients whose server name is not that of the endpoint
            body.set("EndpointAccessMode", "STRICT");
        }
        body.set("SecurityPolicy", self.as_str().to_owned());
    }
}

/// What an API is apart from its routes.
pub(super) struct Settings<'a> {
    pub name: &'a Val<String>,
    pub description: &'a Option<Val<String>>,
    pub endpoint: Endpoint,
    pub vpc_endpoints: &'a [Val<Id<ec2::VpcEndpoint>>],
    pub ip_address_type: Option<IpAddressType>,
    pub tls: &'a Option<TlsPolicy>,
    pub binary_media_types: &'a [String],
    pub compress_from: &'a Option<Val<Int<0, 10_485_760>>>,
    pub policy: &'a Option<Json>,
    pub only_through_domain: bool,
    pub key_from_authorizer: bool,
}

impl Settings<'_> {
    pub(super) fn check(&self, scope: &mut Scope) {
        if self.endpoint != Endpoint::Private && !self.vpc_endpoints.is_empty() {
            let help = "leave `.endpoint(..)` out: `.private_through(..)` says it";
            scope.error("api-endpoint", "only a private API is reached through endpoints of networks", help);
        }
        if self.endpoint == Endpoint::Private && self.vpc_endpoints.is_empty() && self.policy.is_none() {
            let help = "say `.private_through([&endpoint])`, or who may come in with `.policy(..)`";
            scope.error("api-endpoint", "nobody can reach this private API: it has no policy", help);
        }
        if self.endpoint == Endpoint::Private && self.ip_address_type == Some(IpAddressType::Ipv4) {
            let help = "leave `.ip_address_type(..)` out";
            scope.error("api-endpoint", "a private API is reached by IPv4 and IPv6", help);
        }
    }

    /// The API's resource.
    pub(super) fn body(&self) -> Body {
        let mut body = Body::new("AWS::ApiGateway::RestApi");
        if self.key_from_authorizer {
            body.set("ApiKeySourceType", "AUTHORIZER");
        }
        if !self.binary_media_types.is_empty() {
            body.set("BinaryMediaTypes", self.binary_media_types.iter().cloned().map(Value::from).collect::<Vec<_>>());
        }
        body.set_some("Description", self.description.clone());
        if self.only_through_domain {
            body.set("DisableExecuteApiEndpoint", true);
        }
        body.set("EndpointConfiguration", self.endpoint_configuration());
        body.set_some("MinimumCompressionSize", self.compress_from.clone());
        body.set("Name", self.name.clone());
        if let Some(policy) = self.policy() {
            body.set("Policy", policy);
        }
        if let Some(tls) = self.tls {
            tls.set(&mut body);
        }
        body
    }

    fn endpoint_configuration(&self) -> Value {
        let mut configuration = Bag::default();
        let private = (self.endpoint == Endpoint::Private).then_some(IpAddressType::Dualstack);
        if let Some(addresses) = self.ip_address_type.or(private) {
            configuration.set("IpAddressType", addresses.as_str());
        }
        configuration.set("Types", vec![self.endpoint.as_str().into()]);
        if !self.vpc_endpoints.is_empty() {
            configuration.set("VpcEndpointIds", self.endpoint_ids());
        }
        configuration.into()
    }

    fn endpoint_ids(&self) -> Vec<Value> {
        self.vpc_endpoints.iter().cloned().map(Value::from).collect()
    }

    /// Who may come in; a private API without a policy of its author's lets in what comes through its endpoints.
    fn policy(&self) -> Option<Value> {
        if let Some(policy) = self.policy {
            return Some(policy.0.clone());
        }
        if self.vpc_endpoints.is_empty() {
            return None;
        }
        let through = Statement::allow(["execute-api:Invoke"]).for_anyone().on(["execute-api:/*"]).when(
            "StringEquals",
            "aws:SourceVpce",
            self.endpoint_ids(),
        );
        Some(Policy::of([through]).into_value())
    }
}

/// An API with its own members and those that APIs of routes and APIs of documents share, and the builder methods for these.
macro_rules! api {
    ($(#[$meta:meta])* pub struct $name:ident from $data:literal($($required:ident: $of:ty),*) { $($(#[$inner:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(try_from = $data)]
        #[schemars(with = $data)]
        pub struct $name {
            name: Val<String>,
            description: Option<Val<String>>,
            endpoint: Endpoint,
            vpc_endpoints: Vec<Val<Id<ec2::VpcEndpoint>>>,
            ip_address_type: Option<IpAddressType>,
            tls: Option<TlsPolicy>,
            binary_media_types: Vec<String>,
            compress_from: Option<Val<Int<0, 10_485_760>>>,
            policy: Option<Json>,
            only_through_domain: bool,
            key_from_authorizer: bool,
            $($required: $of,)*
            $($(#[$inner])* $field: $type,)*
        }

        impl $name {
            fn with(name: Val<String>, $($required: $of),*) -> Self {
                $name {
                    name,
                    description: None,
                    endpoint: Endpoint::Regional,
                    vpc_endpoints: Vec::new(),
                    ip_address_type: None,
                    tls: None,
                    binary_media_types: Vec::new(),
                    compress_from: None,
                    policy: None,
                    only_through_domain: false,
                    key_from_authorizer: false,
                    $($required,)*
                    $($field: Default::default(),)*
                }
            }

            fn settings(&self) -> Settings<'_> {
                Settings {
                    name: &self.name,
                    description: &self.description,
                    endpoint: self.endpoint,
                    vpc_endpoints: &self.vpc_endpoints,
                    ip_address_type: self.ip_address_type,
                    tls: &self.tls,
                    binary_media_types: &self.binary_media_types,
                    compress_from: &self.compress_from,
                    policy: &self.policy,
                    only_through_domain: self.only_through_domain,
                    key_from_authorizer: self.key_from_authorizer,
                }
            }

            /// What it is for.
            pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
                self.description = Some(text.into_val());
                self
            }

            /// Where clients reach it; in its region when nothing is said.
            pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
                self.endpoint = endpoint;
                self
            }

            /// Reached from within networks only, through these endpoints for `execute-api`. Without a policy of one's own, one that lets in what comes
            /// through them is made.
            ///
            /// [AWS: private APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html)
            pub fn private_through<E: IntoVal<Id<ec2::VpcEndpoint>>>(
                mut self,
                endpoints: impl IntoIterator<Item = E>,
            ) -> Self {
                self.endpoint = Endpoint::Private;
                self.vpc_endpoints = endpoints.into_iter().map(IntoVal::into_val).collect();
                self
            }

            /// The kinds of addresses under which it is reached; IPv4 when nothing is said.
            pub fn ip_address_type(mut self, addresses: IpAddressType) -> Self {
                self.ip_address_type = Some(addresses);
                self
            }

            /// The lowest version of TLS that clients may speak, at the API's own address.
            pub fn tls(mut self, policy: TlsPolicy) -> Self {
                self.tls = Some(policy);
                self
            }

            /// Bodies of these types are passed as bytes.
            pub fn binary_media_types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
                self.binary_media_types = types.into_iter().map(Into::into).collect();
                self
            }

            /// Compresses answers from this many bytes on, 0 to 10,485,760, for clients that take it; none when nothing is said.
            pub fn compress_from(mut self, bytes: impl IntoVal<Int<0, 10_485_760>>) -> Self {
                self.compress_from = Some(bytes.into_val());
                self
            }

            /// Who may call it, over what its routes ask for; everybody when nothing is said. The resource is `execute-api:/*`. A change is deployed.
            ///
            /// [AWS: resource policies](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html)
            pub fn policy(mut self, policy: Policy) -> Self {
                self.policy = Some(Json(policy.into_value()));
                self
            }

            /// Closes the API's own address `execute-api`, so that clients come through its domain, and what stands before that, alone.
            pub fn only_through_domain(mut self) -> Self {
                self.only_through_domain = true;
                self
            }

            /// The API key is what the authorizer's answer names, in place of the header `x-api-key`.
            pub fn key_from_authorizer(mut self) -> Self {
                self.key_from_authorizer = true;
                self
            }
        }
    };
}
pub(super) use api;

/// An API as data has it: its own members, and those that APIs of routes and APIs of documents share.
macro_rules! api_data {
    ($(#[$meta:meta])* struct $data:ident for $name:ident { $($(#[$inner:meta])* $field:ident: $type:ty,)* }) => {
        #[derive(Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub(super) struct $data {
            /// Its name.
            name: Val<String>,
            /// What it is for.
            description: Option<Val<String>>,
            /// Where clients reach it; in its region when nothing is said.
            #[serde(default)]
            endpoint: Endpoint,
            /// Reached from within networks only, through these endpoints for `execute-api`, by their ids. Without a policy of one's own, one that lets in
            /// what comes through them is made.
            #[serde(default)]
            private_through: Vec<Val<Id<ec2::VpcEndpoint>>>,
            /// The kinds of addresses under which it is reached; IPv4 when nothing is said.
            ip_address_type: Option<IpAddressType>,
            /// The lowest version of TLS that clients may speak, at the API's own address.
            tls: Option<TlsPolicy>,
            /// Bodies of these types are passed as bytes.
            #[serde(default)]
            binary_media_types: Vec<String>,
            /// Compresses answers from this size on, up to 10MB, a plain number in bytes, for clients that take it; none when nothing is said.
            #[serde(default, with = "Bytes::<Int<0, 10_485_760>>")]
            compress_from: Option<Val<Int<0, 10_485_760>>>,
            /// Who may call it, over what its routes ask for: statements; everybody when nothing is said. The resource is `execute-api:/*`.
            policy: Option<Policy>,
            /// Closes the API's own address `execute-api`, so that clients come through its domain, and what stands before that, alone.
            #[serde(default)]
            only_through_domain: bool,
            /// The API key is what the authorizer's answer names, in place of the header `x-api-key`.
            #[serde(default)]
            key_from_authorizer: bool,
            $($(#[$inner])* $field: $type,)*
        }

        impl $data {
            /// What both kinds of API share.
            fn shared(&mut self, mut api: $name) -> Result<$name, String> {
                if !self.private_through.is_empty() && self.endpoint == Endpoint::Edge {
                    return Err("an API that is reached through endpoints of networks is private, not `edge`".to_owned());
                }
                api.description = self.description.take();
                api.endpoint = self.endpoint;
                if !self.private_through.is_empty() {
                    api = api.private_through(std::mem::take(&mut self.private_through));
                }
                api.ip_address_type = self.ip_address_type;
                api.tls = self.tls.take();
                api.binary_media_types = std::mem::take(&mut self.binary_media_types);
                api.compress_from = self.compress_from.take();
                if let Some(policy) = self.policy.take() {
                    api = api.policy(policy);
                }
                api.only_through_domain = self.only_through_domain;
                api.key_from_authorizer = self.key_from_authorizer;
                Ok(api)
            }
        }
    };
}
pub(super) use api_data;
