//! Generated from spec/apptest.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppTest::TestCase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
    TestCase TestCaseAttrs "AWS::AppTest::TestCase" (name Name: String, steps Steps: List<TestCaseStep>) {
        description Description: String,
        tags Tags: Map<String>,
    } {
        creation_time "CreationTime": String,
        last_update_time "LastUpdateTime": String,
        latest_version_status "LatestVersion.Status": String,
        latest_version_version "LatestVersion.Version": f64,
        status "Status": String,
        test_case_arn "TestCaseArn": Arn<r::AppTestTestCase>,
        test_case_id "TestCaseId": String,
        test_case_version "TestCaseVersion": f64,
    }
}
props! {
    TestCaseBatch (batch_job_name BatchJobName: String) {
        batch_job_parameters BatchJobParameters: Map<String>,
        export_data_set_names ExportDataSetNames: List<String>,
    }
}
props! {
    TestCaseCloudFormationAction (resource Resource: String) {
        action_type ActionType: TestCaseCloudFormationActionType,
    }
}
props! { TestCaseCompareAction (input Input: TestCaseInput) { output Output: TestCaseOutput, } }
props! {
    TestCaseDataSet TestCaseDataSetArgs [
        ccsid Ccsid: String, format Format: TestCaseFormat, length Length: f64, name Name: String,
        type_ Type: TestCaseDataSetType
    ] {}
}
props! {
    TestCaseDatabaseCdc (
        source_metadata SourceMetadata: TestCaseSourceDatabaseMetadata,
        target_metadata TargetMetadata: TestCaseTargetDatabaseMetadata
    ) {}
}
props! {
    TestCaseFileMetadata () {
        data_sets DataSets: List<TestCaseDataSet>,
        database_cdc DatabaseCDC: TestCaseDatabaseCdc,
    }
}
props! { TestCaseInput (file File: TestCaseInputFile) {} }
props! {
    TestCaseInputFile (
        file_metadata FileMetadata: TestCaseFileMetadata, source_location SourceLocation: String,
        target_location TargetLocation: String
    ) {}
}
props! {
    TestCaseM2ManagedActionProperties () {
        force_stop ForceStop: bool,
        import_data_set_location ImportDataSetLocation: String,
    }
}
props! {
    TestCaseM2ManagedApplicationAction (
        action_type ActionType: TestCaseM2ManagedActionType, resource Resource: String
    ) { properties Properties: TestCaseM2ManagedActionProperties, }
}
props! {
    TestCaseM2NonManagedApplicationAction (
        action_type ActionType: TestCaseM2NonManagedActionType, resource Resource: String
    ) {}
}
props! {
    TestCaseMainframeAction (action_type ActionType: TestCaseMainframeActionType, resource Resource: String) {
        properties Properties: TestCaseMainframeActionProperties,
    }
}
props! { TestCaseMainframeActionProperties () { dms_task_arn DmsTaskArn: String, } }
props! { TestCaseMainframeActionType () { batch Batch: TestCaseBatch, tn3270 Tn3270: TestCaseTn3270, } }
props! { TestCaseOutput (file File: TestCaseOutputFile) {} }
props! { TestCaseOutputFile () { file_location FileLocation: String, } }
props! {
    TestCaseResourceAction () {
        cloud_formation_action CloudFormationAction: TestCaseCloudFormationAction,
        m2_managed_application_action M2ManagedApplicationAction: TestCaseM2ManagedApplicationAction,
        m2_non_managed_application_action M2NonManagedApplicationAction: TestCaseM2NonManagedApplicationAction,
    }
}
props! { TestCaseScript (script_location ScriptLocation: String, type_ Type: TestCaseScriptType) {} }
props! {
    TestCaseSourceDatabaseMetadata (capture_tool CaptureTool: TestCaseCaptureTool, type_ Type: TestCaseSourceDatabase) {}
}
props! { TestCaseStep (action Action: TestCaseStepAction, name Name: String) { description Description: String, } }
props! {
    TestCaseStepAction () {
        compare_action CompareAction: TestCaseCompareAction,
        mainframe_action MainframeAction: TestCaseMainframeAction,
        resource_action ResourceAction: TestCaseResourceAction,
    }
}
props! {
    TestCaseTargetDatabaseMetadata (capture_tool CaptureTool: TestCaseCaptureTool, type_ Type: TestCaseTargetDatabase) {}
}
props! { TestCaseTn3270 (script Script: TestCaseScript) { export_data_set_names ExportDataSetNames: List<String>, } }
choice! { TestCaseCaptureTool { Precisely "Precisely", AwsDms "AWS DMS" } }
choice! { TestCaseCloudFormationActionType { Create "Create", Delete "Delete" } }
choice! { TestCaseDataSetType { Ps "PS" } }
choice! { TestCaseFormat { Fixed "FIXED", Variable "VARIABLE", LineSequential "LINE_SEQUENTIAL" } }
choice! { TestCaseM2ManagedActionType { Configure "Configure", Deconfigure "Deconfigure" } }
choice! { TestCaseM2NonManagedActionType { Configure "Configure", Deconfigure "Deconfigure" } }
choice! { TestCaseScriptType { Selenium "Selenium" } }
choice! { TestCaseSourceDatabase { ZOsDb2 "z/OS-DB2" } }
choice! { TestCaseTargetDatabase { Postgresql "PostgreSQL" } }
