//! `hello` and `hello-waf`: two stages of one deployment, and the firewall of another stack.

use super::*;

#[test]
fn answers_on_both_stages_behind_one_firewall() {
    let (hello_template, waf_template) = (template_of("hello"), template_of("hello-waf"));
    let cloud = Cloud::start();
    let hello = cloud.deploy("hello", &hello_template);
    let waf = cloud.deploy("hello-waf", &waf_template);
    let api = hello.id(only(&hello_template, REST_API).id);

    for answer in both_paths_on_both_stages(cloud.api(api)) {
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(answer.header("Access-Control-Allow-Origin").is_some());
    }

    // The stage's ARN travels from the one stack to the other.
    let stage = format!("arn:aws:apigateway:{REGION}::/restapis/{api}/stages/prod");
    let exports = cloud.aws("cloudformation list-exports");
    let export = list(&exports["Exports"]).into_iter().find(|export| export["Value"] == stage);
    let export = export.unwrap_or_else(|| panic!("no export is {stage}: {exports}"));
    let importers =
        cloud.aws(&format!("cloudformation list-imports --export-name {}", export["Name"].as_str().unwrap()));
    assert_eq!(importers["Imports"], json!(["hello-waf"]));
    let association = only(&waf_template, WEB_ACL_ASSOCIATION);
    assert_eq!(waf.output(&stripped_output(association.id, "ResourceArn")), stage);
    assert_eq!(target(&association.properties()["WebACLArn"]), only(&waf_template, WEB_ACL).id);

    let refusal = cloud.aws_refuses("cloudformation delete-stack --stack-name hello");
    assert!(refusal.contains("hello-waf"), "{refusal}");
    cloud.delete("hello-waf");
    cloud.delete("hello");
    assert_eq!(cloud.aws("wafv2 list-web-acls --scope REGIONAL")["WebACLs"], json!([]));
    assert_eq!(cloud.aws("apigateway get-rest-apis")["items"], json!([]));
    let groups = resources_of_type(&hello_template, LOG_GROUP);
    let left = cloud.aws("logs describe-log-groups").to_string();
    assert!(groups.iter().all(|group| !left.contains(&format!("\"{}\"", hello.id(group.id)))), "{left}");
}

#[test]
fn reads_back() {
    let template = template_of("hello");
    let cloud = Cloud::start();
    let hello = cloud.deploy("hello", &template);
    let api = hello.id(only(&template, REST_API).id);

    let function = only(&template, FUNCTION);
    let live = cloud.aws(&format!("lambda get-function-configuration --function-name {}", hello.id(function.id)));
    assert_reads_back("the function", function.properties(), &live, &["Code", "ReservedConcurrentExecutions", "Tags"]);
    assert_eq!((&live["MemorySize"], &live["Timeout"]), (&json!(512), &json!(10)));
    assert_eq!(live["Runtime"], "python3.13");
    let function_arn = &live["FunctionArn"];

    assert_eq!(cloud.aws(&format!("apigateway get-rest-api --rest-api-id {api}"))["name"], "HelloApiGw");
    let live = cloud.aws(&format!("apigateway get-resources --embed methods --rest-api-id {api}"));
    let mut routes = BTreeSet::new();
    for resource in list(&live["items"]) {
        for (verb, method) in resource["resourceMethods"].as_object().into_iter().flatten() {
            routes.insert(format!("{verb} {}", resource["path"].as_str().unwrap_or_default()));
            assert_eq!(method["methodIntegration"]["type"], "AWS_PROXY");
            let role = method["methodIntegration"]["credentials"].as_str().expect("called through a role");
            let invoke = statements_of_role(&cloud, role);
            let allowed: Vec<_> = invoke.iter().flat_map(|it| [list(&it["Action"]), list(&it["Resource"])]).collect();
            assert_eq!(allowed, [vec![json!("lambda:InvokeFunction")], vec![function_arn.clone()]]);
        }
    }
    assert_eq!(routes, BTreeSet::from(["GET /book".to_string(), "GET /order".to_string()]));
    for permission in resources_of_type(&template, PERMISSION) {
        let source = permission.properties()["SourceArn"].to_string();
        assert!(!source.contains("test-invoke-stage") && !source.contains("}/*/"), "the console may call: {source}");
    }

    let stages = cloud.aws(&format!("apigateway get-stages --rest-api-id {api}"));
    let names: BTreeSet<&str> = list_of(&stages["item"]).iter().filter_map(|live| live["stageName"].as_str()).collect();
    assert_eq!(names, BTreeSet::from(["dev", "prod"]));
    let deployment = hello.id(only(&template, DEPLOYMENT).id);
    for live in list(&stages["item"]) {
        let name = live["stageName"].as_str().expect("a stage has a name");
        assert_eq!(live["deploymentId"], deployment, "both stages serve one deployment");
        let stage = the(&template, STAGE, |stage| stage["StageName"] == name);
        assert_reads_back(name, stage.properties(), &live, &["AccessLogSetting", "MethodSettings", "Tags"]);
        let every = &live["methodSettings"]["*/*"];
        assert_reads_back(name, method_settings(stage, "/*", "*"), every, &["HttpMethod", "ResourcePath"]);
        assert_eq!(every["dataTraceEnabled"], name == "dev", "bodies are logged on dev only");

        assert_access_log(stage, &[]);
        let account = only(&template, ACCOUNT_SETTINGS);
        assert!(list(&stage.body["DependsOn"]).contains(&json!(account.id)), "{name} does not wait for {}", account.id);
    }
    let logs: BTreeSet<&str> = resources_of_type(&template, STAGE)
        .iter()
        .flat_map(|stage| mentioned(&stage.properties()["AccessLogSetting"]["DestinationArn"], &template, LOG_GROUP))
        .collect();
    assert_eq!(logs.len(), 2, "a log group a stage: {logs:?}");
    for group in resources_of_type(&template, LOG_GROUP) {
        assert_ne!(group.body["DeletionPolicy"], "Retain", "{} goes with the stack", group.id);
    }
    assert_log_groups_expire(&cloud, &hello, &template);
}

#[test]
fn the_firewall_reads_back() {
    let template = template_of("hello-waf");
    let cloud = Cloud::start();
    cloud.deploy("hello", &template_of("hello"));
    let waf = cloud.deploy("hello-waf", &template);

    let (_, removed) = strip(&template);
    assert_eq!(removed, [(only(&template, WEB_ACL_ASSOCIATION).id.to_string(), WEB_ACL_ASSOCIATION.to_string())]);

    let rules = web_acl_rules(&cloud, &waf, &template);
    let names_at =
        |priority: u64| -> Vec<&Value> { rules.iter().filter(|rule| rule["Priority"] == priority).collect() };
    let [limit, geo, common, reputation] = [1, 2, 10, 11].map(|priority| match names_at(priority)[..] {
        [rule] => rule,
        _ => panic!("one rule of priority {priority} is wanted: {rules:?}"),
    });
    assert_eq!(rules.len(), 4);
    assert_eq!(limit["Name"], "LimitRequestsThreshold");
    assert_rate_per_ip(limit);
    assert_eq!(geo["Name"], "RuleGeoRestrict");
    assert_eq!(geo["Statement"]["GeoMatchStatement"]["CountryCodes"], json!(["SG"]));
    assert!(geo["Action"]["Block"].is_object());
    for (rule, group) in
        [(common, "AWSManagedRulesCommonRuleSet"), (reputation, "AWSManagedRulesAmazonIpReputationList")]
    {
        assert_eq!(rule["Statement"]["ManagedRuleGroupStatement"]["VendorName"], "AWS");
        assert_eq!(rule["Statement"]["ManagedRuleGroupStatement"]["Name"], group);
        assert_eq!(rule["OverrideAction"], json!({"None": {}}), "the group's own result stands");
    }
}

/// Four requests at once: the function sleeps two seconds over each.
fn both_paths_on_both_stages(api: Api) -> Vec<Answer> {
    std::thread::scope(|scope| {
        let paths = ["/dev/book", "/dev/order", "/prod/book", "/prod/order"];
        let requests = paths.map(|path| {
            scope.spawn(move || {
                let began = Instant::now();
                let answer = api.get(path);
                assert!(began.elapsed() >= Duration::from_secs(2), "{path} took {:?}", began.elapsed());
                answer
            })
        });
        requests.map(|request| request.join().expect("an answer")).into()
    })
}
