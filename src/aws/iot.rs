//! Generated from spec/iot.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoT::AccountAuditConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html)
    AccountAuditConfiguration NoAttrs "AWS::IoT::AccountAuditConfiguration" (
        account_id AccountId: String,
        audit_check_configurations AuditCheckConfigurations: AccountAuditConfigurationAuditCheckConfigurations,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        audit_notification_target_configurations AuditNotificationTargetConfigurations: AccountAuditConfigurationAuditNotificationTargetConfigurations,
    } {}
}
props! { AccountAuditConfigurationAuditCheckConfiguration () { enabled Enabled: bool, } }
props! {
    AccountAuditConfigurationAuditCheckConfigurations () {
        authenticated_cognito_role_overly_permissive_check AuthenticatedCognitoRoleOverlyPermissiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
        ca_certificate_expiring_check CaCertificateExpiringCheck: AccountAuditConfigurationAuditCheckConfiguration,
        ca_certificate_key_quality_check CaCertificateKeyQualityCheck: AccountAuditConfigurationAuditCheckConfiguration,
        conflicting_client_ids_check ConflictingClientIdsCheck: AccountAuditConfigurationAuditCheckConfiguration,
        device_certificate_age_check DeviceCertificateAgeCheck: AccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration,
        device_certificate_expiring_check DeviceCertificateExpiringCheck: AccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration,
        device_certificate_key_quality_check DeviceCertificateKeyQualityCheck: AccountAuditConfigurationAuditCheckConfiguration,
        device_certificate_shared_check DeviceCertificateSharedCheck: AccountAuditConfigurationAuditCheckConfiguration,
        intermediate_ca_revoked_for_active_device_certificates_check IntermediateCaRevokedForActiveDeviceCertificatesCheck: AccountAuditConfigurationAuditCheckConfiguration,
        iot_policy_potential_mis_configuration_check IoTPolicyPotentialMisConfigurationCheck: AccountAuditConfigurationAuditCheckConfiguration,
        iot_policy_overly_permissive_check IotPolicyOverlyPermissiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
        iot_role_alias_allows_access_to_unused_services_check IotRoleAliasAllowsAccessToUnusedServicesCheck: AccountAuditConfigurationAuditCheckConfiguration,
        iot_role_alias_overly_permissive_check IotRoleAliasOverlyPermissiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
        logging_disabled_check LoggingDisabledCheck: AccountAuditConfigurationAuditCheckConfiguration,
        revoked_ca_certificate_still_active_check RevokedCaCertificateStillActiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
        revoked_device_certificate_still_active_check RevokedDeviceCertificateStillActiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
        unauthenticated_cognito_role_overly_permissive_check UnauthenticatedCognitoRoleOverlyPermissiveCheck: AccountAuditConfigurationAuditCheckConfiguration,
    }
}
props! {
    AccountAuditConfigurationAuditNotificationTarget () {
        enabled Enabled: bool,
        role_arn RoleArn: Arn<r::IamRole>,
        target_arn TargetArn: Arn<r::SnsTopic>,
    }
}
props! {
    AccountAuditConfigurationAuditNotificationTargetConfigurations () {
        sns Sns: AccountAuditConfigurationAuditNotificationTarget,
    }
}
props! {
    AccountAuditConfigurationCertAgeCheckCustomConfiguration () {
        cert_age_threshold_in_days CertAgeThresholdInDays: String,
    }
}
props! {
    AccountAuditConfigurationCertExpirationCheckCustomConfiguration () {
        cert_expiration_threshold_in_days CertExpirationThresholdInDays: String,
    }
}
props! {
    AccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration () {
        configuration Configuration: AccountAuditConfigurationCertAgeCheckCustomConfiguration,
        enabled Enabled: bool,
    }
}
props! {
    AccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration () {
        configuration Configuration: AccountAuditConfigurationCertExpirationCheckCustomConfiguration,
        enabled Enabled: bool,
    }
}

resource! {
    /// [AWS::IoT::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html)
    Authorizer AuthorizerAttrs "AWS::IoT::Authorizer" (authorizer_function_arn AuthorizerFunctionArn: String) {
        authorizer_name AuthorizerName: String,
        enable_caching_for_http EnableCachingForHttp: bool,
        signing_disabled SigningDisabled: bool,
        status Status: AuthorizerStatus,
        tags Tags: List<Tag>,
        token_key_name TokenKeyName: String,
        token_signing_public_keys TokenSigningPublicKeys: Map<String>,
    } { arn "Arn": Arn<r::IotAuthorizer>, }
}
choice! { AuthorizerStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::IoT::BillingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html)
    BillingGroup BillingGroupAttrs "AWS::IoT::BillingGroup" () {
        billing_group_name BillingGroupName: String,
        billing_group_properties BillingGroupProperties: BillingGroupProperties,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotBillingGroup>, id "Id": String, }
}
props! { BillingGroupProperties () { billing_group_description BillingGroupDescription: String, } }

resource! {
    /// [AWS::IoT::CACertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
    CaCertificate CaCertificateAttrs "AWS::IoT::CACertificate" (
        ca_certificate_pem CACertificatePem: String, status Status: CaCertificateStatus
    ) {
        auto_registration_status AutoRegistrationStatus: CaCertificateAutoRegistrationStatus,
        certificate_mode CertificateMode: CaCertificateCertificateMode,
        registration_config RegistrationConfig: CaCertificateRegistrationConfig,
        remove_auto_registration RemoveAutoRegistration: bool,
        tags Tags: List<Tag>,
        verification_certificate_pem VerificationCertificatePem: String,
    } { arn "Arn": Arn<r::IotCaCertificate>, id "Id": String, }
}
props! {
    CaCertificateRegistrationConfig () {
        role_arn RoleArn: Arn<r::IamRole>,
        template_body TemplateBody: String,
        template_name TemplateName: String,
    }
}
choice! { CaCertificateAutoRegistrationStatus { Enable "ENABLE", Disable "DISABLE" } }
choice! { CaCertificateCertificateMode { Default "DEFAULT", SniOnly "SNI_ONLY" } }
choice! { CaCertificateStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::IoT::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html)
    Certificate CertificateAttrs "AWS::IoT::Certificate" (status Status: CertificateStatus) {
        ca_certificate_pem CACertificatePem: String,
        certificate_mode CertificateMode: CertificateMode,
        certificate_pem CertificatePem: String,
        certificate_signing_request CertificateSigningRequest: String,
    } { arn "Arn": Arn<r::IotCertificate>, id "Id": String, }
}
choice! { CertificateMode { Default "DEFAULT", SniOnly "SNI_ONLY" } }
choice! {
    CertificateStatus {
        Active "ACTIVE", Inactive "INACTIVE", Revoked "REVOKED", PendingTransfer "PENDING_TRANSFER",
        PendingActivation "PENDING_ACTIVATION"
    }
}

resource! {
    /// [AWS::IoT::CertificateProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html)
    CertificateProvider CertificateProviderAttrs "AWS::IoT::CertificateProvider" (
        account_default_for_operations AccountDefaultForOperations: List<CertificateProviderOperation>,
        lambda_function_arn LambdaFunctionArn: String
    ) { certificate_provider_name CertificateProviderName: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::IotCertificateProvider>,
    }
}
choice! { CertificateProviderOperation { CreateCertificateFromCsr "CreateCertificateFromCsr" } }

resource! {
    /// [AWS::IoT::Command](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
    Command CommandAttrs "AWS::IoT::Command" (command_id CommandId: String) {
        created_at CreatedAt: String,
        deprecated Deprecated: bool,
        description Description: String,
        display_name DisplayName: String,
        last_updated_at LastUpdatedAt: String,
        mandatory_parameters MandatoryParameters: List<CommandParameter>,
        namespace Namespace: CommandNamespace,
        payload Payload: CommandPayload,
        payload_template PayloadTemplate: String,
        pending_deletion PendingDeletion: bool,
        preprocessor Preprocessor: CommandPreprocessor,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { command_arn "CommandArn": Arn<r::IotCommand>, }
}
props! { CommandAwsJsonSubstitutionCommandPreprocessorConfig (output_format OutputFormat: CommandOutputFormat) {} }
props! {
    CommandParameter (name Name: String) {
        default_value DefaultValue: CommandParameterValue,
        description Description: String,
        type_ Type: CommandParameterType,
        value Value: CommandParameterValue,
        value_conditions ValueConditions: List<CommandParameterValueCondition>,
    }
}
props! {
    CommandParameterValue () {
        b B: bool,
        bin BIN: String,
        d D: f64,
        i I: i64,
        l L: String,
        s S: String,
        ul UL: String,
    }
}
props! {
    CommandParameterValueComparisonOperand () {
        number Number: String,
        number_range NumberRange: CommandParameterValueNumberRange,
        numbers Numbers: List<String>,
        string String: String,
        strings Strings: List<String>,
    }
}
props! {
    CommandParameterValueCondition (
        comparison_operator ComparisonOperator: CommandParameterValueComparisonOperator,
        operand Operand: CommandParameterValueComparisonOperand
    ) {}
}
props! { CommandParameterValueNumberRange (max Max: String, min Min: String) {} }
props! { CommandPayload () { content Content: String, content_type ContentType: String, } }
props! {
    CommandPreprocessor () {
        aws_json_substitution AwsJsonSubstitution: CommandAwsJsonSubstitutionCommandPreprocessorConfig,
    }
}
choice! { CommandNamespace { AwsIot "AWS-IoT", AwsIotFleetWise "AWS-IoT-FleetWise" } }
choice! { CommandOutputFormat { Json "JSON", Cbor "CBOR" } }
choice! {
    CommandParameterType {
        String "STRING", Integer "INTEGER", Double "DOUBLE", Long "LONG", Unsignedlong "UNSIGNEDLONG",
        Boolean "BOOLEAN", Binary "BINARY"
    }
}
choice! {
    CommandParameterValueComparisonOperator {
        Equals "EQUALS", NotEquals "NOT_EQUALS", LessThan "LESS_THAN", LessThanEquals "LESS_THAN_EQUALS",
        GreaterThan "GREATER_THAN", GreaterThanEquals "GREATER_THAN_EQUALS", InSet "IN_SET", NotInSet "NOT_IN_SET",
        InRange "IN_RANGE", NotInRange "NOT_IN_RANGE"
    }
}

resource! {
    /// [AWS::IoT::CustomMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html)
    CustomMetric CustomMetricAttrs "AWS::IoT::CustomMetric" (metric_type MetricType: CustomMetricMetricType) {
        display_name DisplayName: String,
        metric_name MetricName: String,
        tags Tags: List<Tag>,
    } { metric_arn "MetricArn": String, }
}
choice! {
    CustomMetricMetricType {
        StringList "string-list", IpAddressList "ip-address-list", NumberList "number-list", Number "number"
    }
}

resource! {
    /// [AWS::IoT::Dimension](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html)
    Dimension DimensionAttrs "AWS::IoT::Dimension" (
        string_values StringValues: List<String>, type_ Type: DimensionType
    ) { name Name: String, tags Tags: List<Tag>, } { arn "Arn": Arn<r::IotDimension>, }
}
choice! { DimensionType { TopicFilter "TOPIC_FILTER" } }

resource! {
    /// [AWS::IoT::DomainConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
    DomainConfiguration DomainConfigurationAttrs "AWS::IoT::DomainConfiguration" () {
        application_protocol ApplicationProtocol: DomainConfigurationApplicationProtocol,
        authentication_type AuthenticationType: DomainConfigurationAuthenticationType,
        authorizer_config AuthorizerConfig: DomainConfigurationAuthorizerConfig,
        client_certificate_config ClientCertificateConfig: DomainConfigurationClientCertificateConfig,
        domain_configuration_name DomainConfigurationName: String,
        domain_configuration_status DomainConfigurationStatus: DomainConfigurationStatus,
        domain_name DomainName: String,
        server_certificate_arns ServerCertificateArns: List<Arn<r::CertificateManagerCertificate>>,
        server_certificate_config ServerCertificateConfig: DomainConfigurationServerCertificateConfig,
        service_type ServiceType: DomainConfigurationServiceType,
        tags Tags: List<Tag>,
        tls_config TlsConfig: DomainConfigurationTlsConfig,
        validation_certificate_arn ValidationCertificateArn: String,
    } {
        arn "Arn": Arn<r::IotDomainConfiguration>,
        domain_type "DomainType": String,
        server_certificates "ServerCertificates": List<Json>,
    }
}
props! {
    DomainConfigurationAuthorizerConfig () {
        allow_authorizer_override AllowAuthorizerOverride: bool,
        default_authorizer_name DefaultAuthorizerName: Id<r::IotAuthorizer>,
    }
}
props! {
    DomainConfigurationClientCertificateConfig () {
        client_certificate_callback_arn ClientCertificateCallbackArn: String,
    }
}
props! {
    DomainConfigurationServerCertificateConfig () {
        enable_ocsp_check EnableOCSPCheck: bool,
        ocsp_authorized_responder_arn OcspAuthorizedResponderArn: String,
        ocsp_lambda_arn OcspLambdaArn: String,
    }
}
props! { DomainConfigurationTlsConfig () { security_policy SecurityPolicy: String, } }
choice! {
    DomainConfigurationApplicationProtocol {
        SecureMqtt "SECURE_MQTT", MqttWss "MQTT_WSS", Https "HTTPS", Default "DEFAULT"
    }
}
choice! {
    DomainConfigurationAuthenticationType {
        AwsX509 "AWS_X509", CustomAuth "CUSTOM_AUTH", AwsSigv4 "AWS_SIGV4", CustomAuthX509 "CUSTOM_AUTH_X509",
        Default "DEFAULT"
    }
}
choice! { DomainConfigurationServiceType { Data "DATA", CredentialProvider "CREDENTIAL_PROVIDER", Jobs "JOBS" } }
choice! { DomainConfigurationStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::IoT::EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html)
    EncryptionConfiguration EncryptionConfigurationAttrs "AWS::IoT::EncryptionConfiguration" (
        encryption_type EncryptionType: EncryptionConfigurationEncryptionType
    ) { kms_access_role_arn KmsAccessRoleArn: Arn<r::IamRole>, kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } {
        account_id "AccountId": String,
        configuration_details_configuration_status "ConfigurationDetails.ConfigurationStatus": String,
        configuration_details_error_code "ConfigurationDetails.ErrorCode": String,
        configuration_details_error_message "ConfigurationDetails.ErrorMessage": String,
        last_modified_date "LastModifiedDate": String,
    }
}
choice! {
    EncryptionConfigurationEncryptionType {
        CustomerManagedKmsKey "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKmsKey "AWS_OWNED_KMS_KEY"
    }
}

resource! {
    /// [AWS::IoT::FleetMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html)
    FleetMetric FleetMetricAttrs "AWS::IoT::FleetMetric" (metric_name MetricName: String) {
        aggregation_field AggregationField: String,
        aggregation_type AggregationType: FleetMetricAggregationType,
        description Description: String,
        index_name IndexName: String,
        period Period: Int<60, 86400>,
        query_string QueryString: String,
        query_version QueryVersion: String,
        tags Tags: List<Tag>,
        unit Unit: FleetMetricUnit,
    } {
        creation_date "CreationDate": String,
        last_modified_date "LastModifiedDate": String,
        metric_arn "MetricArn": String,
        version "Version": f64,
    }
}
props! { FleetMetricAggregationType (name Name: FleetMetricAggregationTypeName, values Values: List<String>) {} }
choice! {
    FleetMetricAggregationTypeName {
        Cardinality "Cardinality", Percentiles "Percentiles", Statistics "Statistics"
    }
}
choice! {
    FleetMetricUnit {
        Bits "Bits", BitsSecond "Bits/Second", Bytes "Bytes", BytesSecond "Bytes/Second", Count "Count",
        CountSecond "Count/Second", Gigabits "Gigabits", GigabitsSecond "Gigabits/Second", Gigabytes "Gigabytes",
        GigabytesSecond "Gigabytes/Second", Kilobits "Kilobits", KilobitsSecond "Kilobits/Second",
        Kilobytes "Kilobytes", KilobytesSecond "Kilobytes/Second", Megabits "Megabits",
        MegabitsSecond "Megabits/Second", Megabytes "Megabytes", MegabytesSecond "Megabytes/Second",
        Microseconds "Microseconds", Milliseconds "Milliseconds", None "None", Percent "Percent", Seconds "Seconds",
        Terabits "Terabits", TerabitsSecond "Terabits/Second", Terabytes "Terabytes", TerabytesSecond "Terabytes/Second"
    }
}

resource! {
    /// [AWS::IoT::Job](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
    Job JobAttrs "AWS::IoT::Job" (job_id JobId: String, targets Targets: List<String>) {
        abort_config AbortConfig: JobAbortConfig,
        description Description: String,
        destination_package_versions DestinationPackageVersions: List<String>,
        document Document: String,
        document_parameters DocumentParameters: Map<String>,
        document_source DocumentSource: String,
        job_executions_retry_config JobExecutionsRetryConfig: JobExecutionsRetryConfig,
        job_executions_rollout_config JobExecutionsRolloutConfig: JobExecutionsRolloutConfig,
        job_template_arn JobTemplateArn: String,
        presigned_url_config PresignedUrlConfig: JobPresignedUrlConfig,
        scheduling_config SchedulingConfig: JobSchedulingConfig,
        tags Tags: List<Tag>,
        target_selection TargetSelection: JobTargetSelection,
        timeout_config TimeoutConfig: JobTimeoutConfig,
    } { arn "Arn": Arn<r::IotJob>, created_at "CreatedAt": String, }
}
props! { JobAbortConfig (criteria_list CriteriaList: List<JobAbortCriteria>) {} }
props! {
    JobAbortCriteria (
        action Action: JobAbortCriteriaAction, failure_type FailureType: JobAbortCriteriaFailureType,
        min_number_of_executed_things MinNumberOfExecutedThings: Int<1, MAX>,
        threshold_percentage ThresholdPercentage: Num<MIN, 100>
    ) {}
}
props! { JobExecutionsRetryConfig (criteria_list CriteriaList: List<JobRetryCriteria>) {} }
props! {
    JobExecutionsRolloutConfig () {
        exponential_rate ExponentialRate: JobExponentialRolloutRate,
        maximum_per_minute MaximumPerMinute: Int<1, MAX>,
    }
}
props! {
    JobExponentialRolloutRate (
        base_rate_per_minute BaseRatePerMinute: Int<1, 1000>, increment_factor IncrementFactor: Num<MIN, 5>,
        rate_increase_criteria RateIncreaseCriteria: JobRateIncreaseCriteria
    ) {}
}
props! { JobMaintenanceWindow (duration_in_minutes DurationInMinutes: Int<1, 1430>, start_time StartTime: String) {} }
props! { JobPresignedUrlConfig () { expires_in_sec ExpiresInSec: Int<60, 3600>, role_arn RoleArn: Arn<r::IamRole>, } }
props! {
    JobRateIncreaseCriteria () {
        number_of_notified_things NumberOfNotifiedThings: Int<1, MAX>,
        number_of_succeeded_things NumberOfSucceededThings: Int<1, MAX>,
    }
}
props! {
    JobRetryCriteria (
        failure_type FailureType: JobRetryCriteriaFailureType, number_of_retries NumberOfRetries: Int<0, 10>
    ) {}
}
props! {
    JobSchedulingConfig () {
        end_behavior EndBehavior: JobSchedulingConfigEndBehavior,
        end_time EndTime: String,
        maintenance_windows MaintenanceWindows: List<JobMaintenanceWindow>,
        start_time StartTime: String,
    }
}
props! { JobTimeoutConfig () { in_progress_timeout_in_minutes InProgressTimeoutInMinutes: i64, } }
choice! { JobAbortCriteriaAction { Cancel "CANCEL" } }
choice! { JobAbortCriteriaFailureType { Failed "FAILED", Rejected "REJECTED", TimedOut "TIMED_OUT", All "ALL" } }
choice! { JobRetryCriteriaFailureType { Failed "FAILED", TimedOut "TIMED_OUT", All "ALL" } }
choice! { JobSchedulingConfigEndBehavior { StopRollout "STOP_ROLLOUT", Cancel "CANCEL", ForceCancel "FORCE_CANCEL" } }
choice! { JobTargetSelection { Continuous "CONTINUOUS", Snapshot "SNAPSHOT" } }

resource! {
    /// [AWS::IoT::JobTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
    JobTemplate JobTemplateAttrs "AWS::IoT::JobTemplate" (
        description Description: String, job_template_id JobTemplateId: String
    ) {
        abort_config AbortConfig: JobTemplateAbortConfig,
        destination_package_versions DestinationPackageVersions: List<String>,
        document Document: String,
        document_source DocumentSource: String,
        job_arn JobArn: String,
        job_executions_retry_config JobExecutionsRetryConfig: JobTemplateJobExecutionsRetryConfig,
        job_executions_rollout_config JobExecutionsRolloutConfig: JobTemplateJobExecutionsRolloutConfig,
        maintenance_windows MaintenanceWindows: List<JobTemplateMaintenanceWindow>,
        presigned_url_config PresignedUrlConfig: JobTemplatePresignedUrlConfig,
        tags Tags: List<Tag>,
        timeout_config TimeoutConfig: JobTemplateTimeoutConfig,
    } { arn "Arn": Arn<r::IotJobTemplate>, }
}
props! { JobTemplateAbortConfig (criteria_list CriteriaList: List<JobTemplateAbortCriteria>) {} }
props! {
    JobTemplateAbortCriteria (
        action Action: JobTemplateAction, failure_type FailureType: JobTemplateFailureType,
        min_number_of_executed_things MinNumberOfExecutedThings: Int<1, MAX>,
        threshold_percentage ThresholdPercentage: Num<MIN, 100>
    ) {}
}
props! {
    JobTemplateExponentialRolloutRate (
        base_rate_per_minute BaseRatePerMinute: Int<1, MAX>, increment_factor IncrementFactor: Num<1, 5>,
        rate_increase_criteria RateIncreaseCriteria: JobTemplateRateIncreaseCriteria
    ) {}
}
props! {
    JobTemplateJobExecutionsRetryConfig () { retry_criteria_list RetryCriteriaList: List<JobTemplateRetryCriteria>, }
}
props! {
    JobTemplateJobExecutionsRolloutConfig () {
        exponential_rollout_rate ExponentialRolloutRate: JobTemplateExponentialRolloutRate,
        maximum_per_minute MaximumPerMinute: Int<1, MAX>,
    }
}
props! {
    JobTemplateMaintenanceWindow () {
        duration_in_minutes DurationInMinutes: Int<1, 1430>,
        start_time StartTime: String,
    }
}
props! {
    JobTemplatePresignedUrlConfig (role_arn RoleArn: Arn<r::IamRole>) { expires_in_sec ExpiresInSec: Int<60, 3600>, }
}
props! {
    JobTemplateRateIncreaseCriteria () {
        number_of_notified_things NumberOfNotifiedThings: Int<1, MAX>,
        number_of_succeeded_things NumberOfSucceededThings: Int<1, MAX>,
    }
}
props! {
    JobTemplateRetryCriteria () {
        failure_type FailureType: JobTemplateJobRetryFailureType,
        number_of_retries NumberOfRetries: Int<0, 10>,
    }
}
props! { JobTemplateTimeoutConfig (in_progress_timeout_in_minutes InProgressTimeoutInMinutes: Int<1, 10080>) {} }
choice! { JobTemplateAction { Cancel "CANCEL" } }
choice! { JobTemplateFailureType { Failed "FAILED", Rejected "REJECTED", TimedOut "TIMED_OUT", All "ALL" } }
choice! { JobTemplateJobRetryFailureType { Failed "FAILED", TimedOut "TIMED_OUT", All "ALL" } }

resource! {
    /// [AWS::IoT::Logging](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html)
    Logging NoAttrs "AWS::IoT::Logging" (
        account_id AccountId: String, default_log_level DefaultLogLevel: LoggingDefaultLogLevel,
        role_arn RoleArn: Arn<r::IamRole>
    ) { event_configurations EventConfigurations: List<LoggingEventConfiguration>, } {}
}
props! {
    LoggingEventConfiguration (event_type EventType: String) {
        log_destination LogDestination: String,
        log_level LogLevel: LoggingEventConfigurationLogLevel,
    }
}
choice! { LoggingDefaultLogLevel { Error "ERROR", Warn "WARN", Info "INFO", Debug "DEBUG", Disabled "DISABLED" } }
choice! {
    LoggingEventConfigurationLogLevel {
        Error "ERROR", Warn "WARN", Info "INFO", Debug "DEBUG", Disabled "DISABLED"
    }
}

resource! {
    /// [AWS::IoT::MitigationAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
    MitigationAction MitigationActionAttrs "AWS::IoT::MitigationAction" (
        action_params ActionParams: MitigationActionActionParams, role_arn RoleArn: Arn<r::IamRole>
    ) { action_name ActionName: String, tags Tags: List<Tag>, } {
        mitigation_action_arn "MitigationActionArn": Arn<r::IotMitigationAction>,
        mitigation_action_id "MitigationActionId": String,
    }
}
props! {
    MitigationActionActionParams () {
        add_things_to_thing_group_params AddThingsToThingGroupParams: MitigationActionAddThingsToThingGroupParams,
        enable_iot_logging_params EnableIoTLoggingParams: MitigationActionEnableIotLoggingParams,
        publish_finding_to_sns_params PublishFindingToSnsParams: MitigationActionPublishFindingToSnsParams,
        replace_default_policy_version_params ReplaceDefaultPolicyVersionParams: MitigationActionReplaceDefaultPolicyVersionParams,
        update_ca_certificate_params UpdateCACertificateParams: MitigationActionUpdateCaCertificateParams,
        update_device_certificate_params UpdateDeviceCertificateParams: MitigationActionUpdateDeviceCertificateParams,
    }
}
props! {
    MitigationActionAddThingsToThingGroupParams (thing_group_names ThingGroupNames: List<String>) {
        override_dynamic_groups OverrideDynamicGroups: bool,
    }
}
props! {
    MitigationActionEnableIotLoggingParams (
        log_level LogLevel: MitigationActionEnableIotLoggingParamsLogLevel,
        role_arn_for_logging RoleArnForLogging: String
    ) {}
}
props! { MitigationActionPublishFindingToSnsParams (topic_arn TopicArn: Arn<r::SnsTopic>) {} }
props! {
    MitigationActionReplaceDefaultPolicyVersionParams (
        template_name TemplateName: MitigationActionReplaceDefaultPolicyVersionParamsTemplateName
    ) {}
}
props! { MitigationActionUpdateCaCertificateParams (action Action: MitigationActionUpdateCaCertificateParamsAction) {} }
props! {
    MitigationActionUpdateDeviceCertificateParams (action Action: MitigationActionUpdateDeviceCertificateParamsAction) {}
}
choice! {
    MitigationActionEnableIotLoggingParamsLogLevel {
        Debug "DEBUG", Info "INFO", Error "ERROR", Warn "WARN", UnsetValue "UNSET_VALUE"
    }
}
choice! {
    MitigationActionReplaceDefaultPolicyVersionParamsTemplateName {
        BlankPolicy "BLANK_POLICY", UnsetValue "UNSET_VALUE"
    }
}
choice! { MitigationActionUpdateCaCertificateParamsAction { Deactivate "DEACTIVATE", UnsetValue "UNSET_VALUE" } }
choice! { MitigationActionUpdateDeviceCertificateParamsAction { Deactivate "DEACTIVATE", UnsetValue "UNSET_VALUE" } }

resource! {
    /// [AWS::IoT::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html)
    Policy PolicyAttrs "AWS::IoT::Policy" (policy_document PolicyDocument: Json) {
        policy_name PolicyName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotPolicy>, id "Id": String, }
}

resource! {
    /// [AWS::IoT::PolicyPrincipalAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html)
    PolicyPrincipalAttachment PolicyPrincipalAttachmentAttrs "AWS::IoT::PolicyPrincipalAttachment" (
        policy_name PolicyName: Id<r::IotPolicy>, principal Principal: String
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::IoT::ProvisioningTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html)
    ProvisioningTemplate ProvisioningTemplateAttrs "AWS::IoT::ProvisioningTemplate" (
        provisioning_role_arn ProvisioningRoleArn: Arn<r::IamRole>, template_body TemplateBody: String
    ) {
        description Description: String,
        enabled Enabled: bool,
        pre_provisioning_hook PreProvisioningHook: ProvisioningTemplateProvisioningHook,
        tags Tags: List<Tag>,
        template_name TemplateName: String,
        template_type TemplateType: ProvisioningTemplateTemplateType,
    } { template_arn "TemplateArn": String, }
}
props! {
    ProvisioningTemplateProvisioningHook () { payload_version PayloadVersion: String, target_arn TargetArn: String, }
}
choice! { ProvisioningTemplateTemplateType { FleetProvisioning "FLEET_PROVISIONING", Jitp "JITP" } }

resource! {
    /// [AWS::IoT::ResourceSpecificLogging](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html)
    ResourceSpecificLogging ResourceSpecificLoggingAttrs "AWS::IoT::ResourceSpecificLogging" (
        log_level LogLevel: ResourceSpecificLoggingLogLevel, target_name TargetName: String,
        target_type TargetType: ResourceSpecificLoggingTargetType
    ) {} { target_id "TargetId": String, }
}
choice! {
    ResourceSpecificLoggingLogLevel {
        Error "ERROR", Warn "WARN", Info "INFO", Debug "DEBUG", Disabled "DISABLED"
    }
}
choice! {
    ResourceSpecificLoggingTargetType {
        ThingGroup "THING_GROUP", ClientId "CLIENT_ID", SourceIp "SOURCE_IP", PrincipalId "PRINCIPAL_ID",
        EventType "EVENT_TYPE"
    }
}

resource! {
    /// [AWS::IoT::RoleAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html)
    RoleAlias RoleAliasAttrs "AWS::IoT::RoleAlias" (role_arn RoleArn: Arn<r::IamRole>) {
        credential_duration_seconds CredentialDurationSeconds: Int<900, 43200>,
        role_alias RoleAlias: String,
        tags Tags: List<Tag>,
    } { role_alias_arn "RoleAliasArn": Arn<r::IotRoleAlias>, }
}

resource! {
    /// [AWS::IoT::ScheduledAudit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html)
    ScheduledAudit ScheduledAuditAttrs "AWS::IoT::ScheduledAudit" (
        frequency Frequency: ScheduledAuditFrequency, target_check_names TargetCheckNames: List<String>
    ) {
        day_of_month DayOfMonth: String,
        day_of_week DayOfWeek: ScheduledAuditDayOfWeek,
        scheduled_audit_name ScheduledAuditName: String,
        tags Tags: List<Tag>,
    } { scheduled_audit_arn "ScheduledAuditArn": Arn<r::IotScheduledAudit>, }
}
choice! {
    ScheduledAuditDayOfWeek {
        Sun "SUN", Mon "MON", Tue "TUE", Wed "WED", Thu "THU", Fri "FRI", Sat "SAT", UnsetValue "UNSET_VALUE"
    }
}
choice! { ScheduledAuditFrequency { Daily "DAILY", Weekly "WEEKLY", Biweekly "BIWEEKLY", Monthly "MONTHLY" } }

resource! {
    /// [AWS::IoT::SecurityProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
    SecurityProfile SecurityProfileAttrs "AWS::IoT::SecurityProfile" () {
        additional_metrics_to_retain_v2 AdditionalMetricsToRetainV2: List<SecurityProfileMetricToRetain>,
        alert_targets AlertTargets: Map<SecurityProfileAlertTarget>,
        behaviors Behaviors: List<SecurityProfileBehavior>,
        metrics_export_config MetricsExportConfig: SecurityProfileMetricsExportConfig,
        security_profile_description SecurityProfileDescription: String,
        security_profile_name SecurityProfileName: String,
        tags Tags: List<Tag>,
        target_arns TargetArns: List<String>,
    } { security_profile_arn "SecurityProfileArn": Arn<r::IotSecurityProfile>, }
}
props! { SecurityProfileAlertTarget (alert_target_arn AlertTargetArn: String, role_arn RoleArn: Arn<r::IamRole>) {} }
props! {
    SecurityProfileBehavior (name Name: String) {
        criteria Criteria: SecurityProfileBehaviorCriteria,
        export_metric ExportMetric: bool,
        metric Metric: String,
        metric_dimension MetricDimension: SecurityProfileMetricDimension,
        suppress_alerts SuppressAlerts: bool,
    }
}
props! {
    SecurityProfileBehaviorCriteria () {
        comparison_operator ComparisonOperator: SecurityProfileBehaviorCriteriaComparisonOperator,
        consecutive_datapoints_to_alarm ConsecutiveDatapointsToAlarm: Int<1, 10>,
        consecutive_datapoints_to_clear ConsecutiveDatapointsToClear: Int<1, 10>,
        duration_seconds DurationSeconds: i64,
        ml_detection_config MlDetectionConfig: SecurityProfileMachineLearningDetectionConfig,
        statistical_threshold StatisticalThreshold: SecurityProfileStatisticalThreshold,
        value Value: SecurityProfileMetricValue,
    }
}
props! {
    SecurityProfileMachineLearningDetectionConfig () {
        confidence_level ConfidenceLevel: SecurityProfileMachineLearningDetectionConfigConfidenceLevel,
    }
}
props! {
    SecurityProfileMetricDimension (dimension_name DimensionName: String) {
        operator Operator: SecurityProfileMetricDimensionOperator,
    }
}
props! {
    SecurityProfileMetricToRetain (metric Metric: String) {
        export_metric ExportMetric: bool,
        metric_dimension MetricDimension: SecurityProfileMetricDimension,
    }
}
props! {
    SecurityProfileMetricValue () {
        cidrs Cidrs: List<String>,
        count Count: String,
        number Number: f64,
        numbers Numbers: List<f64>,
        ports Ports: List<Int<0, 65535>>,
        strings Strings: List<String>,
    }
}
props! { SecurityProfileMetricsExportConfig (mqtt_topic MqttTopic: String, role_arn RoleArn: Arn<r::IamRole>) {} }
props! { SecurityProfileStatisticalThreshold () { statistic Statistic: SecurityProfileStatisticalThresholdStatistic, } }
choice! {
    SecurityProfileBehaviorCriteriaComparisonOperator {
        LessThan "less-than", LessThanEquals "less-than-equals", GreaterThan "greater-than",
        GreaterThanEquals "greater-than-equals", InCidrSet "in-cidr-set", NotInCidrSet "not-in-cidr-set",
        InPortSet "in-port-set", NotInPortSet "not-in-port-set", InSet "in-set", NotInSet "not-in-set"
    }
}
choice! { SecurityProfileMachineLearningDetectionConfigConfidenceLevel { Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! { SecurityProfileMetricDimensionOperator { In "IN", NotIn "NOT_IN" } }
choice! {
    SecurityProfileStatisticalThresholdStatistic {
        Average "Average", P0 "p0", P01 "p0.1", P001 "p0.01", P1 "p1", P10 "p10", P50 "p50", P90 "p90", P99 "p99",
        P999 "p99.9", P9999 "p99.99", P100 "p100"
    }
}

resource! {
    /// [AWS::IoT::SoftwarePackage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html)
    SoftwarePackage SoftwarePackageAttrs "AWS::IoT::SoftwarePackage" () {
        description Description: String,
        package_name PackageName: String,
        tags Tags: List<Tag>,
    } { package_arn "PackageArn": String, }
}

resource! {
    /// [AWS::IoT::SoftwarePackageVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html)
    SoftwarePackageVersion SoftwarePackageVersionAttrs "AWS::IoT::SoftwarePackageVersion" (
        package_name PackageName: Id<r::IotSoftwarePackage>
    ) {
        artifact Artifact: SoftwarePackageVersionPackageVersionArtifact,
        attributes Attributes: Map<String>,
        description Description: String,
        recipe Recipe: String,
        sbom Sbom: SoftwarePackageVersionSbom,
        tags Tags: List<Tag>,
        version_name VersionName: String,
    } {
        error_reason "ErrorReason": String,
        package_version_arn "PackageVersionArn": String,
        sbom_validation_status "SbomValidationStatus": String,
        status "Status": String,
    }
}
props! { SoftwarePackageVersionPackageVersionArtifact (s3_location S3Location: SoftwarePackageVersionS3Location) {} }
props! { SoftwarePackageVersionS3Location (bucket Bucket: String, key Key: String, version Version: String) {} }
props! { SoftwarePackageVersionSbom (s3_location S3Location: SoftwarePackageVersionS3Location) {} }

resource! {
    /// [AWS::IoT::Stream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html)
    Stream StreamAttrs "AWS::IoT::Stream" (
        files Files: List<StreamFile>, role_arn RoleArn: Arn<r::IamRole>, stream_id StreamId: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::IotStream>,
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        stream_version "StreamVersion": i64,
    }
}
props! { StreamFile () { file_id FileId: Int<0, 255>, s3_location S3Location: StreamS3Location, } }
props! { StreamS3Location () { bucket Bucket: String, key Key: String, version Version: String, } }

resource! {
    /// [AWS::IoT::Thing](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html)
    Thing ThingAttrs "AWS::IoT::Thing" () {
        attribute_payload AttributePayload: ThingAttributePayload,
        thing_name ThingName: String,
    } { arn "Arn": Arn<r::IotThing>, id "Id": String, }
}
props! { ThingAttributePayload () { attributes Attributes: Map<String>, } }

resource! {
    /// [AWS::IoT::ThingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html)
    ThingGroup ThingGroupAttrs "AWS::IoT::ThingGroup" () {
        parent_group_name ParentGroupName: Id<r::IotThingGroup>,
        query_string QueryString: String,
        tags Tags: List<Tag>,
        thing_group_name ThingGroupName: String,
        thing_group_properties ThingGroupProperties: ThingGroupProperties,
    } { arn "Arn": Arn<r::IotThingGroup>, id "Id": String, }
}
props! { ThingGroupAttributePayload () { attributes Attributes: Map<String>, } }
props! {
    ThingGroupProperties () {
        attribute_payload AttributePayload: ThingGroupAttributePayload,
        thing_group_description ThingGroupDescription: String,
    }
}

resource! {
    /// [AWS::IoT::ThingPrincipalAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html)
    ThingPrincipalAttachment NoAttrs "AWS::IoT::ThingPrincipalAttachment" (
        principal Principal: String, thing_name ThingName: Id<r::IotThing>
    ) { thing_principal_type ThingPrincipalType: String, } {}
}

resource! {
    /// [AWS::IoT::ThingType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
    ThingType ThingTypeAttrs "AWS::IoT::ThingType" () {
        deprecate_thing_type DeprecateThingType: bool,
        tags Tags: List<Tag>,
        thing_type_name ThingTypeName: String,
        thing_type_properties ThingTypeProperties: ThingTypeProperties,
    } { arn "Arn": Arn<r::IotThingType>, id "Id": String, }
}
props! {
    ThingTypePropagatingAttribute (user_property_key UserPropertyKey: String) {
        connection_attribute ConnectionAttribute: ThingTypePropagatingAttributeConnectionAttribute,
        thing_attribute ThingAttribute: String,
    }
}
props! {
    ThingTypeProperties () {
        mqtt5_configuration Mqtt5Configuration: ThingTypePropertiesMqtt5Configuration,
        searchable_attributes SearchableAttributes: List<String>,
        thing_type_description ThingTypeDescription: String,
    }
}
props! {
    ThingTypePropertiesMqtt5Configuration () {
        propagating_attributes PropagatingAttributes: List<ThingTypePropagatingAttribute>,
    }
}
choice! {
    ThingTypePropagatingAttributeConnectionAttribute {
        IotClientId "iot:ClientId", IotThingThingName "iot:Thing.ThingName"
    }
}

resource! {
    /// [AWS::IoT::TopicRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
    TopicRule TopicRuleAttrs "AWS::IoT::TopicRule" (topic_rule_payload TopicRulePayload: TopicRulePayload) {
        rule_name RuleName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotTopicRule>, }
}
props! {
    TopicRuleAction () {
        cloudwatch_alarm CloudwatchAlarm: TopicRuleCloudwatchAlarmAction,
        cloudwatch_logs CloudwatchLogs: TopicRuleCloudwatchLogsAction,
        cloudwatch_metric CloudwatchMetric: TopicRuleCloudwatchMetricAction,
        dynamo_db DynamoDB: TopicRuleDynamoDbAction,
        dynamo_dbv2 DynamoDBv2: TopicRuleDynamoDbv2Action,
        elasticsearch Elasticsearch: TopicRuleElasticsearchAction,
        firehose Firehose: TopicRuleFirehoseAction,
        http Http: TopicRuleHttpAction,
        influx_db InfluxDB: TopicRuleInfluxDbAction,
        iot_analytics IotAnalytics: TopicRuleIotAnalyticsAction,
        iot_events IotEvents: TopicRuleIotEventsAction,
        iot_site_wise IotSiteWise: TopicRuleIotSiteWiseAction,
        kafka Kafka: TopicRuleKafkaAction,
        kinesis Kinesis: TopicRuleKinesisAction,
        lambda Lambda: TopicRuleLambdaAction,
        location Location: TopicRuleLocationAction,
        open_search OpenSearch: TopicRuleOpenSearchAction,
        republish Republish: TopicRuleRepublishAction,
        s3 S3: TopicRuleS3Action,
        sns Sns: TopicRuleSnsAction,
        sqs Sqs: TopicRuleSqsAction,
        step_functions StepFunctions: TopicRuleStepFunctionsAction,
        timestream Timestream: TopicRuleTimestreamAction,
    }
}
props! {
    TopicRuleAssetPropertyTimestamp (time_in_seconds TimeInSeconds: String) { offset_in_nanos OffsetInNanos: String, }
}
props! {
    TopicRuleAssetPropertyValue (
        timestamp Timestamp: TopicRuleAssetPropertyTimestamp, value Value: TopicRuleAssetPropertyVariant
    ) { quality Quality: String, }
}
props! {
    TopicRuleAssetPropertyVariant () {
        boolean_value BooleanValue: String,
        double_value DoubleValue: String,
        integer_value IntegerValue: String,
        string_value StringValue: String,
    }
}
props! {
    TopicRuleBatchConfig () {
        batch_across_topics BatchAcrossTopics: bool,
        max_batch_open_ms MaxBatchOpenMs: Int<5, 200>,
        max_batch_size MaxBatchSize: Int<2, 10>,
        max_batch_size_bytes MaxBatchSizeBytes: Int<100, 131072>,
    }
}
props! {
    TopicRuleCloudwatchAlarmAction (
        alarm_name AlarmName: String, role_arn RoleArn: Arn<r::IamRole>, state_reason StateReason: String,
        state_value StateValue: String
    ) {}
}
props! {
    TopicRuleCloudwatchLogsAction (
        log_group_name LogGroupName: Id<r::LogsLogGroup>, role_arn RoleArn: Arn<r::IamRole>
    ) { batch_mode BatchMode: bool, }
}
props! {
    TopicRuleCloudwatchMetricAction TopicRuleCloudwatchMetricActionArgs [
        metric_name MetricName: String, metric_namespace MetricNamespace: String, metric_unit MetricUnit: String,
        metric_value MetricValue: String, role_arn RoleArn: Arn<r::IamRole>
    ] { metric_timestamp MetricTimestamp: String, }
}
props! {
    TopicRuleDynamoDbAction (
        hash_key_field HashKeyField: String, hash_key_value HashKeyValue: String, role_arn RoleArn: Arn<r::IamRole>,
        table_name TableName: String
    ) {
        hash_key_type HashKeyType: TopicRuleDynamoDbActionHashKeyType,
        payload_field PayloadField: String,
        range_key_field RangeKeyField: String,
        range_key_type RangeKeyType: TopicRuleDynamoDbActionRangeKeyType,
        range_key_value RangeKeyValue: String,
    }
}
props! { TopicRuleDynamoDbv2Action () { put_item PutItem: TopicRulePutItemInput, role_arn RoleArn: Arn<r::IamRole>, } }
props! {
    TopicRuleElasticsearchAction TopicRuleElasticsearchActionArgs [
        endpoint Endpoint: String, id Id: String, index Index: String, role_arn RoleArn: Arn<r::IamRole>,
        type_ Type: String
    ] {}
}
props! {
    TopicRuleFirehoseAction (
        delivery_stream_name DeliveryStreamName: Id<r::KinesisFirehoseDeliveryStream>, role_arn RoleArn: Arn<r::IamRole>
    ) { batch_mode BatchMode: bool, separator Separator: String, }
}
props! {
    TopicRuleHttpAction (url Url: String) {
        auth Auth: TopicRuleHttpAuthorization,
        batch_config BatchConfig: TopicRuleBatchConfig,
        confirmation_url ConfirmationUrl: String,
        enable_batching EnableBatching: bool,
        headers Headers: List<TopicRuleHttpActionHeader>,
    }
}
props! { TopicRuleHttpActionHeader (key Key: String, value Value: String) {} }
props! { TopicRuleHttpAuthorization () { sigv4 Sigv4: TopicRuleSigV4Authorization, } }
props! {
    TopicRuleInfluxDbAction (
        database_name DatabaseName: String, destination_arn DestinationArn: String, role_arn RoleArn: Arn<r::IamRole>,
        table_name TableName: String
    ) {
        batch_config BatchConfig: TopicRuleInfluxDbBatchConfig,
        organization Organization: String,
        tags Tags: Map<String>,
        timestamp_unit TimestampUnit: TopicRuleInfluxDbActionTimestampUnit,
    }
}
props! {
    TopicRuleInfluxDbBatchConfig () {
        batch_across_topics BatchAcrossTopics: bool,
        max_batch_open_ms MaxBatchOpenMs: Int<5, 1000>,
        max_batch_size MaxBatchSize: Int<1, 500>,
        max_batch_size_bytes MaxBatchSizeBytes: Int<100, 131072>,
    }
}
props! {
    TopicRuleIotAnalyticsAction (channel_name ChannelName: String, role_arn RoleArn: Arn<r::IamRole>) {
        batch_mode BatchMode: bool,
    }
}
props! {
    TopicRuleIotEventsAction (input_name InputName: String, role_arn RoleArn: Arn<r::IamRole>) {
        batch_mode BatchMode: bool,
        message_id MessageId: String,
    }
}
props! {
    TopicRuleIotSiteWiseAction (
        put_asset_property_value_entries PutAssetPropertyValueEntries: List<TopicRulePutAssetPropertyValueEntry>,
        role_arn RoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    TopicRuleKafkaAction (
        client_properties ClientProperties: Map<String>,
        destination_arn DestinationArn: Arn<r::IotTopicRuleDestination>, topic Topic: String
    ) {
        headers Headers: List<TopicRuleKafkaActionHeader>,
        key Key: String,
        partition Partition: String,
    }
}
props! { TopicRuleKafkaActionHeader (key Key: String, value Value: String) {} }
props! {
    TopicRuleKinesisAction (role_arn RoleArn: Arn<r::IamRole>, stream_name StreamName: Id<r::KinesisStream>) {
        partition_key PartitionKey: String,
    }
}
props! { TopicRuleLambdaAction () { function_arn FunctionArn: String, } }
props! {
    TopicRuleLocationAction TopicRuleLocationActionArgs [
        device_id DeviceId: String, latitude Latitude: String, longitude Longitude: String,
        role_arn RoleArn: Arn<r::IamRole>, tracker_name TrackerName: String
    ] { timestamp Timestamp: TopicRuleTimestamp, }
}
props! {
    TopicRuleOpenSearchAction TopicRuleOpenSearchActionArgs [
        endpoint Endpoint: String, id Id: String, index Index: String, role_arn RoleArn: Arn<r::IamRole>,
        type_ Type: String
    ] {}
}
props! {
    TopicRulePayload (actions Actions: List<TopicRuleAction>, sql Sql: String) {
        aws_iot_sql_version AwsIotSqlVersion: String,
        description Description: String,
        error_action ErrorAction: TopicRuleAction,
        rule_disabled RuleDisabled: bool,
    }
}
props! {
    TopicRulePutAssetPropertyValueEntry (property_values PropertyValues: List<TopicRuleAssetPropertyValue>) {
        asset_id AssetId: String,
        entry_id EntryId: String,
        property_alias PropertyAlias: String,
        property_id PropertyId: String,
    }
}
props! { TopicRulePutItemInput (table_name TableName: String) {} }
props! {
    TopicRuleRepublishAction (role_arn RoleArn: Arn<r::IamRole>, topic Topic: String) {
        headers Headers: TopicRuleRepublishActionHeaders,
        qos Qos: Int<0, 1>,
    }
}
props! {
    TopicRuleRepublishActionHeaders () {
        content_type ContentType: String,
        correlation_data CorrelationData: String,
        message_expiry MessageExpiry: String,
        payload_format_indicator PayloadFormatIndicator: String,
        response_topic ResponseTopic: String,
        user_properties UserProperties: List<TopicRuleUserProperty>,
    }
}
props! {
    TopicRuleS3Action (bucket_name BucketName: Id<r::S3Bucket>, key Key: String, role_arn RoleArn: Arn<r::IamRole>) {
        canned_acl CannedAcl: TopicRuleCannedAccessControlList,
    }
}
props! {
    TopicRuleSigV4Authorization (
        role_arn RoleArn: Arn<r::IamRole>, service_name ServiceName: String, signing_region SigningRegion: String
    ) {}
}
props! {
    TopicRuleSnsAction (role_arn RoleArn: Arn<r::IamRole>, target_arn TargetArn: Arn<r::SnsTopic>) {
        message_format MessageFormat: TopicRuleSnsActionMessageFormat,
    }
}
props! {
    TopicRuleSqsAction (queue_url QueueUrl: Id<r::SqsQueue>, role_arn RoleArn: Arn<r::IamRole>) {
        use_base64 UseBase64: bool,
    }
}
props! {
    TopicRuleStepFunctionsAction (role_arn RoleArn: Arn<r::IamRole>, state_machine_name StateMachineName: String) {
        execution_name_prefix ExecutionNamePrefix: String,
    }
}
props! { TopicRuleTimestamp (value Value: String) { unit Unit: String, } }
props! {
    TopicRuleTimestreamAction (
        database_name DatabaseName: Id<r::TimestreamDatabase>,
        dimensions Dimensions: List<TopicRuleTimestreamDimension>, role_arn RoleArn: Arn<r::IamRole>,
        table_name TableName: String
    ) { timestamp Timestamp: TopicRuleTimestreamTimestamp, }
}
props! { TopicRuleTimestreamDimension (name Name: String, value Value: String) {} }
props! { TopicRuleTimestreamTimestamp (unit Unit: String, value Value: String) {} }
props! { TopicRuleUserProperty (key Key: String, value Value: String) {} }
choice! {
    TopicRuleCannedAccessControlList {
        Private "private", PublicRead "public-read", PublicReadWrite "public-read-write", AwsExecRead "aws-exec-read",
        AuthenticatedRead "authenticated-read", BucketOwnerRead "bucket-owner-read",
        BucketOwnerFullControl "bucket-owner-full-control", LogDeliveryWrite "log-delivery-write"
    }
}
choice! { TopicRuleDynamoDbActionHashKeyType { Number "NUMBER", String "STRING" } }
choice! { TopicRuleDynamoDbActionRangeKeyType { Number "NUMBER", String "STRING" } }
choice! { TopicRuleInfluxDbActionTimestampUnit { Ms "ms", Ns "ns", S "s", Us "us" } }
choice! { TopicRuleSnsActionMessageFormat { Json "JSON", Raw "RAW" } }

resource! {
    /// [AWS::IoT::TopicRuleDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html)
    TopicRuleDestination TopicRuleDestinationAttrs "AWS::IoT::TopicRuleDestination" () {
        http_url_properties HttpUrlProperties: TopicRuleDestinationHttpUrlDestinationSummary,
        influx_db_properties InfluxDBProperties: TopicRuleDestinationInfluxDbDestinationProperties,
        status Status: TopicRuleDestinationStatus,
        vpc_properties VpcProperties: TopicRuleDestinationVpcDestinationProperties,
    } { arn "Arn": Arn<r::IotTopicRuleDestination>, status_reason "StatusReason": String, }
}
props! { TopicRuleDestinationHttpUrlDestinationSummary () { confirmation_url ConfirmationUrl: String, } }
props! {
    TopicRuleDestinationInfluxDbDestinationProperties (
        endpoint Endpoint: String, influx_db_version InfluxDBVersion: String, secret_id SecretId: String
    ) { secret_key SecretKey: String, secret_type SecretType: String, }
}
props! {
    TopicRuleDestinationVpcDestinationProperties () {
        role_arn RoleArn: Arn<r::IamRole>,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
choice! { TopicRuleDestinationStatus { Enabled "ENABLED", InProgress "IN_PROGRESS", Disabled "DISABLED" } }
