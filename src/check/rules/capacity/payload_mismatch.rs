use crate::check::layers::*;

rule! {
    /// The declared payload is more than a layer takes.
    ///
    /// The gateway takes 10 MB and answers 413 to more; Lambda takes 6 MB. Judged only with declared payloads (`payload_bytes`). Have clients upload to S3 with a presigned URL.
    ///
    /// Check C-08 of the throttle layers.
    pub PAYLOAD_MISMATCH = "payload-mismatch", "C-08", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let bytes = &model.assume.payload_bytes;
    if !bytes.is_declared() {
        return;
    }
    for (at, stage) in model.stages.iter().enumerate() {
        for route in routes(model, at) {
            let calls = !model.callees(at, route).is_empty();
            let (most, who) = if calls { (6_291_456.0, "Lambda") } else { (10_485_760.0, "the gateway") };
            if bytes.value > most && ["POST", "PUT", "PATCH", "ANY"].contains(&route.method.as_str()) {
                let message = format!(
                    "calls of `{}` at stage `{}` have {} bytes, and {who} takes {}",
                    route.name(),
                    stage.shown(),
                    number(bytes.value),
                    number(most)
                );
                report
                    .at_source(&PAYLOAD_MISMATCH, &route.source, message)
                    .help("have clients upload to S3 with a presigned URL");
            }
        }
    }
}
