//! Generated from spec/systemsmanagersap.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SystemsManagerSAP::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
    Application ApplicationAttrs "AWS::SystemsManagerSAP::Application" (
        application_id ApplicationId: String, application_type ApplicationType: ApplicationType
    ) {
        components_info ComponentsInfo: List<ApplicationComponentInfo>,
        credentials Credentials: List<ApplicationCredential>,
        database_arn DatabaseArn: String,
        instances Instances: List<String>,
        sap_instance_number SapInstanceNumber: String,
        sid Sid: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SystemsManagerSapApplication>, }
}
props! {
    ApplicationComponentInfo () {
        component_type ComponentType: ApplicationComponentInfoComponentType,
        ec2_instance_id Ec2InstanceId: String,
        sid Sid: String,
    }
}
props! {
    ApplicationCredential () {
        credential_type CredentialType: ApplicationCredentialCredentialType,
        database_name DatabaseName: String,
        secret_id SecretId: String,
    }
}
choice! {
    ApplicationComponentInfoComponentType {
        Hana "HANA", HanaNode "HANA_NODE", Abap "ABAP", Ascs "ASCS", Dialog "DIALOG", Webdisp "WEBDISP", Wd "WD",
        Ers "ERS"
    }
}
choice! { ApplicationCredentialCredentialType { Admin "ADMIN" } }
choice! { ApplicationType { Hana "HANA", SapAbap "SAP_ABAP" } }
