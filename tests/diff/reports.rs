//! Reports made by hand, for the forms alone: from the JSON of a worked example, with what JSON leaves out.

use formwork::diff::Report;
use formwork::diff::Severity;
use formwork::diff::report::*;
use formwork::facts::Replacement;
use formwork::node::Node;
use serde_json::Value;

/// The report of a worked example.
pub fn example(name: &str) -> Report {
    let file = format!("{}/tests/diff/examples/{name}/expected.json", env!("CARGO_MANIFEST_DIR"));
    let json: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut report = Report {
        before: text(&json["before"]["source"]),
        after: text(&json["after"]["source"]),
        stacks: list(&json["stacks"]).map(stack).collect(),
        warnings: Vec::new(),
    };
    for stack in &mut report.stacks {
        if name == "ex2" {
            stack.iam =
                vec![statement(false, &["dynamodb:GetItem", "dynamodb:PutItem"]), statement(true, &["dynamodb:*"])];
        }
        for finding in &mut stack.findings {
            let code: &[&str] = match finding.rule {
                "THR-REMOVED" => &["gold"],
                "SEC-AUTH-REMOVED" => &["POST /orders", "AWS_IAM", "NONE"],
                "SEC-APIKEY-REMOVED" => &["POST /orders"],
                "REPLACE-NAME-COLLISION" => &["Name", "partner"],
                "SEC-IAM-WILDCARD" => &["dynamodb:*", "arn:aws:dynamodb:eu-west-1:111111111111:table/orders"],
                "API-NOT-REDEPLOYED" => &["PostOrders", "Deployment4f1c09ab"],
                "DATA-LOSS" => &["Sessions", "SessionTable"],
                "DATA-POLICY-WEAKENED" => &["Retain"],
                _ => &[],
            };
            finding.code = code.iter().map(|part| (*part).to_owned()).collect();
            if finding.rule == "DATA-LOSS" {
                let help = "keep the logical id SessionTable, or run a stack refactor SessionTable -> Sessions before deploying";
                finding.help = Some(help.to_owned());
            }
        }
    }
    report
}

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

fn stack(json: &Value) -> StackDiff {
    let count = |name: &str| usize::try_from(json["summary"][name].as_u64().unwrap()).unwrap();
    StackDiff {
        name: text(&json["name"]),
        file: Some("out/orders.template.json".to_owned()),
        summary: Summary {
            add: count("add"),
            modify: count("modify"),
            remove: count("remove"),
            replace: count("replace"),
            maybe_replace: count("maybe_replace"),
            move_: count("move"),
            folded: count("folded"),
            unchanged: count("unchanged"),
        },
        findings: list(&json["findings"]).map(finding).collect(),
        throttle: list(&json["throttle"]).map(limit).collect(),
        resources: list(&json["resources"]).map(resource).collect(),
        moves: list(&json["moves"])
            .map(|json| Move {
                from: text(&json["from"]),
                to: text(&json["to"]),
                kind: text(&json["type"]),
                similarity: Similarity::Exact,
            })
            .collect(),
        folded: list(&json["folded"])
            .map(|json| Fold::ApiDeployment {
                api: text(&json["api"]),
                removed: text(&json["removed"]),
                added: text(&json["added"]),
                referrers: list(&json["referrers"])
                    .map(|json| (text(&json["logicalId"]), text(&json["path"])))
                    .collect(),
            })
            .collect(),
        ..StackDiff::default()
    }
}

fn finding(json: &Value) -> Finding {
    Finding {
        rule: Box::leak(text(&json["rule"]).into_boxed_str()),
        severity: match json["severity"].as_str().unwrap() {
            "critical" => Severity::Critical,
            "high" => Severity::High,
            "medium" => Severity::Medium,
            other => panic!("{other}"),
        },
        direction: Direction::Neutral,
        resource: text(&json["resource"]),
        path: text(&json["path"]),
        message: text(&json["message"]),
        help: None,
        code: Vec::new(),
        place: None,
    }
}

fn limit(json: &Value) -> Limit {
    let number = |json: &Value| (!json.is_null()).then(|| node(json));
    let both = |json: &Value| Some(BeforeAfter { before: number(&json["before"]), after: number(&json["after"]) });
    Limit {
        layer: if json["layer"] == "stage" { Layer::Stage } else { Layer::UsagePlan },
        resource: text(&json["resource"]),
        name: json["stage"].as_str().or(json["plan"].as_str()).map(str::to_owned),
        scope: json["scope"].as_str().map(str::to_owned),
        rate: both(&json["rate"]),
        burst: both(&json["burst"]),
        quota: None,
        period: None,
        requests: None,
        concurrency: None,
        direction: LimitDirection::Changed,
    }
}

fn resource(json: &Value) -> ResourceChange {
    ResourceChange {
        logical_id: text(&json["logicalId"]),
        kind: text(&json["type"]),
        action: match json["action"].as_str().unwrap() {
            "add" => Action::Add,
            "modify" => Action::Modify,
            _ => Action::Remove,
        },
        replacement: replacement(json),
        policy_action: json["policyAction"].as_str().map(|action| match action {
            "Delete" => PolicyAction::Delete,
            "ReplaceAndDelete" => PolicyAction::ReplaceAndDelete,
            other => panic!("{other}"),
        }),
        stateful: json["stateful"].as_bool().unwrap(),
        moved_to: json["movedTo"].as_str().map(str::to_owned),
        moved_from: json["movedFrom"].as_str().map(str::to_owned),
        from_change_set: false,
        folded: false,
        changes: list(&json["changes"]).map(change).collect(),
    }
}

fn change(json: &Value) -> Change {
    let path = text(&json["path"]);
    let key = json["key"].as_str().map(str::to_owned);
    Change {
        shown: key.as_ref().map_or(path.clone(), |key| path.replacen("/0", &format!("[{key}]"), 1)),
        path,
        key,
        op: match json["op"].as_str().unwrap() {
            "add" => Op::Add,
            "remove" => Op::Remove,
            "modify" => Op::Modify,
            _ => Op::Reference,
        },
        before: json.get("before").map(node),
        after: json.get("after").map(node),
        masked: json["masked"] == true,
        follows: json["follows"].as_str().map(str::to_owned),
        folded: false,
        replacement: replacement(json),
    }
}

fn replacement(json: &Value) -> Replacement {
    match json["replacement"].as_str().unwrap() {
        "always" => Replacement::Always,
        "never" => Replacement::Never,
        other => panic!("{other}"),
    }
}

fn list(json: &Value) -> std::slice::Iter<'_, Value> {
    json.as_array().unwrap().iter()
}

fn text(json: &Value) -> String {
    json.as_str().unwrap().to_owned()
}

/// A value of a template.
pub fn node(json: &Value) -> Node {
    serde_json::from_value(json.clone()).unwrap()
}
