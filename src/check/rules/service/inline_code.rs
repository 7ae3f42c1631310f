use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Code stands in the template where Lambda takes none, or too much of it.
    ///
    /// Only functions of Node.js and Python take `ZipFile`. It becomes the file `index`, so the handler is `index.<name>`; a package of 4 MiB is the most.
    /// Layers and other runtimes take code from S3.
    ///
    /// Check C-19 of the throttle layers.
    pub INLINE_CODE = "inline-code", "V002", error, Service, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html";
}

/// Most bytes of inline code.
const MAX_BYTES: usize = 4 << 20;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (kind, way) in
        [("AWS::Lambda::Function", &["Code", "ZipFile"][..]), ("AWS::Serverless::Function", &["InlineCode"])]
    {
        for function in context.of_kind(kind) {
            let Some(code) = function.property(way[0]) else { continue };
            let code = match way.get(1) {
                Some(name) => code.get(name),
                None => Some(code),
            };
            let Some(code) = code else { continue };
            let path = function.property_path(way);
            for branch in branches(code, &path) {
                let text = match branch.value.as_call() {
                    Some(("Fn::Sub", Node::String(text))) => text,
                    _ => branch.value.as_str().unwrap_or_default(),
                };
                if text.len() > MAX_BYTES {
                    let message = format!("the code has {} bytes, {MAX_BYTES} at most", text.len());
                    report.report(&INLINE_CODE, &branch.path, message).help("put it into S3");
                }
            }
            let Some(handler) = function.property("Handler") else { continue };
            for branch in branches(handler, &function.property_path(&["Handler"])) {
                if let Some(name) = branch.value.as_str()
                    && !name.starts_with("index.")
                    && !name.contains("${")
                {
                    report
                        .report(
                            &INLINE_CODE,
                            &branch.path,
                            format!("the handler is `{name}`, and inline code becomes the file `index`"),
                        )
                        .help(format!("`index.{}`", name.rsplit('.').next().unwrap_or("handler")));
                }
            }
        }
    }
}
