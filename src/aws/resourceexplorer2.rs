//! Generated from spec/resourceexplorer2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ResourceExplorer2::DefaultViewAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html)
    DefaultViewAssociation DefaultViewAssociationAttrs "AWS::ResourceExplorer2::DefaultViewAssociation" (
        view_arn ViewArn: String
    ) {} { associated_aws_principal "AssociatedAwsPrincipal": String, }
}

resource! {
    /// [AWS::ResourceExplorer2::Index](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html)
    Index IndexAttrs "AWS::ResourceExplorer2::Index" (type_ Type: IndexType) { tags Tags: Map<String>, } {
        arn "Arn": Arn<r::ResourceExplorer2Index>,
        index_state "IndexState": String,
    }
}
choice! { IndexType { Local "LOCAL", Aggregator "AGGREGATOR" } }

resource! {
    /// [AWS::ResourceExplorer2::View](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html)
    View ViewAttrs "AWS::ResourceExplorer2::View" (view_name ViewName: String) {
        filters Filters: ViewSearchFilter,
        included_properties IncludedProperties: List<ViewIncludedProperty>,
        scope Scope: String,
        tags Tags: Map<String>,
    } { view_arn "ViewArn": Arn<r::ResourceExplorer2View>, }
}
props! { ViewIncludedProperty (name Name: String) {} }
props! { ViewSearchFilter (filter_string FilterString: String) {} }
