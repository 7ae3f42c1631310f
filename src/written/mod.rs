//! How people write constructs as data: amounts with their units, maps in order, short forms beside long ones. Knows no service.
//!
//! Everything here reads from any self-describing format. Nothing is put aside and read again but single values, so that whoever reads knows where each
//! mistake stands.

mod flat;
mod list;
mod pairs;
mod quantity;
mod short;

pub(crate) use flat::{Flat, by_kind, flat, whole};
pub(crate) use list::OneOrMany;
pub(crate) use pairs::Pairs;
pub(crate) use quantity::{
    Bytes, Days, Hours, Megabytes, Milliseconds, Minutes, PerSecond, Percent, Seconds, Share, days, minutes,
};
pub(crate) use short::{NameOrArn, based, name_or_arn, named, read_val_or, short, text_or, val_or};
