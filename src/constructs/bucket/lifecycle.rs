//! What becomes of a bucket's objects with time, and which pages may use them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::shape::{Members, object};
use super::Days;
use crate::literal::{Int, MAX};
use crate::value::{IntoVal, Val, Value};
use crate::written::{Days as InDays, Seconds};

/// What becomes of objects with time.
///
/// ```
/// use formwork::prelude::*;
/// let rule = LifecycleRule::under("logs/").to_infrequent_access_after_days(lit!(30)).expire_after_days(lit!(365));
/// ```
///
/// [AWS: lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LifecycleRule {
    /// For objects whose name begins so: `logs/`; for every object when nothing is said.
    #[serde(rename = "under")]
    prefix: String,
    /// They are deleted so long after they were written: `90d`, a plain number in days.
    #[serde(with = "InDays::<Days>")]
    expire_after: Option<Val<Days>>,
    /// What was overwritten or deleted is gone for good so long later: `30d`, a plain number in days. In a bucket with versions.
    #[serde(with = "InDays::<Days>")]
    old_versions_expire_after: Option<Val<Days>>,
    /// They move to another class with time.
    #[serde(rename = "move")]
    transitions: Vec<Transition>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Transition {
    /// The class.
    to: StorageClass,
    /// After how long: `30d`, a plain number in days.
    #[serde(with = "InDays::<Days>")]
    after: Val<Days>,
}

/// Where objects are cheaper to keep and dearer to read.
///
/// [AWS: storage classes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum StorageClass {
    #[serde(rename = "STANDARD_IA")]
    InfrequentAccess,
    #[serde(rename = "INTELLIGENT_TIERING")]
    IntelligentTiering,
    #[serde(rename = "GLACIER_IR")]
    GlacierInstant,
    #[serde(rename = "GLACIER")]
    Glacier,
    #[serde(rename = "DEEP_ARCHIVE")]
    DeepArchive,
}

impl StorageClass {
    const fn as_str(self) -> &'static str {
        match self {
            StorageClass::InfrequentAccess => "STANDARD_IA",
            StorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            StorageClass::GlacierInstant => "GLACIER_IR",
            StorageClass::Glacier => "GLACIER",
            StorageClass::DeepArchive => "DEEP_ARCHIVE",
        }
    }
}

impl LifecycleRule {
    /// For every object.
    pub fn all() -> Self {
        LifecycleRule::default()
    }

    /// For objects whose name begins so: `"logs/"`.
    pub fn under(prefix: &str) -> Self {
        LifecycleRule { prefix: prefix.to_owned(), ..LifecycleRule::default() }
    }

    /// They are deleted so many days after they were written.
    pub fn expire_after_days(mut self, days: impl IntoVal<Days>) -> Self {
        self.expire_after = Some(days.into_val());
        self
    }

    /// What was overwritten or deleted is gone for good so many days later, in a bucket with versions.
    pub fn old_versions_expire_after_days(mut self, days: impl IntoVal<Days>) -> Self {
        self.old_versions_expire_after = Some(days.into_val());
        self
    }

    /// They move to another class after so many days.
    pub fn move_after_days(mut self, class: StorageClass, days: impl IntoVal<Days>) -> Self {
        self.transitions.push(Transition { to: class, after: days.into_val() });
        self
    }

    /// They move to where they are read seldom, after so many days, 30 at least.
    pub fn to_infrequent_access_after_days(self, days: impl IntoVal<Days>) -> Self {
        self.move_after_days(StorageClass::InfrequentAccess, days)
    }

    pub(super) fn into_value(self) -> Value {
        let mut rule = Members::new().with_some("ExpirationInDays", self.expire_after);
        if let Some(days) = self.old_versions_expire_after {
            rule = rule.with("NoncurrentVersionExpiration", object([("NoncurrentDays", days.into())]));
        }
        if !self.prefix.is_empty() {
            rule = rule.with("Prefix", self.prefix);
        }
        rule = rule.with("Status", "Enabled");
        let moves = self
            .transitions
            .into_iter()
            .map(|step| object([("StorageClass", step.to.as_str().into()), ("TransitionInDays", step.after.into())]));
        let moves: Vec<Value> = moves.collect();
        if !moves.is_empty() {
            rule = rule.with("Transitions", moves);
        }
        rule.into()
    }
}

/// Parts of uploads that nobody finished cost money and show nowhere.
pub(super) fn unfinished_uploads() -> Value {
    let after = object([("DaysAfterInitiation", 7.into())]);
    object([("AbortIncompleteMultipartUpload", after), ("Status", "Enabled".into())])
}

/// Which pages of other sites may use a bucket from a browser.
///
/// ```
/// use formwork::prelude::*;
/// let rule = BucketCors::from(["https://shop.example.com"]).methods(["GET", "PUT"]).headers(["content-type"]);
/// ```
///
/// [AWS: CORS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BucketCors {
    /// Pages from these origins may read: `https://example.com`.
    origins: Vec<Val<String>>,
    /// They may use these methods; `GET` when nothing is said.
    #[serde(default = "get")]
    methods: Vec<String>,
    /// They may send these headers.
    #[serde(default)]
    headers: Vec<String>,
    /// They see these headers of the answer.
    #[serde(default)]
    expose: Vec<String>,
    /// How long a browser remembers it: `10m`, a plain number in seconds.
    #[serde(default, with = "Seconds::<Int<0, MAX>>")]
    max_age: Option<Val<Int<0, MAX>>>,
}

fn get() -> Vec<String> {
    vec!["GET".to_owned()]
}

impl BucketCors {
    /// Pages from these origins may read.
    pub fn from<I: IntoVal<String>>(origins: impl IntoIterator<Item = I>) -> Self {
        let origins = origins.into_iter().map(IntoVal::into_val).collect();
        BucketCors { origins, methods: get(), headers: Vec::new(), expose: Vec::new(), max_age: None }
    }

    /// They may use these methods; `GET` when nothing is said.
    pub fn methods(mut self, methods: impl IntoIterator<Item = &'static str>) -> Self {
        self.methods = methods.into_iter().map(str::to_owned).collect();
        self
    }

    /// They may send these headers.
    pub fn headers(mut self, headers: impl IntoIterator<Item = &'static str>) -> Self {
        self.headers = headers.into_iter().map(str::to_owned).collect();
        self
    }

    /// They see these headers of the answer.
    pub fn expose(mut self, headers: impl IntoIterator<Item = &'static str>) -> Self {
        self.expose = headers.into_iter().map(str::to_owned).collect();
        self
    }

    /// Seconds for which a browser remembers it.
    pub fn max_age_seconds(mut self, seconds: impl IntoVal<Int<0, MAX>>) -> Self {
        self.max_age = Some(seconds.into_val());
        self
    }

    pub(super) fn into_value(self) -> Value {
        let list = |texts: Vec<String>| texts.into_iter().map(Value::from).collect::<Vec<_>>();
        let mut rule = Members::new();
        if !self.headers.is_empty() {
            rule = rule.with("AllowedHeaders", list(self.headers));
        }
        rule = rule.with("AllowedMethods", list(self.methods));
        rule = rule.with("AllowedOrigins", self.origins.into_iter().map(Value::from).collect::<Vec<_>>());
        if !self.expose.is_empty() {
            rule = rule.with("ExposedHeaders", list(self.expose));
        }
        rule.with_some("MaxAge", self.max_age).into()
    }
}
