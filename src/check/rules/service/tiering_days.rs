use crate::check::value::{integer, items};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Objects move to an archive earlier or later than S3 takes.
    ///
    /// `ARCHIVE_ACCESS` after 90 to 730 days, `DEEP_ARCHIVE_ACCESS` after 180 to 730.
    pub TIERING_DAYS = "tiering-days", "V029", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html";
}

/// Each tier with its fewest and most days.
const TIERS: [(&str, i64, i64); 2] = [("ARCHIVE_ACCESS", 90, 730), ("DEEP_ARCHIVE_ACCESS", 180, 730)];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for bucket in context.of_kind("AWS::S3::Bucket") {
        const NAME: &str = "IntelligentTieringConfigurations";
        let Some(all) = bucket.property(NAME) else { continue };
        for configuration in items(all, &bucket.property_path(&[NAME])) {
            let Some(tierings) = configuration.value.get("Tierings") else { continue };
            let mut path = configuration.path.clone();
            path.push(Step::Key("Tierings"));
            for tiering in items(tierings, &path) {
                let tier = tiering.value.get("AccessTier").and_then(Node::as_str);
                let known = TIERS.iter().find(|(name, ..)| Some(*name) == tier);
                let days = tiering.value.get("Days").and_then(integer);
                if let (Some((tier, least, most)), Some(days)) = (known, days)
                    && !(*least..=*most).contains(&days)
                {
                    let mut path = tiering.path.clone();
                    path.push(Step::Key("Days"));
                    report
                        .report(
                            &TIERING_DAYS,
                            &path,
                            format!("`{tier}` is for objects of {least} to {most} days, not {days}"),
                        )
                        .help(format!("`Days` from {least} to {most}"));
                }
            }
        }
    }
}
