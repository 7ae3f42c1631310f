//! A stack of 450 resources, as a grown system has it: six services behind throttled APIs, on shared ground. About half of it is constructs,
//! the rest generated types of the default services.

use formwork::aws::{
    apigateway, applicationautoscaling as autoscaling, certificatemanager, cloudfront, cloudwatch, codedeploy, cognito,
    dynamodb, ec2, efs, events, iam, kinesis, kinesisfirehose as firehose, kms, lambda, logs, route53, s3, scheduler,
    secretsmanager, sns, sqs, ssm, stepfunctions, wafv2,
};
use formwork::prelude::*;

/// Resources of one stack.
pub const RESOURCES: usize = 450;

const SERVICES: [&str; 6] = ["Orders", "Carts", "Payments", "Catalog", "Search", "Reviews"];

const HANDLER: &str = "\
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
";

const WORKER: &str = "\
def handler(event, context):
    failed = [record['messageId'] for record in event['Records'] if not record['body']]
    return {'batchItemFailures': [{'itemIdentifier': id} for id in failed]}
";

/// So many such stacks: `shop-0`, `shop-1`, ...
pub fn stacks(number: usize) -> Vec<Stack> {
    (0..number).map(stack).collect()
}

/// The stack `shop-<number>`.
pub fn stack(number: usize) -> Stack {
    let mut stack = Stack::new(format!("shop-{number}"));
    stack.describe("Shop: six services behind throttled APIs");
    let shared = shared(&mut stack, number);
    for service in SERVICES {
        add_service(&mut stack, service, &shared);
    }
    stack
}

/// What the services stand on.
struct Shared {
    network: NetworkHandle,
    key: Handle<kms::Key>,
    topic: Handle<sns::Topic>,
    bus: Handle<events::EventBus>,
    group: Handle<scheduler::ScheduleGroup>,
    pool: Handle<cognito::UserPool>,
    domain: Handle<apigateway::DomainName>,
    limit: Handle<ssm::Parameter>,
    rollout: Handle<codedeploy::Application>,
    rollout_role: Handle<iam::Role>,
}

fn shared(stack: &mut Stack, number: usize) -> Shared {
    let alarm_mail =
        stack.parameter(id!("AlarmMail"), Param::string().default("ops@example.com").describe("who is told of alarms"));
    let network = stack.add(
        id!("Network"),
        Network::new(cidr!("10.1.0.0/16"))
            .isolated_subnets(3)
            .dynamodb_endpoint(Policy::of([Statement::allow(["dynamodb:*"]).for_anyone().on(["*"])]))
            .s3_endpoint(Policy::of([Statement::allow(["s3:GetObject"]).for_anyone().on(["*"])])),
    );
    stack.add(id!("GatewayAccount"), GatewayAccount::new());

    let key = stack.add(
        id!("Key"),
        kms::Key::new()
            .description("encrypts the queues, streams and logs of the shop")
            .enable_key_rotation(true)
            .pending_window_in_days(lit!(30))
            .key_policy(Policy::of([
                Statement::allow(["kms:*"])
                    .for_principals([sub!("arn:{}:iam::{}:root", partition(), account_id())])
                    .on(["*"]),
                Statement::allow(["kms:Decrypt", "kms:GenerateDataKey*"]).for_service("sns.amazonaws.com").on(["*"]),
            ])),
    );
    stack.add(id!("KeyAlias"), kms::Alias::new(format!("alias/shop-{number}"), key.arn()));

    let topic = stack
        .add(id!("Alarms"), sns::Topic::new().display_name("alarms of the shop").kms_master_key_id(key.reference()));
    stack.add(id!("AlarmsByMail"), sns::Subscription::new("email", topic.topic_arn()).endpoint(&alarm_mail));
    stack.add(
        id!("AlarmsPolicy"),
        sns::TopicPolicy::new(
            Policy::of([Statement::allow(["sns:Publish"])
                .for_service("cloudwatch.amazonaws.com")
                .on([topic.topic_arn()])
                .when("StringEquals", "aws:SourceAccount", account_id())]),
            [topic.topic_arn()],
        ),
    );

    let (archive, site) = buckets(stack);
    let zone = stack.add(id!("Zone"), route53::HostedZone::new().name("shop.example.com"));
    let certificate = stack.add(
        id!("Certificate"),
        certificatemanager::Certificate::new("api.shop.example.com")
            .subject_alternative_names(["www.shop.example.com"])
            .validation_method("DNS")
            .domain_validation_options([certificatemanager::CertificateDomainValidationOption::new()
                .domain_name("shop.example.com")
                .hosted_zone_id(&zone)]),
    );
    let domain = stack.add(
        id!("Domain"),
        apigateway::DomainName::new()
            .domain_name("api.shop.example.com")
            .regional_certificate_arn(certificate.certificate_arn())
            .endpoint_configuration(
                apigateway::DomainNameEndpointConfiguration::new()
                    .types([apigateway::DomainNameEndpointConfigurationTypes::Regional]),
            )
            .security_policy("TLS_1_2"),
    );
    stack.add(
        id!("DomainRecord"),
        route53::RecordSet::new("api.shop.example.com", "A").hosted_zone_id(&zone).alias_target(
            route53::RecordSetAliasTarget::new(domain.regional_domain_name(), domain.regional_hosted_zone_id()),
        ),
    );
    website(stack, &site);
    let pool = users(stack, number);
    stream(stack, &archive, &key);

    let bus = stack.add(
        id!("Bus"),
        events::EventBus::new(format!("shop-{number}"))
            .kms_key_identifier(key.reference())
            .description("what happens in the shop"),
    );
    stack.add(id!("BusArchive"), events::Archive::new(bus.arn()).retention_days(lit!(30)));
    let group = stack.add(id!("Schedules"), scheduler::ScheduleGroup::new().name(format!("shop-{number}")));

    let rollout = stack.add(
        id!("Rollout"),
        codedeploy::Application::new().compute_platform(codedeploy::ApplicationComputePlatform::Lambda),
    );
    let rollout_role = stack.add(
        id!("RolloutRole"),
        iam::Role::new(Policy::trusting("codedeploy.amazonaws.com"))
            .managed_policy_arns([Arn::of("arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda")]),
    );
    stack.add(
        id!("FlowLogs"),
        ec2::FlowLog::new(network.vpc.reference(), ec2::FlowLogResourceType::Vpc)
            .traffic_type(ec2::FlowLogTrafficType::Reject)
            .log_destination_type(ec2::FlowLogLogDestinationType::S3)
            .log_destination(archive.arn()),
    );
    stack.add(
        id!("Runbook"),
        ssm::Document::new(json!({
            "schemaVersion": "0.3",
            "description": "what to do when clients are answered 429",
            "mainSteps": [
                { "name": "Look", "action": "aws:sleep", "inputs": { "Duration": "PT1M" } },
                { "name": "Wait", "action": "aws:sleep", "inputs": { "Duration": "PT5M" } },
            ],
        }))
        .document_type(ssm::DocumentType::Automation),
    );
    stack.add(
        id!("Dashboard"),
        cloudwatch::Dashboard::new(sub!(
            r#"{{"widgets":[{{"type":"metric","properties":{{"region":"{}","metrics":[["AWS/ApiGateway","Count","ApiName","orders"]]}}}}]}}"#,
            region(),
        )),
    );
    let limit = stack.add(
        id!("Limit"),
        ssm::Parameter::new(ssm::ParameterType::String, "100")
            .name(format!("/shop-{number}/limit"))
            .tier(ssm::ParameterTier::Standard),
    );
    share_files(stack, &network, &key);
    Shared { network, key, topic, bus, group, pool, domain, limit, rollout, rollout_role }
}

/// A bucket for logs and one for the website.
fn buckets(stack: &mut Stack) -> (Handle<s3::Bucket>, Handle<s3::Bucket>) {
    let private = || {
        s3::Bucket::new()
            .bucket_encryption(s3::BucketEncryption::new([s3::BucketServerSideEncryptionRule::new()
                .server_side_encryption_by_default(s3::BucketServerSideEncryptionByDefault::new(
                    s3::BucketServerSideEncryptionByDefaultSseAlgorithm::Aes256,
                ))]))
            .public_access_block_configuration(
                s3::BucketPublicAccessBlockConfiguration::new()
                    .block_public_acls(true)
                    .block_public_policy(true)
                    .ignore_public_acls(true)
                    .restrict_public_buckets(true),
            )
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain)
    };
    let archive = stack.add(
        id!("Archive"),
        private().lifecycle_configuration(s3::BucketLifecycleConfiguration::new([s3::BucketRule::new(
            s3::BucketRuleStatus::Enabled,
        )
        .id("old")
        .expiration_in_days(365)
        .transitions([
            s3::BucketTransition::new(s3::BucketTransitionStorageClass::StandardIa).transition_in_days(30)
        ])])),
    );
    let site = stack.add(
        id!("Site"),
        private().versioning_configuration(s3::BucketVersioningConfiguration::new(
            s3::BucketVersioningConfigurationStatus::Enabled,
        )),
    );
    for (id, bucket) in [(id!("ArchivePolicy"), &archive), (id!("SitePolicy"), &site)] {
        let encrypted = Statement::deny(["s3:*"])
            .for_anyone()
            .on([val::<String>(bucket.arn()), sub!("{}/*", bucket.arn())])
            .when("Bool", "aws:SecureTransport", "false");
        stack.add(id, s3::BucketPolicy::new(bucket, Policy::of([encrypted])));
    }
    (archive, site)
}

fn website(stack: &mut Stack, site: &Handle<s3::Bucket>) {
    let access = stack.add(
        id!("SiteAccess"),
        cloudfront::OriginAccessControl::new(cloudfront::OriginAccessControlConfig::new(
            "shop-site",
            "s3",
            "always",
            "sigv4",
        )),
    );
    let headers = stack.add(
        id!("SiteHeaders"),
        cloudfront::ResponseHeadersPolicy::new(
            cloudfront::ResponseHeadersPolicyConfig::new("shop-site").security_headers_config(
                cloudfront::ResponseHeadersPolicySecurityHeadersConfig::new()
                    .frame_options(cloudfront::ResponseHeadersPolicyFrameOptions::new("DENY", true))
                    .content_type_options(cloudfront::ResponseHeadersPolicyContentTypeOptions::new(true)),
            ),
        ),
    );
    let behaviour = cloudfront::DistributionDefaultCacheBehavior::new(
        "site",
        cloudfront::DistributionDefaultCacheBehaviorViewerProtocolPolicy::RedirectToHttps,
    )
    .cache_policy_id(Id::of("658327ea-f89d-4fab-a63d-7e88639e58f6"))
    .response_headers_policy_id(&headers)
    .compress(true);
    let origin = cloudfront::DistributionOrigin::new(site.attribute("RegionalDomainName"), "site")
        .origin_access_control_id(&access)
        .s3_origin_config(cloudfront::DistributionS3OriginConfig::new().origin_access_identity(""));
    let distribution = stack.add(
        id!("Distribution"),
        cloudfront::Distribution::new(
            cloudfront::DistributionConfig::new(behaviour, true)
                .origins([origin])
                .default_root_object("index.html")
                .http_version(cloudfront::DistributionConfigHttpVersion::Http2And3)
                .price_class(cloudfront::DistributionConfigPriceClass::PriceClass100),
        ),
    );
    stack.output(id!("SiteUrl"), "where the website is", sub!("https://{}", distribution.domain_name()));
}

fn users(stack: &mut Stack, number: usize) -> Handle<cognito::UserPool> {
    let password =
        cognito::UserPoolPasswordPolicy::new().minimum_length(lit!(12)).require_numbers(true).require_uppercase(true);
    let pool = stack.add(
        id!("Users"),
        cognito::UserPool::new()
            .auto_verified_attributes([cognito::UserPoolAutoVerifiedAttributes::Email])
            .mfa_configuration(cognito::UserPoolMfaConfiguration::Off)
            .policies(cognito::UserPoolPolicies::new().password_policy(password))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    let client = stack.add(
        id!("UsersClient"),
        cognito::UserPoolClient::new(&pool)
            .explicit_auth_flows([
                cognito::UserPoolClientExplicitAuthFlows::AllowUserSrpAuth,
                cognito::UserPoolClientExplicitAuthFlows::AllowRefreshTokenAuth,
            ])
            .prevent_user_existence_errors(cognito::UserPoolClientPreventUserExistenceErrors::Enabled),
    );
    stack.add(id!("UsersDomain"), cognito::UserPoolDomain::new(format!("shop-{number}"), &pool));
    let scope = cognito::UserPoolResourceServerResourceServerScopeType::new("read and write orders", "orders");
    stack.add(id!("UsersScopes"), cognito::UserPoolResourceServer::new("shop", "shop", &pool).scopes([scope]));
    stack.output(id!("UsersClientId"), "with which clients sign in", client.reference());
    pool
}

/// Events into the archive.
fn stream(stack: &mut Stack, archive: &Handle<s3::Bucket>, key: &Handle<kms::Key>) {
    let stream = stack.add(
        id!("Stream"),
        kinesis::Stream::new()
            .retention_period_hours(lit!(24))
            .stream_mode_details(kinesis::StreamModeDetails::new(kinesis::StreamModeDetailsStreamMode::OnDemand))
            .stream_encryption(kinesis::StreamEncryption::new(kinesis::StreamEncryptionEncryptionType::Kms, key.arn())),
    );
    let allowed = Policy::of([
        Statement::allow(["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator"])
            .on([stream.arn()]),
        Statement::allow(["s3:PutObject"]).on([sub!("{}/*", archive.arn())]),
        Statement::allow(["kms:Decrypt"]).on([key.arn()]),
    ]);
    let role = stack.add(id!("DeliveryRole"), iam::Role::new(Policy::trusting("firehose.amazonaws.com")));
    let policy = stack.add(id!("DeliveryPolicy"), iam::Policy::new(allowed, "deliver").roles([&role]));
    stack.add(
        id!("Delivery"),
        firehose::DeliveryStream::new()
            .delivery_stream_type(firehose::DeliveryStreamType::KinesisStreamAsSource)
            .kinesis_stream_source_configuration(firehose::DeliveryStreamKinesisStreamSourceConfiguration::new(
                stream.arn(),
                role.arn(),
            ))
            .extended_s3_destination_configuration(
                firehose::DeliveryStreamExtendedS3DestinationConfiguration::new(archive.arn(), role.arn())
                    .prefix("events/")
                    .compression_format(
                        firehose::DeliveryStreamExtendedS3DestinationConfigurationCompressionFormat::Gzip,
                    )
                    .buffering_hints(
                        firehose::DeliveryStreamBufferingHints::new()
                            .interval_in_seconds(lit!(300))
                            .size_in_mbs(lit!(64)),
                    ),
            )
            .depends_on(&policy),
    );
}

fn share_files(stack: &mut Stack, network: &NetworkHandle, key: &Handle<kms::Key>) {
    let files = stack.add(
        id!("Files"),
        efs::FileSystem::new()
            .encrypted(true)
            .kms_key_id(key.arn())
            .lifecycle_policies([efs::FileSystemLifecyclePolicy::new()
                .transition_to_ia(efs::FileSystemLifecyclePolicyTransitionToIa::After30Days)])
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    let guard = stack.add(id!("FilesGuard"), ec2::SecurityGroup::new("the shared files").vpc_id(&network.vpc));
    let nfs = ec2::SecurityGroupIngress::new("tcp").group_id(&guard).from_port(lit!(2049)).to_port(lit!(2049));
    stack.add(id!("FilesIngress"), nfs.cidr_ip("10.1.0.0/16"));
    for (number, subnet) in network.isolated.iter().enumerate() {
        let target = efs::MountTarget::new(&files, [&guard], subnet);
        stack.add(name("Files", &format!("Target{number}")), target);
    }
    let root = efs::AccessPointRootDirectory::new()
        .path("/shop")
        .creation_info(efs::AccessPointCreationInfo::new("1000", "1000", "750"));
    let user = efs::AccessPointPosixUser::new("1000", "1000");
    stack.add(id!("FilesAccess"), efs::AccessPoint::new(&files).root_directory(root).posix_user(user));
}

/// One service: an API with plans and a firewall, its function and table, a queue with a worker, and the alarms that watch them.
fn add_service(stack: &mut Stack, service: &str, shared: &Shared) {
    let lower = service.to_lowercase();
    let id = |word: &str| name(service, word);

    let table = stack.add(id("Table"), Table::keyed_by("id", KeyType::String).max_write_units(lit!(1250)));
    stack.add(id("HistoryTable"), history_table(&shared.key));
    let secret = stack.add(
        id("Secret"),
        secretsmanager::Secret::new().description("key of the partner's API").generate_secret_string(
            secretsmanager::SecretGenerateSecretString::new().password_length(40).exclude_punctuation(true),
        ),
    );
    let handler = stack.add(
        id("Handler"),
        Function::python("index.handler", HANDLER)
            .describe(format!("answers the API of {lower}"))
            .memory(lit!(1024))
            .timeout(lit!(28))
            .reserved_concurrency(lit!(100))
            .network(&shared.network)
            .tracing()
            .env("TABLE", table.reference())
            .env("LIMIT", shared.limit.reference())
            .env("SECRET", secret.reference())
            .grant(table.read())
            .grant(table.write())
            .grant(Statement::allow(["secretsmanager:GetSecretValue"]).on([secret.reference()])),
    );
    roll_out(stack, service, &handler, shared);
    let dead = work(stack, service, shared);

    let api = stack.add(
        id("Api"),
        RestApi::new(lower.clone())
            .describe(format!("the API of {lower}"))
            .route(route!("GET /items"), Route::to(&handler).api_key_required().responses([200, 429]))
            .route(route!("POST /items"), Route::to(&handler).api_key_required().responses([201, 429]))
            .route(route!("GET /items/{id}"), Route::to(&handler).api_key_required().timeout_ms(lit!(5000)))
            .route(route!("DELETE /items/{id}"), Route::to(&handler).api_key_required())
            .gateway_response(GatewayResponse::throttled().retry_after(1).cors("*"))
            .gateway_response(GatewayResponse::quota_exceeded().retry_after(3600).cors("*")),
    );
    stack.add(
        id("Model"),
        apigateway::Model::new(&api).content_type("application/json").schema(json!({
            "$schema": "http://json-schema.org/draft-04/schema#",
            "type": "object",
            "required": ["id"],
            "properties": { "id": { "type": "string", "maxLength": 64 }, "amount": { "type": "integer", "minimum": 1 } },
        })),
    );
    stack.add(id("Validator"), apigateway::RequestValidator::new(&api).validate_request_body(true));
    stack.add(
        id("Authorizer"),
        apigateway::Authorizer::new("users", &api, apigateway::AuthorizerType::CognitoUserPools)
            .identity_source("method.request.header.Authorization")
            .provider_arns([shared.pool.arn()]),
    );
    let prod = stack.add(
        id("Prod"),
        Stage::of(&api, "prod")
            .throttle(Throttle { rate: lit!(1000), burst: lit!(2000) })
            .method(route!("POST /items"), MethodSettings::throttle(Throttle { rate: lit!(200), burst: lit!(400) }))
            .access_log(AccessLog::json().retention(Retention::Days90))
            .tracing(),
    );
    stack.add(
        id("BasePath"),
        apigateway::BasePathMapping::new(&shared.domain).base_path(lower.clone()).rest_api_id(&api).stage(&prod),
    );
    stack.add(
        id("Basic"),
        UsagePlan::new(&prod)
            .throttle(Throttle { rate: lit!(100), burst: lit!(200) })
            .quota(Quota { limit: lit!(10_000), per: Period::Day })
            .key(id!("Acme")),
    );
    stack.add(
        id("Premium"),
        UsagePlan::new(&prod)
            .throttle(Throttle { rate: lit!(500), burst: lit!(1000) })
            .quota(Quota { limit: lit!(100_000), per: Period::Day })
            .key(id!("Globex")),
    );
    let firewall = stack.add(
        id("Firewall"),
        WebAcl::protecting(&prod)
            .rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5))
            .rule(waf::Rule::block_countries(&[Country::KP, Country::IR]))
            .rule(waf::Rule::managed(Managed::CommonRuleSet))
            .rule(waf::Rule::managed(Managed::AmazonIpReputationList)),
    );
    let firewall_log = stack.add(
        id("FirewallLog"),
        logs::LogGroup::new().log_group_name(format!("aws-waf-logs-shop-{lower}")).retention_in_days(30),
    );
    stack.add(
        id("FirewallLogging"),
        wafv2::LoggingConfiguration::new([firewall_log.arn()], firewall.arn())
            .redacted_fields([wafv2::LoggingConfigurationFieldToMatch::new()
                .single_header(wafv2::LoggingConfigurationFieldToMatchSingleHeader::new("x-api-key"))]),
    );

    let watched = [
        ("Throttled", Alarm::on(prod.throttled_requests()).above(100).in_minutes(5).periods(2)),
        ("QuotaUsed", Alarm::on(prod.quota_exceeded_requests()).above(10).in_minutes(60)),
        ("Failing", Alarm::on(prod.errors_5xx()).above(5).for_minutes(5)),
        ("Slow", Alarm::on(prod.latency()).above(1000).in_minutes(5).periods(3)),
        ("HandlerThrottled", Alarm::on(handler.throttles()).at_least(10).for_minutes(5)),
        ("HandlerFailing", Alarm::on(handler.errors()).above(5).in_minutes(5)),
        ("Blocked", Alarm::on(firewall.blocked_requests()).above(100).in_minutes(5)),
    ];
    let dead_letters = cloudwatch::Alarm::new()
        .comparison_operator(cloudwatch::AlarmComparisonOperator::GreaterThanThreshold)
        .evaluation_periods(lit!(1))
        .metric_name("ApproximateNumberOfMessagesVisible")
        .namespace("AWS/SQS")
        .dimensions([cloudwatch::AlarmDimension::new("QueueName", dead.queue_name())])
        .period(lit!(300))
        .statistic(cloudwatch::AlarmStatistic::Maximum)
        .threshold(0)
        .treat_missing_data(cloudwatch::AlarmTreatMissingData::NotBreaching)
        .alarm_actions([shared.topic.reference()]);
    stack.add(id("DeadLetters"), dead_letters);
    let mut alarms = Vec::new();
    for (word, alarm) in watched {
        let alarm = stack.add(id(word), alarm.describe(format!("{word}: the API of {lower}")).notify(&shared.topic));
        alarms.push(sub!("ALARM({})", alarm.arn()));
    }
    stack.add(
        id("Unwell"),
        cloudwatch::CompositeAlarm::new(intrinsic::join(" OR ", alarms)).alarm_actions([shared.topic.reference()]),
    );
    stack.add(
        id("Refused"),
        logs::QueryDefinition::new(format!("{lower}/refused"), "filter status = 429 | stats count(*) by apiKeyId")
            .log_group_names([prod.access_log_group()].as_slice()),
    );
    stack.output(name(service, "Url"), "where the API is", api.url(&prod));
}

fn history_table(key: &Handle<kms::Key>) -> dynamodb::Table {
    let attribute =
        |name: &str| dynamodb::TableAttributeDefinition::new(name, dynamodb::TableAttributeDefinitionAttributeType::S);
    dynamodb::Table::new([
        dynamodb::TableKeySchema::new("id", dynamodb::TableKeySchemaKeyType::Hash),
        dynamodb::TableKeySchema::new("at", dynamodb::TableKeySchemaKeyType::Range),
    ])
    .attribute_definitions([attribute("at"), attribute("customer"), attribute("id")])
    .billing_mode(dynamodb::TableBillingMode::PayPerRequest)
    .global_secondary_indexes([dynamodb::TableGlobalSecondaryIndex::new(
        "by-customer",
        [dynamodb::TableGlobalSecondaryIndexKeySchema::new(
            "customer",
            dynamodb::TableGlobalSecondaryIndexKeySchemaKeyType::Hash,
        )],
        dynamodb::TableProjection::new().projection_type(dynamodb::TableProjectionProjectionType::All),
    )])
    .sse_specification(
        dynamodb::TableSseSpecification::new(true)
            .sse_type(dynamodb::TableSseSpecificationSseType::Kms)
            .kms_master_key_id(key.arn()),
    )
    .point_in_time_recovery_specification(
        dynamodb::TablePointInTimeRecoverySpecification::new().point_in_time_recovery_enabled(true),
    )
    .time_to_live_specification(dynamodb::TableTimeToLiveSpecification::new(true).attribute_name("expires"))
    .deletion_policy(DeletionPolicy::Retain)
    .update_replace_policy(DeletionPolicy::Retain)
}

/// A version behind an alias, with provisioned concurrency that follows the load.
fn roll_out(stack: &mut Stack, service: &str, handler: &Handle<lambda::Function>, shared: &Shared) {
    let id = |word: &str| name(service, word);
    let version = stack.add(id("Version"), lambda::Version::new(handler));
    let alias = stack.add(
        id("Live"),
        lambda::Alias::new(handler, version.version(), "live")
            .provisioned_concurrency_config(lambda::AliasProvisionedConcurrencyConfiguration::new(5)),
    );
    let target = stack.add(
        id("Scaling"),
        autoscaling::ScalableTarget::new(autoscaling::ScalableTargetArgs {
            max_capacity: val(50),
            min_capacity: val(5),
            resource_id: sub!("function:{}:live", handler.reference()),
            scalable_dimension: val(autoscaling::ScalableTargetScalableDimension::LambdaFunctionProvisionedConcurrency),
            service_namespace: val(autoscaling::ScalableTargetServiceNamespace::Lambda),
        })
        .depends_on(&alias),
    );
    let utilization = autoscaling::ScalingPolicyPredefinedMetricSpecification::new(
        autoscaling::ScalingPolicyPredefinedMetricSpecificationPredefinedMetricType::LambdaProvisionedConcurrencyUtilization,
    );
    stack.add(
        id("ScalingPolicy"),
        autoscaling::ScalingPolicy::new("utilization", autoscaling::ScalingPolicyPolicyType::TargetTrackingScaling)
            .scaling_target_id(&target)
            .target_tracking_scaling_policy_configuration(
                autoscaling::ScalingPolicyTargetTrackingScalingPolicyConfiguration::new(0.7)
                    .predefined_metric_specification(utilization),
            ),
    );
    stack.add(
        id("Rollout"),
        codedeploy::DeploymentGroup::new(&shared.rollout, shared.rollout_role.arn())
            .deployment_config_name(Id::of("CodeDeployDefault.LambdaCanary10Percent5Minutes"))
            .deployment_style(
                codedeploy::DeploymentGroupDeploymentStyle::new()
                    .deployment_option(codedeploy::DeploymentGroupDeploymentStyleDeploymentOption::WithTrafficControl)
                    .deployment_type(codedeploy::DeploymentGroupDeploymentStyleDeploymentType::BlueGreen),
            ),
    );
}

/// A queue that a rule and a schedule fill and a worker empties, and a state machine for what takes longer. Gives the queue of the dead letters.
fn work(stack: &mut Stack, service: &str, shared: &Shared) -> Handle<sqs::Queue> {
    let id = |word: &str| name(service, word);
    let dead = stack.add(
        id("DeadQueue"),
        sqs::Queue::new().message_retention_period(lit!(1_209_600)).kms_master_key_id(shared.key.reference()),
    );
    let queue = stack.add(
        id("Queue"),
        sqs::Queue::new()
            .visibility_timeout(lit!(180))
            .kms_master_key_id(shared.key.reference())
            .redrive_policy(sqs::QueueRedrivePolicy::new().dead_letter_target_arn(dead.arn()).max_receive_count(5)),
    );
    let worker = stack.add(
        id("Worker"),
        Function::python("index.handler", WORKER)
            .memory(lit!(512))
            .timeout(lit!(30))
            .reserved_concurrency(lit!(10))
            .json_logs(LogLevel::Info)
            .grant(
                Statement::allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"])
                    .on([queue.arn()]),
            )
            .grant(Statement::allow(["kms:Decrypt"]).on([shared.key.arn()])),
    );
    stack.add(
        id("Source"),
        lambda::EventSourceMapping::new(worker.reference())
            .event_source_arn(queue.arn())
            .batch_size(lit!(10))
            .function_response_types([lambda::EventSourceMappingFunctionResponseTypes::ReportBatchItemFailures])
            .scaling_config(lambda::EventSourceMappingScalingConfig::new().maximum_concurrency(lit!(10))),
    );
    let rule = stack.add(
        id("Rule"),
        events::Rule::new()
            .event_bus_name(&shared.bus)
            .event_pattern(json!({ "source": ["shop"], "detail-type": ["changed"] }))
            .targets([events::RuleTarget::new(queue.arn(), "queue")
                .retry_policy(events::RuleRetryPolicy::new().maximum_retry_attempts(lit!(10)))
                .dead_letter_config(events::RuleDeadLetterConfig::new().arn(dead.arn()))]),
    );
    stack.add(
        id("QueuePolicy"),
        sqs::QueuePolicy::new(
            Policy::of([Statement::allow(["sqs:SendMessage"])
                .for_service("events.amazonaws.com")
                .on([queue.arn()])
                .when("ArnEquals", "aws:SourceArn", val::<String>(rule.arn()))]),
            [&queue],
        ),
    );
    let starter = stack.add(
        id("StarterRole"),
        iam::Role::new(Policy::trusting("scheduler.amazonaws.com")).policies([iam::RolePolicyProps::new(
            Policy::of([Statement::allow(["states:StartExecution"]).on(["*"])]),
            "start",
        )]),
    );
    let runner = stack.add(
        id("RunnerRole"),
        iam::Role::new(Policy::trusting("states.amazonaws.com")).policies([iam::RolePolicyProps::new(
            Policy::of([Statement::allow(["lambda:InvokeFunction"]).on([worker.arn()])]),
            "run",
        )]),
    );
    let machine = stack.add(
        id("Nightly"),
        stepfunctions::StateMachine::new(runner.arn())
            .definition(json!({
                "StartAt": "Collect",
                "States": {
                    "Collect": { "Type": "Task", "Resource": worker.arn(), "Retry": [{ "ErrorEquals": ["States.ALL"] }], "Next": "Wait" },
                    "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Report" },
                    "Report": { "Type": "Task", "Resource": worker.arn(), "End": true },
                },
            }))
            .tracing_configuration(stepfunctions::StateMachineTracingConfiguration::new().enabled(true)),
    );
    stack.add(
        id("NightlySchedule"),
        scheduler::Schedule::new(
            scheduler::ScheduleFlexibleTimeWindow::new(scheduler::ScheduleFlexibleTimeWindowMode::Off),
            "cron(0 3 * * ? *)",
            scheduler::ScheduleTarget::new(machine.arn(), starter.arn()),
        )
        .group_name(&shared.group),
    );
    dead
}

fn name(service: &str, word: &str) -> LogicalId {
    LogicalId::try_from(format!("{service}{word}")).expect("letters and digits")
}
