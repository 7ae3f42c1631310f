use crate::check::layers::*;

rule! {
    /// A usage plan sets limits for a method that the stage's API does not have.
    ///
    /// The key of such a limit is the plain path and the method, `/pets/{id}/GET`, and `//GET` for the root: slashes are not encoded here, other than in the
    /// settings of a stage.
    ///
    /// Check A-10 of the throttle layers.
    pub PLAN_METHOD_ORPHAN = "plan-method-orphan", "A-10", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        for entry in &plan.stages {
            for own in &entry.methods {
                let message = format!("plan `{}` limits `{}`, which is no method of the API", plan.shown(), own.key);
                if own.key.contains("~1") {
                    let plain = own.key.replace("~1", "/").replacen("//", "/", 1);
                    report
                        .at_source(&PLAN_METHOD_ORPHAN, &own.source, message)
                        .help(format!("slashes are not encoded here: `{plain}`"));
                    continue;
                }
                let Some(at) = entry.stage.filter(|at| all_known(model, *at)) else { continue };
                let odd = own.key.contains(['*', '$']) || own.method == "ANY";
                let known = routes(model, at)
                    .iter()
                    .any(|route| route.path == own.path && (route.method == own.method || route.method == "ANY"));
                if !odd && !known {
                    let all: Vec<String> = routes(model, at)
                        .iter()
                        .take(5)
                        .map(|route| format!("`{}/{}`", route.path, route.method))
                        .collect();
                    report
                        .at_source(&PLAN_METHOD_ORPHAN, &own.source, message)
                        .help(format!("it has {}", all.join(", ")));
                }
            }
        }
    }
}
