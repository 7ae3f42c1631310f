"""The stack of benches/large, resource for resource: python large.py NUMBER DIR

Two properties are left out, as troposphere's classes lack them: LogFormat of a function and MaximumConcurrency of an event source.
"""

import sys
from pathlib import Path

from troposphere import GetAZs, GetAtt, Join, Output, Parameter, Ref, Select, Sub, Template
from troposphere import (
    apigateway,
    applicationautoscaling,
    awslambda,
    certificatemanager,
    cloudfront,
    cloudwatch,
    codedeploy,
    cognito,
    dynamodb,
    ec2,
    efs,
    events,
    firehose,
    iam,
    kinesis,
    kms,
    logs,
    route53,
    s3,
    scheduler,
    secretsmanager,
    sns,
    sqs,
    ssm,
    stepfunctions,
    wafv2,
)

HANDLER = """\
import json
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['TABLE'])


def handler(event, context):
    if event['httpMethod'] == 'POST':
        table.put_item(Item=json.loads(event['body']))
        return {'statusCode': 201}
    found = table.get_item(Key={'id': event['pathParameters']['id']})
    return {'statusCode': 200, 'body': json.dumps(found['Item'])}
"""

WORKER = """\
def handler(event, context):
    failed = [record['messageId'] for record in event['Records'] if not record['body']]
    return {'batchItemFailures': [{'itemIdentifier': id} for id in failed]}
"""


def shared(t, n):
    t.add_parameter(Parameter('AlarmMail', Default='ops@example.com', Description='who is told of alarms', Type='String'))
    t.add_resource(sns.Topic('Alarms', DisplayName='alarms of the shop', KmsMasterKeyId=Ref('Key')))
    t.add_resource(sns.SubscriptionResource('AlarmsByMail', Endpoint=Ref('AlarmMail'), Protocol='email', TopicArn=GetAtt('Alarms', 'TopicArn')))
    t.add_resource(
        sns.TopicPolicy(
            'AlarmsPolicy',
            PolicyDocument={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Allow',
                        'Principal': {'Service': 'cloudwatch.amazonaws.com'},
                        'Action': 'sns:Publish',
                        'Resource': GetAtt('Alarms', 'TopicArn'),
                        'Condition': {'StringEquals': {'aws:SourceAccount': Ref('AWS::AccountId')}},
                    }
                ],
            },
            Topics=[GetAtt('Alarms', 'TopicArn')],
        )
    )
    t.add_resource(
        s3.Bucket(
            'Archive',
            BucketEncryption=s3.BucketEncryption(
                ServerSideEncryptionConfiguration=[
                    s3.ServerSideEncryptionRule(ServerSideEncryptionByDefault=s3.ServerSideEncryptionByDefault(SSEAlgorithm='AES256'))
                ]
            ),
            LifecycleConfiguration=s3.LifecycleConfiguration(
                Rules=[
                    s3.LifecycleRule(
                        ExpirationInDays=365,
                        Id='old',
                        Status='Enabled',
                        Transitions=[s3.LifecycleRuleTransition(StorageClass='STANDARD_IA', TransitionInDays=30)],
                    )
                ]
            ),
            PublicAccessBlockConfiguration=s3.PublicAccessBlockConfiguration(
                BlockPublicAcls=True, BlockPublicPolicy=True, IgnorePublicAcls=True, RestrictPublicBuckets=True
            ),
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        s3.BucketPolicy(
            'ArchivePolicy',
            Bucket=Ref('Archive'),
            PolicyDocument={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Deny',
                        'Principal': '*',
                        'Action': 's3:*',
                        'Resource': [GetAtt('Archive', 'Arn'), Sub('${Archive.Arn}/*')],
                        'Condition': {'Bool': {'aws:SecureTransport': 'false'}},
                    }
                ],
            },
        )
    )
    t.add_resource(events.EventBus('Bus', Description='what happens in the shop', KmsKeyIdentifier=Ref('Key'), Name=f'shop-{n}'))
    t.add_resource(events.Archive('BusArchive', RetentionDays=30, SourceArn=GetAtt('Bus', 'Arn')))
    t.add_resource(
        certificatemanager.Certificate(
            'Certificate',
            DomainName='api.shop.example.com',
            DomainValidationOptions=[certificatemanager.DomainValidationOption(DomainName='shop.example.com', HostedZoneId=Ref('Zone'))],
            SubjectAlternativeNames=['www.shop.example.com'],
            ValidationMethod='DNS',
        )
    )
    t.add_resource(
        cloudwatch.Dashboard(
            'Dashboard',
            DashboardBody=Sub(
                '{"widgets":[{"type":"metric","properties":{"region":"${AWS::Region}","metrics":[["AWS/ApiGateway","Count","ApiName","orders"]]}}]}'
            ),
        )
    )
    t.add_resource(
        firehose.DeliveryStream(
            'Delivery',
            DeliveryStreamType='KinesisStreamAsSource',
            ExtendedS3DestinationConfiguration=firehose.ExtendedS3DestinationConfiguration(
                BucketARN=GetAtt('Archive', 'Arn'),
                BufferingHints=firehose.BufferingHints(IntervalInSeconds=300, SizeInMBs=64),
                CompressionFormat='GZIP',
                Prefix='events/',
                RoleARN=GetAtt('DeliveryRole', 'Arn'),
            ),
            KinesisStreamSourceConfiguration=firehose.KinesisStreamSourceConfiguration(
                KinesisStreamARN=GetAtt('Stream', 'Arn'), RoleARN=GetAtt('DeliveryRole', 'Arn')
            ),
            DependsOn='DeliveryPolicy',
        )
    )
    t.add_resource(
        iam.PolicyType(
            'DeliveryPolicy',
            PolicyDocument={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Allow',
                        'Action': ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
                        'Resource': GetAtt('Stream', 'Arn'),
                    },
                    {'Effect': 'Allow', 'Action': 's3:PutObject', 'Resource': Sub('${Archive.Arn}/*')},
                    {'Effect': 'Allow', 'Action': 'kms:Decrypt', 'Resource': GetAtt('Key', 'Arn')},
                ],
            },
            PolicyName='deliver',
            Roles=[Ref('DeliveryRole')],
        )
    )
    t.add_resource(
        iam.Role(
            'DeliveryRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'firehose.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
        )
    )
    t.add_resource(
        cloudfront.Distribution(
            'Distribution',
            DistributionConfig=cloudfront.DistributionConfig(
                DefaultCacheBehavior=cloudfront.DefaultCacheBehavior(
                    CachePolicyId='658327ea-f89d-4fab-a63d-7e88639e58f6',
                    Compress=True,
                    ResponseHeadersPolicyId=Ref('SiteHeaders'),
                    TargetOriginId='site',
                    ViewerProtocolPolicy='redirect-to-https',
                ),
                DefaultRootObject='index.html',
                Enabled=True,
                HttpVersion='http2and3',
                Origins=[
                    cloudfront.Origin(
                        DomainName='site',
                        Id=GetAtt('Site', 'RegionalDomainName'),
                        OriginAccessControlId=Ref('SiteAccess'),
                        S3OriginConfig=cloudfront.S3OriginConfig(OriginAccessIdentity=''),
                    )
                ],
                PriceClass='PriceClass_100',
            ),
        )
    )
    t.add_resource(
        apigateway.DomainName(
            'Domain',
            DomainName='api.shop.example.com',
            EndpointConfiguration=apigateway.EndpointConfiguration(Types=['REGIONAL']),
            RegionalCertificateArn=GetAtt('Certificate', 'CertificateArn'),
            SecurityPolicy='TLS_1_2',
        )
    )
    t.add_resource(
        route53.RecordSetType(
            'DomainRecord',
            AliasTarget=route53.AliasTarget(DNSName=GetAtt('Domain', 'RegionalDomainName'), HostedZoneId=GetAtt('Domain', 'RegionalHostedZoneId')),
            HostedZoneId=Ref('Zone'),
            Name='api.shop.example.com',
            Type='A',
        )
    )
    t.add_resource(
        efs.FileSystem(
            'Files',
            Encrypted=True,
            KmsKeyId=GetAtt('Key', 'Arn'),
            LifecyclePolicies=[efs.LifecyclePolicy(TransitionToIA='AFTER_30_DAYS')],
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        efs.AccessPoint(
            'FilesAccess',
            FileSystemId=Ref('Files'),
            PosixUser=efs.PosixUser(Gid='1000', Uid='1000'),
            RootDirectory=efs.RootDirectory(CreationInfo=efs.CreationInfo(OwnerGid='1000', OwnerUid='1000', Permissions='750'), Path='/shop'),
        )
    )
    t.add_resource(ec2.SecurityGroup('FilesGuard', GroupDescription='the shared files', VpcId=Ref('Network')))
    t.add_resource(
        ec2.SecurityGroupIngress('FilesIngress', CidrIp='10.1.0.0/16', FromPort=2049, GroupId=Ref('FilesGuard'), IpProtocol='tcp', ToPort=2049)
    )
    t.add_resource(efs.MountTarget('FilesTarget0', FileSystemId=Ref('Files'), SecurityGroups=[Ref('FilesGuard')], SubnetId=Ref('NetworkIsolated1')))
    t.add_resource(efs.MountTarget('FilesTarget1', FileSystemId=Ref('Files'), SecurityGroups=[Ref('FilesGuard')], SubnetId=Ref('NetworkIsolated2')))
    t.add_resource(efs.MountTarget('FilesTarget2', FileSystemId=Ref('Files'), SecurityGroups=[Ref('FilesGuard')], SubnetId=Ref('NetworkIsolated3')))
    t.add_resource(
        ec2.FlowLog(
            'FlowLogs',
            LogDestination=GetAtt('Archive', 'Arn'),
            LogDestinationType='s3',
            ResourceId=Ref('Network'),
            ResourceType='VPC',
            TrafficType='REJECT',
        )
    )
    t.add_resource(
        apigateway.Account(
            'GatewayAccount', CloudWatchRoleArn=GetAtt('GatewayAccountRole', 'Arn'), DeletionPolicy='Retain', UpdateReplacePolicy='Retain'
        )
    )
    t.add_resource(
        iam.Role(
            'GatewayAccountRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'apigateway.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            ManagedPolicyArns=[Sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs')],
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        kms.Key(
            'Key',
            Description='encrypts the queues, streams and logs of the shop',
            EnableKeyRotation=True,
            KeyPolicy={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Allow',
                        'Principal': {'AWS': Sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:root')},
                        'Action': 'kms:*',
                        'Resource': '*',
                    },
                    {
                        'Effect': 'Allow',
                        'Principal': {'Service': 'sns.amazonaws.com'},
                        'Action': ['kms:Decrypt', 'kms:GenerateDataKey*'],
                        'Resource': '*',
                    },
                ],
            },
            PendingWindowInDays=30,
        )
    )
    t.add_resource(kms.Alias('KeyAlias', AliasName=f'alias/shop-{n}', TargetKeyId=GetAtt('Key', 'Arn')))
    t.add_resource(ssm.Parameter('Limit', Name=f'/shop-{n}/limit', Tier='Standard', Type='String', Value='100'))
    t.add_resource(ec2.VPC('Network', CidrBlock='10.1.0.0/16', EnableDnsHostnames=True, EnableDnsSupport=True))
    t.add_resource(
        ec2.VPCEndpoint(
            'NetworkDynamoDbEndpoint',
            PolicyDocument={'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': 'dynamodb:*', 'Resource': '*'}]},
            RouteTableIds=[Ref('NetworkIsolated1Routes'), Ref('NetworkIsolated2Routes'), Ref('NetworkIsolated3Routes')],
            ServiceName=Sub('com.amazonaws.${AWS::Region}.dynamodb'),
            VpcEndpointType='Gateway',
            VpcId=Ref('Network'),
        )
    )
    t.add_resource(ec2.Subnet('NetworkIsolated1', AvailabilityZone=Select(0, GetAZs('')), CidrBlock='10.1.0.0/24', VpcId=Ref('Network')))
    t.add_resource(
        ec2.SubnetRouteTableAssociation('NetworkIsolated1Association', RouteTableId=Ref('NetworkIsolated1Routes'), SubnetId=Ref('NetworkIsolated1'))
    )
    t.add_resource(ec2.RouteTable('NetworkIsolated1Routes', VpcId=Ref('Network')))
    t.add_resource(ec2.Subnet('NetworkIsolated2', AvailabilityZone=Select(1, GetAZs('')), CidrBlock='10.1.1.0/24', VpcId=Ref('Network')))
    t.add_resource(
        ec2.SubnetRouteTableAssociation('NetworkIsolated2Association', RouteTableId=Ref('NetworkIsolated2Routes'), SubnetId=Ref('NetworkIsolated2'))
    )
    t.add_resource(ec2.RouteTable('NetworkIsolated2Routes', VpcId=Ref('Network')))
    t.add_resource(ec2.Subnet('NetworkIsolated3', AvailabilityZone=Select(2, GetAZs('')), CidrBlock='10.1.2.0/24', VpcId=Ref('Network')))
    t.add_resource(
        ec2.SubnetRouteTableAssociation('NetworkIsolated3Association', RouteTableId=Ref('NetworkIsolated3Routes'), SubnetId=Ref('NetworkIsolated3'))
    )
    t.add_resource(ec2.RouteTable('NetworkIsolated3Routes', VpcId=Ref('Network')))
    t.add_resource(
        ec2.VPCEndpoint(
            'NetworkS3Endpoint',
            PolicyDocument={'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': '*'}]},
            RouteTableIds=[Ref('NetworkIsolated1Routes'), Ref('NetworkIsolated2Routes'), Ref('NetworkIsolated3Routes')],
            ServiceName=Sub('com.amazonaws.${AWS::Region}.s3'),
            VpcEndpointType='Gateway',
            VpcId=Ref('Network'),
        )
    )
    t.add_resource(codedeploy.Application('Rollout', ComputePlatform='Lambda'))
    t.add_resource(
        iam.Role(
            'RolloutRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'codedeploy.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            ManagedPolicyArns=['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'],
        )
    )
    t.add_resource(
        ssm.Document(
            'Runbook',
            Content={
                'schemaVersion': '0.3',
                'description': 'what to do when clients are answered 429',
                'mainSteps': [
                    {'name': 'Look', 'action': 'aws:sleep', 'inputs': {'Duration': 'PT1M'}},
                    {'name': 'Wait', 'action': 'aws:sleep', 'inputs': {'Duration': 'PT5M'}},
                ],
            },
            DocumentType='Automation',
        )
    )
    t.add_resource(scheduler.ScheduleGroup('Schedules', Name=f'shop-{n}'))
    t.add_resource(
        s3.Bucket(
            'Site',
            BucketEncryption=s3.BucketEncryption(
                ServerSideEncryptionConfiguration=[
                    s3.ServerSideEncryptionRule(ServerSideEncryptionByDefault=s3.ServerSideEncryptionByDefault(SSEAlgorithm='AES256'))
                ]
            ),
            PublicAccessBlockConfiguration=s3.PublicAccessBlockConfiguration(
                BlockPublicAcls=True, BlockPublicPolicy=True, IgnorePublicAcls=True, RestrictPublicBuckets=True
            ),
            VersioningConfiguration=s3.VersioningConfiguration(Status='Enabled'),
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        cloudfront.OriginAccessControl(
            'SiteAccess',
            OriginAccessControlConfig=cloudfront.OriginAccessControlConfig(
                Name='shop-site', OriginAccessControlOriginType='s3', SigningBehavior='always', SigningProtocol='sigv4'
            ),
        )
    )
    t.add_resource(
        cloudfront.ResponseHeadersPolicy(
            'SiteHeaders',
            ResponseHeadersPolicyConfig=cloudfront.ResponseHeadersPolicyConfig(
                Name='shop-site',
                SecurityHeadersConfig=cloudfront.SecurityHeadersConfig(
                    ContentTypeOptions=cloudfront.ContentTypeOptions(Override=True),
                    FrameOptions=cloudfront.FrameOptions(FrameOption='DENY', Override=True),
                ),
            ),
        )
    )
    t.add_resource(
        s3.BucketPolicy(
            'SitePolicy',
            Bucket=Ref('Site'),
            PolicyDocument={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Deny',
                        'Principal': '*',
                        'Action': 's3:*',
                        'Resource': [GetAtt('Site', 'Arn'), Sub('${Site.Arn}/*')],
                        'Condition': {'Bool': {'aws:SecureTransport': 'false'}},
                    }
                ],
            },
        )
    )
    t.add_resource(
        kinesis.Stream(
            'Stream',
            RetentionPeriodHours=24,
            StreamEncryption=kinesis.StreamEncryption(EncryptionType='KMS', KeyId=GetAtt('Key', 'Arn')),
            StreamModeDetails=kinesis.StreamModeDetails(StreamMode='ON_DEMAND'),
        )
    )
    t.add_resource(
        cognito.UserPool(
            'Users',
            AutoVerifiedAttributes=['email'],
            MfaConfiguration='OFF',
            Policies=cognito.Policies(PasswordPolicy=cognito.PasswordPolicy(MinimumLength=12, RequireNumbers=True, RequireUppercase=True)),
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        cognito.UserPoolClient(
            'UsersClient',
            ExplicitAuthFlows=['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
            PreventUserExistenceErrors='ENABLED',
            UserPoolId=Ref('Users'),
        )
    )
    t.add_resource(cognito.UserPoolDomain('UsersDomain', Domain=f'shop-{n}', UserPoolId=Ref('Users')))
    t.add_resource(
        cognito.UserPoolResourceServer(
            'UsersScopes',
            Identifier='shop',
            Name='shop',
            Scopes=[cognito.ResourceServerScopeType(ScopeDescription='read and write orders', ScopeName='orders')],
            UserPoolId=Ref('Users'),
        )
    )
    t.add_resource(route53.HostedZone('Zone', Name='shop.example.com'))
    t.add_output(Output('SiteUrl', Description='where the website is', Value=Sub('https://${Distribution.DomainName}')))
    t.add_output(Output('UsersClientId', Description='with which clients sign in', Value=Ref('UsersClient')))


def service(t, s, previous):
    t.add_resource(
        apigateway.RestApi(
            s + 'Api',
            Description=f'the API of {s.lower()}',
            EndpointConfiguration=apigateway.EndpointConfiguration(Types=['REGIONAL']),
            Name=s.lower(),
        )
    )
    t.add_resource(
        apigateway.Method(
            s + 'ApiDeleteItemsById',
            ApiKeyRequired=True,
            AuthorizationType='NONE',
            HttpMethod='DELETE',
            Integration=apigateway.Integration(
                IntegrationHttpMethod='POST',
                Type='AWS_PROXY',
                Uri=Sub(f'arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{s}Handler.Arn}}/invocations'),
            ),
            ResourceId=Ref(s + 'ApiPathItemsById'),
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        awslambda.Permission(
            s + 'ApiDeleteItemsByIdPermission',
            Action='lambda:InvokeFunction',
            FunctionName=GetAtt(s + 'Handler', 'Arn'),
            Principal='apigateway.amazonaws.com',
            SourceArn=Sub(f'arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{s}Api}}/*/DELETE/items/*'),
        )
    )
    t.add_resource(
        apigateway.Method(
            s + 'ApiGetItems',
            ApiKeyRequired=True,
            AuthorizationType='NONE',
            HttpMethod='GET',
            Integration=apigateway.Integration(
                IntegrationHttpMethod='POST',
                Type='AWS_PROXY',
                Uri=Sub(f'arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{s}Handler.Arn}}/invocations'),
            ),
            MethodResponses=[apigateway.MethodResponse(StatusCode='200'), apigateway.MethodResponse(StatusCode='429')],
            ResourceId=Ref(s + 'ApiPathItems'),
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        apigateway.Method(
            s + 'ApiGetItemsById',
            ApiKeyRequired=True,
            AuthorizationType='NONE',
            HttpMethod='GET',
            Integration=apigateway.Integration(
                IntegrationHttpMethod='POST',
                TimeoutInMillis=5000,
                Type='AWS_PROXY',
                Uri=Sub(f'arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{s}Handler.Arn}}/invocations'),
            ),
            ResourceId=Ref(s + 'ApiPathItemsById'),
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        awslambda.Permission(
            s + 'ApiGetItemsByIdPermission',
            Action='lambda:InvokeFunction',
            FunctionName=GetAtt(s + 'Handler', 'Arn'),
            Principal='apigateway.amazonaws.com',
            SourceArn=Sub(f'arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{s}Api}}/*/GET/items/*'),
        )
    )
    t.add_resource(
        awslambda.Permission(
            s + 'ApiGetItemsPermission',
            Action='lambda:InvokeFunction',
            FunctionName=GetAtt(s + 'Handler', 'Arn'),
            Principal='apigateway.amazonaws.com',
            SourceArn=Sub(f'arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{s}Api}}/*/GET/items'),
        )
    )
    t.add_resource(apigateway.Resource(s + 'ApiPathItems', ParentId=GetAtt(s + 'Api', 'RootResourceId'), PathPart='items', RestApiId=Ref(s + 'Api')))
    t.add_resource(apigateway.Resource(s + 'ApiPathItemsById', ParentId=Ref(s + 'ApiPathItems'), PathPart='{id}', RestApiId=Ref(s + 'Api')))
    t.add_resource(
        apigateway.Method(
            s + 'ApiPostItems',
            ApiKeyRequired=True,
            AuthorizationType='NONE',
            HttpMethod='POST',
            Integration=apigateway.Integration(
                IntegrationHttpMethod='POST',
                Type='AWS_PROXY',
                Uri=Sub(f'arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{s}Handler.Arn}}/invocations'),
            ),
            MethodResponses=[apigateway.MethodResponse(StatusCode='201'), apigateway.MethodResponse(StatusCode='429')],
            ResourceId=Ref(s + 'ApiPathItems'),
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        awslambda.Permission(
            s + 'ApiPostItemsPermission',
            Action='lambda:InvokeFunction',
            FunctionName=GetAtt(s + 'Handler', 'Arn'),
            Principal='apigateway.amazonaws.com',
            SourceArn=Sub(f'arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{s}Api}}/*/POST/items'),
        )
    )
    t.add_resource(
        apigateway.GatewayResponse(
            s + 'ApiQuotaExceededResponse',
            ResponseParameters={'gatewayresponse.header.Access-Control-Allow-Origin': "'*'", 'gatewayresponse.header.Retry-After': "'3600'"},
            ResponseType='QUOTA_EXCEEDED',
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        apigateway.GatewayResponse(
            s + 'ApiThrottledResponse',
            ResponseParameters={'gatewayresponse.header.Access-Control-Allow-Origin': "'*'", 'gatewayresponse.header.Retry-After': "'1'"},
            ResponseType='THROTTLED',
            RestApiId=Ref(s + 'Api'),
        )
    )
    t.add_resource(
        apigateway.Authorizer(
            s + 'Authorizer',
            IdentitySource='method.request.header.Authorization',
            Name='users',
            ProviderARNs=[GetAtt('Users', 'Arn')],
            RestApiId=Ref(s + 'Api'),
            Type='COGNITO_USER_POOLS',
        )
    )
    t.add_resource(
        apigateway.BasePathMapping(s + 'BasePath', BasePath=s.lower(), DomainName=Ref('Domain'), RestApiId=Ref(s + 'Api'), Stage=Ref(s + 'Prod'))
    )
    t.add_resource(
        apigateway.UsagePlan(
            s + 'Basic',
            ApiStages=[apigateway.ApiStage(ApiId=Ref(s + 'Api'), Stage=Ref(s + 'Prod'))],
            Quota=apigateway.QuotaSettings(Limit=10000, Period='DAY'),
            Throttle=apigateway.ThrottleSettings(BurstLimit=200, RateLimit=100),
            UsagePlanName=s + 'Basic',
            **({'DependsOn': previous + 'Premium'} if previous else {}),
        )
    )
    t.add_resource(apigateway.ApiKey(s + 'BasicAcmeKey', Description=f'Acme of usage plan {s}Basic', Enabled=True))
    t.add_resource(
        apigateway.UsagePlanKey(
            s + 'BasicAcmePlanKey',
            KeyId=Ref(s + 'BasicAcmeKey'),
            KeyType='API_KEY',
            UsagePlanId=Ref(s + 'Basic'),
            **({'DependsOn': previous + 'PremiumGlobexPlanKey'} if previous else {}),
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'Blocked',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'Blocked: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            Dimensions=[
                cloudwatch.MetricDimension(Name='Region', Value=Ref('AWS::Region')),
                cloudwatch.MetricDimension(Name='Rule', Value='ALL'),
                cloudwatch.MetricDimension(Name='WebACL', Value=Sub(f'${{AWS::StackName}}-{s}Firewall')),
            ],
            EvaluationPeriods=1,
            MetricName='BlockedRequests',
            Namespace='AWS/WAFV2',
            Period=300,
            Statistic='Sum',
            Threshold=100,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'DeadLetters',
            AlarmActions=[Ref('Alarms')],
            ComparisonOperator='GreaterThanThreshold',
            Dimensions=[cloudwatch.MetricDimension(Name='QueueName', Value=GetAtt(s + 'DeadQueue', 'QueueName'))],
            EvaluationPeriods=1,
            MetricName='ApproximateNumberOfMessagesVisible',
            Namespace='AWS/SQS',
            Period=300,
            Statistic='Maximum',
            Threshold=0,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(sqs.Queue(s + 'DeadQueue', KmsMasterKeyId=Ref('Key'), MessageRetentionPeriod=1209600))
    t.add_resource(
        cloudwatch.Alarm(
            s + 'Failing',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'Failing: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            Dimensions=[cloudwatch.MetricDimension(Name='ApiName', Value=s.lower()), cloudwatch.MetricDimension(Name='Stage', Value=Ref(s + 'Prod'))],
            EvaluationPeriods=5,
            MetricName='5XXError',
            Namespace='AWS/ApiGateway',
            Period=60,
            Statistic='Sum',
            Threshold=5,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        wafv2.WebACL(
            s + 'Firewall',
            DefaultAction=wafv2.DefaultAction(Allow=wafv2.AllowAction()),
            Rules=[
                wafv2.WebACLRule(
                    Action=wafv2.RuleAction(Block=wafv2.BlockAction()),
                    Name='RatePerIp',
                    Priority=0,
                    Statement=wafv2.Statement(
                        RateBasedStatement=wafv2.RateBasedStatement(AggregateKeyType='IP', EvaluationWindowSec=300, Limit=2000)
                    ),
                    VisibilityConfig=wafv2.VisibilityConfig(CloudWatchMetricsEnabled=True, MetricName='RatePerIp', SampledRequestsEnabled=True),
                ),
                wafv2.WebACLRule(
                    Action=wafv2.RuleAction(Block=wafv2.BlockAction()),
                    Name='BlockedCountries',
                    Priority=1,
                    Statement=wafv2.Statement(GeoMatchStatement=wafv2.GeoMatchStatement(CountryCodes=['IR', 'KP'])),
                    VisibilityConfig=wafv2.VisibilityConfig(
                        CloudWatchMetricsEnabled=True, MetricName='BlockedCountries', SampledRequestsEnabled=True
                    ),
                ),
                wafv2.WebACLRule(
                    Name='CommonRuleSet',
                    OverrideAction=wafv2.OverrideAction(**{"None": {}}),
                    Priority=2,
                    Statement=wafv2.Statement(
                        ManagedRuleGroupStatement=wafv2.ManagedRuleGroupStatement(Name='AWSManagedRulesCommonRuleSet', VendorName='AWS')
                    ),
                    VisibilityConfig=wafv2.VisibilityConfig(CloudWatchMetricsEnabled=True, MetricName='CommonRuleSet', SampledRequestsEnabled=True),
                ),
                wafv2.WebACLRule(
                    Name='AmazonIpReputationList',
                    OverrideAction=wafv2.OverrideAction(**{"None": {}}),
                    Priority=3,
                    Statement=wafv2.Statement(
                        ManagedRuleGroupStatement=wafv2.ManagedRuleGroupStatement(Name='AWSManagedRulesAmazonIpReputationList', VendorName='AWS')
                    ),
                    VisibilityConfig=wafv2.VisibilityConfig(
                        CloudWatchMetricsEnabled=True, MetricName='AmazonIpReputationList', SampledRequestsEnabled=True
                    ),
                ),
            ],
            Scope='REGIONAL',
            VisibilityConfig=wafv2.VisibilityConfig(
                CloudWatchMetricsEnabled=True, MetricName=Sub(f'${{AWS::StackName}}-{s}Firewall'), SampledRequestsEnabled=True
            ),
        )
    )
    t.add_resource(logs.LogGroup(s + 'FirewallLog', LogGroupName=f'aws-waf-logs-shop-{s.lower()}', RetentionInDays=30))
    t.add_resource(
        wafv2.LoggingConfiguration(
            s + 'FirewallLogging',
            LogDestinationConfigs=[GetAtt(s + 'FirewallLog', 'Arn')],
            RedactedFields=[wafv2.LoggingConfigurationFieldToMatch(SingleHeader=wafv2.SingleHeader(Name='x-api-key'))],
            ResourceArn=GetAtt(s + 'Firewall', 'Arn'),
        )
    )
    t.add_resource(
        wafv2.WebACLAssociation(
            f'{s}FirewallOn{s}Prod',
            ResourceArn=Sub(f'arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}::/restapis/${{{s}Api}}/stages/${{{s}Prod}}'),
            WebACLArn=GetAtt(s + 'Firewall', 'Arn'),
        )
    )
    t.add_resource(
        awslambda.Function(
            s + 'Handler',
            Code=awslambda.Code(ZipFile=HANDLER),
            Description=f'answers the API of {s.lower()}',
            Environment=awslambda.Environment(Variables={'TABLE': Ref(s + 'Table'), 'LIMIT': Ref('Limit'), 'SECRET': Ref(s + 'Secret')}),
            Handler='index.handler',
            LoggingConfig=awslambda.LoggingConfig(LogGroup=Ref(s + 'HandlerLogs')),
            MemorySize=1024,
            ReservedConcurrentExecutions=100,
            Role=GetAtt(s + 'HandlerRole', 'Arn'),
            Runtime='python3.13',
            Timeout=28,
            TracingConfig=awslambda.TracingConfig(Mode='Active'),
            VpcConfig=awslambda.VPCConfig(
                SecurityGroupIds=[GetAtt(s + 'HandlerSecurityGroup', 'GroupId')],
                SubnetIds=[Ref('NetworkIsolated1'), Ref('NetworkIsolated2'), Ref('NetworkIsolated3')],
            ),
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'HandlerFailing',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'HandlerFailing: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            Dimensions=[cloudwatch.MetricDimension(Name='FunctionName', Value=Ref(s + 'Handler'))],
            EvaluationPeriods=1,
            MetricName='Errors',
            Namespace='AWS/Lambda',
            Period=300,
            Statistic='Sum',
            Threshold=5,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(logs.LogGroup(s + 'HandlerLogs', RetentionInDays=30, DeletionPolicy='Retain', UpdateReplacePolicy='Retain'))
    t.add_resource(
        iam.Role(
            s + 'HandlerRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'lambda.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            ManagedPolicyArns=[
                Sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'),
                Sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'),
            ],
            Policies=[
                iam.Policy(
                    PolicyDocument={
                        'Version': '2012-10-17',
                        'Statement': [
                            {'Effect': 'Allow', 'Action': ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], 'Resource': '*'},
                            {
                                'Effect': 'Allow',
                                'Action': [
                                    'dynamodb:BatchGetItem',
                                    'dynamodb:ConditionCheckItem',
                                    'dynamodb:GetItem',
                                    'dynamodb:Query',
                                    'dynamodb:Scan',
                                ],
                                'Resource': GetAtt(s + 'Table', 'Arn'),
                            },
                            {
                                'Effect': 'Allow',
                                'Action': ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
                                'Resource': GetAtt(s + 'Table', 'Arn'),
                            },
                            {'Effect': 'Allow', 'Action': 'secretsmanager:GetSecretValue', 'Resource': Ref(s + 'Secret')},
                        ],
                    },
                    PolicyName='granted',
                )
            ],
        )
    )
    t.add_resource(ec2.SecurityGroup(s + 'HandlerSecurityGroup', GroupDescription=f'network interfaces of function {s}Handler', VpcId=Ref('Network')))
    t.add_resource(
        cloudwatch.Alarm(
            s + 'HandlerThrottled',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'HandlerThrottled: the API of {s.lower()}',
            ComparisonOperator='GreaterThanOrEqualToThreshold',
            Dimensions=[cloudwatch.MetricDimension(Name='FunctionName', Value=Ref(s + 'Handler'))],
            EvaluationPeriods=5,
            MetricName='Throttles',
            Namespace='AWS/Lambda',
            Period=60,
            Statistic='Sum',
            Threshold=10,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        dynamodb.Table(
            s + 'HistoryTable',
            AttributeDefinitions=[
                dynamodb.AttributeDefinition(AttributeName='at', AttributeType='S'),
                dynamodb.AttributeDefinition(AttributeName='customer', AttributeType='S'),
                dynamodb.AttributeDefinition(AttributeName='id', AttributeType='S'),
            ],
            BillingMode='PAY_PER_REQUEST',
            GlobalSecondaryIndexes=[
                dynamodb.GlobalSecondaryIndex(
                    IndexName='by-customer',
                    KeySchema=[dynamodb.KeySchema(AttributeName='customer', KeyType='HASH')],
                    Projection=dynamodb.Projection(ProjectionType='ALL'),
                )
            ],
            KeySchema=[dynamodb.KeySchema(AttributeName='id', KeyType='HASH'), dynamodb.KeySchema(AttributeName='at', KeyType='RANGE')],
            PointInTimeRecoverySpecification=dynamodb.PointInTimeRecoverySpecification(PointInTimeRecoveryEnabled=True),
            SSESpecification=dynamodb.SSESpecification(KMSMasterKeyId=GetAtt('Key', 'Arn'), SSEEnabled=True, SSEType='KMS'),
            TimeToLiveSpecification=dynamodb.TimeToLiveSpecification(AttributeName='expires', Enabled=True),
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        awslambda.Alias(
            s + 'Live',
            FunctionName=Ref(s + 'Handler'),
            FunctionVersion=GetAtt(s + 'Version', 'Version'),
            Name='live',
            ProvisionedConcurrencyConfig=awslambda.ProvisionedConcurrencyConfiguration(ProvisionedConcurrentExecutions=5),
        )
    )
    t.add_resource(
        apigateway.Model(
            s + 'Model',
            ContentType='application/json',
            RestApiId=Ref(s + 'Api'),
            Schema={
                '$schema': 'http://json-schema.org/draft-04/schema#',
                'type': 'object',
                'required': ['id'],
                'properties': {'id': {'type': 'string', 'maxLength': 64}, 'amount': {'type': 'integer', 'minimum': 1}},
            },
        )
    )
    t.add_resource(
        stepfunctions.StateMachine(
            s + 'Nightly',
            Definition={
                'StartAt': 'Collect',
                'States': {
                    'Collect': {'Type': 'Task', 'Resource': GetAtt(s + 'Worker', 'Arn'), 'Retry': [{'ErrorEquals': ['States.ALL']}], 'Next': 'Wait'},
                    'Wait': {'Type': 'Wait', 'Seconds': 60, 'Next': 'Report'},
                    'Report': {'Type': 'Task', 'Resource': GetAtt(s + 'Worker', 'Arn'), 'End': True},
                },
            },
            RoleArn=GetAtt(s + 'RunnerRole', 'Arn'),
            TracingConfiguration=stepfunctions.TracingConfiguration(Enabled=True),
        )
    )
    t.add_resource(
        scheduler.Schedule(
            s + 'NightlySchedule',
            FlexibleTimeWindow=scheduler.FlexibleTimeWindow(Mode='OFF'),
            GroupName=Ref('Schedules'),
            ScheduleExpression='cron(0 3 * * ? *)',
            Target=scheduler.Target(Arn=GetAtt(s + 'Nightly', 'Arn'), RoleArn=GetAtt(s + 'StarterRole', 'Arn')),
        )
    )
    t.add_resource(
        apigateway.UsagePlan(
            s + 'Premium',
            ApiStages=[apigateway.ApiStage(ApiId=Ref(s + 'Api'), Stage=Ref(s + 'Prod'))],
            Quota=apigateway.QuotaSettings(Limit=100000, Period='DAY'),
            Throttle=apigateway.ThrottleSettings(BurstLimit=1000, RateLimit=500),
            UsagePlanName=s + 'Premium',
            DependsOn=s + 'Basic',
        )
    )
    t.add_resource(apigateway.ApiKey(s + 'PremiumGlobexKey', Description=f'Globex of usage plan {s}Premium', Enabled=True))
    t.add_resource(
        apigateway.UsagePlanKey(
            s + 'PremiumGlobexPlanKey',
            KeyId=Ref(s + 'PremiumGlobexKey'),
            KeyType='API_KEY',
            UsagePlanId=Ref(s + 'Premium'),
            DependsOn=s + 'BasicAcmePlanKey',
        )
    )
    t.add_resource(
        apigateway.Stage(
            s + 'Prod',
            AccessLogSetting=apigateway.AccessLogSetting(
                DestinationArn=Sub(f'arn:${{AWS::Partition}}:logs:${{AWS::Region}}:${{AWS::AccountId}}:log-group:${{{s}ProdAccessLog}}'),
                Format='{"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId","time":$context.requestTimeEpoch,"ip":"$context.identity.sourceIp","keyId":"$context.identity.apiKeyId","httpMethod":"$context.httpMethod","resourcePath":"$context.resourcePath","status":$context.status,"errorType":"$context.error.responseType","error":"$context.error.message","waf":"$context.wafResponseCode","integrationStatus":"$context.integration.integrationStatus","integrationLatency":"$context.integration.latency","latency":"$context.responseLatency","responseLength":"$context.responseLength"}',
            ),
            CacheClusterEnabled=False,
            DeploymentId=Ref(s + 'ApiDeployment'),
            MethodSettings=[
                apigateway.MethodSetting(
                    DataTraceEnabled=False,
                    HttpMethod='*',
                    LoggingLevel='OFF',
                    MetricsEnabled=True,
                    ResourcePath='/*',
                    ThrottlingBurstLimit=2000,
                    ThrottlingRateLimit=1000,
                ),
                apigateway.MethodSetting(
                    DataTraceEnabled=False,
                    HttpMethod='POST',
                    LoggingLevel='OFF',
                    MetricsEnabled=True,
                    ResourcePath='/~1items',
                    ThrottlingBurstLimit=400,
                    ThrottlingRateLimit=200,
                ),
            ],
            RestApiId=Ref(s + 'Api'),
            StageName='prod',
            TracingEnabled=True,
            DependsOn='GatewayAccount',
        )
    )
    t.add_resource(logs.LogGroup(s + 'ProdAccessLog', RetentionInDays=90, DeletionPolicy='Retain', UpdateReplacePolicy='Retain'))
    t.add_resource(
        logs.MetricFilter(
            s + 'ProdQuotaExceededRequests',
            FilterPattern='{ $.status = 429 && $.errorType = "QUOTA_EXCEEDED" }',
            LogGroupName=Ref(s + 'ProdAccessLog'),
            MetricTransformations=[
                logs.MetricTransformation(
                    DefaultValue=0, MetricName=s + 'ProdQuotaExceededRequests', MetricNamespace=Ref('AWS::StackName'), MetricValue='1', Unit='Count'
                )
            ],
        )
    )
    t.add_resource(
        logs.MetricFilter(
            s + 'ProdThrottledRequests',
            FilterPattern='{ $.status = 429 && $.errorType = "THROTTLED" }',
            LogGroupName=Ref(s + 'ProdAccessLog'),
            MetricTransformations=[
                logs.MetricTransformation(
                    DefaultValue=0, MetricName=s + 'ProdThrottledRequests', MetricNamespace=Ref('AWS::StackName'), MetricValue='1', Unit='Count'
                )
            ],
        )
    )
    t.add_resource(
        sqs.Queue(
            s + 'Queue',
            KmsMasterKeyId=Ref('Key'),
            RedrivePolicy=sqs.RedrivePolicy(deadLetterTargetArn=GetAtt(s + 'DeadQueue', 'Arn'), maxReceiveCount=5),
            VisibilityTimeout=180,
        )
    )
    t.add_resource(
        sqs.QueuePolicy(
            s + 'QueuePolicy',
            PolicyDocument={
                'Version': '2012-10-17',
                'Statement': [
                    {
                        'Effect': 'Allow',
                        'Principal': {'Service': 'events.amazonaws.com'},
                        'Action': 'sqs:SendMessage',
                        'Resource': GetAtt(s + 'Queue', 'Arn'),
                        'Condition': {'ArnEquals': {'aws:SourceArn': GetAtt(s + 'Rule', 'Arn')}},
                    }
                ],
            },
            Queues=[Ref(s + 'Queue')],
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'QuotaUsed',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'QuotaUsed: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            EvaluationPeriods=1,
            MetricName=s + 'ProdQuotaExceededRequests',
            Namespace=Ref('AWS::StackName'),
            Period=3600,
            Statistic='Sum',
            Threshold=10,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        logs.QueryDefinition(
            s + 'Refused',
            LogGroupNames=[Ref(s + 'ProdAccessLog')],
            Name=f'{s.lower()}/refused',
            QueryString='filter status = 429 | stats count(*) by apiKeyId',
        )
    )
    t.add_resource(
        codedeploy.DeploymentGroup(
            s + 'Rollout',
            ApplicationName=Ref('Rollout'),
            DeploymentConfigName='CodeDeployDefault.LambdaCanary10Percent5Minutes',
            DeploymentStyle=codedeploy.DeploymentStyle(DeploymentOption='WITH_TRAFFIC_CONTROL', DeploymentType='BLUE_GREEN'),
            ServiceRoleArn=GetAtt('RolloutRole', 'Arn'),
        )
    )
    t.add_resource(
        events.Rule(
            s + 'Rule',
            EventBusName=Ref('Bus'),
            EventPattern={'source': ['shop'], 'detail-type': ['changed']},
            Targets=[
                events.Target(
                    Arn=GetAtt(s + 'Queue', 'Arn'),
                    DeadLetterConfig=events.DeadLetterConfig(Arn=GetAtt(s + 'DeadQueue', 'Arn')),
                    Id='queue',
                    RetryPolicy=events.RetryPolicy(MaximumRetryAttempts=10),
                )
            ],
        )
    )
    t.add_resource(
        iam.Role(
            s + 'RunnerRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'states.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            Policies=[
                iam.Policy(
                    PolicyDocument={
                        'Version': '2012-10-17',
                        'Statement': [{'Effect': 'Allow', 'Action': 'lambda:InvokeFunction', 'Resource': GetAtt(s + 'Worker', 'Arn')}],
                    },
                    PolicyName='run',
                )
            ],
        )
    )
    t.add_resource(
        applicationautoscaling.ScalableTarget(
            s + 'Scaling',
            MaxCapacity=50,
            MinCapacity=5,
            ResourceId=Sub(f'function:${{{s}Handler}}:live'),
            ScalableDimension='lambda:function:ProvisionedConcurrency',
            ServiceNamespace='lambda',
            DependsOn=s + 'Live',
        )
    )
    t.add_resource(
        applicationautoscaling.ScalingPolicy(
            s + 'ScalingPolicy',
            PolicyName='utilization',
            PolicyType='TargetTrackingScaling',
            ScalingTargetId=Ref(s + 'Scaling'),
            TargetTrackingScalingPolicyConfiguration=applicationautoscaling.TargetTrackingScalingPolicyConfiguration(
                PredefinedMetricSpecification=applicationautoscaling.PredefinedMetricSpecification(
                    PredefinedMetricType='LambdaProvisionedConcurrencyUtilization'
                ),
                TargetValue=0.7,
            ),
        )
    )
    t.add_resource(
        secretsmanager.Secret(
            s + 'Secret',
            Description="key of the partner's API",
            GenerateSecretString=secretsmanager.GenerateSecretString(ExcludePunctuation=True, PasswordLength=40),
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'Slow',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'Slow: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            Dimensions=[cloudwatch.MetricDimension(Name='ApiName', Value=s.lower()), cloudwatch.MetricDimension(Name='Stage', Value=Ref(s + 'Prod'))],
            EvaluationPeriods=3,
            ExtendedStatistic='p99',
            MetricName='Latency',
            Namespace='AWS/ApiGateway',
            Period=300,
            Threshold=1000,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        awslambda.EventSourceMapping(
            s + 'Source',
            BatchSize=10,
            EventSourceArn=GetAtt(s + 'Queue', 'Arn'),
            FunctionName=Ref(s + 'Worker'),
            FunctionResponseTypes=['ReportBatchItemFailures'],
            ScalingConfig=awslambda.ScalingConfig(),
        )
    )
    t.add_resource(
        iam.Role(
            s + 'StarterRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'scheduler.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            Policies=[
                iam.Policy(
                    PolicyDocument={'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'states:StartExecution', 'Resource': '*'}]},
                    PolicyName='start',
                )
            ],
        )
    )
    t.add_resource(
        dynamodb.Table(
            s + 'Table',
            AttributeDefinitions=[dynamodb.AttributeDefinition(AttributeName='id', AttributeType='S')],
            BillingMode='PAY_PER_REQUEST',
            KeySchema=[dynamodb.KeySchema(AttributeName='id', KeyType='HASH')],
            OnDemandThroughput=dynamodb.OnDemandThroughput(MaxWriteRequestUnits=1250),
            PointInTimeRecoverySpecification=dynamodb.PointInTimeRecoverySpecification(PointInTimeRecoveryEnabled=True),
            DeletionPolicy='Retain',
            UpdateReplacePolicy='Retain',
        )
    )
    t.add_resource(
        cloudwatch.Alarm(
            s + 'Throttled',
            AlarmActions=[Ref('Alarms')],
            AlarmDescription=f'Throttled: the API of {s.lower()}',
            ComparisonOperator='GreaterThanThreshold',
            EvaluationPeriods=2,
            MetricName=s + 'ProdThrottledRequests',
            Namespace=Ref('AWS::StackName'),
            Period=300,
            Statistic='Sum',
            Threshold=100,
            TreatMissingData='notBreaching',
        )
    )
    t.add_resource(
        cloudwatch.CompositeAlarm(
            s + 'Unwell',
            AlarmActions=[Ref('Alarms')],
            AlarmRule=Join(
                ' OR ',
                [
                    Sub(f'ALARM(${{{s}Throttled.Arn}})'),
                    Sub(f'ALARM(${{{s}QuotaUsed.Arn}})'),
                    Sub(f'ALARM(${{{s}Failing.Arn}})'),
                    Sub(f'ALARM(${{{s}Slow.Arn}})'),
                    Sub(f'ALARM(${{{s}HandlerThrottled.Arn}})'),
                    Sub(f'ALARM(${{{s}HandlerFailing.Arn}})'),
                    Sub(f'ALARM(${{{s}Blocked.Arn}})'),
                ],
            ),
        )
    )
    t.add_resource(apigateway.RequestValidator(s + 'Validator', RestApiId=Ref(s + 'Api'), ValidateRequestBody=True))
    t.add_resource(awslambda.Version(s + 'Version', FunctionName=Ref(s + 'Handler')))
    t.add_resource(
        awslambda.Function(
            s + 'Worker',
            Code=awslambda.Code(ZipFile=WORKER),
            Handler='index.handler',
            LoggingConfig=awslambda.LoggingConfig(ApplicationLogLevel='INFO', LogGroup=Ref(s + 'WorkerLogs')),
            MemorySize=512,
            ReservedConcurrentExecutions=10,
            Role=GetAtt(s + 'WorkerRole', 'Arn'),
            Runtime='python3.13',
            Timeout=30,
        )
    )
    t.add_resource(logs.LogGroup(s + 'WorkerLogs', RetentionInDays=30, DeletionPolicy='Retain', UpdateReplacePolicy='Retain'))
    t.add_resource(
        iam.Role(
            s + 'WorkerRole',
            AssumeRolePolicyDocument={
                'Version': '2012-10-17',
                'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'lambda.amazonaws.com'}, 'Action': 'sts:AssumeRole'}],
            },
            ManagedPolicyArns=[Sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')],
            Policies=[
                iam.Policy(
                    PolicyDocument={
                        'Version': '2012-10-17',
                        'Statement': [
                            {
                                'Effect': 'Allow',
                                'Action': ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
                                'Resource': GetAtt(s + 'Queue', 'Arn'),
                            },
                            {'Effect': 'Allow', 'Action': 'kms:Decrypt', 'Resource': GetAtt('Key', 'Arn')},
                        ],
                    },
                    PolicyName='granted',
                )
            ],
        )
    )
    t.add_resource(
        apigateway.Deployment(
            s + 'ApiDeployment',
            RestApiId=Ref(s + 'Api'),
            DependsOn=[
                s + 'ApiDeleteItemsById',
                s + 'ApiDeleteItemsByIdPermission',
                s + 'ApiGetItems',
                s + 'ApiGetItemsById',
                s + 'ApiGetItemsByIdPermission',
                s + 'ApiGetItemsPermission',
                s + 'ApiPostItems',
                s + 'ApiPostItemsPermission',
                s + 'ApiQuotaExceededResponse',
                s + 'ApiThrottledResponse',
            ],
        )
    )
    t.add_output(
        Output(
            s + 'Url', Description='where the API is', Value=Sub(f'https://${{{s}Api}}.execute-api.${{AWS::Region}}.${{AWS::URLSuffix}}/${{{s}Prod}}')
        )
    )


SERVICES = ['Carts', 'Catalog', 'Orders', 'Payments', 'Reviews', 'Search']

out = Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
for n in range(int(sys.argv[1])):
    t = Template()
    t.set_version()
    t.set_description('Shop: six services behind throttled APIs')
    shared(t, n)
    for s, previous in zip(SERVICES, [None] + SERVICES):
        service(t, s, previous)
    (out / f'shop-{n}.template.json').write_text(t.to_json(indent=2) + '\n')
