//! DynamoDB tables.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Construct, Grant, Scope, construct};
use crate::aws::dynamodb;
use crate::handle::Handle;
use crate::literal::{Int, MAX};
use crate::resource::{Body, DeletionPolicy};
use crate::value::{IntoVal, Val, Value};

/// A DynamoDB table: on demand, with point-in-time recovery, encrypted, kept when its stack goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let orders = stack.add(
///     id!("Orders"),
///     Table::keyed_by("customer", KeyType::String).sorted_by("placed", KeyType::Number).max_write_units(lit!(1000)),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::DynamoDB::Table` under its own id.
/// [AWS: tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    key: Attribute,
    sort: Option<Attribute>,
    #[serde(default)]
    billing: Billing,
    #[serde(default = "yes")]
    point_in_time_recovery: bool,
    #[serde(default = "retain")]
    on_delete: DeletionPolicy,
    #[serde(default)]
    deletion_protection: bool,
}

fn yes() -> bool {
    true
}

fn retain() -> DeletionPolicy {
    DeletionPolicy::Retain
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Attribute {
    name: String,
    kind: KeyType,
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

/// How a table's throughput is bought.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Billing {
    /// By request, up to a maximum of units per second when one is given.
    OnDemand {
        /// Read request units per second: one strongly consistent read of up to 4 KB each.
        max_read: Option<Val<Int<1, MAX>>>,
        /// Write request units per second: one write of up to 1 KB each.
        max_write: Option<Val<Int<1, MAX>>>,
    },
    /// So many units per second, used or not.
    Provisioned {
        /// Read capacity units.
        read: Val<Int<1, MAX>>,
        /// Write capacity units.
        write: Val<Int<1, MAX>>,
    },
}

impl Default for Billing {
    fn default() -> Self {
        Billing::OnDemand { max_read: None, max_write: None }
    }
}

impl Table {
    /// A table whose items are found by this attribute.
    pub fn keyed_by(name: &str, kind: KeyType) -> Self {
        Table {
            key: Attribute { name: name.to_owned(), kind },
            sort: None,
            billing: Billing::default(),
            point_in_time_recovery: true,
            on_delete: DeletionPolicy::Retain,
            deletion_protection: false,
        }
    }

    /// Items of one key are sorted by this attribute.
    pub fn sorted_by(mut self, name: &str, kind: KeyType) -> Self {
        self.sort = Some(Attribute { name: name.to_owned(), kind });
        self
    }

    /// At most so many write request units per second: what is behind it can pass no more, and nothing else should.
    pub fn max_write_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        let max_read = match self.billing {
            Billing::OnDemand { max_read, .. } => max_read,
            Billing::Provisioned { .. } => None,
        };
        self.billing = Billing::OnDemand { max_read, max_write: Some(units.into_val()) };
        self
    }

    /// At most so many read request units per second.
    pub fn max_read_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        let max_write = match self.billing {
            Billing::OnDemand { max_write, .. } => max_write,
            Billing::Provisioned { .. } => None,
        };
        self.billing = Billing::OnDemand { max_read: Some(units.into_val()), max_write };
        self
    }

    /// So many read and write units per second, used or not.
    pub fn provisioned(mut self, read: impl IntoVal<Int<1, MAX>>, write: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = Billing::Provisioned { read: read.into_val(), write: write.into_val() };
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

impl Construct for Table {
    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut body = Body::new("AWS::DynamoDB::Table");
        let attributes: Vec<&Attribute> = [Some(&self.key), self.sort.as_ref()].into_iter().flatten().collect();
        let definitions = attributes.iter().map(|attribute| {
            Value::Object(vec![
                ("AttributeName".into(), attribute.name.clone().into()),
                ("AttributeType".into(), attribute.kind.letter().into()),
            ])
        });
        body.set("AttributeDefinitions", definitions.collect::<Vec<_>>());
        let schema = attributes.iter().zip(["HASH", "RANGE"]).map(|(attribute, role)| {
            Value::Object(vec![
                ("AttributeName".into(), attribute.name.clone().into()),
                ("KeyType".into(), role.into()),
            ])
        });
        body.set("KeySchema", schema.collect::<Vec<_>>());
        match self.billing {
            Billing::OnDemand { max_read, max_write } => {
                body.set("BillingMode", "PAY_PER_REQUEST");
                let mut most = Vec::new();
                most.extend(max_read.map(|units| ("MaxReadRequestUnits".into(), units.into())));
                most.extend(max_write.map(|units| ("MaxWriteRequestUnits".into(), units.into())));
                if !most.is_empty() {
                    body.set("OnDemandThroughput", Value::Object(most));
                }
            }
            Billing::Provisioned { read, write } => {
                body.set("BillingMode", "PROVISIONED");
                let units =
                    vec![("ReadCapacityUnits".into(), read.into()), ("WriteCapacityUnits".into(), write.into())];
                body.set("ProvisionedThroughput", Value::Object(units));
            }
        }
        if self.deletion_protection {
            body.set("DeletionProtectionEnabled", true);
        }
        if self.point_in_time_recovery {
            let on = vec![("PointInTimeRecoveryEnabled".into(), true.into())];
            body.set("PointInTimeRecoverySpecification", Value::Object(on));
        }
        let attributes = body.attributes();
        attributes.deletion_policy = Some(self.on_delete);
        attributes.update_replace_policy = Some(self.on_delete);
        scope.main(body);
    }
}

/// What using an encrypted table takes of its key.
const KEY_ACTIONS: &[&str] =
    &["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

impl Handle<dynamodb::Table> {
    /// These actions on this table: `table.allow(["dynamodb:PutItem"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), KEY_ACTIONS)
    }

    /// Writing items: put, update, delete, and in batches.
    pub fn write(&self) -> Grant {
        self.allow(["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"])
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
}
