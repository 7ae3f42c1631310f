//! A hash of values, for the two kinds of resources that are made anew when what they freeze changes: deployments of APIs and versions of functions.

use crate::intrinsic::{Expr, Part};
use crate::node::Text;
use crate::value::Value;

/// FNV-1a over the canonical form of values: the same on every machine and in every version of this tool, which `std`'s hashers do not promise.
pub(crate) struct Digest(u64);

impl Digest {
    pub(crate) const fn new() -> Self {
        Digest(0xcbf2_9ce4_8422_2325)
    }

    /// Bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Text, with its length before it, so that two texts cannot run into one.
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(&(text.len() as u64).to_le_bytes());
        self.bytes(text.as_bytes());
    }

    pub(crate) fn value(&mut self, value: &Value) {
        match value {
            Value::Bool(value) => self.bytes(&[1, u8::from(*value)]),
            Value::Number(number) => {
                self.bytes(&[2]);
                self.text(&number.to_string());
            }
            Value::String(text) => {
                self.bytes(&[3]);
                self.text(text);
            }
            Value::List(items) => self.list(4, items),
            Value::Object(members) => {
                self.bytes(&[5]);
                self.bytes(&(members.len() as u64).to_le_bytes());
                for (key, value) in members {
                    self.text(key);
                    self.value(value);
                }
            }
            Value::Expr(expr) => self.expr(expr),
            Value::Invalid(_) => self.bytes(&[7]),
        }
    }

    fn list(&mut self, tag: u8, items: &[Value]) {
        self.bytes(&[tag]);
        self.bytes(&(items.len() as u64).to_le_bytes());
        items.iter().for_each(|item| self.value(item));
    }

    fn expr(&mut self, expr: &Expr) {
        let mut named = |tag: u8, names: &[&Text]| {
            self.bytes(&[tag]);
            names.iter().for_each(|name| self.text(name));
        };
        match expr {
            Expr::Ref(target) => named(8, &[&target.id]),
            Expr::GetAtt(target, attribute) => named(9, &[&target.id, attribute]),
            Expr::Condition(target) => named(10, &[&target.id]),
            Expr::ConditionName(target) => named(11, &[&target.id]),
            Expr::Export { name, .. } => named(12, &[name]),
            Expr::MapName(target) => named(15, &[&target.id]),
            Expr::Call(name, argument) => {
                named(13, &[name]);
                self.value(argument);
            }
            Expr::Literal(value) => self.value(value),
            Expr::Written(expr, _) => self.expr(expr),
            Expr::Sub(parts) => {
                self.bytes(&[14]);
                self.bytes(&(parts.len() as u64).to_le_bytes());
                for part in parts {
                    match part {
                        Part::Text(text) => self.text(text),
                        Part::Hole(value) => self.value(value),
                    }
                }
            }
        }
    }

    /// The whole hash.
    #[cfg(feature = "cli")]
    pub(crate) const fn whole(&self) -> u64 {
        self.0
    }

    /// Both halves folded into one.
    pub(crate) const fn finish(&self) -> u32 {
        (self.0 >> 32) as u32 ^ self.0 as u32
    }
}
