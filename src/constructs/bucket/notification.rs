//! What a bucket tells others of.

use super::super::Scope;
use super::super::shape::{Members, object};
use crate::handle::Target;
use crate::value::{Val, Value};

/// Which changes of which objects of a bucket.
///
/// ```
/// use formwork::prelude::*;
/// let pictures = ObjectEvents::created().under("uploads/").ending(".png");
/// ```
///
/// [AWS: event notifications](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectEvents {
    event: String,
    prefix: String,
    suffix: String,
}

impl ObjectEvents {
    /// An object is written, in whatever way.
    pub fn created() -> Self {
        ObjectEvents::of("s3:ObjectCreated:*")
    }

    /// An object is deleted, or marked as deleted.
    pub fn removed() -> Self {
        ObjectEvents::of("s3:ObjectRemoved:*")
    }

    /// Any event by its name: `"s3:ObjectRestore:Completed"`.
    pub fn of(event: &str) -> Self {
        ObjectEvents { event: event.to_owned(), prefix: String::new(), suffix: String::new() }
    }

    /// Only of objects whose name begins so: `"uploads/"`.
    pub fn under(mut self, prefix: &str) -> Self {
        self.prefix = prefix.to_owned();
        self
    }

    /// Only of objects whose name ends so: `".png"`.
    pub fn ending(mut self, suffix: &str) -> Self {
        self.suffix = suffix.to_owned();
        self
    }

    /// As data says it: `created`, `removed`, or the name of an event.
    pub(crate) fn from_data(event: &str, prefix: String, suffix: String) -> Result<Self, String> {
        let event = match event {
            "created" => ObjectEvents::created().event,
            "removed" => ObjectEvents::removed().event,
            name if name.starts_with("s3:") => name.to_owned(),
            other => {
                return Err(format!(
                    "`{other}` is no event of a bucket: `created`, `removed`, or a name such as `s3:ObjectRestore:Completed`"
                ));
            }
        };
        Ok(ObjectEvents { event, prefix, suffix })
    }

    /// Whether some object's change could be both.
    fn overlaps(&self, other: &Self) -> bool {
        let kind = |event: &str| event.trim_end_matches('*').to_owned();
        let (one, another) = (kind(&self.event), kind(&other.event));
        let either = |a: &str, b: &str, test: fn(&str, &str) -> bool| test(a, b) || test(b, a);
        let starts: fn(&str, &str) -> bool = |a, b| a.starts_with(b);
        let ends: fn(&str, &str) -> bool = |a, b| a.ends_with(b);
        either(&one, &another, starts)
            && either(&self.prefix, &other.prefix, starts)
            && either(&self.suffix, &other.suffix, ends)
    }

    fn filter(&self) -> Option<Value> {
        let rule =
            |name: &'static str, value: &str| object([("Name", name.into()), ("Value", value.to_owned().into())]);
        let rules = [("prefix", &self.prefix), ("suffix", &self.suffix)];
        let rules: Vec<Value> =
            rules.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| rule(name, value)).collect();
        (!rules.is_empty()).then(|| object([("S3Key", object([("Rules", rules.into())]))]))
    }
}

/// What a bucket is asked to tell, and whom. Functions ask through [`Facts`](super::super::Facts::bucket_notifications).
#[derive(Clone, Debug)]
pub(crate) struct BucketNotification {
    pub of: ObjectEvents,
    /// The ARN of who is told.
    pub target: Val<String>,
    pub to: Told,
    /// What lets the bucket in, and may not refer to the bucket: S3 takes no notification that would be refused.
    pub depends_on: Target,
}

/// Whom a bucket tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    Function,
    Queue,
    Topic,
}

impl BucketNotification {
    /// A function is told, once S3 may call it.
    pub(crate) fn function(of: ObjectEvents, arn: Val<String>, permission: Target) -> Self {
        BucketNotification { of, target: arn, to: Told::Function, depends_on: permission }
    }
}

/// The property of a bucket, if it tells anything.
pub(crate) fn notification_configuration(
    mut notifications: Vec<BucketNotification>,
    event_bridge: bool,
    scope: &mut Scope,
) -> Option<Value> {
    // so that the order of `add` calls leaves no trace
    notifications.sort_by(|a, b| (a.to, &a.of, a.depends_on.id()).cmp(&(b.to, &b.of, b.depends_on.id())));
    for (at, one) in notifications.iter().enumerate() {
        if let Some(other) = notifications[..at].iter().find(|other| other.of.overlaps(&one.of)) {
            let message = format!(
                "two notifications would be of the same objects: `{}*{}` and `{}*{}`, {}",
                other.of.prefix, other.of.suffix, one.of.prefix, one.of.suffix, one.of.event
            );
            scope.error(
                "notification-overlap",
                message,
                "S3 takes no two that overlap: tell a topic, or EventBridge with `.event_bridge()`, and let several listen there",
            );
        }
    }
    let mut configuration = Members::new();
    if event_bridge {
        configuration = configuration.with("EventBridgeConfiguration", object([("EventBridgeEnabled", true.into())]));
    }
    let lists = [
        (Told::Function, "LambdaConfigurations", "Function"),
        (Told::Queue, "QueueConfigurations", "Queue"),
        (Told::Topic, "TopicConfigurations", "Topic"),
    ];
    for (told, list, member) in lists {
        let entries = notifications.iter().filter(|notification| notification.to == told).map(|notification| {
            let mut entry = Members::new().with("Event", notification.of.event.clone());
            if let Some(filter) = notification.of.filter() {
                entry = entry.with("Filter", filter);
            }
            Value::from(entry.with(member, notification.target.clone()))
        });
        let entries: Vec<Value> = entries.collect();
        if !entries.is_empty() {
            configuration = configuration.with(list, entries);
        }
    }
    configuration.unless_empty()
}
