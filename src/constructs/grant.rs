//! Grants as data says them: by a verb and the name of a resource, whose type the stack knows.

use schemars::JsonSchema;
use serde::Deserialize;

use super::of_kind::OfKind;
use super::{Grant, Settling};
use crate::aws::{
    apigateway, cloudfront, dynamodb, kinesis, kms, lambda, s3, secretsmanager, sns, sqs, ssm, stepfunctions,
};
use crate::handle::{Handle, Named, Target};
use crate::literal::Route;
use crate::policy::Statement;
use crate::resource::Resource;
use crate::written::{Flat, OneOrMany, flat};

flat! {
    /// What is granted.
    pub(crate) struct GrantData as "a grant" {
        /// Reading: the items of a table, the objects of a bucket, the records of a stream, the value of a secret or of a parameter in the parameter store.
        read: OfKind,
        /// Writing: the items of a table, the objects of a bucket, the records of a stream, the value of a secret or of a parameter in the parameter store.
        write: OfKind,
        /// Writing objects of a bucket.
        put: OfKind,
        /// Deleting objects of a bucket.
        delete: OfKind,
        /// Listing the names of a bucket's objects.
        list: OfKind,
        /// Reading the stream of a table's changes.
        stream_read: OfKind,
        /// Sending messages to a queue.
        send: OfKind,
        /// Receiving messages of a queue, and deleting them when they are handled.
        consume: OfKind,
        /// Publishing messages to a topic.
        publish: OfKind,
        /// Calling a function, an alias or a function URL.
        invoke: OfKind,
        /// Starting an execution of a state machine.
        start: OfKind,
        /// Starting an execution of an express state machine and waiting for its result.
        start_sync: OfKind,
        /// Encrypting with a key, and making data keys.
        encrypt: OfKind,
        /// Decrypting with a key.
        decrypt: OfKind,
        /// Telling CloudFront to fetch the files of a site anew.
        invalidate: OfKind,
        /// Calling a route of an API whose callers are known by IAM.
        call: Named<apigateway::RestApi>,
        /// The stage at which the route is called.
        stage: Named<apigateway::Stage>,
        /// The route that is called.
        route: Route,
        /// These actions: `dynamodb:Query`.
        #[serde(with = "OneOrMany::<String>")]
        allow: Vec<String>,
        /// The resource for which they are allowed, with what belongs to it: the indexes of a table, the key that its data is encrypted with.
        on: OfKind,
        /// Only these objects of the bucket: `uploads/*`.
        objects: String,
        /// A statement of a policy, for whatever else.
        statement: Statement,
    }
    kinds {
        "read" => ["objects"],
        "write" => [],
        "put" => ["objects"],
        "delete" => [],
        "list" => [],
        "stream_read" => [],
        "send" => [],
        "consume" => [],
        "publish" => [],
        "invoke" => [],
        "start" => [],
        "start_sync" => [],
        "encrypt" => [],
        "decrypt" => [],
        "invalidate" => [],
        "call" => ["!stage", "!route"],
        "allow" => ["!on", "objects"],
        "statement" => [],
    }
    beside []
}

/// A grant that waits for the stack to say what its names stand for.
#[derive(Clone, Debug)]
pub(crate) struct ByName {
    verb: &'static str,
    on: OfKind,
    actions: Vec<String>,
    objects: Option<String>,
}

impl TryFrom<GrantData> for Grant {
    type Error = String;

    fn try_from(data: GrantData) -> Result<Self, String> {
        let verb = data.kind()?;
        let on = match verb {
            "statement" => return data.statement.map(Grant::from).ok_or_else(String::new),
            "call" => {
                let (Some(api), Some(stage), Some(route)) = (&data.call, &data.stage, &data.route) else {
                    return Err("the right to call names `call: <api>`, `stage` and `route`".to_owned());
                };
                return Ok(api.handle().call(&stage.handle(), route));
            }
            "allow" => {
                data.on.ok_or("`allow` names the resource too: `on: Orders`; for any other ARN write a `statement`")?
            }
            _ => {
                let all = [
                    data.read,
                    data.write,
                    data.put,
                    data.delete,
                    data.list,
                    data.stream_read,
                    data.send,
                    data.consume,
                    data.publish,
                    data.invoke,
                    data.start,
                    data.start_sync,
                    data.encrypt,
                    data.decrypt,
                    data.invalidate,
                ];
                all.into_iter().flatten().next().ok_or("a grant names a resource")?
            }
        };
        Ok(Grant::by_name(ByName { verb, on, actions: data.allow.unwrap_or_default(), objects: data.objects }))
    }
}

impl ByName {
    /// The grant, once it is known what the name stands for; reports what cannot be granted.
    pub(crate) fn settle(&self, settling: &mut Settling) -> Option<Grant> {
        let kind = self.on.kind(settling)?;
        let grant = self.of(&kind);
        if grant.is_none() {
            let (verb, id) = (self.verb, &self.on.id);
            let message = match &self.objects {
                Some(_) if kind != s3::Bucket::TYPE => format!("`{id}` is an `{kind}`, which has no objects"),
                Some(_) => format!("`{verb}` is for all objects of `{id}`"),
                None => format!("`{id}` is an `{kind}`, for which there is no grant `{verb}`"),
            };
            let verbs = VERBS.iter().filter(|(known, _)| *known == kind).flat_map(|(_, verbs)| *verbs);
            let verbs: Vec<String> = verbs.map(|verb| format!("`{verb}`")).collect();
            let help = match verbs.is_empty() {
                true => "write a `statement` with its actions and its ARN".to_owned(),
                false => format!("there are {}, and `allow` with `on` for single actions", verbs.join(", ")),
            };
            settling.error("grant", message, help);
        }
        grant
    }

    fn of(&self, kind: &str) -> Option<Grant> {
        fn handle<R: Resource>(by: &ByName) -> Handle<R> {
            Handle::new(Target::named(by.on.id.as_str().to_owned()))
        }
        const NONE: [&str; 0] = [];
        if let Some(pattern) = self.objects.as_deref() {
            let bucket = (kind == s3::Bucket::TYPE).then(|| handle::<s3::Bucket>(self))?;
            return match self.verb {
                "read" => Some(bucket.read_of(pattern)),
                "put" => Some(bucket.put_of(pattern)),
                "allow" => Some(bucket.allow(NONE, pattern).with_actions(&self.actions)),
                _ => None,
            };
        }
        let allowed = |grant: Grant| grant.with_actions(&self.actions);
        let grant = match (kind, self.verb) {
            (dynamodb::Table::TYPE, verb) => {
                let table = handle::<dynamodb::Table>(self);
                match verb {
                    "read" => table.read(),
                    "write" => table.write(),
                    "stream_read" => table.stream_read(),
                    "allow" => allowed(table.allow(NONE)),
                    _ => return None,
                }
            }
            (s3::Bucket::TYPE, verb) => {
                let bucket = handle::<s3::Bucket>(self);
                match verb {
                    "read" => bucket.read(),
                    "put" => bucket.put(),
                    "delete" => bucket.delete(),
                    "write" => bucket.write(),
                    "list" => bucket.list(),
                    "allow" => allowed(bucket.allow(NONE, "*")),
                    _ => return None,
                }
            }
            (sqs::Queue::TYPE, verb) => {
                let queue = handle::<sqs::Queue>(self);
                match verb {
                    "send" => queue.send(),
                    "consume" => queue.consume(),
                    "allow" => allowed(queue.allow(NONE)),
                    _ => return None,
                }
            }
            (sns::Topic::TYPE, "publish") => handle::<sns::Topic>(self).publish(),
            (sns::Topic::TYPE, "allow") => allowed(handle::<sns::Topic>(self).allow(NONE)),
            (kinesis::Stream::TYPE, "read") => handle::<kinesis::Stream>(self).read(),
            (kinesis::Stream::TYPE, "write") => handle::<kinesis::Stream>(self).write(),
            (kinesis::Stream::TYPE, "allow") => allowed(handle::<kinesis::Stream>(self).allow(NONE)),
            (secretsmanager::Secret::TYPE, "read") => handle::<secretsmanager::Secret>(self).read(),
            (secretsmanager::Secret::TYPE, "write") => handle::<secretsmanager::Secret>(self).write(),
            (secretsmanager::Secret::TYPE, "allow") => allowed(handle::<secretsmanager::Secret>(self).allow(NONE)),
            (ssm::Parameter::TYPE, "read") => handle::<ssm::Parameter>(self).read(),
            (ssm::Parameter::TYPE, "write") => handle::<ssm::Parameter>(self).write(),
            (ssm::Parameter::TYPE, "allow") => allowed(handle::<ssm::Parameter>(self).allow(NONE)),
            (kms::Key::TYPE, "encrypt") => handle::<kms::Key>(self).encrypt(),
            (kms::Key::TYPE, "decrypt") => handle::<kms::Key>(self).decrypt(),
            (kms::Key::TYPE, "allow") => allowed(handle::<kms::Key>(self).allow(NONE)),
            (lambda::Function::TYPE, "invoke") => handle::<lambda::Function>(self).invoke(),
            (lambda::Alias::TYPE, "invoke") => handle::<lambda::Alias>(self).invoke(),
            (lambda::Url::TYPE, "invoke") => handle::<lambda::Url>(self).invoke(),
            (stepfunctions::StateMachine::TYPE, "start") => handle::<stepfunctions::StateMachine>(self).start(),
            (stepfunctions::StateMachine::TYPE, "start_sync") => {
                handle::<stepfunctions::StateMachine>(self).start_sync()
            }
            (stepfunctions::StateMachine::TYPE, "allow") => {
                allowed(handle::<stepfunctions::StateMachine>(self).allow(NONE))
            }
            (cloudfront::Distribution::TYPE, "invalidate") => handle::<cloudfront::Distribution>(self).invalidate(),
            _ => return None,
        };
        Some(grant)
    }
}

/// The verbs of each type.
const VERBS: &[(&str, &[&str])] = &[
    (dynamodb::Table::TYPE, &["read", "write", "stream_read"]),
    (s3::Bucket::TYPE, &["read", "write", "put", "delete", "list"]),
    (sqs::Queue::TYPE, &["send", "consume"]),
    (sns::Topic::TYPE, &["publish"]),
    (kinesis::Stream::TYPE, &["read", "write"]),
    (secretsmanager::Secret::TYPE, &["read", "write"]),
    (ssm::Parameter::TYPE, &["read", "write"]),
    (kms::Key::TYPE, &["encrypt", "decrypt"]),
    (lambda::Function::TYPE, &["invoke"]),
    (lambda::Alias::TYPE, &["invoke"]),
    (lambda::Url::TYPE, &["invoke"]),
    (stepfunctions::StateMachine::TYPE, &["start", "start_sync"]),
    (cloudfront::Distribution::TYPE, &["invalidate"]),
];

impl<'de> Deserialize<'de> for Grant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        GrantData::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Grant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Grant".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        GrantData::json_schema(generator)
    }
}
