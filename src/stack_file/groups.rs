//! The kinds of constructs, as a stack file groups them.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

use super::wrong::Wrong;
use crate::construct::Construct;
use crate::constructs::{
    Alarm, Alias, ApiKey, Bucket, CompositeAlarm, Dashboard, Domain, EventRule, Function, FunctionUrl, GatewayAccount,
    Key, LayerVersion, Network, OpenApi, Queue, RestApi, Schedule, Secret, SecurityGroup, Site, SsmParameter, Stage,
    StateMachine, Stream, Table, Topic, UsagePlan, WebAcl, waf,
};
use crate::data::{Data, Trace};
use crate::node::Node;

/// Reads a construct from data.
type Read = for<'a> fn(&'a Node, &Trace<'a>) -> Result<Box<dyn Construct>, Wrong>;

/// A kind of constructs.
pub(super) struct Group {
    /// What it is called: the plural.
    pub name: &'static str,
    /// Reads one of them.
    pub read: Read,
    /// What one of them looks like.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

fn construct<'a, C: Construct + DeserializeOwned + 'static>(
    node: &'a Node,
    trace: &Trace<'a>,
) -> Result<Box<dyn Construct>, Wrong> {
    let construct = C::deserialize(Data::traced(node, trace))?;
    Ok(Box::new(construct))
}

fn schema<C: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<C>()
}

macro_rules! groups {
    ($($name:ident: $construct:ty),+ $(,)?) => {
        pub(super) const GROUPS: &[Group] = &[$(Group {
            name: stringify!($name),
            read: |node, trace| construct::<$construct>(node, trace),
            schema: schema::<$construct>,
        }),+];
    };
}

groups! {
    alarms: Alarm,
    aliases: Alias,
    api_keys: ApiKey,
    apis: RestApi,
    buckets: Bucket,
    composite_alarms: CompositeAlarm,
    dashboards: Dashboard,
    domains: Domain,
    event_rules: EventRule,
    function_urls: FunctionUrl,
    functions: Function,
    gateway_accounts: GatewayAccount,
    ip_sets: waf::IpSet,
    keys: Key,
    layer_versions: LayerVersion,
    networks: Network,
    open_apis: OpenApi,
    queues: Queue,
    regex_sets: waf::RegexSet,
    rule_groups: waf::RuleGroup,
    schedules: Schedule,
    secrets: Secret,
    security_groups: SecurityGroup,
    sites: Site,
    ssm_parameters: SsmParameter,
    stages: Stage,
    state_machines: StateMachine,
    streams: Stream,
    tables: Table,
    topics: Topic,
    usage_plans: UsagePlan,
    web_acls: WebAcl,
}

pub(super) fn find(name: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.name == name)
}

pub(super) fn names() -> impl Iterator<Item = &'static str> {
    GROUPS.iter().map(|group| group.name)
}
