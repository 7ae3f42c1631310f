//! Generated from spec/auditmanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AuditManager::Assessment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
    Assessment AssessmentAttrs "AWS::AuditManager::Assessment" () {
        assessment_reports_destination AssessmentReportsDestination: AssessmentReportsDestination,
        aws_account AwsAccount: AssessmentAwsAccount,
        delegations Delegations: List<AssessmentDelegation>,
        description Description: String,
        framework_id FrameworkId: String,
        name Name: String,
        roles Roles: List<AssessmentRole>,
        scope Scope: AssessmentScope,
        status Status: AssessmentStatus,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AuditManagerAssessment>,
        assessment_id "AssessmentId": String,
        creation_time "CreationTime": f64,
    }
}
props! { AssessmentAwsAccount () { email_address EmailAddress: String, id Id: String, name Name: String, } }
props! { AssessmentAwsService () { service_name ServiceName: String, } }
props! {
    AssessmentDelegation () {
        assessment_id AssessmentId: String,
        assessment_name AssessmentName: String,
        comment Comment: String,
        control_set_id ControlSetId: String,
        created_by CreatedBy: String,
        creation_time CreationTime: f64,
        id Id: String,
        last_updated LastUpdated: f64,
        role_arn RoleArn: Arn<r::IamRole>,
        role_type RoleType: AssessmentRoleType,
        status Status: AssessmentDelegationStatus,
    }
}
props! {
    AssessmentReportsDestination () {
        destination Destination: String,
        destination_type DestinationType: AssessmentReportDestinationType,
    }
}
props! { AssessmentRole () { role_arn RoleArn: Arn<r::IamRole>, role_type RoleType: AssessmentRoleType, } }
props! {
    AssessmentScope () {
        aws_accounts AwsAccounts: List<AssessmentAwsAccount>,
        aws_services AwsServices: List<AssessmentAwsService>,
    }
}
choice! { AssessmentDelegationStatus { InProgress "IN_PROGRESS", UnderReview "UNDER_REVIEW", Complete "COMPLETE" } }
choice! { AssessmentReportDestinationType { S3 "S3" } }
choice! { AssessmentRoleType { ProcessOwner "PROCESS_OWNER", ResourceOwner "RESOURCE_OWNER" } }
choice! { AssessmentStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::AuditManager::AssessmentFramework](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html)
    AssessmentFramework AssessmentFrameworkAttrs "AWS::AuditManager::AssessmentFramework" (
        control_sets ControlSets: List<AssessmentFrameworkControlSet>, name Name: String
    ) {
        compliance_type ComplianceType: String,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AuditManagerAssessmentFramework>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        framework_id "FrameworkId": String,
        last_updated_at "LastUpdatedAt": String,
        last_updated_by "LastUpdatedBy": String,
        type_ "Type": String,
    }
}
props! {
    AssessmentFrameworkControlSet (controls Controls: List<AssessmentFrameworkControlSetControl>, name Name: String) {}
}
props! { AssessmentFrameworkControlSetControl (id Id: String) {} }

resource! {
    /// [AWS::AuditManager::Control](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
    Control ControlAttrs "AWS::AuditManager::Control" (
        control_mapping_sources ControlMappingSources: List<ControlMappingSource>, name Name: String
    ) {
        action_plan_instructions ActionPlanInstructions: String,
        action_plan_title ActionPlanTitle: String,
        description Description: String,
        tags Tags: List<Tag>,
        testing_information TestingInformation: String,
    } {
        arn "Arn": Arn<r::AuditManagerControl>,
        control_sources "ControlSources": String,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        last_updated_by "LastUpdatedBy": String,
        type_ "Type": String,
    }
}
props! {
    ControlMappingSource () {
        source_description SourceDescription: String,
        source_frequency SourceFrequency: ControlMappingSourceSourceFrequency,
        source_keyword SourceKeyword: ControlSourceKeyword,
        source_name SourceName: String,
        source_set_up_option SourceSetUpOption: ControlMappingSourceSourceSetUpOption,
        source_type SourceType: ControlMappingSourceSourceType,
        troubleshooting_text TroubleshootingText: String,
    }
}
props! {
    ControlSourceKeyword () {
        keyword_input_type KeywordInputType: ControlSourceKeywordKeywordInputType,
        keyword_value KeywordValue: String,
    }
}
choice! { ControlMappingSourceSourceFrequency { Daily "DAILY", Weekly "WEEKLY", Monthly "MONTHLY" } }
choice! {
    ControlMappingSourceSourceSetUpOption {
        SystemControlsMapping "System_Controls_Mapping", ProceduralControlsMapping "Procedural_Controls_Mapping"
    }
}
choice! {
    ControlMappingSourceSourceType {
        AwsCloudtrail "AWS_Cloudtrail", AwsConfig "AWS_Config", AwsSecurityHub "AWS_Security_Hub",
        AwsApiCall "AWS_API_Call", Manual "MANUAL", CommonControl "Common_Control", CoreControl "Core_Control"
    }
}
choice! {
    ControlSourceKeywordKeywordInputType {
        SelectFromList "SELECT_FROM_LIST", UploadFile "UPLOAD_FILE", InputText "INPUT_TEXT"
    }
}
