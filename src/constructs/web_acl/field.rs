//! Parts of a request, for statements to look at.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::shape::{Members, object};
use super::matching::{Comparison, Matching, Sensitivity, Test, TextPosition};
use super::reference::{ArnOf, Reference};
use crate::aws::wafv2;
use crate::literal::Int;
use crate::value::{IntoVal, Value};

/// A part of a request, with what is done to it before a statement looks at it: `waf::header("x-origin")`, `waf::path()`.
///
/// ```
/// use formwork::prelude::*;
/// let admin = waf::path().after([waf::Transform::UrlDecode, waf::Transform::Lowercase]).starts_with("/admin");
/// let large = waf::body(waf::Oversize::Match).size_over(lit!(8_192));
/// let rule = waf::Rule::matching(name!("SmallAdmin"), admin.and(large));
/// ```
///
/// [AWS: request components](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html)
#[derive(Clone, Debug)]
pub struct Field {
    pub(super) part: Part,
    pub(super) after: Vec<Transform>,
}

/// A part of a request.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "WafField")]
pub(super) enum Part {
    /// One header, by its name in any case.
    Header(String),
    /// Headers.
    Headers(Pairs),
    /// The names of the headers in their order, with `:` between them.
    HeaderOrder(Oversize),
    /// Cookies.
    Cookies(Pairs),
    /// One argument of the query string.
    QueryArgument(String),
    /// Every argument of the query string, names and values.
    AllQueryArguments,
    /// The query string, from after the `?` on.
    QueryString,
    /// The path: of an API with its stage, `/prod/orders`.
    Path,
    /// What stands after the `#`. For CloudFront and load balancers.
    Fragment(Fallback),
    /// The HTTP method.
    Method,
    /// The body as plain text.
    Body(Oversize),
    /// The body as JSON.
    JsonBody(JsonBody),
    /// The JA3 hash of the client's TLS greeting, 32 characters. It can only be compared whole.
    Ja3(Fallback),
    /// The JA4 hash of the client's TLS greeting, 36 characters. It can only be compared whole.
    Ja4(Fallback),
}

/// Whether a request matches that has not what the statement looks at, or has it broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fallback {
    /// It matches.
    Match,
    /// It does not.
    NoMatch,
}

/// What becomes of a part that is larger than WAF can look at: of a body the first 16 KB, or what [`BodyLimit`](super::BodyLimit) says.
///
/// [AWS: oversize handling](https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Oversize {
    /// The statement looks at what fits.
    Continue,
    /// The request matches.
    Match,
    /// The request does not match.
    NoMatch,
}

/// Which headers or cookies a statement looks at, and whether at their names, values, or both.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "PairsData")]
#[schemars(with = "PairsData")]
pub struct Pairs {
    which: Which,
    scope: PairScope,
    oversize: Oversize,
}

#[derive(Clone, Debug)]
enum Which {
    All,
    Only(Vec<String>),
    Except(Vec<String>),
}

/// Headers or cookies as data has them.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WafPairs")]
struct PairsData {
    /// Only these; all of them when nothing is said.
    only: Option<Vec<String>>,
    /// All but these.
    except: Option<Vec<String>>,
    /// Only at their names.
    #[serde(default)]
    names_only: bool,
    /// Only at their values.
    #[serde(default)]
    values_only: bool,
    /// What becomes of what is larger than WAF can look at.
    oversize: Oversize,
}

fn scope(keys: bool, values: bool) -> Result<PairScope, &'static str> {
    match (keys, values) {
        (false, false) => Ok(PairScope::All),
        (true, false) => Ok(PairScope::Key),
        (false, true) => Ok(PairScope::Value),
        (true, true) => Err("names and values together are what is looked at when nothing is said"),
    }
}

impl TryFrom<PairsData> for Pairs {
    type Error = &'static str;

    fn try_from(data: PairsData) -> Result<Self, &'static str> {
        let which = match (data.only, data.except) {
            (Some(_), Some(_)) => return Err("`only` and `except` do not go together"),
            (Some(names), None) => Which::Only(names),
            (None, Some(names)) => Which::Except(names),
            (None, None) => Which::All,
        };
        Ok(Pairs { which, scope: scope(data.names_only, data.values_only)?, oversize: data.oversize })
    }
}

#[derive(Clone, Copy, Debug, Default)]
enum PairScope {
    #[default]
    All,
    Key,
    Value,
}

/// Which parts of a JSON body a statement looks at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "JsonBodyData")]
#[schemars(with = "JsonBodyData")]
pub struct JsonBody {
    pub(super) paths: Vec<String>,
    scope: PairScope,
    oversize: Oversize,
    when_broken: Option<Broken>,
}

/// Parts of a JSON body as data has them.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WafJsonBody")]
struct JsonBodyData {
    /// Only what is at these JSON pointers, such as `/customer/name`; all of it when nothing is said.
    #[serde(default)]
    at: Vec<String>,
    /// Only at keys.
    #[serde(default)]
    keys_only: bool,
    /// Only at values.
    #[serde(default)]
    values_only: bool,
    /// What becomes of a body that is larger than WAF can look at.
    oversize: Oversize,
    /// What becomes of a body that is not JSON; WAF looks at what it could read when nothing is said.
    when_broken: Option<Broken>,
}

impl TryFrom<JsonBodyData> for JsonBody {
    type Error = &'static str;

    fn try_from(data: JsonBodyData) -> Result<Self, &'static str> {
        let scope = scope(data.keys_only, data.values_only)?;
        Ok(JsonBody { paths: data.at, scope, oversize: data.oversize, when_broken: data.when_broken })
    }
}

/// What becomes of a body that is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Broken {
    /// It matches.
    Match,
    /// It does not match.
    NoMatch,
    /// The statement looks at it as plain text.
    AsText,
}

/// What is done to a part before a statement looks at it.
///
/// [AWS: text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[allow(missing_docs)]
pub enum Transform {
    Base64Decode,
    Base64DecodeExt,
    CmdLine,
    CmdLineUnix,
    CmdLineWin,
    CompressWhiteSpace,
    CssDecode,
    EscapeSeqDecode,
    HexDecode,
    HtmlEntityDecode,
    JsDecode,
    JsDecodeExt,
    Lowercase,
    Md5,
    NormalizePath,
    NormalizePathWin,
    RemoveCommentsChar,
    RemoveNulls,
    RemoveWhitespace,
    ReplaceComments,
    ReplaceNulls,
    Sha256,
    SqlHexDecode,
    Trim,
    TrimLeft,
    TrimRight,
    Uppercase,
    UrlDecode,
    UrlDecodeUni,
    #[serde(rename = "UTF8_TO_UNICODE")]
    Utf8ToUnicode,
}

impl Transform {
    const fn code(self) -> &'static str {
        match self {
            Transform::Base64Decode => "BASE64_DECODE",
            Transform::Base64DecodeExt => "BASE64_DECODE_EXT",
            Transform::CmdLine => "CMD_LINE",
            Transform::CmdLineUnix => "CMD_LINE_UNIX",
            Transform::CmdLineWin => "CMD_LINE_WIN",
            Transform::CompressWhiteSpace => "COMPRESS_WHITE_SPACE",
            Transform::CssDecode => "CSS_DECODE",
            Transform::EscapeSeqDecode => "ESCAPE_SEQ_DECODE",
            Transform::HexDecode => "HEX_DECODE",
            Transform::HtmlEntityDecode => "HTML_ENTITY_DECODE",
            Transform::JsDecode => "JS_DECODE",
            Transform::JsDecodeExt => "JS_DECODE_EXT",
            Transform::Lowercase => "LOWERCASE",
            Transform::Md5 => "MD5",
            Transform::NormalizePath => "NORMALIZE_PATH",
            Transform::NormalizePathWin => "NORMALIZE_PATH_WIN",
            Transform::RemoveCommentsChar => "REMOVE_COMMENTS_CHAR",
            Transform::RemoveNulls => "REMOVE_NULLS",
            Transform::RemoveWhitespace => "REMOVE_WHITESPACE",
            Transform::ReplaceComments => "REPLACE_COMMENTS",
            Transform::ReplaceNulls => "REPLACE_NULLS",
            Transform::Sha256 => "SHA256",
            Transform::SqlHexDecode => "SQL_HEX_DECODE",
            Transform::Trim => "TRIM",
            Transform::TrimLeft => "TRIM_LEFT",
            Transform::TrimRight => "TRIM_RIGHT",
            Transform::Uppercase => "UPPERCASE",
            Transform::UrlDecode => "URL_DECODE",
            Transform::UrlDecodeUni => "URL_DECODE_UNI",
            Transform::Utf8ToUnicode => "UTF8_TO_UNICODE",
        }
    }
}

/// Text transformations, as many as WAF applies to one part: an array of one, two or three.
#[diagnostic::on_unimplemented(
    message = "these are not one to three text transformations",
    label = "WAF applies at most three to one part of a request",
    note = "write them as an array, in the order in which they are applied: `.after([Transform::UrlDecode, Transform::Lowercase])`"
)]
pub trait UpToThree {
    /// As a list.
    fn list(self) -> Vec<Transform>;
}

macro_rules! up_to_three {
    ($($count:literal)+) => {
        $(impl UpToThree for [Transform; $count] {
            fn list(self) -> Vec<Transform> {
                self.into()
            }
        })+
    };
}
up_to_three!(1 2 3);

/// One header, by its name in any case.
pub fn header(name: &str) -> Field {
    Part::Header(name.to_owned()).into()
}

/// Headers.
pub fn headers(which: Pairs) -> Field {
    Part::Headers(which).into()
}

/// The names of the headers in their order, with `:` between them.
pub fn header_order(oversize: Oversize) -> Field {
    Part::HeaderOrder(oversize).into()
}

/// Cookies.
pub fn cookies(which: Pairs) -> Field {
    Part::Cookies(which).into()
}

/// One argument of the query string.
pub fn query_argument(name: &str) -> Field {
    Part::QueryArgument(name.to_owned()).into()
}

/// Every argument of the query string, names and values.
pub fn all_query_arguments() -> Field {
    Part::AllQueryArguments.into()
}

/// The query string, from after the `?` on.
pub fn query_string() -> Field {
    Part::QueryString.into()
}

/// The path: of an API with its stage, `/prod/orders`.
pub fn path() -> Field {
    Part::Path.into()
}

/// What stands after the `#`. For CloudFront and load balancers.
pub fn fragment(missing: Fallback) -> Field {
    Part::Fragment(missing).into()
}

/// The HTTP method.
pub fn method() -> Field {
    Part::Method.into()
}

/// The body as plain text.
pub fn body(oversize: Oversize) -> Field {
    Part::Body(oversize).into()
}

/// The body as JSON.
pub fn json_body(which: JsonBody) -> Field {
    Part::JsonBody(which).into()
}

/// The JA3 hash of the client's TLS greeting, 32 characters.
pub fn ja3(missing: Fallback) -> Fingerprint {
    Fingerprint(Part::Ja3(missing).into())
}

/// The JA4 hash of the client's TLS greeting, 36 characters.
pub fn ja4(missing: Fallback) -> Fingerprint {
    Fingerprint(Part::Ja4(missing).into())
}

/// The hash of a client's TLS greeting. It can only be compared whole.
#[derive(Clone, Debug)]
pub struct Fingerprint(Field);

impl Fingerprint {
    /// It is this hash.
    pub fn equals(self, hash: impl IntoVal<String>) -> Matching {
        self.0.equals(hash)
    }
}

impl From<Part> for Field {
    fn from(part: Part) -> Self {
        Field { part, after: Vec::new() }
    }
}

impl Field {
    /// Looked at after one to three text transformations, in this order; as it is when nothing is said.
    pub fn after(mut self, transforms: impl UpToThree) -> Self {
        self.after = transforms.list();
        self
    }

    fn text(self, position: TextPosition, text: impl IntoVal<String>) -> Matching {
        Matching::new(Test::Text { field: self, position, text: text.into_val() })
    }

    /// It is this text, of at most 200 bytes.
    pub fn equals(self, text: impl IntoVal<String>) -> Matching {
        self.text(TextPosition::Exactly, text)
    }

    /// It starts with this text.
    pub fn starts_with(self, text: impl IntoVal<String>) -> Matching {
        self.text(TextPosition::StartsWith, text)
    }

    /// It ends with this text.
    pub fn ends_with(self, text: impl IntoVal<String>) -> Matching {
        self.text(TextPosition::EndsWith, text)
    }

    /// This text is in it.
    pub fn contains(self, text: impl IntoVal<String>) -> Matching {
        self.text(TextPosition::Contains, text)
    }

    /// This word, of letters, digits and _, is in it.
    pub fn contains_word(self, word: impl IntoVal<String>) -> Matching {
        self.text(TextPosition::ContainsWord, word)
    }

    /// The regular expression, of at most 512 characters, fits somewhere in it.
    ///
    /// [AWS: regular expressions](https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-support.html)
    pub fn matches(self, regex: &str) -> Matching {
        Matching::new(Test::Regex { field: self, regex: regex.to_owned() })
    }

    /// One of the regular expressions of a [`RegexSet`](super::RegexSet) fits; the set by its handle or its ARN.
    pub fn matches_any_of(self, set: impl ArnOf<wafv2::RegexPatternSet>) -> Matching {
        let set: Reference<_> = set.reference();
        Matching::new(Test::RegexSet { field: self, set })
    }

    /// Its size in bytes, after its transformations, compares so.
    pub fn size(self, is: Comparison, bytes: impl IntoVal<Int<0, 21_474_836_480>>) -> Matching {
        Matching::new(Test::Size { field: self, is, bytes: bytes.into_val() })
    }

    /// It has more bytes than this.
    pub fn size_over(self, bytes: impl IntoVal<Int<0, 21_474_836_480>>) -> Matching {
        self.size(Comparison::Over, bytes)
    }

    /// There seems to be SQL in it that was put there to be run. High sensitivity finds more, false alarms among them.
    pub fn has_sql(self, sensitivity: Sensitivity) -> Matching {
        Matching::new(Test::Sql { field: self, sensitivity })
    }

    /// There seems to be a script in it that was put there to be run in a browser.
    pub fn has_script(self) -> Matching {
        Matching::new(Test::Script { field: self })
    }
}

impl Pairs {
    /// All of them.
    pub fn all(oversize: Oversize) -> Self {
        Pairs { which: Which::All, scope: PairScope::All, oversize }
    }

    /// Only these.
    pub fn only<const N: usize>(names: [&str; N], oversize: Oversize) -> Self {
        Pairs { which: Which::Only(names.map(str::to_owned).into()), scope: PairScope::All, oversize }
    }

    /// All but these.
    pub fn except<const N: usize>(names: [&str; N], oversize: Oversize) -> Self {
        Pairs { which: Which::Except(names.map(str::to_owned).into()), scope: PairScope::All, oversize }
    }

    /// Only at their names.
    pub fn names_only(mut self) -> Self {
        self.scope = PairScope::Key;
        self
    }

    /// Only at their values.
    pub fn values_only(mut self) -> Self {
        self.scope = PairScope::Value;
        self
    }

    /// The names that it lists, when it lists some.
    pub(super) fn names(&self) -> Option<&[String]> {
        match &self.which {
            Which::All => None,
            Which::Only(names) | Which::Except(names) => Some(names),
        }
    }

    fn value(&self, only: &'static str, except: &'static str) -> Value {
        let list =
            |names: &Vec<String>| -> Value { names.iter().map(|name| name.clone().into()).collect::<Vec<_>>().into() };
        let pattern = match &self.which {
            Which::All => empty("All"),
            Which::Only(names) => object([(only, list(names))]),
            Which::Except(names) => object([(except, list(names))]),
        };
        object([
            ("MatchPattern", pattern),
            ("MatchScope", self.scope.code().into()),
            ("OversizeHandling", self.oversize.code().into()),
        ])
    }
}

impl JsonBody {
    /// All of it.
    pub fn all(oversize: Oversize) -> Self {
        JsonBody { paths: Vec::new(), scope: PairScope::All, oversize, when_broken: None }
    }

    /// Only what is at these JSON pointers, such as `/customer/name`.
    pub fn at<const N: usize>(paths: [&str; N], oversize: Oversize) -> Self {
        JsonBody { paths: paths.map(str::to_owned).into(), ..JsonBody::all(oversize) }
    }

    /// Only at keys.
    pub fn keys_only(mut self) -> Self {
        self.scope = PairScope::Key;
        self
    }

    /// Only at values.
    pub fn values_only(mut self) -> Self {
        self.scope = PairScope::Value;
        self
    }

    /// What becomes of a body that is not JSON; WAF looks at what it could read when nothing is said.
    pub fn when_broken(mut self, then: Broken) -> Self {
        self.when_broken = Some(then);
        self
    }

    fn value(&self) -> Value {
        let paths: Vec<Value> = self.paths.iter().map(|path| path.clone().into()).collect();
        let pattern = if paths.is_empty() { empty("All") } else { object([("IncludedPaths", paths.into())]) };
        let broken = self.when_broken.map(|then| match then {
            Broken::Match => "MATCH",
            Broken::NoMatch => "NO_MATCH",
            Broken::AsText => "EVALUATE_AS_STRING",
        });
        let members = match broken {
            None => Members::new(),
            Some(then) => Members::new().with("InvalidFallbackBehavior", then),
        };
        let members = members.with("MatchPattern", pattern).with("MatchScope", self.scope.code());
        members.with("OversizeHandling", self.oversize.code()).into()
    }
}

impl Fallback {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Fallback::Match => "MATCH",
            Fallback::NoMatch => "NO_MATCH",
        }
    }
}

impl Oversize {
    const fn code(self) -> &'static str {
        match self {
            Oversize::Continue => "CONTINUE",
            Oversize::Match => "MATCH",
            Oversize::NoMatch => "NO_MATCH",
        }
    }
}

impl PairScope {
    const fn code(self) -> &'static str {
        match self {
            PairScope::All => "ALL",
            PairScope::Key => "KEY",
            PairScope::Value => "VALUE",
        }
    }
}

impl Field {
    /// `FieldToMatch`.
    pub(super) fn value(&self) -> Value {
        let oversize = |handling: &Oversize| object([("OversizeHandling", handling.code().into())]);
        let fallback = |behavior: &Fallback| object([("FallbackBehavior", behavior.code().into())]);
        match &self.part {
            Part::Header(name) => object([("SingleHeader", named(name))]),
            Part::Headers(pairs) => object([("Headers", pairs.value("IncludedHeaders", "ExcludedHeaders"))]),
            Part::HeaderOrder(handling) => object([("HeaderOrder", oversize(handling))]),
            Part::Cookies(pairs) => object([("Cookies", pairs.value("IncludedCookies", "ExcludedCookies"))]),
            Part::QueryArgument(name) => object([("SingleQueryArgument", named(name))]),
            Part::AllQueryArguments => empty("AllQueryArguments"),
            Part::QueryString => empty("QueryString"),
            Part::Path => empty("UriPath"),
            Part::Fragment(missing) => object([("UriFragment", fallback(missing))]),
            Part::Method => empty("Method"),
            Part::Body(handling) => object([("Body", oversize(handling))]),
            Part::JsonBody(body) => object([("JsonBody", body.value())]),
            Part::Ja3(missing) => object([("JA3Fingerprint", fallback(missing))]),
            Part::Ja4(missing) => object([("JA4Fingerprint", fallback(missing))]),
        }
    }

    pub(super) fn transformations(&self) -> Value {
        transformations(&self.after)
    }
}

/// `TextTransformations`, of which there is always one.
pub(super) fn transformations(transforms: &[Transform]) -> Value {
    let entry = |(at, code): (usize, &'static str)| object([("Priority", (at as i64).into()), ("Type", code.into())]);
    match transforms {
        [] => Value::List(vec![entry((0, "NONE"))]),
        some => some.iter().map(|transform| transform.code()).enumerate().map(entry).collect::<Vec<_>>().into(),
    }
}

pub(super) fn named(name: &str) -> Value {
    object([("Name", name.to_owned().into())])
}

/// An object with one member that says nothing more.
pub(super) fn empty(name: &'static str) -> Value {
    object([(name, Value::Object(Vec::new()))])
}
