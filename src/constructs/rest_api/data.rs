//! A REST API as data has it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::authorizer::AuthorizerData;
use super::cors::Cors;
use super::gateway_response::{self, GatewayResponseData, ResponseType};
use super::model::ModelData;
use super::route::{Defaults, RouteTo};
use super::route_data::Names;
use super::settings::{Endpoint, IpAddressType, TlsPolicy, api_data};
use super::{Invoked, RestApi};
use crate::aws::ec2;
use crate::literal::{Int, LogicalId, Route};
use crate::policy::Policy;
use crate::value::{Id, Val};
use crate::written::{Bytes, Pairs};

api_data! {
    /// A REST API: routes, and what they lead to.
    #[schemars(rename = "RestApi")]
    struct RestApiData for RestApi {
        /// The routes, such as `GET /orders/{id}`: the name of a function, or a map that says more.
        #[serde(default, with = "Pairs::<Route, RouteTo>")]
        routes: Vec<(Route, RouteTo)>,
        /// Passes every request to one place: `ANY /` and `ANY /{proxy+}`.
        proxy: Option<RouteTo>,
        /// What every route says unless it says otherwise.
        #[serde(default)]
        defaults: Defaults,
        /// What the routes of a path and below say unless they say otherwise; of two paths the longer one counts.
        #[serde(default, with = "Pairs::<String, Defaults>")]
        defaults_below: Vec<(String, Defaults)>,
        /// Answers the preflight requests of browsers on every path, and lets them read the API's own errors: an origin, `*` for any, or a map that says
        /// more.
        cors: Option<Cors>,
        /// Answers the preflight requests of browsers on a path and below; of two paths the longer one counts.
        #[serde(default, with = "Pairs::<String, Cors>")]
        cors_below: Vec<(String, Cors)>,
        /// Who decides who may call, by a word that stands in the id.
        #[serde(default, with = "Pairs::<LogicalId, AuthorizerData>")]
        authorizers: Vec<(LogicalId, AuthorizerData)>,
        /// The shapes of bodies, by a word that stands in the id.
        #[serde(default, with = "Pairs::<LogicalId, ModelData>")]
        models: Vec<(LogicalId, ModelData)>,
        /// Answers of the API itself, by their reason.
        #[serde(default, with = "Pairs::<ResponseType, GatewayResponseData>")]
        gateway_responses: Vec<(ResponseType, GatewayResponseData)>,
        /// A role of the API, which may invoke exactly its functions, invokes them, in place of a permission on each function.
        #[serde(default)]
        invoke_with_role: bool,
        /// Each function permits the whole API with one statement, in place of one a route: for a function with more routes than its policy of 20 KB has
        /// room for.
        #[serde(default)]
        one_permission_per_function: bool,
    }
}

impl TryFrom<RestApiData> for RestApi {
    type Error = String;

    fn try_from(mut data: RestApiData) -> Result<Self, String> {
        let api = match data.proxy.take() {
            Some(_) if !data.routes.is_empty() => {
                return Err("an API has `routes`, or passes every request to its `proxy`".to_owned());
            }
            Some(to) => RestApi::proxy(data.name.clone(), to),
            None => RestApi::new(data.name.clone()),
        };
        let mut api = data.shared(api)?;
        let authorizers = data.authorizers.into_iter().map(|(id, authorizer)| {
            let word = id.clone();
            authorizer.called(id).map_err(|wrong| format!("authorizers.{word}: {wrong}"))
        });
        let authorizers = authorizers.collect::<Result<Vec<_>, _>>()?;
        api.models = data.models.into_iter().map(|(id, model)| model.called(id)).collect();
        api.routes.append(&mut data.routes);
        api.defaults = data.defaults;
        api.defaults_below = data.defaults_below;
        let names = Names { authorizers: &authorizers, models: &api.models };
        for (route, to) in &mut api.routes {
            names.route(to).map_err(|wrong| format!("routes.{route}: {wrong}"))?;
        }
        names.defaults(&mut api.defaults).map_err(|wrong| format!("defaults: {wrong}"))?;
        for (path, says) in &mut api.defaults_below {
            names.defaults(says).map_err(|wrong| format!("defaults_below.{path}: {wrong}"))?;
        }
        api.cors = data.cors;
        api.cors_below = data.cors_below;
        api.gateway_responses = gateway_response::read(data.gateway_responses);
        match (data.invoke_with_role, data.one_permission_per_function) {
            (true, true) => return Err("`invoke_with_role` needs no `one_permission_per_function`".to_owned()),
            (true, false) => api.invoked = Invoked::Role,
            (false, true) => api.invoked = Invoked::PermissionPerFunction,
            (false, false) => {}
        }
        Ok(api)
    }
}
