//! DynamoDB tables.

use std::collections::BTreeMap;

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::key::CustomerKey;
use super::shape::{Members, object};
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::{dynamodb, kinesis};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId, MAX};
use crate::policy::{Policy, Statement};
use crate::resource::{Body, DeletionPolicy};
use crate::sub;
use crate::value::{IntoVal, Literal, Val, Value};
use crate::written::Pairs;

mod capacity;
mod data;
mod index;

use capacity::place_scaling;
pub use capacity::{Billing, CapacityScaling};
pub use index::{LocalIndex, TableIndex};

use data::TableData;

/// A DynamoDB table: on demand, with point-in-time recovery, encrypted, kept when its stack goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let orders = stack.add(
///     id!("Orders"),
///     Table::keyed_by("customer", KeyType::String)
///         .sorted_by("placed", KeyType::Number)
///         .max_write_units(lit!(1000))
///         .index("ByState", TableIndex::keyed_by("state", KeyType::String).only_keys())
///         .stream(StreamView::NewAndOldImages)
///         .expires_at("expires"),
/// );
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").grant(orders.read());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::DynamoDB::Table` under its own id; for each capacity that is scaled `AWS::ApplicationAutoScaling::ScalableTarget` `<Id>ReadScaling` or
/// `<Id>WriteScaling`, of an index `<Id><Index>ReadScaling`, and `AWS::ApplicationAutoScaling::ScalingPolicy`, the same with `Policy` at its end.
/// [AWS: tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "TableData")]
#[schemars(with = "TableData")]
pub struct Table {
    name: Option<Val<String>>,
    key: Attribute,
    sort: Option<Attribute>,
    billing: Billing,
    point_in_time_recovery: bool,
    on_delete: DeletionPolicy,
    deletion_protection: bool,
    indexes: Vec<(String, TableIndex)>,
    local_indexes: Vec<(String, LocalIndex)>,
    stream: Option<StreamView>,
    kinesis: Option<Named<kinesis::Stream>>,
    expires_at: Option<String>,
    contributor_insights: bool,
    infrequent_access: bool,
    encryption_key: Option<CustomerKey>,
    statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
struct Attribute {
    name: String,
    kind: KeyType,
}

/// An attribute and its type as data has them: `{id: string}`.
impl<'de> Deserialize<'de> for Attribute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members: Vec<(String, KeyType)> = Pairs::deserialize(deserializer)?;
        match (members.pop(), members.is_empty()) {
            (Some((name, kind)), true) => Ok(Attribute { name, kind }),
            _ => Err(D::Error::custom("a key is one attribute with its type: `{id: string}`")),
        }
    }
}

impl JsonSchema for Attribute {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Attribute".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let kind = generator.subschema_for::<KeyType>();
        json_schema!({ "type": "object", "additionalProperties": kind, "minProperties": 1, "maxProperties": 1 })
    }
}

impl Attribute {
    fn new(name: &str, kind: KeyType) -> Self {
        Attribute { name: name.to_owned(), kind }
    }
}

/// What a table's stream says of a changed item.
///
/// [AWS: streams](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StreamView {
    /// Its key.
    KeysOnly,
    /// How it is now.
    NewImage,
    /// How it was.
    OldImage,
    /// Both.
    NewAndOldImages,
}

impl StreamView {
    const fn as_str(self) -> &'static str {
        match self {
            StreamView::KeysOnly => "KEYS_ONLY",
            StreamView::NewImage => "NEW_IMAGE",
            StreamView::OldImage => "OLD_IMAGE",
            StreamView::NewAndOldImages => "NEW_AND_OLD_IMAGES",
        }
    }
}

/// What others need to know of a table.
pub(crate) struct TableFacts {
    /// Whether it has a stream.
    pub stream: bool,
}

/// The type of a key attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum KeyType {
    /// Text, `S`.
    String,
    /// A number, `N`.
    Number,
    /// Bytes, `B`.
    Binary,
}

impl KeyType {
    const fn letter(self) -> &'static str {
        match self {
            KeyType::String => "S",
            KeyType::Number => "N",
            KeyType::Binary => "B",
        }
    }
}

impl Table {
    /// A table whose items are found by this attribute.
    pub fn keyed_by(name: &str, kind: KeyType) -> Self {
        Table {
            name: None,
            key: Attribute::new(name, kind),
            sort: None,
            billing: Billing::default(),
            point_in_time_recovery: true,
            on_delete: DeletionPolicy::Retain,
            deletion_protection: false,
            indexes: Vec::new(),
            local_indexes: Vec::new(),
            stream: None,
            kinesis: None,
            expires_at: None,
            contributor_insights: false,
            infrequent_access: false,
            encryption_key: None,
            statements: Vec::new(),
        }
    }

    /// Items of one key are sorted by this attribute.
    pub fn sorted_by(mut self, name: &str, kind: KeyType) -> Self {
        self.sort = Some(Attribute::new(name, kind));
        self
    }

    /// Its name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// At most so many write request units per second: what is behind it can pass no more, and nothing else should.
    pub fn max_write_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = self.billing.max_write(units.into_val());
        self
    }

    /// At most so many read request units per second.
    pub fn max_read_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = self.billing.max_read(units.into_val());
        self
    }

    /// So many read and write units per second, used or not. Indexes that say nothing else have as many, each.
    pub fn provisioned(mut self, read: impl IntoVal<Int<1, MAX>>, write: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = Billing::provisioned(read.into_val(), write.into_val());
        self
    }

    /// Read units between two bounds, by how many are used. Follows a rise after about two minutes.
    ///
    /// [AWS: auto scaling](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html)
    pub fn scale_reads(mut self, scaling: CapacityScaling) -> Self {
        self.billing = self.billing.scale_read(scaling);
        self
    }

    /// Write units between two bounds, by how many are used.
    pub fn scale_writes(mut self, scaling: CapacityScaling) -> Self {
        self.billing = self.billing.scale_write(scaling);
        self
    }

    /// Another way to find items: a global secondary index of this name, 3 to 255 letters, digits, `_`, `.` and `-`.
    pub fn index(mut self, name: &str, index: TableIndex) -> Self {
        self.indexes.push((name.to_owned(), index));
        self
    }

    /// Another order of the items of one key: a local secondary index. Only a new table can be given one.
    pub fn local_index(mut self, name: &str, index: LocalIndex) -> Self {
        self.local_indexes.push((name.to_owned(), index));
        self
    }

    /// Tells of each change, for a day. Its ARN is `table.stream_arn()`.
    pub fn stream(mut self, view: StreamView) -> Self {
        self.stream = Some(view);
        self
    }

    /// Tells a Kinesis stream of each change.
    pub fn stream_to(mut self, stream: &Handle<kinesis::Stream>) -> Self {
        self.kinesis = Some(stream.into());
        self
    }

    /// Items are deleted some time after the moment in this attribute, in seconds since 1970.
    pub fn expires_at(mut self, attribute: &str) -> Self {
        self.expires_at = Some(attribute.to_owned());
        self
    }

    /// Counts which keys are used and throttled most.
    pub fn contributor_insights(mut self) -> Self {
        self.contributor_insights = true;
        self
    }

    /// Storage is cheaper and requests are dearer.
    pub fn infrequent_access(mut self) -> Self {
        self.infrequent_access = true;
        self
    }

    /// Encrypted with a key of one's own; with DynamoDB's own keys when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }

    /// A statement of its resource policy: who else may do what.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Without point-in-time recovery.
    pub fn without_recovery(mut self) -> Self {
        self.point_in_time_recovery = false;
        self
    }

    /// What becomes of the table and its items when it leaves the stack or is replaced; it stays when nothing is said.
    pub fn on_delete(mut self, policy: DeletionPolicy) -> Self {
        self.on_delete = policy;
        self
    }

    /// DynamoDB itself refuses to delete it.
    pub fn deletion_protection(mut self) -> Self {
        self.deletion_protection = true;
        self
    }
}

construct!(Table, dynamodb::Table);

impl Table {
    /// Every attribute that a key names, once, in the order of the keys.
    fn attributes(&self, scope: &mut Scope) -> Vec<Value> {
        let indexes = self.indexes.iter().flat_map(|(_, index)| index.attributes());
        let local = self.local_indexes.iter().map(|(_, index)| index.attribute());
        let mut kinds: BTreeMap<&str, KeyType> = BTreeMap::new();
        let mut definitions = Vec::new();
        for attribute in std::iter::once(&self.key).chain(&self.sort).chain(indexes).chain(local) {
            match kinds.insert(&attribute.name, attribute.kind) {
                None => definitions.push(object([
                    ("AttributeName", attribute.name.clone().into()),
                    ("AttributeType", attribute.kind.letter().into()),
                ])),
                Some(before) if before != attribute.kind => {
                    let message = format!("the attribute `{}` has two types", attribute.name);
                    scope.error(
                        "table-attribute",
                        message,
                        "an attribute has one type in the table and all its indexes",
                    );
                }
                Some(_) => {}
            }
        }
        definitions
    }

    fn check(&self, scope: &mut Scope) {
        let names = self.indexes.iter().map(|(name, _)| name).chain(self.local_indexes.iter().map(|(name, _)| name));
        let mut seen = Vec::new();
        for name in names {
            let fits = (3..=255).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
            if !fits {
                let message = format!("`{name}` is not the name of an index");
                scope.error("index-name", message, "3 to 255 letters, digits, `_`, `.` and `-`");
            }
            if seen.contains(&name) {
                scope.error("index-name", format!("two indexes are called `{name}`"), "give one another name");
            }
            seen.push(name);
        }
        for (name, index) in &self.indexes {
            if !index.fits(&self.billing) {
                let message =
                    format!("the index `{name}` has provisioned units and its table has not, or the other way round");
                scope.error("index-capacity", message, "DynamoDB bills a table and its indexes in one way");
            }
        }
        if self.sort.is_none() && !self.local_indexes.is_empty() {
            let message = "a table without a sort key cannot have a local index";
            scope.error(
                "local-index",
                message,
                "add `.sorted_by(..)`, or make it an index of its own with `.index(..)`",
            );
        }
    }
}

impl Construct for Table {
    fn main_type(&self) -> &'static str {
        <dynamodb::Table as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let table = Target::named(id.as_str().to_owned());
        let arn: Val<String> = Val::Expr(Expr::GetAtt(table.clone(), "Arn".into()));
        let indexed = !self.indexes.is_empty() || !self.local_indexes.is_empty();
        let arns = if indexed { vec![sub!("{}/index/*", arn)] } else { Vec::new() };
        let key = self.encryption_key.as_ref().map(CustomerKey::to_arn);
        facts.surroundings.insert(table.id.clone(), Surroundings { arns, key });
        facts.tables.insert(table.id, TableFacts { stream: self.stream.is_some() });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::DynamoDB::Table");
        body.set("AttributeDefinitions", self.attributes(scope));
        body.set("KeySchema", key_schema(&self.key, self.sort.as_ref()));
        body.set("BillingMode", self.billing.mode());
        if let Some((property, units)) = self.billing.units() {
            body.set(property, units);
        }
        if self.contributor_insights {
            body.set("ContributorInsightsSpecification", object([("Enabled", true.into())]));
        }
        if !self.indexes.is_empty() {
            let insights = self.contributor_insights;
            let indexes = self.indexes.iter().map(|(name, index)| index.value(name, &self.billing, insights));
            body.set("GlobalSecondaryIndexes", indexes.collect::<Vec<_>>());
        }
        if !self.local_indexes.is_empty() {
            let indexes = self.local_indexes.iter().map(|(name, index)| index.value(name, &self.key));
            body.set("LocalSecondaryIndexes", indexes.collect::<Vec<_>>());
        }
        if let Some(stream) = &self.kinesis {
            body.set("KinesisStreamSpecification", object([("StreamArn", stream.attribute("Arn").into())]));
        }
        if self.deletion_protection {
            body.set("DeletionProtectionEnabled", true);
        }
        if self.point_in_time_recovery {
            body.set("PointInTimeRecoverySpecification", object([("PointInTimeRecoveryEnabled", true.into())]));
        }
        if !self.statements.is_empty() {
            let policy = Policy::of(self.statements).into_value();
            body.set("ResourcePolicy", object([("PolicyDocument", policy)]));
        }
        if let Some(key) = &self.encryption_key {
            let with = Members::new().with("KMSMasterKeyId", key.to_arn()).with("SSEEnabled", true);
            body.set("SSESpecification", with.with("SSEType", "KMS"));
        }
        if let Some(view) = self.stream {
            body.set("StreamSpecification", object([("StreamViewType", view.as_str().into())]));
        }
        if self.infrequent_access {
            body.set("TableClass", "STANDARD_INFREQUENT_ACCESS");
        }
        body.set_some("TableName", self.name);
        if let Some(attribute) = self.expires_at {
            body.set(
                "TimeToLiveSpecification",
                object([("AttributeName", attribute.into()), ("Enabled", true.into())]),
            );
        }
        let attributes = body.attributes();
        attributes.deletion_policy = Some(self.on_delete);
        attributes.update_replace_policy = Some(self.on_delete);
        let table = scope.main(body);
        place_scaling(&table, None, &self.billing, scope);
        for (name, index) in &self.indexes {
            place_scaling(&table, Some(name), &index.billing(&self.billing), scope);
        }
    }
}

fn key_schema(key: &Attribute, sort: Option<&Attribute>) -> Value {
    let part = |attribute: &Attribute, role: &'static str| {
        object([("AttributeName", attribute.name.clone().into()), ("KeyType", role.into())])
    };
    let sort = sort.map(|sort| part(sort, "RANGE"));
    std::iter::once(part(key, "HASH")).chain(sort).collect::<Vec<_>>().into()
}

/// What using an encrypted table takes of its key.
const KEY_ACTIONS: &[&str] =
    &["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

impl Handle<dynamodb::Table> {
    /// These actions on this table and its indexes: `table.allow(["dynamodb:Query"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), KEY_ACTIONS)
    }

    /// Writing items: put, update, delete, and in batches.
    pub fn write(&self) -> Grant {
        self.allow(["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"])
            .alone()
    }

    /// Reading items: get, query and scan, and in batches; of its indexes too.
    pub fn read(&self) -> Grant {
        self.allow([
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
        ])
    }

    /// Reading the stream of its changes: what an event source needs.
    pub fn stream_read(&self) -> Grant {
        let actions =
            ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"];
        Grant::new(self.target(), actions, self.stream_arn(), &["kms:Decrypt"]).alone()
    }
}
