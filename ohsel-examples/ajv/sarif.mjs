// SPDX-License-Identifier: Apache-2.0
// The example of a SARIF report, fixes included, is valid to ajv by the schema that OASIS publishes.
// Run by: npm run test:sarif, with the path of the schema in SARIF_SCHEMA; .ci/run takes it from a jar of the Maven build.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const REPORT = fileURLToPath(
  new URL("../../ohsel-io/src/test/resources/report/report.sarif.json", import.meta.url),
);

// One of its patterns is a regular expression only without the flag u.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(process.env.SARIF_SCHEMA, "utf8")));
const report = () => JSON.parse(readFileSync(REPORT, "utf8"));

test("the report is valid", () => {
  assert.ok(validate(report()), JSON.stringify(validate.errors));
});

test("the report has a fix, which the schema looks at", () => {
  const broken = report();
  const fixed = broken.runs[0].results.find((result) => result.fixes !== undefined);
  delete fixed.fixes[0].artifactChanges[0].replacements[0].deletedRegion;
  assert.ok(!validate(broken));
});

test("a file name that is no reference is invalid", () => {
  const broken = report();
  broken.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "logs/2017 autumn.json";
  assert.ok(!validate(broken));
});
