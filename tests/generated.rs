//! The tables in `src/aws/`, the generated part of `Cargo.toml`, the library's facts and the lock of names are what `spec/` yields.

#[path = "../spec/refresh/codegen.rs"]
#[allow(dead_code)]
mod codegen;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::{embed, facts, fixups, names};

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Generated once for all tests.
static GENERATED: LazyLock<BTreeMap<PathBuf, String>> =
    LazyLock::new(|| codegen::generate(&top().join("spec")).unwrap_or_else(|why| panic!("{why}")));

#[test]
fn generated_files_are_fresh() {
    let stale = codegen::stale(top(), &GENERATED).unwrap_or_else(|why| panic!("{why}"));
    if let Some(first) = stale.first() {
        panic!("{first}\n{} generated files are stale; run: cargo refresh", stale.len());
    }
}

#[test]
fn the_table_that_the_library_carries_is_fresh() {
    if let Some(stale) = embed::stale(top()).unwrap_or_else(|why| panic!("{why}")) {
        panic!("{stale}; run: cargo refresh");
    }
}

/// A name once given stays: the lock may grow, but no line of it may change or go.
#[test]
fn names_stay() {
    let committed =
        std::fs::read_to_string(top().join("spec/names.lock")).unwrap_or_else(|e| panic!("spec/names.lock: {e}"));
    let yielded: BTreeSet<&str> = GENERATED[Path::new("spec/names.lock")].lines().collect();
    let lost: Vec<&str> = committed.lines().filter(|line| !yielded.contains(line)).collect();
    assert!(lost.is_empty(), "spec/names.lock: these names would change: {lost:#?}");
}

/// Whatever was repaired once must not look broken to its own repair: that is how a repair notices that AWS mended the schema.
#[test]
fn every_fixup_notices_that_it_no_longer_applies() {
    let mut mended = facts::load(&top().join("spec")).unwrap_or_else(|why| panic!("{why}"));
    for (name, fixup) in fixups::FIXUPS {
        assert!(fixup(&mut mended).is_err(), "`{name}` applied a second time");
    }
}

#[test]
fn a_reference_to_nothing_is_an_error() {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated");
    let spec = copy.join("spec");
    std::fs::create_dir_all(&spec).unwrap_or_else(|e| panic!("{}: {e}", spec.display()));
    for module in ["apigateway", "cloudformation", "cloudwatch", "dynamodb", "lambda"] {
        let name = format!("{module}.json");
        std::fs::copy(top().join("spec").join(&name), spec.join(&name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    }
    std::fs::copy(top().join("Cargo.toml"), copy.join("Cargo.toml")).unwrap_or_else(|e| panic!("Cargo.toml: {e}"));
    let wrong = "AWS::ApiGateway::Stage.RestApi id AWS::ApiGateway::RestApi\n";
    std::fs::write(spec.join("references.txt"), wrong).unwrap_or_else(|e| panic!("{e}"));
    let why = codegen::generate(&spec).err();
    assert_eq!(
        why.as_deref(),
        Some("spec/references.txt:1: `AWS::ApiGateway::Stage.RestApi` is no string property or attribute")
    );
}

#[test]
fn properties_read_as_a_rust_author_expects() {
    for (name, setter) in [
        ("RestApiId", "rest_api_id"),
        ("VPCConfig", "vpc_config"),
        ("VpcConfig", "vpc_config"),
        ("DBInstanceARN", "db_instance_arn"),
        ("IPv6CidrBlock", "ipv6_cidr_block"),
        ("Ipv6CidrBlock", "ipv6_cidr_block"),
        ("EnableDnsHostnames", "enable_dns_hostnames"),
        ("SSEAlgorithm", "sse_algorithm"),
        ("SSEKMSKeyId", "sse_kms_key_id"),
        ("HTTPMethod", "http_method"),
        ("ProviderARNs", "provider_arns"),
        ("S3BucketName", "s3_bucket_name"),
        ("DDoSProtection", "ddos_protection"),
        ("MaxVCpuCount", "max_vcpu_count"),
        ("GraphQLApi", "graphql_api"),
        ("deadLetterTargetArn", "dead_letter_target_arn"),
        ("Type", "type_"),
        ("Match", "match_"),
        ("New", "new_"),
        ("Set", "set_"),
    ] {
        assert_eq!(names::setter(name), setter);
    }
    assert_eq!(names::attribute("Endpoint.Address"), "endpoint_address");
    assert_eq!(names::attribute("Reference"), "reference_");
}

#[test]
fn types_and_modules_are_named_after_cloudformation() {
    for (name, pascal) in
        [("WebACL", "WebAcl"), ("VPCGatewayAttachment", "VpcGatewayAttachment"), ("IPSet", "IpSet"), ("EIP", "Eip")]
    {
        assert_eq!(names::pascal(name), pascal);
    }
    for (service, module) in [("AWS::ApiGateway", "apigateway"), ("AWS::WAFv2", "wafv2"), ("Alexa::ASK", "alexa_ask")] {
        assert_eq!(names::module(service), module);
    }
}

#[test]
fn no_two_values_of_a_choice_share_a_name() {
    let variants = |values: &[&str]| {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        names::variants(&values, &|_| None)
    };
    assert_eq!(
        variants(&["python3.13", "KB_16", "arm64", "x86_64", "*"]),
        ["Python313", "Kb16", "Arm64", "X8664", "Star"]
    );
    assert_eq!(variants(&["a.b", "a-b", "ab c"]), ["ADotB", "ADashB", "AbC"]);
    assert_eq!(variants(&["-1", "1", "0.5"]), ["Minus1", "N1", "N0Dot5"]);
    assert_eq!(variants(&["GLACIER", "Glacier"]), ["Glacier", "GlacierCapitalized"]);
    assert_eq!(variants(&["self", ""]), ["Self_", "Empty"]);
}

/// A value that AWS adds later takes another name than the one it would clash with.
#[test]
fn a_new_value_does_not_rename_an_old_one() {
    let values = ["a.b".to_owned(), "a-b".to_owned()];
    let locked = |value: &str| (value == "a-b").then(|| "AB".to_owned());
    assert_eq!(names::variants(&values, &locked), ["ADotB", "AB"]);
}
