//! A web ACL as data has it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::action::{Action, HeaderMap, Kind, Response};
use super::immunity::{Immunity, ImmunitySeconds};
use super::log::Log;
use super::rule::Rule;
use super::{BodyLimit, WebAcl};
use crate::aws::apigateway;
use crate::handle::Named;
use crate::value::Val;
use crate::written::{OneOrMany, Seconds};

/// A web ACL in front of stages. What no rule blocks passes.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "WebAcl")]
pub(super) struct WebAclData {
    /// The stages that it stands in front of. One, or a list.
    #[serde(with = "OneOrMany::<Named<apigateway::Stage>>")]
    protecting: Vec<Named<apigateway::Stage>>,
    /// What else it stands in front of, by ARNs: stages of other stacks, load balancers, user pools. One, or a list.
    #[serde(with = "OneOrMany::<Val<String>>")]
    protecting_arns: Vec<Val<String>>,
    /// For CloudFront, in a stack of `us-east-1`; a distribution takes its ARN.
    for_cloudfront: bool,
    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// The rules, tried in this order unless they say their priority.
    rules: Vec<Rule>,
    /// Blocks what no rule allows.
    block_by_default: bool,
    /// Answers so to what no rule allows.
    answer_by_default: Option<Response>,
    /// Gives what no rule blocks more headers, each with `x-amzn-waf-` before its name.
    allow_by_default_with_headers: Option<HeaderMap>,
    /// How much of a body it looks at; 16KB when nothing is said.
    body_limit: Option<BodyLimit>,
    /// Domains whose proofs and solved puzzles count too.
    token_domains: Vec<Val<String>>,
    /// How long a solved puzzle counts: 1m to 3d, a plain number in seconds; 5m when nothing is said.
    #[serde(with = "Seconds::<ImmunitySeconds>")]
    captcha_immunity: Option<Val<ImmunitySeconds>>,
    /// How long a browser's proof counts: 1m to 3d, a plain number in seconds; 5m when nothing is said.
    #[serde(with = "Seconds::<ImmunitySeconds>")]
    challenge_immunity: Option<Val<ImmunitySeconds>>,
    /// Writes down what it sees: `true`, or a map that says more.
    log: Option<Log>,
    /// Keeps no samples of requests, which the console shows for three hours.
    without_samples: bool,
}

impl TryFrom<WebAclData> for WebAcl {
    type Error = &'static str;

    fn try_from(data: WebAclData) -> Result<Self, &'static str> {
        let protects = !data.protecting.is_empty() || !data.protecting_arns.is_empty();
        match (data.for_cloudfront, protects) {
            (true, true) => return Err("a web ACL for CloudFront protects no stages: a distribution takes its ARN"),
            (false, false) => {
                return Err(
                    "a web ACL protects something: `protecting: Prod`, `protecting_arns`, or `for_cloudfront: true`",
                );
            }
            _ => {}
        }
        let said =
            [data.block_by_default, data.answer_by_default.is_some(), data.allow_by_default_with_headers.is_some()];
        if said.into_iter().filter(|said| *said).count() > 1 {
            return Err(
                "a web ACL has one of `block_by_default`, `answer_by_default` and `allow_by_default_with_headers`",
            );
        }
        let otherwise = match (data.answer_by_default, data.allow_by_default_with_headers) {
            (Some(response), _) => Some(Action::answer(response)),
            (None, Some(headers)) => Some(Action(Kind::Allow(headers.0))),
            (None, None) => data.block_by_default.then(Action::block),
        };
        Ok(WebAcl {
            stages: data.protecting,
            arns: data.protecting_arns,
            name: data.name,
            description: data.description,
            rules: data.rules,
            otherwise,
            body_limit: data.body_limit,
            token_domains: data.token_domains,
            immunity: Immunity { captcha: data.captcha_immunity, challenge: data.challenge_immunity },
            log: data.log,
            without_samples: data.without_samples,
            cloudfront: data.for_cloudfront,
        })
    }
}
