//! Generated from spec/invoicing.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Invoicing::InvoiceUnit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html)
    InvoiceUnit InvoiceUnitAttrs "AWS::Invoicing::InvoiceUnit" (
        invoice_receiver InvoiceReceiver: String, name Name: String, rule Rule: InvoiceUnitRule
    ) {
        description Description: String,
        resource_tags ResourceTags: List<Tag>,
        tax_inheritance_disabled TaxInheritanceDisabled: bool,
    } { invoice_unit_arn "InvoiceUnitArn": Arn<r::InvoicingInvoiceUnit>, last_modified "LastModified": f64, }
}
props! { InvoiceUnitRule (linked_accounts LinkedAccounts: List<String>) {} }

resource! {
    /// [AWS::Invoicing::ProcurementPortalPreference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
    ProcurementPortalPreference ProcurementPortalPreferenceAttrs ProcurementPortalPreferenceArgs "AWS::Invoicing::ProcurementPortalPreference" [
        buyer_domain BuyerDomain: ProcurementPortalPreferenceBuyerDomain, buyer_identifier BuyerIdentifier: String,
        contacts Contacts: List<ProcurementPortalPreferenceContact>,
        einvoice_delivery_enabled EinvoiceDeliveryEnabled: bool,
        procurement_portal_name ProcurementPortalName: ProcurementPortalPreferenceProcurementPortalName,
        purchase_order_retrieval_enabled PurchaseOrderRetrievalEnabled: bool,
        supplier_domain SupplierDomain: ProcurementPortalPreferenceSupplierDomain,
        supplier_identifier SupplierIdentifier: String
    ] {
        einvoice_delivery_preference EinvoiceDeliveryPreference: ProcurementPortalPreferenceEinvoiceDeliveryPreference,
        procurement_portal_instance_endpoint ProcurementPortalInstanceEndpoint: String,
        procurement_portal_shared_secret ProcurementPortalSharedSecret: String,
        selector Selector: ProcurementPortalPreferenceSelector,
        tags Tags: List<Tag>,
        test_env_preference TestEnvPreference: ProcurementPortalPreferenceTestEnvPreference,
    } {
        aws_account_id "AwsAccountId": String,
        create_date "CreateDate": String,
        einvoice_delivery_preference_status "EinvoiceDeliveryPreferenceStatus": String,
        last_update_date "LastUpdateDate": String,
        procurement_portal_preference_arn "ProcurementPortalPreferenceArn": Arn<r::InvoicingProcurementPortalPreference>,
        purchase_order_retrieval_endpoint "PurchaseOrderRetrievalEndpoint": String,
        purchase_order_retrieval_preference_status "PurchaseOrderRetrievalPreferenceStatus": String,
        version "Version": i64,
    }
}
props! { ProcurementPortalPreferenceContact () { email Email: String, name Name: String, } }
props! {
    ProcurementPortalPreferenceEinvoiceDeliveryPreference () {
        connection_testing_method ConnectionTestingMethod: ProcurementPortalPreferenceEinvoiceDeliveryPreferenceConnectionTestingMethod,
        einvoice_delivery_activation_date EinvoiceDeliveryActivationDate: String,
        einvoice_delivery_attachment_types EinvoiceDeliveryAttachmentTypes: List<ProcurementPortalPreferenceEinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes>,
        einvoice_delivery_document_types EinvoiceDeliveryDocumentTypes: List<ProcurementPortalPreferenceEinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes>,
        protocol Protocol: ProcurementPortalPreferenceEinvoiceDeliveryPreferenceProtocol,
        purchase_order_data_sources PurchaseOrderDataSources: List<ProcurementPortalPreferencePurchaseOrderDataSource>,
    }
}
props! {
    ProcurementPortalPreferencePurchaseOrderDataSource () {
        einvoice_delivery_document_type EinvoiceDeliveryDocumentType: ProcurementPortalPreferencePurchaseOrderDataSourceEinvoiceDeliveryDocumentType,
        purchase_order_data_source_type PurchaseOrderDataSourceType: ProcurementPortalPreferencePurchaseOrderDataSourcePurchaseOrderDataSourceType,
    }
}
props! { ProcurementPortalPreferenceSelector () { invoice_unit_arns InvoiceUnitArns: List<String>, } }
props! {
    ProcurementPortalPreferenceTestEnvPreference () {
        buyer_domain BuyerDomain: ProcurementPortalPreferenceTestEnvPreferenceBuyerDomain,
        buyer_identifier BuyerIdentifier: String,
        procurement_portal_instance_endpoint ProcurementPortalInstanceEndpoint: String,
        procurement_portal_shared_secret ProcurementPortalSharedSecret: String,
        supplier_domain SupplierDomain: ProcurementPortalPreferenceTestEnvPreferenceSupplierDomain,
        supplier_identifier SupplierIdentifier: String,
    }
}
choice! { ProcurementPortalPreferenceBuyerDomain { NetworkId "NetworkID" } }
choice! {
    ProcurementPortalPreferenceEinvoiceDeliveryPreferenceConnectionTestingMethod {
        ProdEnvDollarTest "PROD_ENV_DOLLAR_TEST", TestEnvReplayTest "TEST_ENV_REPLAY_TEST"
    }
}
choice! {
    ProcurementPortalPreferenceEinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes {
        InvoicePdf "INVOICE_PDF", RfpPdf "RFP_PDF"
    }
}
choice! {
    ProcurementPortalPreferenceEinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes {
        AwsCloudInvoice "AWS_CLOUD_INVOICE", AwsCloudCreditMemo "AWS_CLOUD_CREDIT_MEMO",
        AwsMarketplaceInvoice "AWS_MARKETPLACE_INVOICE", AwsMarketplaceCreditMemo "AWS_MARKETPLACE_CREDIT_MEMO",
        AwsRequestForPayment "AWS_REQUEST_FOR_PAYMENT"
    }
}
choice! { ProcurementPortalPreferenceEinvoiceDeliveryPreferenceProtocol { Cxml "CXML" } }
choice! {
    ProcurementPortalPreferenceProcurementPortalName {
        SapBusinessNetwork "SAP_BUSINESS_NETWORK", Coupa "COUPA"
    }
}
choice! {
    ProcurementPortalPreferencePurchaseOrderDataSourceEinvoiceDeliveryDocumentType {
        AwsCloudInvoice "AWS_CLOUD_INVOICE", AwsCloudCreditMemo "AWS_CLOUD_CREDIT_MEMO",
        AwsMarketplaceInvoice "AWS_MARKETPLACE_INVOICE", AwsMarketplaceCreditMemo "AWS_MARKETPLACE_CREDIT_MEMO",
        AwsRequestForPayment "AWS_REQUEST_FOR_PAYMENT"
    }
}
choice! {
    ProcurementPortalPreferencePurchaseOrderDataSourcePurchaseOrderDataSourceType {
        AssociatedPurchaseOrderRequired "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
        PurchaseOrderNotRequired "PURCHASE_ORDER_NOT_REQUIRED"
    }
}
choice! { ProcurementPortalPreferenceSupplierDomain { NetworkId "NetworkID" } }
choice! { ProcurementPortalPreferenceTestEnvPreferenceBuyerDomain { NetworkId "NetworkID" } }
choice! { ProcurementPortalPreferenceTestEnvPreferenceSupplierDomain { NetworkId "NetworkID" } }
