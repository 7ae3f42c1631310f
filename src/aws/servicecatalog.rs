//! Generated from spec/servicecatalog.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ServiceCatalog::AcceptedPortfolioShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html)
    AcceptedPortfolioShare AcceptedPortfolioShareAttrs "AWS::ServiceCatalog::AcceptedPortfolioShare" (
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>
    ) { accept_language AcceptLanguage: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::CloudFormationProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
    CloudFormationProduct CloudFormationProductAttrs "AWS::ServiceCatalog::CloudFormationProduct" (
        name Name: String, owner Owner: String
    ) {
        accept_language AcceptLanguage: String,
        description Description: String,
        distributor Distributor: String,
        product_type ProductType: CloudFormationProductProductType,
        provisioning_artifact_parameters ProvisioningArtifactParameters: List<CloudFormationProductProvisioningArtifactProperties>,
        replace_provisioning_artifacts ReplaceProvisioningArtifacts: bool,
        source_connection SourceConnection: CloudFormationProductSourceConnection,
        support_description SupportDescription: String,
        support_email SupportEmail: String,
        support_url SupportUrl: String,
        tags Tags: List<Tag>,
    } {
        id "Id": Id<r::ServiceCatalogCloudFormationProduct>,
        product_name "ProductName": String,
        provisioning_artifact_ids "ProvisioningArtifactIds": String,
        provisioning_artifact_names "ProvisioningArtifactNames": String,
    }
}
props! {
    CloudFormationProductCodeStarParameters (
        artifact_path ArtifactPath: String, branch Branch: String, connection_arn ConnectionArn: String,
        repository Repository: String
    ) {}
}
props! {
    CloudFormationProductProvisioningArtifactProperties (info Info: Json) {
        description Description: String,
        disable_template_validation DisableTemplateValidation: bool,
        name Name: String,
        type_ Type: CloudFormationProductProvisioningArtifactPropertiesType,
    }
}
props! {
    CloudFormationProductSourceConnection (
        connection_parameters ConnectionParameters: CloudFormationProductSourceConnectionConnectionParameters,
        type_ Type: CloudFormationProductSourceConnectionType
    ) {}
}
props! {
    CloudFormationProductSourceConnectionConnectionParameters () {
        code_star CodeStar: CloudFormationProductCodeStarParameters,
    }
}
choice! {
    CloudFormationProductProductType {
        CloudFormationTemplate "CLOUD_FORMATION_TEMPLATE", MarketplaceAmi "MARKETPLACE_AMI",
        MarketplaceCar "MARKETPLACE_CAR", TerraformOpenSource "TERRAFORM_OPEN_SOURCE", TerraformCloud "TERRAFORM_CLOUD",
        External "EXTERNAL"
    }
}
choice! {
    CloudFormationProductProvisioningArtifactPropertiesType {
        CloudFormationTemplate "CLOUD_FORMATION_TEMPLATE", MarketplaceAmi "MARKETPLACE_AMI",
        MarketplaceCar "MARKETPLACE_CAR", TerraformOpenSource "TERRAFORM_OPEN_SOURCE", TerraformCloud "TERRAFORM_CLOUD",
        External "EXTERNAL"
    }
}
choice! { CloudFormationProductSourceConnectionType { Codestar "CODESTAR" } }

resource! {
    /// [AWS::ServiceCatalog::CloudFormationProvisionedProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html)
    CloudFormationProvisionedProduct CloudFormationProvisionedProductAttrs "AWS::ServiceCatalog::CloudFormationProvisionedProduct" () {
        accept_language AcceptLanguage: CloudFormationProvisionedProductAcceptLanguage,
        notification_arns NotificationArns: List<Arn<r::SnsTopic>>,
        path_id PathId: String,
        path_name PathName: String,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>,
        product_name ProductName: String,
        provisioned_product_name ProvisionedProductName: String,
        provisioning_artifact_id ProvisioningArtifactId: String,
        provisioning_artifact_name ProvisioningArtifactName: String,
        provisioning_parameters ProvisioningParameters: List<CloudFormationProvisionedProductProvisioningParameter>,
        provisioning_preferences ProvisioningPreferences: CloudFormationProvisionedProductProvisioningPreferences,
        tags Tags: List<Tag>,
    } {
        cloudformation_stack_arn "CloudformationStackArn": String,
        outputs "Outputs": Json,
        provisioned_product_id "ProvisionedProductId": String,
        record_id "RecordId": String,
    }
}
props! { CloudFormationProvisionedProductProvisioningParameter (key Key: String, value Value: String) {} }
props! {
    CloudFormationProvisionedProductProvisioningPreferences () {
        stack_set_accounts StackSetAccounts: List<String>,
        stack_set_failure_tolerance_count StackSetFailureToleranceCount: Int<0, MAX>,
        stack_set_failure_tolerance_percentage StackSetFailureTolerancePercentage: Int<0, 100>,
        stack_set_max_concurrency_count StackSetMaxConcurrencyCount: Int<1, MAX>,
        stack_set_max_concurrency_percentage StackSetMaxConcurrencyPercentage: Int<1, 100>,
        stack_set_operation_type StackSetOperationType: CloudFormationProvisionedProductProvisioningPreferencesStackSetOperationType,
        stack_set_regions StackSetRegions: List<String>,
    }
}
choice! { CloudFormationProvisionedProductAcceptLanguage { En "en", Jp "jp", Zh "zh" } }
choice! {
    CloudFormationProvisionedProductProvisioningPreferencesStackSetOperationType {
        Create "CREATE", Update "UPDATE", Delete "DELETE"
    }
}

resource! {
    /// [AWS::ServiceCatalog::LaunchNotificationConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html)
    LaunchNotificationConstraint LaunchNotificationConstraintAttrs "AWS::ServiceCatalog::LaunchNotificationConstraint" (
        notification_arns NotificationArns: List<Arn<r::SnsTopic>>,
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>
    ) { accept_language AcceptLanguage: String, description Description: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::LaunchRoleConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html)
    LaunchRoleConstraint LaunchRoleConstraintAttrs "AWS::ServiceCatalog::LaunchRoleConstraint" (
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>
    ) {
        accept_language AcceptLanguage: String,
        description Description: String,
        local_role_name LocalRoleName: Id<r::IamRole>,
        role_arn RoleArn: Arn<r::IamRole>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::LaunchTemplateConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html)
    LaunchTemplateConstraint LaunchTemplateConstraintAttrs "AWS::ServiceCatalog::LaunchTemplateConstraint" (
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>, rules Rules: String
    ) { accept_language AcceptLanguage: String, description Description: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::Portfolio](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html)
    Portfolio PortfolioAttrs "AWS::ServiceCatalog::Portfolio" (
        display_name DisplayName: String, provider_name ProviderName: String
    ) {
        accept_language AcceptLanguage: String,
        description Description: String,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::ServiceCatalogPortfolio>, portfolio_name "PortfolioName": String, }
}

resource! {
    /// [AWS::ServiceCatalog::PortfolioPrincipalAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html)
    PortfolioPrincipalAssociation NoAttrs "AWS::ServiceCatalog::PortfolioPrincipalAssociation" (
        principal_type PrincipalType: String
    ) {
        accept_language AcceptLanguage: String,
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        principal_arn PrincipalARN: String,
    } {}
}

resource! {
    /// [AWS::ServiceCatalog::PortfolioProductAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html)
    PortfolioProductAssociation NoAttrs "AWS::ServiceCatalog::PortfolioProductAssociation" () {
        accept_language AcceptLanguage: String,
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>,
        source_portfolio_id SourcePortfolioId: Id<r::ServiceCatalogPortfolio>,
    } {}
}

resource! {
    /// [AWS::ServiceCatalog::PortfolioShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html)
    PortfolioShare NoAttrs "AWS::ServiceCatalog::PortfolioShare" (
        account_id AccountId: String, portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>
    ) { accept_language AcceptLanguage: String, share_tag_options ShareTagOptions: bool, } {}
}

resource! {
    /// [AWS::ServiceCatalog::ResourceUpdateConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html)
    ResourceUpdateConstraint ResourceUpdateConstraintAttrs "AWS::ServiceCatalog::ResourceUpdateConstraint" (
        portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>,
        tag_update_on_provisioned_product TagUpdateOnProvisionedProduct: String
    ) { accept_language AcceptLanguage: String, description Description: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::ServiceAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html)
    ServiceAction ServiceActionAttrs "AWS::ServiceCatalog::ServiceAction" (
        definition Definition: List<ServiceActionDefinitionParameter>,
        definition_type DefinitionType: ServiceActionDefinitionType, name Name: String
    ) { accept_language AcceptLanguage: ServiceActionAcceptLanguage, description Description: String, } {
        id "Id": Id<r::ServiceCatalogServiceAction>,
    }
}
props! { ServiceActionDefinitionParameter (key Key: String, value Value: String) {} }
choice! { ServiceActionAcceptLanguage { En "en", Jp "jp", Zh "zh" } }
choice! { ServiceActionDefinitionType { SsmAutomation "SSM_AUTOMATION" } }

resource! {
    /// [AWS::ServiceCatalog::ServiceActionAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html)
    ServiceActionAssociation NoAttrs "AWS::ServiceCatalog::ServiceActionAssociation" (
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>,
        provisioning_artifact_id ProvisioningArtifactId: String,
        service_action_id ServiceActionId: Id<r::ServiceCatalogServiceAction>
    ) {} {}
}

resource! {
    /// [AWS::ServiceCatalog::StackSetConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html)
    StackSetConstraint StackSetConstraintAttrs StackSetConstraintArgs "AWS::ServiceCatalog::StackSetConstraint" [
        account_list AccountList: List<String>, admin_role AdminRole: Arn<r::IamRole>, description Description: String,
        execution_role ExecutionRole: String, portfolio_id PortfolioId: Id<r::ServiceCatalogPortfolio>,
        product_id ProductId: Id<r::ServiceCatalogCloudFormationProduct>, region_list RegionList: List<String>,
        stack_instance_control StackInstanceControl: String
    ] { accept_language AcceptLanguage: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ServiceCatalog::TagOption](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html)
    TagOption TagOptionAttrs "AWS::ServiceCatalog::TagOption" (key Key: String, value Value: String) {
        active Active: bool,
    } { id "Id": Id<r::ServiceCatalogTagOption>, }
}

resource! {
    /// [AWS::ServiceCatalog::TagOptionAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html)
    TagOptionAssociation NoAttrs "AWS::ServiceCatalog::TagOptionAssociation" () {
        resource_id ResourceId: String,
        tag_option_id TagOptionId: Id<r::ServiceCatalogTagOption>,
    } {}
}
