//! REST APIs whose routes an OpenAPI document says.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::callee::Callee;
use super::super::{Construct, Facts, Scope, Settling, construct};
use super::document::Document;
use super::gateway_response::{GatewayResponseData, ResponseType};
use super::settings::{Settings, api, api_data};
use super::{ApiFacts, Endpoint, GatewayResponse, IpAddressType, TlsPolicy, gateway_response, permission};
use crate::aws::{apigateway, ec2};
use crate::finding::At;
use crate::literal::{Int, LogicalId};
use crate::policy::Policy;
use crate::value::{Id, IntoVal, Json, Literal, Val, Value};
use crate::written::{Bytes, Pairs};

api! {
    /// A REST API whose routes, integrations and models stand in an OpenAPI document.
    ///
    /// Stages, plans, keys and alarms take its handle like that of a [`RestApi`](super::RestApi), and its routes are known: a plan that throttles a method
    /// which the document has not is reported. It is deployed anew exactly when the document changes.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// # let mut stack = Stack::new("orders");
    /// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
    /// let uri = sub!("arn:{}:apigateway:{}:lambda:path/2015-03-31/functions/{}/invocations", partition(), region(), handler.arn());
    /// let document = json!({
    ///     "openapi": "3.0.1",
    ///     "paths": { "/orders": { "get": {
    ///         "x-amazon-apigateway-integration": { "type": "aws_proxy", "httpMethod": "POST", "uri": (uri) },
    ///     } } },
    /// });
    /// let api = stack.add(id!("Orders"), OpenApi::new("orders", Document::json(document)).invokes(&handler));
    /// let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    /// let limit = || Throttle { rate: lit!(10), burst: lit!(20) };
    /// stack.add(id!("Basic"), UsagePlan::new(&prod).throttle(limit()).method_throttle(route!("GET /orders"), limit()));
    /// # stack.synth().unwrap();
    /// ```
    ///
    /// Resources: `AWS::ApiGateway::RestApi` under its own id; for each function that it invokes `<Id>Invokes<Function>` (`AWS::Lambda::Permission`); with
    /// a stage `<Id>Deployment<hash>` (`AWS::ApiGateway::Deployment`). Gateway responses stand in the document, since the service takes others away with each import.
    /// [AWS: OpenAPI](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html)
    pub struct OpenApi from "OpenApiData"(document: Document) {
        invokes: Vec<Callee>,
        gateway_responses: Vec<GatewayResponse>,
        parameters: BTreeMap<String, Val<String>>,
        fail_on_warnings: bool,
        merge: bool,
    }
}

api_data! {
    /// A REST API whose routes, integrations and models stand in an OpenAPI document.
    #[schemars(rename = "OpenApi")]
    struct OpenApiData for OpenApi {
        /// The document: a file beside the stack, in YAML or JSON, whose text stands in the template, or a map that says more.
        document: Document,
        /// The functions and aliases that the document names, which let the whole API call them.
        #[serde(default)]
        invokes: Vec<Callee>,
        /// Answers of the API itself, by their reason, for a document that stands in the template.
        #[serde(default, with = "Pairs::<ResponseType, GatewayResponseData>")]
        gateway_responses: Vec<(ResponseType, GatewayResponseData)>,
        /// Parameters of the import: `basepath: prepend`.
        #[serde(default)]
        parameters: BTreeMap<String, Val<String>>,
        /// A document that the service warns of is not imported.
        #[serde(default)]
        fail_on_warnings: bool,
        /// Adds to what the API has; without it, what the document does not say is taken away.
        #[serde(default)]
        merge: bool,
    }
}

impl TryFrom<OpenApiData> for OpenApi {
    type Error = String;

    fn try_from(mut data: OpenApiData) -> Result<Self, String> {
        let api = data.shared(OpenApi::new(data.name.clone(), data.document.clone()))?;
        Ok(OpenApi {
            invokes: data.invokes,
            gateway_responses: super::gateway_response::read(data.gateway_responses),
            parameters: data.parameters,
            fail_on_warnings: data.fail_on_warnings,
            merge: data.merge,
            ..api
        })
    }
}

impl OpenApi {
    /// An API of this name with the routes of this document.
    pub fn new(name: impl IntoVal<String>, document: Document) -> Self {
        OpenApi::with(name.into_val(), document)
    }

    /// Its document names this function, or this alias, which lets the whole API call it.
    pub fn invokes(mut self, callee: impl Into<Callee>) -> Self {
        self.invokes.push(callee.into());
        self
    }

    /// An answer of the API itself, for a document that stands in the template.
    pub fn gateway_response(mut self, response: GatewayResponse) -> Self {
        self.gateway_responses.push(response);
        self
    }

    /// A parameter of the import: `.parameter("basepath", "prepend")`.
    pub fn parameter(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.parameters.insert(name.to_owned(), value.into_val());
        self
    }

    /// A document that the service warns of is not imported.
    pub fn fail_on_warnings(mut self) -> Self {
        self.fail_on_warnings = true;
        self
    }

    /// Adds to what the API has; without it, what the document does not say is taken away.
    pub fn merge(mut self) -> Self {
        self.merge = true;
        self
    }
}

construct!(OpenApi, apigateway::RestApi);

impl Construct for OpenApi {
    fn main_type(&self) -> &'static str {
        <apigateway::RestApi as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let api = ApiFacts {
            name: self.name.clone(),
            routes: self.document.parse().routes,
            only_through_domain: self.only_through_domain,
            frozen: self.document.frozen(),
        };
        facts.apis.insert(id.as_str().to_owned().into(), api);
    }

    fn inline_files(&self) -> Vec<&str> {
        self.document.inline_file().into_iter().collect()
    }

    fn rebase(&mut self, directory: &str) {
        self.document.rebase(directory);
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        self.document.settle(settling);
    }

    fn local_paths(&self) -> Vec<&str> {
        self.document.local_path().into_iter().collect()
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.settings().check(scope);
        let parsed = self.document.parse();
        for fault in parsed.faults {
            scope.error("open-api", fault, "give an OpenAPI 3.0 or Swagger 2.0 document");
        }
        let mut body = self.settings().body();
        if self.fail_on_warnings {
            body.set("FailOnWarnings", true);
        }
        if self.merge {
            body.set("Mode", "merge");
        }
        if !self.parameters.is_empty() {
            let parameters = self.parameters.iter().map(|(name, value)| (name.clone().into(), value.clone().into()));
            body.set("Parameters", Value::Object(parameters.collect()));
        }
        let (property, mut document) = parsed.property;
        let responses = gateway_response::all(&self.gateway_responses, &[], scope);
        match &mut document {
            _ if responses.is_empty() => {}
            Value::Object(members) if property == "Body" => {
                let responses = responses.iter().map(GatewayResponse::in_document).collect();
                members.push(("x-amazon-apigateway-gateway-responses".into(), Value::Object(responses)));
            }
            _ => {
                let help = "say them in the document, as `x-amazon-apigateway-gateway-responses`";
                scope.error("open-api", "nothing can be added to a document outside of the template", help);
            }
        }
        body.set(property, document);
        let api = scope.main(body);
        for callee in &self.invokes {
            let word = format!("Invokes{}", callee.id());
            scope.child(&word, permission::body(callee, permission::of_api(&api)));
        }
    }
}
