use crate::check::layers::*;
use crate::check::value::scalar;
use crate::graph::Step;
use crate::node::Node;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

rule! {
    /// Two rules of a web ACL have the same priority or name, or a metric has a reserved name.
    ///
    /// Priorities and names are unique in a web ACL, and no metric is called `All` or `Default_Action`: the service refuses it. Two rules with one metric name are a warning: their
    /// metrics add up.
    ///
    /// Check B-11 of the throttle layers.
    pub WAF_RULE_TWICE = "waf-rule-twice", "B-11", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let kinds = ["AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup"];
    for resource in kinds.iter().flat_map(|kind| context.of_kind(kind)) {
        // what stands in a branch of a condition may not be there together with another
        let Some(rules) = resource.property("Rules").and_then(Node::as_list) else { continue };
        let mut seen: HashMap<(&str, String), usize> = HashMap::new();
        for (place, rule) in rules.iter().enumerate() {
            let metric = rule.get("VisibilityConfig").and_then(|visibility| visibility.get("MetricName"));
            for (what, value) in
                [("Priority", rule.get("Priority")), ("Name", rule.get("Name")), ("MetricName", metric)]
            {
                let Some(value) = value.and_then(scalar) else { continue };
                let mut path = resource.path(&[Step::Key("Properties"), Step::Key("Rules"), Step::Index(place)]);
                if what == "MetricName" {
                    path.push(Step::Key("VisibilityConfig"));
                }
                path.push(Step::Key(what));
                if what == "MetricName" && (value == "All" || value == "Default_Action") {
                    report
                        .report(
                            &WAF_RULE_TWICE,
                            &path,
                            format!("`{value}` is a metric name that the service keeps for itself"),
                        )
                        .help("name it after the rule");
                    continue;
                }
                match seen.entry((what, value.clone())) {
                    Entry::Occupied(first) => {
                        let message =
                            format!("`{what}` is `{value}`, as it is in rule {} of the list", first.get() + 1);
                        let note = report.report(&WAF_RULE_TWICE, &path, message).help("give each rule its own");
                        if what == "MetricName" {
                            note.at_most(Severity::Warning);
                        }
                    }
                    Entry::Vacant(free) => {
                        free.insert(place);
                    }
                }
            }
        }
    }
}
