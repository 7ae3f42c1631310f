use crate::check::layers::*;

rule! {
    /// Code stands in the template for a runtime or an entry point that does not take it.
    ///
    /// Only Node.js and Python take code in the template; it becomes a file `index`, so the handler is `index.<function>`.
    ///
    /// Check C-19 of the throttle layers.
    pub INLINE_SOURCE = "inline-source", "C-19", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in model.functions.iter().filter(|function| function.inline_bytes.is_some()) {
        let id = &function.source.resource;
        if let Some(runtime) =
            function.runtime.exact().filter(|one| !one.starts_with("nodejs") && !one.starts_with("python"))
        {
            report
                .at_source(
                    &INLINE_SOURCE,
                    &function.runtime.from,
                    format!("`{id}` has its code in the template, which `{runtime}` does not take"),
                )
                .help("Node.js or Python, or the code in S3");
        }
        if let Some(handler) = function.handler.exact().filter(|one| !one.starts_with("index.") && !one.contains("${"))
        {
            report
                .at_source(
                    &INLINE_SOURCE,
                    &function.handler.from,
                    format!("`{id}` has its code in the template, a file `index`, and its handler is `{handler}`"),
                )
                .help(format!("`index.{}`", handler.rsplit('.').next().unwrap_or("handler")));
        }
    }
}
