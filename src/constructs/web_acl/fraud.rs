//! The managed groups that watch logins and registrations, and how they tell success from failure.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::shape::{Members, object};
use crate::value::{IntoVal, Val, Value};

/// How a form comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Payload {
    /// As JSON; its fields are JSON pointers, such as `/login/username`.
    Json,
    /// As a web form; its fields are names.
    FormEncoded,
}

/// The fields of a login form.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Login {
    /// How it comes in.
    pub payload: Payload,
    /// The field of the user's name.
    pub username: String,
    /// The field of the password.
    pub password: String,
}

/// Logins with stolen credentials. Costs extra for each request that it looks at.
///
/// ```
/// use formwork::prelude::*;
/// let login = waf::Login { payload: waf::Payload::Json, username: "/user".into(), password: "/password".into() };
/// let rule = waf::Rule::managed(waf::AccountTakeover::at("/prod/login", login));
/// ```
///
/// [AWS: account takeover prevention](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-atp.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountTakeover {
    /// The path to which the form is posted, of an API with its stage.
    path: Val<String>,
    /// The path is a regular expression.
    #[serde(default)]
    regex_in_path: bool,
    /// The form.
    login: Login,
    /// Learns from the answers which logins fail. For CloudFront only.
    pub(super) answer: Option<Answer>,
}

impl AccountTakeover {
    /// Watches this path, of an API with its stage, to which this form is posted.
    pub fn at(path: impl IntoVal<String>, login: Login) -> Self {
        AccountTakeover { path: path.into_val(), regex_in_path: false, login, answer: None }
    }

    /// The path is a regular expression.
    pub fn regex_in_path(mut self) -> Self {
        self.regex_in_path = true;
        self
    }

    /// Learns from the answers which logins fail. For CloudFront only.
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answer = Some(answer);
        self
    }
}

/// The paths of a registration.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The page with the form.
    pub page: Val<String>,
    /// Where the form is posted to.
    pub creation: Val<String>,
    /// How it comes in.
    pub payload: Payload,
}

/// Accounts that are made by fraud. Costs extra for each request that it looks at.
///
/// ```
/// use formwork::prelude::*;
/// let paths = waf::Registration { page: val("/prod/register"), creation: val("/prod/accounts"), payload: waf::Payload::Json };
/// let rule = waf::Rule::managed(waf::AccountCreation::at(paths).email("/email").phone(["/phone"]));
/// ```
///
/// [AWS: account creation fraud prevention](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-acfp.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountCreation {
    /// The paths of the registration.
    registration: Registration,
    /// The paths are regular expressions.
    #[serde(default)]
    regex_in_path: bool,
    /// The field of the user's name.
    username: Option<String>,
    /// The field of the password.
    password: Option<String>,
    /// The field of the e-mail address.
    email: Option<String>,
    /// The fields of the telephone number.
    #[serde(default)]
    phone: Vec<String>,
    /// The fields of the postal address.
    #[serde(default)]
    address: Vec<String>,
    /// Learns from the answers which registrations fail. For CloudFront only.
    pub(super) answer: Option<Answer>,
}

impl AccountCreation {
    /// Watches this registration.
    pub fn at(registration: Registration) -> Self {
        AccountCreation {
            registration,
            regex_in_path: false,
            username: None,
            password: None,
            email: None,
            phone: Vec::new(),
            address: Vec::new(),
            answer: None,
        }
    }

    /// The paths are regular expressions.
    pub fn regex_in_path(mut self) -> Self {
        self.regex_in_path = true;
        self
    }

    /// The field of the user's name.
    pub fn username(mut self, field: &str) -> Self {
        self.username = Some(field.to_owned());
        self
    }

    /// The field of the password.
    pub fn password(mut self, field: &str) -> Self {
        self.password = Some(field.to_owned());
        self
    }

    /// The field of the e-mail address.
    pub fn email(mut self, field: &str) -> Self {
        self.email = Some(field.to_owned());
        self
    }

    /// The fields of the telephone number.
    pub fn phone<const N: usize>(mut self, fields: [&str; N]) -> Self {
        self.phone = fields.map(str::to_owned).into();
        self
    }

    /// The fields of the postal address.
    pub fn address<const N: usize>(mut self, fields: [&str; N]) -> Self {
        self.address = fields.map(str::to_owned).into();
        self
    }

    /// Learns from the answers which registrations fail. For CloudFront only.
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answer = Some(answer);
        self
    }
}

/// How an answer tells success from failure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Answer(AnswerBy);

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum AnswerBy {
    /// By the status, up to ten each.
    Status {
        /// The codes of success.
        success: Vec<u16>,
        /// The codes of failure.
        failure: Vec<u16>,
    },
    /// By the value of a header, up to three each.
    Header {
        /// The header.
        name: String,
        /// The values of success.
        success: Vec<String>,
        /// The values of failure.
        failure: Vec<String>,
    },
    /// By a member of the JSON body, up to five values each.
    Json {
        /// The member.
        field: String,
        /// The values of success.
        success: Vec<String>,
        /// The values of failure.
        failure: Vec<String>,
    },
    /// By text in the body, up to five each.
    Body {
        /// The texts of success.
        success: Vec<String>,
        /// The texts of failure.
        failure: Vec<String>,
    },
}

/// The values of success and of failure.
#[derive(Clone, Copy, Debug)]
pub struct Outcomes<const S: usize, const F: usize, T> {
    /// Of success.
    pub success: [T; S],
    /// Of failure.
    pub failure: [T; F],
}

impl<const S: usize, const F: usize> Outcomes<S, F, &str> {
    fn texts(self) -> (Vec<String>, Vec<String>) {
        (self.success.map(str::to_owned).into(), self.failure.map(str::to_owned).into())
    }
}

impl Answer {
    /// By the status, up to ten each.
    pub fn status<const S: usize, const F: usize>(outcomes: Outcomes<S, F, u16>) -> Self {
        Answer(AnswerBy::Status { success: outcomes.success.into(), failure: outcomes.failure.into() })
    }

    /// By the value of a header, up to three each.
    pub fn header<const S: usize, const F: usize>(name: &str, outcomes: Outcomes<S, F, &str>) -> Self {
        let (success, failure) = outcomes.texts();
        Answer(AnswerBy::Header { name: name.to_owned(), success, failure })
    }

    /// By a member of the JSON body, up to five values each.
    pub fn json<const S: usize, const F: usize>(field: &str, outcomes: Outcomes<S, F, &str>) -> Self {
        let (success, failure) = outcomes.texts();
        Answer(AnswerBy::Json { field: field.to_owned(), success, failure })
    }

    /// By text in the body, up to five each.
    pub fn body<const S: usize, const F: usize>(outcomes: Outcomes<S, F, &str>) -> Self {
        let (success, failure) = outcomes.texts();
        Answer(AnswerBy::Body { success, failure })
    }

    /// What it lists: how many of success and of failure, and how many it may.
    pub(super) fn counts(&self) -> (usize, usize, usize) {
        match &self.0 {
            AnswerBy::Status { success, failure } => (success.len(), failure.len(), 10),
            AnswerBy::Header { success, failure, .. } => (success.len(), failure.len(), 3),
            AnswerBy::Json { success, failure, .. } | AnswerBy::Body { success, failure } => {
                (success.len(), failure.len(), 5)
            }
        }
    }

    fn value(&self) -> Value {
        let texts = |values: &[String]| Value::List(values.iter().map(|value| value.clone().into()).collect());
        let codes = |values: &[u16]| Value::List(values.iter().map(|value| i64::from(*value).into()).collect());
        match &self.0 {
            AnswerBy::Status { success, failure } => {
                object([("StatusCode", object([("FailureCodes", codes(failure)), ("SuccessCodes", codes(success))]))])
            }
            AnswerBy::Header { name, success, failure } => object([(
                "Header",
                object([
                    ("FailureValues", texts(failure)),
                    ("Name", name.clone().into()),
                    ("SuccessValues", texts(success)),
                ]),
            )]),
            AnswerBy::Json { field, success, failure } => object([(
                "Json",
                object([
                    ("FailureValues", texts(failure)),
                    ("Identifier", field.clone().into()),
                    ("SuccessValues", texts(success)),
                ]),
            )]),
            AnswerBy::Body { success, failure } => object([(
                "BodyContains",
                object([("FailureStrings", texts(failure)), ("SuccessStrings", texts(success))]),
            )]),
        }
    }
}

impl Payload {
    const fn code(self) -> &'static str {
        match self {
            Payload::Json => "JSON",
            Payload::FormEncoded => "FORM_ENCODED",
        }
    }
}

fn field(identifier: &str) -> Value {
    object([("Identifier", identifier.to_owned().into())])
}

fn fields(identifiers: &[String]) -> Value {
    Value::List(identifiers.iter().map(|identifier| field(identifier)).collect())
}

impl AccountTakeover {
    pub(super) fn value(&self) -> Value {
        let mut members = Members::new();
        if self.regex_in_path {
            members = members.with("EnableRegexInPath", true);
        }
        let inspection = object([
            ("PasswordField", field(&self.login.password)),
            ("PayloadType", self.login.payload.code().into()),
            ("UsernameField", field(&self.login.username)),
        ]);
        members = members.with("LoginPath", self.path.clone()).with("RequestInspection", inspection);
        with_answer(members, self.answer.as_ref())
    }
}

impl AccountCreation {
    pub(super) fn value(&self) -> Value {
        let mut inspection = Members::new();
        if !self.address.is_empty() {
            inspection = inspection.with("AddressFields", fields(&self.address));
        }
        if let Some(email) = &self.email {
            inspection = inspection.with("EmailField", field(email));
        }
        if let Some(password) = &self.password {
            inspection = inspection.with("PasswordField", field(password));
        }
        inspection = inspection.with("PayloadType", self.registration.payload.code());
        if !self.phone.is_empty() {
            inspection = inspection.with("PhoneNumberFields", fields(&self.phone));
        }
        if let Some(username) = &self.username {
            inspection = inspection.with("UsernameField", field(username));
        }
        let mut members = Members::new().with("CreationPath", self.registration.creation.clone());
        if self.regex_in_path {
            members = members.with("EnableRegexInPath", true);
        }
        members = members.with("RegistrationPagePath", self.registration.page.clone());
        with_answer(members.with("RequestInspection", inspection), self.answer.as_ref())
    }
}

fn with_answer(members: Members, answer: Option<&Answer>) -> Value {
    match answer {
        None => members.into(),
        Some(answer) => members.with("ResponseInspection", answer.value()).into(),
    }
}
