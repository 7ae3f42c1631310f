//! Generated from spec/datazone.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DataZone::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
    Connection ConnectionAttrs "AWS::DataZone::Connection" (
        domain_identifier DomainIdentifier: String, name Name: String
    ) {
        aws_location AwsLocation: ConnectionAwsLocation,
        configurations Configurations: List<ConnectionConfiguration>,
        description Description: String,
        enable_trusted_identity_propagation EnableTrustedIdentityPropagation: bool,
        environment_identifier EnvironmentIdentifier: String,
        project_identifier ProjectIdentifier: String,
        props Props: ConnectionPropertiesInput,
        scope Scope: ConnectionScope,
    } {
        connection_id "ConnectionId": String,
        domain_id "DomainId": String,
        domain_unit_id "DomainUnitId": String,
        environment_id "EnvironmentId": String,
        environment_user_role "EnvironmentUserRole": String,
        project_id "ProjectId": String,
        type_ "Type": String,
    }
}
props! {
    ConnectionAmazonQPropertiesInput () {
        auth_mode AuthMode: String,
        is_enabled IsEnabled: bool,
        profile_arn ProfileArn: String,
    }
}
props! { ConnectionAthenaPropertiesInput (workgroup_name WorkgroupName: String) {} }
props! {
    ConnectionAuthenticationConfigurationInput () {
        authentication_type AuthenticationType: ConnectionAuthenticationType,
        basic_authentication_credentials BasicAuthenticationCredentials: ConnectionBasicAuthenticationCredentials,
        custom_authentication_credentials CustomAuthenticationCredentials: Map<String>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        oauth2_properties OAuth2Properties: ConnectionOauth2Properties,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    ConnectionAuthorizationCodeProperties () {
        authorization_code AuthorizationCode: String,
        redirect_uri RedirectUri: String,
    }
}
props! {
    ConnectionAwsLocation () {
        access_role AccessRole: Arn<r::IamRole>,
        aws_account_id AwsAccountId: String,
        aws_region AwsRegion: String,
        iam_connection_id IamConnectionId: String,
    }
}
props! { ConnectionBasicAuthenticationCredentials () { password Password: String, user_name UserName: String, } }
props! { ConnectionConfiguration () { classification Classification: String, properties Properties: Map<String>, } }
props! {
    ConnectionGlueConnectionInput () {
        athena_properties AthenaProperties: Map<String>,
        authentication_configuration AuthenticationConfiguration: ConnectionAuthenticationConfigurationInput,
        connection_properties ConnectionProperties: Map<String>,
        connection_type ConnectionType: String,
        description Description: String,
        match_criteria MatchCriteria: String,
        name Name: String,
        physical_connection_requirements PhysicalConnectionRequirements: ConnectionPhysicalConnectionRequirements,
        python_properties PythonProperties: Map<String>,
        spark_properties SparkProperties: Map<String>,
        validate_credentials ValidateCredentials: bool,
        validate_for_compute_environments ValidateForComputeEnvironments: List<String>,
    }
}
props! {
    ConnectionGlueOauth2Credentials () {
        access_token AccessToken: String,
        jwt_token JwtToken: String,
        refresh_token RefreshToken: String,
        user_managed_client_application_client_secret UserManagedClientApplicationClientSecret: String,
    }
}
props! {
    ConnectionGluePropertiesInput () { glue_connection_input GlueConnectionInput: ConnectionGlueConnectionInput, }
}
props! { ConnectionHyperPodPropertiesInput (cluster_name ClusterName: String) {} }
props! {
    ConnectionIamPropertiesInput () {
        glue_lineage_sync_enabled GlueLineageSyncEnabled: bool,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! { ConnectionLakehousePropertiesInput () { glue_lineage_sync_enabled GlueLineageSyncEnabled: bool, } }
props! { ConnectionLineageSyncSchedule () { schedule Schedule: String, } }
props! { ConnectionMlflowPropertiesInput () { tracking_server_arn TrackingServerArn: String, } }
props! {
    ConnectionOauth2ClientApplication () {
        aws_managed_client_application_reference AWSManagedClientApplicationReference: String,
        user_managed_client_application_client_id UserManagedClientApplicationClientId: String,
    }
}
props! {
    ConnectionOauth2Properties () {
        authorization_code_properties AuthorizationCodeProperties: ConnectionAuthorizationCodeProperties,
        oauth2_client_application OAuth2ClientApplication: ConnectionOauth2ClientApplication,
        oauth2_credentials OAuth2Credentials: ConnectionGlueOauth2Credentials,
        oauth2_grant_type OAuth2GrantType: ConnectionOauth2GrantType,
        token_url TokenUrl: String,
        token_url_parameters_map TokenUrlParametersMap: Map<String>,
    }
}
props! {
    ConnectionPhysicalConnectionRequirements () {
        availability_zone AvailabilityZone: String,
        security_group_id_list SecurityGroupIdList: List<Id<r::Ec2SecurityGroup>>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        subnet_id_list SubnetIdList: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    ConnectionPropertiesInput () {
        amazon_q_properties AmazonQProperties: ConnectionAmazonQPropertiesInput,
        athena_properties AthenaProperties: ConnectionAthenaPropertiesInput,
        glue_properties GlueProperties: ConnectionGluePropertiesInput,
        hyper_pod_properties HyperPodProperties: ConnectionHyperPodPropertiesInput,
        iam_properties IamProperties: ConnectionIamPropertiesInput,
        lakehouse_properties LakehouseProperties: ConnectionLakehousePropertiesInput,
        mlflow_properties MlflowProperties: ConnectionMlflowPropertiesInput,
        redshift_properties RedshiftProperties: ConnectionRedshiftPropertiesInput,
        s3_properties S3Properties: ConnectionS3PropertiesInput,
        spark_emr_properties SparkEmrProperties: ConnectionSparkEmrPropertiesInput,
        spark_glue_properties SparkGlueProperties: ConnectionSparkGluePropertiesInput,
        workflows_mwaa_properties WorkflowsMwaaProperties: ConnectionWorkflowsMwaaPropertiesInput,
        workflows_serverless_properties WorkflowsServerlessProperties: Json,
    }
}
props! {
    ConnectionRedshiftCredentials () {
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        username_password UsernamePassword: ConnectionUsernamePassword,
    }
}
props! {
    ConnectionRedshiftLineageSyncConfigurationInput () {
        enabled Enabled: bool,
        schedule Schedule: ConnectionLineageSyncSchedule,
    }
}
props! {
    ConnectionRedshiftPropertiesInput () {
        credentials Credentials: ConnectionRedshiftCredentials,
        database_name DatabaseName: String,
        host Host: String,
        lineage_sync LineageSync: ConnectionRedshiftLineageSyncConfigurationInput,
        port Port: Num<0, 65535>,
        storage Storage: ConnectionRedshiftStorageProperties,
    }
}
props! {
    ConnectionRedshiftStorageProperties () { cluster_name ClusterName: String, workgroup_name WorkgroupName: String, }
}
props! {
    ConnectionS3PropertiesInput (s3_uri S3Uri: String) {
        register_s3_access_grant_location RegisterS3AccessGrantLocation: bool,
        s3_access_grant_location_id S3AccessGrantLocationId: String,
    }
}
props! {
    ConnectionSparkEmrPropertiesInput () {
        compute_arn ComputeArn: String,
        instance_profile_arn InstanceProfileArn: String,
        java_virtual_env JavaVirtualEnv: String,
        log_uri LogUri: String,
        managed_endpoint_arn ManagedEndpointArn: String,
        python_virtual_env PythonVirtualEnv: String,
        runtime_role RuntimeRole: Arn<r::IamRole>,
        trusted_certificates_s3_uri TrustedCertificatesS3Uri: String,
    }
}
props! { ConnectionSparkGlueArgs () { connection Connection: String, } }
props! {
    ConnectionSparkGluePropertiesInput () {
        additional_args AdditionalArgs: ConnectionSparkGlueArgs,
        glue_connection_name GlueConnectionName: String,
        glue_version GlueVersion: String,
        idle_timeout IdleTimeout: Num<1, 3000>,
        java_virtual_env JavaVirtualEnv: String,
        number_of_workers NumberOfWorkers: Num<1, 1000>,
        python_virtual_env PythonVirtualEnv: String,
        worker_type WorkerType: String,
    }
}
props! { ConnectionUsernamePassword (password Password: String, username Username: String) {} }
props! { ConnectionWorkflowsMwaaPropertiesInput () { mwaa_environment_name MwaaEnvironmentName: String, } }
choice! { ConnectionAuthenticationType { Basic "BASIC", Oauth2 "OAUTH2", Custom "CUSTOM" } }
choice! {
    ConnectionOauth2GrantType {
        AuthorizationCode "AUTHORIZATION_CODE", ClientCredentials "CLIENT_CREDENTIALS", JwtBearer "JWT_BEARER"
    }
}
choice! { ConnectionScope { Domain "DOMAIN", Project "PROJECT" } }

resource! {
    /// [AWS::DataZone::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
    DataSource DataSourceAttrs "AWS::DataZone::DataSource" (
        domain_identifier DomainIdentifier: String, name Name: String, project_identifier ProjectIdentifier: String,
        type_ Type: String
    ) {
        asset_forms_input AssetFormsInput: List<DataSourceFormInput>,
        configuration Configuration: DataSourceConfigurationInput,
        connection_identifier ConnectionIdentifier: String,
        description Description: String,
        enable_setting EnableSetting: DataSourceEnableSetting,
        environment_identifier EnvironmentIdentifier: String,
        publish_on_import PublishOnImport: bool,
        recommendation Recommendation: DataSourceRecommendationConfiguration,
        schedule Schedule: DataSourceScheduleConfiguration,
    } {
        connection_id "ConnectionId": String,
        created_at "CreatedAt": String,
        domain_id "DomainId": String,
        environment_id "EnvironmentId": String,
        id "Id": String,
        last_run_asset_count "LastRunAssetCount": f64,
        last_run_at "LastRunAt": String,
        last_run_status "LastRunStatus": String,
        project_id "ProjectId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DataSourceConfigurationInput () {
        glue_run_configuration GlueRunConfiguration: DataSourceGlueRunConfigurationInput,
        redshift_run_configuration RedshiftRunConfiguration: DataSourceRedshiftRunConfigurationInput,
        sage_maker_run_configuration SageMakerRunConfiguration: DataSourceSageMakerRunConfigurationInput,
    }
}
props! { DataSourceFilterExpression (expression Expression: String, type_ Type: DataSourceFilterExpressionType) {} }
props! {
    DataSourceFormInput (form_name FormName: String) {
        content Content: String,
        type_identifier TypeIdentifier: String,
        type_revision TypeRevision: String,
    }
}
props! {
    DataSourceGlueRunConfigurationInput (
        relational_filter_configurations RelationalFilterConfigurations: List<DataSourceRelationalFilterConfiguration>
    ) {
        auto_import_data_quality_result AutoImportDataQualityResult: bool,
        catalog_name CatalogName: String,
        data_access_role DataAccessRole: Arn<r::IamRole>,
    }
}
props! {
    DataSourceRecommendationConfiguration () { enable_business_name_generation EnableBusinessNameGeneration: bool, }
}
props! { DataSourceRedshiftClusterStorage (cluster_name ClusterName: String) {} }
props! { DataSourceRedshiftCredentialConfiguration (secret_manager_arn SecretManagerArn: String) {} }
props! {
    DataSourceRedshiftRunConfigurationInput (
        relational_filter_configurations RelationalFilterConfigurations: List<DataSourceRelationalFilterConfiguration>
    ) {
        data_access_role DataAccessRole: Arn<r::IamRole>,
        redshift_credential_configuration RedshiftCredentialConfiguration: DataSourceRedshiftCredentialConfiguration,
        redshift_storage RedshiftStorage: DataSourceRedshiftStorage,
    }
}
props! { DataSourceRedshiftServerlessStorage (workgroup_name WorkgroupName: String) {} }
props! {
    DataSourceRedshiftStorage () {
        redshift_cluster_source RedshiftClusterSource: DataSourceRedshiftClusterStorage,
        redshift_serverless_source RedshiftServerlessSource: DataSourceRedshiftServerlessStorage,
    }
}
props! {
    DataSourceRelationalFilterConfiguration (database_name DatabaseName: String) {
        filter_expressions FilterExpressions: List<DataSourceFilterExpression>,
        schema_name SchemaName: String,
    }
}
props! { DataSourceSageMakerRunConfigurationInput (tracking_assets TrackingAssets: Map<List<String>>) {} }
props! { DataSourceScheduleConfiguration () { schedule Schedule: String, timezone Timezone: DataSourceTimezone, } }
choice! { DataSourceEnableSetting { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DataSourceFilterExpressionType { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! {
    DataSourceTimezone {
        AfricaJohannesburg "AFRICA_JOHANNESBURG", AmericaMontreal "AMERICA_MONTREAL",
        AmericaSaoPaulo "AMERICA_SAO_PAULO", AsiaBahrain "ASIA_BAHRAIN", AsiaBangkok "ASIA_BANGKOK",
        AsiaCalcutta "ASIA_CALCUTTA", AsiaDubai "ASIA_DUBAI", AsiaHongKong "ASIA_HONG_KONG", AsiaJakarta "ASIA_JAKARTA",
        AsiaKualaLumpur "ASIA_KUALA_LUMPUR", AsiaSeoul "ASIA_SEOUL", AsiaShanghai "ASIA_SHANGHAI",
        AsiaSingapore "ASIA_SINGAPORE", AsiaTaipei "ASIA_TAIPEI", AsiaTokyo "ASIA_TOKYO",
        AustraliaMelbourne "AUSTRALIA_MELBOURNE", AustraliaSydney "AUSTRALIA_SYDNEY", CanadaCentral "CANADA_CENTRAL",
        Cet "CET", Cst6Cdt "CST6CDT", EtcGmt "ETC_GMT", EtcGmt0 "ETC_GMT0", EtcGmtAdd0 "ETC_GMT_ADD_0",
        EtcGmtAdd1 "ETC_GMT_ADD_1", EtcGmtAdd10 "ETC_GMT_ADD_10", EtcGmtAdd11 "ETC_GMT_ADD_11",
        EtcGmtAdd12 "ETC_GMT_ADD_12", EtcGmtAdd2 "ETC_GMT_ADD_2", EtcGmtAdd3 "ETC_GMT_ADD_3",
        EtcGmtAdd4 "ETC_GMT_ADD_4", EtcGmtAdd5 "ETC_GMT_ADD_5", EtcGmtAdd6 "ETC_GMT_ADD_6", EtcGmtAdd7 "ETC_GMT_ADD_7",
        EtcGmtAdd8 "ETC_GMT_ADD_8", EtcGmtAdd9 "ETC_GMT_ADD_9", EtcGmtNeg0 "ETC_GMT_NEG_0", EtcGmtNeg1 "ETC_GMT_NEG_1",
        EtcGmtNeg10 "ETC_GMT_NEG_10", EtcGmtNeg11 "ETC_GMT_NEG_11", EtcGmtNeg12 "ETC_GMT_NEG_12",
        EtcGmtNeg13 "ETC_GMT_NEG_13", EtcGmtNeg14 "ETC_GMT_NEG_14", EtcGmtNeg2 "ETC_GMT_NEG_2",
        EtcGmtNeg3 "ETC_GMT_NEG_3", EtcGmtNeg4 "ETC_GMT_NEG_4", EtcGmtNeg5 "ETC_GMT_NEG_5", EtcGmtNeg6 "ETC_GMT_NEG_6",
        EtcGmtNeg7 "ETC_GMT_NEG_7", EtcGmtNeg8 "ETC_GMT_NEG_8", EtcGmtNeg9 "ETC_GMT_NEG_9",
        EuropeDublin "EUROPE_DUBLIN", EuropeLondon "EUROPE_LONDON", EuropeParis "EUROPE_PARIS",
        EuropeStockholm "EUROPE_STOCKHOLM", EuropeZurich "EUROPE_ZURICH", Israel "ISRAEL",
        MexicoGeneral "MEXICO_GENERAL", Mst7Mdt "MST7MDT", PacificAuckland "PACIFIC_AUCKLAND", UsCentral "US_CENTRAL",
        UsEastern "US_EASTERN", UsMountain "US_MOUNTAIN", UsPacific "US_PACIFIC", Utc "UTC"
    }
}

resource! {
    /// [AWS::DataZone::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
    Domain DomainAttrs "AWS::DataZone::Domain" (name Name: String) {
        description Description: String,
        domain_execution_role DomainExecutionRole: Arn<r::IamRole>,
        domain_version DomainVersion: DomainVersion,
        kms_key_identifier KmsKeyIdentifier: String,
        service_role ServiceRole: Arn<r::IamRole>,
        single_sign_on SingleSignOn: DomainSingleSignOn,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::DataZoneDomain>,
        created_at "CreatedAt": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        managed_account_id "ManagedAccountId": String,
        portal_url "PortalUrl": String,
        root_domain_unit_id "RootDomainUnitId": String,
        status "Status": String,
    }
}
props! {
    DomainSingleSignOn () {
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        type_ Type: DomainAuthType,
        user_assignment UserAssignment: DomainUserAssignment,
    }
}
choice! { DomainAuthType { IamIdc "IAM_IDC", Disabled "DISABLED" } }
choice! { DomainUserAssignment { Automatic "AUTOMATIC", Manual "MANUAL" } }
choice! { DomainVersion { V1 "V1", V2 "V2" } }

resource! {
    /// [AWS::DataZone::DomainUnit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html)
    DomainUnit DomainUnitAttrs "AWS::DataZone::DomainUnit" (
        domain_identifier DomainIdentifier: String, name Name: String,
        parent_domain_unit_identifier ParentDomainUnitIdentifier: String
    ) { description Description: String, } {
        created_at "CreatedAt": String,
        domain_id "DomainId": String,
        id "Id": String,
        identifier "Identifier": String,
        last_updated_at "LastUpdatedAt": String,
        parent_domain_unit_id "ParentDomainUnitId": String,
    }
}

resource! {
    /// [AWS::DataZone::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html)
    Environment EnvironmentAttrs "AWS::DataZone::Environment" (
        domain_identifier DomainIdentifier: String, name Name: String, project_identifier ProjectIdentifier: String
    ) {
        deployment_order DeploymentOrder: i64,
        description Description: String,
        environment_account_identifier EnvironmentAccountIdentifier: String,
        environment_account_region EnvironmentAccountRegion: String,
        environment_blueprint_identifier EnvironmentBlueprintIdentifier: String,
        environment_configuration_id EnvironmentConfigurationId: String,
        environment_profile_identifier EnvironmentProfileIdentifier: String,
        environment_role_arn EnvironmentRoleArn: Arn<r::IamRole>,
        glossary_terms GlossaryTerms: List<String>,
        user_parameters UserParameters: List<EnvironmentParameter>,
    } {
        aws_account_id "AwsAccountId": String,
        aws_account_region "AwsAccountRegion": String,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        environment_blueprint_id "EnvironmentBlueprintId": String,
        environment_profile_id "EnvironmentProfileId": String,
        id "Id": String,
        project_id "ProjectId": String,
        provider "Provider": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { EnvironmentParameter () { name Name: String, value Value: String, } }

resource! {
    /// [AWS::DataZone::EnvironmentActions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html)
    EnvironmentActions EnvironmentActionsAttrs "AWS::DataZone::EnvironmentActions" (name Name: String) {
        description Description: String,
        domain_identifier DomainIdentifier: String,
        environment_identifier EnvironmentIdentifier: String,
        identifier Identifier: String,
        parameters Parameters: EnvironmentActionsAwsConsoleLinkParameters,
    } {
        domain_id "DomainId": String,
        environment_id "EnvironmentId": String,
        id "Id": String,
    }
}
props! { EnvironmentActionsAwsConsoleLinkParameters () { uri Uri: String, } }

resource! {
    /// [AWS::DataZone::EnvironmentBlueprintConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html)
    EnvironmentBlueprintConfiguration EnvironmentBlueprintConfigurationAttrs "AWS::DataZone::EnvironmentBlueprintConfiguration" (
        domain_identifier DomainIdentifier: String, enabled_regions EnabledRegions: List<String>,
        environment_blueprint_identifier EnvironmentBlueprintIdentifier: String
    ) {
        environment_role_permission_boundary EnvironmentRolePermissionBoundary: String,
        global_parameters GlobalParameters: Map<String>,
        manage_access_role_arn ManageAccessRoleArn: Arn<r::IamRole>,
        provisioning_configurations ProvisioningConfigurations: List<EnvironmentBlueprintConfigurationProvisioningConfiguration>,
        provisioning_role_arn ProvisioningRoleArn: Arn<r::IamRole>,
        regional_parameters RegionalParameters: List<EnvironmentBlueprintConfigurationRegionalParameter>,
    } {
        created_at "CreatedAt": String,
        domain_id "DomainId": String,
        environment_blueprint_id "EnvironmentBlueprintId": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    EnvironmentBlueprintConfigurationLakeFormationConfiguration () {
        location_registration_exclude_s3_locations LocationRegistrationExcludeS3Locations: List<String>,
        location_registration_role LocationRegistrationRole: Arn<r::IamRole>,
    }
}
props! {
    EnvironmentBlueprintConfigurationProvisioningConfiguration (
        lake_formation_configuration LakeFormationConfiguration: EnvironmentBlueprintConfigurationLakeFormationConfiguration
    ) {}
}
props! {
    EnvironmentBlueprintConfigurationRegionalParameter () {
        parameters Parameters: Map<String>,
        region Region: String,
    }
}

resource! {
    /// [AWS::DataZone::EnvironmentProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html)
    EnvironmentProfile EnvironmentProfileAttrs EnvironmentProfileArgs "AWS::DataZone::EnvironmentProfile" [
        aws_account_id AwsAccountId: String, aws_account_region AwsAccountRegion: String,
        domain_identifier DomainIdentifier: String,
        environment_blueprint_identifier EnvironmentBlueprintIdentifier: String, name Name: String,
        project_identifier ProjectIdentifier: String
    ] {
        description Description: String,
        user_parameters UserParameters: List<EnvironmentProfileEnvironmentParameter>,
    } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        environment_blueprint_id "EnvironmentBlueprintId": String,
        id "Id": String,
        project_id "ProjectId": String,
        updated_at "UpdatedAt": String,
    }
}
props! { EnvironmentProfileEnvironmentParameter () { name Name: String, value Value: String, } }

resource! {
    /// [AWS::DataZone::FormType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html)
    FormType FormTypeAttrs "AWS::DataZone::FormType" (
        domain_identifier DomainIdentifier: String, model Model: FormTypeModel, name Name: String,
        owning_project_identifier OwningProjectIdentifier: String
    ) { description Description: String, status Status: FormTypeStatus, } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        form_type_identifier "FormTypeIdentifier": String,
        owning_project_id "OwningProjectId": String,
        revision "Revision": String,
    }
}
props! { FormTypeModel () { smithy Smithy: String, } }
choice! { FormTypeStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::DataZone::GroupProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html)
    GroupProfile GroupProfileAttrs "AWS::DataZone::GroupProfile" (domain_identifier DomainIdentifier: String) {
        group_identifier GroupIdentifier: String,
        group_type GroupType: GroupProfileGroupType,
        role_principal_arn RolePrincipalArn: String,
        status Status: GroupProfileStatus,
    } {
        domain_id "DomainId": String,
        group_name "GroupName": String,
        id "Id": String,
        role_principal_id "RolePrincipalId": String,
    }
}
choice! {
    GroupProfileGroupType {
        DatazoneSsoGroup "DATAZONE_SSO_GROUP", IamRoleSessionGroup "IAM_ROLE_SESSION_GROUP"
    }
}
choice! { GroupProfileStatus { Assigned "ASSIGNED", NotAssigned "NOT_ASSIGNED" } }

resource! {
    /// [AWS::DataZone::Owner](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html)
    Owner OwnerAttrs "AWS::DataZone::Owner" (
        domain_identifier DomainIdentifier: String, entity_identifier EntityIdentifier: String,
        entity_type EntityType: OwnerEntityType, owner Owner: OwnerProperties
    ) {} { owner_identifier "OwnerIdentifier": String, owner_type "OwnerType": String, }
}
props! { OwnerGroupProperties () { group_identifier GroupIdentifier: String, } }
props! { OwnerProperties () { group Group: OwnerGroupProperties, user User: OwnerUserProperties, } }
props! { OwnerUserProperties () { user_identifier UserIdentifier: String, } }
choice! { OwnerEntityType { DomainUnit "DOMAIN_UNIT" } }

resource! {
    /// [AWS::DataZone::PolicyGrant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
    PolicyGrant PolicyGrantAttrs PolicyGrantArgs "AWS::DataZone::PolicyGrant" [
        detail Detail: PolicyGrantDetail, domain_identifier DomainIdentifier: String,
        entity_identifier EntityIdentifier: String, entity_type EntityType: PolicyGrantTargetEntityType,
        policy_type PolicyType: PolicyGrantManagedPolicyType, principal Principal: PolicyGrantPrincipal
    ] {} {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        grant_id "GrantId": String,
    }
}
props! {
    PolicyGrantAddToProjectMemberPoolPolicyGrantDetail () {
        include_child_domain_units IncludeChildDomainUnits: bool,
    }
}
props! { PolicyGrantCreateAssetTypePolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, } }
props! { PolicyGrantCreateDomainUnitPolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, } }
props! { PolicyGrantCreateEnvironmentProfilePolicyGrantDetail () { domain_unit_id DomainUnitId: String, } }
props! { PolicyGrantCreateFormTypePolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, } }
props! { PolicyGrantCreateGlossaryPolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, } }
props! {
    PolicyGrantCreateProjectFromProjectProfilePolicyGrantDetail () {
        include_child_domain_units IncludeChildDomainUnits: bool,
        project_profiles ProjectProfiles: List<String>,
    }
}
props! { PolicyGrantCreateProjectPolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, } }
props! {
    PolicyGrantDetail () {
        add_to_project_member_pool AddToProjectMemberPool: PolicyGrantAddToProjectMemberPoolPolicyGrantDetail,
        create_asset_type CreateAssetType: PolicyGrantCreateAssetTypePolicyGrantDetail,
        create_domain_unit CreateDomainUnit: PolicyGrantCreateDomainUnitPolicyGrantDetail,
        create_environment CreateEnvironment: Json,
        create_environment_from_blueprint CreateEnvironmentFromBlueprint: Json,
        create_environment_profile CreateEnvironmentProfile: PolicyGrantCreateEnvironmentProfilePolicyGrantDetail,
        create_form_type CreateFormType: PolicyGrantCreateFormTypePolicyGrantDetail,
        create_glossary CreateGlossary: PolicyGrantCreateGlossaryPolicyGrantDetail,
        create_project CreateProject: PolicyGrantCreateProjectPolicyGrantDetail,
        create_project_from_project_profile CreateProjectFromProjectProfile: PolicyGrantCreateProjectFromProjectProfilePolicyGrantDetail,
        delegate_create_environment_profile DelegateCreateEnvironmentProfile: Json,
        override_domain_unit_owners OverrideDomainUnitOwners: PolicyGrantOverrideDomainUnitOwnersPolicyGrantDetail,
        override_project_owners OverrideProjectOwners: PolicyGrantOverrideProjectOwnersPolicyGrantDetail,
    }
}
props! {
    PolicyGrantDomainUnitFilterForProject (domain_unit DomainUnit: String) {
        include_child_domain_units IncludeChildDomainUnits: bool,
    }
}
props! { PolicyGrantDomainUnitGrantFilter (all_domain_units_grant_filter AllDomainUnitsGrantFilter: Json) {} }
props! {
    PolicyGrantDomainUnitPolicyGrantPrincipal () {
        domain_unit_designation DomainUnitDesignation: PolicyGrantDomainUnitDesignation,
        domain_unit_grant_filter DomainUnitGrantFilter: PolicyGrantDomainUnitGrantFilter,
        domain_unit_identifier DomainUnitIdentifier: String,
    }
}
props! { PolicyGrantGroupPolicyGrantPrincipal (group_identifier GroupIdentifier: String) {} }
props! {
    PolicyGrantOverrideDomainUnitOwnersPolicyGrantDetail () {
        include_child_domain_units IncludeChildDomainUnits: bool,
    }
}
props! {
    PolicyGrantOverrideProjectOwnersPolicyGrantDetail () { include_child_domain_units IncludeChildDomainUnits: bool, }
}
props! {
    PolicyGrantPrincipal () {
        domain_unit DomainUnit: PolicyGrantDomainUnitPolicyGrantPrincipal,
        group Group: PolicyGrantGroupPolicyGrantPrincipal,
        project Project: PolicyGrantProjectPolicyGrantPrincipal,
        user User: PolicyGrantUserPolicyGrantPrincipal,
    }
}
props! { PolicyGrantProjectGrantFilter (domain_unit_filter DomainUnitFilter: PolicyGrantDomainUnitFilterForProject) {} }
props! {
    PolicyGrantProjectPolicyGrantPrincipal () {
        project_designation ProjectDesignation: String,
        project_grant_filter ProjectGrantFilter: PolicyGrantProjectGrantFilter,
        project_identifier ProjectIdentifier: String,
    }
}
props! {
    PolicyGrantUserPolicyGrantPrincipal () {
        all_users_grant_filter AllUsersGrantFilter: Json,
        user_identifier UserIdentifier: String,
    }
}
choice! { PolicyGrantDomainUnitDesignation { Owner "OWNER" } }
choice! {
    PolicyGrantManagedPolicyType {
        CreateDomainUnit "CREATE_DOMAIN_UNIT", OverrideDomainUnitOwners "OVERRIDE_DOMAIN_UNIT_OWNERS",
        AddToProjectMemberPool "ADD_TO_PROJECT_MEMBER_POOL", OverrideProjectOwners "OVERRIDE_PROJECT_OWNERS",
        CreateGlossary "CREATE_GLOSSARY", CreateFormType "CREATE_FORM_TYPE", CreateAssetType "CREATE_ASSET_TYPE",
        CreateProject "CREATE_PROJECT", CreateEnvironmentProfile "CREATE_ENVIRONMENT_PROFILE",
        DelegateCreateEnvironmentProfile "DELEGATE_CREATE_ENVIRONMENT_PROFILE", CreateEnvironment "CREATE_ENVIRONMENT",
        CreateEnvironmentFromBlueprint "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
        CreateProjectFromProjectProfile "CREATE_PROJECT_FROM_PROJECT_PROFILE"
    }
}
choice! {
    PolicyGrantTargetEntityType {
        DomainUnit "DOMAIN_UNIT", EnvironmentBlueprintConfiguration "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
        EnvironmentProfile "ENVIRONMENT_PROFILE", AssetType "ASSET_TYPE"
    }
}

resource! {
    /// [AWS::DataZone::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html)
    Project ProjectAttrs "AWS::DataZone::Project" (domain_identifier DomainIdentifier: String, name Name: String) {
        description Description: String,
        domain_unit_id DomainUnitId: String,
        glossary_terms GlossaryTerms: List<String>,
        membership_assignments MembershipAssignments: List<ProjectMembershipAssignment>,
        project_category ProjectCategory: String,
        project_execution_role ProjectExecutionRole: Arn<r::IamRole>,
        project_profile_id ProjectProfileId: String,
        project_profile_version ProjectProfileVersion: String,
        resource_tags ResourceTags: List<Tag>,
        user_parameters UserParameters: List<ProjectEnvironmentConfigurationUserParameter>,
    } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        project_status "ProjectStatus": String,
    }
}
props! {
    ProjectEnvironmentConfigurationUserParameter () {
        environment_configuration_name EnvironmentConfigurationName: String,
        environment_id EnvironmentId: String,
        environment_parameters EnvironmentParameters: List<ProjectEnvironmentParameter>,
    }
}
props! { ProjectEnvironmentParameter () { name Name: String, value Value: String, } }
props! { ProjectMember () { group_identifier GroupIdentifier: String, user_identifier UserIdentifier: String, } }
props! { ProjectMembershipAssignment (designation Designation: String, member Member: ProjectMember) {} }

resource! {
    /// [AWS::DataZone::ProjectMembership](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html)
    ProjectMembership ProjectMembershipAttrs "AWS::DataZone::ProjectMembership" (
        designation Designation: String, domain_identifier DomainIdentifier: String,
        member Member: ProjectMembershipMember, project_identifier ProjectIdentifier: String
    ) {} { member_identifier "MemberIdentifier": String, member_identifier_type "MemberIdentifierType": String, }
}
props! {
    ProjectMembershipMember () { group_identifier GroupIdentifier: String, user_identifier UserIdentifier: String, }
}

resource! {
    /// [AWS::DataZone::ProjectProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html)
    ProjectProfile ProjectProfileAttrs "AWS::DataZone::ProjectProfile" (name Name: String) {
        allow_custom_project_resource_tags AllowCustomProjectResourceTags: bool,
        description Description: String,
        domain_identifier DomainIdentifier: String,
        domain_unit_identifier DomainUnitIdentifier: String,
        environment_configurations EnvironmentConfigurations: List<ProjectProfileEnvironmentConfiguration>,
        project_resource_tags ProjectResourceTags: List<ProjectProfileResourceTagParameter>,
        project_resource_tags_description ProjectResourceTagsDescription: String,
        status Status: ProjectProfileStatus,
        use_default_configurations UseDefaultConfigurations: bool,
    } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        domain_unit_id "DomainUnitId": String,
        id "Id": String,
        identifier "Identifier": String,
        last_updated_at "LastUpdatedAt": String,
    }
}
props! { ProjectProfileAwsAccount (aws_account_id AwsAccountId: String) {} }
props! {
    ProjectProfileEnvironmentConfiguration (
        aws_region AwsRegion: ProjectProfileRegion, environment_blueprint_id EnvironmentBlueprintId: String,
        name Name: String
    ) {
        aws_account AwsAccount: ProjectProfileAwsAccount,
        configuration_parameters ConfigurationParameters: ProjectProfileEnvironmentConfigurationParametersDetails,
        deployment_mode DeploymentMode: ProjectProfileDeploymentMode,
        deployment_order DeploymentOrder: Num<0, 16>,
        description Description: String,
    }
}
props! {
    ProjectProfileEnvironmentConfigurationParameter () {
        is_editable IsEditable: bool,
        name Name: String,
        value Value: String,
    }
}
props! {
    ProjectProfileEnvironmentConfigurationParametersDetails () {
        parameter_overrides ParameterOverrides: List<ProjectProfileEnvironmentConfigurationParameter>,
        ssm_path SsmPath: String,
    }
}
props! { ProjectProfileRegion (region_name RegionName: String) {} }
props! {
    ProjectProfileResourceTagParameter (is_value_editable IsValueEditable: bool, key Key: String, value Value: String) {}
}
choice! { ProjectProfileDeploymentMode { OnCreate "ON_CREATE", OnDemand "ON_DEMAND" } }
choice! { ProjectProfileStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::DataZone::SubscriptionTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html)
    SubscriptionTarget SubscriptionTargetAttrs SubscriptionTargetArgs "AWS::DataZone::SubscriptionTarget" [
        applicable_asset_types ApplicableAssetTypes: List<String>,
        authorized_principals AuthorizedPrincipals: List<String>, domain_identifier DomainIdentifier: String,
        environment_identifier EnvironmentIdentifier: String, name Name: String,
        subscription_target_config SubscriptionTargetConfig: List<SubscriptionTargetForm>, type_ Type: String
    ] { manage_access_role ManageAccessRole: Arn<r::IamRole>, provider Provider: String, } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        domain_id "DomainId": String,
        environment_id "EnvironmentId": String,
        id "Id": String,
        project_id "ProjectId": String,
        updated_at "UpdatedAt": String,
        updated_by "UpdatedBy": String,
    }
}
props! { SubscriptionTargetForm (content Content: String, form_name FormName: String) {} }

resource! {
    /// [AWS::DataZone::UserProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html)
    UserProfile UserProfileAttrs "AWS::DataZone::UserProfile" (
        domain_identifier DomainIdentifier: String, user_identifier UserIdentifier: String
    ) {
        session_name SessionName: String,
        status Status: UserProfileStatus,
        user_type UserType: UserProfileUserType,
    } {
        details_iam_arn "Details.Iam.Arn": String,
        details_iam_group_profile_id "Details.Iam.GroupProfileId": String,
        details_iam_session_name "Details.Iam.SessionName": String,
        details_sso_first_name "Details.Sso.FirstName": String,
        details_sso_last_name "Details.Sso.LastName": String,
        details_sso_username "Details.Sso.Username": String,
        domain_id "DomainId": String,
        id "Id": String,
        type_ "Type": String,
    }
}
choice! {
    UserProfileStatus {
        Assigned "ASSIGNED", NotAssigned "NOT_ASSIGNED", Activated "ACTIVATED", Deactivated "DEACTIVATED"
    }
}
choice! {
    UserProfileUserType {
        IamUser "IAM_USER", IamRole "IAM_ROLE", SsoUser "SSO_USER", IamRoleSession "IAM_ROLE_SESSION"
    }
}
