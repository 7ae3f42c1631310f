// The stack of benches/large, resource for resource, with the CDK's L1 classes: CDK_OUTDIR=DIR node large.js NUMBER
'use strict';

const { App, CfnDeletionPolicy, CfnOutput, CfnParameter, DefaultStackSynthesizer, Fn, Stack } = require('aws-cdk-lib');
const apigateway = require('aws-cdk-lib/aws-apigateway');
const applicationautoscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const certificatemanager = require('aws-cdk-lib/aws-certificatemanager');
const cloudfront = require('aws-cdk-lib/aws-cloudfront');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const cognito = require('aws-cdk-lib/aws-cognito');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const ec2 = require('aws-cdk-lib/aws-ec2');
const efs = require('aws-cdk-lib/aws-efs');
const events = require('aws-cdk-lib/aws-events');
const iam = require('aws-cdk-lib/aws-iam');
const kinesis = require('aws-cdk-lib/aws-kinesis');
const kinesisfirehose = require('aws-cdk-lib/aws-kinesisfirehose');
const kms = require('aws-cdk-lib/aws-kms');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const route53 = require('aws-cdk-lib/aws-route53');
const s3 = require('aws-cdk-lib/aws-s3');
const scheduler = require('aws-cdk-lib/aws-scheduler');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const ssm = require('aws-cdk-lib/aws-ssm');
const stepfunctions = require('aws-cdk-lib/aws-stepfunctions');
const wafv2 = require('aws-cdk-lib/aws-wafv2');

const HANDLER = `import json
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['TABLE'])


def handler(event, context):
    if event['httpMethod'] == 'POST':
        table.put_item(Item=json.loads(event['body']))
        return {'statusCode': 201}
    found = table.get_item(Key={'id': event['pathParameters']['id']})
    return {'statusCode': 200, 'body': json.dumps(found['Item'])}
`;

const WORKER = `def handler(event, context):
    failed = [record['messageId'] for record in event['Records'] if not record['body']]
    return {'batchItemFailures': [{'itemIdentifier': id} for id in failed]}
`;

function shared(stack, n) {
  new CfnParameter(stack, 'AlarmMail', {
    default: 'ops@example.com',
    description: 'who is told of alarms',
    type: 'String',
  });
  new sns.CfnTopic(stack, 'Alarms', { displayName: 'alarms of the shop', kmsMasterKeyId: Fn.ref('Key') });
  new sns.CfnSubscription(stack, 'AlarmsByMail', {
    endpoint: Fn.ref('AlarmMail'),
    protocol: 'email',
    topicArn: get('Alarms', 'TopicArn'),
  });
  new sns.CfnTopicPolicy(stack, 'AlarmsPolicy', {
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: 'sns:Publish',
          Resource: get('Alarms', 'TopicArn'),
          Condition: { StringEquals: { 'aws:SourceAccount': Fn.ref('AWS::AccountId') } },
        },
      ],
    },
    topics: [get('Alarms', 'TopicArn')],
  });
  keep(
    new s3.CfnBucket(stack, 'Archive', {
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      },
      lifecycleConfiguration: {
        rules: [
          {
            expirationInDays: 365,
            id: 'old',
            status: 'Enabled',
            transitions: [{ storageClass: 'STANDARD_IA', transitionInDays: 30 }],
          },
        ],
      },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
    }),
  );
  new s3.CfnBucketPolicy(stack, 'ArchivePolicy', {
    bucket: Fn.ref('Archive'),
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [get('Archive', 'Arn'), Fn.sub('${Archive.Arn}/*')],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  });
  new events.CfnEventBus(stack, 'Bus', {
    description: 'what happens in the shop',
    kmsKeyIdentifier: Fn.ref('Key'),
    name: `shop-${n}`,
  });
  new events.CfnArchive(stack, 'BusArchive', { retentionDays: 30, sourceArn: get('Bus', 'Arn') });
  new certificatemanager.CfnCertificate(stack, 'Certificate', {
    domainName: 'api.shop.example.com',
    domainValidationOptions: [{ domainName: 'shop.example.com', hostedZoneId: Fn.ref('Zone') }],
    subjectAlternativeNames: ['www.shop.example.com'],
    validationMethod: 'DNS',
  });
  new cloudwatch.CfnDashboard(stack, 'Dashboard', {
    dashboardBody: Fn.sub(
      '{"widgets":[{"type":"metric","properties":{"region":"${AWS::Region}","metrics":[["AWS/ApiGateway","Count","ApiName","orders"]]}}]}',
    ),
  });
  after(
    new kinesisfirehose.CfnDeliveryStream(stack, 'Delivery', {
      deliveryStreamType: 'KinesisStreamAsSource',
      extendedS3DestinationConfiguration: {
        bucketArn: get('Archive', 'Arn'),
        bufferingHints: { intervalInSeconds: 300, sizeInMBs: 64 },
        compressionFormat: 'GZIP',
        prefix: 'events/',
        roleArn: get('DeliveryRole', 'Arn'),
      },
      kinesisStreamSourceConfiguration: { kinesisStreamArn: get('Stream', 'Arn'), roleArn: get('DeliveryRole', 'Arn') },
    }),
    ['DeliveryPolicy'],
  );
  new iam.CfnPolicy(stack, 'DeliveryPolicy', {
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
          Resource: get('Stream', 'Arn'),
        },
        { Effect: 'Allow', Action: 's3:PutObject', Resource: Fn.sub('${Archive.Arn}/*') },
        { Effect: 'Allow', Action: 'kms:Decrypt', Resource: get('Key', 'Arn') },
      ],
    },
    policyName: 'deliver',
    roles: [Fn.ref('DeliveryRole')],
  });
  new iam.CfnRole(stack, 'DeliveryRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'firehose.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  });
  new cloudfront.CfnDistribution(stack, 'Distribution', {
    distributionConfig: {
      defaultCacheBehavior: {
        cachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        compress: true,
        responseHeadersPolicyId: Fn.ref('SiteHeaders'),
        targetOriginId: 'site',
        viewerProtocolPolicy: 'redirect-to-https',
      },
      defaultRootObject: 'index.html',
      enabled: true,
      httpVersion: 'http2and3',
      origins: [
        {
          domainName: 'site',
          id: get('Site', 'RegionalDomainName'),
          originAccessControlId: Fn.ref('SiteAccess'),
          s3OriginConfig: { originAccessIdentity: '' },
        },
      ],
      priceClass: 'PriceClass_100',
    },
  });
  new apigateway.CfnDomainName(stack, 'Domain', {
    domainName: 'api.shop.example.com',
    endpointConfiguration: { types: ['REGIONAL'] },
    regionalCertificateArn: get('Certificate', 'CertificateArn'),
    securityPolicy: 'TLS_1_2',
  });
  new route53.CfnRecordSet(stack, 'DomainRecord', {
    aliasTarget: { dnsName: get('Domain', 'RegionalDomainName'), hostedZoneId: get('Domain', 'RegionalHostedZoneId') },
    hostedZoneId: Fn.ref('Zone'),
    name: 'api.shop.example.com',
    type: 'A',
  });
  keep(
    new efs.CfnFileSystem(stack, 'Files', {
      encrypted: true,
      kmsKeyId: get('Key', 'Arn'),
      lifecyclePolicies: [{ transitionToIa: 'AFTER_30_DAYS' }],
    }),
  );
  new efs.CfnAccessPoint(stack, 'FilesAccess', {
    fileSystemId: Fn.ref('Files'),
    posixUser: { gid: '1000', uid: '1000' },
    rootDirectory: { creationInfo: { ownerGid: '1000', ownerUid: '1000', permissions: '750' }, path: '/shop' },
  });
  new ec2.CfnSecurityGroup(stack, 'FilesGuard', { groupDescription: 'the shared files', vpcId: Fn.ref('Network') });
  new ec2.CfnSecurityGroupIngress(stack, 'FilesIngress', {
    cidrIp: '10.1.0.0/16',
    fromPort: 2049,
    groupId: Fn.ref('FilesGuard'),
    ipProtocol: 'tcp',
    toPort: 2049,
  });
  new efs.CfnMountTarget(stack, 'FilesTarget0', {
    fileSystemId: Fn.ref('Files'),
    securityGroups: [Fn.ref('FilesGuard')],
    subnetId: Fn.ref('NetworkIsolated1'),
  });
  new efs.CfnMountTarget(stack, 'FilesTarget1', {
    fileSystemId: Fn.ref('Files'),
    securityGroups: [Fn.ref('FilesGuard')],
    subnetId: Fn.ref('NetworkIsolated2'),
  });
  new efs.CfnMountTarget(stack, 'FilesTarget2', {
    fileSystemId: Fn.ref('Files'),
    securityGroups: [Fn.ref('FilesGuard')],
    subnetId: Fn.ref('NetworkIsolated3'),
  });
  new ec2.CfnFlowLog(stack, 'FlowLogs', {
    logDestination: get('Archive', 'Arn'),
    logDestinationType: 's3',
    resourceId: Fn.ref('Network'),
    resourceType: 'VPC',
    trafficType: 'REJECT',
  });
  keep(new apigateway.CfnAccount(stack, 'GatewayAccount', { cloudWatchRoleArn: get('GatewayAccountRole', 'Arn') }));
  keep(
    new iam.CfnRole(stack, 'GatewayAccountRole', {
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'apigateway.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
      managedPolicyArns: [
        Fn.sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs'),
      ],
    }),
  );
  new kms.CfnKey(stack, 'Key', {
    description: 'encrypts the queues, streams and logs of the shop',
    enableKeyRotation: true,
    keyPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: Fn.sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:root') },
          Action: 'kms:*',
          Resource: '*',
        },
        {
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
          Resource: '*',
        },
      ],
    },
    pendingWindowInDays: 30,
  });
  new kms.CfnAlias(stack, 'KeyAlias', { aliasName: `alias/shop-${n}`, targetKeyId: get('Key', 'Arn') });
  new ssm.CfnParameter(stack, 'Limit', { name: `/shop-${n}/limit`, tier: 'Standard', type: 'String', value: '100' });
  new ec2.CfnVPC(stack, 'Network', { cidrBlock: '10.1.0.0/16', enableDnsHostnames: true, enableDnsSupport: true });
  new ec2.CfnVPCEndpoint(stack, 'NetworkDynamoDbEndpoint', {
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'dynamodb:*', Resource: '*' }],
    },
    routeTableIds: [
      Fn.ref('NetworkIsolated1Routes'),
      Fn.ref('NetworkIsolated2Routes'),
      Fn.ref('NetworkIsolated3Routes'),
    ],
    serviceName: Fn.sub('com.amazonaws.${AWS::Region}.dynamodb'),
    vpcEndpointType: 'Gateway',
    vpcId: Fn.ref('Network'),
  });
  new ec2.CfnSubnet(stack, 'NetworkIsolated1', {
    availabilityZone: Fn.select(0, Fn.getAzs('')),
    cidrBlock: '10.1.0.0/24',
    vpcId: Fn.ref('Network'),
  });
  new ec2.CfnSubnetRouteTableAssociation(stack, 'NetworkIsolated1Association', {
    routeTableId: Fn.ref('NetworkIsolated1Routes'),
    subnetId: Fn.ref('NetworkIsolated1'),
  });
  new ec2.CfnRouteTable(stack, 'NetworkIsolated1Routes', { vpcId: Fn.ref('Network') });
  new ec2.CfnSubnet(stack, 'NetworkIsolated2', {
    availabilityZone: Fn.select(1, Fn.getAzs('')),
    cidrBlock: '10.1.1.0/24',
    vpcId: Fn.ref('Network'),
  });
  new ec2.CfnSubnetRouteTableAssociation(stack, 'NetworkIsolated2Association', {
    routeTableId: Fn.ref('NetworkIsolated2Routes'),
    subnetId: Fn.ref('NetworkIsolated2'),
  });
  new ec2.CfnRouteTable(stack, 'NetworkIsolated2Routes', { vpcId: Fn.ref('Network') });
  new ec2.CfnSubnet(stack, 'NetworkIsolated3', {
    availabilityZone: Fn.select(2, Fn.getAzs('')),
    cidrBlock: '10.1.2.0/24',
    vpcId: Fn.ref('Network'),
  });
  new ec2.CfnSubnetRouteTableAssociation(stack, 'NetworkIsolated3Association', {
    routeTableId: Fn.ref('NetworkIsolated3Routes'),
    subnetId: Fn.ref('NetworkIsolated3'),
  });
  new ec2.CfnRouteTable(stack, 'NetworkIsolated3Routes', { vpcId: Fn.ref('Network') });
  new ec2.CfnVPCEndpoint(stack, 'NetworkS3Endpoint', {
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }],
    },
    routeTableIds: [
      Fn.ref('NetworkIsolated1Routes'),
      Fn.ref('NetworkIsolated2Routes'),
      Fn.ref('NetworkIsolated3Routes'),
    ],
    serviceName: Fn.sub('com.amazonaws.${AWS::Region}.s3'),
    vpcEndpointType: 'Gateway',
    vpcId: Fn.ref('Network'),
  });
  new codedeploy.CfnApplication(stack, 'Rollout', { computePlatform: 'Lambda' });
  new iam.CfnRole(stack, 'RolloutRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'codedeploy.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    managedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'],
  });
  new ssm.CfnDocument(stack, 'Runbook', {
    content: {
      schemaVersion: '0.3',
      description: 'what to do when clients are answered 429',
      mainSteps: [
        { name: 'Look', action: 'aws:sleep', inputs: { Duration: 'PT1M' } },
        { name: 'Wait', action: 'aws:sleep', inputs: { Duration: 'PT5M' } },
      ],
    },
    documentType: 'Automation',
  });
  new scheduler.CfnScheduleGroup(stack, 'Schedules', { name: `shop-${n}` });
  keep(
    new s3.CfnBucket(stack, 'Site', {
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      versioningConfiguration: { status: 'Enabled' },
    }),
  );
  new cloudfront.CfnOriginAccessControl(stack, 'SiteAccess', {
    originAccessControlConfig: {
      name: 'shop-site',
      originAccessControlOriginType: 's3',
      signingBehavior: 'always',
      signingProtocol: 'sigv4',
    },
  });
  new cloudfront.CfnResponseHeadersPolicy(stack, 'SiteHeaders', {
    responseHeadersPolicyConfig: {
      name: 'shop-site',
      securityHeadersConfig: {
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: 'DENY', override: true },
      },
    },
  });
  new s3.CfnBucketPolicy(stack, 'SitePolicy', {
    bucket: Fn.ref('Site'),
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [get('Site', 'Arn'), Fn.sub('${Site.Arn}/*')],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  });
  new kinesis.CfnStream(stack, 'Stream', {
    retentionPeriodHours: 24,
    streamEncryption: { encryptionType: 'KMS', keyId: get('Key', 'Arn') },
    streamModeDetails: { streamMode: 'ON_DEMAND' },
  });
  keep(
    new cognito.CfnUserPool(stack, 'Users', {
      autoVerifiedAttributes: ['email'],
      mfaConfiguration: 'OFF',
      policies: { passwordPolicy: { minimumLength: 12, requireNumbers: true, requireUppercase: true } },
    }),
  );
  new cognito.CfnUserPoolClient(stack, 'UsersClient', {
    explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    preventUserExistenceErrors: 'ENABLED',
    userPoolId: Fn.ref('Users'),
  });
  new cognito.CfnUserPoolDomain(stack, 'UsersDomain', { domain: `shop-${n}`, userPoolId: Fn.ref('Users') });
  new cognito.CfnUserPoolResourceServer(stack, 'UsersScopes', {
    identifier: 'shop',
    name: 'shop',
    scopes: [{ scopeDescription: 'read and write orders', scopeName: 'orders' }],
    userPoolId: Fn.ref('Users'),
  });
  new route53.CfnHostedZone(stack, 'Zone', { name: 'shop.example.com' });
  new CfnOutput(stack, 'SiteUrl', {
    description: 'where the website is',
    value: Fn.sub('https://${Distribution.DomainName}'),
  });
  new CfnOutput(stack, 'UsersClientId', { description: 'with which clients sign in', value: Fn.ref('UsersClient') });
}

function service(stack, s, previous) {
  new apigateway.CfnRestApi(stack, s + 'Api', {
    description: `the API of ${s.toLowerCase()}`,
    endpointConfiguration: { types: ['REGIONAL'] },
    name: s.toLowerCase(),
  });
  new apigateway.CfnMethod(stack, s + 'ApiDeleteItemsById', {
    apiKeyRequired: true,
    authorizationType: 'NONE',
    httpMethod: 'DELETE',
    integration: {
      integrationHttpMethod: 'POST',
      type: 'AWS_PROXY',
      uri: Fn.sub(
        `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${s}Handler.Arn}/invocations`,
      ),
    },
    resourceId: Fn.ref(s + 'ApiPathItemsById'),
    restApiId: Fn.ref(s + 'Api'),
  });
  new lambda.CfnPermission(stack, s + 'ApiDeleteItemsByIdPermission', {
    action: 'lambda:InvokeFunction',
    functionName: get(s + 'Handler', 'Arn'),
    principal: 'apigateway.amazonaws.com',
    sourceArn: Fn.sub(
      `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${s}Api}/*/DELETE/items/*`,
    ),
  });
  after(new apigateway.CfnDeployment(stack, s + 'ApiDeployment', { restApiId: Fn.ref(s + 'Api') }), [
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
  ]);
  new apigateway.CfnMethod(stack, s + 'ApiGetItems', {
    apiKeyRequired: true,
    authorizationType: 'NONE',
    httpMethod: 'GET',
    integration: {
      integrationHttpMethod: 'POST',
      type: 'AWS_PROXY',
      uri: Fn.sub(
        `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${s}Handler.Arn}/invocations`,
      ),
    },
    methodResponses: [{ statusCode: '200' }, { statusCode: '429' }],
    resourceId: Fn.ref(s + 'ApiPathItems'),
    restApiId: Fn.ref(s + 'Api'),
  });
  new apigateway.CfnMethod(stack, s + 'ApiGetItemsById', {
    apiKeyRequired: true,
    authorizationType: 'NONE',
    httpMethod: 'GET',
    integration: {
      integrationHttpMethod: 'POST',
      timeoutInMillis: 5000,
      type: 'AWS_PROXY',
      uri: Fn.sub(
        `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${s}Handler.Arn}/invocations`,
      ),
    },
    resourceId: Fn.ref(s + 'ApiPathItemsById'),
    restApiId: Fn.ref(s + 'Api'),
  });
  new lambda.CfnPermission(stack, s + 'ApiGetItemsByIdPermission', {
    action: 'lambda:InvokeFunction',
    functionName: get(s + 'Handler', 'Arn'),
    principal: 'apigateway.amazonaws.com',
    sourceArn: Fn.sub(
      `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${s}Api}/*/GET/items/*`,
    ),
  });
  new lambda.CfnPermission(stack, s + 'ApiGetItemsPermission', {
    action: 'lambda:InvokeFunction',
    functionName: get(s + 'Handler', 'Arn'),
    principal: 'apigateway.amazonaws.com',
    sourceArn: Fn.sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${s}Api}/*/GET/items`),
  });
  new apigateway.CfnResource(stack, s + 'ApiPathItems', {
    parentId: get(s + 'Api', 'RootResourceId'),
    pathPart: 'items',
    restApiId: Fn.ref(s + 'Api'),
  });
  new apigateway.CfnResource(stack, s + 'ApiPathItemsById', {
    parentId: Fn.ref(s + 'ApiPathItems'),
    pathPart: '{id}',
    restApiId: Fn.ref(s + 'Api'),
  });
  new apigateway.CfnMethod(stack, s + 'ApiPostItems', {
    apiKeyRequired: true,
    authorizationType: 'NONE',
    httpMethod: 'POST',
    integration: {
      integrationHttpMethod: 'POST',
      type: 'AWS_PROXY',
      uri: Fn.sub(
        `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${s}Handler.Arn}/invocations`,
      ),
    },
    methodResponses: [{ statusCode: '201' }, { statusCode: '429' }],
    resourceId: Fn.ref(s + 'ApiPathItems'),
    restApiId: Fn.ref(s + 'Api'),
  });
  new lambda.CfnPermission(stack, s + 'ApiPostItemsPermission', {
    action: 'lambda:InvokeFunction',
    functionName: get(s + 'Handler', 'Arn'),
    principal: 'apigateway.amazonaws.com',
    sourceArn: Fn.sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${s}Api}/*/POST/items`),
  });
  new apigateway.CfnGatewayResponse(stack, s + 'ApiQuotaExceededResponse', {
    responseParameters: {
      'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
      'gatewayresponse.header.Retry-After': "'3600'",
    },
    responseType: 'QUOTA_EXCEEDED',
    restApiId: Fn.ref(s + 'Api'),
  });
  new apigateway.CfnGatewayResponse(stack, s + 'ApiThrottledResponse', {
    responseParameters: {
      'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
      'gatewayresponse.header.Retry-After': "'1'",
    },
    responseType: 'THROTTLED',
    restApiId: Fn.ref(s + 'Api'),
  });
  new apigateway.CfnAuthorizer(stack, s + 'Authorizer', {
    identitySource: 'method.request.header.Authorization',
    name: 'users',
    providerArns: [get('Users', 'Arn')],
    restApiId: Fn.ref(s + 'Api'),
    type: 'COGNITO_USER_POOLS',
  });
  new apigateway.CfnBasePathMapping(stack, s + 'BasePath', {
    basePath: s.toLowerCase(),
    domainName: Fn.ref('Domain'),
    restApiId: Fn.ref(s + 'Api'),
    stage: Fn.ref(s + 'Prod'),
  });
  after(
    new apigateway.CfnUsagePlan(stack, s + 'Basic', {
      apiStages: [{ apiId: Fn.ref(s + 'Api'), stage: Fn.ref(s + 'Prod') }],
      quota: { limit: 10000, period: 'DAY' },
      throttle: { burstLimit: 200, rateLimit: 100 },
      usagePlanName: s + 'Basic',
    }),
    previous ? [previous + 'Premium'] : [],
  );
  new apigateway.CfnApiKey(stack, s + 'BasicAcmeKey', { description: `Acme of usage plan ${s}Basic`, enabled: true });
  after(
    new apigateway.CfnUsagePlanKey(stack, s + 'BasicAcmePlanKey', {
      keyId: Fn.ref(s + 'BasicAcmeKey'),
      keyType: 'API_KEY',
      usagePlanId: Fn.ref(s + 'Basic'),
    }),
    previous ? [previous + 'PremiumGlobexPlanKey'] : [],
  );
  new cloudwatch.CfnAlarm(stack, s + 'Blocked', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `Blocked: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    dimensions: [
      { name: 'Region', value: Fn.ref('AWS::Region') },
      { name: 'Rule', value: 'ALL' },
      { name: 'WebACL', value: Fn.sub(`\${AWS::StackName}-${s}Firewall`) },
    ],
    evaluationPeriods: 1,
    metricName: 'BlockedRequests',
    namespace: 'AWS/WAFV2',
    period: 300,
    statistic: 'Sum',
    threshold: 100,
    treatMissingData: 'notBreaching',
  });
  new cloudwatch.CfnAlarm(stack, s + 'DeadLetters', {
    alarmActions: [Fn.ref('Alarms')],
    comparisonOperator: 'GreaterThanThreshold',
    dimensions: [{ name: 'QueueName', value: get(s + 'DeadQueue', 'QueueName') }],
    evaluationPeriods: 1,
    metricName: 'ApproximateNumberOfMessagesVisible',
    namespace: 'AWS/SQS',
    period: 300,
    statistic: 'Maximum',
    threshold: 0,
    treatMissingData: 'notBreaching',
  });
  new sqs.CfnQueue(stack, s + 'DeadQueue', { kmsMasterKeyId: Fn.ref('Key'), messageRetentionPeriod: 1209600 });
  new cloudwatch.CfnAlarm(stack, s + 'Failing', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `Failing: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    dimensions: [
      { name: 'ApiName', value: s.toLowerCase() },
      { name: 'Stage', value: Fn.ref(s + 'Prod') },
    ],
    evaluationPeriods: 5,
    metricName: '5XXError',
    namespace: 'AWS/ApiGateway',
    period: 60,
    statistic: 'Sum',
    threshold: 5,
    treatMissingData: 'notBreaching',
  });
  new wafv2.CfnWebACL(stack, s + 'Firewall', {
    defaultAction: { allow: {} },
    rules: [
      {
        action: { block: {} },
        name: 'RatePerIp',
        priority: 0,
        statement: { rateBasedStatement: { aggregateKeyType: 'IP', evaluationWindowSec: 300, limit: 2000 } },
        visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'RatePerIp', sampledRequestsEnabled: true },
      },
      {
        action: { block: {} },
        name: 'BlockedCountries',
        priority: 1,
        statement: { geoMatchStatement: { countryCodes: ['IR', 'KP'] } },
        visibilityConfig: {
          cloudWatchMetricsEnabled: true,
          metricName: 'BlockedCountries',
          sampledRequestsEnabled: true,
        },
      },
      {
        name: 'CommonRuleSet',
        overrideAction: { none: {} },
        priority: 2,
        statement: { managedRuleGroupStatement: { name: 'AWSManagedRulesCommonRuleSet', vendorName: 'AWS' } },
        visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'CommonRuleSet', sampledRequestsEnabled: true },
      },
      {
        name: 'AmazonIpReputationList',
        overrideAction: { none: {} },
        priority: 3,
        statement: { managedRuleGroupStatement: { name: 'AWSManagedRulesAmazonIpReputationList', vendorName: 'AWS' } },
        visibilityConfig: {
          cloudWatchMetricsEnabled: true,
          metricName: 'AmazonIpReputationList',
          sampledRequestsEnabled: true,
        },
      },
    ],
    scope: 'REGIONAL',
    visibilityConfig: {
      cloudWatchMetricsEnabled: true,
      metricName: Fn.sub(`\${AWS::StackName}-${s}Firewall`),
      sampledRequestsEnabled: true,
    },
  });
  new logs.CfnLogGroup(stack, s + 'FirewallLog', {
    logGroupName: `aws-waf-logs-shop-${s.toLowerCase()}`,
    retentionInDays: 30,
  });
  new wafv2.CfnLoggingConfiguration(stack, s + 'FirewallLogging', {
    logDestinationConfigs: [get(s + 'FirewallLog', 'Arn')],
    redactedFields: [{ singleHeader: { Name: 'x-api-key' } }],
    resourceArn: get(s + 'Firewall', 'Arn'),
  });
  new wafv2.CfnWebACLAssociation(stack, `${s}FirewallOn${s}Prod`, {
    resourceArn: Fn.sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}::/restapis/\${${s}Api}/stages/\${${s}Prod}`),
    webAclArn: get(s + 'Firewall', 'Arn'),
  });
  new lambda.CfnFunction(stack, s + 'Handler', {
    code: { zipFile: HANDLER },
    description: `answers the API of ${s.toLowerCase()}`,
    environment: { variables: { TABLE: Fn.ref(s + 'Table'), LIMIT: Fn.ref('Limit'), SECRET: Fn.ref(s + 'Secret') } },
    handler: 'index.handler',
    loggingConfig: { logGroup: Fn.ref(s + 'HandlerLogs') },
    memorySize: 1024,
    reservedConcurrentExecutions: 100,
    role: get(s + 'HandlerRole', 'Arn'),
    runtime: 'python3.13',
    timeout: 28,
    tracingConfig: { mode: 'Active' },
    vpcConfig: {
      securityGroupIds: [get(s + 'HandlerSecurityGroup', 'GroupId')],
      subnetIds: [Fn.ref('NetworkIsolated1'), Fn.ref('NetworkIsolated2'), Fn.ref('NetworkIsolated3')],
    },
  });
  new cloudwatch.CfnAlarm(stack, s + 'HandlerFailing', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `HandlerFailing: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    dimensions: [{ name: 'FunctionName', value: Fn.ref(s + 'Handler') }],
    evaluationPeriods: 1,
    metricName: 'Errors',
    namespace: 'AWS/Lambda',
    period: 300,
    statistic: 'Sum',
    threshold: 5,
    treatMissingData: 'notBreaching',
  });
  keep(new logs.CfnLogGroup(stack, s + 'HandlerLogs', { retentionInDays: 30 }));
  new iam.CfnRole(stack, s + 'HandlerRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    managedPolicyArns: [
      Fn.sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'),
      Fn.sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'),
    ],
    policies: [
      {
        policyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], Resource: '*' },
            {
              Effect: 'Allow',
              Action: [
                'dynamodb:BatchGetItem',
                'dynamodb:ConditionCheckItem',
                'dynamodb:GetItem',
                'dynamodb:Query',
                'dynamodb:Scan',
              ],
              Resource: get(s + 'Table', 'Arn'),
            },
            {
              Effect: 'Allow',
              Action: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
              Resource: get(s + 'Table', 'Arn'),
            },
            { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: Fn.ref(s + 'Secret') },
          ],
        },
        policyName: 'granted',
      },
    ],
  });
  new ec2.CfnSecurityGroup(stack, s + 'HandlerSecurityGroup', {
    groupDescription: `network interfaces of function ${s}Handler`,
    vpcId: Fn.ref('Network'),
  });
  new cloudwatch.CfnAlarm(stack, s + 'HandlerThrottled', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `HandlerThrottled: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanOrEqualToThreshold',
    dimensions: [{ name: 'FunctionName', value: Fn.ref(s + 'Handler') }],
    evaluationPeriods: 5,
    metricName: 'Throttles',
    namespace: 'AWS/Lambda',
    period: 60,
    statistic: 'Sum',
    threshold: 10,
    treatMissingData: 'notBreaching',
  });
  keep(
    new dynamodb.CfnTable(stack, s + 'HistoryTable', {
      attributeDefinitions: [
        { attributeName: 'at', attributeType: 'S' },
        { attributeName: 'customer', attributeType: 'S' },
        { attributeName: 'id', attributeType: 'S' },
      ],
      billingMode: 'PAY_PER_REQUEST',
      globalSecondaryIndexes: [
        {
          indexName: 'by-customer',
          keySchema: [{ attributeName: 'customer', keyType: 'HASH' }],
          projection: { projectionType: 'ALL' },
        },
      ],
      keySchema: [
        { attributeName: 'id', keyType: 'HASH' },
        { attributeName: 'at', keyType: 'RANGE' },
      ],
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      sseSpecification: { kmsMasterKeyId: get('Key', 'Arn'), sseEnabled: true, sseType: 'KMS' },
      timeToLiveSpecification: { attributeName: 'expires', enabled: true },
    }),
  );
  new lambda.CfnAlias(stack, s + 'Live', {
    functionName: Fn.ref(s + 'Handler'),
    functionVersion: get(s + 'Version', 'Version'),
    name: 'live',
    provisionedConcurrencyConfig: { provisionedConcurrentExecutions: 5 },
  });
  new apigateway.CfnModel(stack, s + 'Model', {
    contentType: 'application/json',
    restApiId: Fn.ref(s + 'Api'),
    schema: {
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', maxLength: 64 }, amount: { type: 'integer', minimum: 1 } },
    },
  });
  new stepfunctions.CfnStateMachine(stack, s + 'Nightly', {
    definition: {
      StartAt: 'Collect',
      States: {
        Collect: {
          Type: 'Task',
          Resource: get(s + 'Worker', 'Arn'),
          Retry: [{ ErrorEquals: ['States.ALL'] }],
          Next: 'Wait',
        },
        Wait: { Type: 'Wait', Seconds: 60, Next: 'Report' },
        Report: { Type: 'Task', Resource: get(s + 'Worker', 'Arn'), End: true },
      },
    },
    roleArn: get(s + 'RunnerRole', 'Arn'),
    tracingConfiguration: { enabled: true },
  });
  new scheduler.CfnSchedule(stack, s + 'NightlySchedule', {
    flexibleTimeWindow: { mode: 'OFF' },
    groupName: Fn.ref('Schedules'),
    scheduleExpression: 'cron(0 3 * * ? *)',
    target: { arn: get(s + 'Nightly', 'Arn'), roleArn: get(s + 'StarterRole', 'Arn') },
  });
  after(
    new apigateway.CfnUsagePlan(stack, s + 'Premium', {
      apiStages: [{ apiId: Fn.ref(s + 'Api'), stage: Fn.ref(s + 'Prod') }],
      quota: { limit: 100000, period: 'DAY' },
      throttle: { burstLimit: 1000, rateLimit: 500 },
      usagePlanName: s + 'Premium',
    }),
    [s + 'Basic'],
  );
  new apigateway.CfnApiKey(stack, s + 'PremiumGlobexKey', {
    description: `Globex of usage plan ${s}Premium`,
    enabled: true,
  });
  after(
    new apigateway.CfnUsagePlanKey(stack, s + 'PremiumGlobexPlanKey', {
      keyId: Fn.ref(s + 'PremiumGlobexKey'),
      keyType: 'API_KEY',
      usagePlanId: Fn.ref(s + 'Premium'),
    }),
    [s + 'BasicAcmePlanKey'],
  );
  after(
    new apigateway.CfnStage(stack, s + 'Prod', {
      accessLogSetting: {
        destinationArn: Fn.sub(
          `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${s}ProdAccessLog}`,
        ),
        format:
          '{"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId","time":$context.requestTimeEpoch,"ip":"$context.identity.sourceIp","keyId":"$context.identity.apiKeyId","httpMethod":"$context.httpMethod","resourcePath":"$context.resourcePath","status":$context.status,"errorType":"$context.error.responseType","error":"$context.error.message","waf":"$context.wafResponseCode","integrationStatus":"$context.integration.integrationStatus","integrationLatency":"$context.integration.latency","latency":"$context.responseLatency","responseLength":"$context.responseLength"}',
      },
      cacheClusterEnabled: false,
      deploymentId: Fn.ref(s + 'ApiDeployment'),
      methodSettings: [
        {
          dataTraceEnabled: false,
          httpMethod: '*',
          loggingLevel: 'OFF',
          metricsEnabled: true,
          resourcePath: '/*',
          throttlingBurstLimit: 2000,
          throttlingRateLimit: 1000,
        },
        {
          dataTraceEnabled: false,
          httpMethod: 'POST',
          loggingLevel: 'OFF',
          metricsEnabled: true,
          resourcePath: '/~1items',
          throttlingBurstLimit: 400,
          throttlingRateLimit: 200,
        },
      ],
      restApiId: Fn.ref(s + 'Api'),
      stageName: 'prod',
      tracingEnabled: true,
    }),
    ['GatewayAccount'],
  );
  keep(new logs.CfnLogGroup(stack, s + 'ProdAccessLog', { retentionInDays: 90 }));
  new logs.CfnMetricFilter(stack, s + 'ProdQuotaExceededRequests', {
    filterPattern: '{ $.status = 429 && $.errorType = "QUOTA_EXCEEDED" }',
    logGroupName: Fn.ref(s + 'ProdAccessLog'),
    metricTransformations: [
      {
        defaultValue: 0,
        metricName: s + 'ProdQuotaExceededRequests',
        metricNamespace: Fn.ref('AWS::StackName'),
        metricValue: '1',
        unit: 'Count',
      },
    ],
  });
  new logs.CfnMetricFilter(stack, s + 'ProdThrottledRequests', {
    filterPattern: '{ $.status = 429 && $.errorType = "THROTTLED" }',
    logGroupName: Fn.ref(s + 'ProdAccessLog'),
    metricTransformations: [
      {
        defaultValue: 0,
        metricName: s + 'ProdThrottledRequests',
        metricNamespace: Fn.ref('AWS::StackName'),
        metricValue: '1',
        unit: 'Count',
      },
    ],
  });
  new sqs.CfnQueue(stack, s + 'Queue', {
    kmsMasterKeyId: Fn.ref('Key'),
    redrivePolicy: { deadLetterTargetArn: get(s + 'DeadQueue', 'Arn'), maxReceiveCount: 5 },
    visibilityTimeout: 180,
  });
  new sqs.CfnQueuePolicy(stack, s + 'QueuePolicy', {
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: get(s + 'Queue', 'Arn'),
          Condition: { ArnEquals: { 'aws:SourceArn': get(s + 'Rule', 'Arn') } },
        },
      ],
    },
    queues: [Fn.ref(s + 'Queue')],
  });
  new cloudwatch.CfnAlarm(stack, s + 'QuotaUsed', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `QuotaUsed: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    evaluationPeriods: 1,
    metricName: s + 'ProdQuotaExceededRequests',
    namespace: Fn.ref('AWS::StackName'),
    period: 3600,
    statistic: 'Sum',
    threshold: 10,
    treatMissingData: 'notBreaching',
  });
  new logs.CfnQueryDefinition(stack, s + 'Refused', {
    logGroupNames: [Fn.ref(s + 'ProdAccessLog')],
    name: `${s.toLowerCase()}/refused`,
    queryString: 'filter status = 429 | stats count(*) by apiKeyId',
  });
  new codedeploy.CfnDeploymentGroup(stack, s + 'Rollout', {
    applicationName: Fn.ref('Rollout'),
    deploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    deploymentStyle: { deploymentOption: 'WITH_TRAFFIC_CONTROL', deploymentType: 'BLUE_GREEN' },
    serviceRoleArn: get('RolloutRole', 'Arn'),
  });
  new events.CfnRule(stack, s + 'Rule', {
    eventBusName: Fn.ref('Bus'),
    eventPattern: { source: ['shop'], 'detail-type': ['changed'] },
    targets: [
      {
        arn: get(s + 'Queue', 'Arn'),
        deadLetterConfig: { arn: get(s + 'DeadQueue', 'Arn') },
        id: 'queue',
        retryPolicy: { maximumRetryAttempts: 10 },
      },
    ],
  });
  new iam.CfnRole(stack, s + 'RunnerRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'states.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    policies: [
      {
        policyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: get(s + 'Worker', 'Arn') }],
        },
        policyName: 'run',
      },
    ],
  });
  after(
    new applicationautoscaling.CfnScalableTarget(stack, s + 'Scaling', {
      maxCapacity: 50,
      minCapacity: 5,
      resourceId: Fn.sub(`function:\${${s}Handler}:live`),
      scalableDimension: 'lambda:function:ProvisionedConcurrency',
      serviceNamespace: 'lambda',
    }),
    [s + 'Live'],
  );
  new applicationautoscaling.CfnScalingPolicy(stack, s + 'ScalingPolicy', {
    policyName: 'utilization',
    policyType: 'TargetTrackingScaling',
    scalingTargetId: Fn.ref(s + 'Scaling'),
    targetTrackingScalingPolicyConfiguration: {
      predefinedMetricSpecification: { predefinedMetricType: 'LambdaProvisionedConcurrencyUtilization' },
      targetValue: 0.7,
    },
  });
  new secretsmanager.CfnSecret(stack, s + 'Secret', {
    description: "key of the partner's API",
    generateSecretString: { excludePunctuation: true, passwordLength: 40 },
  });
  new cloudwatch.CfnAlarm(stack, s + 'Slow', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `Slow: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    dimensions: [
      { name: 'ApiName', value: s.toLowerCase() },
      { name: 'Stage', value: Fn.ref(s + 'Prod') },
    ],
    evaluationPeriods: 3,
    extendedStatistic: 'p99',
    metricName: 'Latency',
    namespace: 'AWS/ApiGateway',
    period: 300,
    threshold: 1000,
    treatMissingData: 'notBreaching',
  });
  new lambda.CfnEventSourceMapping(stack, s + 'Source', {
    batchSize: 10,
    eventSourceArn: get(s + 'Queue', 'Arn'),
    functionName: Fn.ref(s + 'Worker'),
    functionResponseTypes: ['ReportBatchItemFailures'],
    scalingConfig: { maximumConcurrency: 10 },
  });
  new iam.CfnRole(stack, s + 'StarterRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'scheduler.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    policies: [
      {
        policyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'states:StartExecution', Resource: '*' }],
        },
        policyName: 'start',
      },
    ],
  });
  keep(
    new dynamodb.CfnTable(stack, s + 'Table', {
      attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      billingMode: 'PAY_PER_REQUEST',
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      onDemandThroughput: { maxWriteRequestUnits: 1250 },
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    }),
  );
  new cloudwatch.CfnAlarm(stack, s + 'Throttled', {
    alarmActions: [Fn.ref('Alarms')],
    alarmDescription: `Throttled: the API of ${s.toLowerCase()}`,
    comparisonOperator: 'GreaterThanThreshold',
    evaluationPeriods: 2,
    metricName: s + 'ProdThrottledRequests',
    namespace: Fn.ref('AWS::StackName'),
    period: 300,
    statistic: 'Sum',
    threshold: 100,
    treatMissingData: 'notBreaching',
  });
  new cloudwatch.CfnCompositeAlarm(stack, s + 'Unwell', {
    alarmActions: [Fn.ref('Alarms')],
    alarmRule: Fn.join(' OR ', [
      Fn.sub(`ALARM(\${${s}Throttled.Arn})`),
      Fn.sub(`ALARM(\${${s}QuotaUsed.Arn})`),
      Fn.sub(`ALARM(\${${s}Failing.Arn})`),
      Fn.sub(`ALARM(\${${s}Slow.Arn})`),
      Fn.sub(`ALARM(\${${s}HandlerThrottled.Arn})`),
      Fn.sub(`ALARM(\${${s}HandlerFailing.Arn})`),
      Fn.sub(`ALARM(\${${s}Blocked.Arn})`),
    ]),
  });
  new apigateway.CfnRequestValidator(stack, s + 'Validator', {
    restApiId: Fn.ref(s + 'Api'),
    validateRequestBody: true,
  });
  new lambda.CfnVersion(stack, s + 'Version', { functionName: Fn.ref(s + 'Handler') });
  new lambda.CfnFunction(stack, s + 'Worker', {
    code: { zipFile: WORKER },
    handler: 'index.handler',
    loggingConfig: { applicationLogLevel: 'INFO', logFormat: 'JSON', logGroup: Fn.ref(s + 'WorkerLogs') },
    memorySize: 512,
    reservedConcurrentExecutions: 10,
    role: get(s + 'WorkerRole', 'Arn'),
    runtime: 'python3.13',
    timeout: 30,
  });
  keep(new logs.CfnLogGroup(stack, s + 'WorkerLogs', { retentionInDays: 30 }));
  new iam.CfnRole(stack, s + 'WorkerRole', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    managedPolicyArns: [Fn.sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')],
    policies: [
      {
        policyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
              Resource: get(s + 'Queue', 'Arn'),
            },
            { Effect: 'Allow', Action: 'kms:Decrypt', Resource: get('Key', 'Arn') },
          ],
        },
        policyName: 'granted',
      },
    ],
  });
  new CfnOutput(stack, s + 'Url', {
    description: 'where the API is',
    value: Fn.sub(`https://\${${s}Api}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/\${${s}Prod}`),
  });
}

function get(id, attribute) {
  return Fn.getAtt(id, attribute).toString();
}

function keep(resource) {
  resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
}

function after(resource, ids) {
  if (ids.length > 0) resource.addOverride('DependsOn', ids);
}

const SERVICES = ['Carts', 'Catalog', 'Orders', 'Payments', 'Reviews', 'Search'];

const app = new App({ analyticsReporting: false });
for (let n = 0; n < Number(process.argv[2]); n++) {
  const stack = new Stack(app, `shop-${n}`, {
    description: 'Shop: six services behind throttled APIs',
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  });
  shared(stack, n);
  SERVICES.forEach((s, at) => service(stack, s, SERVICES[at - 1]));
}
app.synth();
