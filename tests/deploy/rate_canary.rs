//! `rate-canary`: each tier on its own route, and the throttle changed at run time.

use super::*;

#[test]
fn meets_each_tier_and_changes_the_throttle_at_run_time() {
    let template = template_of("rate-canary");
    let cloud = Cloud::start();
    let stack = cloud.deploy("rate-canary", &template);
    let api_id = stack.id(only(&template, REST_API).id).to_owned();
    let api = cloud.api(&api_id);

    let secret = cloud.aws(&format!("secretsmanager get-secret-value --secret-id {}", stack.id("ClientToken")));
    let token = format!("Bearer {}", secret["SecretString"].as_str().expect("a generated token"));
    for (plan, key, path) in [
        ("Normal", "NormalClientKey", "/test/Users"),
        ("PremiumPlan", "PremiumPlanClientKey", "/test/PremiumUsers"),
        ("DevPlan", "DevPlanClientKey", "/test/Devs"),
    ] {
        let live = cloud.aws(&format!("apigateway get-api-key --include-value --api-key {}", stack.id(key)));
        let value = live["value"].as_str().expect("a key has a value").to_owned();
        assert_eq!(api.request("GET", path, &[("x-api-key", &value)]).status, 401, "{path} without a token");
        let wrong = [("x-api-key", value.as_str()), ("Authorization", "Bearer wrong")];
        assert_eq!(api.request("GET", path, &wrong).status, 401, "{path} with a wrong token");
        let no_key = api.request("GET", path, &[("Authorization", &token)]);
        assert_eq!(no_key.status, 403, "{path} without a key");
        let right = [("x-api-key", value.as_str()), ("Authorization", token.as_str())];
        let answer = api.request("GET", path, &right);
        assert_eq!(answer.status, 200, "{path} with the key of {plan}: {}", answer.body);
        let preflight = api.request("OPTIONS", path, &[("Origin", "https://page.example")]);
        assert!(preflight.status < 300, "preflight of {path}: {}", preflight.status);
        assert_eq!(preflight.header("access-control-allow-origin"), Some("*"), "preflight of {path}");
    }

    let throttle = || {
        let stage = cloud.aws(&format!("apigateway get-stage --rest-api-id {api_id} --stage-name test"));
        let settings = &stage["methodSettings"]["*/*"];
        (settings["throttlingRateLimit"].as_f64(), settings["throttlingBurstLimit"].as_i64())
    };
    assert_eq!(throttle(), (Some(1000.0), Some(2000)));
    let call = |function: &str, payload: &str| {
        let function = stack.id(function);
        cloud.aws(&format!("lambda invoke --function-name {function} --payload {payload} answer.json"))
    };
    let payload = format!(r#"{{"API_ID":"{api_id}","STAGE_NAME":"test","RATE_LIMIT":50,"BURST_LIMIT":100}}"#);
    let answer = call("RateLimitCanary", &payload);
    assert_eq!((&answer["StatusCode"], &answer["FunctionError"]), (&json!(200), &Value::Null), "{answer}");
    assert_eq!(throttle(), (Some(50.0), Some(100)));
    call("ForceChangeLimit", "{}");
    assert_eq!(throttle(), (Some(200.0), Some(400)), "what its environment says");
    let answer = call("RateLimitCanary", r#"{"RATE_LIMIT":1000000,"BURST_LIMIT":0}"#);
    assert_eq!(answer["FunctionError"], Value::Null, "{answer}");
    assert_eq!(throttle(), (Some(1000.0), Some(20)), "within the stack's bounds");
}
