//! Generated from spec/location.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Location::APIKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html)
    ApiKey ApiKeyAttrs "AWS::Location::APIKey" (
        key_name KeyName: String, restrictions Restrictions: ApiKeyRestrictions
    ) {
        description Description: String,
        expire_time ExpireTime: String,
        force_delete ForceDelete: bool,
        force_update ForceUpdate: bool,
        no_expiry NoExpiry: bool,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationApiKey>,
        create_time "CreateTime": String,
        key_arn "KeyArn": String,
        update_time "UpdateTime": String,
    }
}
props! { ApiKeyAndroidApp (certificate_fingerprint CertificateFingerprint: String, package Package: String) {} }
props! { ApiKeyAppleApp (bundle_id BundleId: String) {} }
props! {
    ApiKeyRestrictions (allow_actions AllowActions: List<String>, allow_resources AllowResources: List<String>) {
        allow_android_apps AllowAndroidApps: List<ApiKeyAndroidApp>,
        allow_apple_apps AllowAppleApps: List<ApiKeyAppleApp>,
        allow_referers AllowReferers: List<String>,
    }
}

resource! {
    /// [AWS::Location::GeofenceCollection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html)
    GeofenceCollection GeofenceCollectionAttrs "AWS::Location::GeofenceCollection" (
        collection_name CollectionName: String
    ) {
        description Description: String,
        kms_key_id KmsKeyId: String,
        pricing_plan PricingPlan: GeofenceCollectionPricingPlan,
        pricing_plan_data_source PricingPlanDataSource: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationGeofenceCollection>,
        collection_arn "CollectionArn": String,
        create_time "CreateTime": String,
        update_time "UpdateTime": String,
    }
}
choice! { GeofenceCollectionPricingPlan { RequestBasedUsage "RequestBasedUsage" } }

resource! {
    /// [AWS::Location::Map](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html)
    LocationMap LocationMapAttrs "AWS::Location::Map" (
        configuration Configuration: LocationMapMapConfiguration, map_name MapName: String
    ) {
        description Description: String,
        pricing_plan PricingPlan: LocationMapPricingPlan,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationMap>,
        create_time "CreateTime": String,
        data_source "DataSource": String,
        map_arn "MapArn": Arn<r::LocationMap>,
        update_time "UpdateTime": String,
    }
}
props! {
    LocationMapMapConfiguration (style Style: String) {
        custom_layers CustomLayers: List<String>,
        political_view PoliticalView: String,
    }
}
choice! { LocationMapPricingPlan { RequestBasedUsage "RequestBasedUsage" } }

resource! {
    /// [AWS::Location::PlaceIndex](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html)
    PlaceIndex PlaceIndexAttrs "AWS::Location::PlaceIndex" (
        data_source DataSource: String, index_name IndexName: String
    ) {
        data_source_configuration DataSourceConfiguration: PlaceIndexDataSourceConfiguration,
        description Description: String,
        pricing_plan PricingPlan: PlaceIndexPricingPlan,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationPlaceIndex>,
        create_time "CreateTime": String,
        index_arn "IndexArn": String,
        update_time "UpdateTime": String,
    }
}
props! { PlaceIndexDataSourceConfiguration () { intended_use IntendedUse: PlaceIndexIntendedUse, } }
choice! { PlaceIndexIntendedUse { SingleUse "SingleUse", Storage "Storage" } }
choice! { PlaceIndexPricingPlan { RequestBasedUsage "RequestBasedUsage" } }

resource! {
    /// [AWS::Location::RouteCalculator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html)
    RouteCalculator RouteCalculatorAttrs "AWS::Location::RouteCalculator" (
        calculator_name CalculatorName: String, data_source DataSource: String
    ) {
        description Description: String,
        pricing_plan PricingPlan: RouteCalculatorPricingPlan,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationRouteCalculator>,
        calculator_arn "CalculatorArn": String,
        create_time "CreateTime": String,
        update_time "UpdateTime": String,
    }
}
choice! { RouteCalculatorPricingPlan { RequestBasedUsage "RequestBasedUsage" } }

resource! {
    /// [AWS::Location::Tracker](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html)
    Tracker TrackerAttrs "AWS::Location::Tracker" (tracker_name TrackerName: String) {
        description Description: String,
        event_bridge_enabled EventBridgeEnabled: bool,
        kms_key_enable_geospatial_queries KmsKeyEnableGeospatialQueries: bool,
        kms_key_id KmsKeyId: String,
        position_filtering PositionFiltering: TrackerPositionFiltering,
        pricing_plan PricingPlan: TrackerPricingPlan,
        pricing_plan_data_source PricingPlanDataSource: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LocationTracker>,
        create_time "CreateTime": String,
        tracker_arn "TrackerArn": Arn<r::LocationTracker>,
        update_time "UpdateTime": String,
    }
}
choice! {
    TrackerPositionFiltering {
        TimeBased "TimeBased", DistanceBased "DistanceBased", AccuracyBased "AccuracyBased"
    }
}
choice! { TrackerPricingPlan { RequestBasedUsage "RequestBasedUsage" } }

resource! {
    /// [AWS::Location::TrackerConsumer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html)
    TrackerConsumer NoAttrs "AWS::Location::TrackerConsumer" (
        consumer_arn ConsumerArn: String, tracker_name TrackerName: String
    ) {} {}
}
