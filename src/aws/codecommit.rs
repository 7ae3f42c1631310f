//! Generated from spec/codecommit.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeCommit::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html)
    Repository RepositoryAttrs "AWS::CodeCommit::Repository" (repository_name RepositoryName: String) {
        code Code: RepositoryCode,
        kms_key_id KmsKeyId: String,
        repository_description RepositoryDescription: String,
        tags Tags: List<Tag>,
        triggers Triggers: List<RepositoryTrigger>,
    } {
        arn "Arn": Arn<r::CodeCommitRepository>,
        clone_url_http "CloneUrlHttp": String,
        clone_url_ssh "CloneUrlSsh": String,
        name "Name": String,
        repository_id "RepositoryId": String,
    }
}
props! { RepositoryCode (s3 S3: RepositoryS3) { branch_name BranchName: String, } }
props! { RepositoryS3 (bucket Bucket: Id<r::S3Bucket>, key Key: String) { object_version ObjectVersion: String, } }
props! {
    RepositoryTrigger (
        destination_arn DestinationArn: String, events Events: List<RepositoryTriggerEvents>, name Name: String
    ) { branches Branches: List<String>, custom_data CustomData: String, }
}
choice! {
    RepositoryTriggerEvents {
        All "all", CreateReference "createReference", DeleteReference "deleteReference",
        UpdateReference "updateReference"
    }
}
