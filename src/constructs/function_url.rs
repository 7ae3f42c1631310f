//! Function URLs: HTTPS addresses of functions, without an API before them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::callee::{Callee, permission};
use super::shape::Members;
use super::{Construct, Grant, Scope, construct};
use crate::aws::lambda;
use crate::handle::{Handle, Named};
use crate::literal::Int;
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};
use crate::written::{OneOrMany, Seconds};

/// An HTTPS address of a function or an alias, for callers that IAM knows.
///
/// No web ACL, usage plan or stage stands before it: the function's reserved concurrency is the only limit.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let handler = stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}").reserved_concurrency(lit!(20)),
/// );
/// let url = stack.add(id!("HandlerUrl"), FunctionUrl::of(&handler));
/// stack.output(id!("Url"), "where the function is", url.function_url());
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::Url` under its own id; when it is public `AWS::Lambda::Permission` `<Id>Permission` and `<Id>InvokePermission`.
/// [AWS: function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FunctionUrl {
    /// What is called: the name of a function, or `{alias: <name>}`.
    of: Callee,
    /// Anybody may call it, without a login: the function checks who comes, and its reserved concurrency is all that limits them.
    #[serde(default, rename = "public_without_login")]
    public: bool,
    /// Answers are sent while they are written; when all is there when nothing is said.
    #[serde(default)]
    streamed: bool,
    /// Which pages of other sites may call it.
    cors: Option<UrlCors>,
}

/// Which pages of other sites may call a function URL.
///
/// ```
/// use formwork::prelude::*;
/// let cors = UrlCors::from(["https://shop.example.com"]).methods(["GET", "POST"]).headers(["content-type"]);
/// ```
///
/// [AWS: CORS](https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UrlCors {
    /// Pages of these origins, `*` for all. One, or a list.
    #[serde(with = "OneOrMany::<Val<String>>")]
    origins: Vec<Val<String>>,
    /// With these methods; `GET` and `HEAD` when nothing is said. Preflight requests need no word.
    #[serde(default)]
    methods: Vec<String>,
    /// With these headers of theirs.
    #[serde(default)]
    headers: Vec<String>,
    /// They may read these headers of the answer.
    #[serde(default)]
    expose: Vec<String>,
    /// With cookies and the like, from origins that are named.
    #[serde(default)]
    credentials: bool,
    /// How long a browser remembers it: up to 1d, a plain number in seconds.
    #[serde(default, with = "Seconds::<Int<0, 86_400>>")]
    max_age: Option<Val<Int<0, 86_400>>>,
}

/// The methods that a function URL knows.
const METHODS: [&str; 7] = ["*", "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"];

impl UrlCors {
    /// Pages of these origins, `["*"]` for all.
    pub fn from<I: IntoVal<String>>(origins: impl IntoIterator<Item = I>) -> Self {
        UrlCors {
            origins: origins.into_iter().map(IntoVal::into_val).collect(),
            methods: Vec::new(),
            headers: Vec::new(),
            expose: Vec::new(),
            credentials: false,
            max_age: None,
        }
    }

    /// With these methods; `GET` and `HEAD` when nothing is said. Preflight requests need no word.
    pub fn methods(mut self, methods: impl IntoIterator<Item = &'static str>) -> Self {
        self.methods = methods.into_iter().map(str::to_owned).collect();
        self
    }

    /// With these headers of theirs.
    pub fn headers(mut self, headers: impl IntoIterator<Item = &'static str>) -> Self {
        self.headers = headers.into_iter().map(str::to_owned).collect();
        self
    }

    /// They may read these headers of the answer.
    pub fn expose(mut self, headers: impl IntoIterator<Item = &'static str>) -> Self {
        self.expose = headers.into_iter().map(str::to_owned).collect();
        self
    }

    /// With cookies and the like, from origins that are named.
    pub fn credentials(mut self) -> Self {
        self.credentials = true;
        self
    }

    /// Seconds that a browser remembers it, 0 to 86,400.
    pub fn max_age(mut self, seconds: impl IntoVal<Int<0, 86_400>>) -> Self {
        self.max_age = Some(seconds.into_val());
        self
    }

    fn check(&self, scope: &mut Scope) {
        for method in self.methods.iter().filter(|method| !METHODS.contains(&method.as_str())) {
            let message = format!("a function URL knows no method `{method}` for CORS");
            scope.error("url-cors", message, format!("the methods are {}", METHODS.join(", ")));
        }
        let any = self.origins.iter().any(|origin| matches!(origin, Val::Lit(origin) if origin == "*"));
        if self.credentials && any {
            let message = "browsers send no credentials where every origin is welcome";
            scope.error("url-cors", message, "name the origins, or leave `.credentials()` out");
        }
    }

    fn into_value(self) -> Value {
        let list = |texts: Vec<String>| {
            let texts: Vec<Val<String>> = texts.into_iter().map(Val::Lit).collect();
            (!texts.is_empty()).then(|| Val::Lit(crate::value::List::<String>::of(texts)))
        };
        let mut cors = Members::new();
        if self.credentials {
            cors = cors.with("AllowCredentials", true);
        }
        cors.with_some("AllowHeaders", list(self.headers))
            .with_some("AllowMethods", list(self.methods))
            .with("AllowOrigins", self.origins.into_iter().map(Value::from).collect::<Vec<_>>())
            .with_some("ExposeHeaders", list(self.expose))
            .with_some("MaxAge", self.max_age)
            .into()
    }
}

impl FunctionUrl {
    /// The address of a function, `&function`, or of an alias, `&alias`.
    pub fn of(what: impl Into<Callee>) -> Self {
        FunctionUrl { of: what.into(), public: false, streamed: false, cors: None }
    }

    /// Anybody may call it, without a login: the function checks who comes, and its reserved concurrency is all that limits them.
    pub fn public_without_login(mut self) -> Self {
        self.public = true;
        self
    }

    /// Answers are sent while they are written; when all is there when nothing is said.
    pub fn streamed(mut self) -> Self {
        self.streamed = true;
        self
    }

    /// Which pages of other sites may call it.
    pub fn cors(mut self, cors: UrlCors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Function, alias and qualifier.
    fn parts(&self, scope: &mut Scope) -> Option<(Named<lambda::Function>, Option<Value>)> {
        match &self.of {
            Callee::Function(function) => Some((function.clone(), None)),
            Callee::Alias(alias) => {
                if let Some(facts) = scope.facts.aliases.get(alias.id()) {
                    return Some((facts.function.clone(), Some(facts.name.clone().into())));
                }
                let message = format!("`{}` is not an `Alias` of this stack, so its function is not known", alias.id());
                scope.error("url-alias", message, "add it as the construct `Alias`");
                None
            }
        }
    }
}

construct!(FunctionUrl, lambda::Url);

impl Construct for FunctionUrl {
    fn main_type(&self) -> &'static str {
        <lambda::Url as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let Some((function, qualifier)) = self.parts(scope) else { return };
        let mut body = Body::new("AWS::Lambda::Url");
        body.set("AuthType", if self.public { "NONE" } else { "AWS_IAM" });
        if let Some(cors) = self.cors {
            cors.check(scope);
            body.set("Cors", cors.into_value());
        }
        if self.streamed {
            body.set("InvokeMode", "RESPONSE_STREAM");
        }
        if let Some(qualifier) = qualifier {
            body.set("Qualifier", qualifier);
        }
        body.set("TargetFunctionArn", function.attribute("Arn"));
        if let Callee::Alias(alias) = &self.of {
            // its name is no reference to it
            body.attributes().depends_on.push(alias.target().clone());
        }
        scope.main(body);
        if self.public {
            place_permissions(&self.of, scope);
        }
    }
}

/// Lets everybody in: Lambda asks for both.
fn place_permissions(callee: &Callee, scope: &mut Scope) {
    let mut url = Body::new("AWS::Lambda::Permission");
    url.set("Action", "lambda:InvokeFunctionUrl");
    url.set("FunctionName", callee.arn());
    url.set("FunctionUrlAuthType", "NONE");
    url.set("Principal", "*");
    scope.child("Permission", url);
    let mut function = permission(callee.arn(), "*", None);
    function.set("InvokedViaFunctionUrl", true);
    scope.child("InvokePermission", function);
}

impl Handle<lambda::Url> {
    /// Calling the URL, for the role of another function.
    pub fn invoke(&self) -> Grant {
        let actions = ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl"];
        Statement::allow(actions).on([self.function_arn()]).into()
    }
}
