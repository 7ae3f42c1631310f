use crate::check::layers::*;

rule! {
    /// A stage sets limits for a method that its API does not have.
    ///
    /// The setting limits nothing, or the deployment fails. Slashes inside of `ResourcePath` are written `~1`: `/~1pets~1{id}` is `/pets/{id}`; a slash that is
    /// not encoded is reported as a warning.
    ///
    /// Check A-09 of the throttle layers.
    pub METHOD_SETTING_ORPHAN = "method-setting-orphan", "A-09", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        for setting in stage.settings.iter().filter(|setting| !setting.is_star()) {
            let Some(raw) = setting.raw_path.exact().filter(|raw| !raw.contains(['*', '$'])) else { continue };
            let inner = raw.strip_prefix('/').unwrap_or(raw);
            let bare = !inner.is_empty() && !inner.starts_with("~1");
            if inner.contains('/') || bare {
                let encoded = format!("/~1{}", setting.path.trim_start_matches('/').replace('/', "~1"));
                report
                    .at_source(
                        &METHOD_SETTING_ORPHAN,
                        &setting.raw_path.from,
                        match inner.contains('/') {
                            true => format!("`{raw}` has a slash that is not encoded"),
                            false => format!("`{raw}` lacks the encoded slash in front of its first part"),
                        },
                    )
                    .help(format!("write `{encoded}`"))
                    .at_most(Severity::Warning);
            }
            if !all_known(model, at) || !setting.method.bytes().all(|b| b.is_ascii_uppercase() || b == b'*') {
                continue;
            }
            let on_path = || routes(model, at).iter().filter(|route| route.path == setting.path);
            let any = ["*", "ANY"].contains(&setting.method.as_str());
            if on_path().any(|route| any || route.method == setting.method || route.method == "ANY") {
                continue;
            }
            let has: Vec<String> = match on_path().next() {
                Some(_) => on_path().map(|route| format!("`{}`", route.name())).collect(),
                None => routes(model, at).iter().take(5).map(|route| format!("`{}`", route.name())).collect(),
            };
            let message = format!(
                "stage `{}` sets limits for `{} {}`, which its API does not have",
                stage.shown(),
                setting.method,
                setting.path
            );
            report
                .at_source(&METHOD_SETTING_ORPHAN, &setting.raw_path.from, message)
                .help(format!("it has {}", has.join(", ")));
        }
    }
}
