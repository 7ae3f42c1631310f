//! Generated from spec/iotthingsgraph.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTThingsGraph::FlowTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html)
    FlowTemplate FlowTemplateAttrs "AWS::IoTThingsGraph::FlowTemplate" (
        definition Definition: FlowTemplateDefinitionDocument
    ) { compatible_namespace_version CompatibleNamespaceVersion: f64, } { id "Id": String, }
}
props! { FlowTemplateDefinitionDocument (language Language: String, text Text: String) {} }
