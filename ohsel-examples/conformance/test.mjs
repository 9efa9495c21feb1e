// SPDX-License-Identifier: Apache-2.0
// What the published schema and vocabulary can decide, they decide as the conformance suite says. Run by: npm test

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { cases, run, verdict } from "./suite.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const TESTEE = [process.execPath, path("testee.mjs")];
const all = cases();

test("no answer of the schema and the tables differs", async () => {
  const verdicts = await run(TESTEE, all);
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === "failed").map(({ asked, why }) => `${asked.id}: ${why}`),
    [],
  );
  assert.equal(verdicts.length, all.length);
});

test("everything that a schema or a table can decide is decided", async () => {
  const decidable = all.filter(({ decidableBy }) => decidableBy !== undefined);
  assert.ok(decidable.length > 1200, `${decidable.length}`);
  const broken = decidable.filter(({ decidableBy }) => decidableBy.schema?.length > 0);
  assert.ok(broken.length > 130, `${broken.length} documents that a schema finds broken`);
  const verdicts = await run(TESTEE, decidable);
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== "passed").map(({ asked, why }) => `${asked.id}: ${why}`),
    [],
  );
});

test("another answer is found", () => {
  const read = {
    id: "a",
    kind: "read",
    rules: ["R-*"],
    decidableBy: { schema: ["/a", "/b"] },
    expected: { findings: [{ rule: "R-1", pointer: "/a" }] },
  };
  const outcome = (answer) => verdict(read, { id: "a", ...answer }).outcome;
  assert.equal(outcome({ findings: [{ rule: "Q-1" }, { rule: "R-1", pointer: "/a", line: 1 }] }), "passed");
  assert.equal(outcome({ findings: [{ rule: "R-1", pointer: "/b" }] }), "failed");
  assert.equal(outcome({ findings: [] }), "failed");
  assert.equal(outcome({}), "failed");
  assert.equal(outcome({ findings: [{ rule: "R-1", pointer: "/a" }, { rule: "R-2" }] }), "failed");
  assert.equal(outcome({ pointers: ["/b", "/a"] }), "passed");
  assert.equal(outcome({ pointers: ["/a"] }), "failed");
  assert.equal(outcome({ error: "no" }), "failed");
  assert.equal(outcome({ skipped: "no" }), "skipped");
  const term = { id: "a", kind: "term", expected: { codes: ["a", "b"] } };
  assert.equal(verdict(term, { id: "a", codes: ["b", "a"] }).outcome, "passed");
  assert.equal(verdict(term, { id: "a", codes: ["a"] }).outcome, "failed");
});

test("a program that does not keep to the protocol is a failure, and never a hang", async () => {
  const node = (script) => [process.execPath, "-e", script];
  const one = all.slice(0, 1);
  await assert.rejects(run(node("setInterval(() => {}, 1000)"), one, 500), /no answer in time/);
  await assert.rejects(run(node("process.exit(3)"), one), /it ended with exit status 3/);
  await assert.rejects(run(node("console.log('nonsense')"), one), /what is not JSON: nonsense/);
  await assert.rejects(run(node("console.log('{\"id\": 7}')"), one), /it answered another/);
  await assert.rejects(run(["no-such-program-anywhere"], one), /ENOENT/);
});

test("the runner tells by its exit status", () => {
  const status = (...program) =>
    spawnSync(process.execPath, [path("suite.mjs"), ...program], { encoding: "utf8" }).status;
  assert.equal(status(...TESTEE), 0);
  assert.equal(status(process.execPath, "-e", "process.exit(3)"), 2);
  assert.equal(status(), 2);
});
