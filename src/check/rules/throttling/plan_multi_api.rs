use crate::check::layers::*;

rule! {
    /// A plan spans APIs that authorize their callers differently.
    ///
    /// A key of the plan opens all of its APIs. Where one asks for more than a key and another does not, split the plan.
    ///
    /// Check A-22 of the throttle layers.
    pub PLAN_MULTI_API = "plan-multi-api", "A-22", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        let mut seen: Vec<(usize, Vec<String>)> = Vec::new();
        for at in plan.stages.iter().filter_map(|entry| entry.stage) {
            let Some(stage) = model.stages.get(at).filter(|_| all_known(model, at)) else { continue };
            let keyed = routes(model, at).iter().filter(|route| always(&route.key_required));
            let mut kinds: Vec<String> = keyed.filter_map(|route| route.authorization.exact().cloned()).collect();
            kinds.sort();
            kinds.dedup();
            if !kinds.is_empty() && seen.iter().all(|(api, _)| *api != stage.api) {
                seen.push((stage.api, kinds));
            }
        }
        let Some(((first, kinds), rest)) = seen.split_first() else { continue };
        for (other, _) in rest.iter().filter(|(_, other)| other != kinds) {
            let id = |api: usize| model.apis.get(api).map_or("?", |api| api.id.as_str());
            let message = format!(
                "a key of plan `{}` opens `{}` and `{}`, which authorize their callers differently",
                plan.shown(),
                id(*first),
                id(*other)
            );
            report.at_source(&PLAN_MULTI_API, &plan.source, message).help("make a plan for each API");
        }
    }
}
