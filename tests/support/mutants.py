"""Makes correct resources from the registry's schemas, spoils copies of them, and says what cfn-lint thinks of each.

    python3 mutants.py SEED COPIES TYPE...

Writes JSON: a list of templates, each {"template": ..., "spoilt": {id: how}, "errors": [[rule, message, path], ...]}. Everything is decided by the seed.
"""

import copy
import json
import logging
import random
import re
import re._constants as parts
import re._parser as parser
import sys
import warnings

import regex
from cfnlint.config import ConfigMixIn
from cfnlint.core import get_rules
from cfnlint.decode.decode import decode_str
from cfnlint.runner import run_template_by_data
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

BATCH = 40
REGION = "us-east-1"
RULES = get_rules([], [], ["E"])
PARAMETERS = {
    "Text": {"Type": "String"},
    "Size": {"Type": "Number"},
    "Texts": {"Type": "CommaDelimitedList"},
    "Stage": {"Type": "String", "AllowedValues": ["dev", "prod"], "Default": "dev"},
}
CONDITIONS = {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}}
FORMATS = {
    "date-time": "2026-10-20T22:11:15Z",
    "date": "2026-10-20",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "ipv4-network": "192.0.2.0/24",
    "ipv6-network": "2001:db8::/32",
    "email": "someone@example.com",
    "AWS::IAM::Role.Arn": "arn:aws:iam::123456789012:role/worker",
    "AWS::KMS::Key.Arn": "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    "AWS::KMS::Key.Id": "12345678-1234-1234-1234-123456789012",
    "AWS::KMS::Alias.AliasName": "alias/orders",
    "AWS::EC2::SecurityGroup.Id": "sg-0123456789abcdef0",
    "AWS::EC2::SecurityGroup.Name": "web",
    "AWS::EC2::Subnet.Id": "subnet-0123456789abcdef0",
    "AWS::EC2::VPC.Id": "vpc-0123456789abcdef0",
    "AWS::EC2::Image.Id": "ami-0123456789abcdef0",
    "AWS::S3::Bucket.Name": "orders-archive",
    "AWS::SNS::Topic.Arn": "arn:aws:sns:us-east-1:123456789012:alerts",
    "AWS::Lambda::Function.Arn": "arn:aws:lambda:us-east-1:123456789012:function:orders",
    "AWS::Logs::LogGroup.Name": "/orders/access",
    "AWS::ACM::Certificate.Arn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
}


class Hopeless(Exception):
    """No value was found."""


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    seed, copies, kinds = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    chance = random.Random(seed)
    whole = correct(kinds, chance)
    spoilt = []
    for number, (kind, properties) in enumerate(whole):
        spoilt.append((f"C{number}", kind, properties, None))
        for copy_number in range(copies):
            changed = copy.deepcopy(properties)
            how = spoil(kind, changed, chance)
            if how and changed != properties:
                spoilt.append((f"M{number}x{copy_number}", kind, changed, how))
    done = []
    for start in range(0, len(spoilt), BATCH):
        some = spoilt[start : start + BATCH]
        template = template_of((name, kind, properties) for name, kind, properties, _ in some)
        done.append(
            {
                "template": template,
                "spoilt": {name: how for name, _, _, how in some},
                "errors": lint(template),
            }
        )
    json.dump(done, sys.stdout)


def template_of(resources):
    resources = list(resources)
    serverless = any(kind.startswith("AWS::Serverless::") for _, kind, _ in resources)
    return {
        **({"Transform": "AWS::Serverless-2016-10-31"} if serverless else {}),
        "Parameters": PARAMETERS,
        "Conditions": CONDITIONS,
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic"},
            **{name: {"Type": kind, "Properties": properties} for name, kind, properties in resources},
        },
    }


def lint(template):
    decoded, unreadable = decode_str(json.dumps(template, indent=1))
    if unreadable:
        raise RuntimeError(unreadable)
    matches = run_template_by_data(decoded, ConfigMixIn(regions=[REGION]), RULES)
    # E0002: one of cfn-lint's own rules stumbled over the template; the others have spoken
    errors = [match for match in matches if match.rule.id.startswith("E") and match.rule.id != "E0002"]
    return [[match.rule.id, match.message, list(match.path)] for match in errors]


def correct(kinds, chance):
    """For each type a resource with which cfn-lint finds no fault."""
    kept = {}
    for _ in range(4):
        open_kinds = [kind for kind in kinds if kind not in kept]
        made = []
        for kind in open_kinds:
            schema = schema_of(kind)
            try:
                made.append((kind, Maker(schema, chance).properties()))
            except (Hopeless, RecursionError, KeyError, ValueError):
                continue
        for start in range(0, len(made), BATCH):
            some = made[start : start + BATCH]
            template = template_of((f"R{place}", kind, properties) for place, (kind, properties) in enumerate(some))
            wrong = {error[2][1] for error in lint(template) if len(error[2]) > 1}
            for place, (kind, properties) in enumerate(some):
                if f"R{place}" not in wrong:
                    kept[kind] = properties
    return sorted(kept.items())


def schema_of(kind):
    return PROVIDER_SCHEMA_MANAGER.get_resource_schema(REGION, kind).schema


class Maker:
    """Makes values that fit a schema, as far as it can."""

    def __init__(self, root, chance):
        self.root = root
        self.chance = chance
        self.read_only = set(root.get("readOnlyProperties", []))

    def properties(self):
        made = self.object(self.root, 0, "/properties")
        return made

    def resolve(self, schema):
        for _ in range(10):
            if "$ref" not in schema:
                break
            schema = at(self.root, schema["$ref"])
        return schema

    def value(self, schema, depth, pointer):
        if depth > 7:
            raise Hopeless
        schema = self.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self.chance.choice(schema["enum"])
        if schema.get("enumCaseInsensitive"):
            return self.chance.choice(schema["enumCaseInsensitive"])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and "type" not in schema and "properties" not in schema:
                return self.value(self.chance.choice(schema[keyword]), depth + 1, pointer)
        kind = schema.get("type", "object" if "properties" in schema else "string")
        if isinstance(kind, list):
            kind = "string" if "string" in kind and depth > 1 else self.chance.choice(kind)
        return getattr(self, kind)(schema, depth, pointer)

    def object(self, schema, depth, pointer):
        made = {}
        schema = self.resolve(schema)
        wanted = set(schema.get("required", []))
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                branch = self.resolve(self.chance.choice(schema[keyword]))
                wanted |= set(branch.get("required", []))
        for keyword in ("requiredXor", "requiredOr"):
            if keyword in schema:
                wanted.add(self.chance.choice(schema[keyword]))
        excluded = set()
        for name in list(wanted):
            excluded |= set(schema.get("dependentExcluded", {}).get(name, []))
        properties = schema.get("properties", {})
        share = (0.35, 0.2, 0.1, 0.05)[min(depth, 3)]
        for name in properties:
            inner = f"{pointer}/{name}"
            if inner in self.read_only and name not in wanted:
                continue
            picked = self.chance.random() < share and "oneOf" not in schema and "requiredXor" not in schema
            if name in wanted or picked and name not in excluded:
                try:
                    made[name] = self.value(properties[name], depth + 1, inner)
                except Hopeless:
                    if name in wanted:
                        raise
                excluded |= set(schema.get("dependentExcluded", {}).get(name, []))
        for pattern, inner in schema.get("patternProperties", {}).items():
            if len(made) < schema.get("minProperties", 0) or self.chance.random() < 0.5:
                made[self.matching(pattern, 1, 60)] = self.value(inner, depth + 1, f"{pointer}/*")
        return made

    def array(self, schema, depth, pointer):
        least = schema.get("minItems", 0)
        number = max(least, min(schema.get("maxItems", 2), self.chance.randint(1, 2)))
        if number > 12:
            raise Hopeless
        items = schema.get("items", {"type": "string"})
        made = []
        for _ in range(number * 4):
            if len(made) == number:
                break
            value = self.value(items, depth + 1, f"{pointer}/*")
            if value not in made:
                made.append(value)
        return made

    def string(self, schema, depth, pointer):
        least, most = schema.get("minLength", 0), schema.get("maxLength", 60)
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        for keyword in ("anyOf", "oneOf", "allOf"):
            for branch in schema.get(keyword, []):
                if self.resolve(branch).get("format") in FORMATS:
                    return FORMATS[self.resolve(branch)["format"]]
        if schema.get("format") == "json":
            return "{}"
        return self.matching(schema.get("pattern"), least, most)

    def matching(self, pattern, least, most):
        if most > 5000:
            most = 5000
        if pattern is None:
            text = "orders"
            return (text * (least // len(text) + 1))[: max(least, min(len(text), most))]
        try:
            compiled = regex.compile(pattern)
            tree = parser.parse(regex.sub(r"\\[pP]\{\w+\}", "a", pattern).replace("(?i)", "").replace("(?s)", ""))
        except (re.error, regex.error, OverflowError) as error:
            raise Hopeless from error
        for _ in range(30):
            text = "".join(some(tree, self.chance, 0))
            if least <= len(text) <= most and compiled.search(text) and text.isascii() and text.isprintable():
                if "{{" not in text and "${" not in text and not text.startswith(" "):
                    return text
        raise Hopeless

    def integer(self, schema, depth, pointer):
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        most = schema.get("maximum", schema.get("exclusiveMaximum", least + 50))
        return self.chance.randint(int(least), max(int(least), int(most)))

    def number(self, schema, depth, pointer):
        return self.integer(schema, depth, pointer)

    def boolean(self, schema, depth, pointer):
        return self.chance.choice([True, False])

    def null(self, schema, depth, pointer):
        raise Hopeless


def at(root, path):
    here = root
    for step in path.removeprefix("#/").split("/"):
        here = here[step]
    return here


def some(tree, chance, depth):
    for kind, value in tree:
        if kind is parts.LITERAL:
            yield chr(value)
        elif kind is parts.NOT_LITERAL:
            yield "x" if value != ord("x") else "y"
        elif kind is parts.ANY:
            yield chance.choice("aZ0")
        elif kind is parts.IN:
            yield one_of(value, chance)
        elif kind is parts.BRANCH:
            yield from some(chance.choice(value[1]), chance, depth)
        elif kind is parts.SUBPATTERN:
            yield from some(value[3], chance, depth)
        elif kind in (parts.MAX_REPEAT, parts.MIN_REPEAT):
            least, most, body = value
            for _ in range(chance.randint(least, min(most, least + 8))):
                yield from some(body, chance, depth + 1)


def one_of(members, chance):
    if members[0][0] is parts.NEGATE:
        return chance.choice("aZ0")
    kind, value = chance.choice(members)
    if kind is parts.LITERAL:
        return chr(value)
    if kind is parts.RANGE:
        return chr(chance.randint(value[0], min(value[1], value[0] + 100)))
    return {parts.CATEGORY_DIGIT: "7", parts.CATEGORY_SPACE: " ", parts.CATEGORY_NOT_WORD: "-"}.get(value, "a")


def spoil(kind, properties, chance):
    """Changes one thing; says what."""
    places = list(walk(properties, ()))
    if not places:
        return None
    path = chance.choice(places)
    holder = properties
    for step in path[:-1]:
        holder = holder[step]
    key, value = path[-1], holder[path[-1]]
    how = chance.choice(WAYS)
    done = how(holder, key, value, chance)
    if done is None:
        how = wrong_type
        done = how(holder, key, value, chance)
    return f"{how.__name__} {'/'.join(map(str, path))}: {done}"


def walk(value, path):
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in members:
        yield path + (key,)
        yield from walk(inner, path + (key,))


def wrong_type(holder, key, value, chance):
    if isinstance(value, dict):
        other = chance.choice(["text", ["text"], 7])
    elif isinstance(value, list):
        other = chance.choice(["text", {"Key": "text"}, 7])
    elif isinstance(value, bool):
        other = chance.choice(["maybe", 3, [value], {"a": value}])
    elif isinstance(value, (int, float)):
        other = chance.choice(["many", True, [value], {"a": value}, "1.5"])
    else:
        other = chance.choice([[value], {"a": value}])
    holder[key] = other
    return other


def coerced(holder, key, value, chance):
    if isinstance(value, bool):
        holder[key] = "true" if value else "false"
    elif isinstance(value, (int, float)):
        holder[key] = str(value)
    else:
        return None
    return holder[key]


def missing(holder, key, value, chance):
    if not isinstance(holder, dict):
        return None
    del holder[key]
    return "gone"


def unknown(holder, key, value, chance):
    if not isinstance(holder, dict):
        return None
    other = chance.choice([key + "s", key.lower(), "Nonsense", key[:-1]])
    if other in holder or not other:
        return None
    holder[other] = holder.pop(key) if chance.random() < 0.5 else "x"
    return other


def out_of_range(holder, key, value, chance):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    holder[key] = chance.choice([-1, 0, 10**9, str(10**9), -(10**6)])
    return holder[key]


def bad_text(holder, key, value, chance):
    if not isinstance(value, str):
        return None
    holder[key] = chance.choice(["", "x" * 5001, "!! not this !!", value.lower(), value.upper(), value + " ", "a"])
    return holder[key][:20]


def item_count(holder, key, value, chance):
    if not isinstance(value, list):
        return None
    holder[key] = chance.choice([[], value * 2, value * 60])
    return len(holder[key])


def reference(holder, key, value, chance):
    holder[key] = chance.choice(
        [
            {"Ref": "Text"},
            {"Ref": "Size"},
            {"Ref": "Texts"},
            {"Ref": "Topic"},
            {"Fn::GetAtt": ["Topic", "TopicArn"]},
            {"Fn::Split": [",", "a,b"]},
            {"Fn::Sub": "${Text}-x"},
            {"Fn::Join": ["-", ["a", "b"]]},
            {"Fn::GetAZs": ""},
        ]
    )
    return holder[key]


def conditional(holder, key, value, chance):
    other = chance.choice([{"Ref": "AWS::NoValue"}, ["x"], {"Nonsense": 1}, "!! not this !!"])
    branches = [value, other] if chance.random() < 0.5 else [other, value]
    holder[key] = {"Fn::If": ["IsProd", *branches]}
    return other


def extra(holder, key, value, chance):
    if not isinstance(holder, dict):
        return None
    name = chance.choice(["Arn", "Id", "Status", "Tags", "Name", "Description", "Type"])
    if name in holder:
        return None
    holder[name] = "x"
    return name


WAYS = [wrong_type, coerced, missing, missing, unknown, out_of_range, bad_text, bad_text, item_count, reference, conditional, extra]

if __name__ == "__main__":
    main()
