use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::check::date::Date;
use crate::check::value::{branches, items};
use crate::check::{Context, Reporter, Resource};
use crate::finding::{Severity, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A Lambda runtime has reached its end, or will soon.
    ///
    /// A deprecated runtime gets no patches and still works: a warning, also 90 days ahead. Once Lambda creates no functions with it any more, a new
    /// deployment fails: an error. `--as-of` gives the day on which to judge; without it that is today, and in the library the date of the facts.
    ///
    /// Check C-18 of the throttle layers.
    pub LAMBDA_RUNTIME = "lambda-runtime", "V001", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html";
}

/// How long before the end it is told, in days.
const AHEAD: i64 = 90;

/// The life of a runtime.
struct Life {
    deprecated: Option<Date>,
    no_create: Option<Date>,
    no_update: Option<Date>,
    successor: Option<String>,
}

/// The runtimes by name, from the facts.
static LIVES: LazyLock<BTreeMap<String, Life>> = LazyLock::new(|| {
    let Ok(Node::Object(all)) = serde_json::from_str(include_str!("../../../../spec/runtimes.json")) else {
        return BTreeMap::new();
    };
    let life = |facts: &Node| {
        let day = |name| facts.get(name).and_then(Node::as_str).and_then(|text| text.parse().ok());
        Life {
            deprecated: day("deprecated"),
            no_create: day("create-block"),
            no_update: day("update-block"),
            successor: facts.get("successor").and_then(Node::as_str).map(str::to_owned),
        }
    };
    all.iter().map(|(name, facts)| (name.to_owned(), life(facts))).collect()
});

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Lambda::Function", "AWS::Serverless::Function"] {
        for function in context.of_kind(kind) {
            let Some(runtime) = function.property("Runtime") else { continue };
            for branch in branches(runtime, &function.property_path(&["Runtime"])) {
                if let Some(name) = branch.value.as_str() {
                    judge(context, name, &branch.path, report);
                }
            }
        }
    }
    for layer in context.of_kind("AWS::Lambda::LayerVersion") {
        self::layer(context, layer, report);
    }
}

/// A layer's runtimes are for information only: old ones do no harm.
fn layer(context: &Context, layer: &Resource, report: &mut Reporter) {
    let Some(runtimes) = layer.property("CompatibleRuntimes") else { return };
    let names = items(runtimes, &layer.property_path(&["CompatibleRuntimes"]));
    let blocked =
        |name: &str| LIVES.get(name).and_then(|life| life.no_update).is_some_and(|day| context.options.today >= day);
    for branch in names {
        if let Some(name) = branch.value.as_str().filter(|name| blocked(name)) {
            report
                .report(&LAMBDA_RUNTIME, &branch.path, format!("no function can have the runtime `{name}` any more"))
                .help("leave it out")
                .at_most(Severity::Info);
        }
    }
}

fn judge(context: &Context, name: &str, path: &[Step], report: &mut Reporter) {
    let today = context.options.today;
    let Some(life) = LIVES.get(name) else {
        // newer than the facts, or misspelt, which the schema knows
        if let Some(near) = nearest(name, LIVES.keys().map(String::as_str)) {
            report
                .report(&LAMBDA_RUNTIME, path, format!("nothing is known of the life of the runtime `{name}`"))
                .help(format!("did you mean `{near}`?"))
                .at_most(Severity::Info);
        }
        return;
    };
    let help = match &life.successor {
        Some(successor) => format!("`{successor}` follows it"),
        None => "see the runtimes that Lambda supports".to_owned(),
    };
    let past = |day: Option<Date>| day.filter(|day| today >= *day);
    if let Some(day) = past(life.no_update) {
        let message = format!("since {day} Lambda takes neither new functions nor updates with the runtime `{name}`");
        report.report(&LAMBDA_RUNTIME, path, message).help(help);
    } else if let Some(day) = past(life.no_create) {
        report
            .report(&LAMBDA_RUNTIME, path, format!("since {day} Lambda creates no function with the runtime `{name}`"))
            .help(help);
    } else if let Some(day) = past(life.deprecated) {
        report
            .report(
                &LAMBDA_RUNTIME,
                path,
                format!("the runtime `{name}` is deprecated since {day}: it gets no patches"),
            )
            .help(help)
            .at_most(Severity::Warning);
    } else if let Some(day) = life.deprecated.filter(|day| day.days() - today.days() <= AHEAD) {
        report
            .report(&LAMBDA_RUNTIME, path, format!("the runtime `{name}` will be deprecated on {day}"))
            .help(help)
            .at_most(Severity::Warning);
    }
}
