//! Generated from spec/neptunegraph.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NeptuneGraph::Graph](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
    Graph GraphAttrs "AWS::NeptuneGraph::Graph" (provisioned_memory ProvisionedMemory: Int<16, 24576>) {
        deletion_protection DeletionProtection: bool,
        graph_name GraphName: String,
        import_task ImportTask: GraphImportTask,
        kms_key_identifier KmsKeyIdentifier: String,
        public_connectivity PublicConnectivity: bool,
        replica_count ReplicaCount: Int<0, 2>,
        tags Tags: List<Tag>,
        vector_search_configuration VectorSearchConfiguration: GraphVectorSearchConfiguration,
    } {
        endpoint "Endpoint": String,
        graph_arn "GraphArn": Arn<r::NeptuneGraphGraph>,
        graph_id "GraphId": String,
    }
}
props! { GraphImportOptions () { neptune Neptune: GraphNeptuneImportOptions, } }
props! {
    GraphImportTask (role_arn RoleArn: Arn<r::IamRole>, source Source: String) {
        blank_node_handling BlankNodeHandling: GraphImportTaskBlankNodeHandling,
        fail_on_error FailOnError: bool,
        format Format: GraphImportTaskFormat,
        import_options ImportOptions: GraphImportOptions,
        max_provisioned_memory MaxProvisionedMemory: Int<16, 24576>,
        min_provisioned_memory MinProvisionedMemory: Int<16, 24576>,
        parquet_type ParquetType: GraphImportTaskParquetType,
    }
}
props! {
    GraphNeptuneImportOptions (s3_export_kms_key_id S3ExportKmsKeyId: String, s3_export_path S3ExportPath: String) {
        preserve_default_vertex_labels PreserveDefaultVertexLabels: bool,
        preserve_edge_ids PreserveEdgeIds: bool,
    }
}
props! { GraphVectorSearchConfiguration (vector_search_dimension VectorSearchDimension: i64) {} }
choice! { GraphImportTaskBlankNodeHandling { ConvertToIri "convertToIri" } }
choice! { GraphImportTaskFormat { Csv "CSV", OpenCypher "OPEN_CYPHER", Parquet "PARQUET", Ntriples "NTRIPLES" } }
choice! { GraphImportTaskParquetType { Columnar "COLUMNAR" } }

resource! {
    /// [AWS::NeptuneGraph::GraphSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html)
    GraphSnapshot GraphSnapshotAttrs "AWS::NeptuneGraph::GraphSnapshot" (
        graph_identifier GraphIdentifier: String, snapshot_name SnapshotName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::NeptuneGraphGraphSnapshot>,
        id "Id": String,
        kms_key_identifier "KmsKeyIdentifier": String,
        snapshot_create_time "SnapshotCreateTime": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::NeptuneGraph::PrivateGraphEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html)
    PrivateGraphEndpoint PrivateGraphEndpointAttrs "AWS::NeptuneGraph::PrivateGraphEndpoint" (
        graph_identifier GraphIdentifier: String, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    } {
        private_graph_endpoint_identifier "PrivateGraphEndpointIdentifier": String,
        vpc_endpoint_id "VpcEndpointId": String,
    }
}
