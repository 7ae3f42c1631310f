//! Generated from spec/identitystore.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IdentityStore::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html)
    Group GroupAttrs "AWS::IdentityStore::Group" (
        display_name DisplayName: String, identity_store_id IdentityStoreId: String
    ) { description Description: String, } { group_id "GroupId": String, }
}

resource! {
    /// [AWS::IdentityStore::GroupMembership](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html)
    GroupMembership GroupMembershipAttrs "AWS::IdentityStore::GroupMembership" (
        group_id GroupId: String, identity_store_id IdentityStoreId: String, member_id MemberId: GroupMembershipMemberId
    ) {} { membership_id "MembershipId": String, }
}
props! { GroupMembershipMemberId (user_id UserId: String) {} }

resource! {
    /// [AWS::IdentityStore::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
    User UserAttrs "AWS::IdentityStore::User" (identity_store_id IdentityStoreId: String) {
        addresses Addresses: List<UserAddresses>,
        birthdate Birthdate: String,
        display_name DisplayName: String,
        emails Emails: List<UserEmails>,
        locale Locale: String,
        name Name: UserName,
        nick_name NickName: String,
        phone_numbers PhoneNumbers: List<UserPhoneNumbers>,
        photos Photos: List<UserPhotos>,
        preferred_language PreferredLanguage: String,
        profile_url ProfileUrl: String,
        roles Roles: List<UserRoles>,
        timezone Timezone: String,
        title Title: String,
        user_name UserName: String,
        user_type UserType: String,
        website Website: String,
    } {
        arn "Arn": Arn<r::IdentityStoreUser>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        updated_at "UpdatedAt": String,
        updated_by "UpdatedBy": String,
        user_id "UserId": String,
        user_status "UserStatus": String,
    }
}
props! {
    UserAddresses () {
        country Country: String,
        formatted Formatted: String,
        locality Locality: String,
        postal_code PostalCode: String,
        primary Primary: bool,
        region Region: String,
        street_address StreetAddress: String,
        type_ Type: String,
    }
}
props! { UserEmails () { primary Primary: bool, type_ Type: String, value Value: String, } }
props! {
    UserName () {
        family_name FamilyName: String,
        formatted Formatted: String,
        given_name GivenName: String,
        honorific_prefix HonorificPrefix: String,
        honorific_suffix HonorificSuffix: String,
        middle_name MiddleName: String,
    }
}
props! { UserPhoneNumbers () { primary Primary: bool, type_ Type: String, value Value: String, } }
props! { UserPhotos (value Value: String) { display Display: String, primary Primary: bool, type_ Type: String, } }
props! { UserRoles () { primary Primary: bool, type_ Type: String, value Value: String, } }
