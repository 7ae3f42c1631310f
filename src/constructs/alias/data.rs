//! An alias as data has it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::async_calls::AsyncCalls;
use super::super::function::{CallerData, callers};
use super::super::trigger::Trigger;
use super::provisioned::{Provisioned, Scaling};
use super::rollout::Rollout;
use super::weight::Weight;
use super::{Alias, StandsFor};
use crate::aws::lambda;
use crate::condition::Condition;
use crate::handle::Named;
use crate::literal::{Int, LogicalId, MAX, Num};
use crate::value::Val;
use crate::written::{Pairs, Share};

/// A name for a version of a function: callers of `prod` reach whatever version it stands for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Alias")]
pub(super) struct AliasData {
    /// The function.
    function: Named<lambda::Function>,
    /// The alias's name: `prod`.
    name: Val<String>,
    /// It stands for what was deployed last, published or not: for development. Without it, and without `at`, for the version of what the stack says, which
    /// is published when that changes.
    #[serde(default)]
    latest: bool,
    /// It stands for a version that is there, by its number.
    at: Option<Val<String>>,
    /// What it is for, in at most 256 characters.
    description: Option<Val<String>>,
    /// A part of its calls goes to another version.
    shift: Option<ShiftData>,
    /// A part of the calls of an alias `at` a version goes to the version of what the stack says: `10%`, or 0 to 1.
    #[serde(default, with = "Share::<Num<0, 1>>")]
    canary: Option<Val<Num<0, 1>>>,
    /// So many execution environments are kept ready, 1 at least. Not beside `shift`.
    provisioned: Option<Val<Int<1, MAX>>>,
    /// Execution environments are kept ready, more of them as they are used, or by the calendar.
    scaled: Option<Scaling>,
    /// Execution environments are kept ready as long as this condition holds.
    provisioned_if: Option<Condition>,
    /// A new version takes the calls over step by step, with CodeDeploy: `Linear10PercentEvery1Minute`, or a map that says more.
    deploy: Option<Rollout>,
    /// What becomes of asynchronous calls of the alias: how often they are tried, and where their results go.
    asynchronous: Option<AsyncCalls>,
    /// What calls it.
    #[serde(default)]
    on: Vec<Trigger>,
    /// Lets services call it on behalf of one resource each; the name stands in the id of the permission.
    #[serde(default, with = "Pairs::<LogicalId, CallerData>")]
    allow_invoke_from: Vec<(LogicalId, CallerData)>,
}

/// A part of an alias's calls, and where it goes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "VersionShift")]
struct ShiftData {
    /// The part: `10%`, or 0 to 1.
    #[serde(with = "Share::<Num<0, 1>>")]
    part: Val<Num<0, 1>>,
    /// The number of the other version.
    version: Val<String>,
    /// As long as this condition holds.
    r#if: Option<Condition>,
}

impl TryFrom<AliasData> for Alias {
    type Error = &'static str;

    fn try_from(data: AliasData) -> Result<Self, &'static str> {
        let stands_for = match (data.latest, data.at) {
            (true, Some(_)) => return Err("an alias stands for one of `latest` and `at`"),
            (true, None) => StandsFor::Latest,
            (false, Some(version)) => StandsFor::Version(version),
            (false, None) => StandsFor::Current,
        };
        let weight = match (data.shift, data.canary) {
            (Some(_), Some(_)) => return Err("an alias has one of `shift` and `canary`"),
            (Some(shift), None) => {
                let weight = Weight::to(shift.part, Some(shift.version));
                Some(match &shift.r#if {
                    Some(condition) => weight.only_if(condition),
                    None => weight,
                })
            }
            (None, part) => part.map(|part| Weight::to(part, None)),
        };
        let mut provisioned = match (data.provisioned, data.scaled) {
            (Some(_), Some(_)) => return Err("an alias has one of `provisioned` and `scaled`"),
            (Some(count), None) => Some(Provisioned::fixed(count)),
            (None, scaling) => scaling.map(Provisioned::scaled),
        };
        match (&mut provisioned, data.provisioned_if) {
            (Some(provisioned), condition) => provisioned.only_if = condition,
            (None, None) => {}
            (None, Some(_)) => return Err("`provisioned_if` says when: say how many with `provisioned` or `scaled`"),
        }
        Ok(Alias {
            function: data.function,
            name: data.name,
            stands_for,
            description: data.description,
            weight,
            provisioned,
            rollout: data.deploy,
            asynchronous: data.asynchronous,
            triggers: data.on,
            callers: callers(data.allow_invoke_from),
        })
    }
}
