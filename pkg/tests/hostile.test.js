// Any value at all may stand as answers, or in any place of them, and gets a report.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rules } from "../all.js";
import { check } from "../index.js";
import { filled, names, options, places, procedures } from "./forms.js";
import { hostile, trap } from "./hostile.js";

function isReport(report, procedure) {
  assert.equal(report.procedure, procedure);
  assert.equal(typeof report.outcome, "string");
}

for (const procedure of procedures) {
  test(`${procedure} reports on anything in any place`, () => {
    for (const [name, value] of Object.entries(hostile)) {
      for (const { path, put } of places(procedure)) {
        try {
          const report = check({ procedure, answers: put(value) }, options);
          isReport(report, procedure);
          assert.deepEqual(structuredClone(report), report, "a report is plain data");
          assert.deepEqual(JSON.parse(JSON.stringify(report)), report, "a report is plain data");
        } catch (cause) {
          throw new Error(`${name} in the place of "${path}"`, { cause });
        }
      }
    }
  });

  test(`${procedure} says of what cannot be read where it stands`, () => {
    for (const { path, put } of places(procedure)) {
      const { unreadable } = check({ procedure, answers: put(trap) }, options);
      assert.deepEqual(
        unreadable.map(({ path, got }) => [path, got]),
        [[path, "function"]],
      );
    }
  });

  test(`${procedure} reads what it declares and nothing else`, () => {
    const allowed = names(procedure);
    const read = new Set();
    // Noted and looked at afterwards: an assertion that fails in here would be caught like any getter that throws.
    const unexpected = new Set();
    const watched = (value) => {
      if (typeof value !== "object" || value === null) return value;
      const isList = Array.isArray(value);
      const isDeclared = (name) => (isList ? name === "length" || Number(name) < value.length : allowed.has(name));
      const get = (target, name) => {
        (typeof name === "string" && isDeclared(name) ? read : unexpected).add(name);
        return watched(target[name]);
      };
      // Any other trap would mean that something was enumerated, tested for, or written.
      const note = (_, trapped) => (unexpected.add(trapped), undefined);
      return new Proxy(value, new Proxy({}, { get: (_, trapped) => (trapped === "get" ? get : note(_, trapped)) }));
    };
    isReport(check({ procedure, answers: watched(filled(procedure)) }, options), procedure);
    assert.deepEqual([...unexpected], []);
    for (const name of allowed) assert.ok(read.has(name), `${name} was never read`);
  });

  test(`${procedure} reports on whatever fast-check thinks of`, () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    const all = places(procedure);
    fc.assert(
      fc.property(anything, fc.nat(all.length - 1), (value, place) => {
        isReport(check({ procedure, answers: all[place].put(value) }, options), procedure);
      }),
      { numRuns: 500 },
    );
  });
}

test("a huge form is answered, and its memory given back", () => {
  const events = Array.from({ length: 400 }, () => ({ kind: "x".repeat(4000), date: "x".repeat(4000) }));
  const answers = { qualifications: Array.from({ length: 20 }, () => ({ events })) };
  const { unreadable } = check({ procedure: "approval-lapse", answers }, options);
  assert.deepEqual(unreadable, [{ path: "qualifications", kind: "list", got: "list with too many gaps", why: "too-many-gaps" }]);
  assert.ok(rules.memory().buffer.byteLength < 4 * 2 ** 20);
});

test("a list as long as the form allows is told item by item, however little of it is answered", () => {
  const declarations = Array.from({ length: 200 }, () => ({ awardingBody: "pearson", situation: "teaching-related" }));
  const { findings, missing, unreadable } = check({ procedure: "conflict-of-interest", answers: { declarations } }, options);
  assert.deepEqual(unreadable, []);
  for (let place = 0; place < 200; place++) {
    assert.ok(missing.includes(`declarations[${place}].notified`), place);
    assert.ok(findings.some(({ at }) => at === `declarations[${place}]`), place);
  }
});

test("100,000 hostile calls leave no memory behind, and the next call is right", () => {
  const good = procedures.map((procedure) => ({ procedure, answers: filled(procedure) }));
  const before = good.map((submission) => check(submission, options));
  const values = Object.values(hostile);
  const calls = procedures.flatMap((procedure) =>
    places(procedure).flatMap(({ put }) => values.map((value) => ({ procedure, answers: put(value) }))),
  );
  const pages = () => rules.memory().buffer.byteLength;
  let early;
  assert.ok(calls.length < 50_000, `${calls.length}`);
  for (let index = 0; index < 100_000; index++) {
    // By then each of them was made.
    if (index === 50_000) early = pages();
    // A stride that is no divisor mixes the procedures and the places.
    check(calls[(index * 7919) % calls.length], options);
  }
  assert.equal(pages(), early);
  assert.deepEqual(
    good.map((submission) => check(submission, options)),
    before,
  );
});
