//! Generated from spec/codestar.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeStar::GitHubRepository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html)
    GithubRepository GithubRepositoryAttrs "AWS::CodeStar::GitHubRepository" (
        repository_name RepositoryName: String, repository_owner RepositoryOwner: String
    ) {
        code Code: GithubRepositoryCode,
        connection_arn ConnectionArn: String,
        enable_issues EnableIssues: bool,
        is_private IsPrivate: bool,
        repository_access_token RepositoryAccessToken: String,
        repository_description RepositoryDescription: String,
    } { id "Id": String, }
}
props! { GithubRepositoryCode (s3 S3: GithubRepositoryS3) {} }
props! { GithubRepositoryS3 (bucket Bucket: String, key Key: String) { object_version ObjectVersion: String, } }
