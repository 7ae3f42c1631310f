use crate::check::layers::*;

rule! {
    /// A key is in two plans of one stage.
    ///
    /// The service refuses it: a key may be in several plans, but only in one for each stage.
    ///
    /// Check A-20 of the throttle layers.
    pub KEY_TWO_PLANS_ONE_STAGE = "key-two-plans-one-stage", "A-20", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for key in &model.keys {
        for (place, first) in key.plans.iter().enumerate() {
            for second in key.plans.iter().skip(place + 1) {
                let (Some(a), Some(b)) = (model.plans.get(*first), model.plans.get(*second)) else { continue };
                if a.condition.is_some() || b.condition.is_some() {
                    continue;
                }
                let stage = a
                    .stages
                    .iter()
                    .find(|one| one.stage.is_some() && b.stages.iter().any(|two| two.stage == one.stage));
                if let Some(stage) = stage {
                    let message = format!(
                        "the key is in plans `{}` and `{}`, which both have stage `{}`",
                        a.shown(),
                        b.shown(),
                        stage_name(model, stage)
                    );
                    report
                        .at_source(&KEY_TWO_PLANS_ONE_STAGE, &key.source, message)
                        .help("give each plan a key of its own");
                }
            }
        }
    }
}
