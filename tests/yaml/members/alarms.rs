//! Alarms, and alarms on alarms.

use formwork::prelude::*;

use super::Family;

pub(super) const GROUPS: &[&str] = &["alarms", "composite_alarms"];

const TEXT: &str = "
stack: orders
topics:
  Team: {}
  Calm: {}
functions:
  Page: { runtime: python3.13, handler: index.handler, code: { inline: 'def handler(event, context): return {}' } }
  Rest: { runtime: python3.13, handler: index.handler, code: { inline: 'def handler(event, context): return {}' } }
alarms:
  Above:
    on: { custom: { namespace: Shop, metric: Orders, dimensions: { Shop: north } } }
    above: 10
    in: 10m
    periods: 3
    datapoints: 2
    missing_data: breaching
    description: too many orders
    act: 'arn:aws:ssm-incidents::111122223333:response-plan/orders'
    open_ops_item: high
    call_ok: Rest
    call: [Page]
    notify_ok: [Calm]
    notify: Team
  AtLeast: { on: { api_calls: { service: KMS, call: Decrypt } }, at_least: 5, for: 3m }
  Below: { on: { custom: { namespace: Shop, metric: Orders } }, below: 1, missing_data: ignore }
  AtMost: { on: { custom: { namespace: Shop, metric: Orders } }, at_most: 1.5, missing_data: missing }
  AboveUsual: { on: { custom: { namespace: Shop, metric: Orders } }, above_usual: 2 }
  BelowUsual: { on: { custom: { namespace: Shop, metric: Orders } }, below_usual: 2 }
  Unusual: { on: { custom: { namespace: Shop, metric: Orders } }, unusual: 3 }
composite_alarms:
  Unwell:
    when: { any: [Above, { all: [{ firing: AtLeast }, { not: { ok: Below } }, { unknown: AtMost }] }] }
    description: the shop is unwell
    suppressed_by: { alarm: Unusual, wait: 1m, extension: 2m }
    notify: [Team]
    notify_ok: Calm
    call: Page
    call_ok: [Rest]
    open_ops_item: low
    act: ['arn:aws:ssm-incidents::111122223333:response-plan/orders']
";

fn rust() -> Stack {
    let mut stack = Stack::new("orders");
    let plan = "arn:aws:ssm-incidents::111122223333:response-plan/orders";
    let function = || Function::python("index.handler", "def handler(event, context): return {}");
    let team = stack.add(id!("Team"), Topic::new());
    let calm = stack.add(id!("Calm"), Topic::new());
    let page = stack.add(id!("Page"), function());
    let rest = stack.add(id!("Rest"), function());
    let orders = || Metric::custom("Shop", "Orders", [] as [(&str, &str); 0]);
    let above = stack.add(
        id!("Above"),
        Alarm::on(Metric::custom("Shop", "Orders", [("Shop", "north")]))
            .above(10)
            .in_minutes(10)
            .periods(lit!(3))
            .datapoints(lit!(2))
            .missing_data(MissingData::Breaching)
            .describe("too many orders")
            // in this order, whatever that of the members
            .notify(&team)
            .call(&page)
            .open_ops_item(OpsSeverity::High)
            .act(plan)
            .notify_ok(&calm)
            .call_ok(&rest),
    );
    let at_least = stack.add(id!("AtLeast"), Alarm::on(Metric::api_calls("KMS", "Decrypt")).at_least(5).for_minutes(3));
    let below = stack.add(id!("Below"), Alarm::on(orders()).below(1).missing_data(MissingData::Ignore));
    let at_most = stack.add(id!("AtMost"), Alarm::on(orders()).at_most(1.5).missing_data(MissingData::Missing));
    stack.add(id!("AboveUsual"), Alarm::on(orders()).above_usual(2));
    stack.add(id!("BelowUsual"), Alarm::on(orders()).below_usual(2));
    let unusual = stack.add(id!("Unusual"), Alarm::on(orders()).unusual(3));
    let both = at_least.firing().and(!below.is_ok()).and(at_most.is_unknown());
    stack.add(
        id!("Unwell"),
        CompositeAlarm::when(above.firing().or(both))
            .describe("the shop is unwell")
            .suppressed_by(&unusual, lit!(60), lit!(120))
            .notify(&team)
            .notify_ok(&calm)
            .call(&page)
            .call_ok(&rest)
            .open_ops_item(OpsSeverity::Low)
            .act(plan),
    );
    stack
}

/// The kinds of metrics that resources have are not tried here, but what alarms do with metrics.
#[test]
fn members() {
    Family { groups: GROUPS, text: TEXT, rust: rust(), elsewhere: &["Metric"], idle: &[] }.check();
}
