use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A certificate is validated by a domain that does not contain its own.
    ///
    /// `ValidationDomain` is the domain itself or one above it.
    pub VALIDATION_DOMAIN = "validation-domain", "V017", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for certificate in context.of_kind("AWS::CertificateManager::Certificate") {
        let Some(options) = certificate.property("DomainValidationOptions") else { continue };
        for option in items(options, &certificate.property_path(&["DomainValidationOptions"])) {
            let text = |name| option.value.get(name).and_then(Node::as_str);
            let (Some(domain), Some(by)) = (text("DomainName"), text("ValidationDomain")) else { continue };
            let inside = domain.strip_suffix(by).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            if !inside {
                let mut path = option.path.clone();
                path.push(Step::Key("DomainName"));
                report
                    .report(&VALIDATION_DOMAIN, &path, format!("`{by}` does not contain `{domain}`"))
                    .help("name the domain itself or one above it");
            }
        }
    }
}
