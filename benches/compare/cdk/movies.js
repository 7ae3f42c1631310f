// The system of stacks/movies.rs, as the CDK's L2 constructs make it: CDK_OUTDIR=DIR node movies.js
'use strict';

const { readFileSync } = require('fs');
const { join } = require('path');
const { App, CfnOutput, Duration, RemovalPolicy, Stack } = require('aws-cdk-lib');
const apigateway = require('aws-cdk-lib/aws-apigateway');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const wafv2 = require('aws-cdk-lib/aws-wafv2');

const app = new App({ analyticsReporting: false });
const stack = new Stack(app, 'movies', {
  description: 'Movies: a throttled REST API to a function in a VPC to DynamoDB',
});

const table = new dynamodb.Table(stack, 'Movies', {
  partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
  billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
  maxWriteRequestUnits: 1250,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  removalPolicy: RemovalPolicy.RETAIN,
});

const vpc = new ec2.Vpc(stack, 'Network', {
  ipAddresses: ec2.IpAddresses.cidr('10.1.0.0/16'),
  maxAzs: 2,
  natGateways: 0,
  subnetConfiguration: [{ name: 'Isolated', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 }],
});
vpc
  .addGatewayEndpoint('DynamoDb', { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB })
  .addToPolicy(
    new iam.PolicyStatement({
      principals: [new iam.AnyPrincipal()],
      actions: ['dynamodb:PutItem'],
      resources: [table.tableArn],
    }),
  );

const writer = new lambda.Function(stack, 'Writer', {
  description: 'writes one movie into the table',
  runtime: lambda.Runtime.PYTHON_3_13,
  handler: 'index.handler',
  code: lambda.Code.fromInline(readFileSync(join(__dirname, '../../../stacks/movies/index.py'), 'utf8')),
  memorySize: 1024,
  timeout: Duration.seconds(28),
  reservedConcurrentExecutions: 100,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  tracing: lambda.Tracing.ACTIVE,
  environment: { TABLE_NAME: table.tableName },
  logGroup: new logs.LogGroup(stack, 'WriterLogs', { retention: logs.RetentionDays.ONE_MONTH }),
});
table.grant(writer, 'dynamodb:PutItem');

const accessLog = new logs.LogGroup(stack, 'ProdAccessLog', { retention: logs.RetentionDays.THREE_MONTHS });
const api = new apigateway.RestApi(stack, 'MoviesApi', {
  restApiName: 'movies',
  description: 'writes movies',
  endpointTypes: [apigateway.EndpointType.REGIONAL],
  cloudWatchRole: true,
  deployOptions: {
    stageName: 'prod',
    throttlingRateLimit: 1000,
    throttlingBurstLimit: 2000,
    metricsEnabled: true,
    tracingEnabled: true,
    accessLogDestination: new apigateway.LogGroupLogDestination(accessLog),
    accessLogFormat: apigateway.AccessLogFormat.custom(
      JSON.stringify({
        requestId: apigateway.AccessLogField.contextRequestId(),
        ip: apigateway.AccessLogField.contextIdentitySourceIp(),
        status: apigateway.AccessLogField.contextStatus(),
        apiKeyId: apigateway.AccessLogField.contextIdentityApiKeyId(),
        errorType: apigateway.AccessLogField.contextErrorResponseType(),
      }),
    ),
  },
});
api.root.addResource('data').addMethod('POST', new apigateway.LambdaIntegration(writer), {
  apiKeyRequired: true,
  methodResponses: [{ statusCode: '200' }, { statusCode: '429' }],
});
for (const [id, type, seconds] of [
  ['ThrottledResponse', apigateway.ResponseType.THROTTLED, 1],
  ['QuotaExceededResponse', apigateway.ResponseType.QUOTA_EXCEEDED, 3600],
]) {
  api.addGatewayResponse(id, {
    type,
    responseHeaders: { 'Retry-After': `'${seconds}'`, 'Access-Control-Allow-Origin': "'*'" },
  });
}

for (const [id, rateLimit, burstLimit, limit] of [
  ['Basic', 100, 200, 10_000],
  ['Premium', 500, 1000, 100_000],
]) {
  const plan = api.addUsagePlan(id, {
    name: id,
    throttle: { rateLimit, burstLimit },
    quota: { limit, period: apigateway.Period.DAY },
    apiStages: [{ api, stage: api.deploymentStage }],
  });
  const key = api.addApiKey(`${id}ClientKey`);
  plan.addApiKey(key);
  new CfnOutput(stack, `${id}KeyId`, { description: `id of the key of plan ${id}`, value: key.keyId });
}

const visible = (metricName) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true });
const firewall = new wafv2.CfnWebACL(stack, 'Firewall', {
  scope: 'REGIONAL',
  defaultAction: { allow: {} },
  visibilityConfig: visible('movies-Firewall'),
  rules: [
    {
      name: 'RatePerIp',
      priority: 0,
      action: { block: {} },
      statement: { rateBasedStatement: { aggregateKeyType: 'IP', evaluationWindowSec: 300, limit: 2000 } },
      visibilityConfig: visible('RatePerIp'),
    },
  ],
});
new wafv2.CfnWebACLAssociation(stack, 'FirewallOnProd', {
  resourceArn: api.deploymentStage.stageArn,
  webAclArn: firewall.attrArn,
});

const throttled = new logs.MetricFilter(stack, 'ProdThrottledRequests', {
  logGroup: accessLog,
  filterPattern: logs.FilterPattern.stringValue('$.errorType', '=', 'THROTTLED'),
  metricNamespace: 'movies',
  metricName: 'ProdThrottledRequests',
  metricValue: '1',
});
const blocked = new cloudwatch.Metric({
  namespace: 'AWS/WAFV2',
  metricName: 'BlockedRequests',
  dimensionsMap: { Region: stack.region, Rule: 'ALL', WebACL: 'movies-Firewall' },
});
for (const [id, metric, threshold, evaluationPeriods] of [
  ['ApiThrottled', throttled.metric(), 100, 2],
  ['WriterThrottled', writer.metricThrottles(), 10, 2],
  ['FirewallBlocked', blocked, 100, 1],
]) {
  metric.with({ statistic: 'Sum', period: Duration.minutes(5) }).createAlarm(stack, id, {
    threshold,
    evaluationPeriods,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
}
app.synth();
