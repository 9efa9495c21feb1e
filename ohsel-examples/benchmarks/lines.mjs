// SPDX-License-Identifier: Apache-2.0
// Validates a file of records, one in a line, with ajv and the JSON Schema:  node lines.mjs FILE

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { compile } from "../ajv/validate.mjs";

const validate = compile();
let problems = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  problems += validate(JSON.parse(line)) ? 0 : validate.errors.length;
}
console.log(`${problems} problems`);
