//! Reports made by hand, for the forms alone.

use formwork::diff::Report;
use formwork::diff::Severity;
use formwork::diff::report::*;
use formwork::facts::Replacement;
use formwork::node::Node;
use serde_json::Value;

fn statement(added: bool, actions: &[&str]) -> IamStatement {
    IamStatement {
        added,
        effect: "Allow".to_owned(),
        actions: actions.iter().map(|action| (*action).to_owned()).collect(),
        resources: vec!["arn:aws:dynamodb:eu-west-1:111111111111:table/orders".to_owned()],
        principals: Vec::new(),
        condition: None,
        resource: "HandlerPolicy".to_owned(),
        place: "HandlerPolicy/Table".to_owned(),
    }
}

/// A value of a template.
pub fn node(json: &Value) -> Node {
    serde_json::from_value(json.clone()).unwrap()
}

/// A report in which every section has something, with a stack that is new and one without changes.
pub fn everything() -> Report {
    let code = |by: u32| {
        let mut lines: Vec<String> = (1..=12).map(|n| format!("    step_{n}(event)")).collect();
        lines[5] = format!("    wait(seconds={by})");
        format!("import time\n\ndef handler(event, context):\n{}\n    return {{'statusCode': 200}}\n", lines.join("\n"))
    };
    let rule = serde_json::json!({
        "Name": "PerKey", "Priority": 3, "Action": { "Block": {} },
        "Statement": { "RateBasedStatement": {
            "AggregateKeyType": "CUSTOM_KEYS", "Limit": 2000, "EvaluationWindowSec": 300,
            "CustomKeys": [{ "Header": { "Name": "x-api-key", "TextTransformations": [{ "Priority": 0, "Type": "NONE" }] } }] } },
        "VisibilityConfig": { "CloudWatchMetricsEnabled": true, "MetricName": "PerKey", "SampledRequestsEnabled": true },
    });
    let orders = StackDiff {
        name: "orders".to_owned(),
        file: Some("out/orders.template.json".to_owned()),
        summary: Summary {
            add: 1,
            modify: 4,
            remove: 2,
            replace: 1,
            maybe_replace: 1,
            move_: 1,
            folded: 9,
            unchanged: 41,
        },
        findings: vec![
            told(
                "DATA-LOSS",
                Severity::Critical,
                "Audit",
                "/Resources/Audit",
                "bucket deleted; it has to be empty",
                &[],
            ),
            told(
                "SEC-METHOD-OPEN-ADDED",
                Severity::High,
                "GetPublic",
                "/Resources/GetPublic/Properties/AuthorizationType",
                "GET /public can be called by anybody",
                &["GET /public"],
            ),
            told(
                "OPS-ALARM-WEAKENED",
                Severity::Medium,
                "Errors",
                "/Resources/Errors/Properties/Threshold",
                "fires later: 1 -> 50",
                &[],
            ),
            told(
                "SEC-IAM-ADDED",
                Severity::Info,
                "Role",
                "/Resources/Role/Properties/Policies/0",
                "one statement more",
                &[],
            ),
        ],
        throttle: vec![
            Limit {
                requests: sides(Some(1000), Some(2000)),
                period: Some(BeforeAfterText { before: Some("5 min".to_owned()), after: Some("5 min".to_owned()) }),
                ..limit_of(Layer::WafRate, "PerIp", None)
            },
            Limit {
                rate: sides(None, Some(5)),
                burst: sides(None, Some(10)),
                ..limit_of(Layer::UsagePlanMethod, "gold", Some("/orders POST"))
            },
            Limit {
                rate: sides(Some(50), Some(20)),
                burst: sides(Some(100), Some(0)),
                quota: sides(Some(10_000), Some(10_000)),
                period: Some(BeforeAfterText { before: Some("day".to_owned()), after: Some("week".to_owned()) }),
                ..limit_of(Layer::UsagePlan, "gold", None)
            },
            Limit {
                rate: Some(BeforeAfter {
                    before: Some(node(&serde_json::json!({ "Ref": "Rate" }))),
                    after: Some(Node::from(300_i64)),
                }),
                ..limit_of(Layer::Stage, "prod", Some("/* *"))
            },
            Limit { concurrency: sides(Some(100), None), ..limit_of(Layer::Concurrency, "orders-handler", None) },
        ],
        effective: [
            "GET /orders",
            "POST /orders",
            "GET /orders/{id}",
            "PUT /orders/{id}",
            "DELETE /orders/{id}",
            "GET /public",
        ]
        .map(|method| Effective {
            method: method.to_owned(),
            stage: "prod".to_owned(),
            plan: Some("gold".to_owned()).filter(|_| method != "GET /public"),
            rate: sides(if method == "GET /public" { None } else { Some(50) }, Some(20)).unwrap(),
            binds: BeforeAfterText {
                before: Some("usage plan gold".to_owned()),
                after: Some("usage plan gold".to_owned()),
            },
        })
        .into(),
        iam: vec![
            IamStatement {
                condition: Some("{\"StringEquals\":{\"aws:SourceAccount\":\"111111111111\"}}".to_owned()),
                principals: vec!["Service: lambda.amazonaws.com".to_owned()],
                resources: Vec::new(),
                place: "Role/trust/0".to_owned(),
                ..statement(true, &["sts:AssumeRole"])
            },
            statement(
                false,
                &[
                    "dynamodb:BatchGetItem",
                    "dynamodb:BatchWriteItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:GetItem",
                    "dynamodb:PutItem",
                    "dynamodb:Query",
                    "dynamodb:Scan",
                    "dynamodb:UpdateItem",
                ],
            ),
        ],
        costs: vec![
            Cost {
                resource: Some("Handler".to_owned()),
                what: "MemorySize".to_owned(),
                before: Some(Node::from(128_i64)),
                after: Some(Node::from(512_i64)),
                unit: "MB",
            },
            Cost {
                resource: None,
                what: "resources".to_owned(),
                before: Some(Node::from(48_i64)),
                after: Some(Node::from(47_i64)),
                unit: "of 500",
            },
        ],
        resources: vec![
            changed("Audit", "AWS::S3::Bucket", Action::Remove, Some(PolicyAction::Delete), Vec::new()),
            changed(
                "Errors",
                "AWS::CloudWatch::Alarm",
                Action::Modify,
                None,
                vec![leaf("/Properties/Threshold", "1", "50")],
            ),
            changed("GetPublic", "AWS::ApiGateway::Method", Action::Add, None, Vec::new()),
            changed(
                "Handler",
                "AWS::Lambda::Function",
                Action::Modify,
                None,
                vec![
                    Change {
                        before: Some(Node::from(code(1))),
                        after: Some(Node::from(code(30))),
                        ..leaf("/Properties/Code/ZipFile", "", "")
                    },
                    Change {
                        masked: true,
                        before: None,
                        after: None,
                        ..leaf("/Properties/Environment/Variables/DB_PASSWORD", "", "")
                    },
                    leaf("/Properties/MemorySize", "128", "512"),
                ],
            ),
            ResourceChange {
                replacement: Replacement::Always,
                ..changed(
                    "WebAcl",
                    "AWS::WAFv2::WebACL",
                    Action::Modify,
                    Some(PolicyAction::ReplaceAndRetain),
                    vec![
                        Change { replacement: Replacement::Always, ..leaf("/Properties/Name", "\"acl\"", "\"acl-2\"") },
                        Change {
                            op: Op::Add,
                            before: None,
                            after: Some(node(&rule)),
                            ..leaf("/Properties/Rules[PerKey]", "", "")
                        },
                    ],
                )
            },
            ResourceChange {
                replacement: Replacement::Conditional,
                from_change_set: true,
                ..changed(
                    "Cache",
                    "AWS::ElastiCache::CacheCluster",
                    Action::Modify,
                    Some(PolicyAction::ReplaceAndSnapshot),
                    vec![Change {
                        replacement: Replacement::Conditional,
                        ..leaf("/Properties/NumCacheNodes", "1", "2")
                    }],
                )
            },
            ResourceChange {
                replacement: Replacement::Unknown,
                ..changed("Custom", "Custom::Seed", Action::Modify, None, vec![leaf("/Properties/Version", "1", "2")])
            },
            ResourceChange {
                folded: true,
                ..changed(
                    "Topic",
                    "AWS::SNS::Topic",
                    Action::Modify,
                    None,
                    vec![leaf("/Properties/Tags[team]/Value", "\"a\"", "\"b\"")],
                )
            },
        ],
        moves: vec![Move {
            from: "Queue".to_owned(),
            to: "Jobs".to_owned(),
            kind: "AWS::SQS::Queue".to_owned(),
            similarity: Similarity::Near,
        }],
        folded: vec![
            Fold::LambdaVersion {
                function: "Handler".to_owned(),
                removed: "HandlerVersion11111111".to_owned(),
                added: "HandlerVersion22222222".to_owned(),
                referrers: vec![("Live".to_owned(), "/Properties/FunctionVersion".to_owned())],
            },
            Fold::Code { logical_id: "Worker".to_owned(), paths: vec!["/Properties/Code/S3Key".to_owned()] },
            Fold::Code { logical_id: "Mailer".to_owned(), paths: vec!["/Properties/Code/S3Key".to_owned()] },
            Fold::Metadata { logical_id: "Table".to_owned() },
            Fold::Tags { logical_ids: vec!["Topic".to_owned(), "Dead".to_owned()] },
            Fold::References {
                logical_id: "Association".to_owned(),
                follows: vec![("/Properties/WebACLArn".to_owned(), "WebAcl".to_owned())],
            },
        ],
        template: vec![
            SectionChange {
                section: "Parameters".to_owned(),
                name: "Stage".to_owned(),
                path: "/Parameters/Stage/Default".to_owned(),
                op: Op::Modify,
                before: Some(Node::from("dev")),
                after: Some(Node::from("prod")),
                masked: false,
                note: Some("an existing stack keeps its own value"),
                used_by: ["ProdStage", "Handler"].map(str::to_owned).into(),
            },
            SectionChange {
                section: "Outputs".to_owned(),
                name: "Url".to_owned(),
                path: "/Outputs/Url".to_owned(),
                op: Op::Add,
                before: None,
                after: Some(node(
                    &serde_json::json!({ "Value": { "Fn::Sub": "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/prod" } }),
                )),
                masked: false,
                note: None,
                used_by: Vec::new(),
            },
        ],
        incomparable: 2,
        notes: vec![Note {
            text: "findings about Handler: more than 5 conditions, each looked at both ways, but not every combination of them".to_owned(),
            code: vec!["Handler".to_owned()],
        }],
        ..StackDiff::default()
    };
    let new = StackDiff {
        name: "orders-alarms".to_owned(),
        presence: Presence::Added,
        summary: Summary { add: 1, ..Summary::default() },
        resources: vec![changed("Alarm", "AWS::CloudWatch::Alarm", Action::Add, None, Vec::new())],
        ..StackDiff::default()
    };
    let quiet = |name: &str| StackDiff {
        name: name.to_owned(),
        summary: Summary { unchanged: 12, ..Summary::default() },
        ..StackDiff::default()
    };
    Report {
        before: "git:main:out/".to_owned(),
        after: "out/".to_owned(),
        stacks: vec![orders, new, quiet("payments"), quiet("reports")],
        warnings: vec!["out/payments.template.json on disk differs from what the stacks say".to_owned()],
    }
}

/// A finding without help and place.
pub fn told(
    rule: &'static str,
    severity: Severity,
    resource: &str,
    path: &str,
    message: &str,
    code: &[&str],
) -> Finding {
    Finding {
        rule,
        severity,
        direction: Direction::Loosened,
        resource: resource.to_owned(),
        path: path.to_owned(),
        message: message.to_owned(),
        help: None,
        code: code.iter().map(|part| (*part).to_owned()).collect(),
        place: None,
    }
}

/// A resource that stays where it is.
pub fn changed(
    id: &str,
    kind: &str,
    action: Action,
    policy_action: Option<PolicyAction>,
    changes: Vec<Change>,
) -> ResourceChange {
    ResourceChange {
        logical_id: id.to_owned(),
        kind: kind.to_owned(),
        action,
        replacement: Replacement::Never,
        policy_action,
        stateful: false,
        moved_to: None,
        moved_from: None,
        retyped: false,
        from_change_set: false,
        folded: false,
        changes,
    }
}

/// A changed value; both sides are JSON.
pub fn leaf(path: &str, before: &str, after: &str) -> Change {
    Change {
        path: path.to_owned(),
        key: None,
        shown: path.to_owned(),
        op: Op::Modify,
        before: serde_json::from_str(before).ok(),
        after: serde_json::from_str(after).ok(),
        masked: false,
        follows: None,
        folded: false,
        spelling: false,
        replacement: Replacement::Never,
    }
}

fn sides(before: Option<i64>, after: Option<i64>) -> Option<BeforeAfter> {
    Some(BeforeAfter { before: before.map(Node::from), after: after.map(Node::from) })
}

fn limit_of(layer: Layer, name: &str, scope: Option<&str>) -> Limit {
    Limit {
        layer,
        resource: name.to_owned(),
        name: Some(name.to_owned()),
        scope: scope.map(str::to_owned),
        rate: None,
        burst: None,
        quota: None,
        period: None,
        requests: None,
        concurrency: None,
        direction: LimitDirection::Changed,
    }
}
