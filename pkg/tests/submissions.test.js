// The whole submissions through the binding: the same reports as natively, as canonical JSON, and plain data.

import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../index.js";
import { canonical, submissions } from "./submissions.js";

test("there are enough of them", () => assert.ok(submissions.length >= 24, `${submissions.length}`));

for (const { name, submission, options, recorded } of submissions) {
  test(name, () => {
    const report = check(submission, options);
    const { engine, ...rest } = report;
    assert.equal(engine.name, "centre-checks");
    assert.equal(canonical(rest), canonical(recorded));
    assert.deepEqual(structuredClone(report), report);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    assert.equal(canonical(check(structuredClone(submission), options)), canonical(report));
  });
}
