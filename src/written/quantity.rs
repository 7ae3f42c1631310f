//! Amounts as people write them: `30s`, `512MB`, `100/s`, `10%`. A plain number counts what the field counts.

use std::borrow::Cow;
use std::fmt::Display;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

use crate::intrinsic::Expr;
use crate::literal::{Int, MAX, MIN, Num};
use crate::node::Node;
use crate::value::{Expression, Val, is_intrinsic};

/// What a field counts, and how people write it.
pub(crate) trait Unit {
    /// What a plain number counts: `seconds`.
    const NAME: &'static str;
    /// What it is: `a time`.
    const WHAT: &'static str;
    /// How it is written, for messages.
    const EXAMPLES: &'static str;
    /// The same as a regular expression.
    const PATTERN: &'static str;
    /// The units and their size, the largest first.
    const UNITS: &'static [(&'static str, i128)];
    /// The size of what a plain number counts.
    const BASE: i128;
    /// Whether several can stand after each other: `1h30m`.
    const COMPOUND: bool = false;
}

const TIMES: &[(&str, i128)] =
    &[("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("ms", 1), ("s", 1000)];
const SIZES: &[(&str, i128)] = &[
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("GB", 1 << 30),
    ("MB", 1 << 20),
    ("KB", 1 << 10),
    ("B", 1),
];

macro_rules! units {
    ($($(#[$doc:meta])* $alias:ident $unit:ident $name:literal $what:literal $examples:literal $pattern:literal $units:expr, $base:expr, $compound:literal;)+) => {
        $($(#[$doc])*
        pub(crate) type $alias<N> = Quantity<$unit, N>;
        pub(crate) enum $unit {}
        impl Unit for $unit {
            const NAME: &'static str = $name;
            const WHAT: &'static str = $what;
            const EXAMPLES: &'static str = $examples;
            const PATTERN: &'static str = $pattern;
            const UNITS: &'static [(&'static str, i128)] = $units;
            const BASE: i128 = $base;
            const COMPOUND: bool = $compound;
        })+
    };
}
units! {
    /// Milliseconds when no unit is said.
    Milliseconds InMilliseconds "milliseconds" "a time" "`500ms`, `10s`" r"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$" TIMES, 1, true;
    /// Seconds when no unit is said.
    Seconds InSeconds "seconds" "a time" "`30s`, `5m`, `1h30m`" r"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$" TIMES, 1000, true;
    /// Minutes when no unit is said.
    Minutes InMinutes "minutes" "a time" "`15m`, `2h`" r"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$" TIMES, 60_000, true;
    /// Hours when no unit is said.
    Hours InHours "hours" "a time" "`24h`, `7d`" r"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$" TIMES, 3_600_000, true;
    /// Days when no unit is said.
    Days InDays "days" "a time" "`30d`, `4w`" r"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$" TIMES, 86_400_000, true;
    /// Bytes when no unit is said.
    Bytes InBytes "bytes" "a size" "`256KB`, `1MB`" r"^[0-9]+(\.[0-9]+)?([KMG]i?)?B$" SIZES, 1, false;
    /// Megabytes when no unit is said.
    Megabytes InMegabytes "megabytes" "a size" "`512MB`, `1GB`" r"^[0-9]+(\.[0-9]+)?([KMG]i?)?B$" SIZES, 1 << 20, false;
    /// A number for each second.
    PerSecond EachSecond "per second" "a rate" "`100/s`" r"^[0-9]+(\.[0-9]+)?/s$" &[("/s", 1)], 1, false;
    /// A part of the whole, 0 to 1 when no unit is said.
    Share OfOne "of 1" "a share" "`10%`" r"^[0-9]+(\.[0-9]+)?%$" &[("%", 1)], 100, false;
    /// A part of a hundred.
    Percent OfHundred "percent" "a share" "`10%`" r"^[0-9]+(\.[0-9]+)?%$" &[("%", 1)], 1, false;
}

/// An amount that is read into a field which counts `U`; for `#[serde(with = ..)]`.
pub(crate) struct Quantity<U, N>(PhantomData<fn() -> (U, N)>);

impl<U: Unit, N: Number> Quantity<U, N> {
    /// Data is read, not written; what describes the types asks for this, and does without a default then.
    pub(crate) fn serialize<A, S: serde::Serializer>(_: &A, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("data is read only"))
    }

    /// A number, a text with a unit, or an expression.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>, O: Holds<N>>(deserializer: D) -> Result<O, D::Error> {
        let node = Node::deserialize(deserializer)?;
        match &node {
            Node::Null => O::nothing().ok_or_else(|| D::Error::custom(wanted::<U>("nothing"))),
            Node::Number(number) => {
                let (above, below) = match number.as_i64() {
                    Some(whole) => (i128::from(whole), 1),
                    None => ratio(&number.to_string()).ok_or_else(|| D::Error::custom(wanted::<U>(&number)))?,
                };
                N::of(above, below)
                    .map(O::literal)
                    .map_err(|_| D::Error::custom(refused::<U, N>(&number, above, below, false)))
            }
            Node::String(text) => {
                let (above, below) =
                    parse::<U>(text).ok_or_else(|| D::Error::custom(wanted::<U>(&format!("`{text}`"))))?;
                let quoted = format!("`{text}`");
                N::of(above, below)
                    .map(O::literal)
                    .map_err(|_| D::Error::custom(refused::<U, N>(&quoted, above, below, true)))
            }
            Node::Object(_) if node.as_call().is_some_and(|(name, _)| is_intrinsic(name)) => {
                O::expression(Expr::from_call(node)).ok_or_else(|| {
                    D::Error::custom(format!("{} is settled before the deployment: no expression", U::WHAT))
                })
            }
            Node::Object(_) => Err(D::Error::custom(wanted::<U>("a map"))),
            Node::List(_) => Err(D::Error::custom(wanted::<U>("a list"))),
            Node::Bool(value) => Err(D::Error::custom(wanted::<U>(value))),
        }
    }
}

/// What can come of an amount.
pub(crate) trait Holds<N>: Sized {
    fn literal(number: N) -> Self;
    fn expression(_: Expr) -> Option<Self> {
        None
    }
    fn nothing() -> Option<Self> {
        None
    }
}

impl<N> Holds<N> for Val<N> {
    fn literal(number: N) -> Self {
        Val::Lit(number)
    }
    fn expression(expr: Expr) -> Option<Self> {
        Some(Val::Expr(expr))
    }
}

impl<N> Holds<N> for Option<Val<N>> {
    fn literal(number: N) -> Self {
        Some(Val::Lit(number))
    }
    fn expression(expr: Expr) -> Option<Self> {
        Some(Some(Val::Expr(expr)))
    }
    fn nothing() -> Option<Self> {
        Some(None)
    }
}

impl Holds<u32> for u32 {
    fn literal(number: u32) -> Self {
        number
    }
}

impl Holds<u32> for Option<u32> {
    fn literal(number: u32) -> Self {
        Some(number)
    }
    fn nothing() -> Option<Self> {
        Some(None)
    }
}

/// A number that an amount becomes.
pub(crate) trait Number: Sized {
    /// The range, both ends included.
    const RANGE: (i64, i64);
    /// Whether it has no fraction.
    const WHOLE: bool;
    /// Whether an expression can stand for it.
    const EXPRESSION: bool = true;
    /// The number `above / below`.
    fn of(above: i128, below: i128) -> Result<Self, ()>;
}

impl<const LOW: i64, const HIGH: i64> Number for Int<LOW, HIGH> {
    const RANGE: (i64, i64) = (LOW, HIGH);
    const WHOLE: bool = true;
    fn of(above: i128, below: i128) -> Result<Self, ()> {
        if above % below != 0 {
            return Err(());
        }
        i64::try_from(above / below).ok().and_then(|number| number.try_into().ok()).ok_or(())
    }
}

impl<const LOW: i64, const HIGH: i64> Number for Num<LOW, HIGH> {
    const RANGE: (i64, i64) = (LOW, HIGH);
    const WHOLE: bool = false;
    fn of(above: i128, below: i128) -> Result<Self, ()> {
        (above as f64 / below as f64).try_into().map_err(|_| ())
    }
}

impl Number for f64 {
    const RANGE: (i64, i64) = (MIN, MAX);
    const WHOLE: bool = false;
    fn of(above: i128, below: i128) -> Result<Self, ()> {
        Ok(above as f64 / below as f64)
    }
}

impl Number for u32 {
    const RANGE: (i64, i64) = (0, u32::MAX as i64);
    const WHOLE: bool = true;
    const EXPRESSION: bool = false;
    fn of(above: i128, below: i128) -> Result<Self, ()> {
        if above % below != 0 { Err(()) } else { u32::try_from(above / below).map_err(|_| ()) }
    }
}

/// So many whole days, for spans that are a choice.
pub(crate) fn days(node: &Node) -> Result<i64, String> {
    whole::<InDays>(node)
}

/// So many whole minutes.
pub(crate) fn minutes(node: &Node) -> Result<i64, String> {
    whole::<InMinutes>(node)
}

fn whole<U: Unit>(node: &Node) -> Result<i64, String> {
    let (above, below) = match node {
        Node::Number(number) => (number.as_i64().map(i128::from).ok_or_else(|| wanted::<U>(number))?, 1),
        Node::String(text) => parse::<U>(text).ok_or_else(|| wanted::<U>(&format!("`{text}`")))?,
        _ => return Err(wanted::<U>("this")),
    };
    if above % below != 0 {
        return Err(format!("this takes a whole number of {}", U::NAME));
    }
    i64::try_from(above / below).map_err(|_| "this is too long".to_owned())
}

fn wanted<U: Unit>(got: &(impl Display + ?Sized)) -> String {
    format!("{got} is not {}: write {}, or a plain number ({})", U::WHAT, U::EXAMPLES, U::NAME)
}

fn refused<U: Unit, N: Number>(got: &impl Display, above: i128, below: i128, with_unit: bool) -> String {
    if N::WHOLE && above % below != 0 {
        return match with_unit {
            true => format!("{got} is no whole number of {}", U::NAME),
            false => format!("{got} is out of place: this takes a whole number of {}", U::NAME),
        };
    }
    let say = |number: i64| if with_unit { written::<U>(number) } else { number.to_string() };
    let range = match N::RANGE {
        (low, MAX) => format!("at least {}", say(low)),
        (MIN, high) => format!("at most {}", say(high)),
        (low, high) => format!("{} to {}", say(low), say(high)),
    };
    let unit = if with_unit { String::new() } else { format!(" ({})", U::NAME) };
    format!("{got} is out of range: {range}{unit}")
}

/// A plain number with the largest unit that holds it whole.
fn written<U: Unit>(number: i64) -> String {
    let size = i128::from(number) * U::BASE;
    // weeks say little to most readers, and binary names are for those who write them
    let plain = U::UNITS.iter().filter(|(name, _)| *name != "w" && !name.contains('i'));
    let fits = plain.filter(|(_, unit)| size != 0 && size % unit == 0).max_by_key(|(_, unit)| *unit);
    match fits {
        Some((name, unit)) => format!("{}{name}", size / unit),
        None if U::BASE == 100 => format!("{}%", number * 100),
        None => number.to_string(),
    }
}

/// The amount in what the field counts, as a fraction.
fn parse<U: Unit>(text: &str) -> Option<(i128, i128)> {
    let (mut above, mut below) = (0i128, 1i128);
    let mut rest = text.trim();
    if rest.is_empty() {
        return None;
    }
    let mut smallest = i128::MAX;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, after) = rest.split_at(end);
        let (part, places) = ratio(number)?;
        let after = after.trim_start();
        let length =
            if U::COMPOUND { after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len()) } else { after.len() };
        let (name, following) = after.split_at(length);
        let (_, size) = U::UNITS.iter().find(|(known, _)| *known == name.trim_end())?;
        if *size >= smallest {
            return None;
        }
        smallest = *size;
        let part = part.checked_mul(*size)?;
        above = above.checked_mul(places)?.checked_add(part.checked_mul(below)?)?;
        below = below.checked_mul(places)?;
        rest = following;
    }
    Some((above, below.checked_mul(U::BASE)?))
}

/// A decimal number as a fraction.
fn ratio(text: &str) -> Option<(i128, i128)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    if whole.is_empty() || digits.len() > 15 || (text.contains('.') && fraction.is_empty()) {
        return None;
    }
    Some((digits.parse().ok()?, 10i128.pow(u32::try_from(fraction.len()).ok()?)))
}

impl<U: Unit, N: Number> JsonSchema for Quantity<U, N> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        U::NAME.replace(' ', "").into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut number = json_schema!({ "type": if N::WHOLE { "integer" } else { "number" } });
        if N::RANGE.0 != MIN {
            number.insert("minimum".to_owned(), N::RANGE.0.into());
        }
        if N::RANGE.1 != MAX {
            number.insert("maximum".to_owned(), N::RANGE.1.into());
        }
        let mut ways = vec![number, json_schema!({ "type": "string", "pattern": U::PATTERN })];
        if N::EXPRESSION {
            ways.push(generator.subschema_for::<Expression>());
        }
        json_schema!({ "anyOf": ways })
    }
}
