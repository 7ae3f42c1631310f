//! Generated from spec/controltower.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ControlTower::EnabledBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html)
    EnabledBaseline EnabledBaselineAttrs "AWS::ControlTower::EnabledBaseline" (
        baseline_identifier BaselineIdentifier: String, baseline_version BaselineVersion: String,
        target_identifier TargetIdentifier: String
    ) { parameters Parameters: List<EnabledBaselineParameter>, tags Tags: List<Tag>, } {
        enabled_baseline_identifier "EnabledBaselineIdentifier": String,
    }
}
props! { EnabledBaselineParameter () { key Key: String, value Value: Json, } }

resource! {
    /// [AWS::ControlTower::EnabledControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html)
    EnabledControl NoAttrs "AWS::ControlTower::EnabledControl" (
        control_identifier ControlIdentifier: String, target_identifier TargetIdentifier: String
    ) { parameters Parameters: List<EnabledControlParameter>, tags Tags: List<Tag>, } {}
}
props! { EnabledControlParameter (key Key: String, value Value: Json) {} }

resource! {
    /// [AWS::ControlTower::LandingZone](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html)
    LandingZone LandingZoneAttrs "AWS::ControlTower::LandingZone" (manifest Manifest: Json, version Version: String) {
        remediation_types RemediationTypes: List<LandingZoneRemediationTypes>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ControlTowerLandingZone>,
        drift_status "DriftStatus": String,
        landing_zone_identifier "LandingZoneIdentifier": String,
        latest_available_version "LatestAvailableVersion": String,
        status "Status": String,
    }
}
choice! { LandingZoneRemediationTypes { InheritanceDrift "INHERITANCE_DRIFT" } }
