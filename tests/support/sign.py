"""Signs a request as the AWS CLI does: `sign.py METHOD HOST PATH BODY` prints a header a line."""

import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

method, host, path, body = sys.argv[1:]
request = AWSRequest(method, f"http://{host}{path}", data=body.encode(), headers={"Content-Type": "application/json"})
SigV4Auth(Credentials("test", "test"), "execute-api", "us-east-1").add_auth(request)
for name in ("Authorization", "X-Amz-Date"):
    print(f"{name}: {request.headers[name]}")
