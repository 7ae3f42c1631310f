use crate::check::layers::*;

rule! {
    /// An alias shares its calls out in a way that Lambda refuses.
    ///
    /// One other version beside its own, published both, with a share between 0 and 1.
    ///
    /// Check C-20 of the throttle layers.
    pub ALIAS_WEIGHTS = "alias-weights", "C-20", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alias in model.functions.iter().flat_map(|function| &function.aliases) {
        if alias.weights.len() > 1 && alias.weights.iter().all(|(version, _)| version.exact().is_some()) {
            report
                .at_source(
                    &ALIAS_WEIGHTS,
                    &alias.source,
                    format!("the alias shares its calls with {} other versions; it takes one", alias.weights.len()),
                )
                .help("leave one");
        }
        for (version, weight) in &alias.weights {
            if let Some(weight) = weight.exact().filter(|weight| !(0.0..=1.0).contains(*weight)) {
                report
                    .at_source(
                        &ALIAS_WEIGHTS,
                        &alias.source,
                        format!("the alias gives another version a share of {weight}; a share is between 0 and 1"),
                    )
                    .help("`0.1` is a tenth of the calls");
            }
            let latest =
                [version, &alias.version].into_iter().any(|one| one.exact().is_some_and(|one| one == "$LATEST"));
            let same = version.exact().is_some() && version.exact() == alias.version.exact();
            if latest || same {
                let why = if latest {
                    "with `$LATEST`, which is no published version"
                } else {
                    "with the version that it has anyway"
                };
                report
                    .at_source(&ALIAS_WEIGHTS, &alias.source, format!("the alias shares its calls {why}"))
                    .help("name two published versions");
            }
        }
    }
}
