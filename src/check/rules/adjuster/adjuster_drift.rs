use super::{called, shown_stage, stage_of};
use crate::check::layers::*;

rule! {
    /// The template sets limits that a function changes while it runs.
    ///
    /// CloudFormation compares templates, not what is set: a deployment that leaves the stage's settings alone leaves the function's value, and one that changes anything of them sets the template's value again. Clean
    /// where the template takes the value from the parameter store, to which the function writes it (`{{resolve:ssm:...}}`, a parameter of type `AWS::SSM::Parameter::Value<...>`).
    ///
    /// Check RUN-03 of the throttle layers.
    pub ADJUSTER_DRIFT = "adjuster-drift", "RUN-03", warning, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let mut told: Vec<usize> = Vec::new();
    for adjuster in model.adjusters.iter().filter(|one| one.code.as_ref().is_none_or(|code| code.stages)) {
        let Some(at) = stage_of(model, adjuster).filter(|at| !told.contains(at)) else { continue };
        let (Some(stage), Some(function)) = (model.stages.get(at), model.functions.get(adjuster.function)) else {
            continue;
        };
        let Some(setting) = stage.star().or_else(|| stage.settings.first()) else { continue };
        let Some(rate) = setting.throttle.rate.exact() else { continue };
        told.push(at);
        let burst = setting.throttle.burst.exact().map_or_else(|| "?".to_owned(), |burst| number(*burst));
        let message = format!(
            "`{}` changes the limits of {} while it runs, and the template says {}/s and {burst}: the next deployment that changes anything of these settings sets that again",
            called(function),
            shown_stage(model, adjuster),
            number(*rate)
        );
        report
            .at_source(&ADJUSTER_DRIFT, &setting.throttle.rate.from, message)
            .help("have the function write what it sets to the parameter store and take the value from there; or accept it, and say so here");
    }
}
