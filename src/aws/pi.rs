//! Generated from spec/pi.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PI::PerfReports](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html)
    PerfReports PerfReportsAttrs "AWS::PI::PerfReports" (
        end_time EndTime: String, identifier Identifier: String, service_type ServiceType: PerfReportsServiceType,
        start_time StartTime: String
    ) { tags Tags: List<Tag>, } {
        analysis_report_id "AnalysisReportId": String,
        arn "Arn": Arn<r::PiPerfReports>,
        create_time "CreateTime": String,
        status "Status": String,
    }
}
choice! { PerfReportsServiceType { Rds "RDS", Docdb "DOCDB" } }
