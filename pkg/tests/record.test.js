// A check kept for the file: made again it is equal, or it says what has changed. `tests/record.rs` holds the same natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import prints from "../generated/record.js";
import { check } from "../index.js";
import { record, verify } from "../record.js";
import { sums } from "./records.js";
import { canonical, submissions } from "./submissions.js";

const EQUAL = { equal: true, rules: {}, parameters: {}, differs: [] };
const { submission, options } = submissions.find(({ name }) => name === "account-change-ready");
const report = check(submission, options);
const kept = record(submission, report);

test("every record is verified after it was written and read", () => {
  for (const { name, submission, options } of submissions) {
    const made = record(submission, check(submission, options));
    assert.deepEqual(verify(JSON.parse(JSON.stringify(made))), EQUAL, name);
  }
});

test("every record is the one that is made natively", () => {
  assert.deepEqual(sums({ check }, { record, verify }, submissions), JSON.parse(readFileSync(new URL("../../tests/records.json", import.meta.url), "utf8")));
});

test("a record holds what is needed to make the check again, and a fingerprint of each rule", () => {
  assert.deepEqual(Object.keys(kept), ["submission", "options", "rulebook", "fingerprints", "report"]);
  assert.deepEqual(kept.options, { asOf: options.asOf, atRiskDays: 90 });
  assert.equal(canonical(kept.report), canonical(report));
  const rules = report.findings.map(({ rule }) => rule);
  assert.deepEqual(Object.keys(kept.fingerprints.rules).sort(), [...new Set(rules)].sort());
  for (const print of Object.values(kept.fingerprints.rules)) assert.match(print, /^[0-9a-f]{16}$/);
  assert.deepEqual(kept.fingerprints.parameters, { "account-change/wjec-portal": Object.fromEntries(prints.parameters)["account-change/wjec-portal"] });
});

test("what has changed is named", () => {
  const other = structuredClone(kept);
  other.rulebook = "2025-01";
  other.report.decision.code = "not-ready";
  other.fingerprints.rules["account-change/signed"] = "0";
  other.fingerprints.rules["account-change/gone"] = "1";
  other.fingerprints.parameters["account-change/wjec-portal"] = "2";
  assert.deepEqual(verify(other), {
    equal: false,
    edition: { kept: "2025-01", now: kept.rulebook },
    rules: {
      "account-change/gone": { kept: "1" },
      "account-change/signed": { kept: "0", now: kept.fingerprints.rules["account-change/signed"] },
    },
    parameters: { "account-change/wjec-portal": { kept: "2", now: kept.fingerprints.parameters["account-change/wjec-portal"] } },
    differs: ["decision"],
  });
});

test("another version of the software is no difference where the report is the same; a changed answer is one", () => {
  const other = structuredClone(kept);
  other.report.engine.version = "0.0.1";
  assert.deepEqual(verify(other), EQUAL);
  other.submission.answers.signature = "none";
  const { equal, differs } = verify(other);
  assert.equal(equal, false);
  assert.ok(differs.includes("decision") && differs.includes("findings"));
});

test("the warning time is kept", () => {
  const lapse = submissions.find(({ name }) => name === "approval-lapse-at-risk-on-the-last-safe-day");
  const early = check(lapse.submission, { ...lapse.options, atRiskDays: 0 });
  assert.throws(() => record(lapse.submission, early), { code: "no-record" });
  assert.deepEqual(verify(record(lapse.submission, early, { atRiskDays: 0 })), EQUAL);
});

test("what is no record is refused, whatever it is", () => {
  for (const name of Object.keys(kept)) {
    const { [name]: _, ...part } = kept;
    assert.throws(() => verify(part), { name: "CallError", code: "no-record" }, name);
  }
  const circle = {};
  circle.self = circle;
  for (const other of [undefined, null, [], "record", {}, 5n, circle, Symbol("x"), { ...kept, fingerprints: {} }, { ...kept, report: 5 }]) {
    assert.throws(() => verify(other), { name: "CallError", code: "no-record" });
  }
  const other = { ...submission, answers: { ...submission.answers, signature: "none" } };
  assert.throws(() => record(other, report), { name: "CallError", code: "no-record" });
  assert.throws(() => record(submission, {}), { name: "CallError", code: "bad-as-of" });
  assert.throws(() => verify({ ...kept, submission: { procedure: "gone" } }), { code: "unknown-procedure" });
});
