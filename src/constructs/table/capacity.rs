//! How the throughput of a table or an index is bought, and how it follows demand.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::Scope;
use super::super::shape::{Members, object};
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::{Int, MAX};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::Percent;

/// Units of throughput.
type Units = Val<Int<1, MAX>>;

/// How a table's throughput is bought.
#[expect(clippy::large_enum_variant, reason = "there is one for a table and one for an index")]
#[derive(Clone, Debug)]
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
        /// Read capacity units; where they are scaled, at first.
        read: Val<Int<1, MAX>>,
        /// Write capacity units; where they are scaled, at first.
        write: Val<Int<1, MAX>>,
        /// How the read units follow demand.
        scale_read: Option<CapacityScaling>,
        /// How the write units follow demand.
        scale_write: Option<CapacityScaling>,
    },
}

/// How provisioned units follow what is used.
///
/// ```
/// use formwork::prelude::*;
/// let scaling = CapacityScaling { min: lit!(5), max: lit!(500), percent: lit!(70) };
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CapacityScaling {
    /// The least.
    pub min: Val<Int<1, MAX>>,
    /// The most.
    pub max: Val<Int<1, MAX>>,
    /// How much of them is to be used: `70%`, 20 to 90.
    #[serde(with = "Percent::<Int<20, 90>>")]
    pub percent: Val<Int<20, 90>>,
}

impl Default for Billing {
    fn default() -> Self {
        Billing::OnDemand { max_read: None, max_write: None }
    }
}

/// Which of the two capacities.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Dimension {
    Read,
    Write,
}

impl Dimension {
    const fn word(self) -> &'static str {
        match self {
            Dimension::Read => "Read",
            Dimension::Write => "Write",
        }
    }
}

impl Billing {
    pub(super) fn provisioned(read: Units, write: Units) -> Self {
        Billing::Provisioned { read, write, scale_read: None, scale_write: None }
    }

    pub(super) fn max_read(self, units: Units) -> Self {
        let max_write = match self {
            Billing::OnDemand { max_write, .. } => max_write,
            Billing::Provisioned { .. } => None,
        };
        Billing::OnDemand { max_read: Some(units), max_write }
    }

    pub(super) fn max_write(self, units: Units) -> Self {
        let max_read = match self {
            Billing::OnDemand { max_read, .. } => max_read,
            Billing::Provisioned { .. } => None,
        };
        Billing::OnDemand { max_read, max_write: Some(units) }
    }

    pub(super) fn scale_read(self, scaling: CapacityScaling) -> Self {
        match self {
            Billing::Provisioned { read, write, scale_write, .. } => {
                Billing::Provisioned { read, write, scale_read: Some(scaling), scale_write }
            }
            // the other one stays at one unit until it is said, too
            Billing::OnDemand { .. } => Billing::Provisioned {
                read: scaling.min.clone(),
                write: 1i64.into_val(),
                scale_read: Some(scaling),
                scale_write: None,
            },
        }
    }

    pub(super) fn scale_write(self, scaling: CapacityScaling) -> Self {
        match self {
            Billing::Provisioned { read, write, scale_read, .. } => {
                Billing::Provisioned { read, write, scale_read, scale_write: Some(scaling) }
            }
            Billing::OnDemand { .. } => Billing::Provisioned {
                read: 1i64.into_val(),
                write: scaling.min.clone(),
                scale_read: None,
                scale_write: Some(scaling),
            },
        }
    }

    pub(super) const fn mode(&self) -> &'static str {
        match self {
            Billing::OnDemand { .. } => "PAY_PER_REQUEST",
            Billing::Provisioned { .. } => "PROVISIONED",
        }
    }

    /// The property of a table or index that holds it, when there is one.
    pub(super) fn units(&self) -> Option<(&'static str, Value)> {
        match self.clone() {
            Billing::OnDemand { max_read, max_write } => {
                let most = Members::new().with_some("MaxReadRequestUnits", max_read);
                let most = most.with_some("MaxWriteRequestUnits", max_write).unless_empty();
                most.map(|most| ("OnDemandThroughput", most))
            }
            Billing::Provisioned { read, write, .. } => {
                let units = object([("ReadCapacityUnits", read.into()), ("WriteCapacityUnits", write.into())]);
                Some(("ProvisionedThroughput", units))
            }
        }
    }
}

/// Makes what scales the capacities of a table, or of one of its indexes.
pub(super) fn place_scaling(table: &Target, index: Option<&str>, billing: &Billing, scope: &mut Scope) {
    let Billing::Provisioned { scale_read, scale_write, .. } = billing else { return };
    for (dimension, scaling) in [(Dimension::Read, scale_read), (Dimension::Write, scale_write)] {
        let Some(scaling) = scaling else { continue };
        if let (Val::Lit(min), Val::Lit(max)) = (&scaling.min, &scaling.max)
            && min.get() > max.get()
        {
            let message = format!("the least, {}, is more than the most, {}", min.get(), max.get());
            scope.error("scaling-bounds", message, "swap them");
        }
        let word = dimension.word();
        let table_name = Val::<String>::Expr(Expr::Ref(table.clone()));
        let (kind, resource, part) = match index {
            None => ("table", sub!("table/{}", table_name), String::new()),
            Some(name) => {
                let part = name.chars().filter(char::is_ascii_alphanumeric).collect();
                ("index", sub!("table/{}/index/{}", table_name, name), part)
            }
        };
        let name = format!("{part}{word}Scaling");

        let mut target = Body::new("AWS::ApplicationAutoScaling::ScalableTarget");
        target.set("MaxCapacity", scaling.max.clone());
        target.set("MinCapacity", scaling.min.clone());
        target.set("ResourceId", resource);
        target.set("ScalableDimension", format!("dynamodb:{kind}:{word}CapacityUnits"));
        target.set("ServiceNamespace", "dynamodb");
        let target = scope.child(&name, target);

        let metric = object([("PredefinedMetricType", format!("DynamoDB{word}CapacityUtilization").into())]);
        let tracking =
            object([("PredefinedMetricSpecification", metric), ("TargetValue", scaling.percent.clone().into())]);
        let mut policy = Body::new("AWS::ApplicationAutoScaling::ScalingPolicy");
        policy.set("PolicyName", format!("{}{name}", scope.id));
        policy.set("PolicyType", "TargetTrackingScaling");
        policy.set("ScalingTargetId", Expr::Ref(target));
        policy.set("TargetTrackingScalingPolicyConfiguration", tracking);
        scope.child(&format!("{name}Policy"), policy);
    }
}
