//! What people write: one construct for each idea that takes several resources.
//!
//! A construct is data (it derives `Deserialize` and `JsonSchema`) and becomes resources when its stack is synthesized. Its resources take
//! the construct's logical id with a fixed word at the end; its main resource takes the id itself.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

pub use crate::construct::Grant;
pub(crate) use crate::construct::{Construct, Placed, Scope, Settling, Surroundings};
use crate::finding::{At, Finding};
use crate::handle::{StackKey, Target};
use crate::literal::{Burst, Rate};
use crate::node::Text;
use crate::value::Val;
use crate::written::PerSecond;
pub(crate) use grant::ByName as GrantByName;

mod access_log;
mod address;
mod alarm;
mod alias;
mod api_key;
mod async_calls;
mod bucket;
mod callee;
mod country;
mod dashboard;
mod deployment;
mod destination;
mod domain;
mod duration;
mod event_pattern;
mod event_rule;
mod function;
mod function_url;
mod gateway_account;
mod grant;
mod key;
mod layer_version;
mod metric;
mod metric_filter;
mod network;
mod of_kind;
mod queue;
mod receiver;
mod recurrence;
mod resource_policy;
mod rest_api;
mod role;
mod schedule;
mod secret;
mod shape;
mod site;
mod ssm_parameter;
mod stage;
mod state_machine;
mod stream;
mod table;
mod topic;
pub mod trigger;
mod usage_plan;
mod web_acl;

pub use access_log::{AccessLog, Field};
pub use alarm::{Alarm, AlarmOn, AlarmState, CompositeAlarm, MissingData, OpsSeverity};
pub use alias::{Alias, Capacity, Rollout, Scaling, Shift};
pub use api_key::ApiKey;
pub use async_calls::AsyncCalls;
pub use bucket::{Bucket, BucketCors, LifecycleRule, ObjectEvents, StorageClass};
pub use callee::Callee;
pub use country::Country;
pub use dashboard::{Dashboard, Widget};
pub use destination::{DeadLetterTarget, Destination, DiscardDestination, FailureDestination};
pub use domain::Domain;
pub use duration::{Retention, Window};
pub use event_rule::{EventRule, EventTarget};
pub use function::{
    Architecture, Code, Durable, Function, Image, Layer, LogFormat, LogLevel, Runtime, RuntimeUpdates, S3Code,
    SystemLogLevel,
};
pub use function_url::{FunctionUrl, UrlCors};
pub use gateway_account::GatewayAccount;
pub use key::{CustomerKey, Key};
pub use layer_version::LayerVersion;
pub use metric::{Metric, StageRoute, Statistic};
pub use network::{Cidr, Nat, Network, NetworkHandle, Peer, SecurityGroup, Subnets, Traffic};
pub use queue::{Fifo, Queue};
pub use receiver::{DeliveryRetry, Receiver};
pub use recurrence::Recurrence;
pub use rest_api::{
    Authorizer, Cors, Document, Endpoint, GatewayResponse, Integration, IpAddressType, OpenApi, RestApi, RouteTo,
    TlsPolicy,
};
pub use schedule::{Schedule, ScheduleOf};
pub use secret::Secret;
pub use site::{PriceClass, Site};
pub use ssm_parameter::SsmParameter;
pub use stage::{Cache, CacheSize, Canary, ExecutionLog, MethodSettings, Stage};
pub use state_machine::{StateLog, StateMachine};
pub use stream::Stream;
pub use table::{Billing, CapacityScaling, KeyType, LocalIndex, StreamView, Table, TableIndex};
pub use topic::{Subscription, Topic};
pub use usage_plan::{Period, Quota, UsagePlan};
pub use web_acl::{Managed, WebAcl};

/// What routes of a REST API are made of.
pub mod rest {
    pub use super::rest_api::{
        ContentHandling, Defaults, Mapped, Model, Passthrough, Proxy, Response, ResponseType, Source, TokenAuthorizer,
    };
}

/// The rules of a web ACL: what they look for, what becomes of it, and what they share.
pub mod waf {
    pub use super::web_acl::{
        AccountCreation, AccountTakeover, Action, AddressKey, Answer, AntiDdos, ArnOf, BodyLimit, BotControl, Broken,
        ChallengingAntiDdos, Comparison, Eagerness, Fallback, Field, Fingerprint, Forwarded, GroupRule,
        ImmunitySeconds, InGroup, IntoRuleName, IpSet, JsonBody, Key, KeyList, Keys, Log, LogWhen, Login, ManagedGroup,
        ManagedRule, MatchRule, Matching, OneKey, Outcomes, Oversize, Pairs, Payload, Place, RateKeys, RateLimit,
        RateRule, Reference, RegexSet, Registration, Response, Rule, RuleGroup, RuleName, Sensitivity,
        TargetedBotControl, TextKey, Transform, UpToThree, all_query_arguments, asn_in, body, cookies, country_in,
        forwarded_asn_in, forwarded_country_in, forwarded_ip_in, fragment, header, header_order, headers, ip_in, ja3,
        ja4, json_body, label, label_namespace, method, path, query_argument, query_string,
    };
}

/// How many requests pass: a token bucket that refills with `rate` requests per second and holds `burst` of them.
///
/// [AWS: throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html)
///
/// ```
/// use formwork::prelude::*;
/// let basic = Throttle { rate: lit!(100), burst: lit!(200) };
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Throttle {
    /// Requests per second: `100/s`, or the plain number.
    #[serde(with = "PerSecond::<Rate>")]
    pub rate: Val<Rate>,
    /// Requests at once.
    pub burst: Val<Burst>,
}

/// What constructs know of each other, by logical id.
#[derive(Default)]
pub struct Facts {
    pub(crate) apis: BTreeMap<Text, rest_api::ApiFacts>,
    pub(crate) stages: BTreeMap<Text, stage::StageFacts>,
    pub(crate) functions: BTreeMap<Text, function::FunctionFacts>,
    pub(crate) web_acls: BTreeMap<Text, web_acl::WebAclFacts>,
    /// The sets and groups that web ACLs refer to.
    pub(crate) waf_parts: BTreeMap<Text, web_acl::PartFacts>,
    pub(crate) usage_plans: BTreeMap<Text, usage_plan::UsagePlanFacts>,
    /// The resources that set up the account's CloudWatch role.
    pub(crate) accounts: Vec<Target>,
    /// What a grant on a resource covers beside the resource itself.
    pub(crate) surroundings: BTreeMap<Text, Surroundings>,
    /// What each function was allowed after it was added.
    pub(crate) grants: BTreeMap<Text, Vec<Grant>>,
    /// What each function needs because of something else, by the id of that.
    pub(crate) needs: BTreeMap<Text, BTreeMap<Text, Vec<Grant>>>,
    /// The functions whose role is another resource of the stack.
    pub(crate) given_roles: BTreeSet<Text>,
    /// The buckets that call each function.
    pub(crate) calling_buckets: BTreeMap<Text, BTreeSet<Text>>,
    pub(crate) aliases: BTreeMap<Text, alias::AliasFacts>,
    /// Hashes of the files and directories that `package` uploads, by path, when they are known.
    pub(crate) sources: BTreeMap<String, u64>,
    /// What queues, topics and buckets say about who may come in.
    pub(crate) policies: BTreeMap<Text, resource_policy::ResourcePolicy>,
    pub(crate) queues: BTreeMap<Text, queue::QueueFacts>,
    pub(crate) tables: BTreeMap<Text, table::TableFacts>,
    pub(crate) topics: BTreeMap<Text, topic::TopicFacts>,
    pub(crate) buckets: BTreeMap<Text, bucket::BucketFacts>,
    /// What functions want to be told of by buckets. The bucket's id, and what it is to tell.
    pub(crate) bucket_notifications: BTreeMap<Text, Vec<bucket::BucketNotification>>,
    /// Metric filters that alarms ask for, by stage and kind, with the line of the first alarm.
    pub(crate) filters: BTreeMap<(Text, metric_filter::FilterKind), At>,
}

impl Facts {
    /// Notes what a function was allowed after it was added; false when there is no such function.
    pub(crate) fn grant(&mut self, function: Text, grant: Grant) -> bool {
        let known = self.functions.contains_key(&function);
        self.grants.entry(function).or_default().push(grant);
        known
    }
}

/// Makes what several constructs share: metric filters that alarms asked for, and the deployments of APIs.
pub(crate) fn finish(stack: &StackKey, facts: &Facts, placed: &mut Vec<Placed>, findings: &mut Vec<Finding>) {
    metric_filter::place_metric_filters(stack, facts, placed);
    alias::place_versions(stack, facts, placed);
    deployment::place_deployments(stack, facts, placed, findings);
    resource_policy::place_resource_policies(facts, placed);
}

/// Lets constructs be added to a stack.
macro_rules! construct {
    ($name:ty, $main:ty) => {
        #[diagnostic::do_not_recommend]
        impl $crate::stack::Add for $name {
            type Handle = $crate::handle::Handle<$main>;

            fn add_to(
                self,
                stack: &mut $crate::stack::Stack,
                id: $crate::literal::LogicalId,
                at: &'static std::panic::Location<'static>,
            ) -> Self::Handle {
                let target = $crate::handle::Target::new(&stack.key, &id, at);
                stack.items.push($crate::stack::Entry {
                    id,
                    at: at.into(),
                    what: $crate::stack::What::Construct(Box::new(self)),
                });
                $crate::handle::Handle::new(target)
            }
        }
    };
}
pub(crate) use construct;
