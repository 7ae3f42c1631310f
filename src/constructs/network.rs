//! Networks: a VPC with subnets, route tables and endpoints.

use std::panic::Location;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::{Construct, Scope};
use crate::aws::ec2;
use crate::handle::{Handle, Target};
use crate::intrinsic::{Expr, get_azs, region, select};
use crate::literal::LogicalId;
use crate::policy::Policy;
use crate::resource::Body;
use crate::stack::{Add, Entry, Stack, What};
use crate::value::{Literal, Val, Value};

/// A VPC with isolated subnets: no way in and none out, but the endpoints that it is given.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let table = stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
/// let network = stack.add(
///     id!("Network"),
///     Network::new(cidr!("10.1.0.0/16"))
///         .isolated_subnets(2)
///         .dynamodb_endpoint(Policy::of([Statement::allow(["dynamodb:PutItem"]).for_anyone().on([table.arn()])])),
/// );
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").network(&network);
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::EC2::VPC` under its own id; for each zone `<Id>Isolated<n>` (`AWS::EC2::Subnet`), `<Id>Isolated<n>Routes` and
/// `<Id>Isolated<n>Association`; for each endpoint `<Id>DynamoDbEndpoint`, `<Id>S3Endpoint`.
/// [AWS: VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Network {
    cidr: Cidr,
    #[serde(default)]
    isolated: usize,
    #[serde(skip)]
    endpoints: Vec<(Endpoint, Policy)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Endpoint {
    DynamoDb,
    S3,
}

/// A block of private IPv4 addresses for a VPC: `/16` to `/24`. Written with [`cidr!`](crate::cidr).
#[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(with = "String")]
pub struct Cidr {
    address: [u8; 4],
    bits: u8,
}

impl Cidr {
    /// The block `text`; fails while compiling when it is not one.
    pub const fn literal(text: &str) -> Self {
        match parse_cidr(text.as_bytes()) {
            Ok(cidr) => cidr,
            Err(wrong) => panic!("{}", wrong),
        }
    }

    /// The `/24` at `index`.
    fn subnet(&self, index: usize) -> String {
        let [a, b, c, _] = self.address;
        format!("{a}.{b}.{}.0/24", usize::from(c) + index)
    }

    /// How many `/24`s it has.
    const fn subnets(&self) -> usize {
        1 << (24 - self.bits)
    }
}

impl std::fmt::Display for Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let [a, b, c, d] = self.address;
        write!(f, "{a}.{b}.{c}.{d}/{}", self.bits)
    }
}

impl<'de> Deserialize<'de> for Cidr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_cidr(String::deserialize(deserializer)?.as_bytes()).map_err(D::Error::custom)
    }
}

/// A block of addresses, checked while compiling: `cidr!("10.1.0.0/16")`.
///
/// ```compile_fail
/// formwork::cidr!("10.1.0.0/8"); // error: the block of a VPC is /16 to /24 here
/// ```
#[macro_export]
macro_rules! cidr {
    ($text:expr) => {{
        const CIDR: $crate::constructs::Cidr = $crate::constructs::Cidr::literal($text);
        CIDR
    }};
}

const fn parse_cidr(text: &[u8]) -> Result<Cidr, &'static str> {
    const FORM: &str = "a block of addresses is written like \"10.1.0.0/16\"";
    let mut numbers = [0u32; 5];
    let mut at = 0;
    let mut digits = 0;
    let mut i = 0;
    while i < text.len() {
        match text[i] {
            digit @ b'0'..=b'9' => {
                numbers[at] = numbers[at] * 10 + (digit - b'0') as u32;
                digits += 1;
                if digits > 3 || numbers[at] > 255 {
                    return Err(FORM);
                }
            }
            b'.' | b'/' => {
                if digits == 0 || at >= 4 || (text[i] == b'/') != (at == 3) {
                    return Err(FORM);
                }
                at += 1;
                digits = 0;
            }
            _ => return Err(FORM),
        }
        i += 1;
    }
    if at != 4 || digits == 0 {
        return Err(FORM);
    }
    let [a, b, c, d, bits] = numbers;
    if bits < 16 || bits > 24 {
        return Err("the block of a VPC is /16 to /24 here: subnets are /24 and a VPC has at most 65,536 addresses");
    }
    let host = (1u32 << (32 - bits)) - 1;
    if ((a << 24) | (b << 16) | (c << 8) | d) & host != 0 {
        return Err("the address of a block ends in zeros where its hosts are: \"10.1.0.0/16\", not \"10.1.2.3/16\"");
    }
    Ok(Cidr { address: [a as u8, b as u8, c as u8, d as u8], bits: bits as u8 })
}

impl Network {
    /// A VPC with these addresses, DNS on.
    pub fn new(cidr: Cidr) -> Self {
        Network { cidr, isolated: 0, endpoints: Vec::new() }
    }

    /// One isolated `/24` in each of so many availability zones, with a route table of its own.
    pub fn isolated_subnets(mut self, zones: usize) -> Self {
        self.isolated = zones;
        self
    }

    /// A way to DynamoDB from every subnet, for what the policy allows.
    pub fn dynamodb_endpoint(mut self, policy: Policy) -> Self {
        self.endpoints.push((Endpoint::DynamoDb, policy));
        self
    }

    /// A way to S3 from every subnet, for what the policy allows.
    pub fn s3_endpoint(mut self, policy: Policy) -> Self {
        self.endpoints.push((Endpoint::S3, policy));
        self
    }
}

/// A network that stands in a stack.
#[derive(Clone, Debug)]
pub struct NetworkHandle {
    /// The VPC.
    pub vpc: Handle<ec2::Vpc>,
    /// The isolated subnets, one a zone.
    pub isolated: Vec<Handle<ec2::Subnet>>,
}

impl Add for Network {
    type Handle = NetworkHandle;

    fn add_to(self, stack: &mut Stack, id: LogicalId, at: &'static Location<'static>) -> NetworkHandle {
        let vpc: Handle<ec2::Vpc> = Handle::new(Target::new(&stack.key, &id, at));
        let isolated = (1..=self.isolated).map(|n| vpc.child(&format!("Isolated{n}"))).collect();
        stack.items.push(Entry { id, at: at.into(), what: What::Construct(Box::new(self)) });
        NetworkHandle { vpc, isolated }
    }
}

impl Construct for Network {
    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let fits = self.cidr.subnets();
        if self.isolated > fits {
            let message = format!("{} has room for {fits} subnets of /24, not {}", self.cidr, self.isolated);
            return scope.error("network-size", message, "give the VPC a larger block");
        }
        let mut vpc = Body::new("AWS::EC2::VPC");
        vpc.set("CidrBlock", self.cidr.to_string());
        vpc.set("EnableDnsHostnames", true);
        vpc.set("EnableDnsSupport", true);
        let vpc = scope.main(vpc);
        let mut tables = Vec::new();
        for n in 1..=self.isolated {
            let mut subnet = Body::new("AWS::EC2::Subnet");
            let zone: Val<String> = select(n as i64 - 1, get_azs(""));
            subnet.set("AvailabilityZone", zone);
            subnet.set("CidrBlock", self.cidr.subnet(n - 1));
            subnet.set("VpcId", Expr::Ref(vpc.clone()));
            let subnet = scope.child(&format!("Isolated{n}"), subnet);

            let mut table = Body::new("AWS::EC2::RouteTable");
            table.set("VpcId", Expr::Ref(vpc.clone()));
            let table = scope.child(&format!("Isolated{n}Routes"), table);

            let mut association = Body::new("AWS::EC2::SubnetRouteTableAssociation");
            association.set("RouteTableId", Expr::Ref(table.clone()));
            association.set("SubnetId", Expr::Ref(subnet));
            scope.child(&format!("Isolated{n}Association"), association);
            tables.push(Value::from(Expr::Ref(table)));
        }
        for (endpoint, policy) in self.endpoints {
            let (word, service) = match endpoint {
                Endpoint::DynamoDb => ("DynamoDbEndpoint", "dynamodb"),
                Endpoint::S3 => ("S3Endpoint", "s3"),
            };
            let mut body = Body::new("AWS::EC2::VPCEndpoint");
            body.set("PolicyDocument", policy.into_value());
            body.set("RouteTableIds", tables.clone());
            body.set("ServiceName", crate::sub!("com.amazonaws.{}.{}", region(), service));
            body.set("VpcEndpointType", "Gateway");
            body.set("VpcId", Expr::Ref(vpc.clone()));
            scope.child(word, body);
        }
    }
}
