use super::{called, shown_stage, stage_of};
use crate::check::layers::*;

rule! {
    /// At a bound of what a function may set, a plan is no longer what it says.
    ///
    /// Formula: R_plan > MIN_RATE: when the function sets the stage to its least, clients of the plan get the stage's rate, and plans above it are all the same. The rules about plans judge the template's numbers; this
    /// one judges the bounds.
    ///
    /// Check RUN-06 of the throttle layers.
    pub ADJUSTER_TIERS = "adjuster-tiers", "RUN-06", info, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for adjuster in &model.adjusters {
        let (Some(at), Some(function)) = (stage_of(model, adjuster), model.functions.get(adjuster.function)) else {
            continue;
        };
        let (Some(stage), Some(min)) = (model.stages.get(at), least(&adjuster.rate.min)) else { continue };
        let mut over: Vec<(f64, &str)> = Vec::new();
        for (plan, _) in &stage.plans {
            let Some(plan) = model.plans.get(*plan) else { continue };
            if let Some(rate) = least(&plan.throttle.rate).filter(|rate| *rate > min) {
                over.push((rate, plan.shown()));
            }
        }
        if over.is_empty() {
            continue;
        }
        over.sort_by(|a, b| a.1.cmp(b.1).then(a.0.total_cmp(&b.0)));
        over.dedup();
        let named: Vec<String> = over.iter().map(|(rate, plan)| format!("`{plan}` {}/s", number(*rate))).collect();
        let greatest = over.iter().map(|(rate, _)| *rate).fold(min, f64::max);
        let message = format!(
            "`{}` may set {} to {}/s, less than plans say ({}): their clients then all get the stage's rate",
            called(function),
            shown_stage(model, adjuster),
            number(min),
            named.join(", ")
        );
        report.at_source(&ADJUSTER_TIERS, &adjuster.rate.min.from, message).help(format!(
            "a `MIN_RATE` of {}, or say in the plans' terms that the stage may give less",
            number(greatest)
        ));
    }
}
