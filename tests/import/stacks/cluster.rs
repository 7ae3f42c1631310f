//! The stack `cluster`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("cluster");
    stack.add(
        id!("NetDBED6B57"),
        Raw::new("AWS::EC2::VPC")
            .property("CidrBlock", json!("10.0.0.0/16"))
            .property("EnableDnsHostnames", json!(true))
            .property("EnableDnsSupport", json!(true))
            .property("InstanceTenancy", json!("default"))
            .property("Tags", json!([{ "Key": "Name", "Value": "cluster/Net" }])),
    );
    stack.add(
        id!("NetpSubnet1SubnetF2C9C03C"),
        Raw::new("AWS::EC2::Subnet")
            .property("AvailabilityZone", json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] }))
            .property("CidrBlock", json!("10.0.0.0/17"))
            .property("MapPublicIpOnLaunch", json!(true))
            .property("Tags", json!([
                { "Key": "aws-cdk:subnet-name", "Value": "p" },
                { "Key": "aws-cdk:subnet-type", "Value": "Public" },
                { "Key": "Name", "Value": "cluster/Net/pSubnet1" },
            ]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    stack.add(
        id!("NetpSubnet1RouteTable5ABB6C09"),
        Raw::new("AWS::EC2::RouteTable")
            .property("Tags", json!([{ "Key": "Name", "Value": "cluster/Net/pSubnet1" }]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    let netp_subnet1_route_table_association_dc57_c88_c = stack.add(
        id!("NetpSubnet1RouteTableAssociationDC57C88C"),
        Raw::new("AWS::EC2::SubnetRouteTableAssociation")
            .property("RouteTableId", json!({ "Ref": "NetpSubnet1RouteTable5ABB6C09" }))
            .property("SubnetId", json!({ "Ref": "NetpSubnet1SubnetF2C9C03C" })),
    );
    stack.add(
        id!("NetpSubnet2Subnet1A4A7D44"),
        Raw::new("AWS::EC2::Subnet")
            .property("AvailabilityZone", json!({ "Fn::Select": [1, { "Fn::GetAZs": "" }] }))
            .property("CidrBlock", json!("10.0.128.0/17"))
            .property("MapPublicIpOnLaunch", json!(true))
            .property("Tags", json!([
                { "Key": "aws-cdk:subnet-name", "Value": "p" },
                { "Key": "aws-cdk:subnet-type", "Value": "Public" },
                { "Key": "Name", "Value": "cluster/Net/pSubnet2" },
            ]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    stack.add(
        id!("NetpSubnet2RouteTable472B802A"),
        Raw::new("AWS::EC2::RouteTable")
            .property("Tags", json!([{ "Key": "Name", "Value": "cluster/Net/pSubnet2" }]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    let netp_subnet2_route_table_association_d383_d375 = stack.add(
        id!("NetpSubnet2RouteTableAssociationD383D375"),
        Raw::new("AWS::EC2::SubnetRouteTableAssociation")
            .property("RouteTableId", json!({ "Ref": "NetpSubnet2RouteTable472B802A" }))
            .property("SubnetId", json!({ "Ref": "NetpSubnet2Subnet1A4A7D44" })),
    );
    stack.add(
        id!("NetIGW5B03566F"),
        aws::ec2::InternetGateway::new()
            .property("Tags", json!([{ "Key": "Name", "Value": "cluster/Net" }])),
    );
    let net_vpcgwb4_c77_f62 = stack.add(
        id!("NetVPCGWB4C77F62"),
        Raw::new("AWS::EC2::VPCGatewayAttachment")
            .property("InternetGatewayId", json!({ "Ref": "NetIGW5B03566F" }))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    stack.add(id!("ClusterEB0386A7"), Raw::new("AWS::ECS::Cluster"));
    stack.add(
        id!("WebLBSecurityGroupAD942A36"),
        Raw::new("AWS::EC2::SecurityGroup")
            .property("GroupDescription", json!("Automatically created Security Group for ELB clusterWebLB8C89103F"))
            .property("SecurityGroupIngress", json!([
                {
                    "CidrIp": "0.0.0.0/0",
                    "Description": "Allow from anyone on port 80",
                    "FromPort": 80,
                    "IpProtocol": "tcp",
                    "ToPort": 80,
                },
            ]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    stack.add(
        id!("WebLBSecurityGrouptoclusterWebServiceSecurityGroupD69C99D580B50E0D17"),
        Raw::new("AWS::EC2::SecurityGroupEgress")
            .property("Description", json!("Load balancer to target"))
            .property("DestinationSecurityGroupId", json!({ "Fn::GetAtt": ["WebServiceSecurityGroupBAF50CC8", "GroupId"] }))
            .property("FromPort", json!(80))
            .property("GroupId", json!({ "Fn::GetAtt": ["WebLBSecurityGroupAD942A36", "GroupId"] }))
            .property("IpProtocol", json!("tcp"))
            .property("ToPort", json!(80)),
    );
    let web_lbpublic_listener_b3_d72_a27 = stack.add(
        id!("WebLBPublicListenerB3D72A27"),
        Raw::new("AWS::ElasticLoadBalancingV2::Listener")
            .property("DefaultActions", json!([
                { "TargetGroupArn": { "Ref": "WebLBPublicListenerECSGroupB52EA5B2" }, "Type": "forward" },
            ]))
            .property("LoadBalancerArn", json!({ "Ref": "WebLB720665E7" }))
            .property("Port", json!(80))
            .property("Protocol", json!("HTTP")),
    );
    let web_lbpublic_listener_ecsgroup_b52_ea5_b2 = stack.add(
        id!("WebLBPublicListenerECSGroupB52EA5B2"),
        Raw::new("AWS::ElasticLoadBalancingV2::TargetGroup")
            .property("Port", json!(80))
            .property("Protocol", json!("HTTP"))
            .property("TargetGroupAttributes", json!([{ "Key": "stickiness.enabled", "Value": "false" }]))
            .property("TargetType", json!("ip"))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" })),
    );
    let web_task_def_task_role_b0_d86_f55 = stack.add(
        id!("WebTaskDefTaskRoleB0D86F55"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "ecs-tasks.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            })),
    );
    stack.add(
        id!("WebTaskDef1C8E6ED7"),
        Raw::new("AWS::ECS::TaskDefinition")
            .property("ContainerDefinitions", json!([
                {
                    "Essential": true,
                    "Image": "nginx",
                    "LogConfiguration": {
                        "LogDriver": "awslogs",
                        "Options": {
                            "awslogs-group": { "Ref": "WebTaskDefwebLogGroup034DCD19" },
                            "awslogs-stream-prefix": "Web",
                            "awslogs-region": { "Ref": "AWS::Region" },
                        },
                    },
                    "Name": "web",
                    "PortMappings": [{ "ContainerPort": 80, "Protocol": "tcp" }],
                },
            ]))
            .property("Cpu", json!("256"))
            .property("ExecutionRoleArn", json!({ "Fn::GetAtt": ["WebTaskDefExecutionRole04EEAF3E", "Arn"] }))
            .property("Family", json!("clusterWebTaskDef3B611E18"))
            .property("Memory", json!("512"))
            .property("NetworkMode", json!("awsvpc"))
            .property("RequiresCompatibilities", json!(["FARGATE"]))
            .property("TaskRoleArn", json!({ "Fn::GetAtt": ["WebTaskDefTaskRoleB0D86F55", "Arn"] })),
    );
    stack.add(
        id!("WebTaskDefwebLogGroup034DCD19"),
        aws::logs::LogGroup::new()
            .update_replace_policy(DeletionPolicy::Retain)
            .deletion_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("WebTaskDefExecutionRole04EEAF3E"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "ecs-tasks.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            })),
    );
    stack.add(
        id!("WebTaskDefExecutionRoleDefaultPolicyCD2B0D05"),
        Raw::new("AWS::IAM::Policy")
            .property("PolicyDocument", json!({
                "Statement": [
                    {
                        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                        "Effect": "Allow",
                        "Resource": { "Fn::GetAtt": ["WebTaskDefwebLogGroup034DCD19", "Arn"] },
                    },
                ],
                "Version": "2012-10-17",
            }))
            .property("PolicyName", json!("WebTaskDefExecutionRoleDefaultPolicyCD2B0D05"))
            .property("Roles", json!([{ "Ref": "WebTaskDefExecutionRole04EEAF3E" }])),
    );
    let netp_subnet1_default_route_beef8_fbf = stack.add(
        id!("NetpSubnet1DefaultRouteBEEF8FBF"),
        Raw::new("AWS::EC2::Route")
            .property("DestinationCidrBlock", json!("0.0.0.0/0"))
            .property("GatewayId", json!({ "Ref": "NetIGW5B03566F" }))
            .property("RouteTableId", json!({ "Ref": "NetpSubnet1RouteTable5ABB6C09" }))
            .depends_on(&net_vpcgwb4_c77_f62),
    );
    let netp_subnet2_default_route632_fff26 = stack.add(
        id!("NetpSubnet2DefaultRoute632FFF26"),
        Raw::new("AWS::EC2::Route")
            .property("DestinationCidrBlock", json!("0.0.0.0/0"))
            .property("GatewayId", json!({ "Ref": "NetIGW5B03566F" }))
            .property("RouteTableId", json!({ "Ref": "NetpSubnet2RouteTable472B802A" }))
            .depends_on(&net_vpcgwb4_c77_f62),
    );
    stack.add(
        id!("WebServiceD04B5F3E"),
        Raw::new("AWS::ECS::Service")
            .property("Cluster", json!({ "Ref": "ClusterEB0386A7" }))
            .property("DeploymentConfiguration", json!({
                "Alarms": { "AlarmNames": [], "Enable": false, "Rollback": false },
                "MaximumPercent": 200,
                "MinimumHealthyPercent": 50,
            }))
            .property("EnableECSManagedTags", json!(false))
            .property("HealthCheckGracePeriodSeconds", json!(60))
            .property("LaunchType", json!("FARGATE"))
            .property("LoadBalancers", json!([
                {
                    "ContainerName": "web",
                    "ContainerPort": 80,
                    "TargetGroupArn": { "Ref": "WebLBPublicListenerECSGroupB52EA5B2" },
                },
            ]))
            .property("NetworkConfiguration", json!({
                "AwsvpcConfiguration": {
                    "AssignPublicIp": "ENABLED",
                    "SecurityGroups": [{ "Fn::GetAtt": ["WebServiceSecurityGroupBAF50CC8", "GroupId"] }],
                    "Subnets": [{ "Ref": "NetpSubnet1SubnetF2C9C03C" }, { "Ref": "NetpSubnet2Subnet1A4A7D44" }],
                },
            }))
            .property("TaskDefinition", json!({ "Ref": "WebTaskDef1C8E6ED7" }))
            .depends_on(&web_lbpublic_listener_ecsgroup_b52_ea5_b2)
            .depends_on(&web_lbpublic_listener_b3_d72_a27)
            .depends_on(&web_task_def_task_role_b0_d86_f55),
    );
    stack.add(
        id!("WebServiceSecurityGroupBAF50CC8"),
        Raw::new("AWS::EC2::SecurityGroup")
            .property("GroupDescription", json!("cluster/Web/Service/SecurityGroup"))
            .property("SecurityGroupEgress", json!([
                {
                    "CidrIp": "0.0.0.0/0",
                    "Description": "Allow all outbound traffic by default",
                    "IpProtocol": "-1",
                },
            ]))
            .property("VpcId", json!({ "Ref": "NetDBED6B57" }))
            .depends_on(&web_task_def_task_role_b0_d86_f55),
    );
    stack.add(
        id!("WebServiceSecurityGroupfromclusterWebLBSecurityGroupF444DC168062AD1E55"),
        Raw::new("AWS::EC2::SecurityGroupIngress")
            .property("Description", json!("Load balancer to target"))
            .property("FromPort", json!(80))
            .property("GroupId", json!({ "Fn::GetAtt": ["WebServiceSecurityGroupBAF50CC8", "GroupId"] }))
            .property("IpProtocol", json!("tcp"))
            .property("SourceSecurityGroupId", json!({ "Fn::GetAtt": ["WebLBSecurityGroupAD942A36", "GroupId"] }))
            .property("ToPort", json!(80))
            .depends_on(&web_task_def_task_role_b0_d86_f55),
    );
    stack.add(
        id!("WebLB720665E7"),
        Raw::new("AWS::ElasticLoadBalancingV2::LoadBalancer")
            .property("LoadBalancerAttributes", json!([{ "Key": "deletion_protection.enabled", "Value": "false" }]))
            .property("Scheme", json!("internet-facing"))
            .property("SecurityGroups", json!([{ "Fn::GetAtt": ["WebLBSecurityGroupAD942A36", "GroupId"] }]))
            .property("Subnets", json!([{ "Ref": "NetpSubnet1SubnetF2C9C03C" }, { "Ref": "NetpSubnet2Subnet1A4A7D44" }]))
            .property("Type", json!("application"))
            .depends_on(&netp_subnet1_default_route_beef8_fbf)
            .depends_on(&netp_subnet1_route_table_association_dc57_c88_c)
            .depends_on(&netp_subnet2_default_route632_fff26)
            .depends_on(&netp_subnet2_route_table_association_d383_d375),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "AWSTemplateFormatVersion": {
    "Ref": "AWS::NoValue"
  },
  "Outputs": {
    "WebLoadBalancerDNS1B588EBA": {
      "Value": {
        "Fn::GetAtt": [
          "WebLB720665E7",
          "DNSName"
        ]
      }
    },
    "WebServiceURL68D0DABC": {
      "Value": {
        "Fn::Join": [
          "",
          [
            "http://",
            {
              "Fn::GetAtt": [
                "WebLB720665E7",
                "DNSName"
              ]
            }
          ]
        ]
      }
    }
  },
  "Parameters": {
    "BootstrapVersion": {
      "Type": "AWS::SSM::Parameter::Value<String>",
      "Default": "/cdk-bootstrap/hnb659fds/version",
      "Description": "Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM Parameter Store. [cdk:skip]"
    }
  },
  "Rules": {
    "CheckBootstrapVersion": {
      "Assertions": [
        {
          "Assert": {
            "Fn::Not": [
              {
                "Fn::Contains": [
                  [
                    "1",
                    "2",
                    "3",
                    "4",
                    "5"
                  ],
                  {
                    "Ref": "BootstrapVersion"
                  }
                ]
              }
            ]
          },
          "AssertDescription": "CDK bootstrap stack version 6 required. Please run 'cdk bootstrap' with a recent version of the CDK CLI."
        }
      ]
    }
  }
}"#);
    stack
}
