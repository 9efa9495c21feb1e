// SPDX-License-Identifier: Apache-2.0
// What the published JSON Schema can say of a document or a date.

import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../docs/ohsel.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const isDocument = ajv.compile(schema);
const isDate = ajv.compile({ $ref: `${schema.$id}#/$defs/PartialDate` });

/** The JSON Pointers of what the schema finds in a document. */
export function pointers(document) {
  return isDocument(document)
    ? []
    : isDocument.errors
        // That a condition led to a broken branch says nothing that the branch itself does not say.
        .filter(({ keyword }) => keyword !== "if")
        .map(pointer)
        .map((text) => text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** ajv reports what is missing or too much at the object; findings are at the member. */
function pointer({ instancePath, params }) {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined
    ? instancePath
    : `${instancePath}/${member.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** Whether the schema takes a text for a date. */
export function isValidDate(text) {
  return isDate(text);
}
