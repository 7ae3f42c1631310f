//! API keys: how a usage plan knows its clients.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Construct, Scope, construct};
use crate::aws::apigateway;
use crate::parameter::Parameter;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

/// An API key of its own, which several usage plans may have, one for each stage.
///
/// A key that belongs to one plan needs no construct: `UsagePlan::new(&prod).key(id!("Acme"))`.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), Route::to(&handler).api_key_required()));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// # let test = stack.add(id!("Test"), Stage::of(&api, "test"));
/// let acme = stack.add(id!("Acme"), ApiKey::new().describe("Acme Ltd.").customer("42"));
/// let limit = |rate| Throttle { rate: val(rate), burst: lit!(10) };
/// stack.add(id!("Paid"), UsagePlan::new(&prod).throttle(limit(100)).key_of(&acme));
/// stack.add(id!("Trial"), UsagePlan::new(&test).throttle(limit(1)).key_of(&acme));
/// # stack.synth().unwrap();
/// ```
///
/// API Gateway makes the key's value. One that clients have already comes from a parameter, so that no template holds it; a value as text does not
/// compile:
///
/// ```compile_fail
/// use formwork::prelude::*;
/// ApiKey::new().value("0123456789abcdef0123");
/// ```
///
/// Resources: `AWS::ApiGateway::ApiKey` under its own id, switched on.
/// [AWS: API keys](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-keys.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ApiKey {
    /// Its name in the console. A change makes another key, with another value.
    name: Option<Val<String>>,
    /// Whose it is.
    description: Option<Val<String>>,
    /// The customer's number in AWS Marketplace.
    customer: Option<Val<String>>,
    /// The value that clients have already, 20 to 128 characters, from a parameter that is not shown: `!Ref AcmeKeyValue`.
    value: Option<Val<String>>,
    /// Switched off: clients that send it get 403.
    disabled: bool,
}

impl ApiKey {
    /// A key whose value API Gateway makes.
    pub fn new() -> Self {
        ApiKey::default()
    }

    /// Its name in the console. A change makes another key, with another value.
    pub fn named(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// Whose it is.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// The customer's number in AWS Marketplace.
    pub fn customer(mut self, id: impl IntoVal<String>) -> Self {
        self.customer = Some(id.into_val());
        self
    }

    /// The value that clients have already, 20 to 128 characters, from a parameter: `Param::string().no_echo()`.
    pub fn value(mut self, value: &Parameter<String>) -> Self {
        self.value = Some(value.into_val());
        self
    }

    /// Switched off: clients that send it get 403.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }
}

construct!(ApiKey, apigateway::ApiKey);

impl Construct for ApiKey {
    fn main_type(&self) -> &'static str {
        <apigateway::ApiKey as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        if self.value.as_ref().is_some_and(|value| !matches!(value, Val::Expr(_))) {
            let help = "take it from a parameter, or leave it out: API Gateway makes one";
            scope.error("key-in-template", "the value of this key would stand in the template", help);
        }
        let mut body = body(self.description.map(Value::from));
        body.set_some("CustomerId", self.customer);
        body.set("Enabled", !self.disabled);
        body.set_some("Name", self.name);
        body.set_some("Value", self.value);
        scope.main(body);
    }
}

/// A key that is switched on, which it is not unless it says so.
pub(super) fn body(description: Option<Value>) -> Body {
    let mut body = Body::new("AWS::ApiGateway::ApiKey");
    if let Some(description) = description {
        body.set("Description", description);
    }
    body.set("Enabled", true);
    body
}
