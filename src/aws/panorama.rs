//! Generated from spec/panorama.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Panorama::ApplicationInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html)
    ApplicationInstance ApplicationInstanceAttrs "AWS::Panorama::ApplicationInstance" (
        default_runtime_context_device DefaultRuntimeContextDevice: String,
        manifest_payload ManifestPayload: ApplicationInstanceManifestPayload
    ) {
        application_instance_id_to_replace ApplicationInstanceIdToReplace: String,
        description Description: String,
        manifest_overrides_payload ManifestOverridesPayload: ApplicationInstanceManifestOverridesPayload,
        name Name: String,
        runtime_role_arn RuntimeRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        application_instance_id "ApplicationInstanceId": String,
        arn "Arn": Arn<r::PanoramaApplicationInstance>,
        created_time "CreatedTime": i64,
        default_runtime_context_device_name "DefaultRuntimeContextDeviceName": String,
        health_status "HealthStatus": String,
        last_updated_time "LastUpdatedTime": i64,
        status "Status": String,
        status_description "StatusDescription": String,
    }
}
props! { ApplicationInstanceManifestOverridesPayload () { payload_data PayloadData: String, } }
props! { ApplicationInstanceManifestPayload () { payload_data PayloadData: String, } }

resource! {
    /// [AWS::Panorama::Package](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html)
    Package PackageAttrs "AWS::Panorama::Package" (package_name PackageName: String) {
        storage_location StorageLocation: PackageStorageLocation,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::PanoramaPackage>,
        created_time "CreatedTime": i64,
        package_id "PackageId": String,
        storage_location_binary_prefix_location "StorageLocation.BinaryPrefixLocation": String,
        storage_location_bucket "StorageLocation.Bucket": String,
        storage_location_generated_prefix_location "StorageLocation.GeneratedPrefixLocation": String,
        storage_location_manifest_prefix_location "StorageLocation.ManifestPrefixLocation": String,
        storage_location_repo_prefix_location "StorageLocation.RepoPrefixLocation": String,
    }
}
props! { PackageStorageLocation () {} }

resource! {
    /// [AWS::Panorama::PackageVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html)
    PackageVersion PackageVersionAttrs "AWS::Panorama::PackageVersion" (
        package_id PackageId: String, package_version PackageVersion: String, patch_version PatchVersion: String
    ) {
        mark_latest MarkLatest: bool,
        owner_account OwnerAccount: String,
        updated_latest_patch_version UpdatedLatestPatchVersion: String,
    } {
        is_latest_patch "IsLatestPatch": bool,
        package_arn "PackageArn": String,
        package_name "PackageName": String,
        registered_time "RegisteredTime": i64,
        status "Status": String,
        status_description "StatusDescription": String,
    }
}
