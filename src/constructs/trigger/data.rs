//! Triggers as data has them.

use super::{
    Broker, Bucket, Documents, Kafka, Pollers, Polling, Queue, Retrying, Start, Stream, TableStart, TableStream, Topic,
    Trigger,
};
use crate::aws::{dynamodb, ec2, kinesis, s3, sqs};
use crate::constructs::DiscardDestination;
use crate::constructs::bucket::ObjectEvents;
use crate::handle::Named;
use crate::literal::{Int, LogicalId};
use crate::value::{Json, Val};
use crate::written::{Flat, Seconds, flat};

flat! {
    /// What calls a function.
    pub(super) struct TriggerData as "a trigger" {
        /// Messages of this SQS queue, deleted when the function has handled them.
        queue: Named<sqs::Queue>,
        /// Records of this Kinesis stream.
        stream: Named<kinesis::Stream>,
        /// Changes of this DynamoDB table, whose stream is on.
        table: Named<dynamodb::Table>,
        /// Changes of the objects of this bucket.
        bucket: Named<s3::Bucket>,
        /// Records of a topic of an Amazon MSK cluster, by the cluster's ARN.
        msk: Val<String>,
        /// Records of a topic of a Kafka cluster of one's own, by its servers: `b1.example.com:9092`.
        kafka: Vec<Val<String>>,
        /// Messages of a queue of an ActiveMQ broker, by the broker's ARN.
        active_mq: Val<String>,
        /// Messages of a queue of a RabbitMQ broker, by the broker's ARN.
        rabbit_mq: Val<String>,
        /// Changes of an Amazon DocumentDB database, whose change streams are on, by the cluster's ARN.
        documents: Val<String>,

        /// Its name in the id of what it makes.
        id: LogicalId,
        /// Most records of one call, 1 to 10,000; a queue's 10 and any other's 100 when nothing is said.
        batch_size: Val<Int<1, 10_000>>,
        /// How long Lambda waits for a batch to fill: up to 5m, a plain number in seconds.
        #[serde(with = "Seconds::<Int<0, 300>>")]
        batch_window: Val<Int<0, 300>>,
        /// Only records that match one of these patterns.
        filters: Vec<Json>,
        /// Lambda does not poll it for now.
        disabled: bool,
        /// Publishes how many events were polled, filtered, handled and dropped.
        event_metrics: bool,
        /// The function answers which records of a batch failed, and only those come again.
        partial_batches: bool,
        /// Most calls at once for this queue, 2 to 1,000, in place of pollers.
        max_concurrency: Val<Int<2, 1000>>,
        /// Pollers of its own.
        pollers: Pollers,
        /// Where a new mapping begins to read: `latest`, `oldest`, or, but for tables, `{at: <seconds since 1970>}`.
        start: Start,
        /// Halves a batch that failed, to find the record that is at fault.
        bisect: bool,
        /// How often a batch is tried again, 0 to 10,000; until its records are too old when nothing is said.
        retries: Val<Int<0, 10_000>>,
        /// After how long a record is dropped: 1m to 7d, a plain number in seconds; when it leaves its source when nothing is said.
        #[serde(with = "Seconds::<Int<60, 604_800>>")]
        max_age: Val<Int<60, 604_800>>,
        /// Where it is noted which records were dropped.
        on_failure: DiscardDestination,
        /// Calls at once for each shard, 1 to 10; 1 when nothing is said. Records of one key stay in order.
        parallel: Val<Int<1, 10>>,
        /// A window, up to 15m, a plain number in seconds, over which the function passes a state from call to call.
        #[serde(with = "Seconds::<Int<0, 900>>")]
        tumbling_window: Val<Int<0, 900>>,

        /// Which changes: `created`, `removed`, or any event by its name, such as `s3:ObjectRestore:Completed`.
        event: String,
        /// Only objects whose name begins so: `uploads/`.
        under: String,
        /// Only objects whose name ends so: `.png`.
        ending: String,

        /// Only messages whose attributes match.
        filter: Json,
        /// Only messages whose body, which is JSON, matches.
        filter_body: Json,
        /// Messages that could not be delivered go to this queue.
        dead_letters: Named<sqs::Queue>,

        /// The topic of the Kafka cluster, or the SNS topic whose messages call the function.
        topic: String,
        /// The consumer group as which Lambda reads. Cannot be changed later.
        consumer_group: Val<String>,
        /// Logs in with SCRAM-SHA-512; the secret, by its ARN, has `username` and `password`.
        scram_512: Val<String>,
        /// Logs in with SCRAM-SHA-256, into a cluster of one's own.
        scram_256: Val<String>,
        /// Logs in with SASL/PLAIN, into a cluster of one's own.
        plain: Val<String>,
        /// Shows a certificate; the secret, by its ARN, has `certificate` and `privateKey`.
        client_certificate: Val<String>,
        /// The authority that the cluster's certificates are from, when it is a private one: a secret with `certificate`.
        root_certificate: Val<String>,
        /// Subnets from which Lambda reaches a cluster of one's own.
        subnets: Vec<Named<ec2::Subnet>>,
        /// Security groups with which Lambda reaches a cluster of one's own.
        security_groups: Vec<Named<ec2::SecurityGroup>>,

        /// The queue of the broker.
        broker_queue: String,
        /// The login: the ARN of a secret with `username` and `password`.
        login: Val<String>,
        /// One of the broker's virtual hosts: `/`.
        virtual_host: String,
        /// The database of the cluster.
        database: String,
        /// Only of this collection.
        collection: Val<String>,
        /// With the whole document as it is after the change, not the difference alone.
        whole_documents: bool,
    }
    kinds {
        "queue" => ["batch_size", "batch_window", "filters", "disabled", "event_metrics", "partial_batches", "max_concurrency", "pollers"],
        "stream" => ["!start", "batch_size", "batch_window", "filters", "disabled", "event_metrics", "partial_batches", "bisect", "retries", "max_age", "on_failure", "parallel", "tumbling_window"],
        "table" => ["!start", "batch_size", "batch_window", "filters", "disabled", "event_metrics", "partial_batches", "bisect", "retries", "max_age", "on_failure", "parallel", "tumbling_window"],
        "bucket" => ["!event", "under", "ending"],
        "msk" => ["!id", "!topic", "!start", "consumer_group", "scram_512", "client_certificate", "pollers", "batch_size", "batch_window", "filters", "disabled", "event_metrics", "partial_batches", "bisect", "retries", "max_age", "on_failure"],
        "kafka" => ["!id", "!topic", "!start", "consumer_group", "scram_512", "scram_256", "plain", "client_certificate", "root_certificate", "subnets", "security_groups", "pollers", "batch_size", "batch_window", "filters", "disabled", "event_metrics", "partial_batches", "bisect", "retries", "max_age", "on_failure"],
        "active_mq" => ["!id", "!broker_queue", "!login", "batch_size", "batch_window", "filters", "disabled", "event_metrics"],
        "rabbit_mq" => ["!id", "!broker_queue", "!login", "!virtual_host", "batch_size", "batch_window", "filters", "disabled", "event_metrics"],
        "documents" => ["!id", "!database", "!login", "!start", "collection", "whole_documents", "batch_size", "batch_window", "filters", "disabled", "event_metrics"],
        "topic" => ["filter", "filter_body", "dead_letters"],
    }
    beside []
}

fn need<T>(member: Option<T>, kind: &str, name: &str) -> Result<T, String> {
    member.ok_or_else(|| format!("`{kind}` goes with `{name}`, which is missing"))
}

impl TryFrom<TriggerData> for Trigger {
    type Error = String;

    fn try_from(data: TriggerData) -> Result<Self, String> {
        let kind = data.kind()?;
        let polling = Polling {
            batch_size: data.batch_size,
            batch_window: data.batch_window,
            partial_batches: data.partial_batches.unwrap_or_default(),
            filters: data.filters.unwrap_or_default(),
            disabled: data.disabled.unwrap_or_default(),
            metrics: data.event_metrics.unwrap_or_default(),
        };
        let retrying = Retrying {
            bisect: data.bisect.unwrap_or_default(),
            retries: data.retries,
            max_age: data.max_age,
            on_failure: data.on_failure,
        };
        let text = |member: Option<String>, name: &str| need(member, kind, name);
        if let Some(queue) = data.queue {
            let queue = Queue { queue, polling, scaling: None };
            return match (data.max_concurrency, data.pollers) {
                (Some(_), Some(_)) => Err("a queue has one of `max_concurrency` and `pollers`".to_owned()),
                (Some(calls), None) => Ok(queue.max_concurrency(calls).into()),
                (None, Some(pollers)) => Ok(queue.pollers(pollers).into()),
                (None, None) => Ok(queue.into()),
            };
        }
        if let Some(stream) = data.stream {
            let shards = super::stream::Shards { parallel: data.parallel, tumbling_window: data.tumbling_window };
            return Ok(Stream { stream, start: need(data.start, kind, "start")?, polling, retrying, shards }.into());
        }
        if let Some(table) = data.table {
            let shards = super::stream::Shards { parallel: data.parallel, tumbling_window: data.tumbling_window };
            let start = match need(data.start, kind, "start")? {
                Start::Latest => TableStart::Latest,
                Start::Oldest => TableStart::Oldest,
                Start::At(_) => return Err("changes of a table are read from `latest` or `oldest`".to_owned()),
            };
            return Ok(TableStream { table, start, polling, retrying, shards }.into());
        }
        if let Some(bucket) = data.bucket {
            let event = text(data.event, "event")?;
            let of = ObjectEvents::from_data(&event, data.under.unwrap_or_default(), data.ending.unwrap_or_default())?;
            return Ok(Bucket { bucket, of }.into());
        }
        match kind {
            "msk" | "kafka" => {
                let (id, topic) = (need(data.id, kind, "id")?, text(data.topic, "topic")?);
                let start = need(data.start, kind, "start")?;
                let kafka = match (data.msk, data.kafka) {
                    (Some(cluster), _) => Kafka::msk(id, cluster, &topic, start),
                    (None, servers) => Kafka::servers(id, servers.unwrap_or_default(), &topic, start),
                };
                let mut kafka = Kafka { polling, retrying, ..kafka };
                let logins = [&data.scram_512, &data.scram_256, &data.plain, &data.client_certificate];
                if logins.into_iter().flatten().count() > 1 {
                    return Err("Lambda logs in by one of `scram_512`, `scram_256`, `plain` and `client_certificate`"
                        .to_owned());
                }
                if let Some(secret) = data.scram_512 {
                    kafka = kafka.scram_512(secret);
                }
                if let Some(secret) = data.scram_256 {
                    kafka = kafka.scram_256(secret);
                }
                if let Some(secret) = data.plain {
                    kafka = kafka.plain(secret);
                }
                if let Some(secret) = data.client_certificate {
                    kafka = kafka.client_certificate(secret);
                }
                kafka.consumer_group = data.consumer_group;
                kafka.root_certificate = data.root_certificate;
                kafka.subnets = data.subnets.unwrap_or_default();
                kafka.security_groups = data.security_groups.unwrap_or_default();
                kafka.pollers = data.pollers;
                Ok(kafka.into())
            }
            "active_mq" | "rabbit_mq" => {
                let id = need(data.id, kind, "id")?;
                let (queue, login) = (text(data.broker_queue, "broker_queue")?, need(data.login, kind, "login")?);
                let broker = match (data.active_mq, data.rabbit_mq) {
                    (_, Some(broker)) => {
                        let host = text(data.virtual_host, "virtual_host")?;
                        Broker::rabbit_mq(id, broker, &queue, login, &host)
                    }
                    (broker, None) => Broker::active_mq(id, need(broker, kind, "active_mq")?, &queue, login),
                };
                Ok(Broker { polling, ..broker }.into())
            }
            "documents" => {
                let (id, cluster) = (need(data.id, kind, "id")?, need(data.documents, kind, "documents")?);
                let (database, login) = (text(data.database, "database")?, need(data.login, kind, "login")?);
                let documents = Documents::of(id, cluster, &database, login, need(data.start, kind, "start")?);
                let whole = data.whole_documents.unwrap_or_default();
                Ok(Documents { polling, collection: data.collection, whole, ..documents }.into())
            }
            _ => {
                let topic = crate::written::named(&text(data.topic, "topic")?)?;
                let (filter, in_body) = match (data.filter, data.filter_body) {
                    (Some(_), Some(_)) => {
                        return Err("a topic's messages are filtered by one of `filter` and `filter_body`".to_owned());
                    }
                    (None, Some(body)) => (Some(body), true),
                    (filter, None) => (filter, false),
                };
                Ok(Topic { topic, filter, in_body, dead_letters: data.dead_letters }.into())
            }
        }
    }
}
