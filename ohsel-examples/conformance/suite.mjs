#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Runs the conformance suite over a program, as  ohsel conformance  does, without a JVM:  node suite.mjs PROGRAM [ARGUMENT...]
// Exit status: 0 if no answer differs, 1 if answers differ, 2 if the program does not keep to the protocol.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const FOLDER = new URL("../../ohsel-io/conformance/src/main/resources/conformance/", import.meta.url);
const PATIENCE = 30_000;

/** All cases, as the files have them. */
export function cases() {
  const { files } = JSON.parse(readFileSync(new URL("suite.json", FOLDER), "utf8"));
  return Object.keys(files).flatMap((name) =>
    readFileSync(new URL(name, FOLDER), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );
}

/** The question without the answer. */
export function request({ expected, decidableBy, file, ...question }) {
  return file === undefined
    ? question
    : { ...question, base64: readFileSync(new URL(file, FOLDER)).toString("base64") };
}

/** passed, failed or skipped, and why. */
export function verdict(asked, answer) {
  if (answer.skipped !== undefined) {
    return { outcome: "skipped", why: answer.skipped };
  }
  if (answer.error !== undefined) {
    return { outcome: "failed", why: answer.error };
  }
  if (answer.pointers !== undefined) {
    const expected = asked.decidableBy?.schema;
    return expected === undefined
      ? { outcome: "skipped", why: "a JSON Schema alone cannot decide it" }
      : compared([...expected].sort(), [...answer.pointers].sort());
  }
  for (const [name, expected] of Object.entries(asked.expected)) {
    const found =
      name === "findings"
        ? compared(expected, findings(asked, expected, answer.findings))
        : name === "codes"
          ? compared([...expected].sort(), [...(answer.codes ?? [])].sort())
          : compared(expected, answer[name]);
    if (found.outcome === "failed") {
      return found;
    }
  }
  return { outcome: "passed" };
}

const compared = (expected, answered) =>
  isDeepStrictEqual(expected, answered)
    ? { outcome: "passed" }
    : { outcome: "failed", why: `expected ${JSON.stringify(expected)}, answered ${JSON.stringify(answered)}` };

/** The findings of the rules that are asked for; of each, the members that the case speaks of. */
function findings({ rules }, expected, answered = []) {
  const isAskedFor = ({ rule }) =>
    rules === undefined || rules.some((each) => (each.endsWith("*") ? rule.startsWith(each.slice(0, -1)) : rule === each));
  return answered.filter(isAskedFor).map((finding, index) =>
    expected[index] === undefined
      ? finding
      : Object.fromEntries(Object.keys(expected[index]).map((name) => [name, finding[name]])),
  );
}

/** Asks a program every case; gives the verdicts, or fails with what is wrong with the program. */
export async function run(program, asked, patience = PATIENCE) {
  const child = spawn(program[0], program.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (status, signal) => resolve(`it ended with ${signal ?? `exit status ${status}`}`));
  });
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = (id) => within(patience, lines.next(), ended, id);
  try {
    const verdicts = [];
    for (const each of asked) {
      child.stdin.write(`${JSON.stringify(request(each))}\n`);
      const answer = parsed(await next(each.id), each.id);
      verdicts.push({ asked: each, ...verdict(each, answer) });
    }
    child.stdin.end();
    if (!(await lines.next()).done || (await ended) !== "it ended with exit status 0") {
      throw new Error("it did not end with its input, or not well");
    }
    return verdicts;
  } finally {
    child.kill("SIGKILL");
  }
}

async function within(patience, line, ended, id) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, "no answer in time");
  });
  const first = await Promise.race([line, late]);
  clearTimeout(timer);
  if (typeof first === "string" || first.done) {
    throw new Error(`asked ${id}: ${typeof first === "string" ? first : await ended}`);
  }
  return first.value;
}

function parsed(line, id) {
  let answer;
  try {
    answer = JSON.parse(line);
  } catch {
    throw new Error(`asked ${id}, it answered what is not JSON: ${line.slice(0, 300)}`);
  }
  if (answer?.id !== id) {
    throw new Error(`asked ${id}, it answered another: ${line.slice(0, 300)}`);
  }
  return answer;
}

async function main(program) {
  if (program.length === 0) {
    console.error("usage: node suite.mjs PROGRAM [ARGUMENT...]");
    return 2;
  }
  try {
    const verdicts = await run(program, cases());
    const count = (kind, outcome) =>
      verdicts.filter((each) => (kind === undefined || each.asked.kind === kind) && each.outcome === outcome).length;
    verdicts
      .filter(({ outcome }) => outcome === "failed")
      .forEach(({ asked, why }) => console.log(`${asked.id}: ${why}`));
    for (const kind of [...new Set(verdicts.map(({ asked }) => asked.kind)), undefined]) {
      console.log(
        `${kind ?? "all"}: ${["passed", "failed", "skipped"].map((outcome) => `${count(kind, outcome)} ${outcome}`).join(", ")}`,
      );
    }
    return count(undefined, "failed") === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
