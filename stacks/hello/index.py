"""Says hello, after the time that real work would take."""

import json
import time


def handler(event, context):
    time.sleep(2)
    return {
        "statusCode": 200,
        "headers": {
            "Content-Type": "application/json",
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Headers": "Content-Type",
            "Access-Control-Allow-Methods": "GET",
        },
        "body": json.dumps({"message": "Hello from " + event.get("path", "/")}),
    }
