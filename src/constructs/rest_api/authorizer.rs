//! Who may call a route.

use std::collections::BTreeMap;

use super::super::Scope;
use super::super::callee::Callee;
use super::source::Source;
use crate::aws::cognito;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Flat, Seconds, flat};

/// Decides who may call a route: a function of one's own, or user pools of Cognito.
///
/// It belongs to no API: each API whose routes name it gets one of its own, with the permission to call the function.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let code = "def handler(event, context): return {}";
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", code));
/// # let check = stack.add(id!("Check"), Function::python("index.handler", code));
/// let tokens = Authorizer::token(id!("Tokens"), &check).ttl(lit!(60)).validation("Bearer [A-Za-z0-9._-]+");
/// stack.add(
///     id!("Orders"),
///     RestApi::new("orders")
///         .defaults(rest::Defaults::new().authorizer(&tokens))
///         .route(route!("POST /orders"), &handler)
///         .route(route!("GET /health"), Route::to(&handler).open()),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `<Api><Word>Authorizer` (`AWS::ApiGateway::Authorizer`); for a function `<Api><Word>AuthorizerPermission` (`AWS::Lambda::Permission`),
/// unless the API invokes with a role.
/// [AWS: Lambda authorizers](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html),
/// [user pools](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Authorizer {
    id: LogicalId,
    by: By,
    ttl: Option<Val<Int<0, 3600>>>,
    name: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum By {
    Token { callee: Callee, header: String, validation: Option<String> },
    Request { callee: Callee, sources: Vec<Source> },
    Pools { arns: Vec<Val<String>>, header: String },
}

flat! {
    /// An authorizer as data has it.
    pub(super) struct AuthorizerData as "an authorizer" {
        /// A function, or an alias, that judges by the token in a header. Without a token the client gets 401.
        token: Callee,
        /// A function, or an alias, that judges by parts of the request.
        request: Callee,
        /// User pools of Cognito, whose tokens the header `Authorization` carries. Routes may ask for scopes.
        user_pools: Vec<Named<cognito::UserPool>>,
        /// The header with the token; `Authorization` when nothing is said.
        header: String,
        /// A token that does not match this pattern as a whole is refused with 401, and the function is not asked.
        validation: String,
        /// The parts of the request by which it judges: headers, parameters of the query, stage variables, context. Without one of them the client gets
        /// 401. With none of them the function is asked each time.
        sources: Vec<Source>,
        /// How long its answer is remembered: up to 1h, a plain number in seconds; 5m when nothing is said. The answer is that for all routes which the
        /// same token opens, so a policy that names one path only must not be remembered.
        #[serde(with = "Seconds::<Int<0, 3600>>")]
        ttl: Val<Int<0, 3600>>,
        /// Its name in the console; its word when nothing is said.
        name: String,
    }
    kinds {
        "token" => ["header", "validation"],
        "request" => ["sources"],
        "user_pools" => [],
    }
    beside ["ttl", "name"]
}

impl AuthorizerData {
    /// The authorizer that goes by this word.
    pub(super) fn called(self, id: LogicalId) -> Result<Authorizer, String> {
        self.kind()?;
        let authorizer = match (self.token, self.request, self.user_pools) {
            (Some(callee), ..) => {
                let header = self.header.unwrap_or_else(|| "Authorization".to_owned());
                Authorizer::new(id, By::Token { callee, header, validation: self.validation })
            }
            (None, Some(callee), _) => Authorizer::request(id, callee, self.sources.unwrap_or_default()),
            (None, None, pools) => {
                let pools: Vec<_> = pools.unwrap_or_default().iter().map(Named::handle).collect();
                Authorizer::user_pools(id, &pools)
            }
        };
        Ok(Authorizer { ttl: self.ttl, name: self.name, ..authorizer })
    }
}

/// A function that judges by a token.
#[derive(Clone, Debug)]
pub struct TokenAuthorizer(Authorizer);

impl Authorizer {
    fn new(id: LogicalId, by: By) -> Self {
        Authorizer { id, by, ttl: None, name: None }
    }

    /// A function, or an alias, that judges by the token in the header `Authorization`. Without a token the client gets 401. The word is part of its id.
    pub fn token(word: LogicalId, callee: impl Into<Callee>) -> TokenAuthorizer {
        let by = By::Token { callee: callee.into(), header: "Authorization".to_owned(), validation: None };
        TokenAuthorizer(Authorizer::new(word, by))
    }

    /// A function, or an alias, that judges by these parts of the request: headers, parameters of the query, stage variables, context. Without one of
    /// them the client gets 401. With none of them the function is asked each time.
    pub fn request(word: LogicalId, callee: impl Into<Callee>, sources: impl IntoIterator<Item = Source>) -> Self {
        Authorizer::new(word, By::Request { callee: callee.into(), sources: sources.into_iter().collect() })
    }

    /// User pools of Cognito, whose tokens the header `Authorization` carries. Routes may ask for scopes.
    pub fn user_pools<'a>(word: LogicalId, pools: impl IntoIterator<Item = &'a Handle<cognito::UserPool>>) -> Self {
        let arns = pools.into_iter().map(|pool| Val::Expr(Named::from(pool).attribute("Arn"))).collect();
        Authorizer::new(word, By::Pools { arns, header: "Authorization".to_owned() })
    }

    /// Seconds for which its answer is remembered, 0 to 3,600; 300 when nothing is said. The answer is that for all routes which the same token
    /// opens, so a policy that names one path only must not be remembered.
    pub fn ttl(mut self, seconds: impl IntoVal<Int<0, 3600>>) -> Self {
        self.ttl = Some(seconds.into_val());
        self
    }

    /// Its name in the console; its word when nothing is said.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }
}

impl TokenAuthorizer {
    /// The token is in this header.
    pub fn header(mut self, name: &str) -> Self {
        if let By::Token { header, .. } = &mut self.0.by {
            *header = name.to_owned();
        }
        self
    }

    /// A token that does not match this pattern as a whole is refused with 401, and the function is not asked.
    pub fn validation(mut self, pattern: &str) -> Self {
        if let By::Token { validation, .. } = &mut self.0.by {
            *validation = Some(pattern.to_owned());
        }
        self
    }

    /// Seconds for which its answer is remembered, 0 to 3,600; 300 when nothing is said.
    pub fn ttl(mut self, seconds: impl IntoVal<Int<0, 3600>>) -> Self {
        self.0.ttl = Some(seconds.into_val());
        self
    }

    /// Its name in the console; its word when nothing is said.
    pub fn named(mut self, name: &str) -> Self {
        self.0.name = Some(name.to_owned());
        self
    }
}

impl From<&TokenAuthorizer> for Authorizer {
    fn from(authorizer: &TokenAuthorizer) -> Self {
        authorizer.0.clone()
    }
}

impl From<TokenAuthorizer> for Authorizer {
    fn from(authorizer: TokenAuthorizer) -> Self {
        authorizer.0
    }
}

impl From<&Authorizer> for Authorizer {
    fn from(authorizer: &Authorizer) -> Self {
        authorizer.clone()
    }
}

/// What a route asks of its callers.
#[derive(Clone, Debug, Default)]
pub(super) enum Authorization {
    /// Nothing.
    #[default]
    Open,
    /// A request signed by a principal of AWS.
    Iam,
    /// What an authorizer decides.
    By(Box<Authorizer>),
    /// What an authorizer decides that data names, until its API is read.
    Named(LogicalId),
}

impl Authorization {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Authorization::Open | Authorization::Named(_) => "NONE",
            Authorization::Iam => "AWS_IAM",
            Authorization::By(authorizer) if authorizer.takes_scopes() => "COGNITO_USER_POOLS",
            Authorization::By(_) => "CUSTOM",
        }
    }

    pub(super) fn authorizer(&self) -> Option<&Authorizer> {
        match self {
            Authorization::By(authorizer) => Some(authorizer),
            _ => None,
        }
    }
}

impl Authorizer {
    /// The word by which it goes.
    pub(super) fn id(&self) -> &LogicalId {
        &self.id
    }

    /// The function that it asks.
    pub(super) fn callee(&self) -> Option<&Callee> {
        match &self.by {
            By::Token { callee, .. } | By::Request { callee, .. } => Some(callee),
            By::Pools { .. } => None,
        }
    }

    pub(super) fn takes_scopes(&self) -> bool {
        matches!(self.by, By::Pools { .. })
    }

    /// The resource of this authorizer in this API.
    pub(super) fn target(&self, api: &Target) -> Target {
        api.child(&format!("{}Authorizer", self.id))
    }

    fn check(&self, scope: &mut Scope) {
        match &self.by {
            By::Request { sources, .. } => {
                for source in sources {
                    if !matches!(
                        source,
                        Source::Header(_) | Source::Query(_) | Source::Context(_) | Source::StageVariable(_)
                    ) {
                        let message = format!("the authorizer `{}` cannot judge by `{}`", self.id, source.expression());
                        let help = "name headers, parameters of the query, context or stage variables";
                        scope.error("authorizer-source", message, help);
                    }
                }
                if sources.is_empty()
                    && self.ttl.as_ref().is_some_and(|ttl| ttl.literal().is_none_or(|ttl| ttl.get() > 0))
                {
                    let message = format!("the authorizer `{}` has nothing by which to remember its answer", self.id);
                    scope.error("authorizer-source", message, "name what it judges by, or leave `.ttl(..)` out");
                }
            }
            By::Pools { arns, .. } if arns.is_empty() => {
                scope.error("authorizer-source", format!("the authorizer `{}` has no user pool", self.id), "name one");
            }
            _ => {}
        }
    }

    /// Makes it, and the permission to ask its function unless a role does that.
    fn place(&self, api: &Target, role: Option<&Target>, scope: &mut Scope) {
        self.check(scope);
        let mut body = Body::new("AWS::ApiGateway::Authorizer");
        body.set_some("AuthorizerResultTtlInSeconds", self.ttl.clone());
        body.set("Name", self.name.clone().unwrap_or_else(|| self.id.as_str().to_owned()));
        body.set("RestApiId", Expr::Ref(api.clone()));
        let header = |name: &str| Source::header(name).expression();
        let kind = match &self.by {
            By::Token { header: name, validation, .. } => {
                body.set("IdentitySource", header(name));
                if let Some(pattern) = validation {
                    body.set("IdentityValidationExpression", pattern.clone());
                }
                "TOKEN"
            }
            By::Request { sources, .. } => {
                let sources: Vec<String> = sources.iter().map(Source::expression).collect();
                match sources.is_empty() {
                    // the service refuses to remember an answer without knowing by what
                    true => body.set("AuthorizerResultTtlInSeconds", 0),
                    false => body.set("IdentitySource", sources.join(",")),
                }
                "REQUEST"
            }
            By::Pools { arns, header: name } => {
                body.set("IdentitySource", header(name));
                body.set("ProviderARNs", arns.iter().cloned().map(Value::from).collect::<Vec<_>>());
                "COGNITO_USER_POOLS"
            }
        };
        body.set("Type", kind);
        let word = format!("{}Authorizer", self.id);
        if let Some(callee) = self.callee() {
            body.set("AuthorizerUri", callee.uri());
            match role {
                Some(role) => body.set("AuthorizerCredentials", Expr::GetAtt(role.clone(), "Arn".into())),
                None => {
                    let [api, id] =
                        [api.clone(), self.target(api)].map(|target| Val::<String>::Expr(Expr::Ref(target)));
                    let source = sub!(
                        "arn:{}:execute-api:{}:{}:{}/authorizers/{}",
                        partition(),
                        region(),
                        account_id(),
                        api,
                        id
                    );
                    scope.child(&format!("{word}Permission"), super::permission::body(callee, source.into()));
                }
            }
        }
        scope.child(&word, body);
    }
}

/// Makes every authorizer that the routes of an API name, each once.
pub(super) fn place<'a>(
    authorizers: impl IntoIterator<Item = &'a Authorizer>,
    api: &Target,
    role: Option<&Target>,
    scope: &mut Scope,
) {
    let mut known: BTreeMap<&LogicalId, &Authorizer> = BTreeMap::new();
    for authorizer in authorizers {
        match known.insert(&authorizer.id, authorizer) {
            None => authorizer.place(api, role, scope),
            Some(other) if other == authorizer => {}
            Some(_) => {
                let message = format!("two authorizers of this API are called `{}`", authorizer.id);
                scope.error("duplicate-authorizer", message, "give one of them another word");
            }
        }
    }
}
