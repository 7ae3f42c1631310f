//! Generated from spec/dms.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DMS::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html)
    Certificate CertificateAttrs "AWS::DMS::Certificate" () {
        certificate_identifier CertificateIdentifier: String,
        certificate_pem CertificatePem: String,
        certificate_wallet CertificateWallet: String,
    } { certificate_arn "CertificateArn": Arn<r::DmsCertificate>, }
}

resource! {
    /// [AWS::DMS::DataMigration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html)
    DataMigration DataMigrationAttrs "AWS::DMS::DataMigration" (
        data_migration_type DataMigrationType: DataMigrationType,
        migration_project_identifier MigrationProjectIdentifier: String,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>
    ) {
        data_migration_identifier DataMigrationIdentifier: String,
        data_migration_name DataMigrationName: String,
        data_migration_settings DataMigrationSettings: DataMigrationSettings,
        source_data_settings SourceDataSettings: List<DataMigrationSourceDataSettings>,
        tags Tags: List<Tag>,
    } {
        data_migration_arn "DataMigrationArn": Arn<r::DmsDataMigration>,
        data_migration_create_time "DataMigrationCreateTime": String,
    }
}
props! {
    DataMigrationSettings () {
        cloudwatch_logs_enabled CloudwatchLogsEnabled: bool,
        number_of_jobs NumberOfJobs: Int<1, 50>,
        selection_rules SelectionRules: String,
    }
}
props! {
    DataMigrationSourceDataSettings () {
        cdc_start_position CDCStartPosition: String,
        cdc_start_time CDCStartTime: String,
        cdc_stop_time CDCStopTime: String,
        slot_name SlotName: String,
    }
}
choice! { DataMigrationType { FullLoad "full-load", Cdc "cdc", FullLoadAndCdc "full-load-and-cdc" } }

resource! {
    /// [AWS::DMS::DataProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
    DataProvider DataProviderAttrs "AWS::DMS::DataProvider" (engine Engine: DataProviderEngine) {
        data_provider_identifier DataProviderIdentifier: String,
        data_provider_name DataProviderName: String,
        description Description: String,
        exact_settings ExactSettings: bool,
        settings Settings: DataProviderSettings,
        tags Tags: List<Tag>,
        virtual_ Virtual: bool,
    } {
        data_provider_arn "DataProviderArn": Arn<r::DmsDataProvider>,
        data_provider_creation_time "DataProviderCreationTime": String,
    }
}
props! {
    DataProviderSettings () {
        doc_db_settings DocDbSettings: DataProviderSettingsDocDbSettings,
        ibm_db2_luw_settings IbmDb2LuwSettings: DataProviderSettingsIbmDb2LuwSettings,
        ibm_db2_z_os_settings IbmDb2zOsSettings: DataProviderSettingsIbmDb2ZOsSettings,
        maria_db_settings MariaDbSettings: DataProviderSettingsMariaDbSettings,
        microsoft_sql_server_settings MicrosoftSqlServerSettings: DataProviderSettingsMicrosoftSqlServerSettings,
        mongo_db_settings MongoDbSettings: DataProviderSettingsMongoDbSettings,
        mysql_settings MySqlSettings: DataProviderSettingsMysqlSettings,
        oracle_settings OracleSettings: DataProviderSettingsOracleSettings,
        postgresql_settings PostgreSqlSettings: DataProviderSettingsPostgresqlSettings,
        redshift_settings RedshiftSettings: DataProviderSettingsRedshiftSettings,
        sybase_ase_settings SybaseAseSettings: DataProviderSettingsSybaseAseSettings,
    }
}
props! {
    DataProviderSettingsDocDbSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String
    ) { certificate_arn CertificateArn: String, ssl_mode SslMode: DataProviderMongoDbSslModeValue, }
}
props! {
    DataProviderSettingsIbmDb2LuwSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String,
        ssl_mode SslMode: DataProviderDb2SslModeValue
    ) {
        certificate_arn CertificateArn: String,
        encryption_algorithm EncryptionAlgorithm: i64,
        security_mechanism SecurityMechanism: i64,
    }
}
props! {
    DataProviderSettingsIbmDb2ZOsSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String,
        ssl_mode SslMode: DataProviderDb2SslModeValue
    ) { certificate_arn CertificateArn: String, }
}
props! {
    DataProviderSettingsMariaDbSettings (
        port Port: i64, server_name ServerName: String, ssl_mode SslMode: DataProviderDmsSslModeValue
    ) { certificate_arn CertificateArn: String, }
}
props! {
    DataProviderSettingsMicrosoftSqlServerSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String,
        ssl_mode SslMode: DataProviderDmsSslModeValue
    ) {
        certificate_arn CertificateArn: String,
        s3_access_role_arn S3AccessRoleArn: String,
        s3_path S3Path: String,
    }
}
props! {
    DataProviderSettingsMongoDbSettings (port Port: i64, server_name ServerName: String) {
        auth_mechanism AuthMechanism: DataProviderMongoDbAuthMechanism,
        auth_source AuthSource: String,
        auth_type AuthType: DataProviderMongoDbAuthType,
        certificate_arn CertificateArn: String,
        database_name DatabaseName: String,
        ssl_mode SslMode: DataProviderMongoDbSslModeValue,
    }
}
props! {
    DataProviderSettingsMysqlSettings (
        port Port: i64, server_name ServerName: String, ssl_mode SslMode: DataProviderDmsSslModeValue
    ) { certificate_arn CertificateArn: String, }
}
props! {
    DataProviderSettingsOracleSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String,
        ssl_mode SslMode: DataProviderDmsSslModeValue
    ) {
        asm_server AsmServer: String,
        certificate_arn CertificateArn: String,
        secrets_manager_oracle_asm_access_role_arn SecretsManagerOracleAsmAccessRoleArn: String,
        secrets_manager_oracle_asm_secret_id SecretsManagerOracleAsmSecretId: String,
        secrets_manager_security_db_encryption_access_role_arn SecretsManagerSecurityDbEncryptionAccessRoleArn: String,
        secrets_manager_security_db_encryption_secret_id SecretsManagerSecurityDbEncryptionSecretId: String,
    }
}
props! {
    DataProviderSettingsPostgresqlSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String,
        ssl_mode SslMode: DataProviderDmsSslModeValue
    ) { certificate_arn CertificateArn: String, }
}
props! {
    DataProviderSettingsRedshiftSettings (
        database_name DatabaseName: String, port Port: i64, server_name ServerName: String
    ) {}
}
props! {
    DataProviderSettingsSybaseAseSettings (
        port Port: i64, server_name ServerName: String, ssl_mode SslMode: DataProviderSybaseSslModeValue
    ) {
        certificate_arn CertificateArn: String,
        database_name DatabaseName: String,
        encrypt_password EncryptPassword: bool,
    }
}
choice! { DataProviderDb2SslModeValue { None "none", VerifyCa "verify-ca" } }
choice! {
    DataProviderDmsSslModeValue {
        None "none", Require "require", VerifyCa "verify-ca", VerifyFull "verify-full"
    }
}
choice! {
    DataProviderEngine {
        Aurora "aurora", AuroraPostgresql "aurora_postgresql", Mysql "mysql", Oracle "oracle", Postgres "postgres",
        Sqlserver "sqlserver", Redshift "redshift", Mariadb "mariadb", Mongodb "mongodb", Docdb "docdb", Db2 "db2",
        Db2Zos "db2_zos", Sybase "sybase"
    }
}
choice! { DataProviderMongoDbAuthMechanism { Default "default", MongodbCr "mongodb_cr", ScramSha1 "scram_sha_1" } }
choice! { DataProviderMongoDbAuthType { No "no", Password "password" } }
choice! { DataProviderMongoDbSslModeValue { None "none", Require "require", VerifyFull "verify-full" } }
choice! { DataProviderSybaseSslModeValue { None "none", Require "require", VerifyCa "verify-ca" } }

resource! {
    /// [AWS::DMS::Endpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html)
    Endpoint EndpointAttrs "AWS::DMS::Endpoint" (endpoint_type EndpointType: String, engine_name EngineName: String) {
        certificate_arn CertificateArn: Arn<r::DmsCertificate>,
        database_name DatabaseName: String,
        doc_db_settings DocDbSettings: EndpointDocDbSettings,
        dynamo_db_settings DynamoDbSettings: EndpointDynamoDbSettings,
        elasticsearch_settings ElasticsearchSettings: EndpointElasticsearchSettings,
        endpoint_identifier EndpointIdentifier: String,
        extra_connection_attributes ExtraConnectionAttributes: String,
        gcp_mysql_settings GcpMySQLSettings: EndpointGcpMysqlSettings,
        ibm_db2_settings IbmDb2Settings: EndpointIbmDb2Settings,
        kafka_settings KafkaSettings: EndpointKafkaSettings,
        kinesis_settings KinesisSettings: EndpointKinesisSettings,
        kms_key_id KmsKeyId: String,
        microsoft_sql_server_settings MicrosoftSqlServerSettings: EndpointMicrosoftSqlServerSettings,
        mongo_db_settings MongoDbSettings: EndpointMongoDbSettings,
        mysql_settings MySqlSettings: EndpointMysqlSettings,
        neptune_settings NeptuneSettings: EndpointNeptuneSettings,
        oracle_settings OracleSettings: EndpointOracleSettings,
        password Password: String,
        port Port: i64,
        postgresql_settings PostgreSqlSettings: EndpointPostgresqlSettings,
        redis_settings RedisSettings: EndpointRedisSettings,
        redshift_settings RedshiftSettings: EndpointRedshiftSettings,
        resource_identifier ResourceIdentifier: String,
        s3_settings S3Settings: EndpointS3Settings,
        server_name ServerName: String,
        ssl_mode SslMode: String,
        sybase_settings SybaseSettings: EndpointSybaseSettings,
        tags Tags: List<Tag>,
        username Username: String,
    } { endpoint_arn "EndpointArn": Arn<r::DmsEndpoint>, external_id "ExternalId": String, }
}
props! {
    EndpointDocDbSettings () {
        docs_to_investigate DocsToInvestigate: i64,
        extract_doc_id ExtractDocId: bool,
        nesting_level NestingLevel: String,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
    }
}
props! { EndpointDynamoDbSettings () { service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>, } }
props! {
    EndpointElasticsearchSettings () {
        endpoint_uri EndpointUri: String,
        error_retry_duration ErrorRetryDuration: i64,
        full_load_error_percentage FullLoadErrorPercentage: i64,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>,
    }
}
props! {
    EndpointGcpMysqlSettings () {
        after_connect_script AfterConnectScript: String,
        clean_source_metadata_on_mismatch CleanSourceMetadataOnMismatch: bool,
        database_name DatabaseName: String,
        events_poll_interval EventsPollInterval: i64,
        max_file_size MaxFileSize: i64,
        parallel_load_threads ParallelLoadThreads: i64,
        password Password: String,
        port Port: i64,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        server_name ServerName: String,
        server_timezone ServerTimezone: String,
        username Username: String,
    }
}
props! {
    EndpointIbmDb2Settings () {
        current_lsn CurrentLsn: String,
        keep_csv_files KeepCsvFiles: bool,
        load_timeout LoadTimeout: i64,
        max_file_size MaxFileSize: i64,
        max_k_bytes_per_read MaxKBytesPerRead: i64,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        set_data_capture_changes SetDataCaptureChanges: bool,
        write_buffer_size WriteBufferSize: i64,
    }
}
props! {
    EndpointKafkaSettings () {
        broker Broker: String,
        include_control_details IncludeControlDetails: bool,
        include_null_and_empty IncludeNullAndEmpty: bool,
        include_partition_value IncludePartitionValue: bool,
        include_table_alter_operations IncludeTableAlterOperations: bool,
        include_transaction_details IncludeTransactionDetails: bool,
        message_format MessageFormat: String,
        message_max_bytes MessageMaxBytes: i64,
        no_hex_prefix NoHexPrefix: bool,
        partition_include_schema_table PartitionIncludeSchemaTable: bool,
        sasl_password SaslPassword: String,
        sasl_user_name SaslUserName: String,
        security_protocol SecurityProtocol: String,
        ssl_ca_certificate_arn SslCaCertificateArn: String,
        ssl_client_certificate_arn SslClientCertificateArn: String,
        ssl_client_key_arn SslClientKeyArn: String,
        ssl_client_key_password SslClientKeyPassword: String,
        topic Topic: String,
    }
}
props! {
    EndpointKinesisSettings () {
        include_control_details IncludeControlDetails: bool,
        include_null_and_empty IncludeNullAndEmpty: bool,
        include_partition_value IncludePartitionValue: bool,
        include_table_alter_operations IncludeTableAlterOperations: bool,
        include_transaction_details IncludeTransactionDetails: bool,
        message_format MessageFormat: String,
        no_hex_prefix NoHexPrefix: bool,
        partition_include_schema_table PartitionIncludeSchemaTable: bool,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>,
        stream_arn StreamArn: Arn<r::KinesisStream>,
    }
}
props! {
    EndpointMicrosoftSqlServerSettings () {
        bcp_packet_size BcpPacketSize: i64,
        control_tables_file_group ControlTablesFileGroup: String,
        database_name DatabaseName: String,
        force_lob_lookup ForceLobLookup: bool,
        password Password: String,
        port Port: i64,
        query_single_always_on_node QuerySingleAlwaysOnNode: bool,
        read_backup_only ReadBackupOnly: bool,
        safeguard_policy SafeguardPolicy: String,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        server_name ServerName: String,
        tlog_access_mode TlogAccessMode: String,
        trim_space_in_char TrimSpaceInChar: bool,
        use_bcp_full_load UseBcpFullLoad: bool,
        use_third_party_backup_device UseThirdPartyBackupDevice: bool,
        username Username: String,
    }
}
props! {
    EndpointMongoDbSettings () {
        auth_mechanism AuthMechanism: String,
        auth_source AuthSource: String,
        auth_type AuthType: String,
        database_name DatabaseName: String,
        docs_to_investigate DocsToInvestigate: String,
        extract_doc_id ExtractDocId: String,
        nesting_level NestingLevel: String,
        password Password: String,
        port Port: i64,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        server_name ServerName: String,
        username Username: String,
    }
}
props! {
    EndpointMysqlSettings () {
        after_connect_script AfterConnectScript: String,
        clean_source_metadata_on_mismatch CleanSourceMetadataOnMismatch: bool,
        events_poll_interval EventsPollInterval: i64,
        max_file_size MaxFileSize: i64,
        parallel_load_threads ParallelLoadThreads: i64,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        server_timezone ServerTimezone: String,
        target_db_type TargetDbType: String,
    }
}
props! {
    EndpointNeptuneSettings () {
        error_retry_duration ErrorRetryDuration: i64,
        iam_auth_enabled IamAuthEnabled: bool,
        max_file_size MaxFileSize: i64,
        max_retry_count MaxRetryCount: i64,
        s3_bucket_folder S3BucketFolder: String,
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>,
    }
}
props! {
    EndpointOracleSettings () {
        access_alternate_directly AccessAlternateDirectly: bool,
        add_supplemental_logging AddSupplementalLogging: bool,
        additional_archived_log_dest_id AdditionalArchivedLogDestId: i64,
        allow_select_nested_tables AllowSelectNestedTables: bool,
        archived_log_dest_id ArchivedLogDestId: i64,
        archived_logs_only ArchivedLogsOnly: bool,
        asm_password AsmPassword: String,
        asm_server AsmServer: String,
        asm_user AsmUser: String,
        char_length_semantics CharLengthSemantics: String,
        direct_path_no_log DirectPathNoLog: bool,
        direct_path_parallel_load DirectPathParallelLoad: bool,
        enable_homogenous_tablespace EnableHomogenousTablespace: bool,
        extra_archived_log_dest_ids ExtraArchivedLogDestIds: List<i64>,
        fail_tasks_on_lob_truncation FailTasksOnLobTruncation: bool,
        number_datatype_scale NumberDatatypeScale: i64,
        oracle_path_prefix OraclePathPrefix: String,
        parallel_asm_read_threads ParallelAsmReadThreads: i64,
        read_ahead_blocks ReadAheadBlocks: i64,
        read_table_space_name ReadTableSpaceName: bool,
        replace_path_prefix ReplacePathPrefix: bool,
        retry_interval RetryInterval: i64,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_oracle_asm_access_role_arn SecretsManagerOracleAsmAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_oracle_asm_secret_id SecretsManagerOracleAsmSecretId: Arn<r::SecretsManagerSecret>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        security_db_encryption SecurityDbEncryption: String,
        security_db_encryption_name SecurityDbEncryptionName: String,
        spatial_data_option_to_geo_json_function_name SpatialDataOptionToGeoJsonFunctionName: String,
        standby_delay_time StandbyDelayTime: i64,
        use_alternate_folder_for_online UseAlternateFolderForOnline: bool,
        use_b_file UseBFile: bool,
        use_direct_path_full_load UseDirectPathFullLoad: bool,
        use_logminer_reader UseLogminerReader: bool,
        use_path_prefix UsePathPrefix: String,
    }
}
props! {
    EndpointPostgresqlSettings () {
        after_connect_script AfterConnectScript: String,
        babelfish_database_name BabelfishDatabaseName: String,
        capture_ddls CaptureDdls: bool,
        database_mode DatabaseMode: String,
        ddl_artifacts_schema DdlArtifactsSchema: String,
        execute_timeout ExecuteTimeout: i64,
        fail_tasks_on_lob_truncation FailTasksOnLobTruncation: bool,
        heartbeat_enable HeartbeatEnable: bool,
        heartbeat_frequency HeartbeatFrequency: i64,
        heartbeat_schema HeartbeatSchema: String,
        map_boolean_as_boolean MapBooleanAsBoolean: bool,
        max_file_size MaxFileSize: i64,
        plugin_name PluginName: String,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        slot_name SlotName: String,
    }
}
props! {
    EndpointRedisSettings () {
        auth_password AuthPassword: String,
        auth_type AuthType: String,
        auth_user_name AuthUserName: String,
        port Port: f64,
        server_name ServerName: String,
        ssl_ca_certificate_arn SslCaCertificateArn: String,
        ssl_security_protocol SslSecurityProtocol: String,
    }
}
props! {
    EndpointRedshiftSettings () {
        accept_any_date AcceptAnyDate: bool,
        after_connect_script AfterConnectScript: String,
        bucket_folder BucketFolder: String,
        bucket_name BucketName: Id<r::S3Bucket>,
        case_sensitive_names CaseSensitiveNames: bool,
        comp_update CompUpdate: bool,
        connection_timeout ConnectionTimeout: i64,
        date_format DateFormat: String,
        empty_as_null EmptyAsNull: bool,
        encryption_mode EncryptionMode: String,
        explicit_ids ExplicitIds: bool,
        file_transfer_upload_streams FileTransferUploadStreams: i64,
        load_timeout LoadTimeout: i64,
        map_boolean_as_boolean MapBooleanAsBoolean: bool,
        max_file_size MaxFileSize: i64,
        remove_quotes RemoveQuotes: bool,
        replace_chars ReplaceChars: String,
        replace_invalid_chars ReplaceInvalidChars: String,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
        server_side_encryption_kms_key_id ServerSideEncryptionKmsKeyId: String,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>,
        time_format TimeFormat: String,
        trim_blanks TrimBlanks: bool,
        truncate_columns TruncateColumns: bool,
        write_buffer_size WriteBufferSize: i64,
    }
}
props! {
    EndpointS3Settings () {
        add_column_name AddColumnName: bool,
        add_trailing_padding_character AddTrailingPaddingCharacter: bool,
        bucket_folder BucketFolder: String,
        bucket_name BucketName: Id<r::S3Bucket>,
        canned_acl_for_objects CannedAclForObjects: String,
        cdc_inserts_and_updates CdcInsertsAndUpdates: bool,
        cdc_inserts_only CdcInsertsOnly: bool,
        cdc_max_batch_interval CdcMaxBatchInterval: i64,
        cdc_min_file_size CdcMinFileSize: i64,
        cdc_path CdcPath: String,
        compression_type CompressionType: String,
        csv_delimiter CsvDelimiter: String,
        csv_no_sup_value CsvNoSupValue: String,
        csv_null_value CsvNullValue: String,
        csv_row_delimiter CsvRowDelimiter: String,
        data_format DataFormat: String,
        data_page_size DataPageSize: i64,
        date_partition_delimiter DatePartitionDelimiter: String,
        date_partition_enabled DatePartitionEnabled: bool,
        date_partition_sequence DatePartitionSequence: String,
        date_partition_timezone DatePartitionTimezone: String,
        dict_page_size_limit DictPageSizeLimit: i64,
        enable_statistics EnableStatistics: bool,
        encoding_type EncodingType: String,
        encryption_mode EncryptionMode: String,
        expected_bucket_owner ExpectedBucketOwner: String,
        external_table_definition ExternalTableDefinition: String,
        glue_catalog_generation GlueCatalogGeneration: bool,
        ignore_header_rows IgnoreHeaderRows: i64,
        include_op_for_full_load IncludeOpForFullLoad: bool,
        max_file_size MaxFileSize: i64,
        parquet_timestamp_in_millisecond ParquetTimestampInMillisecond: bool,
        parquet_version ParquetVersion: String,
        preserve_transactions PreserveTransactions: bool,
        rfc4180 Rfc4180: bool,
        row_group_length RowGroupLength: i64,
        server_side_encryption_kms_key_id ServerSideEncryptionKmsKeyId: String,
        service_access_role_arn ServiceAccessRoleArn: Arn<r::IamRole>,
        timestamp_column_name TimestampColumnName: String,
        use_csv_no_sup_value UseCsvNoSupValue: bool,
        use_task_start_time_for_full_load_timestamp UseTaskStartTimeForFullLoadTimestamp: bool,
    }
}
props! {
    EndpointSybaseSettings () {
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: Arn<r::SecretsManagerSecret>,
    }
}

resource! {
    /// [AWS::DMS::EventSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html)
    EventSubscription NoAttrs "AWS::DMS::EventSubscription" (sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>) {
        enabled Enabled: bool,
        event_categories EventCategories: List<String>,
        source_ids SourceIds: List<String>,
        source_type SourceType: String,
        subscription_name SubscriptionName: String,
        tags Tags: List<Tag>,
    } {}
}

resource! {
    /// [AWS::DMS::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html)
    InstanceProfile InstanceProfileAttrs "AWS::DMS::InstanceProfile" () {
        availability_zone AvailabilityZone: String,
        description Description: String,
        instance_profile_identifier InstanceProfileIdentifier: String,
        instance_profile_name InstanceProfileName: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        network_type NetworkType: InstanceProfileNetworkType,
        publicly_accessible PubliclyAccessible: bool,
        subnet_group_identifier SubnetGroupIdentifier: Id<r::DmsReplicationSubnetGroup>,
        tags Tags: List<Tag>,
        vpc_security_groups VpcSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    } {
        instance_profile_arn "InstanceProfileArn": Arn<r::DmsInstanceProfile>,
        instance_profile_creation_time "InstanceProfileCreationTime": String,
    }
}
choice! { InstanceProfileNetworkType { Ipv4 "IPV4", Dual "DUAL" } }

resource! {
    /// [AWS::DMS::MigrationProject](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html)
    MigrationProject MigrationProjectAttrs "AWS::DMS::MigrationProject" () {
        description Description: String,
        instance_profile_identifier InstanceProfileIdentifier: String,
        migration_project_identifier MigrationProjectIdentifier: String,
        migration_project_name MigrationProjectName: String,
        schema_conversion_application_attributes SchemaConversionApplicationAttributes: MigrationProjectSchemaConversionApplicationAttributes,
        source_data_provider_descriptors SourceDataProviderDescriptors: List<MigrationProjectDataProviderDescriptor>,
        tags Tags: List<Tag>,
        target_data_provider_descriptors TargetDataProviderDescriptors: List<MigrationProjectDataProviderDescriptor>,
        transformation_rules TransformationRules: String,
    } {
        instance_profile_arn "InstanceProfileArn": String,
        instance_profile_name "InstanceProfileName": String,
        migration_project_arn "MigrationProjectArn": Arn<r::DmsMigrationProject>,
        migration_project_creation_time "MigrationProjectCreationTime": String,
    }
}
props! {
    MigrationProjectDataProviderDescriptor () {
        data_provider_identifier DataProviderIdentifier: String,
        secrets_manager_access_role_arn SecretsManagerAccessRoleArn: Arn<r::IamRole>,
        secrets_manager_secret_id SecretsManagerSecretId: String,
    }
}
props! {
    MigrationProjectSchemaConversionApplicationAttributes () {
        s3_bucket_path S3BucketPath: String,
        s3_bucket_role_arn S3BucketRoleArn: String,
    }
}

resource! {
    /// [AWS::DMS::ReplicationConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html)
    ReplicationConfig ReplicationConfigAttrs ReplicationConfigArgs "AWS::DMS::ReplicationConfig" [
        compute_config ComputeConfig: ReplicationConfigComputeConfig,
        replication_config_identifier ReplicationConfigIdentifier: String,
        replication_type ReplicationType: ReplicationConfigReplicationType,
        source_endpoint_arn SourceEndpointArn: Arn<r::DmsEndpoint>, table_mappings TableMappings: Json,
        target_endpoint_arn TargetEndpointArn: Arn<r::DmsEndpoint>
    ] {
        replication_settings ReplicationSettings: Json,
        resource_identifier ResourceIdentifier: String,
        supplemental_settings SupplementalSettings: Json,
        tags Tags: List<Tag>,
    } { replication_config_arn "ReplicationConfigArn": Arn<r::DmsReplicationConfig>, }
}
props! {
    ReplicationConfigComputeConfig (max_capacity_units MaxCapacityUnits: i64) {
        availability_zone AvailabilityZone: String,
        dns_name_servers DnsNameServers: String,
        kms_key_id KmsKeyId: String,
        min_capacity_units MinCapacityUnits: i64,
        multi_az MultiAZ: bool,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        replication_subnet_group_id ReplicationSubnetGroupId: Id<r::DmsReplicationSubnetGroup>,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    }
}
choice! { ReplicationConfigReplicationType { FullLoad "full-load", FullLoadAndCdc "full-load-and-cdc", Cdc "cdc" } }

resource! {
    /// [AWS::DMS::ReplicationInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html)
    ReplicationInstance ReplicationInstanceAttrs "AWS::DMS::ReplicationInstance" (
        replication_instance_class ReplicationInstanceClass: String
    ) {
        allocated_storage AllocatedStorage: i64,
        allow_major_version_upgrade AllowMajorVersionUpgrade: bool,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        availability_zone AvailabilityZone: String,
        dns_name_servers DnsNameServers: String,
        engine_version EngineVersion: String,
        kms_key_id KmsKeyId: String,
        multi_az MultiAZ: bool,
        network_type NetworkType: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        replication_instance_identifier ReplicationInstanceIdentifier: String,
        replication_subnet_group_identifier ReplicationSubnetGroupIdentifier: Id<r::DmsReplicationSubnetGroup>,
        resource_identifier ResourceIdentifier: String,
        tags Tags: List<Tag>,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        id "Id": String,
        replication_instance_private_ip_addresses "ReplicationInstancePrivateIpAddresses": String,
        replication_instance_public_ip_addresses "ReplicationInstancePublicIpAddresses": String,
    }
}

resource! {
    /// [AWS::DMS::ReplicationSubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html)
    ReplicationSubnetGroup NoAttrs "AWS::DMS::ReplicationSubnetGroup" (
        replication_subnet_group_description ReplicationSubnetGroupDescription: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { replication_subnet_group_identifier ReplicationSubnetGroupIdentifier: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::DMS::ReplicationTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html)
    ReplicationTask ReplicationTaskAttrs ReplicationTaskArgs "AWS::DMS::ReplicationTask" [
        migration_type MigrationType: ReplicationTaskMigrationType,
        replication_instance_arn ReplicationInstanceArn: String,
        source_endpoint_arn SourceEndpointArn: Arn<r::DmsEndpoint>, table_mappings TableMappings: String,
        target_endpoint_arn TargetEndpointArn: Arn<r::DmsEndpoint>
    ] {
        cdc_start_position CdcStartPosition: String,
        cdc_start_time CdcStartTime: f64,
        cdc_stop_position CdcStopPosition: String,
        replication_task_identifier ReplicationTaskIdentifier: String,
        replication_task_settings ReplicationTaskSettings: String,
        resource_identifier ResourceIdentifier: String,
        tags Tags: List<Tag>,
        task_data TaskData: String,
    } { replication_task_arn "ReplicationTaskArn": Arn<r::DmsReplicationTask>, }
}
choice! { ReplicationTaskMigrationType { FullLoad "full-load", Cdc "cdc", FullLoadAndCdc "full-load-and-cdc" } }
