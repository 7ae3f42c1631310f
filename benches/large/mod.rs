//! A stack of 450 resources, as a grown system has it: six services behind throttled APIs, on shared ground. About half of it is constructs,
//! the rest generated types of the default services.

use formwork::aws::{
    apigateway, applicationautoscaling as autoscaling, certificatemanager, cloudfront, cloudwatch, codedeploy, cognito, dynamodb, ec2, efs,
    events, iam, kinesis, kinesisfirehose as firehose, kms, lambda, logs, route53, s3, scheduler, secretsmanager, sns, sqs, ssm,
    stepfunctions, wafv2,
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
    key: Handle<kms::KmsKey>,
    topic: Handle<sns::Topic>,
    bus: Handle<events::EventBus>,
    group: Handle<scheduler::ScheduleGroup>,
    pool: Handle<cognito::UserPool>,
    domain: Handle<apigateway::DomainName>,
    rollout: Handle<codedeploy::Application>,
    rollout_role: Handle<iam::Role>,
}

fn shared(stack: &mut Stack, number: usize) -> Shared {
    let alarm_mail = stack.parameter(id!("AlarmMail"), Param::string().default("ops@example.com").describe("who is told of alarms"));
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
        kms::KmsKey::new()
            .description("encrypts the queues, streams and logs of the shop")
            .enable_key_rotation(true)
            .pending_window_in_days(lit!(30))
            .key_policy(Policy::of([
                Statement::allow(["kms:*"]).for_principals([sub!("arn:{}:iam::{}:root", intrinsic::partition(), account_id())]).on(["*"]),
                Statement::allow(["kms:Decrypt", "kms:GenerateDataKey*"]).for_service("sns.amazonaws.com").on(["*"]),
            ])),
    );
    stack.add(id!("KeyAlias"), kms::Alias::new(kms_alias(number), key.arn()));

    let topic = stack.add(id!("Alarms"), sns::Topic::new().display_name("alarms of the shop").kms_master_key_id(key.reference()));
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
                apigateway::DomainNameEndpointConfiguration::new().types([apigateway::DomainNameEndpointConfigurationTypes::Regional]),
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
        events::EventBus::new(format!("shop-{number}")).kms_key_identifier(key.reference()).description("what happens in the shop"),
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
            .managed_policy_arns([arn("arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda")]),
    );
    stack.add(
        id!("FlowLogs"),
        ec2::FlowLog::new(intrinsic_vpc(&network), ec2::FlowLogResourceType::Vpc)
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
    share_files(stack, &network, &key);
    Shared { network, key, topic, bus, group, pool, domain, rollout, rollout_role }
}
