//! Routes as data has them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::callee::Callee;
use super::authorizer::{Authorization, Authorizer};
use super::integration::{Integration, Place};
use super::model::Model;
use super::response::Response;
use super::route::{Defaults, RouteTo};
use crate::aws::lambda;
use crate::finding::nearest;
use crate::handle::Named;
use crate::literal::{Int, LogicalId};
use crate::value::Val;
use crate::written::{Milliseconds, OneOrMany, named, short};

/// A route: where it leads to and what it asks, side by side.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Route")]
struct RouteData {
    /// The function that it leads to.
    function: Option<Named<lambda::Function>>,
    /// The alias that it leads to.
    alias: Option<Named<lambda::Alias>>,
    /// What else it leads to; where the API's defaults lead to when nothing is said.
    integration: Option<Integration>,
    /// Only with an API key that has a usage plan for the stage; without one the client gets 403. `false`: without a key, whatever the defaults say.
    api_key_required: Option<bool>,
    /// Only requests signed by a principal of AWS who may `execute-api:Invoke` the route.
    iam: bool,
    /// Only what this authorizer of the API lets pass.
    authorizer: Option<LogicalId>,
    /// For everybody, whatever the defaults say.
    open: bool,
    /// Only with a token of the user pool for one of these scopes.
    scopes: Vec<String>,
    /// The answers that the method documents: status codes, or more of them.
    responses: Vec<Response>,
    /// May have these parameters in its query.
    query: Vec<String>,
    /// Has to have these parameters in its query; without them the client gets 400.
    required_query: Vec<String>,
    /// May have these headers.
    header: Vec<String>,
    /// Has to have these headers; without them the client gets 400.
    required_header: Vec<String>,
    /// Its body has to fit this model of the API, or, for bodies of another type, one of these; otherwise the client gets 400.
    #[serde(with = "OneOrMany::<LogicalId>")]
    body: Vec<LogicalId>,
    /// Documents what it takes, and checks nothing.
    without_validation: bool,
    /// Its name in generated SDKs.
    operation: Option<String>,
    /// How long the integration may take: 50ms to 29s, a plain number in milliseconds; 29s when nothing is said. After that the client gets 504.
    #[serde(with = "Milliseconds::<Int<50, 29_000>>")]
    timeout: Option<Val<Int<50, 29_000>>>,
    /// The method's id, in place of the one made from verb and path.
    id: Option<LogicalId>,
}

fn leads_to(
    function: Option<Named<lambda::Function>>,
    alias: Option<Named<lambda::Alias>>,
    integration: Option<Integration>,
) -> Result<Option<Integration>, &'static str> {
    match (function, alias, integration) {
        (None, None, integration) => Ok(integration),
        (Some(function), None, None) => Ok(Some(Integration::function(Callee::Function(function)).into())),
        (None, Some(alias), None) => Ok(Some(Integration::function(Callee::Alias(alias)).into())),
        _ => Err("a route leads to one of `function`, `alias` and `integration`"),
    }
}

fn asks(iam: bool, authorizer: Option<LogicalId>, open: bool) -> Result<Option<Authorization>, &'static str> {
    match (iam, authorizer, open) {
        (false, None, false) => Ok(None),
        (true, None, false) => Ok(Some(Authorization::Iam)),
        (false, Some(name), false) => Ok(Some(Authorization::Named(name))),
        (false, None, true) => Ok(Some(Authorization::Open)),
        _ => Err("a route asks for one of `iam`, `authorizer` and `open`"),
    }
}

impl TryFrom<RouteData> for RouteTo {
    type Error = &'static str;

    fn try_from(data: RouteData) -> Result<Self, Self::Error> {
        let parameters = [
            (Place::Query, data.query, false),
            (Place::Query, data.required_query, true),
            (Place::Header, data.header, false),
            (Place::Header, data.required_header, true),
        ];
        let parameters = parameters
            .into_iter()
            .flat_map(|(place, names, required)| names.into_iter().map(move |name| (place, name, required)));
        Ok(RouteTo {
            integration: leads_to(data.function, data.alias, data.integration)?,
            says: Defaults {
                to: None,
                api_key_required: data.api_key_required,
                authorization: asks(data.iam, data.authorizer, data.open)?,
            },
            scopes: data.scopes,
            responses: data.responses,
            parameters: parameters.collect(),
            bodies: data.body.into_iter().map(Model::by_name).collect(),
            unvalidated: data.without_validation,
            operation: data.operation,
            timeout_ms: data.timeout,
            id: data.id,
        })
    }
}
short!(RouteTo, RouteData, "the name of a function, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    Ok(Integration::function(Callee::Function(named(name)?)).into()).map(|integration: Integration| integration.into())
});

/// What routes say unless they say otherwise.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "RouteDefaults")]
pub(super) struct DefaultsData {
    /// The function that they lead to.
    function: Option<Named<lambda::Function>>,
    /// The alias that they lead to.
    alias: Option<Named<lambda::Alias>>,
    /// What else they lead to.
    integration: Option<Integration>,
    /// Only with an API key that has a usage plan for the stage; without one the client gets 403.
    api_key_required: Option<bool>,
    /// Only requests signed by a principal of AWS who may `execute-api:Invoke` the route.
    iam: bool,
    /// Only what this authorizer of the API lets pass.
    authorizer: Option<LogicalId>,
    /// For everybody.
    open: bool,
}

impl TryFrom<DefaultsData> for Defaults {
    type Error = &'static str;

    fn try_from(data: DefaultsData) -> Result<Self, &'static str> {
        Ok(Defaults {
            to: leads_to(data.function, data.alias, data.integration)?.map(Box::new),
            api_key_required: data.api_key_required,
            authorization: asks(data.iam, data.authorizer, data.open)?,
        })
    }
}

/// What the routes of an API name: its authorizers and models.
pub(super) struct Names<'a> {
    pub authorizers: &'a [Authorizer],
    pub models: &'a [Model],
}

impl Names<'_> {
    /// Puts what a route names in the names' place.
    pub(super) fn route(&self, to: &mut RouteTo) -> Result<(), String> {
        self.defaults(&mut to.says)?;
        let mut models = to.bodies.iter_mut().chain(to.responses.iter_mut().flat_map(|response| &mut response.models));
        models.try_for_each(|model| self.model(model))?;
        to.integration.as_mut().map_or(Ok(()), |integration| self.integration(integration))
    }

    /// The same for what routes say unless they say otherwise.
    pub(super) fn defaults(&self, says: &mut Defaults) -> Result<(), String> {
        if let Some(Authorization::Named(name)) = &says.authorization {
            let known = self.authorizers.iter().find(|authorizer| authorizer.id() == name);
            let Some(authorizer) = known else {
                let names = self.authorizers.iter().map(|authorizer| authorizer.id().as_str());
                return Err(unknown("authorizer", name, names));
            };
            says.authorization = Some(Authorization::By(Box::new(authorizer.clone())));
        }
        says.to.as_mut().map_or(Ok(()), |integration| self.integration(integration))
    }

    fn integration(&self, integration: &mut Integration) -> Result<(), String> {
        let mut models = integration.responses.iter_mut().flat_map(|response| &mut response.models);
        models.try_for_each(|model| self.model(model))
    }

    fn model(&self, model: &mut Model) -> Result<(), String> {
        match self.models.iter().find(|known| known.id == model.id) {
            Some(known) => *model = known.clone(),
            None => return Err(unknown("model", &model.id, self.models.iter().map(|model| model.id.as_str()))),
        }
        Ok(())
    }
}

fn unknown<'a>(what: &str, name: &LogicalId, known: impl Iterator<Item = &'a str>) -> String {
    match nearest(name.as_str(), known) {
        Some(near) => format!("this API has no {what} `{name}`; did you mean `{near}`?"),
        None => format!("this API has no {what} `{name}`: say it under `{what}s`"),
    }
}
