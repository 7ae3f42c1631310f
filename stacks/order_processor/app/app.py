"""Takes orders: from a queue, from streams, from a bucket, on a schedule, and over HTTP."""

import json
import logging
import os

log = logging.getLogger()


def handler(event, context):
    """One function, many callers: each is told apart by the shape of its event."""
    if "httpMethod" in event:
        return over_http(event)
    records = event.get("Records")
    if records is None:
        log.info("called by %s", event.get("source", "hand"))
        return {"handled": 1}
    source = records[0].get("eventSource", "") if records else ""
    if source == "aws:s3":
        for record in records:
            log.info("object %s has arrived", record["s3"]["object"]["key"])
        return {"handled": len(records)}
    return {"batchItemFailures": [{"itemIdentifier": identity(record)} for record in records if not process(record)]}


def over_http(event):
    return {
        "statusCode": 200,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps({"resource": event.get("resource"), "version": os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")}),
    }


def process(record):
    """Whether the record could be worked on; those that could not are tried again alone."""
    try:
        if "body" in record:
            json.loads(record["body"])
        return True
    except ValueError:
        log.warning("the order %s is not JSON", identity(record))
        return False


def identity(record):
    """How the source names its records."""
    if "messageId" in record:
        return record["messageId"]
    for stream in ("kinesis", "dynamodb"):
        if stream in record:
            return record[stream].get("sequenceNumber") or record[stream].get("SequenceNumber")
    return record.get("eventID", "")


def before_traffic(event, context):
    """CodeDeploy asks before it shifts traffic to a new version."""
    import boto3

    boto3.client("codedeploy").put_lifecycle_event_hook_execution_status(
        deploymentId=event["DeploymentId"],
        lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"],
        status="Succeeded",
    )
