use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// An alias of a CloudFront distribution is no name that it takes.
    ///
    /// Names of hosts in small letters, `*` as the whole first part alone.
    pub DISTRIBUTION_ALIAS = "distribution-alias", "V012", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for distribution in context.of_kind("AWS::CloudFront::Distribution") {
        let Some(aliases) = distribution.property("DistributionConfig").and_then(|config| config.get("Aliases")) else {
            continue;
        };
        let path = distribution.path(&[Step::Key("Properties"), Step::Key("DistributionConfig"), Step::Key("Aliases")]);
        for alias in items(aliases, &path) {
            let Some(name) = alias.value.as_str().filter(|name| !name.contains("{{")) else { continue };
            if !is_host(name) {
                report
                    .report(&DISTRIBUTION_ALIAS, &alias.path, format!("`{name}` is no name of a host"))
                    .help("`www.example.com`, or `*.example.com`");
            }
        }
    }
}

fn is_host(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    let part = |text: &str| {
        (1..=63).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
            && !text.starts_with('-')
            && !text.ends_with('-')
    };
    match parts.as_slice() {
        ["*", rest @ ..] => !rest.is_empty() && rest.iter().all(|text| part(text)),
        all => all.len() >= 2 && all.iter().all(|text| part(text)),
    }
}
