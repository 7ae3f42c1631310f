//! Generated from spec/notificationscontacts.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NotificationsContacts::EmailContact](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html)
    EmailContact EmailContactAttrs "AWS::NotificationsContacts::EmailContact" (
        email_address EmailAddress: String, name Name: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::NotificationsContactsEmailContact>,
        email_contact_address "EmailContact.Address": String,
        email_contact_arn "EmailContact.Arn": String,
        email_contact_creation_time "EmailContact.CreationTime": String,
        email_contact_name "EmailContact.Name": String,
        email_contact_status "EmailContact.Status": String,
        email_contact_update_time "EmailContact.UpdateTime": String,
    }
}
