//! The role with which API Gateway writes logs: one for the whole account and region.

use schemars::JsonSchema;
use serde::Deserialize;

use super::role::Role;
use super::{Construct, Facts, Scope, construct};
use crate::aws::apigateway;
use crate::finding::At;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::resource::Body;

/// The role with which API Gateway writes the logs of every API of the account and region.
///
/// It is a setting of the account, not of an API: a second stack that makes it too sets another role, with the same rights, for all. So one stack
/// of a region is enough. Stages of the same stack that write logs wait for it. Role and setting stay when the stack goes, since the APIs of other
/// stacks need them.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("account");
/// stack.add(id!("GatewayAccount"), GatewayAccount::new());
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::ApiGateway::Account` under its own id, `AWS::IAM::Role` `<Id>Role`.
/// [AWS: logging](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GatewayAccount {}

impl GatewayAccount {
    /// The role and the setting.
    pub fn new() -> Self {
        GatewayAccount::default()
    }
}

construct!(GatewayAccount, apigateway::Account);

impl Construct for GatewayAccount {
    fn main_type(&self) -> &'static str {
        <apigateway::Account as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        facts.accounts.push(Target::named(id.as_str().to_owned()));
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let first = scope.facts.accounts.iter().map(Target::id).min().map(str::to_owned);
        if let Some(first) = first.filter(|first| first != scope.id.as_str()) {
            let message = format!("`{first}` sets the account's role already, and there is one for all APIs");
            scope.error("gateway-account-twice", message, "remove one of them: stages that log wait for the other");
        }
        let mut role =
            Role::of("apigateway.amazonaws.com").managed("service-role/AmazonAPIGatewayPushToCloudWatchLogs").body();
        role.stays_if(true);
        let role = scope.child("Role", role);

        let mut account = Body::new("AWS::ApiGateway::Account");
        account.set("CloudWatchRoleArn", Expr::GetAtt(role, "Arn".into()));
        account.stays_if(true);
        scope.main(account);
    }
}
