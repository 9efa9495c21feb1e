// SPDX-License-Identifier: Apache-2.0
// engines.csv says of each engine for Node.js what it really says, file by file. Run by: npm test

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import Ajv2020 from "ajv/dist/2020.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TESTS = "ohsel-io/src/test/resources";

const schema = JSON.parse(readFileSync(join(ROOT, "docs/ohsel.schema.json"), "utf8"));
const ajv = new Ajv2020().compile(schema);
const cfworker = new Validator(schema, "2020-12");
registerSchema(schema, schema.$id);
const hyperjump = await validate(schema.$id);

/** Each engine by its name in npm, as what says whether a value is valid. */
const ENGINES = {
  ajv: (value) => ajv(value),
  "@hyperjump/json-schema": (value) => hyperjump(value).valid,
  "@cfworker/json-schema": (value) => cfworker.validate(value).valid,
};

/** Whether each file is valid to a schema, as Fixtures.java has it: by its folder, and for the broken seeds by their table. */
function verdicts() {
  const table = readFileSync(join(ROOT, "seeds/broken/README.md"), "utf8");
  // Of a member that is there twice, a schema sees one.
  const misshapen = new Set(
    [...table.matchAll(/^\| ([\w-]+\.json) \| OHSEL-(?!JSON-005)(?:JSON|SHAPE)-\d+ /gm)].map(([, file]) => file),
  );
  const folders = [
    [`${TESTS}/fixtures/valid`, () => true],
    [`${TESTS}/fixtures/broken`, () => false],
    [`${TESTS}/fixtures/beyond-schema`, () => true],
    [`${TESTS}/cases/domain`, () => true],
    ["seeds", () => true],
    ["seeds/broken", (file) => !misshapen.has(file)],
  ];
  return folders
    .flatMap(([folder, valid]) =>
      readdirSync(join(ROOT, folder))
        .filter((file) => file.endsWith(".json"))
        .map((file) => [`${folder}/${file}`, valid(file)]),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What is not text in UTF-8, or not JSON, is not valid. */
function isValid(engine, file) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(ROOT, file)));
    return engine(JSON.parse(text));
  } catch {
    return false;
  }
}

const rows = readFileSync(new URL("engines.csv", import.meta.url), "utf8").split("\n");

for (const [name, engine] of Object.entries(ENGINES)) {
  test(`${name} agrees as the table says`, () => {
    const files = verdicts();
    const disagrees = files.filter(([file, valid]) => isValid(engine, file) !== valid).map(([file]) => file);
    const row = rows.find((line) => line.startsWith(`${name},`));
    assert.equal(
      row?.split(",").slice(3).join(","),
      `${files.length},${files.length - disagrees.length},${disagrees.join(" ")}`,
    );
  });
}

test("the versions in the table are those that were asked", () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  for (const [name, version] of Object.entries(devDependencies)) {
    assert.equal(rows.find((line) => line.startsWith(`${name},`))?.split(",")[1], version);
  }
});
