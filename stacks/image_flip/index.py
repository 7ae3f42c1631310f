"""Turns PNG images upside down: those that arrive in the bucket, and those that a request names."""

import json
import os
import struct
import urllib.parse
import zlib

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    if "Records" in event:
        keys = [urllib.parse.unquote_plus(record["s3"]["object"]["key"]) for record in event["Records"]]
        return {"flipped": [flip_object(key) for key in keys]}
    try:
        key = json.loads(event.get("body") or "{}")["key"]
    except (ValueError, KeyError, TypeError):
        return answer(400, {"message": "the body is {\"key\": \"uploads/<name>.png\"}"})
    if not isinstance(key, str) or not key.startswith("uploads/"):
        return answer(400, {"message": "the key starts with uploads/"})
    try:
        return answer(200, {"flipped": flip_object(key)})
    except s3.exceptions.NoSuchKey:
        return answer(404, {"message": f"there is no {key}"})
    except ValueError as wrong:
        return answer(422, {"message": str(wrong)})


def answer(status, body):
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}


def flip_object(key):
    image = s3.get_object(Bucket=os.environ["INPUT_BUCKET"], Key=key)["Body"].read()
    flipped = "flipped/" + key.removeprefix("uploads/")
    s3.put_object(Bucket=os.environ["OUTPUT_BUCKET"], Key=flipped, Body=flip(image), ContentType="image/png")
    return flipped


SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def flip(image):
    """The image with its lowest row first."""
    if not image.startswith(SIGNATURE):
        raise ValueError("this is no PNG image")
    chunks = list(read_chunks(image))
    header = next((data for kind, data in chunks if kind == b"IHDR"), None)
    if header is None or len(header) != 13:
        raise ValueError("this PNG image has no header")
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    if interlaced or colour not in CHANNELS:
        raise ValueError("this kind of PNG image cannot be flipped")
    pixel = max(1, CHANNELS[colour] * depth // 8)
    row = (width * CHANNELS[colour] * depth + 7) // 8
    try:
        data = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    except zlib.error:
        raise ValueError("this PNG image is damaged") from None
    if len(data) != height * (row + 1):
        raise ValueError("this PNG image is damaged")
    rows = unfilter(data, row, height, pixel)
    flipped = zlib.compress(b"".join(b"\0" + bytes(line) for line in reversed(rows)))
    result, written = [SIGNATURE], False
    for kind, data in chunks:
        if kind != b"IDAT":
            result.append(chunk(kind, data))
        elif not written:
            result.append(chunk(kind, flipped))
            written = True
    return b"".join(result)


def read_chunks(image):
    at = len(SIGNATURE)
    while at + 12 <= len(image):
        (length,) = struct.unpack(">I", image[at : at + 4])
        if at + 12 + length > len(image):
            raise ValueError("this PNG image is damaged")
        yield image[at + 4 : at + 8], image[at + 8 : at + 8 + length]
        at += 12 + length


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def unfilter(data, row, height, pixel):
    """The rows as they look: each is stored as the difference from its neighbours."""
    rows, above = [], bytearray(row)
    for number in range(height):
        start = number * (row + 1)
        kind, line = data[start], bytearray(data[start + 1 : start + 1 + row])
        for x in range(row):
            left = line[x - pixel] if x >= pixel else 0
            corner = above[x - pixel] if x >= pixel else 0
            line[x] = (line[x] + predicted(kind, left, above[x], corner)) & 255
        rows.append(line)
        above = line
    return rows


def predicted(kind, left, above, corner):
    if kind == 0:
        return 0
    if kind == 1:
        return left
    if kind == 2:
        return above
    if kind == 3:
        return (left + above) // 2
    if kind == 4:
        guess = left + above - corner
        return min((left, above, corner), key=lambda near: abs(guess - near))
    raise ValueError("this PNG image is damaged")
