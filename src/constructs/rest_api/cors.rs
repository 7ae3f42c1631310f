//! What pages of other origins may do.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use crate::written::{OneOrMany, Seconds, short};

use super::integration::Integration;
use super::response::Response;
use super::route::RouteTo;

/// What browsers of other origins may do: answered to their preflight requests, and said on errors of the API itself (401, 403, 429 ..), which a page
/// could not read otherwise. What a function answers itself has to carry `Access-Control-Allow-Origin` too.
///
/// ```
/// use formwork::prelude::*;
/// let cors = Cors::from_origins(["https://shop.example", "https://admin.shop.example"]).credentials().max_age(600);
/// ```
///
/// [AWS: CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cors {
    origins: Vec<String>,
    headers: Vec<String>,
    methods: Option<Vec<String>>,
    expose: Vec<String>,
    credentials: bool,
    max_age: Option<i32>,
}

/// CORS as data has it, when it is more than an origin.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Cors")]
struct CorsData {
    /// From these origins, `*` for any. A browser is answered with its own when it is one of them, else with the first. One, or a list.
    #[serde(with = "OneOrMany::<String>")]
    origins: Vec<String>,
    /// With these request headers.
    #[serde(default = "usual_headers")]
    headers: Vec<String>,
    /// With these methods; those of the path when nothing is said.
    methods: Option<Vec<String>>,
    /// Pages may read these headers of the answer.
    #[serde(default)]
    expose_headers: Vec<String>,
    /// With cookies and credentials of the browser; the origins have to be named for that.
    #[serde(default)]
    credentials: bool,
    /// How long a browser may remember the answer: `10m`, a plain number in seconds.
    #[serde(default, with = "Seconds::<u32>")]
    max_age: Option<u32>,
    /// Browsers do not remember the answer.
    #[serde(default)]
    never_remembered: bool,
}

impl TryFrom<CorsData> for Cors {
    type Error = &'static str;

    fn try_from(data: CorsData) -> Result<Self, &'static str> {
        let cors = Cors {
            headers: data.headers,
            methods: data.methods,
            expose: data.expose_headers,
            credentials: data.credentials,
            ..Cors::from_origins(data.origins)
        };
        match (data.max_age, data.never_remembered) {
            (Some(_), true) => Err("`max_age` and `never_remembered` do not go together"),
            (Some(seconds), false) => Ok(cors.max_age(seconds)),
            (None, true) => Ok(cors.never_remembered()),
            (None, false) => Ok(cors),
        }
    }
}
short!(Cors, CorsData, "an origin, `*` for any, or a map that says more", { "type": "string" }, |origin| Ok(Cors::from_origin(origin)));

fn usual_headers() -> Vec<String> {
    ["Content-Type", "Authorization", "X-Api-Key", "X-Amz-Date", "X-Amz-Security-Token"].map(String::from).into()
}

fn strings<S: Into<String>>(items: impl IntoIterator<Item = S>) -> Vec<String> {
    items.into_iter().map(Into::into).collect()
}

impl Cors {
    /// From this origin, `*` for any.
    pub fn from_origin(origin: &str) -> Self {
        Cors::from_origins([origin])
    }

    /// From these origins. A browser is answered with its own when it is one of them, else with the first.
    pub fn from_origins<O: Into<String>>(origins: impl IntoIterator<Item = O>) -> Self {
        Cors {
            origins: strings(origins),
            headers: usual_headers(),
            methods: None,
            expose: Vec::new(),
            credentials: false,
            max_age: None,
        }
    }

    /// With these request headers.
    pub fn headers<H: Into<String>>(mut self, headers: impl IntoIterator<Item = H>) -> Self {
        self.headers = strings(headers);
        self
    }

    /// With these methods; those of the path when nothing is said.
    pub fn methods<M: Into<String>>(mut self, methods: impl IntoIterator<Item = M>) -> Self {
        self.methods = Some(strings(methods));
        self
    }

    /// Pages may read these headers of the answer.
    pub fn expose_headers<H: Into<String>>(mut self, headers: impl IntoIterator<Item = H>) -> Self {
        self.expose = strings(headers);
        self
    }

    /// With cookies and credentials of the browser; the origins have to be named for that.
    pub fn credentials(mut self) -> Self {
        self.credentials = true;
        self
    }

    /// Seconds for which a browser may remember the answer.
    pub fn max_age(mut self, seconds: u32) -> Self {
        self.max_age = Some(i32::try_from(seconds).unwrap_or(i32::MAX));
        self
    }

    /// Browsers do not remember the answer.
    pub fn never_remembered(mut self) -> Self {
        self.max_age = Some(-1);
        self
    }

    /// What cannot be.
    pub(super) fn fault(&self) -> Option<(&'static str, &'static str)> {
        let any = self.origins.iter().any(|origin| origin == "*");
        match self.origins.len() {
            0 => Some(("CORS for no origin", "name one, or leave `.cors(..)` out")),
            _ if any && self.credentials => Some((
                "browsers take no credentials for origin `*`",
                "name the origins: `Cors::from_origins([\"https://shop.example\"]).credentials()`",
            )),
            2.. if any => Some(("origin `*` stands beside others", "say `Cors::from_origin(\"*\")` alone")),
            _ => None,
        }
    }

    fn first(&self) -> &str {
        self.origins.first().map_or("*", String::as_str)
    }

    /// The method that answers preflight requests of a path with these verbs.
    pub(super) fn preflight(&self, verbs: &BTreeSet<&str>) -> RouteTo {
        let methods = match &self.methods {
            Some(methods) => methods.join(","),
            None if verbs.contains("ANY") => "*".to_owned(),
            None => {
                let mut verbs = verbs.clone();
                verbs.insert("OPTIONS");
                verbs.into_iter().collect::<Vec<_>>().join(",")
            }
        };
        let mut response = Response::status(204)
            .header("Access-Control-Allow-Headers", &self.headers.join(","))
            .header("Access-Control-Allow-Methods", &methods)
            .header("Access-Control-Allow-Origin", self.first());
        if self.credentials {
            response = response.header("Access-Control-Allow-Credentials", "true");
        }
        if !self.expose.is_empty() {
            response = response.header("Access-Control-Expose-Headers", &self.expose.join(","));
        }
        if let Some(seconds) = self.max_age {
            // -1 tells a browser to ask again each time
            response = response.header("Access-Control-Max-Age", &seconds.to_string());
        }
        if self.origins.len() > 1 {
            response = response.header("Vary", "Origin").template("application/json", self.choice());
        }
        Integration::mock().respond(response).into()
    }

    /// A template that answers a browser of a further origin with that origin.
    fn choice(&self) -> String {
        let tests: Vec<String> = self.origins.iter().skip(1).map(|origin| format!("$origin == \"{origin}\"")).collect();
        format!(
            "#set($origin = $input.params().header.get(\"Origin\"))\n#if($origin == \"\")#set($origin = $input.params().header.get(\"origin\"))#end\n\
             #if({})#set($context.responseOverride.header.Access-Control-Allow-Origin = \"$origin\")#end\n",
            tests.join(" || ")
        )
    }

    /// The headers of errors of the API itself, which cannot depend on who asks: the one origin; else any, since such an answer holds nothing of the
    /// caller's; with credentials, for which `*` does not do, the first.
    pub(super) fn on_errors(all: &[&Cors]) -> Option<BTreeMap<String, String>> {
        let first = all.first()?;
        let origins: BTreeSet<&str> = all.iter().flat_map(|cors| &cors.origins).map(String::as_str).collect();
        let credentials = all.iter().any(|cors| cors.credentials);
        let origin = if origins.len() == 1 || credentials { first.first() } else { "*" };
        let mut headers = BTreeMap::from([("Access-Control-Allow-Origin".to_owned(), origin.to_owned())]);
        if credentials && origin != "*" {
            headers.insert("Access-Control-Allow-Credentials".to_owned(), "true".to_owned());
        }
        Some(headers)
    }
}
