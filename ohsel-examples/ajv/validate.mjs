#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Validates engagement records with ajv:  node validate.mjs [--schema SCHEMA] FILE...
// Exit status: 0 without errors, 1 with errors, 2 if the usage is wrong or a file cannot be read.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const SCHEMA = fileURLToPath(new URL("../../docs/ohsel.schema.json", import.meta.url));

/** Compiles the schema; strict, so that a keyword that ajv does not know is no silent hole. */
export function compile(schemaFile = SCHEMA) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });
  return ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
}

/** All that is wrong with a text, each as { line, pointer, message }; the line is that of a record in NDJSON, else 0. */
export function problems(validate, text, isLines = false) {
  const content = text.replace(/^\uFEFF/, "");
  if (!isLines) {
    return check(validate, content, 0);
  }
  return content
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : check(validate, line, index + 1)));
}

function check(validate, text, line) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ line, pointer: "", message: `not JSON: ${error.message}` }];
  }
  if (validate(value)) {
    return [];
  }
  return (
    validate.errors
      // That a condition led to a broken branch says nothing that the branch itself does not say.
      .filter((error) => error.keyword !== "if")
      .map((error) => ({ line, pointer: pointer(error), message: message(error) }))
  );
}

/** ajv reports what is missing or too much at the object; we say which member it is. */
function pointer({ instancePath, params }) {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined
    ? instancePath
    : `${instancePath}/${member.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

function message({ keyword, params, parentSchema, message: ajvMessage }) {
  switch (keyword) {
    case "required":
      return "is required and missing";
    case "additionalProperties":
      return "is not a known member";
    case "enum":
      return `must be one of ${params.allowedValues.join(", ")}`;
    case "pattern":
      return `has the wrong form: ${(parentSchema.description ?? params.pattern).split("\n")[0]}`;
    default:
      return ajvMessage;
  }
}

function main(args) {
  const schemaFile = args[0] === "--schema" ? args.splice(0, 2)[1] : SCHEMA;
  if (args.length === 0 || schemaFile === undefined) {
    console.error("usage: node validate.mjs [--schema SCHEMA] FILE...");
    return 2;
  }
  let status = 0;
  try {
    const validate = compile(schemaFile);
    for (const file of args) {
      const found = problems(validate, readFileSync(file, "utf8"), /\.(ndjson|jsonl)$/.test(file));
      for (const { line, pointer: where, message: what } of found) {
        console.log(`${file}${line ? `:${line}` : ""}: ${where || "/"} ${what}`);
        status = 1;
      }
    }
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  return status;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
