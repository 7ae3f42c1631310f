//! What YAML 1.1 takes a scalar without quotes for, with the exceptions of CloudFormation and its tools.
//!
//! `yes`, `no`, `on` and `off` are booleans: CloudFormation hands `true` to whoever wrote `yes`, and so do the AWS CLI and cfn-lint.
//! `0644` is 420 and `1:20` is 80, for CloudFormation as well. Dates stay text (`Version: 2012-10-17`), as do `1e3`, `.inf` and `1:20.5`.
//!
//! One exception is our own: twelve digits that begin with 0 are the id of an account and stay text, although CloudFormation takes those
//! without an 8 or 9 for an octal number. Nobody means that number, and a reviewer must see the account.

use std::borrow::Cow;

use crate::node::{Node, Number};

/// What a plain scalar is.
pub(super) fn plain(text: Cow<str>) -> Node {
    let Some(&first) = text.as_bytes().first() else { return Node::Null };
    // every value that is not text begins with one of these
    match first {
        b'~' | b'n' | b'N' if is_null(&text) => return Node::Null,
        b'y' | b'Y' | b't' | b'T' | b'n' | b'N' | b'f' | b'F' | b'o' | b'O' => {
            if let Some(value) = boolean(&text) {
                return Node::Bool(value);
            }
        }
        b'0'..=b'9' | b'+' | b'-' | b'.' => {
            if let Some(number) = number(&text) {
                return Node::Number(number);
            }
        }
        _ => {}
    }
    Node::String(Cow::Owned(text.into_owned()))
}

pub(super) fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

/// The number that YAML 1.1 reads; none for text, for what is not finite, and for what does not fit: that stays as it was written.
pub(super) fn number(text: &str) -> Option<Number> {
    if text.len() == 12 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !unsigned.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'_' | b'.' | b':' | b'+' | b'-' | b'x'))
    {
        return None;
    }
    integer(text, unsigned).or_else(|| float(text, unsigned))
}

fn integer(text: &str, unsigned: &str) -> Option<Number> {
    let digits = |base: u32, digits: &str| {
        (!digits.is_empty() && digits.chars().all(|c| c == '_' || c.is_digit(base))).then(|| digits.replace('_', ""))
    };
    let magnitude = if let Some(binary) = unsigned.strip_prefix("0b") {
        u64::from_str_radix(&digits(2, binary)?, 2).ok()?
    } else if let Some(hex) = unsigned.strip_prefix("0x") {
        u64::from_str_radix(&digits(16, hex)?, 16).ok()?
    } else if unsigned.starts_with('0') {
        u64::from_str_radix(&digits(8, unsigned)?, 8).ok()?
    } else if unsigned.contains(':') {
        sixties(unsigned)?
    } else if unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        digits(10, unsigned)?.parse().ok()?
    } else {
        return None;
    };
    if text.starts_with('-') {
        return 0i64.checked_sub_unsigned(magnitude).map(Number::from);
    }
    Some(Number::from(magnitude))
}

/// `1:20:30`: digits to the base of 60, after a first that does not begin with 0.
fn sixties(text: &str) -> Option<u64> {
    let mut parts = text.split(':');
    let first = parts.next()?;
    if first.starts_with(['0', '_']) || !first.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_') {
        return None;
    }
    let mut value: u64 = first.replace('_', "").parse().ok()?;
    for part in parts {
        let fits = matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']);
        value = value.checked_mul(60)?.checked_add(if fits { part.parse().ok()? } else { return None })?;
    }
    Some(value)
}

fn float(text: &str, unsigned: &str) -> Option<Number> {
    let mantissa = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            // YAML 1.1 wants the sign
            let digits = exponent.strip_prefix(['+', '-'])?;
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            mantissa
        }
        None => unsigned,
    };
    let (whole, fraction) = mantissa.split_once('.')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    if !digits(fraction) {
        return None;
    }
    let starts_well = match whole.as_bytes().first() {
        Some(byte) => byte.is_ascii_digit(),
        // `.5` has no sign in YAML 1.1
        None => fraction.starts_with(|c: char| c.is_ascii_digit()) && text.len() == unsigned.len(),
    };
    if !starts_well || !digits(whole) {
        return None;
    }
    let value: f64 = text.replace('_', "").parse().ok()?;
    Number::from_f64(value)
}
