use crate::check::layers::*;

rule! {
    /// A stage logs whole requests and answers.
    ///
    /// `DataTraceEnabled` writes bodies and headers, and with them what clients sent in confidence, into the log. Not said of stages that are called after development or tests.
    ///
    /// Check D-15 of the throttle layers.
    pub DATA_TRACE = "data-trace", "D-15", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for stage in &model.stages {
        let name = stage.shown().to_lowercase();
        if ["dev", "test", "sandbox", "local", "qa"].iter().any(|one| name.contains(one)) {
            continue;
        }
        for setting in stage.settings.iter().filter(|setting| always(&setting.data_trace)) {
            report
                .at_source(
                    &DATA_TRACE,
                    &setting.data_trace.from,
                    format!("stage `{}` logs whole requests and answers of `{}`", stage.shown(), setting.scope()),
                )
                .help("drop `DataTraceEnabled`, and log what is needed in the access log");
        }
    }
}
