//! Generated from spec/resourcegroups.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ResourceGroups::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html)
    Group GroupAttrs "AWS::ResourceGroups::Group" (name Name: String) {
        configuration Configuration: List<GroupConfigurationItem>,
        description Description: String,
        resource_query ResourceQuery: GroupResourceQuery,
        resources Resources: List<String>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ResourceGroupsGroup>, }
}
props! { GroupConfigurationItem () { parameters Parameters: List<GroupConfigurationParameter>, type_ Type: String, } }
props! { GroupConfigurationParameter () { name Name: String, values Values: List<String>, } }
props! {
    GroupQuery () {
        resource_type_filters ResourceTypeFilters: List<String>,
        stack_identifier StackIdentifier: String,
        tag_filters TagFilters: List<GroupTagFilter>,
    }
}
props! { GroupResourceQuery () { query Query: GroupQuery, type_ Type: GroupResourceQueryType, } }
props! { GroupTagFilter () { key Key: String, values Values: List<String>, } }
choice! { GroupResourceQueryType { TagFilters10 "TAG_FILTERS_1_0", CloudformationStack10 "CLOUDFORMATION_STACK_1_0" } }

resource! {
    /// [AWS::ResourceGroups::TagSyncTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html)
    TagSyncTask TagSyncTaskAttrs "AWS::ResourceGroups::TagSyncTask" (
        group Group: String, role_arn RoleArn: Arn<r::IamRole>, tag_key TagKey: String, tag_value TagValue: String
    ) {} {
        group_arn "GroupArn": String,
        group_name "GroupName": String,
        status "Status": String,
        task_arn "TaskArn": Arn<r::ResourceGroupsTagSyncTask>,
    }
}
