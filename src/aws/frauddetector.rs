//! Generated from spec/frauddetector.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::FraudDetector::Detector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
    Detector DetectorAttrs "AWS::FraudDetector::Detector" (
        detector_id DetectorId: String, event_type EventType: DetectorEventType, rules Rules: List<DetectorRule>
    ) {
        associated_models AssociatedModels: List<DetectorModel>,
        description Description: String,
        detector_version_status DetectorVersionStatus: DetectorVersionStatus,
        rule_execution_mode RuleExecutionMode: DetectorRuleExecutionMode,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::FraudDetectorDetector>,
        created_time "CreatedTime": String,
        detector_version_id "DetectorVersionId": String,
        event_type_arn "EventType.Arn": String,
        event_type_created_time "EventType.CreatedTime": String,
        event_type_last_updated_time "EventType.LastUpdatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}
props! {
    DetectorEntityType () {
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
props! {
    DetectorEventType () {
        description Description: String,
        entity_types EntityTypes: List<DetectorEntityType>,
        event_variables EventVariables: List<DetectorEventVariable>,
        inline Inline: bool,
        labels Labels: List<DetectorLabel>,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
props! {
    DetectorEventVariable () {
        data_source DataSource: DetectorEventVariableDataSource,
        data_type DataType: DetectorEventVariableDataType,
        default_value DefaultValue: String,
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
        variable_type VariableType: DetectorEventVariableVariableType,
    }
}
props! {
    DetectorLabel () {
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
props! { DetectorModel () {} }
props! {
    DetectorOutcome () {
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
props! {
    DetectorRule () {
        description Description: String,
        detector_id DetectorId: String,
        expression Expression: String,
        language Language: DetectorRuleLanguage,
        outcomes Outcomes: List<DetectorOutcome>,
        rule_id RuleId: String,
        tags Tags: List<Tag>,
    }
}
choice! { DetectorEventVariableDataSource { Event "EVENT" } }
choice! { DetectorEventVariableDataType { String "STRING", Integer "INTEGER", Float "FLOAT", Boolean "BOOLEAN" } }
choice! {
    DetectorEventVariableVariableType {
        AuthCode "AUTH_CODE", Avs "AVS", BillingAddressL1 "BILLING_ADDRESS_L1", BillingAddressL2 "BILLING_ADDRESS_L2",
        BillingCity "BILLING_CITY", BillingCountry "BILLING_COUNTRY", BillingName "BILLING_NAME",
        BillingPhone "BILLING_PHONE", BillingState "BILLING_STATE", BillingZip "BILLING_ZIP", CardBin "CARD_BIN",
        Categorical "CATEGORICAL", CurrencyCode "CURRENCY_CODE", EmailAddress "EMAIL_ADDRESS",
        Fingerprint "FINGERPRINT", FraudLabel "FRAUD_LABEL", FreeFormText "FREE_FORM_TEXT", IpAddress "IP_ADDRESS",
        Numeric "NUMERIC", OrderId "ORDER_ID", PaymentType "PAYMENT_TYPE", PhoneNumber "PHONE_NUMBER", Price "PRICE",
        ProductCategory "PRODUCT_CATEGORY", ShippingAddressL1 "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 "SHIPPING_ADDRESS_L2", ShippingCity "SHIPPING_CITY", ShippingCountry "SHIPPING_COUNTRY",
        ShippingName "SHIPPING_NAME", ShippingPhone "SHIPPING_PHONE", ShippingState "SHIPPING_STATE",
        ShippingZip "SHIPPING_ZIP", Useragent "USERAGENT"
    }
}
choice! { DetectorRuleExecutionMode { FirstMatched "FIRST_MATCHED", AllMatched "ALL_MATCHED" } }
choice! { DetectorRuleLanguage { Detectorpl "DETECTORPL" } }
choice! { DetectorVersionStatus { Draft "DRAFT", Active "ACTIVE" } }

resource! {
    /// [AWS::FraudDetector::EntityType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html)
    EntityType EntityTypeAttrs "AWS::FraudDetector::EntityType" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::FraudDetectorEntityType>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}

resource! {
    /// [AWS::FraudDetector::EventType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
    EventType EventTypeAttrs "AWS::FraudDetector::EventType" (
        entity_types EntityTypes: List<EventTypeEntityType>,
        event_variables EventVariables: List<EventTypeEventVariable>, labels Labels: List<EventTypeLabel>,
        name Name: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::FraudDetectorEventType>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}
props! {
    EventTypeEntityType () {
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
props! {
    EventTypeEventVariable () {
        data_source DataSource: EventTypeEventVariableDataSource,
        data_type DataType: EventTypeEventVariableDataType,
        default_value DefaultValue: String,
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
        variable_type VariableType: EventTypeEventVariableVariableType,
    }
}
props! {
    EventTypeLabel () {
        description Description: String,
        inline Inline: bool,
        name Name: String,
        tags Tags: List<Tag>,
    }
}
choice! { EventTypeEventVariableDataSource { Event "EVENT" } }
choice! { EventTypeEventVariableDataType { String "STRING", Integer "INTEGER", Float "FLOAT", Boolean "BOOLEAN" } }
choice! {
    EventTypeEventVariableVariableType {
        AuthCode "AUTH_CODE", Avs "AVS", BillingAddressL1 "BILLING_ADDRESS_L1", BillingAddressL2 "BILLING_ADDRESS_L2",
        BillingCity "BILLING_CITY", BillingCountry "BILLING_COUNTRY", BillingName "BILLING_NAME",
        BillingPhone "BILLING_PHONE", BillingState "BILLING_STATE", BillingZip "BILLING_ZIP", CardBin "CARD_BIN",
        Categorical "CATEGORICAL", CurrencyCode "CURRENCY_CODE", EmailAddress "EMAIL_ADDRESS",
        Fingerprint "FINGERPRINT", FraudLabel "FRAUD_LABEL", FreeFormText "FREE_FORM_TEXT", IpAddress "IP_ADDRESS",
        Numeric "NUMERIC", OrderId "ORDER_ID", PaymentType "PAYMENT_TYPE", PhoneNumber "PHONE_NUMBER", Price "PRICE",
        ProductCategory "PRODUCT_CATEGORY", ShippingAddressL1 "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 "SHIPPING_ADDRESS_L2", ShippingCity "SHIPPING_CITY", ShippingCountry "SHIPPING_COUNTRY",
        ShippingName "SHIPPING_NAME", ShippingPhone "SHIPPING_PHONE", ShippingState "SHIPPING_STATE",
        ShippingZip "SHIPPING_ZIP", Useragent "USERAGENT"
    }
}

resource! {
    /// [AWS::FraudDetector::Label](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html)
    Label LabelAttrs "AWS::FraudDetector::Label" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::FraudDetectorLabel>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}

resource! {
    /// [AWS::FraudDetector::List](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html)
    FraudDetectorList FraudDetectorListAttrs "AWS::FraudDetector::List" (name Name: String) {
        description Description: String,
        elements Elements: List<String>,
        tags Tags: List<Tag>,
        variable_type VariableType: String,
    } {
        arn "Arn": Arn<r::FraudDetectorList>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}

resource! {
    /// [AWS::FraudDetector::Outcome](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html)
    Outcome OutcomeAttrs "AWS::FraudDetector::Outcome" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::FraudDetectorOutcome>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}

resource! {
    /// [AWS::FraudDetector::Variable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html)
    Variable VariableAttrs "AWS::FraudDetector::Variable" (
        data_source DataSource: VariableDataSource, data_type DataType: VariableDataType,
        default_value DefaultValue: String, name Name: String
    ) {
        description Description: String,
        tags Tags: List<Tag>,
        variable_type VariableType: VariableType,
    } {
        arn "Arn": Arn<r::FraudDetectorVariable>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}
choice! { VariableDataSource { Event "EVENT", ExternalModelScore "EXTERNAL_MODEL_SCORE" } }
choice! { VariableDataType { String "STRING", Integer "INTEGER", Float "FLOAT", Boolean "BOOLEAN" } }
choice! {
    VariableType {
        AuthCode "AUTH_CODE", Avs "AVS", BillingAddressL1 "BILLING_ADDRESS_L1", BillingAddressL2 "BILLING_ADDRESS_L2",
        BillingCity "BILLING_CITY", BillingCountry "BILLING_COUNTRY", BillingName "BILLING_NAME",
        BillingPhone "BILLING_PHONE", BillingState "BILLING_STATE", BillingZip "BILLING_ZIP", CardBin "CARD_BIN",
        Categorical "CATEGORICAL", CurrencyCode "CURRENCY_CODE", EmailAddress "EMAIL_ADDRESS",
        Fingerprint "FINGERPRINT", FraudLabel "FRAUD_LABEL", FreeFormText "FREE_FORM_TEXT", IpAddress "IP_ADDRESS",
        Numeric "NUMERIC", OrderId "ORDER_ID", PaymentType "PAYMENT_TYPE", PhoneNumber "PHONE_NUMBER", Price "PRICE",
        ProductCategory "PRODUCT_CATEGORY", ShippingAddressL1 "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 "SHIPPING_ADDRESS_L2", ShippingCity "SHIPPING_CITY", ShippingCountry "SHIPPING_COUNTRY",
        ShippingName "SHIPPING_NAME", ShippingPhone "SHIPPING_PHONE", ShippingState "SHIPPING_STATE",
        ShippingZip "SHIPPING_ZIP", Useragent "USERAGENT"
    }
}
