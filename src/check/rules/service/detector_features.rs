use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A GuardDuty detector is told by `DataSources` and by `Features` what to look at.
    ///
    /// The service takes one of them. `Features` is the newer one, and knows more.
    pub DETECTOR_FEATURES = "detector-features", "V028", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for detector in context.of_kind("AWS::GuardDuty::Detector") {
        let there = |name: &str| {
            let value = detector.property(name)?;
            Some(branches(value, &detector.path(&[Step::Key("Properties")])))
        };
        let (Some(sources), Some(features)) = (there("DataSources"), there("Features")) else { continue };
        let both = sources.iter().any(|one| {
            features.iter().any(|other| {
                let under: Vec<(&str, bool)> = one.under.iter().chain(&other.under).copied().collect();
                context.conditions.satisfiable(&under) != crate::conditions::Answer::No
            })
        });
        if both {
            report
                .report(
                    &DETECTOR_FEATURES,
                    &detector.property_path(&[]),
                    format!("`{}` has `DataSources` and `Features`", detector.id),
                )
                .help("keep `Features`");
        }
    }
}
