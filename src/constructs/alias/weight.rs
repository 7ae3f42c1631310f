//! The part of an alias's calls that goes to another version.

use super::super::shape::object;
use crate::condition::Condition;
use crate::intrinsic::{Expr, pseudo};
use crate::literal::Num;
use crate::value::{Val, Value};

/// A part of the calls, and where it goes.
#[derive(Clone, Debug)]
pub(super) struct Weight {
    part: Val<Num<0, 1>>,
    /// To the version of what the stack says when there is none.
    version: Option<Val<String>>,
    only_if: Option<Condition>,
}

impl Weight {
    pub fn to(part: Val<Num<0, 1>>, version: Option<Val<String>>) -> Self {
        Weight { part, version, only_if: None }
    }

    pub fn only_if(mut self, condition: &Condition) -> Self {
        self.only_if = Some(condition.clone());
        self
    }

    /// Where it goes, when that is said.
    pub fn version(&self) -> Option<&Val<String>> {
        self.version.as_ref()
    }

    pub fn is_conditional(&self) -> bool {
        self.only_if.is_some()
    }

    /// Whether it goes to the version of what the stack says.
    pub fn is_current(&self) -> bool {
        self.version.is_none()
    }

    /// The property, when the version is known.
    pub fn routing(&self) -> Option<Value> {
        self.version.clone().map(|version| self.to_version(version.into()))
    }

    /// The property for this version.
    pub fn to_version(&self, version: Value) -> Value {
        let weight = object([("FunctionVersion", version), ("FunctionWeight", self.part.clone().into())]);
        when(&self.only_if, object([("AdditionalVersionWeights", vec![weight].into())]))
    }
}

/// The value, or none when there is a condition that does not hold.
pub(super) fn when(condition: &Option<Condition>, value: Value) -> Value {
    match condition {
        None => value,
        Some(condition) => {
            let name = Expr::ConditionName(condition.target().clone()).into();
            let none = pseudo("AWS::NoValue").into();
            Expr::Call("Fn::If".into(), vec![name, value, none].into()).into()
        }
    }
}
