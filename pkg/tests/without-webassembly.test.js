// The rules as JavaScript, for places that allow no WebAssembly, as the packed package has them: the same reports. And what the
// error says in each such place.
//
// CENTRE_CHECKS_SUBMISSIONS=10000 makes that many submissions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as own from "../index.js";
import { copied } from "./copied.js";
import { sums } from "./differential.js";
import { options, places, procedures } from "./forms.js";
import { canonical, submissions } from "./submissions.js";

const packed = (name) => import(new URL(`../../target/npm/js/${name}.js`, import.meta.url));
const pure = await packed("index");

/** `run` as if the engine had no WebAssembly. */
async function without(run) {
  const { WebAssembly } = globalThis;
  delete globalThis.WebAssembly;
  try {
    return await run();
  } finally {
    globalThis.WebAssembly = WebAssembly;
  }
}

test("every whole submission has the report that it has natively", async () => {
  await without(() => {
    for (const { name, submission, options, recorded } of submissions) {
      const { engine, ...rest } = pure.check(submission, options);
      assert.equal(canonical(rest), canonical(recorded), name);
    }
  });
});

test("ten thousand made-up submissions come to the same as natively", async () => {
  const recorded = JSON.parse(readFileSync(new URL("../../tests/differential.json", import.meta.url), "utf8"));
  await without(() => assert.deepEqual(sums(pure.check), recorded));
});

/** Numbers that are the same in every run (mulberry32). */
function random(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Every value that a submission gives to any question. */
const leaves = (value) => (typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value]);
const values = [...new Set(submissions.flatMap(({ submission }) => leaves(submission.answers))), "", null, true, false, 7, [], {}, "\u00e9\u{1f600}", "x".repeat(4001)];
const days = ["2025-08-31", "2026-02-28", "2026-07-01", "2026-11-22", "2027-03-28T00:30Z", "2028-02-29T23:59:59+01:00"];

/** Answers with some of them exchanged for answers to any question. */
function exchanged(value, below) {
  if (below(4) === 0) return values[below(values.length)];
  if (Array.isArray(value)) return value.map((item) => exchanged(item, below));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(() => below(8) > 0).map(([name, inner]) => [name, exchanged(inner, below)]));
}

test("so does every submission that is made up", () => {
  const below = random(20261128);
  const count = Number(process.env.CENTRE_CHECKS_SUBMISSIONS ?? 1500);
  const outcomes = new Set();
  for (let made = 0; made < count; made++) {
    const { submission } = submissions[below(submissions.length)];
    const { answers, ...rest } = submission;
    const inner = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, exchanged(value, below)]));
    const call = [{ ...rest, answers: inner }, { asOf: days[below(days.length)], atRiskDays: below(400) }];
    const report = own.check(...call);
    outcomes.add(report.outcome);
    assert.equal(canonical(pure.check(...call)), canonical(report), JSON.stringify(call));
  }
  assert.deepEqual([...outcomes].sort(), ["cantTell", "failed", "inapplicable", "passed"]);
});

test("so do the rules of each procedure alone, wherever a value stands in a form", async () => {
  for (const procedure of procedures) {
    const { check } = await packed(procedure);
    for (const { put, path } of places(procedure)) {
      for (const value of ["2026-03-01", true, "x", 1n]) {
        const report = own.check({ procedure, answers: put(value) }, options);
        assert.equal(canonical(check({ answers: put(value) }, options)), canonical(report), `${procedure} ${path}`);
      }
    }
  }
});

test("so do numbers and key dates, and a call after one that failed", async () => {
  const { identify } = await packed("identify");
  const { keyDates } = await packed("key-dates");
  for (const value of ["68199 0 01 2058 G", "68l99", 12345, null, "603/1234/5", "x".repeat(5000)]) {
    assert.deepEqual(identify(value), own.identify(value));
    assert.deepEqual(pure.identify(value), own.identify(value));
  }
  for (const request of [{ academicYear: "2026-27" }, { academicYear: "2027-28", nation: "wales" }, {}, 7]) {
    assert.deepEqual(keyDates(request, options), own.keyDates(request, options));
    assert.throws(() => keyDates(request, { asOf: "x" }), { code: "bad-as-of" });
    assert.deepEqual(keyDates(request, options), own.keyDates(request, options));
  }
});

/** What engines throw where they refuse, and why that is. */
const refusals = [
  ["policy", "WebAssembly.Module(): Refused to compile or instantiate WebAssembly module because 'unsafe-eval' is not an allowed source of script in the following Content Security Policy directive", /'wasm-unsafe-eval'.*centre-checks\/js/],
  ["policy", "call to WebAssembly.Module() blocked by CSP", /'wasm-unsafe-eval'.*centre-checks\/js/],
  ["embedder", "WebAssembly.Module(): Wasm code generation disallowed by embedder", /workerd or edge-light.*centre-checks\/js/],
  ["unprepared", "refused on the main thread", /await ready\(\)/],
];

test("where the engine refuses, the error says why and what helps there", async () => {
  const { Module, compile } = WebAssembly;
  for (const [why, message, helps] of refusals) {
    WebAssembly.Module = class {
      constructor() {
        throw new WebAssembly.CompileError(message);
      }
    };
    WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError(message));
    try {
      await copied(async (load) => {
        const fresh = await load("index.js");
        const says = (error) => error instanceof fresh.CallError && error.code === "not-ready" && error.why === why && helps.test(error.expected[0]);
        assert.throws(() => fresh.check({ procedure: procedures[0], answers: {} }, options), says);
        await assert.rejects(fresh.ready(), says);
      });
    } finally {
      Object.assign(WebAssembly, { Module, compile });
    }
  }
});

test("where there is no WebAssembly at all, the error names what needs none", async () => {
  await without(() =>
    copied(async (load) => {
      const fresh = await load("index.js");
      const says = ({ code, why, expected }) => code === "not-ready" && why === "lockdown" && /centre-checks\/js/.test(expected[0]);
      assert.throws(() => fresh.check({ procedure: procedures[0], answers: {} }, options), says);
    }),
  );
});

test("a place without the platform's classes for text gets the same report", async () => {
  const { TextEncoder, TextDecoder } = globalThis;
  const text = "\u00e9\u20ac\u{1f600}\ud800";
  const email = `<${"\u00e9".repeat(40)}@y.example.org>`;
  const answers = { people: [{ name: text }], newAccountHolders: [{ email: text }, { email }, { email: "a@b.example.org." }] };
  const calls = ["conflict-of-interest", "account-change"].map((procedure) => [{ procedure, answers }, options]);
  const made = ({ check, identify, keyDates }) => [...calls.map((call) => check(...call)), identify(text), keyDates({ academicYear: text }, options)];
  const expected = made(own);
  assert.equal(expected[1].unreadable.length, 3);
  try {
    delete globalThis.TextEncoder;
    delete globalThis.TextDecoder;
    await copied(async (load) => {
      assert.deepEqual(made(await load("index.js")), expected);
    });
  } finally {
    Object.assign(globalThis, { TextEncoder, TextDecoder });
  }
});
