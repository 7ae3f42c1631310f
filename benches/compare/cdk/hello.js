// The systems of stacks/hello.rs, as the CDK's L2 constructs make them: CDK_OUTDIR=DIR node hello.js
'use strict';

const { readFileSync } = require('fs');
const { join } = require('path');
const { App, CfnOutput, Duration, RemovalPolicy, Stack } = require('aws-cdk-lib');
const apigateway = require('aws-cdk-lib/aws-apigateway');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const wafv2 = require('aws-cdk-lib/aws-wafv2');

const app = new App({ analyticsReporting: false });
const stack = new Stack(app, 'hello', {
  description: 'Hello: a REST API with the stages dev and prod',
});

const logGroup = (id, logGroupName) =>
  new logs.LogGroup(stack, id, {
    logGroupName,
    retention: logs.RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });

const handler = new lambda.Function(stack, 'Handler', {
  description: 'says hello',
  runtime: lambda.Runtime.PYTHON_3_13,
  handler: 'index.handler',
  code: lambda.Code.fromInline(readFileSync(join(__dirname, '../../../stacks/hello/index.py'), 'utf8')),
  memorySize: 512,
  timeout: Duration.seconds(10),
  logGroup: logGroup('HandlerLogs'),
});

const credentialsRole = new iam.Role(stack, 'InvokeRole', {
  assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com'),
});
// not `handler.grantInvoke(..)`, which allows every version and alias too
credentialsRole.addToPolicy(
  new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [handler.functionArn] }),
);

const api = new apigateway.RestApi(stack, 'HelloApiGw', {
  restApiName: 'HelloApiGw',
  deploy: false,
  endpointTypes: [apigateway.EndpointType.REGIONAL],
  cloudWatchRole: true,
});
const integration = new apigateway.LambdaIntegration(handler, { allowTestInvoke: false, credentialsRole });
for (const path of ['book', 'order']) {
  api.root.addResource(path).addMethod('GET', integration);
}

const deployment = new apigateway.Deployment(stack, 'Deployment', { api });
const stage = (id, stageName, level, dataTraceEnabled) => {
  // made by the author, so that the service does not make it without a retention
  const executionLog = logGroup(`${id}ExecutionLog`, `API-Gateway-Execution-Logs_${api.restApiId}/${stageName}`);
  const made = new apigateway.Stage(stack, id, {
    deployment,
    stageName,
    accessLogDestination: new apigateway.LogGroupLogDestination(logGroup(`${id}AccessLog`)),
    accessLogFormat: apigateway.AccessLogFormat.jsonWithStandardFields(),
    loggingLevel: level,
    dataTraceEnabled,
    metricsEnabled: true,
  });
  made.node.addDependency(executionLog);
  new CfnOutput(stack, `${id}Url`, { description: `where stage ${stageName} is`, value: made.urlForPath('/') });
  return made;
};
stage('Dev', 'dev', apigateway.MethodLoggingLevel.INFO, true);
const prod = stage('Prod', 'prod', apigateway.MethodLoggingLevel.ERROR, false);

const waf = new Stack(app, 'hello-waf', { description: "The web ACL in front of hello's stage prod" });
const visible = (metricName) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true });
const managed = (name, priority) => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: `AWSManagedRules${name}` } },
  visibilityConfig: visible(name),
});
const firewall = new wafv2.CfnWebACL(waf, 'Firewall', {
  scope: 'REGIONAL',
  defaultAction: { allow: {} },
  visibilityConfig: visible('hello-waf-Firewall'),
  rules: [
    {
      name: 'LimitRequestsThreshold',
      priority: 1,
      action: { block: {} },
      statement: { rateBasedStatement: { aggregateKeyType: 'IP', evaluationWindowSec: 300, limit: 2000 } },
      visibilityConfig: visible('LimitRequestsThreshold'),
    },
    {
      name: 'RuleGeoRestrict',
      priority: 2,
      action: { block: {} },
      statement: { geoMatchStatement: { countryCodes: ['SG'] } },
      visibilityConfig: visible('RuleGeoRestrict'),
    },
    managed('CommonRuleSet', 10),
    managed('AmazonIpReputationList', 11),
  ],
});
new wafv2.CfnWebACLAssociation(waf, 'FirewallAssociation', {
  resourceArn: prod.stageArn,
  webAclArn: firewall.attrArn,
});
app.synth();
