//! Generated from spec/robomaker.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RoboMaker::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html)
    Fleet FleetAttrs "AWS::RoboMaker::Fleet" () { name Name: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::RoboMakerFleet>,
    }
}

resource! {
    /// [AWS::RoboMaker::Robot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html)
    Robot RobotAttrs "AWS::RoboMaker::Robot" (
        architecture Architecture: RobotArchitecture, greengrass_group_id GreengrassGroupId: String
    ) {
        fleet Fleet: String,
        name Name: String,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::RoboMakerRobot>, }
}
choice! { RobotArchitecture { X8664 "X86_64", Arm64 "ARM64", Armhf "ARMHF" } }

resource! {
    /// [AWS::RoboMaker::RobotApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html)
    RobotApplication RobotApplicationAttrs "AWS::RoboMaker::RobotApplication" (
        robot_software_suite RobotSoftwareSuite: RobotApplicationRobotSoftwareSuite
    ) {
        current_revision_id CurrentRevisionId: String,
        environment Environment: String,
        name Name: String,
        sources Sources: List<RobotApplicationSourceConfig>,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::RoboMakerRobotApplication>, current_revision_id "CurrentRevisionId": String, }
}
props! {
    RobotApplicationRobotSoftwareSuite (name Name: RobotApplicationRobotSoftwareSuiteName) {
        version Version: RobotApplicationRobotSoftwareSuiteVersion,
    }
}
props! {
    RobotApplicationSourceConfig (
        architecture Architecture: RobotApplicationSourceConfigArchitecture, s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String
    ) {}
}
choice! { RobotApplicationRobotSoftwareSuiteName { Ros "ROS", Ros2 "ROS2", General "General" } }
choice! { RobotApplicationRobotSoftwareSuiteVersion { Kinetic "Kinetic", Melodic "Melodic", Dashing "Dashing" } }
choice! { RobotApplicationSourceConfigArchitecture { X8664 "X86_64", Arm64 "ARM64", Armhf "ARMHF" } }

resource! {
    /// [AWS::RoboMaker::RobotApplicationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html)
    RobotApplicationVersion RobotApplicationVersionAttrs "AWS::RoboMaker::RobotApplicationVersion" (
        application Application: String
    ) { current_revision_id CurrentRevisionId: String, } {
        application_version "ApplicationVersion": String,
        arn "Arn": Arn<r::RoboMakerRobotApplicationVersion>,
    }
}

resource! {
    /// [AWS::RoboMaker::SimulationApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
    SimulationApplication SimulationApplicationAttrs "AWS::RoboMaker::SimulationApplication" (
        robot_software_suite RobotSoftwareSuite: SimulationApplicationRobotSoftwareSuite,
        simulation_software_suite SimulationSoftwareSuite: SimulationApplicationSimulationSoftwareSuite
    ) {
        current_revision_id CurrentRevisionId: String,
        environment Environment: String,
        name Name: String,
        rendering_engine RenderingEngine: SimulationApplicationRenderingEngine,
        sources Sources: List<SimulationApplicationSourceConfig>,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::RoboMakerSimulationApplication>, current_revision_id "CurrentRevisionId": String, }
}
props! {
    SimulationApplicationRenderingEngine (
        name Name: SimulationApplicationRenderingEngineName, version Version: String
    ) {}
}
props! {
    SimulationApplicationRobotSoftwareSuite (name Name: SimulationApplicationRobotSoftwareSuiteName) {
        version Version: SimulationApplicationRobotSoftwareSuiteVersion,
    }
}
props! {
    SimulationApplicationSimulationSoftwareSuite (name Name: SimulationApplicationSimulationSoftwareSuiteName) {
        version Version: SimulationApplicationSimulationSoftwareSuiteVersion,
    }
}
props! {
    SimulationApplicationSourceConfig (
        architecture Architecture: SimulationApplicationSourceConfigArchitecture, s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String
    ) {}
}
choice! { SimulationApplicationRenderingEngineName { Ogre "OGRE" } }
choice! { SimulationApplicationRobotSoftwareSuiteName { Ros "ROS", Ros2 "ROS2", General "General" } }
choice! {
    SimulationApplicationRobotSoftwareSuiteVersion {
        Kinetic "Kinetic", Melodic "Melodic", Dashing "Dashing", Foxy "Foxy"
    }
}
choice! {
    SimulationApplicationSimulationSoftwareSuiteName {
        Gazebo "Gazebo", RosbagPlay "RosbagPlay", SimulationRuntime "SimulationRuntime"
    }
}
choice! {
    SimulationApplicationSimulationSoftwareSuiteVersion {
        N7 "7", N9 "9", N11 "11", Kinetic "Kinetic", Melodic "Melodic", Dashing "Dashing", Foxy "Foxy"
    }
}
choice! { SimulationApplicationSourceConfigArchitecture { X8664 "X86_64", Arm64 "ARM64", Armhf "ARMHF" } }

resource! {
    /// [AWS::RoboMaker::SimulationApplicationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html)
    SimulationApplicationVersion SimulationApplicationVersionAttrs "AWS::RoboMaker::SimulationApplicationVersion" (
        application Application: String
    ) { current_revision_id CurrentRevisionId: String, } {
        application_version "ApplicationVersion": String,
        arn "Arn": Arn<r::RoboMakerSimulationApplicationVersion>,
    }
}
