//! Generated from spec/ses.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SES::ConfigurationSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
    ConfigurationSet NoAttrs "AWS::SES::ConfigurationSet" () {
        archiving_options ArchivingOptions: ConfigurationSetArchivingOptions,
        delivery_options DeliveryOptions: ConfigurationSetDeliveryOptions,
        name Name: String,
        reputation_options ReputationOptions: ConfigurationSetReputationOptions,
        sending_options SendingOptions: ConfigurationSetSendingOptions,
        suppression_options SuppressionOptions: ConfigurationSetSuppressionOptions,
        tags Tags: List<Tag>,
        tracking_options TrackingOptions: ConfigurationSetTrackingOptions,
        vdm_options VdmOptions: ConfigurationSetVdmOptions,
    } {}
}
props! { ConfigurationSetArchivingOptions () { archive_arn ArchiveArn: Arn<r::SesMailManagerArchive>, } }
props! { ConfigurationSetDashboardOptions (engagement_metrics EngagementMetrics: String) {} }
props! {
    ConfigurationSetDeliveryOptions () {
        max_delivery_seconds MaxDeliverySeconds: Num<300, 50400>,
        sending_pool_name SendingPoolName: Id<r::SesDedicatedIpPool>,
        tls_policy TlsPolicy: String,
    }
}
props! { ConfigurationSetGuardianOptions (optimized_shared_delivery OptimizedSharedDelivery: String) {} }
props! { ConfigurationSetReputationOptions () { reputation_metrics_enabled ReputationMetricsEnabled: bool, } }
props! { ConfigurationSetSendingOptions () { sending_enabled SendingEnabled: bool, } }
props! {
    ConfigurationSetSuppressionOptions () {
        suppressed_reasons SuppressedReasons: List<String>,
        validation_options ValidationOptions: ConfigurationSetSuppressionOptionsValidationOptions,
    }
}
props! {
    ConfigurationSetSuppressionOptionsValidationOptions (
        condition_threshold ConditionThreshold: ConfigurationSetSuppressionOptionsValidationOptionsConditionThreshold
    ) {}
}
props! {
    ConfigurationSetSuppressionOptionsValidationOptionsConditionThreshold (
        condition_threshold_enabled ConditionThresholdEnabled: String
    ) {
        overall_confidence_threshold OverallConfidenceThreshold: ConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold,
    }
}
props! {
    ConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold (
        confidence_verdict_threshold ConfidenceVerdictThreshold: String
    ) {}
}
props! {
    ConfigurationSetTrackingOptions () {
        custom_redirect_domain CustomRedirectDomain: String,
        https_policy HttpsPolicy: String,
    }
}
props! {
    ConfigurationSetVdmOptions () {
        dashboard_options DashboardOptions: ConfigurationSetDashboardOptions,
        guardian_options GuardianOptions: ConfigurationSetGuardianOptions,
    }
}

resource! {
    /// [AWS::SES::ConfigurationSetEventDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html)
    ConfigurationSetEventDestination ConfigurationSetEventDestinationAttrs "AWS::SES::ConfigurationSetEventDestination" (
        configuration_set_name ConfigurationSetName: Id<r::SesConfigurationSet>,
        event_destination EventDestination: ConfigurationSetEventDestinationEventDestination
    ) {} { id "Id": String, }
}
props! {
    ConfigurationSetEventDestinationCloudWatchDestination () {
        dimension_configurations DimensionConfigurations: List<ConfigurationSetEventDestinationDimensionConfiguration>,
    }
}
props! {
    ConfigurationSetEventDestinationDimensionConfiguration (
        default_dimension_value DefaultDimensionValue: String, dimension_name DimensionName: String,
        dimension_value_source DimensionValueSource: ConfigurationSetEventDestinationDimensionConfigurationDimensionValueSource
    ) {}
}
props! { ConfigurationSetEventDestinationEventBridgeDestination (event_bus_arn EventBusArn: Arn<r::EventsEventBus>) {} }
props! {
    ConfigurationSetEventDestinationEventDestination (matching_event_types MatchingEventTypes: List<String>) {
        cloud_watch_destination CloudWatchDestination: ConfigurationSetEventDestinationCloudWatchDestination,
        enabled Enabled: bool,
        event_bridge_destination EventBridgeDestination: ConfigurationSetEventDestinationEventBridgeDestination,
        kinesis_firehose_destination KinesisFirehoseDestination: ConfigurationSetEventDestinationKinesisFirehoseDestination,
        name Name: String,
        sns_destination SnsDestination: ConfigurationSetEventDestinationSnsDestination,
    }
}
props! {
    ConfigurationSetEventDestinationKinesisFirehoseDestination (
        delivery_stream_arn DeliveryStreamARN: Arn<r::KinesisFirehoseDeliveryStream>,
        iam_role_arn IAMRoleARN: Arn<r::IamRole>
    ) {}
}
props! { ConfigurationSetEventDestinationSnsDestination (topic_arn TopicARN: Arn<r::SnsTopic>) {} }
choice! {
    ConfigurationSetEventDestinationDimensionConfigurationDimensionValueSource {
        EmailUnderscoreHeader "EMAIL_HEADER", LinkUnderscoreTag "LINK_TAG", MessageUnderscoreTag "MESSAGE_TAG",
        EmailHeader "emailHeader", LinkTag "linkTag", MessageTag "messageTag"
    }
}

resource! {
    /// [AWS::SES::ContactList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html)
    ContactList NoAttrs "AWS::SES::ContactList" () {
        contact_list_name ContactListName: String,
        description Description: String,
        tags Tags: List<Tag>,
        topics Topics: List<ContactListTopic>,
    } {}
}
props! {
    ContactListTopic (
        default_subscription_status DefaultSubscriptionStatus: String, display_name DisplayName: String,
        topic_name TopicName: String
    ) { description Description: String, }
}

resource! {
    /// [AWS::SES::CustomVerificationEmailTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html)
    CustomVerificationEmailTemplate NoAttrs CustomVerificationEmailTemplateArgs "AWS::SES::CustomVerificationEmailTemplate" [
        failure_redirection_url FailureRedirectionURL: String, from_email_address FromEmailAddress: String,
        success_redirection_url SuccessRedirectionURL: String, template_content TemplateContent: String,
        template_name TemplateName: String, template_subject TemplateSubject: String
    ] { tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::SES::DedicatedIpPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html)
    DedicatedIpPool NoAttrs "AWS::SES::DedicatedIpPool" () {
        pool_name PoolName: String,
        scaling_mode ScalingMode: String,
        tags Tags: List<Tag>,
    } {}
}

resource! {
    /// [AWS::SES::EmailIdentity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html)
    EmailIdentity EmailIdentityAttrs "AWS::SES::EmailIdentity" (email_identity EmailIdentity: String) {
        configuration_set_attributes ConfigurationSetAttributes: EmailIdentityConfigurationSetAttributes,
        dkim_attributes DkimAttributes: EmailIdentityDkimAttributes,
        dkim_signing_attributes DkimSigningAttributes: EmailIdentityDkimSigningAttributes,
        feedback_attributes FeedbackAttributes: EmailIdentityFeedbackAttributes,
        mail_from_attributes MailFromAttributes: EmailIdentityMailFromAttributes,
        tags Tags: List<Tag>,
    } {
        dkim_dns_token_name1 "DkimDNSTokenName1": String,
        dkim_dns_token_name2 "DkimDNSTokenName2": String,
        dkim_dns_token_name3 "DkimDNSTokenName3": String,
        dkim_dns_token_value1 "DkimDNSTokenValue1": String,
        dkim_dns_token_value2 "DkimDNSTokenValue2": String,
        dkim_dns_token_value3 "DkimDNSTokenValue3": String,
    }
}
props! {
    EmailIdentityConfigurationSetAttributes () {
        configuration_set_name ConfigurationSetName: Id<r::SesConfigurationSet>,
    }
}
props! { EmailIdentityDkimAttributes () { signing_enabled SigningEnabled: bool, } }
props! {
    EmailIdentityDkimSigningAttributes () {
        domain_signing_private_key DomainSigningPrivateKey: String,
        domain_signing_selector DomainSigningSelector: String,
        next_signing_key_length NextSigningKeyLength: String,
    }
}
props! { EmailIdentityFeedbackAttributes () { email_forwarding_enabled EmailForwardingEnabled: bool, } }
props! {
    EmailIdentityMailFromAttributes () {
        behavior_on_mx_failure BehaviorOnMxFailure: String,
        mail_from_domain MailFromDomain: String,
    }
}

resource! {
    /// [AWS::SES::EmailIdentityCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html)
    EmailIdentityCertificate NoAttrs "AWS::SES::EmailIdentityCertificate" (
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>, email_identity EmailIdentity: String,
        from_address FromAddress: String
    ) {} {}
}

resource! {
    /// [AWS::SES::MailManagerAddonInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html)
    MailManagerAddonInstance MailManagerAddonInstanceAttrs "AWS::SES::MailManagerAddonInstance" (
        addon_subscription_id AddonSubscriptionId: Id<r::SesMailManagerAddonSubscription>
    ) { tags Tags: List<Tag>, } {
        addon_instance_arn "AddonInstanceArn": String,
        addon_instance_id "AddonInstanceId": String,
        addon_name "AddonName": String,
    }
}

resource! {
    /// [AWS::SES::MailManagerAddonSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html)
    MailManagerAddonSubscription MailManagerAddonSubscriptionAttrs "AWS::SES::MailManagerAddonSubscription" (
        addon_name AddonName: String
    ) { tags Tags: List<Tag>, } {
        addon_subscription_arn "AddonSubscriptionArn": String,
        addon_subscription_id "AddonSubscriptionId": Id<r::SesMailManagerAddonSubscription>,
    }
}

resource! {
    /// [AWS::SES::MailManagerAddressList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html)
    MailManagerAddressList MailManagerAddressListAttrs "AWS::SES::MailManagerAddressList" () {
        address_list_name AddressListName: String,
        tags Tags: List<Tag>,
    } { address_list_arn "AddressListArn": String, address_list_id "AddressListId": String, }
}

resource! {
    /// [AWS::SES::MailManagerArchive](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html)
    MailManagerArchive MailManagerArchiveAttrs "AWS::SES::MailManagerArchive" () {
        archive_name ArchiveName: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        retention Retention: MailManagerArchiveArchiveRetention,
        tags Tags: List<Tag>,
    } {
        archive_arn "ArchiveArn": Arn<r::SesMailManagerArchive>,
        archive_id "ArchiveId": String,
        archive_state "ArchiveState": String,
    }
}
props! { MailManagerArchiveArchiveRetention (retention_period RetentionPeriod: MailManagerArchiveRetentionPeriod) {} }
choice! {
    MailManagerArchiveRetentionPeriod {
        ThreeMonths "THREE_MONTHS", SixMonths "SIX_MONTHS", NineMonths "NINE_MONTHS", OneYear "ONE_YEAR",
        EighteenMonths "EIGHTEEN_MONTHS", TwoYears "TWO_YEARS", ThirtyMonths "THIRTY_MONTHS", ThreeYears "THREE_YEARS",
        FourYears "FOUR_YEARS", FiveYears "FIVE_YEARS", SixYears "SIX_YEARS", SevenYears "SEVEN_YEARS",
        EightYears "EIGHT_YEARS", NineYears "NINE_YEARS", TenYears "TEN_YEARS", Permanent "PERMANENT"
    }
}

resource! {
    /// [AWS::SES::MailManagerIngressPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
    MailManagerIngressPoint MailManagerIngressPointAttrs "AWS::SES::MailManagerIngressPoint" (
        rule_set_id RuleSetId: Id<r::SesMailManagerRuleSet>,
        traffic_policy_id TrafficPolicyId: Id<r::SesMailManagerTrafficPolicy>,
        type_ Type: MailManagerIngressPointIngressPointType
    ) {
        ingress_point_configuration IngressPointConfiguration: MailManagerIngressPointIngressPointConfiguration,
        ingress_point_name IngressPointName: String,
        network_configuration NetworkConfiguration: MailManagerIngressPointNetworkConfiguration,
        status_to_update StatusToUpdate: MailManagerIngressPointIngressPointStatusToUpdate,
        tags Tags: List<Tag>,
        tls_policy TlsPolicy: MailManagerIngressPointTlsPolicy,
    } {
        a_record "ARecord": String,
        ingress_point_arn "IngressPointArn": String,
        ingress_point_id "IngressPointId": String,
        status "Status": String,
    }
}
props! {
    MailManagerIngressPointIngressPointConfiguration () {
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        smtp_password SmtpPassword: String,
        tls_auth_configuration TlsAuthConfiguration: MailManagerIngressPointTlsAuthConfiguration,
    }
}
props! {
    MailManagerIngressPointNetworkConfiguration () {
        private_network_configuration PrivateNetworkConfiguration: MailManagerIngressPointPrivateNetworkConfiguration,
        public_network_configuration PublicNetworkConfiguration: MailManagerIngressPointPublicNetworkConfiguration,
    }
}
props! { MailManagerIngressPointPrivateNetworkConfiguration (vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>) {} }
props! { MailManagerIngressPointPublicNetworkConfiguration (ip_type IpType: MailManagerIngressPointIpType) {} }
props! { MailManagerIngressPointTlsAuthConfiguration (trust_store TrustStore: MailManagerIngressPointTrustStore) {} }
props! {
    MailManagerIngressPointTrustStore (ca_content CAContent: String) {
        crl_content CrlContent: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
choice! { MailManagerIngressPointIngressPointStatusToUpdate { Active "ACTIVE", Closed "CLOSED" } }
choice! { MailManagerIngressPointIngressPointType { Open "OPEN", Auth "AUTH", Mtls "MTLS" } }
choice! { MailManagerIngressPointIpType { Ipv4 "IPV4", DualStack "DUAL_STACK" } }
choice! { MailManagerIngressPointTlsPolicy { Required "REQUIRED", Optional "OPTIONAL", Fips "FIPS" } }

resource! {
    /// [AWS::SES::MailManagerRelay](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html)
    MailManagerRelay MailManagerRelayAttrs "AWS::SES::MailManagerRelay" (
        authentication Authentication: MailManagerRelayRelayAuthentication, server_name ServerName: String,
        server_port ServerPort: Num<1, 65535>
    ) { relay_name RelayName: String, tags Tags: List<Tag>, } {
        relay_arn "RelayArn": String,
        relay_id "RelayId": String,
    }
}
props! {
    MailManagerRelayRelayAuthentication () {
        no_authentication NoAuthentication: Json,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}

resource! {
    /// [AWS::SES::MailManagerRuleSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
    MailManagerRuleSet MailManagerRuleSetAttrs "AWS::SES::MailManagerRuleSet" (
        rules Rules: List<MailManagerRuleSetRule>
    ) { rule_set_name RuleSetName: String, tags Tags: List<Tag>, } {
        rule_set_arn "RuleSetArn": String,
        rule_set_id "RuleSetId": Id<r::SesMailManagerRuleSet>,
    }
}
props! { MailManagerRuleSetAddHeaderAction (header_name HeaderName: String, header_value HeaderValue: String) {} }
props! { MailManagerRuleSetAnalysis (analyzer Analyzer: String, result_field ResultField: String) {} }
props! {
    MailManagerRuleSetArchiveAction (target_archive TargetArchive: String) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
    }
}
props! {
    MailManagerRuleSetBounceAction MailManagerRuleSetBounceActionArgs [
        diagnostic_message DiagnosticMessage: String, role_arn RoleArn: Arn<r::IamRole>, sender Sender: String,
        smtp_reply_code SmtpReplyCode: String, status_code StatusCode: String
    ] { action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy, message Message: String, }
}
props! {
    MailManagerRuleSetDeliverToMailboxAction (mailbox_arn MailboxArn: String, role_arn RoleArn: Arn<r::IamRole>) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
    }
}
props! {
    MailManagerRuleSetDeliverToQBusinessAction (
        application_id ApplicationId: String, index_id IndexId: String, role_arn RoleArn: Arn<r::IamRole>
    ) { action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy, }
}
props! {
    MailManagerRuleSetInvokeLambdaAction (
        function_arn FunctionArn: String, invocation_type InvocationType: MailManagerRuleSetLambdaInvocationType,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
        retry_time_minutes RetryTimeMinutes: Int<0, 2160>,
    }
}
props! {
    MailManagerRuleSetRelayAction (relay Relay: String) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
        mail_from MailFrom: MailManagerRuleSetMailFrom,
    }
}
props! { MailManagerRuleSetReplaceRecipientAction () { replace_with ReplaceWith: List<String>, } }
props! {
    MailManagerRuleSetRule (actions Actions: List<MailManagerRuleSetRuleAction>) {
        conditions Conditions: List<MailManagerRuleSetRuleCondition>,
        name Name: String,
        unless Unless: List<MailManagerRuleSetRuleCondition>,
    }
}
props! {
    MailManagerRuleSetRuleAction () {
        add_header AddHeader: MailManagerRuleSetAddHeaderAction,
        archive Archive: MailManagerRuleSetArchiveAction,
        bounce Bounce: MailManagerRuleSetBounceAction,
        deliver_to_mailbox DeliverToMailbox: MailManagerRuleSetDeliverToMailboxAction,
        deliver_to_q_business DeliverToQBusiness: MailManagerRuleSetDeliverToQBusinessAction,
        drop Drop: Json,
        invoke_lambda InvokeLambda: MailManagerRuleSetInvokeLambdaAction,
        publish_to_sns PublishToSns: MailManagerRuleSetSnsAction,
        relay Relay: MailManagerRuleSetRelayAction,
        replace_recipient ReplaceRecipient: MailManagerRuleSetReplaceRecipientAction,
        send Send: MailManagerRuleSetSendAction,
        write_to_s3 WriteToS3: MailManagerRuleSetS3Action,
    }
}
props! {
    MailManagerRuleSetRuleBooleanExpression (
        evaluate Evaluate: MailManagerRuleSetRuleBooleanToEvaluate,
        operator Operator: MailManagerRuleSetRuleBooleanOperator
    ) {}
}
props! {
    MailManagerRuleSetRuleBooleanToEvaluate () {
        analysis Analysis: MailManagerRuleSetAnalysis,
        attribute Attribute: MailManagerRuleSetRuleBooleanEmailAttribute,
        is_in_address_list IsInAddressList: MailManagerRuleSetRuleIsInAddressList,
    }
}
props! {
    MailManagerRuleSetRuleCondition () {
        boolean_expression BooleanExpression: MailManagerRuleSetRuleBooleanExpression,
        dmarc_expression DmarcExpression: MailManagerRuleSetRuleDmarcExpression,
        ip_expression IpExpression: MailManagerRuleSetRuleIpExpression,
        number_expression NumberExpression: MailManagerRuleSetRuleNumberExpression,
        string_expression StringExpression: MailManagerRuleSetRuleStringExpression,
        verdict_expression VerdictExpression: MailManagerRuleSetRuleVerdictExpression,
    }
}
props! {
    MailManagerRuleSetRuleDmarcExpression (
        operator Operator: MailManagerRuleSetRuleDmarcOperator, values Values: List<MailManagerRuleSetRuleDmarcPolicy>
    ) {}
}
props! {
    MailManagerRuleSetRuleIpExpression (
        evaluate Evaluate: MailManagerRuleSetRuleIpToEvaluate, operator Operator: MailManagerRuleSetRuleIpOperator,
        values Values: List<String>
    ) {}
}
props! { MailManagerRuleSetRuleIpToEvaluate (attribute Attribute: MailManagerRuleSetRuleIpEmailAttribute) {} }
props! {
    MailManagerRuleSetRuleIsInAddressList (
        address_lists AddressLists: List<String>, attribute Attribute: MailManagerRuleSetRuleAddressListEmailAttribute
    ) {}
}
props! {
    MailManagerRuleSetRuleNumberExpression (
        evaluate Evaluate: MailManagerRuleSetRuleNumberToEvaluate,
        operator Operator: MailManagerRuleSetRuleNumberOperator, value Value: f64
    ) {}
}
props! { MailManagerRuleSetRuleNumberToEvaluate (attribute Attribute: MailManagerRuleSetRuleNumberEmailAttribute) {} }
props! {
    MailManagerRuleSetRuleStringExpression (
        evaluate Evaluate: MailManagerRuleSetRuleStringToEvaluate,
        operator Operator: MailManagerRuleSetRuleStringOperator, values Values: List<String>
    ) {}
}
props! {
    MailManagerRuleSetRuleStringToEvaluate () {
        analysis Analysis: MailManagerRuleSetAnalysis,
        attribute Attribute: MailManagerRuleSetRuleStringEmailAttribute,
        client_certificate_attribute ClientCertificateAttribute: MailManagerRuleSetRuleClientCertificateAttribute,
        mime_header_attribute MimeHeaderAttribute: String,
    }
}
props! {
    MailManagerRuleSetRuleVerdictExpression (
        evaluate Evaluate: MailManagerRuleSetRuleVerdictToEvaluate,
        operator Operator: MailManagerRuleSetRuleVerdictOperator, values Values: List<MailManagerRuleSetRuleVerdict>
    ) {}
}
props! {
    MailManagerRuleSetRuleVerdictToEvaluate () {
        analysis Analysis: MailManagerRuleSetAnalysis,
        attribute Attribute: MailManagerRuleSetRuleVerdictAttribute,
    }
}
props! {
    MailManagerRuleSetS3Action (role_arn RoleArn: Arn<r::IamRole>, s3_bucket S3Bucket: Id<r::S3Bucket>) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
        s3_prefix S3Prefix: String,
        s3_sse_kms_key_id S3SseKmsKeyId: String,
    }
}
props! {
    MailManagerRuleSetSendAction (role_arn RoleArn: Arn<r::IamRole>) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
    }
}
props! {
    MailManagerRuleSetSnsAction (role_arn RoleArn: Arn<r::IamRole>, topic_arn TopicArn: Arn<r::SnsTopic>) {
        action_failure_policy ActionFailurePolicy: MailManagerRuleSetActionFailurePolicy,
        encoding Encoding: MailManagerRuleSetSnsNotificationEncoding,
        payload_type PayloadType: MailManagerRuleSetSnsNotificationPayloadType,
    }
}
choice! { MailManagerRuleSetActionFailurePolicy { Continue "CONTINUE", Drop "DROP" } }
choice! { MailManagerRuleSetLambdaInvocationType { Event "EVENT", RequestResponse "REQUEST_RESPONSE" } }
choice! { MailManagerRuleSetMailFrom { Replace "REPLACE", Preserve "PRESERVE" } }
choice! {
    MailManagerRuleSetRuleAddressListEmailAttribute {
        Recipient "RECIPIENT", MailFrom "MAIL_FROM", Sender "SENDER", From "FROM", To "TO", Cc "CC"
    }
}
choice! {
    MailManagerRuleSetRuleBooleanEmailAttribute {
        ReadReceiptRequested "READ_RECEIPT_REQUESTED", Tls "TLS", TlsWrapped "TLS_WRAPPED"
    }
}
choice! { MailManagerRuleSetRuleBooleanOperator { IsTrue "IS_TRUE", IsFalse "IS_FALSE" } }
choice! {
    MailManagerRuleSetRuleClientCertificateAttribute {
        Cn "CN", SanRfc822Name "SAN_RFC822_NAME", SanDnsName "SAN_DNS_NAME", SanDirectoryName "SAN_DIRECTORY_NAME",
        SanUniformResourceIdentifier "SAN_UNIFORM_RESOURCE_IDENTIFIER", SanIpAddress "SAN_IP_ADDRESS",
        SanRegisteredId "SAN_REGISTERED_ID", SerialNumber "SERIAL_NUMBER"
    }
}
choice! { MailManagerRuleSetRuleDmarcOperator { Equals "EQUALS", NotEquals "NOT_EQUALS" } }
choice! { MailManagerRuleSetRuleDmarcPolicy { None "NONE", Quarantine "QUARANTINE", Reject "REJECT" } }
choice! { MailManagerRuleSetRuleIpEmailAttribute { SourceIp "SOURCE_IP" } }
choice! { MailManagerRuleSetRuleIpOperator { CidrMatches "CIDR_MATCHES", NotCidrMatches "NOT_CIDR_MATCHES" } }
choice! { MailManagerRuleSetRuleNumberEmailAttribute { MessageSize "MESSAGE_SIZE" } }
choice! {
    MailManagerRuleSetRuleNumberOperator {
        Equals "EQUALS", NotEquals "NOT_EQUALS", LessThan "LESS_THAN", GreaterThan "GREATER_THAN",
        LessThanOrEqual "LESS_THAN_OR_EQUAL", GreaterThanOrEqual "GREATER_THAN_OR_EQUAL"
    }
}
choice! {
    MailManagerRuleSetRuleStringEmailAttribute {
        MailFrom "MAIL_FROM", Helo "HELO", Recipient "RECIPIENT", Sender "SENDER", From "FROM", Subject "SUBJECT",
        To "TO", Cc "CC"
    }
}
choice! {
    MailManagerRuleSetRuleStringOperator {
        Equals "EQUALS", NotEquals "NOT_EQUALS", StartsWith "STARTS_WITH", EndsWith "ENDS_WITH", Contains "CONTAINS"
    }
}
choice! {
    MailManagerRuleSetRuleVerdict {
        Pass "PASS", Fail "FAIL", Gray "GRAY", ProcessingFailed "PROCESSING_FAILED"
    }
}
choice! { MailManagerRuleSetRuleVerdictAttribute { Spf "SPF", Dkim "DKIM" } }
choice! { MailManagerRuleSetRuleVerdictOperator { Equals "EQUALS", NotEquals "NOT_EQUALS" } }
choice! { MailManagerRuleSetSnsNotificationEncoding { Utf8 "UTF-8", Base64 "BASE64" } }
choice! { MailManagerRuleSetSnsNotificationPayloadType { Content "CONTENT", Headers "HEADERS" } }

resource! {
    /// [AWS::SES::MailManagerTrafficPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
    MailManagerTrafficPolicy MailManagerTrafficPolicyAttrs "AWS::SES::MailManagerTrafficPolicy" (
        default_action DefaultAction: MailManagerTrafficPolicyAcceptAction,
        policy_statements PolicyStatements: List<MailManagerTrafficPolicyPolicyStatement>
    ) {
        max_message_size_bytes MaxMessageSizeBytes: Num<1, MAX>,
        tags Tags: List<Tag>,
        traffic_policy_name TrafficPolicyName: String,
    } {
        traffic_policy_arn "TrafficPolicyArn": String,
        traffic_policy_id "TrafficPolicyId": Id<r::SesMailManagerTrafficPolicy>,
    }
}
props! { MailManagerTrafficPolicyIngressAnalysis (analyzer Analyzer: String, result_field ResultField: String) {} }
props! {
    MailManagerTrafficPolicyIngressBooleanExpression (
        evaluate Evaluate: MailManagerTrafficPolicyIngressBooleanToEvaluate,
        operator Operator: MailManagerTrafficPolicyIngressBooleanOperator
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressBooleanToEvaluate () {
        analysis Analysis: MailManagerTrafficPolicyIngressAnalysis,
        is_in_address_list IsInAddressList: MailManagerTrafficPolicyIngressIsInAddressList,
    }
}
props! {
    MailManagerTrafficPolicyIngressIpToEvaluate (attribute Attribute: MailManagerTrafficPolicyIngressIpv4Attribute) {}
}
props! {
    MailManagerTrafficPolicyIngressIpv4Expression (
        evaluate Evaluate: MailManagerTrafficPolicyIngressIpToEvaluate,
        operator Operator: MailManagerTrafficPolicyIngressIpOperator, values Values: List<String>
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressIpv6Expression (
        evaluate Evaluate: MailManagerTrafficPolicyIngressIpv6ToEvaluate,
        operator Operator: MailManagerTrafficPolicyIngressIpOperator, values Values: List<String>
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressIpv6ToEvaluate (attribute Attribute: MailManagerTrafficPolicyIngressIpv6Attribute) {}
}
props! {
    MailManagerTrafficPolicyIngressIsInAddressList (
        address_lists AddressLists: List<String>,
        attribute Attribute: MailManagerTrafficPolicyIngressAddressListEmailAttribute
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressStringExpression (
        evaluate Evaluate: MailManagerTrafficPolicyIngressStringToEvaluate,
        operator Operator: MailManagerTrafficPolicyIngressStringOperator, values Values: List<String>
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressStringToEvaluate () {
        analysis Analysis: MailManagerTrafficPolicyIngressAnalysis,
        attribute Attribute: MailManagerTrafficPolicyIngressStringEmailAttribute,
    }
}
props! {
    MailManagerTrafficPolicyIngressTlsProtocolExpression (
        evaluate Evaluate: MailManagerTrafficPolicyIngressTlsProtocolToEvaluate,
        operator Operator: MailManagerTrafficPolicyIngressTlsProtocolOperator,
        value Value: MailManagerTrafficPolicyIngressTlsProtocolAttribute
    ) {}
}
props! {
    MailManagerTrafficPolicyIngressTlsProtocolToEvaluate (
        attribute Attribute: MailManagerTrafficPolicyIngressTlsAttribute
    ) {}
}
props! {
    MailManagerTrafficPolicyPolicyCondition () {
        boolean_expression BooleanExpression: MailManagerTrafficPolicyIngressBooleanExpression,
        ip_expression IpExpression: MailManagerTrafficPolicyIngressIpv4Expression,
        ipv6_expression Ipv6Expression: MailManagerTrafficPolicyIngressIpv6Expression,
        string_expression StringExpression: MailManagerTrafficPolicyIngressStringExpression,
        tls_expression TlsExpression: MailManagerTrafficPolicyIngressTlsProtocolExpression,
    }
}
props! {
    MailManagerTrafficPolicyPolicyStatement (
        action Action: MailManagerTrafficPolicyAcceptAction,
        conditions Conditions: List<MailManagerTrafficPolicyPolicyCondition>
    ) {}
}
choice! { MailManagerTrafficPolicyAcceptAction { Allow "ALLOW", Deny "DENY" } }
choice! { MailManagerTrafficPolicyIngressAddressListEmailAttribute { Recipient "RECIPIENT" } }
choice! { MailManagerTrafficPolicyIngressBooleanOperator { IsTrue "IS_TRUE", IsFalse "IS_FALSE" } }
choice! { MailManagerTrafficPolicyIngressIpOperator { CidrMatches "CIDR_MATCHES", NotCidrMatches "NOT_CIDR_MATCHES" } }
choice! { MailManagerTrafficPolicyIngressIpv4Attribute { SenderIp "SENDER_IP" } }
choice! { MailManagerTrafficPolicyIngressIpv6Attribute { SenderIpv6 "SENDER_IPV6" } }
choice! { MailManagerTrafficPolicyIngressStringEmailAttribute { Recipient "RECIPIENT" } }
choice! {
    MailManagerTrafficPolicyIngressStringOperator {
        Equals "EQUALS", NotEquals "NOT_EQUALS", StartsWith "STARTS_WITH", EndsWith "ENDS_WITH", Contains "CONTAINS"
    }
}
choice! { MailManagerTrafficPolicyIngressTlsAttribute { TlsProtocol "TLS_PROTOCOL" } }
choice! { MailManagerTrafficPolicyIngressTlsProtocolAttribute { Tls12 "TLS1_2", Tls13 "TLS1_3" } }
choice! { MailManagerTrafficPolicyIngressTlsProtocolOperator { MinimumTlsVersion "MINIMUM_TLS_VERSION", Is "IS" } }

resource! {
    /// [AWS::SES::MultiRegionEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html)
    MultiRegionEndpoint NoAttrs "AWS::SES::MultiRegionEndpoint" (
        details Details: MultiRegionEndpointDetails, endpoint_name EndpointName: String
    ) { tags Tags: List<Tag>, } {}
}
props! { MultiRegionEndpointDetails (route_details RouteDetails: List<MultiRegionEndpointRouteDetails>) {} }
props! { MultiRegionEndpointRouteDetails (region Region: String) {} }

resource! {
    /// [AWS::SES::ReceiptFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html)
    ReceiptFilter ReceiptFilterAttrs "AWS::SES::ReceiptFilter" (filter Filter: ReceiptFilterFilter) {} {
        id "Id": String,
    }
}
props! { ReceiptFilterFilter (ip_filter IpFilter: ReceiptFilterIpFilter) { name Name: String, } }
props! { ReceiptFilterIpFilter (cidr Cidr: String, policy Policy: ReceiptFilterIpFilterPolicy) {} }
choice! { ReceiptFilterIpFilterPolicy { Allow "Allow", Block "Block" } }

resource! {
    /// [AWS::SES::ReceiptRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
    ReceiptRule ReceiptRuleAttrs "AWS::SES::ReceiptRule" (
        rule Rule: ReceiptRuleRule, rule_set_name RuleSetName: Id<r::SesReceiptRuleSet>
    ) { after After: String, } { id "Id": String, rule_name "RuleName": String, }
}
props! {
    ReceiptRuleAction () {
        add_header_action AddHeaderAction: ReceiptRuleAddHeaderAction,
        bounce_action BounceAction: ReceiptRuleBounceAction,
        connect_action ConnectAction: ReceiptRuleConnectAction,
        lambda_action LambdaAction: ReceiptRuleLambdaAction,
        s3_action S3Action: ReceiptRuleS3Action,
        sns_action SNSAction: ReceiptRuleSnsAction,
        stop_action StopAction: ReceiptRuleStopAction,
        workmail_action WorkmailAction: ReceiptRuleWorkmailAction,
    }
}
props! { ReceiptRuleAddHeaderAction (header_name HeaderName: String, header_value HeaderValue: String) {} }
props! {
    ReceiptRuleBounceAction (message Message: String, sender Sender: String, smtp_reply_code SmtpReplyCode: String) {
        status_code StatusCode: String,
        topic_arn TopicArn: Arn<r::SnsTopic>,
    }
}
props! {
    ReceiptRuleConnectAction (
        iam_role_arn IAMRoleARN: Arn<r::IamRole>, instance_arn InstanceARN: Arn<r::ConnectInstance>
    ) {}
}
props! {
    ReceiptRuleLambdaAction (function_arn FunctionArn: String) {
        invocation_type InvocationType: ReceiptRuleLambdaActionInvocationType,
        topic_arn TopicArn: Arn<r::SnsTopic>,
    }
}
props! {
    ReceiptRuleRule () {
        actions Actions: List<ReceiptRuleAction>,
        enabled Enabled: bool,
        name Name: String,
        recipients Recipients: List<String>,
        scan_enabled ScanEnabled: bool,
        tls_policy TlsPolicy: ReceiptRuleRuleTlsPolicy,
    }
}
props! {
    ReceiptRuleS3Action (bucket_name BucketName: Id<r::S3Bucket>) {
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        object_key_prefix ObjectKeyPrefix: String,
        topic_arn TopicArn: Arn<r::SnsTopic>,
    }
}
props! {
    ReceiptRuleSnsAction () { encoding Encoding: ReceiptRuleSnsActionEncoding, topic_arn TopicArn: Arn<r::SnsTopic>, }
}
props! { ReceiptRuleStopAction (scope Scope: ReceiptRuleStopActionScope) { topic_arn TopicArn: Arn<r::SnsTopic>, } }
props! {
    ReceiptRuleWorkmailAction (organization_arn OrganizationArn: String) { topic_arn TopicArn: Arn<r::SnsTopic>, }
}
choice! { ReceiptRuleLambdaActionInvocationType { Event "Event", RequestResponse "RequestResponse" } }
choice! { ReceiptRuleRuleTlsPolicy { Optional "Optional", Require "Require" } }
choice! { ReceiptRuleSnsActionEncoding { Base64 "Base64", Utf8 "UTF-8" } }
choice! { ReceiptRuleStopActionScope { RuleSet "RuleSet" } }

resource! {
    /// [AWS::SES::ReceiptRuleSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html)
    ReceiptRuleSet NoAttrs "AWS::SES::ReceiptRuleSet" () { rule_set_name RuleSetName: String, } {}
}

resource! {
    /// [AWS::SES::Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html)
    Template TemplateAttrs "AWS::SES::Template" () { tags Tags: List<Tag>, template Template: TemplateProps, } {
        id "Id": String,
    }
}
props! {
    TemplateProps (subject_part SubjectPart: String) {
        html_part HtmlPart: String,
        template_name TemplateName: String,
        text_part TextPart: String,
    }
}

resource! {
    /// [AWS::SES::Tenant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html)
    Tenant TenantAttrs "AWS::SES::Tenant" (tenant_name TenantName: String) {
        reputation_entity ReputationEntity: TenantReputationEntity,
        resource_associations ResourceAssociations: List<TenantResourceAssociation>,
        suppression_attributes SuppressionAttributes: TenantSuppressionAttributes,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SesTenant>, }
}
props! { TenantReputationEntity (policy Policy: TenantReputationPolicy) {} }
props! { TenantReputationPolicy (reputation_entity_policy ReputationEntityPolicy: String) {} }
props! { TenantResourceAssociation (resource_arn ResourceArn: String) {} }
props! {
    TenantSuppressionAttributes (
        suppressed_reasons SuppressedReasons: List<TenantSuppressionAttributesSuppressedReasons>,
        suppression_scope SuppressionScope: TenantSuppressionAttributesSuppressionScope
    ) {}
}
choice! { TenantSuppressionAttributesSuppressedReasons { Bounce "BOUNCE", Complaint "COMPLAINT" } }
choice! { TenantSuppressionAttributesSuppressionScope { Account "ACCOUNT", Tenant "TENANT" } }

resource! {
    /// [AWS::SES::VdmAttributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html)
    VdmAttributes VdmAttributesAttrs "AWS::SES::VdmAttributes" () {
        dashboard_attributes DashboardAttributes: VdmAttributesDashboardAttributes,
        guardian_attributes GuardianAttributes: VdmAttributesGuardianAttributes,
    } { vdm_attributes_resource_id "VdmAttributesResourceId": String, }
}
props! { VdmAttributesDashboardAttributes () { engagement_metrics EngagementMetrics: String, } }
props! { VdmAttributesGuardianAttributes () { optimized_shared_delivery OptimizedSharedDelivery: String, } }
