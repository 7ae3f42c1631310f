//! Names of rules, which are those of their metrics too.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::node::Text;

/// The name of a rule and of its metric: letters, digits, - and _, at most 128, and none that WAF keeps for itself.
///
/// Written with [`name!`](crate::name), which checks it while compiling. A computed one is a `String`; synth reports it when it is no name.
///
/// ```
/// use formwork::prelude::*;
/// const FLOOD: waf::RuleName = name!("Flood");
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let mut firewall = WebAcl::protecting(&prod).rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).named(FLOOD));
/// for tenant in ["north", "south"] {
///     let path = waf::path().starts_with(format!("/{tenant}/"));
///     firewall = firewall.rule(waf::Rule::matching(format!("Tenant-{tenant}"), path).count());
/// }
/// let firewall = stack.add(id!("Firewall"), firewall);
/// stack.add(id!("Flooded"), Alarm::on(firewall.blocked_by(FLOOD)).above(100));
/// # stack.synth().unwrap();
/// ```
///
/// [AWS: VisibilityConfig](https://docs.aws.amazon.com/waf/latest/APIReference/API_VisibilityConfig.html)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RuleName(Text);

impl RuleName {
    /// The name `text`; fails while compiling when it is not one.
    #[track_caller]
    pub const fn literal(text: &'static str) -> Self {
        if !is_name(text.as_bytes()) {
            panic!("{}", FORM);
        }
        if is_reserved(text.as_bytes()) {
            panic!("WAF keeps the metric names All, ALL and Default_Action for itself; call the rule otherwise");
        }
        RuleName(Cow::Borrowed(text))
    }

    /// The name as it stands in the template.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A name that may be none; synth reports it then.
    pub(super) fn unchecked(text: &str) -> Self {
        RuleName(text.to_owned().into())
    }
}

impl AsRef<str> for RuleName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// What names a rule: [`name!`](crate::name), or a `String` that is computed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not checked as the name of a rule",
    label = "write `name!(\"..\")`",
    note = "`name!(\"RatePerIp\")` is checked while compiling; a name that is computed is a `String`, and synth checks it"
)]
pub trait IntoRuleName {
    /// The name.
    fn into_name(self) -> RuleName;
}

impl IntoRuleName for RuleName {
    fn into_name(self) -> RuleName {
        self
    }
}

impl IntoRuleName for &RuleName {
    fn into_name(self) -> RuleName {
        self.clone()
    }
}

impl IntoRuleName for String {
    fn into_name(self) -> RuleName {
        RuleName(self.into())
    }
}

/// The name of a rule of a web ACL, checked while compiling: `name!("RatePerIp")`.
///
/// ```compile_fail
/// formwork::name!("rate per ip"); // error: a rule's name has letters, digits, - and _
/// ```
///
/// ```compile_fail
/// formwork::name!("Default_Action"); // error: WAF keeps it for itself
/// ```
#[macro_export]
macro_rules! name {
    ($text:expr) => {{
        const NAME: $crate::constructs::waf::RuleName = $crate::constructs::waf::RuleName::literal($text);
        NAME
    }};
}

/// What a name looks like.
pub(super) const FORM: &str = "a rule's name has letters, digits, - and _, and at most 128 of them";

/// Whether a rule may look like that, its own or one of a group.
pub(super) const fn is_name(text: &[u8]) -> bool {
    if text.is_empty() || text.len() > 128 {
        return false;
    }
    let mut i = 0;
    while i < text.len() {
        if !(text[i].is_ascii_alphanumeric() || text[i] == b'-' || text[i] == b'_') {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether WAF publishes something else under that name: `ALL` is the sum over all rules, `Default_Action` what no rule decided.
pub(super) const fn is_reserved(text: &[u8]) -> bool {
    matches!(text, b"All" | b"ALL" | b"Default_Action")
}
