"""The stack of stacks/movies.rs, resource for resource: python movies.py DIR"""

import sys
from pathlib import Path

from troposphere import GetAZs, GetAtt, Output, Ref, Select, Sub, Template
from troposphere import apigateway, awslambda, cloudwatch, dynamodb, ec2, iam, logs, wafv2

t = Template()
t.set_version()
t.set_description('Movies: a throttled REST API to a function in a VPC to DynamoDB')
t.add_resource(
    cloudwatch.Alarm(
        'ApiThrottled',
        AlarmDescription='clients are answered 429: a plan, or the stage, is too small for them',
        ComparisonOperator='GreaterThanThreshold',
        EvaluationPeriods=2,
        MetricName='ProdThrottledRequests',
        Namespace=Ref('AWS::StackName'),
        Period=300,
        Statistic='Sum',
        Threshold=100,
        TreatMissingData='notBreaching',
    )
)
t.add_resource(
    apigateway.UsagePlan(
        'Basic',
        ApiStages=[apigateway.ApiStage(ApiId=Ref('MoviesApi'), Stage=Ref('Prod'))],
        Quota=apigateway.QuotaSettings(Limit=10000, Period='DAY'),
        Throttle=apigateway.ThrottleSettings(BurstLimit=200, RateLimit=100),
        UsagePlanName='Basic',
    )
)
t.add_resource(apigateway.ApiKey('BasicClientKey', Description='Client of usage plan Basic', Enabled=True))
t.add_resource(apigateway.UsagePlanKey('BasicClientPlanKey', KeyId=Ref('BasicClientKey'), KeyType='API_KEY', UsagePlanId=Ref('Basic')))
t.add_resource(
    wafv2.WebACL(
        'Firewall',
        DefaultAction=wafv2.DefaultAction(Allow=wafv2.AllowAction()),
        Rules=[
            wafv2.WebACLRule(
                Action=wafv2.RuleAction(Block=wafv2.BlockAction()),
                Name='RatePerIp',
                Priority=0,
                Statement=wafv2.Statement(RateBasedStatement=wafv2.RateBasedStatement(AggregateKeyType='IP', EvaluationWindowSec=300, Limit=2000)),
                VisibilityConfig=wafv2.VisibilityConfig(CloudWatchMetricsEnabled=True, MetricName='RatePerIp', SampledRequestsEnabled=True),
            )
        ],
        Scope='REGIONAL',
        VisibilityConfig=wafv2.VisibilityConfig(
            CloudWatchMetricsEnabled=True, MetricName=Sub('${AWS::StackName}-Firewall'), SampledRequestsEnabled=True
        ),
    )
)
t.add_resource(
    cloudwatch.Alarm(
        'FirewallBlocked',
        AlarmDescription='the web ACL answers 403: an attack, or a client behind one address',
        ComparisonOperator='GreaterThanThreshold',
        Dimensions=[
            cloudwatch.MetricDimension(Name='Region', Value=Ref('AWS::Region')),
            cloudwatch.MetricDimension(Name='Rule', Value='ALL'),
            cloudwatch.MetricDimension(Name='WebACL', Value=Sub('${AWS::StackName}-Firewall')),
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
    wafv2.WebACLAssociation(
        'FirewallOnProd',
        ResourceArn=Sub('arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${MoviesApi}/stages/${Prod}'),
        WebACLArn=GetAtt('Firewall', 'Arn'),
    )
)
t.add_resource(
    apigateway.Account('GatewayAccount', CloudWatchRoleArn=GetAtt('GatewayAccountRole', 'Arn'), DeletionPolicy='Retain', UpdateReplacePolicy='Retain')
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
    dynamodb.Table(
        'Movies',
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
    apigateway.RestApi(
        'MoviesApi', Description='writes movies', EndpointConfiguration=apigateway.EndpointConfiguration(Types=['REGIONAL']), Name='movies'
    )
)
t.add_resource(apigateway.Resource('MoviesApiPathData', ParentId=GetAtt('MoviesApi', 'RootResourceId'), PathPart='data', RestApiId=Ref('MoviesApi')))
t.add_resource(
    apigateway.Method(
        'MoviesApiPostData',
        ApiKeyRequired=True,
        AuthorizationType='NONE',
        HttpMethod='POST',
        Integration=apigateway.Integration(
            IntegrationHttpMethod='POST',
            Type='AWS_PROXY',
            Uri=Sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Writer.Arn}/invocations'),
        ),
        MethodResponses=[apigateway.MethodResponse(StatusCode='200'), apigateway.MethodResponse(StatusCode='429')],
        ResourceId=Ref('MoviesApiPathData'),
        RestApiId=Ref('MoviesApi'),
    )
)
t.add_resource(
    awslambda.Permission(
        'MoviesApiPostDataPermission',
        Action='lambda:InvokeFunction',
        FunctionName=GetAtt('Writer', 'Arn'),
        Principal='apigateway.amazonaws.com',
        SourceArn=Sub('arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${MoviesApi}/*/POST/data'),
    )
)
t.add_resource(
    apigateway.GatewayResponse(
        'MoviesApiQuotaExceededResponse',
        ResponseParameters={'gatewayresponse.header.Access-Control-Allow-Origin': "'*'", 'gatewayresponse.header.Retry-After': "'3600'"},
        ResponseType='QUOTA_EXCEEDED',
        RestApiId=Ref('MoviesApi'),
    )
)
t.add_resource(
    apigateway.GatewayResponse(
        'MoviesApiThrottledResponse',
        ResponseParameters={'gatewayresponse.header.Access-Control-Allow-Origin': "'*'", 'gatewayresponse.header.Retry-After': "'1'"},
        ResponseType='THROTTLED',
        RestApiId=Ref('MoviesApi'),
    )
)
t.add_resource(ec2.VPC('Network', CidrBlock='10.1.0.0/16', EnableDnsHostnames=True, EnableDnsSupport=True))
t.add_resource(
    ec2.VPCEndpoint(
        'NetworkDynamoDbEndpoint',
        PolicyDocument={
            'Version': '2012-10-17',
            'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': 'dynamodb:PutItem', 'Resource': GetAtt('Movies', 'Arn')}],
        },
        RouteTableIds=[Ref('NetworkIsolated1Routes'), Ref('NetworkIsolated2Routes')],
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
t.add_resource(
    apigateway.UsagePlan(
        'Premium',
        ApiStages=[apigateway.ApiStage(ApiId=Ref('MoviesApi'), Stage=Ref('Prod'))],
        Quota=apigateway.QuotaSettings(Limit=100000, Period='DAY'),
        Throttle=apigateway.ThrottleSettings(BurstLimit=1000, RateLimit=500),
        UsagePlanName='Premium',
    )
)
t.add_resource(apigateway.ApiKey('PremiumClientKey', Description='Client of usage plan Premium', Enabled=True))
t.add_resource(
    apigateway.UsagePlanKey(
        'PremiumClientPlanKey', KeyId=Ref('PremiumClientKey'), KeyType='API_KEY', UsagePlanId=Ref('Premium'), DependsOn='BasicClientPlanKey'
    )
)
t.add_resource(
    apigateway.Stage(
        'Prod',
        AccessLogSetting=apigateway.AccessLogSetting(
            DestinationArn=Sub('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${ProdAccessLog}'),
            Format='{"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId","time":$context.requestTimeEpoch,"ip":"$context.identity.sourceIp","keyId":"$context.identity.apiKeyId","httpMethod":"$context.httpMethod","resourcePath":"$context.resourcePath","status":$context.status,"errorType":"$context.error.responseType","error":"$context.error.message","waf":"$context.wafResponseCode","integrationStatus":"$context.integration.integrationStatus","integrationLatency":"$context.integration.latency","latency":"$context.responseLatency","responseLength":"$context.responseLength"}',
        ),
        CacheClusterEnabled=False,
        DeploymentId=Ref('MoviesApiDeployment'),
        MethodSettings=[
            apigateway.MethodSetting(
                DataTraceEnabled=False,
                HttpMethod='*',
                LoggingLevel='OFF',
                MetricsEnabled=True,
                ResourcePath='/*',
                ThrottlingBurstLimit=2000,
                ThrottlingRateLimit=1000,
            )
        ],
        RestApiId=Ref('MoviesApi'),
        StageName='prod',
        TracingEnabled=True,
        DependsOn='GatewayAccount',
    )
)
t.add_resource(logs.LogGroup('ProdAccessLog', RetentionInDays=90, DeletionPolicy='Retain', UpdateReplacePolicy='Retain'))
t.add_resource(
    logs.MetricFilter(
        'ProdThrottledRequests',
        FilterPattern='{ $.status = 429 && $.errorType = "THROTTLED" }',
        LogGroupName=Ref('ProdAccessLog'),
        MetricTransformations=[
            logs.MetricTransformation(
                DefaultValue=0, MetricName='ProdThrottledRequests', MetricNamespace=Ref('AWS::StackName'), MetricValue='1', Unit='Count'
            )
        ],
    )
)
t.add_resource(
    awslambda.Function(
        'Writer',
        Code=awslambda.Code(
            ZipFile='"""Writes one movie into the table and says so."""\n\nimport base64\nimport json\nimport os\nimport uuid\n\nimport boto3\n\ntable = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])\n\n\ndef handler(event, context):\n    try:\n        movie = parse(event)\n    except ValueError as wrong:\n        return answer(400, {"message": str(wrong)})\n    table.put_item(Item=movie)\n    return answer(200, {"message": "Successfully inserted data!"})\n\n\ndef parse(event):\n    """The movie in the request\'s body; a default one when the body is empty."""\n    body = event.get("body")\n    if body and event.get("isBase64Encoded"):\n        body = base64.b64decode(body).decode()\n    if not body:\n        return {"id": str(uuid.uuid4()), "year": 2012, "title": "The Amazing Spider-Man 2"}\n    try:\n        movie = json.loads(body)\n    except ValueError:\n        raise ValueError("the body is not JSON") from None\n    if not isinstance(movie, dict):\n        raise ValueError("the body is not a JSON object")\n    missing = [name for name in ("year", "title", "id") if name not in movie]\n    if missing:\n        raise ValueError("the body lacks " + ", ".join(missing))\n    try:\n        year = int(movie["year"])\n    except (TypeError, ValueError):\n        raise ValueError("`year` is not a number") from None\n    return {"id": str(movie["id"]), "year": year, "title": str(movie["title"])}\n\n\ndef answer(status, body):\n    return {\n        "statusCode": status,\n        "headers": {"Content-Type": "application/json"},\n        "body": json.dumps(body),\n    }\n'
        ),
        Description='writes one movie into the table',
        Environment=awslambda.Environment(Variables={'TABLE_NAME': Ref('Movies')}),
        Handler='index.handler',
        LoggingConfig=awslambda.LoggingConfig(LogGroup=Ref('WriterLogs')),
        MemorySize=1024,
        ReservedConcurrentExecutions=100,
        Role=GetAtt('WriterRole', 'Arn'),
        Runtime='python3.13',
        Timeout=28,
        TracingConfig=awslambda.TracingConfig(Mode='Active'),
        VpcConfig=awslambda.VPCConfig(
            SecurityGroupIds=[GetAtt('WriterSecurityGroup', 'GroupId')], SubnetIds=[Ref('NetworkIsolated1'), Ref('NetworkIsolated2')]
        ),
    )
)
t.add_resource(logs.LogGroup('WriterLogs', RetentionInDays=30, DeletionPolicy='Retain', UpdateReplacePolicy='Retain'))
t.add_resource(
    iam.Role(
        'WriterRole',
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
                        {'Effect': 'Allow', 'Action': 'dynamodb:PutItem', 'Resource': GetAtt('Movies', 'Arn')},
                    ],
                },
                PolicyName='granted',
            )
        ],
    )
)
t.add_resource(ec2.SecurityGroup('WriterSecurityGroup', GroupDescription='network interfaces of function Writer', VpcId=Ref('Network')))
t.add_resource(
    cloudwatch.Alarm(
        'WriterThrottled',
        AlarmDescription='Lambda rejects calls and clients are answered 500: 100 at once are too few',
        ComparisonOperator='GreaterThanThreshold',
        Dimensions=[cloudwatch.MetricDimension(Name='FunctionName', Value=Ref('Writer'))],
        EvaluationPeriods=2,
        MetricName='Throttles',
        Namespace='AWS/Lambda',
        Period=300,
        Statistic='Sum',
        Threshold=10,
        TreatMissingData='notBreaching',
    )
)
t.add_resource(
    apigateway.Deployment(
        'MoviesApiDeployment',
        RestApiId=Ref('MoviesApi'),
        DependsOn=['MoviesApiPostData', 'MoviesApiPostDataPermission', 'MoviesApiQuotaExceededResponse', 'MoviesApiThrottledResponse'],
    )
)
t.add_output(
    Output(
        'ApiUrl',
        Description='where the API is: POST <url>/data',
        Value=Sub('https://${MoviesApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Prod}'),
    )
)
t.add_output(Output('BasicKeyId', Description='id of the key of plan Basic', Value=Ref('BasicClientKey')))
t.add_output(Output('PremiumKeyId', Description='id of the key of plan Premium', Value=Ref('PremiumClientKey')))

out = Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
(out / 'movies.template.json').write_text(t.to_json(indent=2) + '\n')
