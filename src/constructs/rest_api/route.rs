//! What a route leads to, what it asks of requests and callers, and what routes say unless they say otherwise.

use schemars::JsonSchema;
use serde::Deserialize;

use super::route_data::DefaultsData;

use super::authorizer::{Authorization, Authorizer};
use super::integration::{Integration, Mapped, Place, Proxy};
use super::model::Model;
use super::response::Response;
use crate::aws::lambda;
use crate::handle::Handle;
use crate::literal::{Int, LogicalId, Route};
use crate::value::{IntoVal, Val};

/// What a route leads to: an [`Integration`], and what it asks of requests and callers.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let list = Route::to(&handler).api_key_required().required_query("customer").query("page").timeout_ms(lit!(3000));
/// stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), list));
/// # stack.synth().unwrap();
/// ```
///
/// [AWS: methods](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html)
#[derive(Clone, Debug, Default)]
pub struct RouteTo {
    pub(super) integration: Option<Integration>,
    pub(super) says: Defaults,
    pub(super) scopes: Vec<String>,
    pub(super) responses: Vec<Response>,
    pub(super) parameters: Vec<(Place, String, bool)>,
    pub(super) bodies: Vec<Model>,
    pub(super) unvalidated: bool,
    pub(super) operation: Option<String>,
    pub(super) timeout_ms: Option<Val<Int<50, 29_000>>>,
    /// The id in place of the one made from verb and path.
    pub(super) id: Option<LogicalId>,
}

/// What all routes of an API, or those below a path, say unless they say otherwise.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// stack.add(
///     id!("Orders"),
///     RestApi::new("orders")
///         .defaults(rest::Defaults::new().to(&handler).api_key_required())
///         .defaults_below("/admin", rest::Defaults::new().iam())
///         .route(route!("GET /orders"), Route::by_default())
///         .route(route!("GET /admin/orders"), Route::by_default())
///         .route(route!("GET /health"), Route::by_default().without_api_key()),
/// );
/// # stack.synth().unwrap();
/// ```
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(try_from = "DefaultsData")]
#[schemars(with = "DefaultsData")]
pub struct Defaults {
    pub(super) to: Option<Box<Integration>>,
    pub(super) api_key_required: Option<bool>,
    pub(super) authorization: Option<Authorization>,
}

impl Route {
    /// What a route leads to, to say more about it: `Route::to(&handler).api_key_required()`.
    pub fn to(target: impl Into<RouteTo>) -> RouteTo {
        target.into()
    }

    /// Where the API's defaults lead to.
    pub fn by_default() -> RouteTo {
        RouteTo::default()
    }
}

impl From<Integration> for RouteTo {
    fn from(integration: Integration) -> Self {
        RouteTo { integration: Some(integration), ..RouteTo::default() }
    }
}

macro_rules! leads_to {
    ($($(#[$life:tt])? $from:ty => |$value:ident| $integration:expr;)+) => {
        $(impl From<$from> for RouteTo {
            fn from($value: $from) -> Self {
                Integration::from($integration).into()
            }
        })+
    };
}

leads_to! {
    &Handle<lambda::Function> => |function| Integration::function(function);
    &Handle<lambda::Alias> => |alias| Integration::function(alias);
    Proxy => |proxy| proxy;
    Mapped => |mapped| mapped;
}

macro_rules! asks {
    ($name:ident, |$it:ident| $says:expr) => {
        impl $name {
            /// Only with an API key that has a usage plan for the stage; without one the client gets 403.
            pub fn api_key_required(mut self) -> Self {
                let $it = &mut self;
                $says.api_key_required = Some(true);
                self
            }

            /// Without an API key, whatever the defaults say.
            pub fn without_api_key(mut self) -> Self {
                let $it = &mut self;
                $says.api_key_required = Some(false);
                self
            }

            /// Only what this authorizer lets pass.
            pub fn authorizer(mut self, authorizer: impl Into<Authorizer>) -> Self {
                let $it = &mut self;
                $says.authorization = Some(Authorization::By(Box::new(authorizer.into())));
                self
            }

            /// Only requests signed by a principal of AWS who may `execute-api:Invoke` the route.
            pub fn iam(mut self) -> Self {
                let $it = &mut self;
                $says.authorization = Some(Authorization::Iam);
                self
            }

            /// For everybody, whatever the defaults say.
            pub fn open(mut self) -> Self {
                let $it = &mut self;
                $says.authorization = Some(Authorization::Open);
                self
            }
        }
    };
}
asks!(RouteTo, |it| it.says);
asks!(Defaults, |it| it);

impl Defaults {
    /// Nothing yet.
    pub fn new() -> Self {
        Defaults::default()
    }

    /// Leads here.
    pub fn to(mut self, target: impl Into<RouteTo>) -> Self {
        self.to = target.into().integration.map(Box::new);
        self
    }
}

impl RouteTo {
    /// Only with a token of the user pool for one of these scopes.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The status codes that the method documents.
    pub fn responses(mut self, codes: impl IntoIterator<Item = u16>) -> Self {
        self.responses = codes.into_iter().map(Response::status).collect();
        self
    }

    /// An answer that the method documents, with its headers and the shape of its body.
    pub fn response(mut self, response: Response) -> Self {
        self.responses.push(response);
        self
    }

    /// May have this parameter in its query.
    pub fn query(self, name: &str) -> Self {
        self.parameter(Place::Query, name, false)
    }

    /// Has to have this parameter in its query; without it the client gets 400.
    pub fn required_query(self, name: &str) -> Self {
        self.parameter(Place::Query, name, true)
    }

    /// May have this header.
    pub fn header(self, name: &str) -> Self {
        self.parameter(Place::Header, name, false)
    }

    /// Has to have this header; without it the client gets 400.
    pub fn required_header(self, name: &str) -> Self {
        self.parameter(Place::Header, name, true)
    }

    fn parameter(mut self, place: Place, name: &str, required: bool) -> Self {
        self.parameters.push((place, name.to_owned(), required));
        self
    }

    /// Its body has to fit this model; otherwise the client gets 400. Said again for bodies of another type.
    pub fn body(mut self, model: &Model) -> Self {
        self.bodies.push(model.clone());
        self
    }

    /// Documents what it takes, and checks nothing.
    pub fn without_validation(mut self) -> Self {
        self.unvalidated = true;
        self
    }

    /// Its name in generated SDKs.
    pub fn operation(mut self, name: &str) -> Self {
        self.operation = Some(name.to_owned());
        self
    }

    /// Milliseconds that the integration may take, 50 to 29,000; 29,000 when nothing is said. After that the client gets 504.
    pub fn timeout_ms(mut self, milliseconds: impl IntoVal<Int<50, 29_000>>) -> Self {
        self.timeout_ms = Some(milliseconds.into_val());
        self
    }

    /// The method's id, in place of the one made from verb and path.
    pub fn id(mut self, id: LogicalId) -> Self {
        self.id = Some(id);
        self
    }
}
