// What the CDK's own comparison says of pairs of templates: node cdk.js FILE
//
// The file holds a list of [before, after, property]; the answer is a list of what becomes of the resource `It`. Where the CDK's data do not have
// its type or the property, the comparison would say that it stays; `unknown` stands there instead.

'use strict';

const { readFileSync } = require('node:fs');
const { fullDiff, ResourceImpact } = require('@aws-cdk/cloudformation-diff');
const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec');

const WORDS = {
  [ResourceImpact.WILL_REPLACE]: 'replace',
  [ResourceImpact.MAY_REPLACE]: 'perhaps',
  [ResourceImpact.WILL_UPDATE]: 'stay',
  [ResourceImpact.NO_CHANGE]: 'stay',
  [ResourceImpact.WILL_CREATE]: 'create',
  [ResourceImpact.WILL_DESTROY]: 'delete',
  [ResourceImpact.WILL_ORPHAN]: 'leave',
};

const database = loadAwsServiceSpecSync();
const models = new Map();

function knows(type, property) {
  if (!models.has(type)) {
    models.set(type, database.lookup('resource', 'cloudFormationType', 'equals', type)[0]);
  }
  return models.get(type)?.properties?.[property] !== undefined;
}

const pairs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const said = pairs.map(([before, after, property]) => {
  if (property && !knows(before.Resources.It.Type, property)) {
    return 'unknown';
  }
  const { resources } = fullDiff(before, after);
  const impact = resources.has('It') ? resources.get('It').changeImpact : ResourceImpact.NO_CHANGE;
  if (!(impact in WORDS)) {
    throw new Error(`what is ${impact}?`);
  }
  return WORDS[impact];
});
process.stdout.write(JSON.stringify(said));
