//! Generated from spec/datapipeline.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DataPipeline::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html)
    Pipeline PipelineAttrs "AWS::DataPipeline::Pipeline" (name Name: String) {
        activate Activate: bool,
        description Description: String,
        parameter_objects ParameterObjects: List<PipelineParameterObject>,
        parameter_values ParameterValues: List<PipelineParameterValue>,
        pipeline_objects PipelineObjects: List<PipelineObject>,
        pipeline_tags PipelineTags: List<Tag>,
    } { id "Id": String, pipeline_id "PipelineId": String, }
}
props! { PipelineField (key Key: String) { ref_value RefValue: String, string_value StringValue: String, } }
props! { PipelineObject (fields Fields: List<PipelineField>, id Id: String, name Name: String) {} }
props! { PipelineParameterAttribute (key Key: String, string_value StringValue: String) {} }
props! { PipelineParameterObject (attributes Attributes: List<PipelineParameterAttribute>, id Id: String) {} }
props! { PipelineParameterValue (id Id: String, string_value StringValue: String) {} }
