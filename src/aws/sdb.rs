//! Generated from spec/sdb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SDB::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html)
    Domain DomainAttrs "AWS::SDB::Domain" () { description Description: String, } { id "Id": String, }
}
