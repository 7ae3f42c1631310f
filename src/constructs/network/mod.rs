//! Networks: a VPC with subnets, route tables and endpoints.

use std::panic::Location;

use schemars::JsonSchema;
use serde::Deserialize;

use super::duration::Retention;
use super::role::Role;
use super::shape::object;
use super::{Construct, Scope};
use crate::aws::{ec2, logs};
use crate::handle::{Handle, Target};
use crate::intrinsic::{Expr, get_azs, region, select};
use crate::literal::LogicalId;
use crate::parameter::Parameter;
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::stack::{Add, Entry, Stack, What};
use crate::value::{Id, Literal, Val, Value};
use crate::written::Pairs;

mod cidr;
mod layout;
mod security_group;

pub use cidr::Cidr;
use layout::Layout;
pub use layout::Subnets;
pub(crate) use layout::Tier;
pub use security_group::{Peer, SecurityGroup, Traffic};

/// A VPC with subnets of up to three kinds, DNS on.
///
/// - **isolated**: no way in and none out, but the endpoints that the network is given;
/// - **private**: a way out to the internet through a NAT gateway, none in;
/// - **public**: both, for what has an address of its own there.
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
/// Resources: `AWS::EC2::VPC` under its own id; for each zone and kind `<Id>Isolated<n>`, `<Id>Private<n>` or `<Id>Public<n>` (`AWS::EC2::Subnet`), the
/// same with `Routes` (`AWS::EC2::RouteTable`) and with `Association` at its end (`AWS::EC2::SubnetRouteTableAssociation`); for each endpoint
/// `<Id>DynamoDbEndpoint`, `<Id>S3Endpoint`, `<Id><Service>Endpoint` (`AWS::EC2::VPCEndpoint`), and for those of the last kind
/// `<Id>EndpointsSecurityGroup` (`AWS::EC2::SecurityGroup`); with public subnets `<Id>InternetGateway` (`AWS::EC2::InternetGateway`),
/// `<Id>InternetGatewayAttachment` (`AWS::EC2::VPCGatewayAttachment`) and for each `<Id>Public<n>Internet` (`AWS::EC2::Route`); with private ones for
/// each NAT gateway `<Id>Nat<n>` (`AWS::EC2::NatGateway`) and `<Id>Nat<n>Address` (`AWS::EC2::EIP`), and for each `<Id>Private<n>Internet`; with flow
/// logs `<Id>FlowLog` (`AWS::EC2::FlowLog`), `<Id>FlowLogs` (`AWS::Logs::LogGroup`) and `<Id>FlowLogRole` (`AWS::IAM::Role`).
/// [AWS: VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "NetworkData")]
#[schemars(with = "NetworkData")]
pub struct Network {
    cidr: Cidr,
    isolated: Subnets,
    private: Subnets,
    public: Subnets,
    nat: Option<Nat>,
    flow_logs: Option<Retention>,
    endpoints: Vec<(Endpoint, Policy)>,
}

/// A network as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Network")]
struct NetworkData {
    /// Its private IPv4 addresses, `/16` to `/24`: `10.1.0.0/16`.
    cidr: Cidr,
    /// One isolated subnet in each of so many availability zones, with a route table of its own: `2`, `/24` each, or `{zones: 2, bits: 26}`.
    #[serde(default)]
    isolated_subnets: Subnets,
    /// One private subnet in each of so many availability zones. Their way out goes through NAT gateways in public subnets, so there have to be some.
    #[serde(default)]
    private_subnets: Subnets,
    /// How many NAT gateways private subnets share.
    nat: Option<Nat>,
    /// One public subnet in each of so many availability zones. Nothing in them gets a public address unless it asks for one.
    #[serde(default)]
    public_subnets: Subnets,
    /// A way to DynamoDB from every subnet, for what these statements allow.
    dynamodb_endpoint: Option<Policy>,
    /// A way to S3 from every subnet, for what these statements allow.
    s3_endpoint: Option<Policy>,
    /// Ways to other services from every subnet, for what their statements allow, by the service's name: `secretsmanager`. Each costs by the hour.
    #[serde(default, with = "Pairs::<String, Policy>")]
    interface_endpoints: Vec<(String, Policy)>,
    /// Writes down who talked to whom, and keeps it so long: `30d`, a plain number in days.
    flow_logs: Option<Retention>,
}

impl TryFrom<NetworkData> for Network {
    type Error = &'static str;

    fn try_from(data: NetworkData) -> Result<Self, &'static str> {
        match (data.private_subnets.zones, data.nat) {
            (0, Some(_)) => return Err("`nat` is the way out of `private_subnets`, of which there are none"),
            (1.., None) => {
                return Err("`private_subnets` go out through NAT gateways: say `nat: one` or `nat: per_zone`");
            }
            _ => {}
        }
        let dynamodb = data.dynamodb_endpoint.map(|policy| (Endpoint::DynamoDb, policy));
        let s3 = data.s3_endpoint.map(|policy| (Endpoint::S3, policy));
        let others =
            data.interface_endpoints.into_iter().map(|(service, policy)| (Endpoint::Interface(service), policy));
        Ok(Network {
            cidr: data.cidr,
            isolated: data.isolated_subnets,
            private: data.private_subnets,
            public: data.public_subnets,
            nat: data.nat,
            flow_logs: data.flow_logs,
            endpoints: dynamodb.into_iter().chain(s3).chain(others).collect(),
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Endpoint {
    DynamoDb,
    S3,
    Interface(String),
}

/// How many NAT gateways private subnets share. Each costs by the hour.
///
/// [AWS: NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Nat {
    /// One, in the first zone: when that fails, no private subnet reaches the internet.
    One,
    /// One in each zone.
    PerZone,
}

impl Network {
    /// A VPC with these addresses, DNS on.
    pub fn new(cidr: Cidr) -> Self {
        let none = Subnets::default();
        Network { cidr, isolated: none, private: none, public: none, nat: None, flow_logs: None, endpoints: Vec::new() }
    }

    /// One isolated subnet in each of so many availability zones, with a route table of its own: `.isolated_subnets(2)`, `/24` each, or
    /// `.isolated_subnets(Subnets::of(2).bits(26))`.
    pub fn isolated_subnets(mut self, subnets: impl Into<Subnets>) -> Self {
        self.isolated = subnets.into();
        self
    }

    /// One private subnet in each of so many availability zones. Their way out goes through NAT gateways in public subnets, so there have to be some.
    pub fn private_subnets(mut self, subnets: impl Into<Subnets>, nat: Nat) -> Self {
        self.private = subnets.into();
        self.nat = Some(nat);
        self
    }

    /// One public subnet in each of so many availability zones. Nothing in them gets a public address unless it asks for one.
    pub fn public_subnets(mut self, subnets: impl Into<Subnets>) -> Self {
        self.public = subnets.into();
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

    /// A way to another service from every subnet, for what the policy allows: `.interface_endpoint("secretsmanager", policy)`. It has an address in
    /// each isolated, else private, subnet, and costs by the hour.
    ///
    /// [AWS: services](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html)
    pub fn interface_endpoint(mut self, service: &str, policy: Policy) -> Self {
        self.endpoints.push((Endpoint::Interface(service.to_owned()), policy));
        self
    }

    /// Writes down who talked to whom, and keeps it so long.
    ///
    /// [AWS: flow logs](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html)
    pub fn flow_logs(mut self, retention: Retention) -> Self {
        self.flow_logs = Some(retention);
        self
    }

    fn tiers(&self) -> [(Tier, Subnets); 3] {
        [(Tier::Isolated, self.isolated), (Tier::Private, self.private), (Tier::Public, self.public)]
    }
}

/// A network that stands in a stack, or one from elsewhere.
#[derive(Clone, Debug)]
pub struct NetworkHandle {
    /// The VPC.
    pub vpc: Handle<ec2::Vpc>,
    /// The isolated subnets, one a zone.
    pub isolated: Vec<Handle<ec2::Subnet>>,
    /// The private subnets, one a zone.
    pub private: Vec<Handle<ec2::Subnet>>,
    /// The public subnets, one a zone.
    pub public: Vec<Handle<ec2::Subnet>>,
}

impl NetworkHandle {
    /// A VPC from elsewhere, by parameters of the stack: its id and the ids of subnets that keep themselves to themselves.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// let vpc = stack.parameter(id!("Vpc"), Param::typed("AWS::EC2::VPC::Id"));
    /// let one = stack.parameter(id!("SubnetOne"), Param::typed("AWS::EC2::Subnet::Id"));
    /// let two = stack.parameter(id!("SubnetTwo"), Param::typed("AWS::EC2::Subnet::Id"));
    /// let network = NetworkHandle::existing(&vpc, [&one, &two]);
    /// let handler = Function::python("index.handler", "def handler(event, context): return {}").network(&network);
    /// # stack.add(id!("Handler"), handler);
    /// # stack.synth().unwrap();
    /// ```
    pub fn existing<'a>(
        vpc: &Parameter<Id<ec2::Vpc>>,
        isolated: impl IntoIterator<Item = &'a Parameter<Id<ec2::Subnet>>>,
    ) -> Self {
        NetworkHandle {
            vpc: Handle::new(vpc.target().clone()),
            isolated: isolated.into_iter().map(|subnet| Handle::new(subnet.target().clone())).collect(),
            private: Vec::new(),
            public: Vec::new(),
        }
    }

    /// Where a function belongs that nobody calls from outside: the private subnets when there are some, else the isolated ones.
    pub fn inner(&self) -> &[Handle<ec2::Subnet>] {
        if self.private.is_empty() { &self.isolated } else { &self.private }
    }

    /// The log group of the flow logs of a network that was added as the construct [`Network`].
    pub fn flow_log_group(&self) -> Handle<logs::LogGroup> {
        self.vpc.child("FlowLogs")
    }
}

#[diagnostic::do_not_recommend]
impl Add for Network {
    type Handle = NetworkHandle;

    fn add_to(self, stack: &mut Stack, id: LogicalId, at: &'static Location<'static>) -> NetworkHandle {
        let vpc: Handle<ec2::Vpc> = Handle::new(Target::new(&stack.key, &id, at));
        // more than there are addresses for is reported when the stack is synthesized
        let most = 1usize << (28 - self.cidr.bits());
        let subnets = |tier: Tier, subnets: Subnets| {
            (1..=subnets.zones.min(most)).map(|n| vpc.child(&format!("{}{n}", tier.word()))).collect()
        };
        let [isolated, private, public] = self.tiers().map(|(tier, of)| subnets(tier, of));
        let handle = NetworkHandle { vpc: vpc.clone(), isolated, private, public };
        stack.items.push(Entry { id, at: at.into(), what: What::Construct(Box::new(self)) });
        handle
    }
}

/// What of a network stands so far.
struct Placed {
    vpc: Target,
    /// Subnets and their route tables, by kind, in order of zones.
    subnets: Vec<(Tier, Vec<(Target, Target)>)>,
}

impl Placed {
    fn of(&self, tier: Tier) -> &[(Target, Target)] {
        self.subnets.iter().find(|(kind, _)| *kind == tier).map_or(&[], |(_, subnets)| subnets)
    }
}

impl Construct for Network {
    fn main_type(&self) -> &'static str {
        <ec2::Vpc as crate::resource::Resource>::TYPE
    }

    fn zones(&self) -> Option<[usize; 3]> {
        Some([self.isolated.zones, self.private.zones, self.public.zones])
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let layout = match Layout::of(&self.cidr, self.tiers()) {
            Ok(layout) => layout,
            Err(wrong) => return scope.error("network-size", wrong, "give the VPC a larger block"),
        };
        if self.private.zones > 0 && self.public.zones == 0 {
            let message =
                "private subnets go out through NAT gateways, which stand in public subnets, and there are none";
            return scope.error("network-nat", message, "add `.public_subnets(..)`, or make them isolated ones");
        }
        if self.nat == Some(Nat::PerZone) && self.public.zones < self.private.zones {
            let message = format!(
                "a NAT gateway in each of {} zones needs a public subnet in each, and there are {}",
                self.private.zones, self.public.zones
            );
            return scope.error("network-nat", message, "add public subnets, or write `Nat::One`");
        }
        let mut vpc = Body::new("AWS::EC2::VPC");
        vpc.set("CidrBlock", self.cidr.to_string());
        vpc.set("EnableDnsHostnames", true);
        vpc.set("EnableDnsSupport", true);
        let vpc = scope.main(vpc);
        let mut placed = Placed { vpc, subnets: Vec::new() };
        for (tier, blocks) in layout.blocks {
            let subnets = blocks.into_iter().enumerate();
            let subnets = subnets.map(|(zone, block)| place_subnet(&placed.vpc, tier, zone, block, scope)).collect();
            placed.subnets.push((tier, subnets));
        }
        if !placed.of(Tier::Public).is_empty() {
            let attachment = place_internet(&placed, scope);
            if let Some(nat) = self.nat {
                place_nat(&placed, nat, &attachment, scope);
            }
        }
        self.place_endpoints(&placed, scope);
        if let Some(retention) = self.flow_logs {
            place_flow_log(&placed.vpc, retention, scope);
        }
    }
}

fn place_subnet(vpc: &Target, tier: Tier, zone: usize, block: String, scope: &mut Scope) -> (Target, Target) {
    let word = format!("{}{}", tier.word(), zone + 1);
    let mut subnet = Body::new("AWS::EC2::Subnet");
    let zone: Val<String> = select(zone as i64, get_azs(""));
    subnet.set("AvailabilityZone", zone);
    subnet.set("CidrBlock", block);
    subnet.set("VpcId", Expr::Ref(vpc.clone()));
    let subnet = scope.child(&word, subnet);

    let mut table = Body::new("AWS::EC2::RouteTable");
    table.set("VpcId", Expr::Ref(vpc.clone()));
    let table = scope.child(&format!("{word}Routes"), table);

    let mut association = Body::new("AWS::EC2::SubnetRouteTableAssociation");
    association.set("RouteTableId", Expr::Ref(table.clone()));
    association.set("SubnetId", Expr::Ref(subnet.clone()));
    scope.child(&format!("{word}Association"), association);
    (subnet, table)
}

/// The way in and out of public subnets; gives what everything on that way waits for.
fn place_internet(placed: &Placed, scope: &mut Scope) -> Target {
    let gateway = scope.child("InternetGateway", Body::new("AWS::EC2::InternetGateway"));
    let mut attachment = Body::new("AWS::EC2::VPCGatewayAttachment");
    attachment.set("InternetGatewayId", Expr::Ref(gateway.clone()));
    attachment.set("VpcId", Expr::Ref(placed.vpc.clone()));
    let attachment = scope.child("InternetGatewayAttachment", attachment);
    for (n, (_, table)) in placed.of(Tier::Public).iter().enumerate() {
        let mut route = default_route(table);
        route.set("GatewayId", Expr::Ref(gateway.clone()));
        route.attributes().depends_on.push(attachment.clone());
        scope.child(&format!("Public{}Internet", n + 1), route);
    }
    attachment
}

/// The way out of private subnets.
fn place_nat(placed: &Placed, nat: Nat, attachment: &Target, scope: &mut Scope) {
    let private = placed.of(Tier::Private);
    let gateways = match nat {
        Nat::One => 1,
        Nat::PerZone => private.len(),
    };
    let mut placed_gateways = Vec::new();
    for (n, (subnet, _)) in placed.of(Tier::Public).iter().take(gateways).enumerate() {
        let mut address = Body::new("AWS::EC2::EIP");
        address.set("Domain", "vpc");
        address.attributes().depends_on.push(attachment.clone());
        let address = scope.child(&format!("Nat{}Address", n + 1), address);
        let mut gateway = Body::new("AWS::EC2::NatGateway");
        gateway.set("AllocationId", Expr::GetAtt(address, "AllocationId".into()));
        gateway.set("SubnetId", Expr::Ref(subnet.clone()));
        gateway.attributes().depends_on.push(attachment.clone());
        placed_gateways.push(scope.child(&format!("Nat{}", n + 1), gateway));
    }
    for (n, ((_, table), gateway)) in private.iter().zip(placed_gateways.iter().cycle()).enumerate() {
        let mut route = default_route(table);
        route.set("NatGatewayId", Expr::Ref(gateway.clone()));
        scope.child(&format!("Private{}Internet", n + 1), route);
    }
}

fn default_route(table: &Target) -> Body {
    let mut route = Body::new("AWS::EC2::Route");
    route.set("DestinationCidrBlock", "0.0.0.0/0");
    route.set("RouteTableId", Expr::Ref(table.clone()));
    route
}

impl Network {
    fn place_endpoints(&self, placed: &Placed, scope: &mut Scope) {
        let all = placed.subnets.iter().flat_map(|(_, subnets)| subnets);
        let tables: Vec<Value> = all.map(|(_, table)| Expr::Ref(table.clone()).into()).collect();
        let inner = match placed.of(Tier::Isolated) {
            [] => placed.of(Tier::Private),
            isolated => isolated,
        };
        let inner: Vec<Value> = inner.iter().map(|(subnet, _)| Expr::Ref(subnet.clone()).into()).collect();
        let any = self.endpoints.iter().any(|(endpoint, _)| matches!(endpoint, Endpoint::Interface(_)));
        if any && inner.is_empty() {
            let message = "an interface endpoint stands in isolated or private subnets, and there are none";
            scope.error("network-endpoint", message, "add `.isolated_subnets(..)` or `.private_subnets(..)`");
        }
        let group = any.then(|| {
            let mut group = Body::new("AWS::EC2::SecurityGroup");
            group.set("GroupDescription", format!("endpoints of network {}", scope.id));
            let https = object([
                ("CidrIp", self.cidr.to_string().into()),
                ("Description", "HTTPS from the network".into()),
                ("FromPort", 443.into()),
                ("IpProtocol", "tcp".into()),
                ("ToPort", 443.into()),
            ]);
            group.set("SecurityGroupIngress", vec![https]);
            group.set("VpcId", Expr::Ref(placed.vpc.clone()));
            scope.child("EndpointsSecurityGroup", group)
        });
        for (endpoint, policy) in &self.endpoints {
            let (word, service) = match endpoint {
                Endpoint::DynamoDb => ("DynamoDb".to_owned(), "dynamodb"),
                Endpoint::S3 => ("S3".to_owned(), "s3"),
                Endpoint::Interface(service) => (camel(service), service.as_str()),
            };
            let mut body = Body::new("AWS::EC2::VPCEndpoint");
            body.set("PolicyDocument", policy.clone().into_value());
            body.set("ServiceName", crate::sub!("com.amazonaws.{}.{}", region(), service));
            body.set("VpcId", Expr::Ref(placed.vpc.clone()));
            match (endpoint, &group) {
                (Endpoint::Interface(_), Some(group)) => {
                    body.set("PrivateDnsEnabled", true);
                    body.set("SecurityGroupIds", vec![Expr::GetAtt(group.clone(), "GroupId".into()).into()]);
                    body.set("SubnetIds", inner.clone());
                    body.set("VpcEndpointType", "Interface");
                }
                _ => {
                    body.set("RouteTableIds", tables.clone());
                    body.set("VpcEndpointType", "Gateway");
                }
            }
            scope.child(&format!("{word}Endpoint"), body);
        }
    }
}

/// `execute-api` as a word in an id: `ExecuteApi`.
fn camel(service: &str) -> String {
    let mut word = String::new();
    let mut first = true;
    for c in service.chars() {
        match c.is_ascii_alphanumeric() {
            true if first => word.push(c.to_ascii_uppercase()),
            true => word.push(c),
            false => {}
        }
        first = !c.is_ascii_alphanumeric();
    }
    word
}

fn place_flow_log(vpc: &Target, retention: Retention, scope: &mut Scope) {
    let mut logs = Body::new("AWS::Logs::LogGroup");
    logs.set("RetentionInDays", retention.days());
    logs.stays_if(true);
    let logs = scope.child("FlowLogs", logs);

    let arn: Val<String> = Val::Expr(Expr::GetAtt(logs.clone(), "Arn".into()));
    let write = ["logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:PutLogEvents"];
    let role = Role::of("vpc-flow-logs.amazonaws.com").in_this_account().allow(Statement::allow(write).on([arn]));
    let role = scope.child("FlowLogRole", role.body());

    let mut body = Body::new("AWS::EC2::FlowLog");
    body.set("DeliverLogsPermissionArn", Expr::GetAtt(role, "Arn".into()));
    body.set("LogDestinationType", "cloud-watch-logs");
    body.set("LogGroupName", Expr::Ref(logs));
    body.set("ResourceId", Expr::Ref(vpc.clone()));
    body.set("ResourceType", "VPC");
    body.set("TrafficType", "ALL");
    scope.child("FlowLog", body);
}
