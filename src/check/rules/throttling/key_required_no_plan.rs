use crate::check::layers::*;

rule! {
    /// A method needs an API key, and no plan of its stage has one.
    ///
    /// Every call is answered 403. The stage has to be in a usage plan, and the plan needs keys. A warning when the template has no plans, or no keys, at all: they
    /// may be made elsewhere.
    ///
    /// Check A-13 of the throttle layers.
    pub KEY_REQUIRED_NO_PLAN = "key-required-no-plan", "A-13", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    if model.plans.iter().any(|plan| plan.stages.iter().any(|entry| entry.stage.is_none())) {
        return;
    }
    for (at, stage) in model.stages.iter().enumerate() {
        let Some(route) = routes(model, at).iter().find(|route| always(&route.key_required)) else { continue };
        let plans = || stage.plans.iter().filter_map(|(plan, _)| model.plans.get(*plan));
        let (what, elsewhere) = if stage.plans.is_empty() {
            ("is in no usage plan", model.plans.is_empty())
        } else if plans().all(|plan| plan.key_count() == 0) {
            (
                "is in usage plans without keys",
                model.keys.is_empty() && model.plans.iter().all(|plan| plan.key_count() == 0),
            )
        } else {
            // others have keys here: one without is nobody's
            for plan in plans().filter(|plan| plan.key_count() == 0) {
                report
                    .at_source(
                        &KEY_REQUIRED_NO_PLAN,
                        &plan.source,
                        format!("plan `{}` has no key: nobody can call stage `{}` with it", plan.shown(), stage.shown()),
                    )
                    .help("add one with `AWS::ApiGateway::UsagePlanKey`; if somebody else does, allow this rule here and say who")
                    .at_most(Severity::Warning);
            }
            continue;
        };
        let message =
            format!("`{}` needs a key, and stage `{}` {what}: every call is answered 403", route.name(), stage.shown());
        let note = report
            .at_source(&KEY_REQUIRED_NO_PLAN, &stage.source, message)
            .help("add a usage plan with the stage, and a key with `AWS::ApiGateway::UsagePlanKey`");
        if elsewhere {
            note.at_most(Severity::Warning);
        }
    }
}
