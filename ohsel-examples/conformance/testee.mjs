#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// An implementation that knows the published JSON Schema and the published tables of the vocabulary, and nothing else. It answers
// the conformance suite over standard input and output:  ohsel conformance -- node testee.mjs

import { createInterface } from "node:readline";
import { isValidDate, pointers } from "./schema.mjs";
import { codes, isList, predecessors, successors, translated } from "./vocabulary.mjs";

const skipped = (why) => ({ skipped: why });

function answer(request) {
  switch (request.kind) {
    case "read":
      return read(request);
    case "term":
      return term(request);
    case "place":
      return place(request);
    case "date":
      return request.ask === "valid"
        ? { valid: isValidDate(request.date) }
        : skipped("a schema does not reckon with dates");
    default:
      return skipped("neither a schema nor a table says that");
  }
}

function read({ reader, form, limits, input }) {
  if (reader === "tolerant" || form === "ndjson" || limits !== undefined || input === undefined) {
    return skipped("a schema is about documents in UTF-8, strictly read");
  }
  try {
    return { pointers: pointers(JSON.parse(input.replace(/^\uFEFF/, ""))) };
  } catch {
    return skipped("a schema is about JSON");
  }
}

function term({ text, list, system }) {
  if (system !== undefined) {
    return { codes: translated(text, system) };
  }
  return isList(list) ? { codes: codes(list, text) } : { error: `there is no list ${list}` };
}

function place({ ask, code }) {
  switch (ask) {
    case "successors":
      return { codes: successors(code) };
    case "predecessors":
      return { codes: predecessors(code) };
    default:
      return skipped("the tables answer that only to who reckons with dates");
  }
}

function line(text) {
  try {
    const request = JSON.parse(text);
    return { id: request.id, ...answer(request) };
  } catch (error) {
    return { error: error.message };
  }
}

for await (const text of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(line(text))}\n`);
}
