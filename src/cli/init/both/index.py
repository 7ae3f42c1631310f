"""Keeps items in a table: GET and PUT /items/{id}."""

import json
import os

import boto3

TABLE = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])


def handler(event, context):
    item_id = event["pathParameters"]["id"]
    if event["httpMethod"] == "PUT":
        TABLE.put_item(Item={"id": item_id, "body": event["body"] or ""})
        return answer(200, {"id": item_id})
    item = TABLE.get_item(Key={"id": item_id}).get("Item")
    return answer(200, item) if item else answer(404, {"message": "there is no such item"})


def answer(status, body):
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}
