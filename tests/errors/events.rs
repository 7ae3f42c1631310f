//! Patterns of events, and times.

use super::*;

const LIST: &str = "what a member may be stands in a list: `json!({ \"source\": [\"shop\", \"warehouse\"] })`";

#[test]
fn a_pattern_that_the_service_refuses() {
    for (pattern, message, help) in [
        (json!({ "source": "shop" }), "`source` of the pattern is not in a list", LIST),
        (json!({ "detail": { "paid": true } }), "`paid` of the pattern is not in a list", LIST),
        (json!({ "source": [] }), "`source` of the pattern may be nothing at all", LIST),
        (json!({ "detail": {} }), "`detail` of the pattern may be nothing at all", LIST),
        (json!({ "$or": [{ "source": ["shop"] }, { "source": 1 }] }), "`source` of the pattern is not in a list", LIST),
        (
            json!({}),
            "the pattern names nothing, and an empty one is refused",
            "name what to look for: `json!({ \"source\": [\"shop\"] })`",
        ),
    ] {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let line = line!() + 1;
        stack.add(id!("Placed"), EventRule::matching(pattern.clone()).to(&handler));
        assert_finds(stack, &[("event-pattern", line, message, help)]);

        // the same holds for what an event source lets through, and for what a subscription gets
        let mut stack = Stack::new("orders");
        let queue = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(60)).dead_letters_after(lit!(5)));
        let line = line!() + 1;
        stack.add(id!("Handler"), handler_of(&queue, pattern.clone()));
        assert_finds(stack, &[("event-pattern", line, message, help)]);

        let mut stack = Stack::new("orders");
        let queue = stack.add(id!("Orders"), Queue::new());
        let line = line!() + 1;
        stack.add(id!("Placed"), Topic::new().queue(Subscription::of(&queue).filter(pattern)));
        assert_finds(stack, &[("event-pattern", line, message, help)]);
    }
}

#[test]
fn patterns_that_the_service_takes() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let pattern = json!({
        "source": ["shop", { "prefix": "ware" }],
        "account": [account_id()],
        "detail": { "total": [{ "numeric": [">", 100] }], "$or": [{ "paid": [true] }, { "free": [true] }] },
    });
    stack.add(id!("Placed"), EventRule::matching(pattern).to(&handler));
    stack.synth().expect("nothing is wrong");
}

#[test]
fn a_time_that_no_calendar_has() {
    let help = "write it like `2026-11-20T08:00:00`, and the zone with `.timezone(..)`";
    for time in [
        "2026-13-01T00:00:00",
        "2026-00-01T00:00:00",
        "2026-02-29T00:00:00",
        "2026-04-31T00:00:00",
        "2026-01-01T24:00:00",
        "2026-01-01T00:60:00",
        "2026-01-01 00:00:00",
        "2026-01-01T00:00:0é",
    ] {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let line = line!() + 1;
        stack.add(id!("Once"), Schedule::once(time).call(&handler));
        assert_finds(stack, &[("recurrence", line, &format!("`{time}` is no time"), help)]);
    }
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    stack.add(id!("Once"), Schedule::once("2028-02-29T23:59:59").call(&handler));
    stack.synth().expect("a leap year");
}

fn handler_of(queue: &Handle<aws::sqs::Queue>, pattern: formwork::value::Json) -> Function {
    handler().on(trigger::Queue::of(queue).filter(pattern))
}
