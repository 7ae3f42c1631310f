//! Secondary indexes of tables.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::shape::{Members, object};
use super::capacity::{Billing, CapacityScaling};
use super::data::{Bought, Provisioned};
use super::{Attribute, KeyType, key_schema};
use crate::literal::{Int, MAX};
use crate::value::{IntoVal, Val, Value};

/// What an index holds of each item.
#[derive(Clone, Debug, Default)]
enum Projection {
    #[default]
    All,
    Keys,
    With(Vec<String>),
}

impl Projection {
    fn from_data(only_keys: bool, with: Option<Vec<String>>) -> Result<Self, &'static str> {
        match (only_keys, with) {
            (true, Some(_)) => Err("`only_keys` and `with` do not go together"),
            (true, None) => Ok(Projection::Keys),
            (false, Some(names)) => Ok(Projection::With(names)),
            (false, None) => Ok(Projection::All),
        }
    }

    fn value(&self) -> Value {
        match self {
            Projection::All => object([("ProjectionType", "ALL".into())]),
            Projection::Keys => object([("ProjectionType", "KEYS_ONLY".into())]),
            Projection::With(names) => {
                let names: Vec<Value> = names.iter().cloned().map(Value::from).collect();
                object([("NonKeyAttributes", names.into()), ("ProjectionType", "INCLUDE".into())])
            }
        }
    }
}

/// A global secondary index: another key by which a table's items are found. It holds whole items when nothing is said.
///
/// Its throughput is bought as the table's is. An index that is too slow slows down the table's writes.
///
/// ```
/// use formwork::prelude::*;
/// let by_state = TableIndex::keyed_by("state", KeyType::String).sorted_by("placed", KeyType::Number).with(["total"]);
/// let orders = Table::keyed_by("id", KeyType::String).index("ByState", by_state);
/// ```
///
/// [AWS: global secondary indexes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "IndexData")]
#[schemars(with = "IndexData")]
pub struct TableIndex {
    key: Attribute,
    sort: Option<Attribute>,
    projection: Projection,
    billing: Option<Billing>,
}

/// A global secondary index as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "TableIndex")]
struct IndexData {
    /// Items are found by this attribute: `{state: string}`.
    keyed_by: Attribute,
    /// Items of one key are sorted by this attribute: `{at: number}`.
    sorted_by: Option<Attribute>,
    /// Holds the keys alone; whole items when nothing is said.
    #[serde(default)]
    only_keys: bool,
    /// Holds the keys and these attributes.
    with: Option<Vec<String>>,
    /// At most so many write request units per second, in a table that is paid by request.
    max_write_units: Option<Val<Int<1, MAX>>>,
    /// At most so many read request units per second, in a table that is paid by request.
    max_read_units: Option<Val<Int<1, MAX>>>,
    /// So many read and write units per second, in a table that has provisioned units.
    provisioned: Option<Provisioned>,
    /// Read units between two bounds, by how many are used.
    scale_reads: Option<CapacityScaling>,
    /// Write units between two bounds, by how many are used.
    scale_writes: Option<CapacityScaling>,
}

impl TryFrom<IndexData> for TableIndex {
    type Error = &'static str;

    fn try_from(data: IndexData) -> Result<Self, &'static str> {
        let bought = Bought {
            max_read: data.max_read_units,
            max_write: data.max_write_units,
            provisioned: data.provisioned,
            scale_read: data.scale_reads,
            scale_write: data.scale_writes,
        };
        let projection = Projection::from_data(data.only_keys, data.with)?;
        Ok(TableIndex { key: data.keyed_by, sort: data.sorted_by, projection, billing: bought.billing()? })
    }
}

impl TableIndex {
    /// Items are found by this attribute.
    pub fn keyed_by(name: &str, kind: KeyType) -> Self {
        TableIndex { key: Attribute::new(name, kind), sort: None, projection: Projection::All, billing: None }
    }

    /// Items of one key are sorted by this attribute.
    pub fn sorted_by(mut self, name: &str, kind: KeyType) -> Self {
        self.sort = Some(Attribute::new(name, kind));
        self
    }

    /// Holds the keys alone.
    pub fn only_keys(mut self) -> Self {
        self.projection = Projection::Keys;
        self
    }

    /// Holds the keys and these attributes.
    pub fn with(mut self, attributes: impl IntoIterator<Item = &'static str>) -> Self {
        self.projection = Projection::With(attributes.into_iter().map(str::to_owned).collect());
        self
    }

    /// At most so many write request units per second, in a table that is paid by request.
    pub fn max_write_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = Some(self.billing.unwrap_or_default().max_write(units.into_val()));
        self
    }

    /// At most so many read request units per second, in a table that is paid by request.
    pub fn max_read_units(mut self, units: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = Some(self.billing.unwrap_or_default().max_read(units.into_val()));
        self
    }

    /// So many read and write units per second, in a table that has provisioned units.
    pub fn provisioned(mut self, read: impl IntoVal<Int<1, MAX>>, write: impl IntoVal<Int<1, MAX>>) -> Self {
        self.billing = Some(Billing::provisioned(read.into_val(), write.into_val()));
        self
    }

    /// Read units between two bounds, by how many are used.
    pub fn scale_reads(mut self, scaling: CapacityScaling) -> Self {
        self.billing = Some(self.billing.unwrap_or_default().scale_read(scaling));
        self
    }

    /// Write units between two bounds, by how many are used.
    pub fn scale_writes(mut self, scaling: CapacityScaling) -> Self {
        self.billing = Some(self.billing.unwrap_or_default().scale_write(scaling));
        self
    }

    pub(super) fn attributes(&self) -> impl Iterator<Item = &Attribute> {
        std::iter::once(&self.key).chain(&self.sort)
    }

    /// How its throughput is bought: as its table's is, where it says nothing itself.
    pub(super) fn billing(&self, table: &Billing) -> Billing {
        match (&self.billing, table) {
            (Some(own), _) => own.clone(),
            // a maximum of the table is none of its indexes
            (None, Billing::OnDemand { .. }) => Billing::default(),
            (None, provisioned) => provisioned.clone(),
        }
    }

    /// Whether the table's throughput is bought in the same way; DynamoDB knows one way for all.
    pub(super) fn fits(&self, table: &Billing) -> bool {
        self.billing.as_ref().is_none_or(|own| own.mode() == table.mode())
    }

    pub(super) fn value(&self, name: &str, table: &Billing, contributor_insights: bool) -> Value {
        let mut index = Members::new();
        if contributor_insights {
            index = index.with("ContributorInsightsSpecification", object([("Enabled", true.into())]));
        }
        index = index.with("IndexName", name.to_owned()).with("KeySchema", key_schema(&self.key, self.sort.as_ref()));
        if let Some((property, units)) = self.billing(table).units() {
            index = index.with(property, units);
        }
        index.with("Projection", self.projection.value()).into()
    }
}

/// A local secondary index: another order of the items of one key. It holds whole items when nothing is said.
///
/// ```
/// use formwork::prelude::*;
/// let by_total = LocalIndex::sorted_by("total", KeyType::Number).only_keys();
/// let orders = Table::keyed_by("customer", KeyType::String).sorted_by("placed", KeyType::Number).local_index("ByTotal", by_total);
/// ```
///
/// [AWS: local secondary indexes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "LocalData")]
#[schemars(with = "LocalData")]
pub struct LocalIndex {
    sort: Attribute,
    projection: Projection,
}

/// A local secondary index as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LocalIndex")]
struct LocalData {
    /// Items of one key are sorted by this attribute: `{total: number}`.
    sorted_by: Attribute,
    /// Holds the keys alone; whole items when nothing is said.
    #[serde(default)]
    only_keys: bool,
    /// Holds the keys and these attributes.
    with: Option<Vec<String>>,
}

impl TryFrom<LocalData> for LocalIndex {
    type Error = &'static str;

    fn try_from(data: LocalData) -> Result<Self, &'static str> {
        Ok(LocalIndex { sort: data.sorted_by, projection: Projection::from_data(data.only_keys, data.with)? })
    }
}

impl LocalIndex {
    /// Items of one key are sorted by this attribute.
    pub fn sorted_by(name: &str, kind: KeyType) -> Self {
        LocalIndex { sort: Attribute::new(name, kind), projection: Projection::All }
    }

    /// Holds the keys alone.
    pub fn only_keys(mut self) -> Self {
        self.projection = Projection::Keys;
        self
    }

    /// Holds the keys and these attributes.
    pub fn with(mut self, attributes: impl IntoIterator<Item = &'static str>) -> Self {
        self.projection = Projection::With(attributes.into_iter().map(str::to_owned).collect());
        self
    }

    pub(super) fn attribute(&self) -> &Attribute {
        &self.sort
    }

    pub(super) fn value(&self, name: &str, key: &Attribute) -> Value {
        object([
            ("IndexName", name.to_owned().into()),
            ("KeySchema", key_schema(key, Some(&self.sort))),
            ("Projection", self.projection.value()),
        ])
    }
}
