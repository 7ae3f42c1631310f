"""Reads a JSON list of templates and prints what AWS's cloudformation-validate says of each, from a warning up.

Writes a list of lists of [level, rule, message, logical id, path of the property].
"""

import json
import sys

from cloudformation_validate import CompositeEngine, Severity, TemplateContent, ValidateConfig

engine = CompositeEngine()
config = ValidateConfig(severity_level=Severity.WARN)
said = []
for template in json.load(sys.stdin):
    report = engine.validate_template(TemplateContent(json.dumps(template), "t.json"), config)
    said.append(
        [
            [
                found.severity.name,
                found.rule_id,
                found.message,
                found.entity.logical_id if found.entity else None,
                found.property_path,
            ]
            for found in report.diagnostics
        ]
    )
json.dump(said, sys.stdout)
