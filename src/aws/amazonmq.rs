//! Generated from spec/amazonmq.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AmazonMQ::Broker](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html)
    Broker BrokerAttrs BrokerArgs "AWS::AmazonMQ::Broker" [
        broker_name BrokerName: String, deployment_mode DeploymentMode: String, engine_type EngineType: String,
        host_instance_type HostInstanceType: String, publicly_accessible PubliclyAccessible: bool
    ] {
        authentication_strategy AuthenticationStrategy: String,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        configuration Configuration: BrokerConfigurationId,
        data_replication_mode DataReplicationMode: String,
        data_replication_primary_broker_arn DataReplicationPrimaryBrokerArn: String,
        encryption_options EncryptionOptions: BrokerEncryptionOptions,
        engine_version EngineVersion: String,
        ldap_server_metadata LdapServerMetadata: BrokerLdapServerMetadata,
        logs Logs: BrokerLogList,
        maintenance_window_start_time MaintenanceWindowStartTime: BrokerMaintenanceWindow,
        resource_share_arns ResourceShareArns: List<String>,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        storage_size StorageSize: i64,
        storage_type StorageType: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        users Users: List<BrokerUser>,
    } {
        amqp_endpoints "AmqpEndpoints": List<String>,
        arn "Arn": Arn<r::AmazonMqBroker>,
        configuration_id "ConfigurationId": String,
        configuration_revision "ConfigurationRevision": String,
        console_urls "ConsoleURLs": List<String>,
        engine_version_current "EngineVersionCurrent": String,
        id "Id": Id<r::AmazonMqBroker>,
        ip_addresses "IpAddresses": List<String>,
        mqtt_endpoints "MqttEndpoints": List<String>,
        open_wire_endpoints "OpenWireEndpoints": List<String>,
        stomp_endpoints "StompEndpoints": List<String>,
        wss_endpoints "WssEndpoints": List<String>,
    }
}
props! { BrokerConfigurationId (id Id: Id<r::AmazonMqConfiguration>, revision Revision: i64) {} }
props! { BrokerEncryptionOptions (use_aws_owned_key UseAwsOwnedKey: bool) { kms_key_id KmsKeyId: String, } }
props! {
    BrokerLdapServerMetadata BrokerLdapServerMetadataArgs [
        hosts Hosts: List<String>, role_base RoleBase: String, role_search_matching RoleSearchMatching: String,
        service_account_username ServiceAccountUsername: String, user_base UserBase: String,
        user_search_matching UserSearchMatching: String
    ] {
        role_name RoleName: String,
        role_search_subtree RoleSearchSubtree: bool,
        service_account_password ServiceAccountPassword: String,
        user_role_name UserRoleName: String,
        user_search_subtree UserSearchSubtree: bool,
    }
}
props! { BrokerLogList () { audit Audit: bool, general General: bool, } }
props! {
    BrokerMaintenanceWindow (day_of_week DayOfWeek: String, time_of_day TimeOfDay: String, time_zone TimeZone: String) {}
}
props! {
    BrokerUser (password Password: String, username Username: String) {
        console_access ConsoleAccess: bool,
        groups Groups: List<String>,
        replication_user ReplicationUser: bool,
    }
}

resource! {
    /// [AWS::AmazonMQ::Configuration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html)
    Configuration ConfigurationAttrs "AWS::AmazonMQ::Configuration" (
        engine_type EngineType: String, name Name: String
    ) {
        authentication_strategy AuthenticationStrategy: String,
        data Data: String,
        description Description: String,
        engine_version EngineVersion: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AmazonMqConfiguration>,
        id "Id": Id<r::AmazonMqConfiguration>,
        revision "Revision": String,
    }
}

resource! {
    /// [AWS::AmazonMQ::ConfigurationAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html)
    ConfigurationAssociation ConfigurationAssociationAttrs "AWS::AmazonMQ::ConfigurationAssociation" (
        broker Broker: Id<r::AmazonMqBroker>, configuration Configuration: ConfigurationAssociationConfigurationId
    ) {} { id "Id": String, }
}
props! { ConfigurationAssociationConfigurationId (id Id: Id<r::AmazonMqConfiguration>, revision Revision: i64) {} }
