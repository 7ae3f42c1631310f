"""Lets a request pass whose bearer token is the one in Secrets Manager."""

import hmac
import os

import boto3

secrets = boto3.client("secretsmanager")
known = {}


def handler(event, context):
    kind, _, token = event.get("authorizationToken", "").partition(" ")
    if kind.lower() != "bearer" or not hmac.compare_digest(token.encode(), secret().encode()):
        # this very word makes API Gateway answer 401
        raise Exception("Unauthorized")
    return {
        "principalId": "client",
        "policyDocument": {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": whole_stage(event["methodArn"])}],
        },
    }


def secret():
    """Read once for each environment; a rotation is picked up by new ones."""
    if "token" not in known:
        known["token"] = secrets.get_secret_value(SecretId=os.environ["TOKEN_SECRET_ARN"])["SecretString"]
    return known["token"]


def whole_stage(method_arn):
    """API Gateway keeps the answer for the token, so it has to hold for every route."""
    return "/".join(method_arn.split("/")[:2]) + "/*"
