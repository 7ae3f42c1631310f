use crate::check::layers::*;

rule! {
    /// A stage's canary and an alias share out the same calls.
    ///
    /// The shares multiply, and nobody can tell which of the two is to blame when errors go up. Use one.
    ///
    /// Check C-21 of the throttle layers.
    pub TWO_CANARIES = "two-canaries", "C-21", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let Some(percent) = least(&stage.canary_percent).filter(|percent| *percent > 0.0) else { continue };
        for route in routes(model, at) {
            for callee in model.callees(at, route) {
                let Some(function) = model.functions.get(callee.function) else { continue };
                let alias = function.aliases.iter().find(|alias| {
                    let called = alias.name.values.iter().any(|name| Some(name) == callee.qualifier.as_ref());
                    called && (!alias.weights.is_empty() || alias.rollout.is_some())
                });
                if let Some(alias) = alias {
                    let message = format!(
                        "stage `{}` gives its canary {percent}% of `{}`, and alias `{}` shares out the same calls",
                        stage.shown(),
                        route.name(),
                        alias.source.resource
                    );
                    report.at_source(&TWO_CANARIES, &stage.canary_percent.from, message).help("use one of the two");
                }
            }
        }
    }
}
