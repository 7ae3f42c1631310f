"""What cfn-lint and the AWS CLI read from YAML: a JSON object a document, in a list as long as that of the files or texts that it is given.

Arguments: files; without any, standard input has a JSON list of texts.
"""

import json
import sys
from datetime import date

from awscli.customizations.cloudformation.yamlhelper import yaml_parse
from cfnlint.decode.cfn_yaml import loads


def plain(value):
    """Dates and numbers that JSON does not have as text; keys as text."""
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, date):
        return f"date:{value.isoformat()}"
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return f"float:{value}"
    return value


def read(reader, text):
    try:
        return {"value": plain(reader(text))}
    except Exception as wrong:  # whatever it is, the document was not read
        return {"error": str(wrong) or type(wrong).__name__}


def main():
    if len(sys.argv) > 1:
        texts = []
        for name in sys.argv[1:]:
            with open(name, encoding="utf-8-sig", newline="") as file:
                texts.append(file.read())
    else:
        texts = json.load(sys.stdin)
    json.dump(
        [{"cfn-lint": read(lambda t: loads(t, "x.yaml"), t), "aws": read(yaml_parse, t)} for t in texts], sys.stdout
    )


main()
