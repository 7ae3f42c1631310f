"""Answers for one tier of clients."""

import json
import os


def handler(event, context):
    return {
        "statusCode": 200,
        "headers": {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*"},
        "body": json.dumps({"tier": os.environ["TIER"], "message": "welcome"}),
    }
