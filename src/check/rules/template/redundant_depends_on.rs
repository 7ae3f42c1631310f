use crate::check::{Context, Place, Reporter};
use crate::finding::Fix;
use crate::graph::Kind;
use crate::rule::rule;

rule! {
    /// `DependsOn` names a resource that is referred to anyway.
    ///
    /// A `Ref`, `Fn::GetAtt` or `${...}` already makes CloudFormation wait. `formwork check --fix` removes the entry.
    pub REDUNDANT_DEPENDS_ON = "redundant-depends-on", "T005", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for reference in context.references.iter().filter(|reference| reference.kind == Kind::DependsOn) {
        let other = context.references_to(reference.target).find(|other| {
            matches!(other.kind, Kind::Ref | Kind::GetAtt(_) | Kind::Sub | Kind::SubGetAtt(_))
                && other.place == reference.place
                // in a branch of `Fn::If` it may not be there
                && other.under.is_empty()
        });
        let in_resource = matches!(reference.place, Place::Resource(_)) && context.resource(reference.target).is_some();
        let Some(other) = other.filter(|_| in_resource) else { continue };
        let way = match other.kind {
            Kind::Ref => "`Ref`",
            Kind::GetAtt(_) => "`Fn::GetAtt`",
            _ => "`Fn::Sub`",
        };
        let message = format!("`{}` is waited for anyway: a {way} refers to it", reference.target);
        report
            .report(&REDUNDANT_DEPENDS_ON, &reference.path, message)
            .help("remove it from `DependsOn`")
            .fix(Fix::Remove);
    }
}
