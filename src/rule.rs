//! What a rule is: its names, its documentation, how bad its finding is. `check`, `diff` and synthesis share this one form.

use crate::finding::Severity;

/// A rule: what `formwork explain` prints, and what settings switch.
///
/// A rule's name says the defect, so that "allow `usage-plan-without-quota`" reads well.
#[derive(Debug)]
pub struct Rule {
    /// The stable name: `dangling-ref`.
    pub name: &'static str,
    /// The stable code: `E1012` for a template, `THR-REMOVED` for a change.
    pub code: &'static str,
    /// How bad its findings are unless settings say otherwise.
    pub level: Level,
    /// What it is about.
    pub category: Category,
    /// The version that first had it.
    pub since: &'static str,
    /// The page that it follows.
    pub url: &'static str,
    /// Markdown: the first line alone is the summary.
    pub docs: &'static str,
}

/// How bad a finding is, on the scale of what is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A template on its own.
    Template(Severity),
    /// A change from one template to another.
    Change(crate::diff::Severity),
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// A stack that cannot become a template.
    Synthesis,
    /// Properties against the schema of their type.
    Schema,
    /// Sections, references, conditions, quotas.
    Template,
    /// IAM policy documents.
    Policy,
    /// What one service asks of its resources.
    Service,
    /// Throttle layers against each other.
    Throttling,
    /// WAF against the layers behind it.
    Firewall,
    /// Compute, data and timeouts.
    Capacity,
    /// Alarms, metrics, logs.
    Observability,
    /// Functions that change limits while they run.
    Adjuster,
    /// Secrets and access.
    Security,
    /// What a change does to data.
    Data,
    /// What else a change does.
    Change,
}

impl Category {
    /// The name as settings and reports spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Category::Synthesis => "synthesis",
            Category::Schema => "schema",
            Category::Template => "template",
            Category::Policy => "policy",
            Category::Service => "service",
            Category::Throttling => "throttling",
            Category::Firewall => "firewall",
            Category::Capacity => "capacity",
            Category::Observability => "observability",
            Category::Adjuster => "adjuster",
            Category::Security => "security",
            Category::Data => "data",
            Category::Change => "change",
        }
    }
}

impl Rule {
    /// The first line of the documentation, without its full stop.
    pub fn summary(&self) -> &'static str {
        self.docs.trim().lines().next().unwrap_or_default().trim().trim_end_matches('.')
    }
}

/// Declares a rule; the doc comment is its documentation, on the web page and in `formwork explain` alike.
///
/// ```text
/// rule! {
///     /// A `Ref` names nothing in the template.
///     ///
///     /// Longer text: why it fails, an example, what to write instead.
///     pub DANGLING_REF = "dangling-ref", "E1012", error, Template, since "0.2.0",
///         "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html";
/// }
/// ```
///
/// Levels: `error`, `warning`, `info` for templates; `critical`, `high`, `medium`, `low`, `note` for changes.
#[allow(unused_macros, reason = "until the first rules stand")]
macro_rules! rule {
    ($(
        $(#[doc = $doc:literal])+
        pub $ident:ident = $name:literal, $code:literal, $level:ident, $category:ident, since $since:literal, $url:literal;
    )+) => {$(
        $(#[doc = $doc])+
        pub static $ident: $crate::rule::Rule = $crate::rule::Rule {
            name: $name,
            code: $code,
            level: $crate::rule::rule!(@level $level),
            category: $crate::rule::Category::$category,
            since: $since,
            url: $url,
            docs: concat!($($doc, "\n"),+),
        };
    )+};
    (@level error) => { $crate::rule::Level::Template($crate::finding::Severity::Error) };
    (@level warning) => { $crate::rule::Level::Template($crate::finding::Severity::Warning) };
    (@level info) => { $crate::rule::Level::Template($crate::finding::Severity::Info) };
    (@level critical) => { $crate::rule::Level::Change($crate::diff::Severity::Critical) };
    (@level high) => { $crate::rule::Level::Change($crate::diff::Severity::High) };
    (@level medium) => { $crate::rule::Level::Change($crate::diff::Severity::Medium) };
    (@level low) => { $crate::rule::Level::Change($crate::diff::Severity::Low) };
    (@level note) => { $crate::rule::Level::Change($crate::diff::Severity::Info) };
}
#[allow(unused_imports, reason = "until the first rules stand")]
pub(crate) use rule;
