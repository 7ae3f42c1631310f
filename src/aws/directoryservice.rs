//! Generated from spec/directoryservice.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DirectoryService::MicrosoftAD](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html)
    MicrosoftAd MicrosoftAdAttrs "AWS::DirectoryService::MicrosoftAD" (
        name Name: String, vpc_settings VpcSettings: MicrosoftAdVpcSettings
    ) {
        create_alias CreateAlias: bool,
        edition Edition: MicrosoftAdEdition,
        enable_sso EnableSso: bool,
        password Password: String,
        short_name ShortName: String,
    } {
        alias "Alias": String,
        directory_id "DirectoryId": String,
        dns_ip_addresses "DnsIpAddresses": List<String>,
        id "Id": String,
    }
}
props! { MicrosoftAdVpcSettings (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>) {} }
choice! { MicrosoftAdEdition { Enterprise "Enterprise", Standard "Standard" } }

resource! {
    /// [AWS::DirectoryService::SimpleAD](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html)
    SimpleAd SimpleAdAttrs "AWS::DirectoryService::SimpleAD" (
        name Name: String, size Size: SimpleAdSize, vpc_settings VpcSettings: SimpleAdVpcSettings
    ) {
        create_alias CreateAlias: bool,
        description Description: String,
        enable_sso EnableSso: bool,
        password Password: String,
        short_name ShortName: String,
        tags Tags: List<Tag>,
    } {
        alias "Alias": String,
        directory_id "DirectoryId": String,
        dns_ip_addresses "DnsIpAddresses": List<String>,
        id "Id": String,
    }
}
props! { SimpleAdVpcSettings (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>) {} }
choice! { SimpleAdSize { Large "Large", Small "Small" } }
