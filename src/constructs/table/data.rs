//! A table as data has it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::key::CustomerKey;
use super::capacity::{Billing, CapacityScaling};
use super::index::{LocalIndex, TableIndex};
use super::{Attribute, StreamView, Table};
use crate::aws::kinesis;
use crate::handle::Named;
use crate::literal::{Int, MAX};
use crate::policy::Statement;
use crate::resource::DeletionPolicy;
use crate::value::Val;
use crate::written::Pairs;

/// A DynamoDB table: on demand, with point-in-time recovery, encrypted, kept when its stack goes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Table")]
pub(super) struct TableData {
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// Items are found by this attribute: `{id: string}`.
    keyed_by: Attribute,
    /// Items of one key are sorted by this attribute: `{at: number}`.
    sorted_by: Option<Attribute>,
    /// At most so many write request units per second: what is behind it can pass no more, and nothing else should.
    max_write_units: Option<Val<Int<1, MAX>>>,
    /// At most so many read request units per second.
    max_read_units: Option<Val<Int<1, MAX>>>,
    /// So many read and write units per second, used or not. Indexes that say nothing else have as many, each.
    provisioned: Option<Provisioned>,
    /// Read units between two bounds, by how many are used. Follows a rise after about two minutes.
    scale_reads: Option<CapacityScaling>,
    /// Write units between two bounds, by how many are used.
    scale_writes: Option<CapacityScaling>,
    /// Other ways to find items: global secondary indexes by their names, 3 to 255 letters, digits, `_`, `.` and `-`.
    #[serde(default, with = "Pairs::<String, TableIndex>")]
    indexes: Vec<(String, TableIndex)>,
    /// Other orders of the items of one key: local secondary indexes by their names. Only a new table can be given one.
    #[serde(default, with = "Pairs::<String, LocalIndex>")]
    local_indexes: Vec<(String, LocalIndex)>,
    /// Tells of each change, for a day.
    stream: Option<StreamView>,
    /// Tells a Kinesis stream of each change.
    stream_to: Option<Named<kinesis::Stream>>,
    /// Items are deleted some time after the moment in this attribute, in seconds since 1970.
    expires_at: Option<String>,
    /// Counts which keys are used and throttled most.
    #[serde(default)]
    contributor_insights: bool,
    /// Storage is cheaper and requests are dearer.
    #[serde(default)]
    infrequent_access: bool,
    /// Encrypted with a key of one's own, by name or ARN; with DynamoDB's own keys when nothing is said.
    encrypted_with: Option<CustomerKey>,
    /// Statements of its resource policy: who else may do what.
    #[serde(default)]
    statements: Vec<Statement>,
    /// Without point-in-time recovery.
    #[serde(default)]
    without_recovery: bool,
    /// What becomes of the table and its items when it leaves the stack or is replaced; it stays when nothing is said.
    on_delete: Option<DeletionPolicy>,
    /// DynamoDB itself refuses to delete it.
    #[serde(default)]
    deletion_protection: bool,
}

/// Provisioned throughput.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ProvisionedUnits")]
pub(super) struct Provisioned {
    /// Read capacity units a second; where they are scaled, at first.
    read: Val<Int<1, MAX>>,
    /// Write capacity units a second; where they are scaled, at first.
    write: Val<Int<1, MAX>>,
}

/// How throughput is bought, as data says it.
pub(super) struct Bought {
    pub max_read: Option<Val<Int<1, MAX>>>,
    pub max_write: Option<Val<Int<1, MAX>>>,
    pub provisioned: Option<Provisioned>,
    pub scale_read: Option<CapacityScaling>,
    pub scale_write: Option<CapacityScaling>,
}

impl Bought {
    /// None when nothing is said.
    pub(super) fn billing(self) -> Result<Option<Billing>, &'static str> {
        let Bought { max_read, max_write, provisioned, scale_read, scale_write } = self;
        let most = max_read.is_some() || max_write.is_some();
        match provisioned {
            Some(_) if most => {
                Err("`max_read_units` and `max_write_units` are for throughput by request, not beside `provisioned`")
            }
            Some(Provisioned { read, write }) => {
                Ok(Some(Billing::Provisioned { read, write, scale_read, scale_write }))
            }
            None if scale_read.is_some() || scale_write.is_some() => {
                Err("what is scaled is provisioned at first: say `provisioned: {read: 5, write: 5}`")
            }
            None => Ok(most.then_some(Billing::OnDemand { max_read, max_write })),
        }
    }
}

impl TryFrom<TableData> for Table {
    type Error = &'static str;

    fn try_from(data: TableData) -> Result<Self, &'static str> {
        let bought = Bought {
            max_read: data.max_read_units,
            max_write: data.max_write_units,
            provisioned: data.provisioned,
            scale_read: data.scale_reads,
            scale_write: data.scale_writes,
        };
        Ok(Table {
            name: data.name,
            key: data.keyed_by,
            sort: data.sorted_by,
            billing: bought.billing()?.unwrap_or_default(),
            point_in_time_recovery: !data.without_recovery,
            on_delete: data.on_delete.unwrap_or(DeletionPolicy::Retain),
            deletion_protection: data.deletion_protection,
            indexes: data.indexes,
            local_indexes: data.local_indexes,
            stream: data.stream,
            kinesis: data.stream_to,
            expires_at: data.expires_at,
            contributor_insights: data.contributor_insights,
            infrequent_access: data.infrequent_access,
            encryption_key: data.encrypted_with,
            statements: data.statements,
        })
    }
}
