//! Generated from spec/lakeformation.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LakeFormation::DataCellsFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html)
    DataCellsFilter NoAttrs "AWS::LakeFormation::DataCellsFilter" (
        database_name DatabaseName: String, name Name: String, table_catalog_id TableCatalogId: String,
        table_name TableName: String
    ) {
        column_names ColumnNames: List<String>,
        column_wildcard ColumnWildcard: DataCellsFilterColumnWildcard,
        row_filter RowFilter: DataCellsFilterRowFilter,
    } {}
}
props! { DataCellsFilterColumnWildcard () { excluded_column_names ExcludedColumnNames: List<String>, } }
props! {
    DataCellsFilterRowFilter () {
        all_rows_wildcard AllRowsWildcard: Json,
        filter_expression FilterExpression: String,
    }
}

resource! {
    /// [AWS::LakeFormation::DataLakeSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html)
    DataLakeSettings DataLakeSettingsAttrs "AWS::LakeFormation::DataLakeSettings" () {
        admins Admins: List<DataLakeSettingsDataLakePrincipal>,
        allow_external_data_filtering AllowExternalDataFiltering: bool,
        allow_full_table_external_data_access AllowFullTableExternalDataAccess: bool,
        authorized_session_tag_value_list AuthorizedSessionTagValueList: List<String>,
        create_database_default_permissions CreateDatabaseDefaultPermissions: List<DataLakeSettingsPrincipalPermissions>,
        create_table_default_permissions CreateTableDefaultPermissions: List<DataLakeSettingsPrincipalPermissions>,
        external_data_filtering_allow_list ExternalDataFilteringAllowList: List<DataLakeSettingsDataLakePrincipal>,
        mutation_type MutationType: String,
        parameters Parameters: Json,
        read_only_admins ReadOnlyAdmins: List<DataLakeSettingsDataLakePrincipal>,
        trusted_resource_owners TrustedResourceOwners: List<String>,
    } { id "Id": String, }
}
props! { DataLakeSettingsDataLakePrincipal (data_lake_principal_identifier DataLakePrincipalIdentifier: String) {} }
props! {
    DataLakeSettingsPrincipalPermissions (
        permissions Permissions: List<String>, principal Principal: DataLakeSettingsDataLakePrincipal
    ) {}
}

resource! {
    /// [AWS::LakeFormation::Permissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html)
    Permissions PermissionsAttrs "AWS::LakeFormation::Permissions" (
        data_lake_principal DataLakePrincipal: PermissionsDataLakePrincipal, resource Resource: PermissionsResource
    ) {
        permissions Permissions: List<String>,
        permissions_with_grant_option PermissionsWithGrantOption: List<String>,
    } { id "Id": String, }
}
props! { PermissionsColumnWildcard () { excluded_column_names ExcludedColumnNames: List<String>, } }
props! { PermissionsDataLakePrincipal () { data_lake_principal_identifier DataLakePrincipalIdentifier: String, } }
props! { PermissionsDataLocationResource () { catalog_id CatalogId: String, s3_resource S3Resource: String, } }
props! { PermissionsDatabaseResource () { catalog_id CatalogId: String, name Name: String, } }
props! {
    PermissionsResource () {
        data_location_resource DataLocationResource: PermissionsDataLocationResource,
        database_resource DatabaseResource: PermissionsDatabaseResource,
        table_resource TableResource: PermissionsTableResource,
        table_with_columns_resource TableWithColumnsResource: PermissionsTableWithColumnsResource,
    }
}
props! {
    PermissionsTableResource () {
        catalog_id CatalogId: String,
        database_name DatabaseName: String,
        name Name: String,
        table_wildcard TableWildcard: Json,
    }
}
props! {
    PermissionsTableWithColumnsResource () {
        catalog_id CatalogId: String,
        column_names ColumnNames: List<String>,
        column_wildcard ColumnWildcard: PermissionsColumnWildcard,
        database_name DatabaseName: String,
        name Name: String,
    }
}

resource! {
    /// [AWS::LakeFormation::PrincipalPermissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html)
    PrincipalPermissions PrincipalPermissionsAttrs "AWS::LakeFormation::PrincipalPermissions" (
        permissions Permissions: List<PrincipalPermissionsPermission>,
        permissions_with_grant_option PermissionsWithGrantOption: List<PrincipalPermissionsPermission>,
        principal Principal: PrincipalPermissionsDataLakePrincipal, resource Resource: PrincipalPermissionsResource
    ) { catalog Catalog: String, } {
        principal_identifier "PrincipalIdentifier": String,
        resource_identifier "ResourceIdentifier": String,
    }
}
props! { PrincipalPermissionsColumnWildcard () { excluded_column_names ExcludedColumnNames: List<String>, } }
props! {
    PrincipalPermissionsDataCellsFilterResource (
        database_name DatabaseName: String, name Name: String, table_catalog_id TableCatalogId: String,
        table_name TableName: String
    ) {}
}
props! {
    PrincipalPermissionsDataLakePrincipal () { data_lake_principal_identifier DataLakePrincipalIdentifier: String, }
}
props! { PrincipalPermissionsDataLocationResource (catalog_id CatalogId: String, resource_arn ResourceArn: String) {} }
props! { PrincipalPermissionsDatabaseResource (catalog_id CatalogId: String, name Name: String) {} }
props! { PrincipalPermissionsLfTag () { tag_key TagKey: String, tag_values TagValues: List<String>, } }
props! {
    PrincipalPermissionsLfTagKeyResource (
        catalog_id CatalogId: String, tag_key TagKey: String, tag_values TagValues: List<String>
    ) {}
}
props! {
    PrincipalPermissionsLfTagPolicyResource (
        catalog_id CatalogId: String, expression Expression: List<PrincipalPermissionsLfTag>,
        resource_type ResourceType: PrincipalPermissionsResourceType
    ) {}
}
props! {
    PrincipalPermissionsResource () {
        catalog Catalog: String,
        data_cells_filter DataCellsFilter: PrincipalPermissionsDataCellsFilterResource,
        data_location DataLocation: PrincipalPermissionsDataLocationResource,
        database Database: PrincipalPermissionsDatabaseResource,
        lf_tag LFTag: PrincipalPermissionsLfTagKeyResource,
        lf_tag_policy LFTagPolicy: PrincipalPermissionsLfTagPolicyResource,
        table Table: PrincipalPermissionsTableResource,
        table_with_columns TableWithColumns: PrincipalPermissionsTableWithColumnsResource,
    }
}
props! {
    PrincipalPermissionsTableResource (catalog_id CatalogId: String, database_name DatabaseName: String) {
        name Name: String,
        table_wildcard TableWildcard: Json,
    }
}
props! {
    PrincipalPermissionsTableWithColumnsResource (
        catalog_id CatalogId: String, database_name DatabaseName: String, name Name: String
    ) { column_names ColumnNames: List<String>, column_wildcard ColumnWildcard: PrincipalPermissionsColumnWildcard, }
}
choice! {
    PrincipalPermissionsPermission {
        All "ALL", Select "SELECT", Alter "ALTER", Drop "DROP", Delete "DELETE", Insert "INSERT", Describe "DESCRIBE",
        CreateDatabase "CREATE_DATABASE", CreateTable "CREATE_TABLE", DataLocationAccess "DATA_LOCATION_ACCESS",
        CreateLfTag "CREATE_LF_TAG", Associate "ASSOCIATE", GrantWithLfTagExpression "GRANT_WITH_LF_TAG_EXPRESSION"
    }
}
choice! { PrincipalPermissionsResourceType { Database "DATABASE", Table "TABLE" } }

resource! {
    /// [AWS::LakeFormation::Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html)
    Resource ResourceAttrs "AWS::LakeFormation::Resource" (
        resource_arn ResourceArn: String, use_service_linked_role UseServiceLinkedRole: bool
    ) {
        hybrid_access_enabled HybridAccessEnabled: bool,
        role_arn RoleArn: Arn<r::IamRole>,
        with_federation WithFederation: bool,
    } { id "Id": String, }
}

resource! {
    /// [AWS::LakeFormation::Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html)
    LakeFormationTag NoAttrs "AWS::LakeFormation::Tag" (tag_key TagKey: String, tag_values TagValues: List<String>) {
        catalog_id CatalogId: String,
    } {}
}

resource! {
    /// [AWS::LakeFormation::TagAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html)
    TagAssociation TagAssociationAttrs "AWS::LakeFormation::TagAssociation" (
        lf_tags LFTags: List<TagAssociationLfTagPair>, resource Resource: TagAssociationResource
    ) {} { resource_identifier "ResourceIdentifier": String, tags_identifier "TagsIdentifier": String, }
}
props! { TagAssociationDatabaseResource (catalog_id CatalogId: String, name Name: String) {} }
props! {
    TagAssociationLfTagPair (catalog_id CatalogId: String, tag_key TagKey: String, tag_values TagValues: List<String>) {}
}
props! {
    TagAssociationResource () {
        catalog Catalog: String,
        database Database: TagAssociationDatabaseResource,
        table Table: TagAssociationTableResource,
        table_with_columns TableWithColumns: TagAssociationTableWithColumnsResource,
    }
}
props! {
    TagAssociationTableResource (catalog_id CatalogId: String, database_name DatabaseName: String) {
        name Name: String,
        table_wildcard TableWildcard: Json,
    }
}
props! {
    TagAssociationTableWithColumnsResource (
        catalog_id CatalogId: String, column_names ColumnNames: List<String>, database_name DatabaseName: String,
        name Name: String
    ) {}
}
