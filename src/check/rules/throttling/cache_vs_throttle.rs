use crate::check::layers::*;

rule! {
    /// Caching is on for a method, and the stage has no cache.
    ///
    /// `CachingEnabled` needs `CacheClusterEnabled`; without it every call reaches the backend. Caching what is no `GET` by a setting of its own is a warning.
    ///
    /// Check A-24 of the throttle layers.
    pub CACHE_VS_THROTTLE = "cache-vs-throttle", "A-24", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for stage in &model.stages {
        for setting in stage.settings.iter().filter(|setting| always(&setting.caching)) {
            if never(&stage.cache) {
                let message = format!(
                    "`{}` of stage `{}` is to be cached, and the stage has no cache",
                    setting.scope(),
                    stage.shown()
                );
                report
                    .at_source(&CACHE_VS_THROTTLE, &setting.caching.from, message)
                    .help("set `CacheClusterEnabled: true`, or drop `CachingEnabled`");
            } else if !["*", "GET", "HEAD", "OPTIONS", "ANY", "?"].contains(&setting.method.as_str()) {
                let message = format!(
                    "answers to `{}` are cached at stage `{}`: a repeated call does not reach the backend",
                    setting.scope(),
                    stage.shown()
                );
                report
                    .at_source(&CACHE_VS_THROTTLE, &setting.caching.from, message)
                    .help("cache only what changes nothing")
                    .at_most(Severity::Warning);
            }
        }
    }
}
