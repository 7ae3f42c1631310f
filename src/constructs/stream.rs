//! Kinesis streams.

use schemars::JsonSchema;
use serde::Deserialize;

use super::key::CustomerKey;
use super::shape::object;
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::kinesis;
use crate::finding::At;
use crate::handle::Handle;
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};
use crate::written::Hours;

/// A Kinesis stream: paid by use, encrypted, kept when its stack goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("clicks");
/// let clicks = stack.add(id!("Clicks"), Stream::new().retention_hours(lit!(72)));
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").grant(clicks.write());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Kinesis::Stream` under its own id.
/// [AWS: Kinesis Data Streams](https://docs.aws.amazon.com/streams/latest/dev/introduction.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Stream {
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// So many shards, each for 1 MB and 1,000 records a second in and 2 MB out; as many as it takes when nothing is said.
    shards: Option<Val<Int<1, 100_000>>>,
    /// How long records are kept: 1d to 365d, a plain number in hours; 1d when nothing is said.
    #[serde(rename = "retention", with = "Hours::<Int<24, 8760>>")]
    retention_hours: Option<Val<Int<24, 8760>>>,
    /// Encrypted with a key of one's own, by name or ARN; with the key that Kinesis has in the account when nothing is said.
    #[serde(rename = "encrypted_with")]
    key: Option<CustomerKey>,
    /// Goes with its stack, records and all; it stays when nothing is said.
    delete_with_stack: bool,
}

impl Stream {
    /// A stream that takes what comes.
    pub fn new() -> Self {
        Stream::default()
    }

    /// So many shards, each for 1 MB and 1,000 records a second in and 2 MB out; as many as it takes when nothing is said.
    pub fn shards(mut self, shards: impl IntoVal<Int<1, 100_000>>) -> Self {
        self.shards = Some(shards.into_val());
        self
    }

    /// Its name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// Hours for which records are kept, 24 to 8,760; 24 when nothing is said.
    pub fn retention_hours(mut self, hours: impl IntoVal<Int<24, 8760>>) -> Self {
        self.retention_hours = Some(hours.into_val());
        self
    }

    /// Encrypted with a key of one's own; with the key that Kinesis has in the account when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Goes with its stack, records and all; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }
}

construct!(Stream, kinesis::Stream);

impl Construct for Stream {
    fn main_type(&self) -> &'static str {
        <kinesis::Stream as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let key = self.key.as_ref().map(CustomerKey::to_arn);
        facts.surroundings.insert(id.as_str().to_owned().into(), Surroundings { arns: Vec::new(), key });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut body = Body::new("AWS::Kinesis::Stream");
        body.set_some("Name", self.name);
        body.set_some("RetentionPeriodHours", self.retention_hours);
        let key: Value = self.key.as_ref().map_or_else(|| "alias/aws/kinesis".into(), |key| key.to_arn().into());
        body.set("StreamEncryption", object([("EncryptionType", "KMS".into()), ("KeyId", key)]));
        let mode = if self.shards.is_some() { "PROVISIONED" } else { "ON_DEMAND" };
        body.set("StreamModeDetails", object([("StreamMode", mode.into())]));
        body.set_some("ShardCount", self.shards);
        body.stays_if(!self.delete_with_stack);
        scope.main(body);
    }
}

impl Handle<kinesis::Stream> {
    /// These actions on this stream: `stream.allow(["kinesis:SplitShard"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), &["kms:Decrypt", "kms:GenerateDataKey*"])
    }

    /// Reading records: what an event source needs.
    pub fn read(&self) -> Grant {
        let actions = [
            "kinesis:DescribeStream",
            "kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
        ];
        Grant::new(self.target(), actions, self.attribute("Arn"), &["kms:Decrypt"])
    }

    /// Putting records.
    pub fn write(&self) -> Grant {
        self.allow(["kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"])
    }
}
