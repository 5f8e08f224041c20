// Ten thousand made-up submissions have the reports that they have natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { check } from "../index.js";
import { IN_A_ROUND, ROUNDS, sums } from "./differential.js";

const recorded = JSON.parse(readFileSync(new URL("../../tests/differential.json", import.meta.url), "utf8"));

test("ten thousand made-up submissions come to the same in Node as natively", () => {
  assert.ok(Object.keys(recorded).length * ROUNDS * IN_A_ROUND >= 10_000);
  assert.deepEqual(sums(check), recorded);
});
