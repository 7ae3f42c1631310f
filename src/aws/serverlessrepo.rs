//! Generated from spec/serverlessrepo.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ServerlessRepo::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html)
    Application ApplicationAttrs "AWS::ServerlessRepo::Application" (
        author Author: String, description Description: String, name Name: String
    ) {
        home_page_url HomePageUrl: String,
        labels Labels: List<String>,
        license_body LicenseBody: String,
        readme_body ReadmeBody: String,
        semantic_version SemanticVersion: String,
        source_code_url SourceCodeUrl: String,
        spdx_license_id SpdxLicenseId: String,
        template_body TemplateBody: String,
    } {
        application_id "ApplicationId": String,
        creation_time "CreationTime": String,
        is_verified_author "IsVerifiedAuthor": bool,
    }
}
