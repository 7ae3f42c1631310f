use crate::check::layers::*;

rule! {
    /// Some methods of a stage with usage plans need no key.
    ///
    /// They are a way around the plans to the same backend. Said as information of methods that lead to another backend than those with a key. Require a key, or
    /// allow this rule there and call the method public.
    ///
    /// Check A-12 of the throttle layers.
    pub PARTIAL_KEY_METHODS = "partial-key-methods", "A-12", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate().filter(|(_, stage)| !stage.plans.is_empty()) {
        let all = routes(model, at);
        let keyed: Vec<usize> = all
            .iter()
            .filter(|route| always(&route.key_required))
            .flat_map(|route| model.callees(at, route))
            .map(|callee| callee.function)
            .collect();
        if !all.iter().any(|route| always(&route.key_required)) {
            continue;
        }
        for route in all.iter().filter(|route| route.method != "OPTIONS" && never(&route.key_required)) {
            let same = model.callees(at, route).into_iter().find(|callee| keyed.contains(&callee.function));
            let backend = same.as_ref().and_then(|callee| model.functions.get(callee.function));
            let message = match backend {
                Some(function) => format!(
                    "`{}` needs no key and calls `{}`, which methods with a key call as well: it is a way around the plans of stage `{}`",
                    route.name(),
                    function.source.resource,
                    stage.shown()
                ),
                None => {
                    format!("`{}` needs no key: the plans of stage `{}` do not count it", route.name(), stage.shown())
                }
            };
            let note = report
                .at_source(&PARTIAL_KEY_METHODS, &route.source, message)
                .help("set `ApiKeyRequired: true`; if it is meant to be public, allow this rule here and say so");
            if backend.is_none() {
                note.at_most(Severity::Info);
            }
        }
    }
}
