"""The code of the stacks' functions, called as Lambda and API Gateway call it."""

import importlib.util
import io
import json
import os
import pathlib
import struct
import sys
import types
import unittest
import zlib
from unittest import mock

STACKS = pathlib.Path(__file__).parents[2] / "stacks"


def load(path, **environment):
    """The module as a new environment of the function would load it, its AWS clients faked."""
    fake = types.ModuleType("boto3")
    fake.clients = {}
    fake.client = lambda name: fake.clients.setdefault(name, mock.MagicMock(name=name))
    fake.resource = fake.client
    spec = importlib.util.spec_from_file_location(path.replace("/", "_").removesuffix(".py"), STACKS / path)
    module = importlib.util.module_from_spec(spec)
    with mock.patch.dict(sys.modules, boto3=fake), mock.patch.dict(os.environ, environment):
        spec.loader.exec_module(module)
    module.clients = fake.clients
    return module


class Movies(unittest.TestCase):
    def call(self, body, encoded=False):
        module = load("movies/index.py", TABLE_NAME="movies")
        answer = module.handler({"body": body, "isBase64Encoded": encoded}, None)
        put = module.clients["dynamodb"].Table.return_value.put_item
        return answer["statusCode"], json.loads(answer["body"]), [call.kwargs["Item"] for call in put.call_args_list]

    def test_writes_what_it_is_given(self):
        status, body, items = self.call('{"year": 1999, "title": "The Matrix", "id": "m-1"}')
        self.assertEqual((status, body), (200, {"message": "Successfully inserted data!"}))
        self.assertEqual(items, [{"id": "m-1", "year": 1999, "title": "The Matrix"}])

    def test_an_empty_body_writes_a_default(self):
        for body in (None, ""):
            status, _, [item] = self.call(body)
            self.assertEqual(status, 200)
            self.assertEqual(set(item), {"id", "year", "title"})

    def test_bytes_are_decoded(self):
        self.assertEqual(self.call("eyJ5ZWFyIjoxLCJ0aXRsZSI6IngiLCJpZCI6IjEifQ==", encoded=True)[0], 200)

    def test_what_is_no_movie_is_refused(self):
        for body in ("not json", "[]", "{}", '{"year": "soon", "title": "x", "id": "1"}'):
            status, _, items = self.call(body)
            self.assertEqual((status, items), (400, []), body)


class Hello(unittest.TestCase):
    def test_says_hello_with_cors(self):
        module = load("hello/index.py")
        with mock.patch.object(module.time, "sleep") as sleep:
            answer = module.handler({"path": "/book"}, None)
        sleep.assert_called_once_with(2)
        self.assertEqual(answer["statusCode"], 200)
        self.assertIn("Access-Control-Allow-Origin", answer["headers"])


class Authorizer(unittest.TestCase):
    ARN = "arn:aws:execute-api:eu-west-1:111111111111:abc/test/GET/Users"

    def call(self, header):
        module = load("rate_canary/authorizer.py")
        module.clients["secretsmanager"].get_secret_value.return_value = {"SecretString": "open-sesame"}
        with mock.patch.dict(os.environ, TOKEN_SECRET_ARN="arn:secret"):
            return module.handler({"authorizationToken": header, "methodArn": self.ARN}, None)

    def test_the_right_token_opens_the_stage(self):
        [statement] = self.call("Bearer open-sesame")["policyDocument"]["Statement"]
        self.assertEqual(statement["Effect"], "Allow")
        self.assertEqual(statement["Resource"], "arn:aws:execute-api:eu-west-1:111111111111:abc/test/*")

    def test_any_other_is_unauthorized(self):
        for header in ("", "Bearer", "Bearer shut", "Basic open-sesame", "open-sesame", "Bearer ünïcode"):
            with self.assertRaisesRegex(Exception, "^Unauthorized$"):
                self.call(header)


class RateLimitCanary(unittest.TestCase):
    BOUNDS = {"MIN_RATE": "1", "MAX_RATE": "1000", "MIN_BURST": "1", "MAX_BURST": "2000"}

    def call(self, event, fails=None, **environment):
        module = load("rate_canary/canary.py")
        update = module.clients["apigateway"].update_stage
        update.side_effect = fails
        webhook = "https://chat.example/hook"
        module.clients["secretsmanager"].get_secret_value.return_value = {"SecretString": webhook}
        self.said = []

        def sent(request, timeout):
            self.said.append(json.loads(request.data)["text"])
            return io.BytesIO()

        environment = {**self.BOUNDS, "WEBHOOK_SECRET_ARN": "arn:secret", **environment}
        with mock.patch.dict(os.environ, environment), mock.patch.object(module.urllib.request, "urlopen", sent):
            answer = module.handler(event, None)
        return answer, {op["path"]: op["value"] for op in update.call_args.kwargs["patchOperations"]}

    def test_the_event_wins_over_the_environment(self):
        event = {"API_ID": "abc", "STAGE_NAME": "test", "RATE_LIMIT": 50, "BURST_LIMIT": 100}
        answer, patch = self.call(event, API_ID="other", RATE_LIMIT="7")
        self.assertEqual(answer["statusCode"], 200)
        self.assertEqual(patch, {"/*/*/throttling/rateLimit": "50", "/*/*/throttling/burstLimit": "100"})
        self.assertIn("50 requests a second", self.said[0])

    def test_an_alarm_gets_what_the_environment_says(self):
        event = {"source": "aws.cloudwatch", "alarmData": {"alarmName": "busy"}}
        _, patch = self.call(event, API_ID="abc", STAGE_NAME="test", RATE_LIMIT="200", BURST_LIMIT="400")
        self.assertEqual(patch["/*/*/throttling/rateLimit"], "200")

    def test_without_numbers_it_is_100_and_200(self):
        _, patch = self.call({"API_ID": "abc", "STAGE_NAME": "test"})
        self.assertEqual(patch, {"/*/*/throttling/rateLimit": "100", "/*/*/throttling/burstLimit": "200"})

    def test_numbers_are_kept_within_bounds(self):
        for asked, rate, burst in ((0, "1", "1"), (-5, "1", "1"), (10**9, "1000", "2000")):
            event = {"API_ID": "abc", "STAGE_NAME": "test", "RATE_LIMIT": asked, "BURST_LIMIT": asked}
            _, patch = self.call(event)
            self.assertEqual(list(patch.values()), [rate, burst])

    def test_without_a_stage_it_tells_and_fails(self):
        with self.assertRaises(ValueError):
            self.call({"API_ID": "abc"})
        self.assertIn("was not changed", self.said[0])

    def test_a_refused_change_is_told_and_fails(self):
        with self.assertRaises(RuntimeError):
            self.call({"API_ID": "abc", "STAGE_NAME": "test"}, fails=RuntimeError("secret detail"))
        self.assertIn("was not changed: RuntimeError", self.said[0])
        self.assertNotIn("secret detail", self.said[0])


def png(rows, colour=2, filters=None):
    """A PNG image of 8 bits a channel, each row stored with the filter named for it."""
    pixel = {0: 1, 2: 3, 6: 4}[colour]
    width, data, above = len(rows[0]) // pixel, b"", bytes(len(rows[0]))
    for row, kind in zip(rows, filters or [0] * len(rows)):
        line = bytearray()
        for x, value in enumerate(row):
            left = row[x - pixel] if x >= pixel else 0
            corner = above[x - pixel] if x >= pixel else 0
            guess = left + above[x] - corner
            near = min((left, above[x], corner), key=lambda one: abs(guess - one))
            line.append((value - (0, left, above[x], (left + above[x]) // 2, near)[kind]) & 255)
        data += bytes([kind]) + bytes(line)
        above = row

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, len(rows), 8, colour, 0, 0, 0)
    packed = zlib.compress(data)
    parts = chunk(b"IDAT", packed[:9]) + chunk(b"IDAT", packed[9:])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + parts + chunk(b"IEND", b"")


class ImageFlip(unittest.TestCase):
    ROWS = [bytes([10 * y + x for x in range(9)]) for y in range(5)]

    def setUp(self):
        self.module = load("image_flip/index.py")

    def test_rows_come_out_in_reverse_whatever_their_filters(self):
        flipped = self.module.flip(png(self.ROWS, filters=[0, 1, 2, 3, 4]))
        self.assertEqual(flipped, self.module.flip(png(self.ROWS)))
        self.assertEqual(self.module.flip(flipped), self.module.flip(self.module.flip(png(self.ROWS))))
        again = list(self.module.read_chunks(self.module.flip(flipped)))
        data = zlib.decompress(next(body for kind, body in again if kind == b"IDAT"))
        self.assertEqual([data[at + 1 : at + 10] for at in range(0, len(data), 10)], self.ROWS)

    def test_what_is_no_image_is_refused(self):
        whole = png(self.ROWS)
        for image in (b"", b"GIF89a", whole[:40], whole[:-20], whole.replace(b"IHDR", b"XHDR")):
            with self.assertRaises(ValueError):
                self.module.flip(image)

    def call(self, event):
        s3 = self.module.clients["s3"]
        s3.exceptions.NoSuchKey = KeyError
        s3.get_object.return_value = {"Body": io.BytesIO(png(self.ROWS))}
        with mock.patch.dict(os.environ, INPUT_BUCKET="in", OUTPUT_BUCKET="out"):
            return self.module.handler(event, None), s3.put_object

    def test_an_upload_is_flipped_into_the_other_bucket(self):
        record = {"s3": {"object": {"key": "uploads/my+photo.png"}}}
        answer, put = self.call({"Records": [record]})
        self.assertEqual(answer, {"flipped": ["flipped/my photo.png"]})
        self.assertEqual(put.call_args.kwargs["Bucket"], "out")

    def test_a_request_is_answered(self):
        answer, _ = self.call({"body": '{"key": "uploads/a.png"}'})
        self.assertEqual(answer["statusCode"], 200)
        for body in (None, "x", "{}", "[]", '{"key": "elsewhere/a.png"}', '{"key": 1}'):
            self.assertEqual(self.call({"body": body})[0]["statusCode"], 400, body)


class OrderProcessor(unittest.TestCase):
    def setUp(self):
        self.module = load("order_processor/app/app.py")

    def test_only_the_orders_that_failed_are_tried_again(self):
        records = [{"messageId": "1", "body": "{}"}, {"messageId": "2", "body": "no"}]
        answer = self.module.handler({"Records": records}, None)
        self.assertEqual(answer, {"batchItemFailures": [{"itemIdentifier": "2"}]})

    def test_streams_and_calls_by_hand(self):
        kinesis = {"eventSource": "aws:kinesis", "kinesis": {"sequenceNumber": "7"}}
        self.assertEqual(self.module.handler({"Records": [kinesis]}, None), {"batchItemFailures": []})
        self.assertEqual(self.module.handler({"Records": []}, None), {"batchItemFailures": []})
        self.assertEqual(self.module.handler({"source": "schedule"}, None), {"handled": 1})

    def test_over_http(self):
        answer = self.module.handler({"httpMethod": "GET", "resource": "/orders"}, None)
        self.assertEqual(answer["statusCode"], 200)


if __name__ == "__main__":
    unittest.main()
