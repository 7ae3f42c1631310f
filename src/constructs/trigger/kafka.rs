//! Records of Kafka topics, of Amazon MSK and of one's own clusters.

use super::{
    Called, Facts, Pollers, Polling, Retrying, Scope, Start, access, in_network, partial, polled, read_secret,
    retrying, word,
};
use crate::aws::ec2;
use crate::constructs::Grant;
use crate::constructs::shape::object;
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::intrinsic::{select, split};
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::sub;
use crate::value::{IntoVal, List, Val, Value};

/// Records of a Kafka topic.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("clicks");
/// let cluster = stack.parameter(id!("ClusterArn"), Param::string());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .on(trigger::Kafka::msk(id!("Clicks"), &cluster, "clicks", trigger::Start::Latest).consumer_group("handler")),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Without a word about who comes, an MSK cluster knows the function's role, which may read this topic.
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Source>`, the source's id being the one given here.
/// [AWS: MSK](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html),
/// [Kafka](https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html)
#[derive(Clone, Debug)]
pub struct Kafka {
    pub(super) id: LogicalId,
    pub(super) cluster: Cluster,
    pub(super) topic: String,
    pub(super) start: Start,
    pub(super) consumer_group: Option<Val<String>>,
    pub(super) login: Option<Login>,
    pub(super) root_certificate: Option<Val<String>>,
    pub(super) subnets: Vec<Named<ec2::Subnet>>,
    pub(super) security_groups: Vec<Named<ec2::SecurityGroup>>,
    pub(super) pollers: Option<Pollers>,
    pub(super) polling: Polling,
    pub(super) retrying: Retrying,
}

#[derive(Clone, Debug)]
pub(super) enum Cluster {
    Msk(Val<String>),
    Servers(Vec<Val<String>>),
}

/// How Lambda says who it is: by the ARN of a secret.
#[derive(Clone, Debug)]
pub(super) enum Login {
    Scram512(Val<String>),
    Scram256(Val<String>),
    Plain(Val<String>),
    ClientCertificate(Val<String>),
}

impl Login {
    fn parts(&self) -> (&'static str, &Val<String>) {
        match self {
            Login::Scram512(secret) => ("SASL_SCRAM_512_AUTH", secret),
            Login::Scram256(secret) => ("SASL_SCRAM_256_AUTH", secret),
            Login::Plain(secret) => ("BASIC_AUTH", secret),
            Login::ClientCertificate(secret) => ("CLIENT_CERTIFICATE_TLS_AUTH", secret),
        }
    }
}

impl Kafka {
    /// A topic of an Amazon MSK cluster, by the cluster's ARN.
    pub fn msk(id: LogicalId, cluster_arn: impl IntoVal<String>, topic: &str, start: Start) -> Self {
        Kafka::of(id, Cluster::Msk(cluster_arn.into_val()), topic, start)
    }

    /// A topic of one's own cluster, by its servers: `["b1.example.com:9092"]`.
    pub fn servers<I: IntoVal<String>>(
        id: LogicalId,
        servers: impl IntoIterator<Item = I>,
        topic: &str,
        start: Start,
    ) -> Self {
        Kafka::of(id, Cluster::Servers(servers.into_iter().map(IntoVal::into_val).collect()), topic, start)
    }

    fn of(id: LogicalId, cluster: Cluster, topic: &str, start: Start) -> Self {
        Kafka {
            id,
            cluster,
            topic: topic.to_owned(),
            start,
            consumer_group: None,
            login: None,
            root_certificate: None,
            subnets: Vec::new(),
            security_groups: Vec::new(),
            pollers: None,
            polling: Polling::default(),
            retrying: Retrying::default(),
        }
    }

    /// The consumer group as which Lambda reads. Cannot be changed later.
    pub fn consumer_group(mut self, id: impl IntoVal<String>) -> Self {
        self.consumer_group = Some(id.into_val());
        self
    }

    /// Logs in with SCRAM-SHA-512; the secret, by its ARN, has `username` and `password`.
    pub fn scram_512(mut self, secret_arn: impl IntoVal<String>) -> Self {
        self.login = Some(Login::Scram512(secret_arn.into_val()));
        self
    }

    /// Logs in with SCRAM-SHA-256, into a cluster of one's own.
    pub fn scram_256(mut self, secret_arn: impl IntoVal<String>) -> Self {
        self.login = Some(Login::Scram256(secret_arn.into_val()));
        self
    }

    /// Logs in with SASL/PLAIN, into a cluster of one's own.
    pub fn plain(mut self, secret_arn: impl IntoVal<String>) -> Self {
        self.login = Some(Login::Plain(secret_arn.into_val()));
        self
    }

    /// Shows a certificate; the secret, by its ARN, has `certificate` and `privateKey`.
    pub fn client_certificate(mut self, secret_arn: impl IntoVal<String>) -> Self {
        self.login = Some(Login::ClientCertificate(secret_arn.into_val()));
        self
    }

    /// The authority that the cluster's certificates are from, when it is a private one: a secret with `certificate`.
    pub fn root_certificate(mut self, secret_arn: impl IntoVal<String>) -> Self {
        self.root_certificate = Some(secret_arn.into_val());
        self
    }

    /// A subnet from which Lambda reaches a cluster of one's own.
    pub fn subnet(mut self, subnet: &Handle<ec2::Subnet>) -> Self {
        self.subnets.push(subnet.into());
        self
    }

    /// A security group with which Lambda reaches a cluster of one's own.
    pub fn security_group(mut self, group: &Handle<ec2::SecurityGroup>) -> Self {
        self.security_groups.push(group.into());
        self
    }

    /// Pollers of its own.
    pub fn pollers(mut self, pollers: Pollers) -> Self {
        self.pollers = Some(pollers);
        self
    }

    fn check(&self, scope: &mut Scope) {
        let msk = matches!(self.cluster, Cluster::Msk(_));
        if msk && !(self.subnets.is_empty() && self.security_groups.is_empty()) {
            let message = format!("Lambda knows the network of the MSK cluster of `{}`", self.id);
            scope.error("kafka-network", message, "leave the subnets and security groups out");
        }
        if msk && matches!(self.login, Some(Login::Scram256(_) | Login::Plain(_))) {
            let message = format!("an MSK cluster, that of `{}`, knows no such login", self.id);
            scope.error("kafka-login", message, "use `.scram_512(..)`, `.client_certificate(..)`, or its role");
        }
        if let Cluster::Servers(servers) = &self.cluster
            && !(1..=10).contains(&servers.len())
        {
            let message = format!("the cluster of `{}` has {} servers", self.id, servers.len());
            scope.error("kafka-servers", message, "name 1 to 10 of them: `[\"b1.example.com:9092\"]`");
        }
    }

    /// What reading an MSK cluster takes; the role itself is the login when there is no other.
    fn msk_grants(&self, cluster: &Val<String>) -> Vec<Grant> {
        let describe = ["kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers"];
        let mut statements = vec![Statement::allow(describe).on([cluster.clone()])];
        if self.login.is_none() {
            // `arn:..:cluster/<name>/<uuid>` and what is in it: `arn:..:topic/<name>/<uuid>/<topic>`
            let connect = ["kafka-cluster:Connect", "kafka-cluster:DescribeClusterDynamicConfiguration"];
            statements.push(Statement::allow(connect).on([cluster.clone()]));
            let within = |kind: &'static str, name: Val<String>| {
                let pieces: Val<List<String>> = split(":cluster/", cluster.clone());
                let account: Val<String> = select(0, pieces.clone());
                let path: Val<String> = select(1, pieces);
                sub!("{}:{}/{}/{}", account, kind, path, name)
            };
            let topic = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"];
            statements.push(Statement::allow(topic).on([within("topic", Val::Lit(self.topic.clone()))]));
            let group = self.consumer_group.clone().unwrap_or_else(|| Val::Lit("*".to_owned()));
            let groups = ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"];
            statements.push(Statement::allow(groups).on([within("group", group)]));
        }
        statements.into_iter().map(Grant::from).collect()
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let mut grants = match &self.cluster {
            Cluster::Msk(cluster) => self.msk_grants(cluster),
            Cluster::Servers(_) => Vec::new(),
        };
        if matches!(self.cluster, Cluster::Msk(_)) || !self.subnets.is_empty() {
            grants.push(in_network());
        }
        let secrets = self.login.iter().map(|login| login.parts().1).chain(&self.root_certificate);
        grants.extend(secrets.map(read_secret));
        grants.extend(self.retrying.grant());
        facts.need(&callee.function, id, grants);
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        self.check(scope);
        let mut body = callee.mapping();
        let group = self.consumer_group.map(|id| object([("ConsumerGroupId", id.into())]));
        match self.cluster {
            Cluster::Msk(arn) => {
                body.set("EventSourceArn", arn);
                if let Some(group) = group {
                    body.set("AmazonManagedKafkaEventSourceConfig", group);
                }
            }
            Cluster::Servers(servers) => {
                let servers: Vec<Value> = servers.into_iter().map(Value::from).collect();
                let endpoints = object([("KafkaBootstrapServers", servers.into())]);
                body.set("SelfManagedEventSource", object([("Endpoints", endpoints)]));
                if let Some(group) = group {
                    body.set("SelfManagedKafkaEventSourceConfig", group);
                }
            }
        }
        let mut accesses = Vec::new();
        accesses.extend(self.login.as_ref().map(|login| {
            let (kind, secret) = login.parts();
            access(kind, secret.clone())
        }));
        accesses.extend(self.root_certificate.map(|secret| access("SERVER_ROOT_CA_CERTIFICATE", secret)));
        accesses.extend(
            self.subnets
                .iter()
                .map(|subnet| access("VPC_SUBNET", sub!("subnet:{}", Val::<String>::Expr(subnet.reference())))),
        );
        accesses.extend(self.security_groups.iter().map(|group| {
            let id = Val::<String>::Expr(group.attribute("GroupId"));
            access("VPC_SECURITY_GROUP", sub!("security_group:{}", id))
        }));
        if !accesses.is_empty() {
            body.set("SourceAccessConfigurations", accesses);
        }
        body.set("Topics", vec![Value::from(self.topic)]);
        if let Some(pollers) = self.pollers {
            body.set("ProvisionedPollerConfig", pollers.value());
        }
        self.start.place(&mut body);
        self.retrying.place(&mut body, scope);
        self.polling.place(&mut body, scope);
        scope.child(&word(self.id.as_str()), body);
    }
}

polled!(Kafka);
partial!(Kafka);
retrying!(Kafka);
