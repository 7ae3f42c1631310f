"""Sets a stage's throttle within bounds, and tells the team."""

import json
import os
import urllib.request

import boto3

apigateway = boto3.client("apigateway")
secrets = boto3.client("secretsmanager")


def handler(event, context):
    api, stage = setting(event, "API_ID"), setting(event, "STAGE_NAME")
    if not api or not stage:
        wrong = "API_ID and STAGE_NAME are needed"
        tell(f"It was not changed: {wrong}.")
        raise ValueError(wrong)
    rate = bounded(float(setting(event, "RATE_LIMIT", 100)), "RATE")
    burst = int(bounded(float(setting(event, "BURST_LIMIT", 200)), "BURST"))
    try:
        apigateway.update_stage(
            restApiId=api,
            stageName=stage,
            patchOperations=[
                {"op": "replace", "path": f"/*/*/throttling/{name}", "value": f"{value:g}"}
                for name, value in (("rateLimit", rate), ("burstLimit", burst))
            ],
        )
    except Exception as wrong:
        tell(f"The throttle of stage {stage} of API {api} was not changed: {type(wrong).__name__}.")
        raise
    tell(f"Stage {stage} of API {api} now admits {rate:g} requests a second and {burst} at once.")
    return {"statusCode": 200, "body": json.dumps({"rateLimit": rate, "burstLimit": burst})}


def setting(event, name, default=None):
    """The event's word wins over the environment's."""
    given = (event.get(name), os.environ.get(name), default)
    return next((value for value in given if value not in (None, "")), None)


def bounded(number, name):
    return max(float(os.environ[f"MIN_{name}"]), min(float(os.environ[f"MAX_{name}"]), number))


def tell(text):
    secret = os.environ.get("WEBHOOK_SECRET_ARN")
    if not secret:
        return
    try:
        webhook = secrets.get_secret_value(SecretId=secret)["SecretString"]
        if not webhook.startswith("https://"):
            return print("no webhook is set")
        body, headers = json.dumps({"text": text}).encode(), {"Content-Type": "application/json"}
        urllib.request.urlopen(urllib.request.Request(webhook, body, headers), timeout=5).close()
    except Exception as wrong:
        # never its text, which may hold the webhook
        print(f"the message was not sent: {type(wrong).__name__}")
