use super::{called, shown_stage, stage_of};
use crate::check::layers::*;

rule! {
    /// A function changes what holds for every method, and some methods have limits of their own.
    ///
    /// It sets `/*/*/throttling/...`, and a method's own entry wins over that: the change has no effect there. Change each of them too, or leave their entries out. Information where the code is not in the
    /// template.
    ///
    /// Check RUN-05 of the throttle layers.
    pub ADJUSTER_STAR_ONLY = "adjuster-star-only", "RUN-05", warning, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateStage.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for adjuster in &model.adjusters {
        let known = match &adjuster.code {
            Some(code) if code.star && !code.methods => true,
            Some(_) => continue,
            None => false,
        };
        let (Some(at), Some(function)) = (stage_of(model, adjuster), model.functions.get(adjuster.function)) else {
            continue;
        };
        let Some(stage) = model.stages.get(at) else { continue };
        let own = stage.settings.iter().filter(|setting| !setting.is_star() && setting.throttle.is_given());
        for setting in own {
            let does =
                if known { "sets the limits of every method" } else { "may set the limits of every method alone" };
            let message = format!(
                "`{}` {does} of {}, and `{}` has {}/s of its own, which wins",
                called(function),
                shown_stage(model, adjuster),
                setting.scope(),
                setting.throttle.rate.exact().map_or_else(|| "?".to_owned(), |rate| number(*rate))
            );
            let path = setting.raw_path.exact().map_or("/~1path", String::as_str);
            let note = report
                .at_source(&ADJUSTER_STAR_ONLY, &setting.source, message)
                .help(format!("set `{path}/{}/throttling/rateLimit` too, or leave this entry out", setting.method));
            if !known {
                note.at_most(Severity::Info);
            }
        }
    }
}
