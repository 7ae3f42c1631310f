"""Prints what AWS's cloudformation-validate says of the templates named, one JSON array; it has no command of its own."""

import json
import sys

from cloudformation_validate import CompositeEngine

engine = CompositeEngine()
findings = []
for path in sys.argv[1:]:
    for found in engine.validate_template(path).diagnostics:
        findings.append(
            {
                "file": path,
                "line": found.start_line,
                "level": found.severity.name,
                "rule": found.rule_id,
                "message": found.message,
                "resource": found.entity.logical_id if found.entity else None,
                "property": found.property_path,
            }
        )
json.dump(findings, sys.stdout)
