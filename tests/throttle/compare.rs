//! Limits before and after.

use std::fmt::Write;

use formwork::diff::report::{BeforeAfter, Move, Similarity};
use formwork::node::Node;
use formwork::throttle::compare::limits;

use super::{cases, expect, template};

#[test]
fn every_case() {
    let said = cases("compare").into_iter().map(|case| {
        let (before, after) = (template(&case.join("before.json")), template(&case.join("after.json")));
        (case.join("expected.txt"), text(&before, &after, &[]))
    });
    expect(said.collect());
}

/// A plan under a new id is the plan that it was.
#[test]
fn a_moved_plan_stays_one_row() {
    let case = cases("compare").into_iter().find(|case| case.ends_with("every-layer")).expect("the case");
    let before = template(&case.join("before.json"));
    let json = before.to_json().replace("GoldPlan", "Gold").replace("\"RateLimit\": 50", "\"RateLimit\": 60");
    let after = formwork::read::template(&json).expect("a template");
    let moved = Move {
        from: "GoldPlan".to_owned(),
        to: "Gold".to_owned(),
        kind: "AWS::ApiGateway::UsagePlan".to_owned(),
        similarity: Similarity::Near,
    };
    let said = text(&before, &after, &[moved]);
    assert_eq!(
        said,
        "UsagePlan Gold gold: Raised\n  rate 50 -> 60\n  burst 100 -> 100\n  quota 10000 -> 10000 (day -> day)\n\
         effective GET /orders at prod for gold: 50 -> 60 (usage plan gold -> usage plan gold)\n"
    );
    assert_eq!(text(&before, &after, &[]).matches("UsagePlan ").count(), 2);
}

fn text(before: &formwork::template::Template, after: &formwork::template::Template, moves: &[Move]) -> String {
    let (limits, effective) = limits(before, after, moves);
    let mut text = String::new();
    for limit in limits {
        let name = limit.name.as_deref().unwrap_or("-");
        let scope = limit.scope.map(|scope| format!(" [{scope}]")).unwrap_or_default();
        writeln!(text, "{:?} {} {name}{scope}: {:?}", limit.layer, limit.resource, limit.direction).unwrap();
        let period = limit.period.map(|period| {
            format!(
                " ({} -> {})",
                period.before.as_deref().unwrap_or("none"),
                period.after.as_deref().unwrap_or("none")
            )
        });
        let period = period.unwrap_or_default();
        let values = [
            ("rate", limit.rate, ""),
            ("burst", limit.burst, ""),
            ("quota", limit.quota, period.as_str()),
            ("requests", limit.requests, period.as_str()),
            ("concurrency", limit.concurrency, ""),
        ];
        for (what, values, period) in values {
            if let Some(values) = values {
                writeln!(text, "  {what} {}{period}", pair(&values)).unwrap();
            }
        }
    }
    for route in effective {
        let plan = route.plan.map(|plan| format!(" for {plan}")).unwrap_or_default();
        let binds = [route.binds.before, route.binds.after].map(|layer| layer.unwrap_or_else(|| "account".to_owned()));
        let [from, to] = binds;
        writeln!(text, "effective {} at {}{plan}: {} ({from} -> {to})", route.method, route.stage, pair(&route.rate))
            .unwrap();
    }
    text
}

fn pair(values: &BeforeAfter) -> String {
    let one = |value: &Option<Node>| match value {
        None => "none".to_owned(),
        Some(Node::Number(number)) => number.to_string(),
        Some(Node::String(text)) => format!("\"{text}\""),
        Some(other) => format!("{other:?}"),
    };
    format!("{} -> {}", one(&values.before), one(&values.after))
}
