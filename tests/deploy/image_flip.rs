//! `image-flip`: what arrives in a bucket, and what a signed request asks for.

use super::*;

/// A grey picture, one pixel wide and two high. The function looks at no checksum of a chunk.
fn picture() -> Vec<u8> {
    let rows = [0, 1, 0, 2];
    let header = [0, 0, 0, 1, 0, 0, 0, 2, 8, 0, 0, 0, 0];
    let (stored, adler) = ([0x78, 0x01, 0x01, 4, 0, 0xfb, 0xff], [0, 9, 0, 4]);
    let data = [&stored[..], &rows, &adler].concat();
    let chunk = |kind: &[u8], data: &[u8]| [&(data.len() as u32).to_be_bytes(), kind, data, &[0; 4]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &data), chunk(b"IEND", &[])].concat()
}

#[test]
fn pictures_are_flipped_on_arrival_and_on_request() {
    let template = template_of("image-flip");
    let cloud = Cloud::start();
    let stack = cloud.deploy("image-flip", &template);
    let (input, output) = (stack.id("Input"), stack.id("Output"));
    let api = stack.id(only(&template, REST_API).id);
    let flipped = |name: &str| {
        eventually(&format!("{name} flipped"), || cloud.objects(output).remove(&format!("flipped/{name}.png")))
    };

    cloud.put_object(input, "elsewhere/picture.png", &picture());
    cloud.put_object(input, "uploads/picture.txt", b"no picture");
    cloud.put_object(input, "uploads/picture.png", &picture());
    let once = flipped("picture");
    cloud.aws(&format!(
        "s3api copy-object --bucket {input} --key uploads/twice.png --copy-source {output}/flipped/picture.png"
    ));
    let twice = flipped("twice");
    assert_ne!(once, twice, "upside down, and not");

    let ask = |key: &str| cloud.signed(api, "POST", "/prod/flip", &json!({ "key": key }).to_string());
    assert_eq!(cloud.api(api).post("/prod/flip", None, r#"{"key": "uploads/picture.png"}"#).status, 403, "unsigned");
    cloud.aws(&format!(
        "s3api copy-object --bucket {input} --key uploads/asked --copy-source {output}/flipped/twice.png"
    ));
    let answer = ask("uploads/asked");
    assert_eq!((answer.status, answer.json()), (200, json!({"flipped": "flipped/asked"})));
    assert_eq!(cloud.objects(output)["flipped/asked"], once, "three times is once");
    for (key, status) in [("uploads/nowhere.png", 404), ("elsewhere/picture.png", 400), ("uploads/picture.txt", 422)] {
        let answer = ask(key);
        assert_eq!(answer.status, status, "{key}: {}", answer.body);
    }

    // What is signed is the emulator's own affair: any signature opens. The service would answer 403.
    let forged = "AWS4-HMAC-SHA256 Credential=not-a-key/20260101/us-east-1/execute-api/aws4_request, \
                  SignedHeaders=host, Signature=0";
    let answer = cloud.api(api).request("POST", "/prod/flip", &[("Authorization", forged)]);
    assert_eq!(answer.status, 400, "signatures are looked at now: expect 403 of this one");

    let keys: Vec<String> = cloud.objects(output).into_keys().collect();
    assert_eq!(keys, ["flipped/asked", "flipped/picture.png", "flipped/twice.png"], "and nothing else was flipped");
}

#[test]
fn reads_back() {
    let template = template_of("image-flip");
    let cloud = Cloud::start();
    let stack = cloud.deploy("image-flip", &template);
    let function = only(&template, FUNCTION);
    let flip = stack.id(function.id);
    let (input, output) = (stack.id("Input"), stack.id("Output"));
    let api = stack.id(only(&template, REST_API).id);

    let live = cloud.aws(&format!("lambda get-function-configuration --function-name {flip}"));
    assert_reads_back("the function", function.properties(), &live, &["Code", "Tags"]);
    assert_eq!((&live["MemorySize"], &live["Timeout"]), (&json!(1024), &json!(25)));
    assert_eq!(live["Environment"]["Variables"], json!({"INPUT_BUCKET": input, "OUTPUT_BUCKET": output}));
    let may: BTreeSet<_> = statements_of_role(&cloud, live["Role"].as_str().expect("a role"))
        .iter()
        .map(|statement| (statement["Action"].to_string(), statement["Resource"].to_string()))
        .collect();
    let one = |actions: Value, of: String| (actions.to_string(), json!(of).to_string());
    assert_eq!(
        may,
        BTreeSet::from([
            one(json!("s3:GetObject"), format!("arn:aws:s3:::{input}/uploads/*")),
            one(json!(["s3:AbortMultipartUpload", "s3:PutObject"]), format!("arn:aws:s3:::{output}/flipped/*")),
        ]),
        "both policies of the role are there"
    );

    let resources = cloud.aws(&format!("apigateway get-resources --embed methods --rest-api-id {api}"));
    let flips = list_of(&resources["items"]).iter().find(|resource| resource["path"] == "/flip").expect("a route");
    assert_eq!(flips["resourceMethods"]["POST"]["authorizationType"], "AWS_IAM");
    assert_eq!(flips["resourceMethods"]["POST"]["apiKeyRequired"], false);
    let stage = only(&template, STAGE);
    let live = cloud.aws(&format!("apigateway get-stage --rest-api-id {api} --stage-name prod"));
    let every = method_settings(stage, "/*", "*");
    assert_reads_back("the stage", every, &live["methodSettings"]["*/*"], &["HttpMethod", "ResourcePath"]);
    assert_eq!(live["methodSettings"]["*/*"]["throttlingRateLimit"], 10.0);
    assert_eq!(live["methodSettings"]["*/*"]["throttlingBurstLimit"], 20);
    assert_access_log(stage, &[]);

    assert_eq!(
        callers(&cloud, flip, None),
        BTreeSet::from([
            ("apigateway.amazonaws.com".into(), format!("arn:aws:execute-api:{REGION}:{ACCOUNT}:{api}/*/POST/flip")),
            ("s3.amazonaws.com".into(), format!("arn:aws:s3:::{input}")),
        ])
    );
    let live = cloud.aws(&format!("s3api get-bucket-notification-configuration --bucket {input}"));
    let [notification] = list_of(&live["LambdaFunctionConfigurations"]) else { panic!("{live}") };
    assert!(notification["LambdaFunctionArn"].as_str().is_some_and(|arn| arn.ends_with(flip)), "{live}");
    assert_eq!(notification["Events"], json!(["s3:ObjectCreated:*"]));
    let rules: BTreeSet<_> = list_of(&notification["Filter"]["Key"]["FilterRules"])
        .iter()
        .filter_map(|rule| Some((rule["Name"].as_str()?.to_lowercase(), rule["Value"].as_str()?)))
        .collect();
    assert_eq!(rules, BTreeSet::from([("prefix".into(), "uploads/"), ("suffix".into(), ".png")]));
    for bucket in [input, output] {
        let live = cloud.aws(&format!("s3api get-public-access-block --bucket {bucket}"));
        let closed = live["PublicAccessBlockConfiguration"].as_object().expect("a public access block");
        assert!(closed.len() == 4 && closed.values().all(|on| on == true), "{closed:?}");
        let live = cloud.aws(&format!("s3api get-bucket-encryption --bucket {bucket}"));
        let rules = &live["ServerSideEncryptionConfiguration"]["Rules"];
        assert!(rules[0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"].is_string(), "{live}");
        let live = cloud.aws(&format!("s3api get-bucket-policy --bucket {bucket}"));
        let policy: Value = serde_json::from_str(live["Policy"].as_str().expect("text")).expect("JSON");
        let tls = json!({"Bool": {"aws:SecureTransport": "false"}});
        let refuses = |it: &Value| it["Effect"] == "Deny" && it["Action"] == "s3:*" && it["Condition"] == tls;
        assert!(list_of(&policy["Statement"]).iter().any(refuses), "{bucket} answers without TLS: {policy}");
    }

    let alarms = assert_alarms_read_back(&cloud, &stack, &template);
    let metric =
        |id: &str| [&alarms[id]["Namespace"], &alarms[id]["MetricName"], &alarms[id]["Dimensions"][0]["Value"]];
    assert_eq!(metric("FlipFailing"), [&json!("AWS/Lambda"), &json!("Errors"), &json!(flip)]);
    assert_eq!(metric("FlipDropped"), [&json!("AWS/Lambda"), &json!("AsyncEventsDropped"), &json!(flip)]);
    assert_log_groups_expire(&cloud, &stack, &template);
}
