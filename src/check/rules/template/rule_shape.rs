use crate::check::value::{is_call, what};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A rule of the section `Rules` has the wrong form.
    ///
    /// A rule has `Assertions`, each with `Assert` and a text for whoever deploys, and optionally `RuleCondition`.
    pub RULE_SHAPE = "rule-shape", "T024", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, rule) in context.template.section("Rules") {
        let path = vec![Step::Key("Rules"), Step::Key(name)];
        let Node::Object(members) = rule else {
            report.report(&RULE_SHAPE, &path, format!("a rule is an object, not {}", what(rule)));
            continue;
        };
        let at = |names: &[Step<'static>]| {
            let mut all = path.clone();
            all.extend_from_slice(names);
            all
        };
        for (key, value) in members.iter() {
            let mut here = path.clone();
            here.push(Step::Key(key));
            match key {
                "Assertions" => {}
                "RuleCondition" if is_call(value) => {}
                "RuleCondition" => {
                    report.report(&RULE_SHAPE, &here, format!("`RuleCondition` is a condition, not {}", what(value)));
                }
                _ => {
                    report
                        .report(&RULE_SHAPE, &here, format!("a rule has no `{key}`"))
                        .help("it has `Assertions` and `RuleCondition`");
                }
            }
        }
        let Some(assertions) = members.get("Assertions") else {
            report
                .report(&RULE_SHAPE, &path, format!("the rule `{name}` asserts nothing"))
                .help("give it `Assertions`");
            continue;
        };
        let Node::List(assertions) = assertions else {
            let message = format!("`Assertions` is a list, not {}", what(assertions));
            report.report(&RULE_SHAPE, &at(&[Step::Key("Assertions")]), message);
            continue;
        };
        for (index, assertion) in assertions.iter().enumerate() {
            let here = at(&[Step::Key("Assertions"), Step::Index(index)]);
            let Node::Object(members) = assertion else {
                report.report(&RULE_SHAPE, &here, format!("an assertion is an object, not {}", what(assertion)));
                continue;
            };
            if !members.get("Assert").is_some_and(|test| is_call(test) || test.get("Condition").is_some()) {
                report.report(&RULE_SHAPE, &here, "the assertion has no condition in `Assert`");
            }
            for (key, value) in members.iter() {
                let mut here = here.clone();
                here.push(Step::Key(key));
                match key {
                    "Assert" => {}
                    "AssertDescription" if value.as_str().is_some() => {}
                    "AssertDescription" => {
                        report.report(&RULE_SHAPE, &here, format!("`AssertDescription` is text, not {}", what(value)));
                    }
                    _ => {
                        report
                            .report(&RULE_SHAPE, &here, format!("an assertion has no `{key}`"))
                            .help("it has `Assert` and `AssertDescription`");
                    }
                }
            }
        }
    }
}
