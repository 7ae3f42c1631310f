//! Generated from spec/iotcoredeviceadvisor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTCoreDeviceAdvisor::SuiteDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html)
    SuiteDefinition SuiteDefinitionAttrs "AWS::IoTCoreDeviceAdvisor::SuiteDefinition" (
        suite_definition_configuration SuiteDefinitionConfiguration: SuiteDefinitionConfiguration
    ) { tags Tags: List<Tag>, } {
        suite_definition_arn "SuiteDefinitionArn": Arn<r::IotCoreDeviceAdvisorSuiteDefinition>,
        suite_definition_id "SuiteDefinitionId": String,
        suite_definition_version "SuiteDefinitionVersion": String,
    }
}
props! {
    SuiteDefinitionConfiguration (
        device_permission_role_arn DevicePermissionRoleArn: String, root_group RootGroup: String
    ) {
        devices Devices: List<SuiteDefinitionDeviceUnderTest>,
        intended_for_qualification IntendedForQualification: bool,
        suite_definition_name SuiteDefinitionName: String,
    }
}
props! { SuiteDefinitionDeviceUnderTest () { certificate_arn CertificateArn: String, thing_arn ThingArn: String, } }
