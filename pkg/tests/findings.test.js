// What the types say of each rule's findings is so: the answers they are about or miss, and their facts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { submissions } from "./submissions.js";

const types = readFileSync(new URL("../generated/types.d.ts", import.meta.url), "utf8");
const [, counts] = /type CountName =([^;]+);/.exec(types);
const names = (union) => [...union.matchAll(/["`]([^"`]+)["`]/g)].map(([, name]) => name.replaceAll("${number}", ""));
const isCount = new Set(names(counts));
const rules = new Map(
  [...types.matchAll(/^ {6}"([\w-]+\/[\w-]+)": \{\n[^]*?\n {8}fields: (.*);\n {8}facts: (.*);\n/gm)].map(([, rule, fields, facts]) => [
    rule,
    { fields: new Set(names(fields)), facts: new Set(names(facts)) },
  ]),
);

test("every finding of every submission has the type of its rule", () => {
  assert.ok(rules.size > 100, `${rules.size}`);
  const seen = new Set();
  for (const { name, recorded } of submissions) {
    for (const { rule, about, missing, facts } of recorded.findings) {
      const { fields, facts: known } = rules.get(rule);
      for (const path of [...about, ...missing]) assert.ok(fields.has(path.replace(/\d+(?=\])/g, "")), `${name}: ${rule} ${path}`);
      for (const { name: fact, value } of facts) {
        assert.ok(known.has(fact), `${name}: ${rule} ${fact}`);
        assert.equal(typeof value === "number", isCount.has(fact), `${name}: ${rule} ${fact}`);
        seen.add(fact);
      }
    }
  }
  assert.ok(seen.size > 20);
});
