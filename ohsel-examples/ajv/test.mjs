// SPDX-License-Identifier: Apache-2.0
// ajv agrees with the strict reader on the fixtures and seeds. Run by: npm test

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { compile, problems } from "./validate.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const FIXTURES = path("../../ohsel-io/src/test/resources/fixtures/");
const SEEDS = path("../../seeds/");
const PROGRAM = path("validate.mjs");

const validate = compile();
const found = (file) => problems(validate, readFileSync(file, "utf8"));
const pointers = (file) => found(file).map(({ pointer }) => pointer).sort();
const json = (folder) => readdirSync(folder).filter((name) => name.endsWith(".json")).sort();

/** The rows of the table under a heading, as { file, rule, pointer }. */
function table(readme, heading) {
  const text = readFileSync(readme, "utf8");
  const section = heading === undefined ? text : text.split(`\n## ${heading}\n`)[1].split("\n## ")[0];
  return [...section.matchAll(/^\| ([\w-]+\.json) \| (OHSEL-[\w-]+) \|(?: `([^`]*)`)? ?/gm)].map(
    ([, file, rule, pointer]) => ({ file, rule, pointer: pointer ?? "" }),
  );
}

test("what is valid to the reader is valid to ajv", async (t) => {
  const files = [
    ...json(join(FIXTURES, "valid")).map((name) => join(FIXTURES, "valid", name)),
    ...json(SEEDS).map((name) => join(SEEDS, name)),
  ];
  assert.ok(files.length > 40);
  for (const file of files) {
    await t.test(file, () => assert.deepEqual(found(file), []));
  }
});

test("what is broken to the reader is broken to ajv, in the same places", async (t) => {
  const rows = table(join(FIXTURES, "README.md"), "broken");
  assert.deepEqual([...new Set(rows.map(({ file }) => file))].sort(), json(join(FIXTURES, "broken")));
  for (const name of json(join(FIXTURES, "broken"))) {
    await t.test(name, () => {
      const expected = rows.filter(({ file }) => file === name).map(({ pointer }) => pointer);
      assert.deepEqual(pointers(join(FIXTURES, "broken", name)), expected.sort(), "one error for each");
    });
  }
});

test("what is beyond a schema is valid to ajv", async (t) => {
  const names = json(join(FIXTURES, "beyond-schema"));
  assert.ok(names.length > 10);
  for (const name of names) {
    await t.test(name, () => assert.deepEqual(found(join(FIXTURES, "beyond-schema", name)), []));
  }
});

test("of a broken seed, ajv finds what is wrong with its shape", async (t) => {
  const rows = table(join(SEEDS, "broken", "README.md"));
  assert.deepEqual([...new Set(rows.map(({ file }) => file))].sort(), json(join(SEEDS, "broken")));
  for (const name of json(join(SEEDS, "broken"))) {
    await t.test(name, () => {
      // A member that is there twice is a matter of the parser, and not of the shape.
      const shape = rows.some(
        ({ file, rule }) =>
          file === name && /^OHSEL-(JSON|SHAPE)-/.test(rule) && rule !== "OHSEL-JSON-005",
      );
      assert.equal(found(join(SEEDS, "broken", name)).length > 0, shape);
    });
  }
});

test("one slip gives one message", () => {
  const file = join(SEEDS, "broken", "date-in-words.json");
  const [only, ...others] = found(file);
  assert.deepEqual(others, []);
  assert.equal(only.pointer, "/records/0/date");
  assert.match(only.message, /^has the wrong form: A date as precise as its source/);
});

test("the program tells by its exit status, and where", () => {
  const run = (...args) => spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
  const seed = join(SEEDS, json(SEEDS)[0]);
  assert.deepEqual([run(seed).status, run(seed).stdout], [0, ""]);

  const broken = join(SEEDS, "broken", "kind-missing.json");
  assert.equal(run(seed, broken).status, 1);
  assert.equal(run(seed, broken).stdout, `${broken}: /records/0/kind is required and missing\n`);

  assert.equal(run().status, 2);
  assert.equal(run("no-such-file.json").status, 2);
  assert.equal(run("--schema").status, 2);
  assert.equal(run("--schema", path("../../docs/ohsel.schema.json"), seed).status, 0);
});

test("of a record a line, the line is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "ohsel-"));
  try {
    const file = join(folder, "records.ndjson");
    const event = '{"type": "event", "id": "event-1", "kind": "public-event"}';
    writeFileSync(file, `\uFEFF${event}\n\n{"type": "event", "id": "event-2"}\n{\n`);
    const run = spawnSync(process.execPath, [PROGRAM, file], { encoding: "utf8" });
    const [first, second] = run.stdout.split("\n");
    assert.equal(first, `${file}:3: /kind is required and missing`);
    assert.match(second, /records\.ndjson:4: \/ not JSON: /);
    assert.equal(run.status, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
