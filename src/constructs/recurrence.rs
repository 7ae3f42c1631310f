//! When something happens again and again.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::node::Node;
use crate::written::minutes;

/// When something happens again and again: at a rate, or by a calendar.
///
/// ```
/// use formwork::prelude::*;
/// let often = Recurrence::minutes(5);
/// let mornings = Recurrence::cron("0 8 ? * MON-FRI *");
/// ```
///
/// [AWS: schedule expressions](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// Every so many minutes.
    Minutes(u32),
    /// Every so many hours.
    Hours(u32),
    /// Every so many days.
    Days(u32),
    /// Minutes, hours, day of the month, month, day of the week, year.
    Cron(String),
}

impl Recurrence {
    /// Every so many minutes, one at least.
    pub fn minutes(every: u32) -> Self {
        Recurrence::Minutes(every)
    }

    /// Every so many hours, one at least.
    pub fn hours(every: u32) -> Self {
        Recurrence::Hours(every)
    }

    /// Every so many days, one at least.
    pub fn days(every: u32) -> Self {
        Recurrence::Days(every)
    }

    /// By a calendar: minutes, hours, day of the month, month, day of the week, year. One of the two days is `?`.
    pub fn cron(fields: &str) -> Self {
        Recurrence::Cron(fields.to_owned())
    }

    /// As the services write it.
    pub(crate) fn expression(&self) -> String {
        let rate = |every: u32, unit: &str| format!("rate({every} {unit}{})", if every == 1 { "" } else { "s" });
        match self {
            Recurrence::Minutes(every) => rate(*every, "minute"),
            Recurrence::Hours(every) => rate(*every, "hour"),
            Recurrence::Days(every) => rate(*every, "day"),
            Recurrence::Cron(fields) => format!("cron({fields})"),
        }
    }

    /// What is wrong with it, if something is, and what would be right.
    pub(crate) fn wrong(&self) -> Option<(String, &'static str)> {
        match self {
            Recurrence::Minutes(0) | Recurrence::Hours(0) | Recurrence::Days(0) => {
                Some(("it never happens: the rate is 0".to_owned(), "1 is the least"))
            }
            Recurrence::Cron(text) => {
                let fields: Vec<&str> = text.split(' ').collect();
                if fields.len() != 6 || fields.iter().any(|field| field.is_empty()) {
                    let help = "six fields with a space between: minutes, hours, day of the month, month, day of the week, year";
                    return Some((format!("`{text}` is no cron expression"), help));
                }
                if (fields[2] == "?") == (fields[4] == "?") {
                    let message = format!("`{text}` says both days, or neither");
                    return Some((message, "one of day of the month and day of the week is `?`, the other is not"));
                }
                None
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Recurrence {
    /// A span of time (`5m`, `1h`, `1d`), or the six fields of a calendar.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if let Some(fields) = text.strip_prefix("cron(").and_then(|rest| rest.strip_suffix(')')) {
            return Ok(Recurrence::cron(fields));
        }
        if text.contains(' ') {
            return Ok(Recurrence::cron(&text));
        }
        let (digits, unit) = text.split_at(text.len().saturating_sub(1));
        match (digits.parse(), unit) {
            (Ok(every), "m") => return Ok(Recurrence::Minutes(every)),
            (Ok(every), "h") => return Ok(Recurrence::Hours(every)),
            (Ok(every), "d") => return Ok(Recurrence::Days(every)),
            _ => {}
        }
        let every = minutes(&Node::from(text.clone())).ok().and_then(|every| u32::try_from(every).ok());
        every.map(Recurrence::Minutes).ok_or_else(|| {
            D::Error::custom(format!(
                "`{text}` does not say when: write a time in whole minutes (`5m`, `1h`, `1d`), or six fields of a calendar (`0 8 ? * MON-FRI *`)"
            ))
        })
    }
}

impl JsonSchema for Recurrence {
    fn schema_name() -> Cow<'static, str> {
        "Recurrence".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A time (`5m`, `1h`, `1d`), or the six fields of a calendar: minutes, hours, day of the month, month, day of the week, year.",
            "type": "string",
            "pattern": "^(([0-9]+[smhdw])+|\\S+( \\S+){5}|cron\\(\\S+( \\S+){5}\\))$",
        })
    }
}
