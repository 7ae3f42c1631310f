// Reports against their JSON Schema: node schema.js FILE
//
// The file holds {"schema": ..., "reports": {name: report}}. The answer is {"wrong": [...], "unused": [...]}: what the schema does not allow, with every
// object closed that the schema leaves open for what may come, and the members of the schema that no report has.

'use strict';

const { readFileSync } = require('node:fs');
const Ajv = require('ajv/dist/2020').default;

const { schema, reports } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/// Calls `found` with each part of the schema that describes members.
function eachObject(part, path, found) {
  if (typeof part !== 'object' || part === null) {
    return;
  }
  if (part.properties && part.type === 'object') {
    found(part, path);
  }
  for (const [name, inner] of Object.entries(part)) {
    eachObject(inner, `${path}/${name}`, found);
  }
}

// the schema as it is published has to be one
const open = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

const closed = structuredClone(schema);
const members = new Map();
eachObject(closed, '', (part, path) => {
  part.additionalProperties = false;
  for (const name of Object.keys(part.properties)) {
    // every member says where it was used
    members.set(`${path}/${name}`, 0);
    part.properties[name] = { allOf: [part.properties[name]], seen: `${path}/${name}` };
  }
});
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
ajv.addKeyword({
  keyword: 'seen',
  validate: (member) => {
    members.set(member, members.get(member) + 1);
    return true;
  },
});
const validate = ajv.compile(closed);

const wrong = [];
for (const [name, report] of Object.entries(reports)) {
  if (!open(report)) {
    wrong.push(...open.errors.map((error) => `${name}${error.instancePath}: ${error.message}`));
  } else if (!validate(report)) {
    wrong.push(...validate.errors.map((error) => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`));
  }
}
const unused = [...members].filter(([, times]) => times === 0).map(([member]) => member);
process.stdout.write(JSON.stringify({ wrong, unused }));
