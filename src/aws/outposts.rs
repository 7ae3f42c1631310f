//! Generated from spec/outposts.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Outposts::Outpost](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html)
    Outpost OutpostAttrs "AWS::Outposts::Outpost" (name Name: String, site_id SiteId: String) {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        description Description: String,
        supported_hardware_type SupportedHardwareType: OutpostSupportedHardwareType,
        tags Tags: List<Tag>,
    } {
        life_cycle_status "LifeCycleStatus": String,
        outpost_arn "OutpostArn": Arn<r::OutpostsOutpost>,
        outpost_id "OutpostId": String,
        owner_id "OwnerId": String,
        site_arn "SiteArn": String,
    }
}
choice! { OutpostSupportedHardwareType { Rack "RACK", Server "SERVER" } }

resource! {
    /// [AWS::Outposts::Site](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
    Site SiteAttrs "AWS::Outposts::Site" (name Name: String) {
        description Description: String,
        notes Notes: String,
        operating_address OperatingAddress: SiteAddress,
        rack_physical_properties RackPhysicalProperties: SiteRackPhysicalProperties,
        shipping_address ShippingAddress: SiteAddress,
        tags Tags: List<Tag>,
    } { site_arn "SiteArn": Arn<r::OutpostsSite>, site_id "SiteId": String, }
}
props! {
    SiteAddress SiteAddressArgs [
        address_line1 AddressLine1: String, city City: String, contact_name ContactName: String,
        contact_phone_number ContactPhoneNumber: String, country_code CountryCode: String,
        postal_code PostalCode: String, state_or_region StateOrRegion: String
    ] {
        address_line2 AddressLine2: String,
        address_line3 AddressLine3: String,
        district_or_county DistrictOrCounty: String,
        municipality Municipality: String,
    }
}
props! {
    SiteRackPhysicalProperties () {
        fiber_optic_cable_type FiberOpticCableType: SiteRackPhysicalPropertiesFiberOpticCableType,
        maximum_supported_weight_lbs MaximumSupportedWeightLbs: SiteRackPhysicalPropertiesMaximumSupportedWeightLbs,
        optical_standard OpticalStandard: SiteRackPhysicalPropertiesOpticalStandard,
        power_connector PowerConnector: SiteRackPhysicalPropertiesPowerConnector,
        power_draw_kva PowerDrawKva: SiteRackPhysicalPropertiesPowerDrawKva,
        power_feed_drop PowerFeedDrop: SiteRackPhysicalPropertiesPowerFeedDrop,
        power_phase PowerPhase: SiteRackPhysicalPropertiesPowerPhase,
        uplink_count UplinkCount: SiteRackPhysicalPropertiesUplinkCount,
        uplink_gbps UplinkGbps: SiteRackPhysicalPropertiesUplinkGbps,
    }
}
choice! { SiteRackPhysicalPropertiesFiberOpticCableType { SingleMode "SINGLE_MODE", MultiMode "MULTI_MODE" } }
choice! {
    SiteRackPhysicalPropertiesMaximumSupportedWeightLbs {
        NoLimit "NO_LIMIT", Max1400Lbs "MAX_1400_LBS", Max1600Lbs "MAX_1600_LBS", Max1800Lbs "MAX_1800_LBS",
        Max2000Lbs "MAX_2000_LBS"
    }
}
choice! {
    SiteRackPhysicalPropertiesOpticalStandard {
        Optic10GbaseSr "OPTIC_10GBASE_SR", Optic10GbaseIr "OPTIC_10GBASE_IR", Optic10GbaseLr "OPTIC_10GBASE_LR",
        Optic40GbaseSr "OPTIC_40GBASE_SR", Optic40GbaseEsr "OPTIC_40GBASE_ESR",
        Optic40GbaseIr4Lr4L "OPTIC_40GBASE_IR4_LR4L", Optic40GbaseLr4 "OPTIC_40GBASE_LR4",
        Optic100GbaseSr4 "OPTIC_100GBASE_SR4", Optic100GbaseCwdm4 "OPTIC_100GBASE_CWDM4",
        Optic100GbaseLr4 "OPTIC_100GBASE_LR4", Optic100GPsm4Msa "OPTIC_100G_PSM4_MSA",
        Optic1000BaseLx "OPTIC_1000BASE_LX", Optic1000BaseSx "OPTIC_1000BASE_SX"
    }
}
choice! {
    SiteRackPhysicalPropertiesPowerConnector {
        L630P "L6_30P", Iec309 "IEC309", Ah530P7W "AH530P7W", Ah532P6W "AH532P6W", Cs8365C "CS8365C"
    }
}
choice! {
    SiteRackPhysicalPropertiesPowerDrawKva {
        Power5Kva "POWER_5_KVA", Power10Kva "POWER_10_KVA", Power15Kva "POWER_15_KVA", Power30Kva "POWER_30_KVA"
    }
}
choice! { SiteRackPhysicalPropertiesPowerFeedDrop { AboveRack "ABOVE_RACK", BelowRack "BELOW_RACK" } }
choice! { SiteRackPhysicalPropertiesPowerPhase { SinglePhase "SINGLE_PHASE", ThreePhase "THREE_PHASE" } }
choice! {
    SiteRackPhysicalPropertiesUplinkCount {
        UplinkCount1 "UPLINK_COUNT_1", UplinkCount2 "UPLINK_COUNT_2", UplinkCount3 "UPLINK_COUNT_3",
        UplinkCount4 "UPLINK_COUNT_4", UplinkCount5 "UPLINK_COUNT_5", UplinkCount6 "UPLINK_COUNT_6",
        UplinkCount7 "UPLINK_COUNT_7", UplinkCount8 "UPLINK_COUNT_8", UplinkCount12 "UPLINK_COUNT_12",
        UplinkCount16 "UPLINK_COUNT_16"
    }
}
choice! {
    SiteRackPhysicalPropertiesUplinkGbps {
        Uplink1G "UPLINK_1G", Uplink10G "UPLINK_10G", Uplink40G "UPLINK_40G", Uplink100G "UPLINK_100G"
    }
}
