// Ten thousand made-up submissions have the reports that they have natively, and that the Rust server of the examples gives.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asRead, readAnswers } from "../form/index.js";
import { check } from "../index.js";
import { IN_A_ROUND, ROUNDS, posted, sums } from "./differential.js";

const kept = (name) => {
  const recorded = JSON.parse(readFileSync(new URL(`../../tests/${name}.json`, import.meta.url), "utf8"));
  assert.ok(Object.keys(recorded).length * ROUNDS * IN_A_ROUND >= 10_000);
  return recorded;
};

test("ten thousand made-up submissions come to the same in Node as natively", () => {
  assert.deepEqual(sums(check), kept("differential"));
});

test("posted as JSON and as a form, they come to what the Rust server of the examples answers", () => {
  assert.deepEqual(posted({ check, readAnswers, asRead }), kept("posted"));
});
