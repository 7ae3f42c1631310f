//! Generated from spec/workspacesthinclient.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WorkSpacesThinClient::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
    Environment EnvironmentAttrs "AWS::WorkSpacesThinClient::Environment" (desktop_arn DesktopArn: String) {
        desired_software_set_id DesiredSoftwareSetId: String,
        desktop_endpoint DesktopEndpoint: String,
        device_creation_tags DeviceCreationTags: List<Tag>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        maintenance_window MaintenanceWindow: EnvironmentMaintenanceWindow,
        name Name: String,
        software_set_update_mode SoftwareSetUpdateMode: EnvironmentSoftwareSetUpdateMode,
        software_set_update_schedule SoftwareSetUpdateSchedule: EnvironmentSoftwareSetUpdateSchedule,
        tags Tags: List<Tag>,
    } {
        activation_code "ActivationCode": String,
        arn "Arn": Arn<r::WorkSpacesThinClientEnvironment>,
        created_at "CreatedAt": String,
        desktop_type "DesktopType": String,
        id "Id": String,
        pending_software_set_id "PendingSoftwareSetId": String,
        pending_software_set_version "PendingSoftwareSetVersion": String,
        registered_devices_count "RegisteredDevicesCount": i64,
        software_set_compliance_status "SoftwareSetComplianceStatus": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    EnvironmentMaintenanceWindow (type_ Type: EnvironmentMaintenanceWindowType) {
        apply_time_of ApplyTimeOf: EnvironmentMaintenanceWindowApplyTimeOf,
        days_of_the_week DaysOfTheWeek: List<EnvironmentDayOfWeek>,
        end_time_hour EndTimeHour: Int<0, 23>,
        end_time_minute EndTimeMinute: Int<0, 59>,
        start_time_hour StartTimeHour: Int<0, 23>,
        start_time_minute StartTimeMinute: Int<0, 59>,
    }
}
choice! {
    EnvironmentDayOfWeek {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! { EnvironmentMaintenanceWindowApplyTimeOf { Utc "UTC", Device "DEVICE" } }
choice! { EnvironmentMaintenanceWindowType { System "SYSTEM", Custom "CUSTOM" } }
choice! { EnvironmentSoftwareSetUpdateMode { UseLatest "USE_LATEST", UseDesired "USE_DESIRED" } }
choice! {
    EnvironmentSoftwareSetUpdateSchedule {
        UseMaintenanceWindow "USE_MAINTENANCE_WINDOW", ApplyImmediately "APPLY_IMMEDIATELY"
    }
}
