// What a value could be, looked at as a number: any value is answered, with plain data.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { catalogue, identify } from "../index.js";
import { exportsForTests } from "../instance.js";
import { hostile } from "./hostile.js";

const found = (value) => identify(value).couldBe.map(({ kind, outcome, compact }) => [kind, outcome, compact]);

/** Fits the types: a known kind, an outcome of its own, both languages, clauses. */
function isIdentified(identified) {
  assert.deepEqual(structuredClone(identified), identified, "it is plain data");
  assert.deepEqual(JSON.parse(JSON.stringify(identified)), identified, "it is plain data");
  assert.ok(identified.got.length > 0 && identified.says.en && identified.says.cy);
  for (const { kind, outcome, says, next, cites, compact } of identified.couldBe) {
    const known = catalogue().identifiers.find((one) => one.kind === kind);
    assert.ok(known?.says.some((remark) => remark.outcome === outcome), `${kind} ${outcome}`);
    assert.match(compact, /^[0-9A-Z]+$/);
    assert.ok(says.en && says.cy && cites.length > 0);
    assert.equal(next === undefined, outcome === "well-formed");
  }
}

test("numbers are told by their form and their check character", () => {
  assert.deepEqual(found("68199 0 01 2058 G"), [["uci", "well-formed", "681990012058G"]]);
  assert.deepEqual(found("689990980001d"), [["uci", "well-formed", "689990980001D"]]);
  assert.deepEqual(found("68199Q012058G"), [["uci", "check-not-verified", "68199Q012058G"]]);
  assert.deepEqual(found("9276308686"), [["uln", "well-formed", "9276308686"]]);
  assert.deepEqual(found("9276308685"), [["uln", "check-failed", "9276308685"]]);
  assert.deepEqual(found("01234"), [["centre-number", "well-formed", "01234"]]);
  assert.deepEqual(found("MZ040"), [["centre-number", "not-this-kind", "MZ040"]]);
  assert.deepEqual(found("601/1234/5"), [["qualification-number", "check-doubtful", "60112345"]]);
  assert.deepEqual(found("C00/1234/5"), [["qualification-number", "format-not-verified", "C0012345"]]);
  assert.deepEqual(found("936/4001"), [["dfe-number", "well-formed", "9364001"]]);
  assert.deepEqual(found("0000"), [["candidate-number", "malformed", "0000"]]);
  assert.deepEqual(found("nothing known"), []);
});

test("what is no text is no number, and is told why", () => {
  for (const [value, got] of [
    [undefined, "nothing"],
    [null, "nothing"],
    ["", "nothing"],
    [68199, "number"],
    [9276308686n, "bigint"],
    [Object("68199"), "object"],
    [["68199"], "list"],
    [true, "boolean"],
    [Symbol("68199"), "symbol"],
    [new Date(0), "date"],
    ["6".repeat(4001), "long text"],
  ]) {
    const identified = identify(value);
    isIdentified(identified);
    assert.deepEqual([identified.got, identified.couldBe], [got, []]);
  }
});

test("anything at all is answered", () => {
  for (const [name, value] of Object.entries(hostile)) {
    try {
      isIdentified(identify(value));
    } catch (cause) {
      throw new Error(name, { cause });
    }
  }
  fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true }), (value) => isIdentified(identify(value))));
  const numberLike = fc.stringMatching(/^[0-9A-Za-z\/ ]{0,16}$/);
  fc.assert(fc.property(numberLike, (value) => isIdentified(identify(value))), { numRuns: 1000 });
});

test("many calls leave no memory behind", () => {
  const { memory } = exportsForTests();
  const values = [...Object.values(hostile), "681990012058G", "9276308686"];
  let early;
  for (let index = 0; index < 50_000; index++) {
    if (index === 1000) early = memory.buffer.byteLength;
    identify(values[index % values.length]);
  }
  assert.equal(memory.buffer.byteLength, early);
});
