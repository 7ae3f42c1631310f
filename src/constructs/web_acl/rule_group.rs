//! Rule groups of one's own: rules that several web ACLs share.

use schemars::JsonSchema;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::super::{Construct, Facts, Scope, construct};
use super::capacity::Capacity;
use super::check::Owner;
use super::rule::{MatchRule, RateRule, Rule, values};
use super::{PartFacts, bodies_value, metric_name, scope_code, visibility};
use crate::aws::wafv2;
use crate::finding::At;
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::value::{IntoVal, Val};

/// Rules that several web ACLs share, with a capacity that is set once and for all.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let basics = stack.add(
///     id!("Basics"),
///     waf::RuleGroup::new()
///         .rule(waf::Rule::block_countries(&[Country::KP]))
///         .rule(waf::Rule::matching(name!("Curl"), waf::header("user-agent").starts_with("curl/")).count())
///         .capacity(lit!(100)),
/// );
/// let rule = waf::Rule::group(name!("Basics"), &basics).override_rule("Curl", waf::Action::block());
/// # stack.synth().unwrap();
/// ```
///
/// Groups do not nest, and managed groups do not go into them:
///
/// ```compile_fail
/// use formwork::prelude::*;
/// waf::RuleGroup::new().rule(waf::Rule::managed(Managed::LinuxRuleSet)); // only into a web ACL
/// ```
///
/// Resources: `AWS::WAFv2::RuleGroup` under its own id.
/// [AWS: rule groups](https://docs.aws.amazon.com/waf/latest/developerguide/waf-user-created-rule-groups.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RuleGroup {
    /// The rules; no groups.
    #[serde(deserialize_with = "own_rules")]
    rules: Vec<Rule>,
    /// Capacity units that its rules may need, 1 to 5,000. It cannot be changed afterwards: a group that will grow takes some in reserve. What its rules are
    /// estimated to need, rounded up to the next fifty, when nothing is said.
    capacity: Option<Val<Int<1, 5000>>>,
    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// For web ACLs of CloudFront, in a stack of `us-east-1`; for regional ones when nothing is said.
    #[serde(rename = "for_cloudfront")]
    cloudfront: bool,
}

/// Groups do not nest.
fn own_rules<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Rule>, D::Error> {
    let rules = Vec::<Rule>::deserialize(deserializer)?;
    match rules.iter().any(|rule| matches!(rule, Rule::Managed(_) | Rule::Group(_))) {
        true => Err(D::Error::custom("groups do not nest: add managed groups, and groups of your own, to the web ACL")),
        false => Ok(rules),
    }
}

/// A rule that can stand in a group: one that counts, or one that looks at a request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a rule group",
    label = "not a rule of one's own",
    note = "groups do not nest: add managed groups, and groups of your own, to the web ACL"
)]
pub trait InGroup {
    /// The rule.
    fn rule(self) -> Rule;
}

impl InGroup for RateRule {
    fn rule(self) -> Rule {
        self.into()
    }
}

impl InGroup for MatchRule {
    fn rule(self) -> Rule {
        self.into()
    }
}

/// Capacity is given out in steps of this size when the author says nothing, so that a rule may grow without a new group.
const STEP: u32 = 50;

impl RuleGroup {
    /// A group without rules.
    pub fn new() -> Self {
        RuleGroup::default()
    }

    /// A rule.
    pub fn rule(mut self, rule: impl InGroup) -> Self {
        self.rules.push(rule.rule());
        self
    }

    /// Capacity units that its rules may need, 1 to 5,000. It cannot be changed afterwards: a group that will grow takes some in reserve. What its
    /// rules are estimated to need, rounded up to the next fifty, when nothing is said.
    pub fn capacity(mut self, units: impl IntoVal<Int<1, 5000>>) -> Self {
        self.capacity = Some(units.into_val());
        self
    }

    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// For web ACLs of CloudFront, in a stack of `us-east-1`; for regional ones when nothing is said.
    pub fn for_cloudfront(mut self) -> Self {
        self.cloudfront = true;
        self
    }

    /// Units, when they are known now.
    fn units(&self, facts: &Facts) -> Option<u32> {
        match &self.capacity {
            None => Some(Capacity::of(&self.rules, facts).units.max(1).next_multiple_of(STEP)),
            Some(Val::Lit(units)) => u32::try_from(units.get()).ok(),
            Some(_) => None,
        }
    }

    fn owner(&self) -> Owner<'_> {
        Owner { what: "rule group", rules: &self.rules, default: None, cloudfront: self.cloudfront, rate_rules: 4 }
    }

    fn check(&self, scope: &mut Scope) {
        self.owner().check(scope);
        for rule in &self.rules {
            if let Rule::Managed(_) | Rule::Group(_) = rule {
                let message = format!("rule `{}` is a group, and groups do not nest", rule.name());
                scope.error("waf-rule-group", message, "add it to the web ACL");
            }
        }
        let needed = Capacity::of(&self.rules, scope.facts).units;
        match self.units(scope.facts) {
            Some(units) if units > 5000 => {
                let message =
                    format!("its rules need about {needed} capacity units (an estimate); a group holds 5,000");
                scope.error("waf-capacity", message, "make several groups");
            }
            Some(units) if units < needed => {
                let message = format!("it has {units} capacity units; its rules need about {needed} (an estimate)");
                let help =
                    "`aws wafv2 check-capacity` tells the exact number, and `.capacity(..)` cannot be changed later";
                scope.warning("waf-capacity", message, help);
            }
            _ => {}
        }
    }
}

construct!(RuleGroup, wafv2::RuleGroup);

impl Construct for RuleGroup {
    fn main_type(&self) -> &'static str {
        <wafv2::RuleGroup as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let part = PartFacts { cloudfront: self.cloudfront, capacity: self.units(facts) };
        facts.waf_parts.insert(id.as_str().to_owned().into(), part);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::WAFv2::RuleGroup");
        match (&self.capacity, self.units(scope.facts)) {
            (Some(given), _) => body.set("Capacity", given.clone()),
            (None, units) => body.set("Capacity", i64::from(units.unwrap_or(STEP))),
        }
        if let Some(bodies) = bodies_value(&self.owner(), scope) {
            body.set("CustomResponseBodies", bodies);
        }
        body.set_some("Description", self.description.clone());
        body.set_some("Name", self.name.clone());
        body.set("Rules", values(&self.rules));
        body.set("Scope", scope_code(self.cloudfront));
        body.set("VisibilityConfig", visibility(metric_name(scope.id.as_str()), true));
        scope.main(body);
    }
}
