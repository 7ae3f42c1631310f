//! Who calls a function besides REST APIs, who may, and what shares its executions.

use std::collections::HashMap;

use super::function::{AsyncSettings, Callee, Caller, CallerKind, EventSource, Index, Permission, Queue};
use super::resolve::{Given, Piece, Resource, Value, Words};
use super::{Model, api};

/// Resources that call the functions they name, what they are called, and whether they wait for the answer.
const CALLERS: [(&str, &str, bool); 16] = [
    ("AWS::ApiGateway::Authorizer", "authorizer", true),
    ("AWS::ApiGatewayV2::Integration", "HTTP API", true),
    ("AWS::ApiGatewayV2::Authorizer", "authorizer", true),
    ("AWS::AppSync::DataSource", "GraphQL API", true),
    ("AWS::Cognito::UserPool", "user pool", true),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "load balancer", true),
    ("AWS::StepFunctions::StateMachine", "state machine", true),
    ("AWS::Serverless::StateMachine", "state machine", true),
    ("AWS::Events::Rule", "event rule", false),
    ("AWS::IoT::TopicRule", "topic rule", false),
    ("AWS::Logs::SubscriptionFilter", "log subscription", false),
    ("AWS::S3::Bucket", "bucket", false),
    ("AWS::SNS::Subscription", "topic", false),
    ("AWS::SNS::Topic", "topic", false),
    ("AWS::Scheduler::Schedule", "schedule", false),
    ("AWS::SecretsManager::RotationSchedule", "secret rotation", false),
];

/// Reads callers, permissions and asynchronous settings into the functions.
pub(super) fn read<'a>(model: &mut Model, resources: &[Resource<'a>], functions: &Index<'a>, apis: &api::Index<'a>) {
    let queues = queues(resources);
    for resource in resources {
        match resource.kind {
            "AWS::Lambda::EventSourceMapping" => {
                let Some(callee) = callee(functions, &resource.property("FunctionName")) else { continue };
                let source = event_source(&resource.properties(), "EventSourceArn", &queues);
                add(model, resource, callee, CallerKind::EventSource(Box::new(source)));
            }
            "AWS::Lambda::Url" => {
                let Some(callee) = callee(functions, &resource.property("TargetFunctionArn")) else { continue };
                let auth = resource.property("AuthType").text();
                add(model, resource, callee, CallerKind::Url { auth });
            }
            "AWS::Lambda::EventInvokeConfig" => {
                let Some(callee) = callee(functions, &resource.property("FunctionName")) else { continue };
                model.functions[callee.function].async_settings.push(AsyncSettings {
                    source: resource.source(),
                    qualifier: resource.property("Qualifier").text(),
                    retries: resource.property("MaximumRetryAttempts").number(),
                    max_age: resource.property("MaximumEventAgeInSeconds").number(),
                });
            }
            "AWS::Lambda::Permission" => permission(model, resource, functions, apis),
            "AWS::Serverless::Function" => events(model, resource, functions, &queues),
            kind => {
                let Some((_, name, waits)) = CALLERS.iter().find(|(caller, ..)| *caller == kind) else { continue };
                for (stack, id) in resource.properties().mentions() {
                    let Some(callee) = functions.by_id(stack, id) else { continue };
                    let kind = match waits {
                        true => CallerKind::Synchronous((*name).to_owned()),
                        false => CallerKind::Asynchronous((*name).to_owned()),
                    };
                    add(model, resource, callee, kind);
                }
            }
        }
    }
}

fn callee<'a>(functions: &Index<'a>, value: &Value<'a>) -> Option<Callee> {
    value.words().values.iter().find_map(|words| functions.callee(words))
}

fn add(model: &mut Model, resource: &Resource, callee: Callee, kind: CallerKind) {
    let caller = Caller { source: resource.source(), kind, qualifier: callee.qualifier };
    let callers = &mut model.functions[callee.function].callers;
    if !callers.contains(&caller) {
        callers.push(caller);
    }
}

fn queues<'a>(resources: &[Resource<'a>]) -> HashMap<(usize, &'a str), Queue> {
    let queues = resources.iter().filter(|resource| resource.kind == "AWS::SQS::Queue").map(|resource| {
        let queue = Queue {
            source: resource.source(),
            visibility: resource.property("VisibilityTimeout").number(),
            max_receive: resource.property("RedrivePolicy").get("maxReceiveCount").number(),
            fifo: resource.property("FifoQueue").flag(),
        };
        ((resource.stack, resource.id), queue)
    });
    queues.collect()
}

fn event_source<'a>(value: &Value<'a>, from: &str, queues: &HashMap<(usize, &'a str), Queue>) -> EventSource {
    let arn = value.get(from);
    let mentions = arn.mentions();
    let words = arn.words();
    let kind = words.values.iter().find_map(|words| {
        let filled = words.filled("*");
        filled.split(':').nth(2).map(str::to_owned).filter(|service| service != "*")
    });
    let queue = mentions.iter().find_map(|place| queues.get(place).cloned());
    let attribute = words.values.iter().find_map(Words::as_resource).and_then(|(.., attribute)| attribute);
    let service = match (&queue, attribute, kind) {
        (Some(_), ..) => "sqs".to_owned(),
        (None, Some("StreamArn"), _) => "dynamodb".to_owned(),
        (None, _, Some(service)) => service,
        (None, _, None) if value.get("SelfManagedEventSource").is_given() => "kafka".to_owned(),
        (None, _, None) if value.get("StartingPosition").is_given() => "kinesis".to_owned(),
        _ => String::new(),
    };
    EventSource {
        service,
        from: arn.text(),
        resource: arn.mentioned().into_iter().next(),
        batch_size: value.get("BatchSize").number(),
        window: value.get("MaximumBatchingWindowInSeconds").number(),
        max_concurrency: value.get("ScalingConfig").get("MaximumConcurrency").number(),
        parallelization: value.get("ParallelizationFactor").number(),
        enabled: value.get("Enabled").flag(),
        queue,
    }
}

fn permission<'a>(model: &mut Model, resource: &Resource<'a>, functions: &Index<'a>, apis: &api::Index<'a>) {
    let Some(callee) = callee(functions, &resource.property("FunctionName")) else { return };
    let arn = resource.property("SourceArn");
    let words = arn.words();
    let (mut api, mut route) = (None, None);
    for words in &words.values {
        let place = words.0.iter().position(|piece| match piece {
            Piece::Resource { stack, id, .. } => apis.by_id(*stack, id).is_some(),
            _ => false,
        });
        let Some(Piece::Resource { stack, id, .. }) = place.and_then(|place| words.0.get(place)) else { continue };
        api = apis.by_id(*stack, id);
        let rest = Words(words.0.get(place.unwrap_or_default() + 1..).unwrap_or_default().to_vec()).to_string();
        route = Some(rest.trim_start_matches('/').to_owned());
    }
    let permission = Permission {
        source: resource.source(),
        qualifier: callee.qualifier,
        principal: resource.property("Principal").text(),
        for_source: arn.text(),
        api,
        route,
    };
    model.functions[callee.function].permissions.push(permission);
}

/// The events of a function of the serverless transform, REST APIs apart.
fn events<'a>(
    model: &mut Model,
    resource: &Resource<'a>,
    functions: &Index<'a>,
    queues: &HashMap<(usize, &'a str), Queue>,
) {
    let Some(callee) = functions.by_id(resource.stack, resource.id) else { return };
    let alias = model.functions[callee.function].aliases.first().and_then(|alias| alias.name.values.first().cloned());
    let url = resource.property_or_global("Function", "FunctionUrlConfig");
    let mut found = Vec::new();
    if url.is_given() {
        found.push(CallerKind::Url { auth: url.get("AuthType").text() });
    }
    for (_, event) in resource.property("Events").members() {
        let properties = event.get("Properties");
        let Some(kind) = event.get("Type").plain() else { continue };
        found.push(match kind.as_str() {
            "Api" => continue,
            "SQS" => CallerKind::EventSource(Box::new(event_source(&properties, "Queue", queues))),
            "Kinesis" | "DynamoDB" | "MSK" => {
                CallerKind::EventSource(Box::new(event_source(&properties, "Stream", queues)))
            }
            "HttpApi" => CallerKind::Synchronous("HTTP API".to_owned()),
            "Cognito" => CallerKind::Synchronous("user pool".to_owned()),
            "AlexaSkill" => CallerKind::Synchronous("Alexa skill".to_owned()),
            "SNS" => CallerKind::Asynchronous("topic".to_owned()),
            "S3" => CallerKind::Asynchronous("bucket".to_owned()),
            "Schedule" | "ScheduleV2" => CallerKind::Asynchronous("schedule".to_owned()),
            "EventBridgeRule" | "CloudWatchEvent" => CallerKind::Asynchronous("event rule".to_owned()),
            "CloudWatchLogs" => CallerKind::Asynchronous("log subscription".to_owned()),
            other => CallerKind::Asynchronous(other.to_owned()),
        });
    }
    let invoke = resource.property_or_global("Function", "EventInvokeConfig");
    if invoke.is_given() {
        model.functions[callee.function].async_settings.push(AsyncSettings {
            source: resource.source(),
            qualifier: Given::missing(resource.source()),
            retries: invoke.get("MaximumRetryAttempts").number(),
            max_age: invoke.get("MaximumEventAgeInSeconds").number(),
        });
    }
    for kind in found {
        add(model, resource, Callee { function: callee.function, qualifier: alias.clone() }, kind);
    }
}
