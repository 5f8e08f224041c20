// What a value could be, looked at as a number: any value is answered, with plain data.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rules } from "../all.js";
import { identify as alone } from "../entries/identify.js";
import table from "../generated/tables/identify.js";
import { WordsError, identify, sayIdentified } from "../index.js";
import { hostile } from "./hostile.js";
import { languages, numbersWords } from "./said.js";

const found = (value) => identify(value).couldBe.map(({ kind, outcome, compact }) => [kind, outcome, compact]);

/** Fits the types: a known kind, an outcome of its own, clauses, and in both languages a sentence for it. */
function isIdentified(identified) {
  assert.deepEqual(structuredClone(identified), identified, "it is plain data");
  assert.deepEqual(JSON.parse(JSON.stringify(identified)), identified, "it is plain data");
  assert.ok(identified.got.length > 0 && table.whole.includes(identified.code));
  for (const { kind, outcome, code, cites, compact } of identified.couldBe) {
    const [, remarks] = table.numbers.find(([id]) => id === kind);
    assert.ok(remarks.some((remark) => remark[0] === code && remark[1] === outcome), `${kind} ${code} ${outcome}`);
    assert.match(compact, /^[0-9A-Z]+$/);
    assert.ok(cites.length > 0);
  }
  for (const language of languages) {
    const said = sayIdentified(identified, numbersWords[language]);
    assert.deepEqual([said.language, said.code, said.got], [language, identified.code, identified.got]);
    said.couldBe.forEach(({ says, next, name, cites, note, because, ...rest }, index) => {
      const { cites: ids, note: code, ...same } = identified.couldBe[index];
      assert.ok(name.length > 0 && says.length > 0);
      assert.equal(next === undefined, same.outcome === "well-formed");
      assert.equal(note === undefined, code === undefined);
      assert.equal(because === undefined, same.slip === undefined);
      assert.deepEqual(cites.map(({ clause }) => clause), ids);
      assert.deepEqual({ ...rest, parts: rest.parts.map(({ code, value }) => ({ code, value })) }, same);
    });
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

test("the module of numbers alone says the same", () => {
  for (const value of ["68199 0 01 2058 G", "9276308685", "MZ040", "", null, 7, "x\"\\\n"]) assert.deepEqual(alone(value), identify(value));
});

test("what is no answer of this cannot be said", () => {
  const words = numbersWords.en;
  const identified = identify("9276308686");
  for (const wrong of [undefined, null, {}, [], { ...identified, code: "tea" }, { ...identified, couldBe: [{ kind: "tea" }] }]) {
    assert.throws(() => sayIdentified(wrong, words), WordsError);
  }
  for (const wrong of [undefined, null, {}, { ...words, fingerprint: 1 }]) {
    assert.throws(() => sayIdentified(identified, wrong), WordsError);
  }
});

test("many calls leave no memory behind", () => {
  const values = [...Object.values(hostile), "681990012058G", "9276308686"];
  let early;
  for (let index = 0; index < 50_000; index++) {
    if (index === 1000) early = rules.memory().buffer.byteLength;
    identify(values[index % values.length]);
  }
  assert.equal(rules.memory().buffer.byteLength, early);
});
