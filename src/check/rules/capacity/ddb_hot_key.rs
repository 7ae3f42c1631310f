use super::littles_law::load;
use crate::check::layers::*;
use crate::throttle::function::Function;

rule! {
    /// More is let through to a table than one value of its partition key takes.
    ///
    /// Formula: R x ceil(bytes / 1,024) > 1,000 write units, or R x ceil(bytes / 4,096) / 2 > 3,000 read units of functions that only read, with one access a call and no more than the table's own capacity. Then the
    /// values of the key have to share the load: at least load / 1,000 of them at any moment. A key that is called after something with few values (`date`, `status`,
    /// `country`) does not spread it.
    ///
    /// Check C-13 of the throttle layers.
    pub DDB_HOT_KEY = "ddb-hot-key", "C-13", info, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html";
}

/// Names of keys that have few values at a time.
const FEW: [&str; 18] = [
    "category",
    "country",
    "date",
    "day",
    "environment",
    "env",
    "hour",
    "kind",
    "month",
    "region",
    "stage",
    "state",
    "status",
    "tenant",
    "type",
    "version",
    "week",
    "year",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let bytes = &model.assume.item_bytes;
    for (place, table) in model.tables.iter().enumerate() {
        let Some(key) = &table.hash_key else { continue };
        for (writes, name, cap) in [(true, "write", 1_000.0), (false, "read", 3_000.0)] {
            let reach = |function: &Function| {
                function.reaches.iter().any(|reach| {
                    reach.table == place && if writes { reach.writes } else { reach.reads && !reach.writes }
                })
            };
            let reaching = model.functions.iter().enumerate().filter(|(_, function)| reach(function));
            let calls: f64 =
                reaching.filter_map(|(at, _)| load(model, at).filter(|load| load.given).map(|load| load.rate)).sum();
            let units = match writes {
                true => (bytes.value / 1_024.0).ceil().max(1.0),
                false => (bytes.value / 4_096.0).ceil().max(1.0) / 2.0,
            };
            let capacity = if writes { &table.writes } else { &table.reads };
            let held = most(&capacity.most(table.on_demand)).unwrap_or(f64::INFINITY);
            let all = (calls * units).min(held);
            if all <= cap {
                continue;
            }
            let few = FEW.iter().any(|few| key.to_lowercase().split(['_', '-', '#']).any(|part| part == *few));
            let so = if few {
                "such a key has few values at a time, and each takes only that much".to_owned()
            } else {
                format!(
                    "at least {} values of the key have to share the load at any moment",
                    number((all / cap).ceil())
                )
            };
            let declared = said_by(bytes.origin);
            let message = format!(
                "up to {} {name} units/s reach `{}` ({}/s, items of {} bytes ({declared})), and one value of its key `{key}` takes {}: {so}",
                number(all),
                table.source.resource,
                number(calls),
                number(bytes.value),
                number(cap)
            );
            report
                .at_source(&DDB_HOT_KEY, &table.source, message)
                .help("a key with many values, one for each client or item; or a suffix that spreads what is hot");
        }
    }
}
