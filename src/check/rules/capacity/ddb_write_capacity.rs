use super::littles_law::load;
use crate::check::layers::*;
use crate::throttle::function::Function;

rule! {
    /// A table has less capacity than the gateway lets through to it.
    ///
    /// Formula: WCU < R x ceil(bytes / 1,024), with one write a call; RCU < R x ceil(bytes / 4,096) / 2 of functions that only read. With scaling, its maximum counts. A warning when
    /// the items' size is declared (`item_bytes`), else information: what a call does is not in a template.
    ///
    /// Check C-11 of the throttle layers.
    pub DDB_WRITE_CAPACITY = "ddb-write-capacity", "C-11", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let bytes = &model.assume.item_bytes;
    for (place, table) in model.tables.iter().enumerate().filter(|(_, table)| !table.on_demand) {
        for (writes, name) in [(true, "write"), (false, "read")] {
            let reach = |function: &Function| {
                function.reaches.iter().any(|reach| {
                    reach.table == place && if writes { reach.writes } else { reach.reads && !reach.writes }
                })
            };
            let reaching = model.functions.iter().enumerate().filter(|(_, function)| reach(function));
            let loads: Vec<f64> = reaching
                .filter_map(|(at, _)| load(model, at).filter(|load| load.given).map(|load| load.rate))
                .collect();
            let calls: f64 = loads.iter().sum();
            let units = if writes {
                (bytes.value / 1_024.0).ceil().max(1.0)
            } else {
                (bytes.value / 4_096.0).ceil().max(1.0) / 2.0
            };
            let capacity = if writes { &table.writes } else { &table.reads };
            let given = capacity.most(table.on_demand);
            let Some(held) = most(&given).filter(|held| calls * units > *held) else { continue };
            let message = format!(
                "with one {name} of {} bytes ({}) a call the stages let {} {name} units/s through to `{}`, and it has {}: it throttles before the gateway",
                number(bytes.value),
                said_by(bytes.origin),
                number(calls * units),
                table.source.resource,
                number(held)
            );
            let note = report.at_source(&DDB_WRITE_CAPACITY, &given.from, message).help(format!(
                "{} units, scaling up to that, or `BillingMode: PAY_PER_REQUEST`",
                number((calls * units).ceil())
            ));
            if !bytes.is_declared() {
                note.at_most(Severity::Info);
            }
        }
    }
}
