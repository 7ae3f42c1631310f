//! REST APIs, stages, usage plans, domains.

use crate::rule::rule;

rule! {
    /// The format of an access log has several lines.
    ///
    /// CloudWatch would take each line for an event of its own.
    pub ACCESS_LOG_FORMAT = "access-log-format", "Y013", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";

    /// An access log would hold the API keys of all clients.
    ///
    /// `$context.identity.apiKey` is the key itself; `apiKeyId` says who called.
    pub ACCESS_LOG_SECRET = "access-log-secret", "Y014", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html";

    /// An API's endpoints contradict each other.
    ///
    /// Endpoints of networks, a policy and IPv6 belong to private APIs.
    pub API_ENDPOINT = "api-endpoint", "Y015", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html";

    /// An API has no method.
    ///
    /// API Gateway deploys no API without one.
    pub API_WITHOUT_METHODS = "api-without-methods", "Y016", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html";

    /// An authorizer does not say what it judges by, or whom it asks.
    ///
    /// A cache of decisions needs what they depend on.
    pub AUTHORIZER_SOURCE = "authorizer-source", "Y017", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html";

    /// A stage's canary has no deployment of its own.
    ///
    /// A canary takes its share of the calls with another deployment than the stage's.
    pub CANARY_DEPLOYMENT = "canary-deployment", "Y018", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html";

    /// A condition can leave a method out, and the deployment cannot follow.
    ///
    /// The deployment freezes all methods; a method that may be missing makes it fail.
    pub CONDITIONAL_METHOD = "conditional-method", "Y019", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html";

    /// What browsers are told contradicts itself.
    ///
    /// Credentials need named origins; methods and headers are those that the route takes.
    pub CORS = "cors", "Y020", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html";

    /// The path of a domain is not one that API Gateway takes.
    ///
    /// One or more segments without slashes around them; an edge domain takes one.
    pub DOMAIN_PATH = "domain-path", "Y021", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html";

    /// A domain leads to a stage that this stack does not know.
    ///
    /// It takes the handle of a construct `Stage`.
    pub DOMAIN_STAGE = "domain-stage", "Y022", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html";

    /// Two authorizers of an API have the same id.
    ///
    /// Each word names one.
    pub DUPLICATE_AUTHORIZER = "duplicate-authorizer", "Y023", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html";

    /// A gateway response is given twice.
    ///
    /// Put what they say into one.
    pub DUPLICATE_GATEWAY_RESPONSE = "duplicate-gateway-response", "Y024", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html";

    /// A usage plan has the same key twice.
    ///
    /// One association joins a key and a plan.
    pub DUPLICATE_KEY = "duplicate-key", "Y025", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

    /// A stage sets the same method twice.
    ///
    /// The second would hide the first.
    pub DUPLICATE_METHOD = "duplicate-method", "Y026", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";

    /// Two models of an API have the same id.
    ///
    /// Each word names one.
    pub DUPLICATE_MODEL = "duplicate-model", "Y027", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-create-model.html";

    /// Two stages have the same path of a domain.
    ///
    /// A path leads to one stage.
    pub DUPLICATE_PATH = "duplicate-path", "Y028", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html";

    /// An API has the same route twice.
    ///
    /// A path and a verb have one integration.
    pub DUPLICATE_ROUTE = "duplicate-route", "Y029", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html";

    /// A usage plan has the same stage twice.
    ///
    /// One entry holds its methods, too.
    pub DUPLICATE_STAGE = "duplicate-stage", "Y030", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

    /// The role with which API Gateway writes logs is set twice in a stack.
    ///
    /// There is one for an account and region.
    pub GATEWAY_ACCOUNT_TWICE = "gateway-account-twice", "Y031", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";

    /// An integration needs what its route does not say.
    ///
    /// Calls with the caller's own identity need IAM authorization.
    pub INTEGRATION = "integration", "Y032", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-integration-settings.html";

    /// An API key is in two usage plans of one stage.
    ///
    /// A key has one plan for each stage: API Gateway refuses the second.
    pub KEY_IN_TWO_PLANS = "key-in-two-plans", "Y033", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

    /// A method's cache is set while the stage caches nothing.
    ///
    /// The stage's cache comes first.
    pub METHOD_CACHE = "method-cache", "Y034", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html";

    /// A domain cannot ask its clients for certificates like this.
    ///
    /// Mutual TLS needs a regional domain and TLS 1.2; the default endpoint stays open beside it.
    pub MUTUAL_TLS = "mutual-tls", "Y035", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html";

    /// A document is no OpenAPI document, or one that cannot be added to.
    ///
    /// OpenAPI 3.0 or Swagger 2.0.
    pub OPEN_API = "open-api", "Y036", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html";

    /// A usage plan throttles methods and not the plan itself.
    ///
    /// What is not named is limited by the stage and the account alone.
    pub PLAN_METHOD_THROTTLE = "plan-method-throttle", "Y037", warning, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";

    /// A usage plan throttles more methods than the quota of an account allows.
    ///
    /// Have the quota raised, or throttle them with the stage.
    pub PLAN_METHODS = "plan-methods", "Y038", warning, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";

    /// A usage plan names a stage that is no construct of this stack.
    ///
    /// It takes the handle of a `Stage`.
    pub PLAN_STAGE = "plan-stage", "Y039", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

    /// A usage plan has neither a throttle nor a quota.
    ///
    /// Then it limits nobody.
    pub PLAN_WITHOUT_LIMITS = "plan-without-limits", "Y040", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

    /// The permissions of an API's routes do not fit into the function's policy.
    ///
    /// A policy of Lambda has 20 KB: one permission for the function, or a role, takes less.
    pub FUNCTION_POLICY_SIZE = "function-policy-size", "Y041", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";

    /// Two routes of an API come to the same id.
    ///
    /// Ids are made of the path's letters and digits.
    pub ROUTE_ID = "route-id", "Y042", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html";

    /// A path parameter has two names at the same place.
    ///
    /// API Gateway has one resource there.
    pub ROUTE_PARAMETER = "route-parameter", "Y043", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html";

    /// A route asks for scopes without an authorizer that knows them.
    ///
    /// Scopes are those of a user pool.
    pub ROUTE_SCOPES = "route-scopes", "Y044", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html";

    /// A route leads nowhere.
    ///
    /// It has no target, and the API has no default one.
    pub ROUTE_WITHOUT_TARGET = "route-without-target", "Y045", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-integration-settings.html";

    /// A secret would stand in the template.
    ///
    /// Everybody who reads the template reads it. Let API Gateway make the key, or take the value from Secrets Manager.
    pub KEY_IN_TEMPLATE = "key-in-template", "Y046", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html";

    /// A stage's API is no construct of this stack.
    ///
    /// It takes the handle of a `RestApi`.
    pub STAGE_API = "stage-api", "Y047", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html";

    /// A stage's name has characters that API Gateway does not take.
    ///
    /// Letters, digits and `_`, at most 128.
    pub STAGE_NAME = "stage-name", "Y048", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html";

    /// A stage variable's name has characters that API Gateway does not take.
    ///
    /// Letters, digits and `_`.
    pub STAGE_VARIABLE = "stage-variable", "Y049", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html";

    /// A route names a model that its API does not have.
    ///
    /// Models belong to their API.
    pub UNKNOWN_MODEL = "unknown-model", "Y050", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-create-model.html";

    /// Something names a path that the API does not have.
    ///
    /// Paths are those of its routes.
    pub UNKNOWN_PATH = "unknown-path", "Y051", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html";

    /// A route uses a path parameter that its path does not have.
    ///
    /// `{name}` stands in the path.
    pub UNKNOWN_PATH_PARAMETER = "unknown-path-parameter", "Y052", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html";

    /// Something names a route that the API does not have.
    ///
    /// Routes are written `GET /path`.
    pub UNKNOWN_ROUTE = "unknown-route", "Y053", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &ACCESS_LOG_FORMAT,
    &ACCESS_LOG_SECRET,
    &API_ENDPOINT,
    &API_WITHOUT_METHODS,
    &AUTHORIZER_SOURCE,
    &CANARY_DEPLOYMENT,
    &CONDITIONAL_METHOD,
    &CORS,
    &DOMAIN_PATH,
    &DOMAIN_STAGE,
    &DUPLICATE_AUTHORIZER,
    &DUPLICATE_GATEWAY_RESPONSE,
    &DUPLICATE_KEY,
    &DUPLICATE_METHOD,
    &DUPLICATE_MODEL,
    &DUPLICATE_PATH,
    &DUPLICATE_ROUTE,
    &DUPLICATE_STAGE,
    &GATEWAY_ACCOUNT_TWICE,
    &INTEGRATION,
    &KEY_IN_TWO_PLANS,
    &METHOD_CACHE,
    &MUTUAL_TLS,
    &OPEN_API,
    &PLAN_METHOD_THROTTLE,
    &PLAN_METHODS,
    &PLAN_STAGE,
    &PLAN_WITHOUT_LIMITS,
    &FUNCTION_POLICY_SIZE,
    &ROUTE_ID,
    &ROUTE_PARAMETER,
    &ROUTE_SCOPES,
    &ROUTE_WITHOUT_TARGET,
    &KEY_IN_TEMPLATE,
    &STAGE_API,
    &STAGE_NAME,
    &STAGE_VARIABLE,
    &UNKNOWN_MODEL,
    &UNKNOWN_PATH,
    &UNKNOWN_PATH_PARAMETER,
    &UNKNOWN_ROUTE,
];
