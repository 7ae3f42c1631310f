//! S3 buckets, and what happens when their objects change.

use schemars::JsonSchema;
use serde::Deserialize;

use super::key::CustomerKey;
use super::resource_policy::{Owner, Sender, policy_of, tls_only};
use super::shape::{Members, object};
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::{s3, sns, sqs};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::partition;
use crate::literal::{Int, LogicalId, MAX};
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Flat, flat, named, short};

mod lifecycle;
mod notification;

pub use lifecycle::{BucketCors, LifecycleRule, StorageClass};
pub(crate) use notification::BucketNotification;
pub use notification::ObjectEvents;
use notification::{Told, notification_configuration};

/// An S3 bucket: private, encrypted, TLS only, owned by its account, kept when its stack goes. Uploads that were never finished go after a week.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("reports");
/// let jobs = stack.add(id!("Jobs"), Queue::new());
/// let reports = stack.add(
///     id!("Reports"),
///     Bucket::new()
///         .versioned()
///         .lifecycle(LifecycleRule::under("drafts/").expire_after_days(lit!(30)))
///         .notify_queue(&jobs, ObjectEvents::created().under("inbox/").ending(".csv")),
/// );
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").grant(reports.read());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::S3::Bucket` under its own id, `AWS::S3::BucketPolicy` `<Id>Policy`.
/// [AWS: S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Bucket {
    /// Its name, one in all of AWS; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// Encrypted with a key of one's own, by name or ARN, one data key for many objects; with S3's own keys when nothing is said.
    #[serde(rename = "encrypted_with")]
    key: Option<CustomerKey>,
    /// Keeps what is overwritten or deleted, until a lifecycle rule removes it.
    versioned: bool,
    /// What becomes of objects with time.
    lifecycle: Vec<LifecycleRule>,
    /// Which pages of other sites may use it from a browser.
    cors: Vec<BucketCors>,
    /// Each request is written down in another bucket, whose policy lets it in.
    #[serde(rename = "access_logs_to")]
    access_logs: Option<AccessLogs>,
    /// Tells EventBridge of every change, for rules to choose from.
    event_bridge: bool,
    /// Whom it tells of which changes: queues and topics, whose policies let it in. Functions say so themselves, with a trigger.
    notify: Vec<Notify>,
    /// Goes with its stack, if it is empty then; it stays when nothing is said.
    delete_with_stack: bool,
    #[serde(skip)]
    written_with_acls: bool,
    /// Statements of its policy: who else may do what.
    statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
struct AccessLogs {
    to: Named<s3::Bucket>,
    prefix: String,
}

/// Where the requests to a bucket are written down, when it is more than a name.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BucketLogs")]
struct AccessLogsData {
    /// The other bucket.
    bucket: Named<s3::Bucket>,
    /// What the names of the log's objects begin with: `uploads/`.
    #[serde(default)]
    prefix: String,
}

impl From<AccessLogsData> for AccessLogs {
    fn from(data: AccessLogsData) -> Self {
        AccessLogs { to: data.bucket, prefix: data.prefix }
    }
}
short!(AccessLogs, AccessLogsData, "the name of a bucket, or a map with `bucket` and `prefix`", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    Ok(AccessLogs { to: named(name)?, prefix: String::new() })
});

/// Who is told of what.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "NotifyData")]
#[schemars(with = "NotifyData")]
struct Notify {
    to: NotifyTarget,
    of: ObjectEvents,
}

#[derive(Clone, Debug)]
enum NotifyTarget {
    Queue(Named<sqs::Queue>),
    Topic(Named<sns::Topic>),
}

flat! {
    /// Whom a bucket tells of what.
    struct NotifyData as "a notification" {
        /// A queue.
        queue: Named<sqs::Queue>,
        /// A topic.
        topic: Named<sns::Topic>,
        /// Which changes: `created`, `removed`, or any event by its name, such as `s3:ObjectRestore:Completed`.
        event: String,
        /// Only objects whose name begins so: `uploads/`.
        under: String,
        /// Only objects whose name ends so: `.png`.
        ending: String,
    }
    kinds {
        "queue" => [],
        "topic" => [],
    }
    beside ["!event", "under", "ending"]
}

impl TryFrom<NotifyData> for Notify {
    type Error = String;

    fn try_from(data: NotifyData) -> Result<Self, String> {
        data.kind()?;
        let event = data.event.ok_or("a notification says which `event`: `created`, `removed`, or its name")?;
        let of = ObjectEvents::from_data(&event, data.under.unwrap_or_default(), data.ending.unwrap_or_default())?;
        let to = match (data.queue, data.topic) {
            (Some(queue), _) => NotifyTarget::Queue(queue),
            (None, topic) => NotifyTarget::Topic(topic.ok_or("a notification goes to a `queue` or a `topic`")?),
        };
        Ok(Notify { to, of })
    }
}

impl NotifyTarget {
    fn target(&self) -> (Owner, Told, &Target) {
        match self {
            NotifyTarget::Queue(queue) => (Owner::Queue, Told::Queue, queue.target()),
            NotifyTarget::Topic(topic) => (Owner::Topic, Told::Topic, topic.target()),
        }
    }
}

/// What others need to know of a bucket.
pub(crate) struct BucketFacts {
    /// Whether it outlives its stack.
    pub kept: bool,
    /// Its ARN without a reference to it, when its author named it: who has to exist before the bucket can name it so.
    pub arn: Option<Val<String>>,
}

impl Bucket {
    /// A private bucket.
    pub fn new() -> Self {
        Bucket::default()
    }

    /// Its name, one in all of AWS; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// Encrypted with a key of one's own, one data key for many objects; with S3's own keys when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Keeps what is overwritten or deleted, until a lifecycle rule removes it.
    pub fn versioned(mut self) -> Self {
        self.versioned = true;
        self
    }

    /// What becomes of objects with time.
    pub fn lifecycle(mut self, rule: LifecycleRule) -> Self {
        self.lifecycle.push(rule);
        self
    }

    /// Which pages of other sites may use it from a browser.
    pub fn cors(mut self, rule: BucketCors) -> Self {
        self.cors.push(rule);
        self
    }

    /// Each request is written down in another bucket, under this prefix: `"uploads/"`. That bucket's policy lets it in.
    pub fn access_logs_to(mut self, bucket: &Handle<s3::Bucket>, prefix: &str) -> Self {
        self.access_logs = Some(AccessLogs { to: bucket.into(), prefix: prefix.to_owned() });
        self
    }

    /// Tells EventBridge of every change, for rules to choose from.
    pub fn event_bridge(mut self) -> Self {
        self.event_bridge = true;
        self
    }

    /// Tells a queue, whose policy lets it in.
    pub fn notify_queue(mut self, queue: &Handle<sqs::Queue>, of: ObjectEvents) -> Self {
        self.notify.push(Notify { to: NotifyTarget::Queue(queue.into()), of });
        self
    }

    /// Tells a topic, whose policy lets it in.
    pub fn notify_topic(mut self, topic: &Handle<sns::Topic>, of: ObjectEvents) -> Self {
        self.notify.push(Notify { to: NotifyTarget::Topic(topic.into()), of });
        self
    }

    /// A statement of its policy: who else may do what.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Goes with its stack, if it is empty then; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }

    /// What is written into it may belong to who wrote it at first: the access logs of CloudFront come so.
    pub(crate) fn written_with_acls(mut self) -> Self {
        self.written_with_acls = true;
        self
    }

    /// Its ARN, when that can be said without a reference to it.
    fn known_arn(&self) -> Option<Val<String>> {
        self.name.as_ref().map(|name| sub!("arn:{}:s3:::{}", partition(), name.clone()))
    }

    fn encryption(&self) -> Value {
        let default = match &self.key {
            Some(key) => object([("KMSMasterKeyID", key.to_arn().into()), ("SSEAlgorithm", "aws:kms".into())]),
            None => object([("SSEAlgorithm", "AES256".into())]),
        };
        let rule = Members::new().with("ServerSideEncryptionByDefault", default);
        let rule = if self.key.is_some() { rule.with("BucketKeyEnabled", true) } else { rule };
        object([("ServerSideEncryptionConfiguration", vec![rule.into()].into())])
    }
}

construct!(Bucket, s3::Bucket);

impl Construct for Bucket {
    fn main_type(&self) -> &'static str {
        <s3::Bucket as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let bucket = Target::named(id.as_str().to_owned());
        let arn = Owner::Bucket.arn(&bucket);
        let own = vec![tls_only("s3:*", vec![arn.clone(), objects(&arn, "*")])];
        let own = own.into_iter().chain(self.statements.iter().cloned()).collect();
        facts.own_policy(Owner::Bucket, &bucket, at, own, []);
        let key = self.key.as_ref().map(CustomerKey::to_arn);
        facts.surroundings.insert(bucket.id.clone(), Surroundings { arns: Vec::new(), key });
        if let Some(logs) = &self.access_logs {
            let service = "logging.s3.amazonaws.com";
            let into = Owner::Bucket.arn(logs.to.target());
            let statement = Statement::allow(["s3:PutObject"])
                .for_service(service)
                .on([objects(&into, &format!("{}*", logs.prefix))])
                .when("ArnEquals", "aws:SourceArn", arn);
            facts.allow_service_on(Owner::Bucket, logs.to.target(), at, format!("LogsOf{id}"), service, statement);
        }
        for notify in &self.notify {
            let (owner, _, target) = notify.to.target();
            // the bucket is only made once it may send, so its policy cannot name it by reference
            let sender = Sender { service: "s3.amazonaws.com", id: id.as_str(), arn: self.known_arn(), at };
            facts.deliver(owner, target, sender);
        }
        facts.buckets.insert(bucket.id, BucketFacts { kept: !self.delete_with_stack, arn: self.known_arn() });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut body = Body::new("AWS::S3::Bucket");
        body.set("BucketEncryption", self.encryption());
        body.set_some("BucketName", self.name.clone());
        if !self.cors.is_empty() {
            let rules: Vec<Value> = self.cors.iter().cloned().map(BucketCors::into_value).collect();
            body.set("CorsConfiguration", object([("CorsRules", rules.into())]));
        }
        let rules = std::iter::once(lifecycle::unfinished_uploads());
        let rules: Vec<Value> = rules.chain(self.lifecycle.iter().cloned().map(LifecycleRule::into_value)).collect();
        body.set("LifecycleConfiguration", object([("Rules", rules.into())]));
        if let Some(logs) = &self.access_logs {
            let mut to = Members::new().with("DestinationBucketName", logs.to.reference());
            if !logs.prefix.is_empty() {
                to = to.with("LogFilePrefix", logs.prefix.clone());
            }
            body.set("LoggingConfiguration", to);
        }
        let mut notifications = scope.facts.bucket_notifications.remove(scope.id.as_str()).unwrap_or_default();
        for notify in self.notify {
            let (owner, to, target) = notify.to.target();
            notifications.push(BucketNotification {
                of: notify.of,
                target: owner.arn(target),
                to,
                depends_on: policy_of(target),
            });
        }
        for notification in &notifications {
            body.attributes().depends_on.push(notification.depends_on.clone());
        }
        if let Some(configuration) = notification_configuration(notifications, self.event_bridge, scope) {
            body.set("NotificationConfiguration", configuration);
        }
        let ownership = if self.written_with_acls { "BucketOwnerPreferred" } else { "BucketOwnerEnforced" };
        let ownership = object([("ObjectOwnership", ownership.into())]);
        body.set("OwnershipControls", object([("Rules", vec![ownership].into())]));
        let blocked = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
        body.set("PublicAccessBlockConfiguration", object(blocked.map(|name| (name, true.into()))));
        if self.versioned {
            body.set("VersioningConfiguration", object([("Status", "Enabled".into())]));
        }
        body.stays_if(!self.delete_with_stack);
        scope.main(body);
    }
}

/// The ARN of the objects of a bucket: `uploads/*`.
pub(crate) fn objects(bucket: &Val<String>, pattern: &str) -> Val<String> {
    sub!("{}/{}", bucket.clone(), pattern)
}

const READ_KEY: &[&str] = &["kms:Decrypt"];
const WRITE_KEY: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey*"];

impl Handle<s3::Bucket> {
    /// These actions on these objects: `bucket.allow(["s3:GetObjectTagging"], "uploads/*")`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>, pattern: &str) -> Grant {
        Grant::new(self.target(), actions, objects(&self.attribute("Arn"), pattern), WRITE_KEY)
    }

    /// Reading objects. Who may not [`list`](Handle::list) them too is answered 403 for one that is not there.
    pub fn read(&self) -> Grant {
        self.read_of("*")
    }

    /// Reading these objects: `bucket.read_of("uploads/*")`.
    pub fn read_of(&self, pattern: &str) -> Grant {
        Grant::new(self.target(), ["s3:GetObject"], objects(&self.attribute("Arn"), pattern), READ_KEY)
    }

    /// Writing objects.
    pub fn put(&self) -> Grant {
        self.put_of("*")
    }

    /// Writing these objects: `bucket.put_of("thumbnails/*")`.
    pub fn put_of(&self, pattern: &str) -> Grant {
        self.allow(["s3:AbortMultipartUpload", "s3:PutObject"], pattern)
    }

    /// Deleting objects.
    pub fn delete(&self) -> Grant {
        Grant::new(self.target(), ["s3:DeleteObject"], objects(&self.attribute("Arn"), "*"), &[])
    }

    /// Writing and deleting objects.
    pub fn write(&self) -> Grant {
        self.allow(["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"], "*")
    }

    /// Listing the names of objects.
    pub fn list(&self) -> Grant {
        Grant::new(self.target(), ["s3:ListBucket"], self.attribute("Arn"), &[])
    }
}

/// Days, one at least.
type Days = Int<1, MAX>;
