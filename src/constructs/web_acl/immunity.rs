//! For how long a client that has proved itself is left alone.

use super::super::shape::object;
use crate::literal::Int;
use crate::value::{Val, Value};

/// Seconds for which a proof counts: five minutes when nothing is said.
pub type ImmunitySeconds = Int<60, 259_200>;

/// For how long a solved puzzle and a browser's proof count, where something else is said than elsewhere.
#[derive(Clone, Debug, Default)]
pub(super) struct Immunity {
    pub captcha: Option<Val<ImmunitySeconds>>,
    pub challenge: Option<Val<ImmunitySeconds>>,
}

impl Immunity {
    /// `CaptchaConfig` and `ChallengeConfig`, those of them that something is said of.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let both = [("CaptchaConfig", &self.captcha), ("ChallengeConfig", &self.challenge)];
        both.into_iter().filter_map(|(name, seconds)| {
            let time = object([("ImmunityTime", seconds.clone()?.into())]);
            Some((name, object([("ImmunityTimeProperty", time)])))
        })
    }
}

/// The methods of whatever has a field `immunity`; `otherwise` is what holds when nothing is said.
macro_rules! immune {
    ($($name:ident: $otherwise:literal;)+) => {
        $(impl $name {
            #[doc = concat!("Seconds for which a solved puzzle counts, 60 to 259,200; ", $otherwise, " when nothing is said.")]
            pub fn captcha_immunity(mut self, seconds: impl IntoVal<ImmunitySeconds>) -> Self {
                self.immunity.captcha = Some(seconds.into_val());
                self
            }

            #[doc = concat!("Seconds for which a browser's proof counts, 60 to 259,200; ", $otherwise, " when nothing is said.")]
            pub fn challenge_immunity(mut self, seconds: impl IntoVal<ImmunitySeconds>) -> Self {
                self.immunity.challenge = Some(seconds.into_val());
                self
            }
        })+
    };
}
pub(super) use immune;
