"""Writes one movie into the table and says so."""

import base64
import json
import os
import uuid

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])


def handler(event, context):
    try:
        movie = parse(event)
    except ValueError as wrong:
        return answer(400, {"message": str(wrong)})
    table.put_item(Item=movie)
    return answer(200, {"message": "Successfully inserted data!"})


def parse(event):
    """The movie in the request's body; a default one when the body is empty."""
    body = event.get("body")
    if body and event.get("isBase64Encoded"):
        body = base64.b64decode(body).decode()
    if not body:
        return {"id": str(uuid.uuid4()), "year": 2012, "title": "The Amazing Spider-Man 2"}
    try:
        movie = json.loads(body)
    except ValueError:
        raise ValueError("the body is not JSON") from None
    if not isinstance(movie, dict):
        raise ValueError("the body is not a JSON object")
    missing = [name for name in ("year", "title", "id") if name not in movie]
    if missing:
        raise ValueError("the body lacks " + ", ".join(missing))
    try:
        year = int(movie["year"])
    except (TypeError, ValueError):
        raise ValueError("`year` is not a number") from None
    return {"id": str(movie["id"]), "year": year, "title": str(movie["title"])}


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
    }
