//! The limits of a model as people and machines read them.

pub mod json;
pub mod markdown;
pub mod svg;
pub mod text;
pub mod view;

pub use view::Filter;

use super::Model;

/// Why there is no table.
fn nothing(model: &Model, filter: &Filter) -> String {
    let stacks = model.stacks.join(", ");
    if model.stages.is_empty() {
        return format!("{stacks}: no stage of a REST API");
    }
    match (&filter.stage, &filter.route) {
        (None, None) => format!("{stacks}: no route of a REST API"),
        _ => format!("{stacks}: no such route"),
    }
}

/// A number without needless zeros and with commas between thousands: `1,000`, `6.67`.
pub fn number(value: f64) -> String {
    let text = plain(value);
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    if whole.len() <= 3 {
        return text;
    }
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match rest {
        Some(rest) => format!("{sign}{grouped}.{rest}"),
        None => format!("{sign}{grouped}"),
    }
}

/// A number without needless zeros: `1000`, `6.67`, `0.116`.
pub fn plain(value: f64) -> String {
    if value.fract() == 0.0 {
        return format!("{value}");
    }
    let places = match value.abs() {
        size if size >= 100.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.places$}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A span of time: `10 s`, `1 min 40 s`, `5 min`, `2 h`, `1 day`.
pub fn span(seconds: f64) -> String {
    if seconds < 1.0 && seconds > 0.0 {
        return format!("{} ms", plain((seconds * 1_000.0).round().max(1.0)));
    }
    if seconds < 10.0 && seconds.fract() != 0.0 {
        return format!("{} s", plain((seconds * 10.0).round() / 10.0));
    }
    let mut rest = seconds.round();
    let mut parts = Vec::new();
    for (unit, size) in [("day", 86_400.0), ("h", 3_600.0), ("min", 60.0), ("s", 1.0)] {
        let count = (rest / size).floor();
        rest -= count * size;
        if count > 0.0 {
            let plural = if unit == "day" && count > 1.0 { "s" } else { "" };
            parts.push(format!("{} {unit}{plural}", number(count)));
        }
    }
    parts.truncate(2);
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}
