//! Generated from spec/devicefarm.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DeviceFarm::DevicePool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html)
    DevicePool DevicePoolAttrs "AWS::DeviceFarm::DevicePool" (
        name Name: String, project_arn ProjectArn: String, rules Rules: List<DevicePoolRule>
    ) {
        description Description: String,
        max_devices MaxDevices: i64,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::DeviceFarmDevicePool>, }
}
props! {
    DevicePoolRule () {
        attribute Attribute: DevicePoolRuleAttribute,
        operator Operator: DevicePoolRuleOperator,
        value Value: String,
    }
}
choice! {
    DevicePoolRuleAttribute {
        Arn "ARN", Platform "PLATFORM", FormFactor "FORM_FACTOR", Manufacturer "MANUFACTURER",
        RemoteAccessEnabled "REMOTE_ACCESS_ENABLED", RemoteDebugEnabled "REMOTE_DEBUG_ENABLED",
        AppiumVersion "APPIUM_VERSION", InstanceArn "INSTANCE_ARN", InstanceLabels "INSTANCE_LABELS",
        FleetType "FLEET_TYPE", OsVersion "OS_VERSION", Model "MODEL", Availability "AVAILABILITY"
    }
}
choice! {
    DevicePoolRuleOperator {
        Equals "EQUALS", LessThan "LESS_THAN", LessThanOrEquals "LESS_THAN_OR_EQUALS", GreaterThan "GREATER_THAN",
        GreaterThanOrEquals "GREATER_THAN_OR_EQUALS", In "IN", NotIn "NOT_IN", Contains "CONTAINS"
    }
}

resource! {
    /// [AWS::DeviceFarm::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html)
    InstanceProfile InstanceProfileAttrs "AWS::DeviceFarm::InstanceProfile" (name Name: String) {
        description Description: String,
        exclude_app_packages_from_cleanup ExcludeAppPackagesFromCleanup: List<String>,
        package_cleanup PackageCleanup: bool,
        reboot_after_use RebootAfterUse: bool,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::DeviceFarmInstanceProfile>, }
}

resource! {
    /// [AWS::DeviceFarm::NetworkProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html)
    NetworkProfile NetworkProfileAttrs "AWS::DeviceFarm::NetworkProfile" (
        name Name: String, project_arn ProjectArn: String
    ) {
        description Description: String,
        downlink_bandwidth_bits DownlinkBandwidthBits: Int<0, 104857600>,
        downlink_delay_ms DownlinkDelayMs: Int<0, 2000>,
        downlink_jitter_ms DownlinkJitterMs: Int<0, 2000>,
        downlink_loss_percent DownlinkLossPercent: Int<0, 100>,
        tags Tags: List<Tag>,
        uplink_bandwidth_bits UplinkBandwidthBits: Int<0, 104857600>,
        uplink_delay_ms UplinkDelayMs: Int<0, 2000>,
        uplink_jitter_ms UplinkJitterMs: Int<0, 2000>,
        uplink_loss_percent UplinkLossPercent: Int<0, 100>,
    } { arn "Arn": Arn<r::DeviceFarmNetworkProfile>, }
}

resource! {
    /// [AWS::DeviceFarm::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-project.html)
    Project ProjectAttrs "AWS::DeviceFarm::Project" (name Name: String) {
        default_job_timeout_minutes DefaultJobTimeoutMinutes: Int<5, 150>,
        environment_variables EnvironmentVariables: List<ProjectEnvironmentVariable>,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: ProjectVpcConfig,
    } { arn "Arn": Arn<r::DeviceFarmProject>, }
}
props! { ProjectEnvironmentVariable (name Name: String, value Value: String) {} }
props! {
    ProjectVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<String>,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) {}
}

resource! {
    /// [AWS::DeviceFarm::TestGridProject](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-testgridproject.html)
    TestGridProject TestGridProjectAttrs "AWS::DeviceFarm::TestGridProject" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: TestGridProjectVpcConfig,
    } { arn "Arn": Arn<r::DeviceFarmTestGridProject>, }
}
props! {
    TestGridProjectVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<String>,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) {}
}

resource! {
    /// [AWS::DeviceFarm::Upload](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html)
    Upload UploadAttrs "AWS::DeviceFarm::Upload" (
        name Name: String, project_arn ProjectArn: String, type_ Type: UploadType
    ) { content_type ContentType: String, } {
        arn "Arn": Arn<r::DeviceFarmUpload>,
        category "Category": String,
        created "Created": String,
        status "Status": String,
    }
}
choice! {
    UploadType {
        AndroidApp "ANDROID_APP", IosApp "IOS_APP", WebApp "WEB_APP", ExternalData "EXTERNAL_DATA",
        AppiumJavaJunitTestPackage "APPIUM_JAVA_JUNIT_TEST_PACKAGE",
        AppiumJavaTestngTestPackage "APPIUM_JAVA_TESTNG_TEST_PACKAGE",
        AppiumPythonTestPackage "APPIUM_PYTHON_TEST_PACKAGE", AppiumNodeTestPackage "APPIUM_NODE_TEST_PACKAGE",
        AppiumRubyTestPackage "APPIUM_RUBY_TEST_PACKAGE",
        AppiumWebJavaJunitTestPackage "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE",
        AppiumWebJavaTestngTestPackage "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE",
        AppiumWebPythonTestPackage "APPIUM_WEB_PYTHON_TEST_PACKAGE",
        AppiumWebNodeTestPackage "APPIUM_WEB_NODE_TEST_PACKAGE",
        AppiumWebRubyTestPackage "APPIUM_WEB_RUBY_TEST_PACKAGE", CalabashTestPackage "CALABASH_TEST_PACKAGE",
        InstrumentationTestPackage "INSTRUMENTATION_TEST_PACKAGE", UiautomationTestPackage "UIAUTOMATION_TEST_PACKAGE",
        UiautomatorTestPackage "UIAUTOMATOR_TEST_PACKAGE", XctestTestPackage "XCTEST_TEST_PACKAGE",
        XctestUiTestPackage "XCTEST_UI_TEST_PACKAGE", AppiumJavaJunitTestSpec "APPIUM_JAVA_JUNIT_TEST_SPEC",
        AppiumJavaTestngTestSpec "APPIUM_JAVA_TESTNG_TEST_SPEC", AppiumPythonTestSpec "APPIUM_PYTHON_TEST_SPEC",
        AppiumNodeTestSpec "APPIUM_NODE_TEST_SPEC", AppiumRubyTestSpec "APPIUM_RUBY_TEST_SPEC",
        AppiumWebJavaJunitTestSpec "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC",
        AppiumWebJavaTestngTestSpec "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC",
        AppiumWebPythonTestSpec "APPIUM_WEB_PYTHON_TEST_SPEC", AppiumWebNodeTestSpec "APPIUM_WEB_NODE_TEST_SPEC",
        AppiumWebRubyTestSpec "APPIUM_WEB_RUBY_TEST_SPEC", InstrumentationTestSpec "INSTRUMENTATION_TEST_SPEC",
        XctestUiTestSpec "XCTEST_UI_TEST_SPEC"
    }
}

resource! {
    /// [AWS::DeviceFarm::VPCEConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html)
    VpceConfiguration VpceConfigurationAttrs "AWS::DeviceFarm::VPCEConfiguration" (
        service_dns_name ServiceDnsName: String, vpce_configuration_name VpceConfigurationName: String,
        vpce_service_name VpceServiceName: String
    ) { tags Tags: List<Tag>, vpce_configuration_description VpceConfigurationDescription: String, } {
        arn "Arn": Arn<r::DeviceFarmVpceConfiguration>,
    }
}
