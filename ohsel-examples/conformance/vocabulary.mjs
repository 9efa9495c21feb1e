// SPDX-License-Identifier: Apache-2.0
// What the published tables of the vocabulary say of names, codes and successors.

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const table = (name) =>
  parse(readFileSync(new URL(`../../docs/vocabulary/${name}.csv`, import.meta.url)), { bom: true, columns: true });

const concepts = table("concepts");
const labels = table("labels");
const identifiers = table("identifiers");
const successions = table("successions");
const lists = new Set(concepts.map(({ scheme }) => scheme));

/** A name without what does not matter: case, punctuation, and whether "and" is an ampersand. */
const plain = (text) =>
  text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['\u2019]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const isList = (list) => lists.has(list);

/** The codes in a list that a text stands for: as a code, as a name, or as the code of another system. */
export function codes(list, text) {
  const named = [...labels, ...concepts.map(({ scheme, code }) => ({ scheme, code, label: code }))];
  return unique([
    ...named.filter(({ scheme, label }) => scheme === list && plain(label) === plain(text)),
    ...identifiers.filter(({ scheme, identifier }) => scheme === list && identifier === text),
  ]);
}

/** The code in another system of what a code of any system stands for. */
export function translated(text, system) {
  const same = identifiers.filter(({ identifier }) => identifier === text);
  return [
    ...new Set(
      identifiers
        .filter((row) => row.system === system)
        .filter((row) => same.some(({ scheme, code }) => scheme === row.scheme && code === row.code))
        .map(({ identifier }) => identifier),
    ),
  ];
}

export const successors = (text) => linked(text, "predecessor", "successor");

export const predecessors = (text) => linked(text, "successor", "predecessor");

/** A body by any of its codes, and the other ends of its successions. */
function linked(text, near, far) {
  const bodies = new Set([text, ...unique(identifiers.filter((row) => row.scheme === "body" && row.identifier === text))]);
  return [...new Set(successions.filter((row) => bodies.has(row[near])).map((row) => row[far]))];
}

const unique = (rows) => [...new Set(rows.map(({ code }) => code))];
