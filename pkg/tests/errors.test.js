// Every error that the package throws has a code, and the README has each of them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { calendar, check, keyDates } from "../index.js";
import { datesWords } from "./said.js";

const pkg = new URL("../", import.meta.url);
const sources = ["", "form/", "letters/", "entries/"].flatMap((folder) =>
  readdirSync(new URL(folder || ".", pkg)).filter((name) => name.endsWith(".js")).map((name) => `${folder}${name}`),
);
const all = sources.map((name) => readFileSync(new URL(name, pkg), "utf8"));
const readme = readFileSync(new URL("README.md", pkg), "utf8");
const types = readFileSync(new URL("index.d.ts", pkg), "utf8") + readFileSync(new URL("say.d.ts", pkg), "utf8");

/** The codes in the rows of a table of the README. */
function listed(heading) {
  const [, rows] = new RegExp(`\\| code of a \`${heading}\`.*\\n\\|---.*\\n((?:\\|.*\\n)+)`).exec(readme);
  return rows.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, code]) => code)).sort();
}

/** The codes of a type. */
function typed(name) {
  const [, members] = new RegExp(`type ${name} =([^;]+);`).exec(types);
  return [...members.matchAll(/"([\w-]+)"/g)].map(([, code]) => code).sort();
}

test("the README lists the codes that the types have", () => {
  assert.deepEqual(listed("CallError"), [...typed("CallErrorCode"), ...typed("SweepErrorCode")].sort());
  assert.deepEqual(listed("WordsError"), typed("WordsErrorCode"));
});

test("what is thrown has one of these codes", () => {
  const thrown = (pattern) => new Set(all.flatMap((source) => [...source.matchAll(pattern)].map(([, code]) => code)));
  const calls = thrown(/(?:wrong\(|new CallError\(\s*|property\(\w+, "\w+", )"([\w-]+)"/g);
  // Those of the sweep stand in tables too.
  const ofSweep = new Set(typed("SweepErrorCode"));
  assert.deepEqual([...calls].filter((code) => !ofSweep.has(code)).sort(), typed("CallErrorCode"));
  const known = listed("WordsError");
  for (const code of thrown(/new WordsError\("([\w-]+)"/g)) assert.ok(known.includes(code), code);
  const ofSay = all.filter((_, at) => sources[at].startsWith("say"));
  for (const [, code] of ofSay.join("").matchAll(/"(unknown-[\w-]+|other-[\w-]+)"/g)) assert.ok(known.includes(code), code);
});

test("nothing else is thrown to a caller", () => {
  const plain = all.flatMap((source, at) => [...source.matchAll(/throw new (\w*Error)\("?([^)]*)/g)].map(([, name, says]) => [sources[at], name, says]));
  const others = plain.filter(([, name]) => name !== "CallError" && name !== "WordsError").map(([file]) => file);
  // Caught where they are thrown: what is said of them is an error with a code.
  assert.deepEqual(others, ["instance.js", "say-parts.js", "say-parts.js", "schema.js"]);
});

test("a time zone in brackets is said to be the trouble, and a policy that is null is none", () => {
  const options = { asOf: "2026-02-13T16:30+00:00[Europe/London]" };
  const error = { code: "bad-as-of", message: /time zone in brackets/ };
  assert.throws(() => check({ procedure: "credit-check", answers: {} }, options), error);
  assert.throws(() => keyDates({}, options), error);
  assert.throws(() => check({ procedure: "credit-check", answers: {} }, { asOf: "tomorrow" }), { message: /not a date/ });
  const asOf = "2026-02-13T17:00Z";
  const { unreadable } = check({ procedure: "cyber-incident", answers: { awareAt: options.asOf } }, { asOf });
  assert.deepEqual(unreadable.map(({ path, why }) => [path, why]), [["awareAt", "time-zone-name"]]);
  assert.deepEqual(check({ procedure: "credit-check", policy: null, answers: {} }, { asOf }), check({ procedure: "credit-check", answers: {} }, { asOf }));
  for (const blank of ["", " ", null, undefined, "\u200b"]) {
    assert.deepEqual(check({ procedure: "credit-check", answers: { references: blank } }, { asOf }).unreadable, []);
  }
  assert.throws(() => calendar({}, datesWords.en, { madeAt: "x", calendarId: "x" }), { code: "bad-option" });
});
