//! Generated from spec/codegurureviewer.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeGuruReviewer::RepositoryAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html)
    RepositoryAssociation RepositoryAssociationAttrs "AWS::CodeGuruReviewer::RepositoryAssociation" (
        name Name: String, type_ Type: RepositoryAssociationType
    ) {
        bucket_name BucketName: Id<r::S3Bucket>,
        connection_arn ConnectionArn: String,
        owner Owner: String,
        tags Tags: List<Tag>,
    } { association_arn "AssociationArn": Arn<r::CodeGuruReviewerRepositoryAssociation>, }
}
choice! {
    RepositoryAssociationType {
        CodeCommit "CodeCommit", Bitbucket "Bitbucket", GithubEnterpriseServer "GitHubEnterpriseServer",
        S3Bucket "S3Bucket"
    }
}
