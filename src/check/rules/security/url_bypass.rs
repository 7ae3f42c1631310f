use crate::check::layers::*;
use crate::throttle::function::CallerKind;

rule! {
    /// A function behind a limited API has a public URL of its own.
    ///
    /// Calls of the URL go past WAF, stage and plans. Remove it, or have it ask for `AWS_IAM`.
    ///
    /// Check SEC-05 of the throttle layers.
    pub URL_BYPASS = "url-bypass", "SEC-05", error, Security, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let demand = model.demand(at);
        let limited = demand.routes.iter().any(|(stage, _)| {
            model.stages.get(*stage).is_some_and(|stage| {
                !stage.plans.is_empty()
                    || !stage.acls.is_empty()
                    || stage.settings.iter().any(|one| one.throttle.is_given())
            })
        });
        for caller in function.callers.iter().filter(|_| limited) {
            if let CallerKind::Url { auth } = &caller.kind
                && auth.exact().is_some_and(|auth| auth == "NONE")
            {
                let message = format!(
                    "`{}` is behind a limited API, and anybody can call it past that at a URL of its own",
                    function.source.resource
                );
                report
                    .at_source(&URL_BYPASS, &caller.source, message)
                    .help("remove the URL, or set `AuthType: AWS_IAM`");
            }
        }
    }
}
