// The call around the answers: what is wrong with it is said by a typed error, and the engine below it can be lost.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { rules } from "../all.js";
import catalogue from "../generated/catalogue/index.js";
import { CallError, check, ready } from "../index.js";
import { copied } from "./copied.js";
import { filled, options, procedures } from "./forms.js";

const [procedure] = procedures;
const submission = { procedure, answers: {} };
const throwing = (name, rest) =>
  Object.defineProperty({ ...rest }, name, {
    get() {
      throw new RangeError("the caller's own");
    },
  });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

function isCallError(code, expected) {
  return (error) => {
    assert.ok(error instanceof CallError && error instanceof Error, String(error));
    assert.equal(error.name, "CallError");
    assert.equal(error.code, code);
    assert.ok(error.expected.length > 0 && error.expected.every((text) => typeof text === "string"));
    if (expected) assert.deepEqual(error.expected, expected);
    assert.ok(error.message.length > 10);
    return true;
  };
}

test("a wrong procedure is answered with the list of them", () => {
  const wrong = [undefined, null, 1, "x", () => {}, Symbol("x"), revoked, {}, []];
  const names = [undefined, null, 7, "", "x", "__proto__", "constructor", "toString", {}, Symbol("x"), Object(procedure)];
  wrong.push(...names.map((name) => ({ procedure: name, answers: {} })), throwing("procedure"));
  for (const each of wrong) assert.throws(() => check(each, options), isCallError("unknown-procedure", procedures));
});

test("a wrong policy is answered with the list of them", () => {
  const wrong = [7, "", "no-such-policy", {}, [], Symbol("x")].map((policy) => ({ ...submission, policy }));
  wrong.push(throwing("policy", submission));
  const known = catalogue[procedure].policies.map(({ id }) => id);
  for (const each of wrong) assert.throws(() => check(each, options), isCallError("unknown-policy", known));
  for (const policy of [undefined, null]) assert.deepEqual(check({ ...submission, policy }, options), check(submission, options));
});

test("an instant is taken by every procedure, and comes back as clocks in the United Kingdom show it", () => {
  const asOf = new Date(Date.UTC(2026, 6, 1, 11, 30)).toISOString();
  for (const each of procedures) assert.equal(check({ procedure: each, answers: {} }, { asOf }).asOf, "2026-07-01T12:30+01:00");
  const needing = Object.values(catalogue).filter(({ needsInstant }) => needsInstant);
  assert.deepEqual(needing.map(({ id }) => id), ["cyber-incident"]);
});

test("a wrong day is answered with how a day is written", () => {
  const wrong = [undefined, null, 1, "2026-07-01", () => {}, revoked, {}];
  const days = [undefined, null, 20260701, "", "yesterday", new Date(0), Object("2026-07-01"), Symbol("x")];
  // A local time leaves its offset open; offsets, hours and days have to be real.
  days.push("2026-07-01T12:00", "2026-07-01T12:00:00", "2026-07-01T24:00Z", "2026-06-31T12:00Z", "2026-07-01T12:00+15:00");
  days.push("2026-07-01T12:00Z\0", " 2026-07-01T12:00Z", "T12:00Z", "2026-07-01TZ", `2026-07-01T12:00${"0".repeat(5000)}Z`);
  wrong.push(...days.map((asOf) => ({ asOf })), throwing("asOf"));
  for (const each of wrong) assert.throws(() => check(submission, each), isCallError("bad-as-of"));
});

test("a wrong option is said to be one", () => {
  for (const atRiskDays of [null, "3", Number.NaN, Infinity, {}, 3n, -1, 0.5, 3651]) {
    assert.throws(() => check(submission, { ...options, atRiskDays }), isCallError("bad-option"));
  }
  assert.throws(() => check(submission, throwing("atRiskDays", options)), isCallError("bad-option"));
  assert.throws(() => check(throwing("answers", { procedure }), options), isCallError("bad-option"));
  check(submission, { ...options, atRiskDays: undefined });
});

test("nothing else of the call is looked at", () => {
  const wanted = new Set(["procedure", "policy", "answers", "asOf", "atRiskDays"]);
  const watched = (target) =>
    new Proxy(target, {
      get: (_, name) => (wanted.has(name) ? target[name] : assert.fail(`${String(name)} was read`)),
      has: () => assert.fail("a property was tested for"),
      ownKeys: () => assert.fail("the properties were listed"),
      getPrototypeOf: () => assert.fail("the prototype was asked for"),
    });
  check(watched(submission), watched(options));
});

test("the same call gives the same bytes", () => {
  for (const procedure of procedures) {
    const once = () => JSON.stringify(check({ procedure, answers: filled(procedure) }, options));
    assert.equal(once(), once());
  }
});

test("ready can be awaited at any time, and more than once", async () => {
  await Promise.all([ready(), ready()]);
  await ready();
  check(submission, options);
});

test("an instance that trapped is dropped, and the next call starts afresh", async () => {
  const before = check(submission, options);
  const memory = rules.memory();
  // With its memory overwritten, the engine can only trap.
  const ruin = () => new Uint8Array(rules.memory().buffer).fill(0xff);
  ruin();
  assert.throws(() => check({ procedure, answers: filled(procedure) }, options), WebAssembly.RuntimeError);
  assert.deepEqual(check(submission, options), before);
  assert.notEqual(rules.memory(), memory);

  ruin();
  assert.throws(() => check({ procedure, answers: filled(procedure) }, options), WebAssembly.RuntimeError);
  await ready();
  assert.deepEqual(check(submission, options), before);
});

test("a call from the end of the stack does no harm to the next one", () => {
  const before = check(submission, options);
  const answers = filled(procedure);
  let interrupted = 0;
  const dig = () => {
    try {
      dig();
    } catch {
      // As the stack unwinds, each frame has a little more room than the one before.
    }
    if (interrupted < 200) {
      interrupted++;
      try {
        check({ procedure, answers }, options);
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof CallError)) throw error;
      }
    }
  };
  dig();
  assert.deepEqual(check(submission, options), before);
});

/** What the functions of a fresh copy make of this call. */
const isNotReady = (fresh, pattern) => (error) =>
  error instanceof fresh.CallError && error.code === "not-ready" && pattern.test(error.message) && error.cause !== undefined;

test("an engine that refuses to compile at once is asked to wait for ready", async () => {
  const { Module } = WebAssembly;
  WebAssembly.Module = class {
    constructor() {
      throw new RangeError("refused on the main thread");
    }
  };
  try {
    await copied(async (load) => {
      const fresh = await load("index.js");
      assert.throws(() => fresh.check(submission, options), isNotReady(fresh, /refused on the main thread.*await ready\(\)/));
      WebAssembly.Module = Module;
      await fresh.ready();
      WebAssembly.Module = undefined;
      assert.equal(fresh.check(submission, options).procedure, procedure);
    });
  } finally {
    WebAssembly.Module = Module;
  }
});

test("an engine without WebAssembly is told so at the first call, and never at the import", async () => {
  const own = globalThis.WebAssembly;
  try {
    delete globalThis.WebAssembly;
    await copied(async (load) => {
      const fresh = await load("index.js");
      assert.throws(() => fresh.check(submission, options), isNotReady(fresh, /WebAssembly/));
      await assert.rejects(fresh.ready(), isNotReady(fresh, /WebAssembly/));
    });
  } finally {
    globalThis.WebAssembly = own;
  }
});

test("nothing is compiled before it is needed", async () => {
  const own = globalThis.WebAssembly;
  const touched = [];
  globalThis.WebAssembly = new Proxy(own, { get: (target, name) => (touched.push(name), target[name]) });
  try {
    await copied(async (load) => {
      const entries = ["identify", "key-dates", ...procedures, "sweep"].map((name) => `entries/${name}.js`);
      const loaded = await Promise.all([...entries, "index.js", "say.js", "form/index.js"].map(load));
      assert.deepEqual(touched, []);
      loaded[2].check({ answers: {} }, options);
      assert.deepEqual(touched, ["Module", "Instance"]);
    });
  } finally {
    globalThis.WebAssembly = own;
  }
});

/** Each way a platform may have of copying a text of bytes: Node's, that of newer browsers, and neither. */
const platforms = { Node: ["Buffer"], "a newer browser": ["fromBase64"], "an older browser": [] };

async function on(has, run) {
  const { Buffer } = globalThis;
  const own = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");
  const fromBase64 = (text) => new Uint8Array(Buffer.from(text, "base64"));
  try {
    if (!has.includes("Buffer")) delete globalThis.Buffer;
    delete Uint8Array.fromBase64;
    if (has.includes("fromBase64")) Object.defineProperty(Uint8Array, "fromBase64", { value: fromBase64, configurable: true });
    await run();
  } finally {
    globalThis.Buffer = Buffer;
    delete Uint8Array.fromBase64;
    if (own) Object.defineProperty(Uint8Array, "fromBase64", own);
  }
}

test("text that a tool rewrote on the way is found out, whatever the platform", async () => {
  const rewritten = [
    (text) => text.replaceAll("\u00a0", " "),
    (text) => text.replace(/[\x80-\xff]/, "?"),
    (text) => text.replace(/[\x80-\xff]/, "\u20ac"),
    (text) => text.replace(/"([^"]*)";\n$/, '"";\n'),
    (text) => text.replace(/.";\n$/, '~";\n'),
    (text) => text.replace(/";\n$/, '~";\n'),
    (text) => text.replace(/\\n/, " "),
  ];
  for (const [name, has] of Object.entries(platforms)) {
    for (const rewrite of rewritten) {
      await copied(async (load) => {
        const fresh = await load("index.js");
        await on(has, () => assert.throws(() => fresh.check(submission, options), isNotReady(fresh, /rewritten/), name));
      }, { "build/all.js": rewrite });
    }
    await copied(async (load) => {
      const fresh = await load("index.js");
      await on(has, () => assert.equal(fresh.check(submission, options).procedure, procedure, name));
    });
  }
});

test("rules and tables of two versions are found out", async () => {
  const other = (text) => text.replace(/(fingerprint"?): ?\d+/, "$1: 1");
  await copied(async (load) => {
    const fresh = await load("index.js");
    const isSkew = (error) => error instanceof fresh.CallError && error.code === "skew" && error.expected.length > 0;
    assert.throws(() => fresh.check(submission, options), isSkew);
  }, { [`generated/tables/${procedure}.js`]: other });
});

test("the module of one procedure answers for that one alone, which need not be named", async () => {
  for (const each of procedures) {
    const own = await import(`../entries/${each}.js`);
    assert.equal(own.CallError, CallError);
    const answers = filled(each);
    const report = check({ procedure: each, answers }, options);
    for (const named of [{ procedure: each }, {}, { procedure: undefined }]) {
      assert.deepEqual(own.check({ ...named, answers }, options), report);
    }
    const other = procedures.find((one) => one !== each);
    for (const wrong of [other, "x", null, 7]) {
      assert.throws(() => own.check({ procedure: wrong, answers }, options), isCallError("unknown-procedure", [each]));
    }
    assert.throws(() => own.check({ answers, policy: "x" }, options), isCallError("unknown-policy"));
    assert.throws(() => own.check({ answers }, { asOf: "x" }), isCallError("bad-as-of"));
    await own.ready();
  }
});

test("require gives the same functions as import", () => {
  const required = createRequire(import.meta.url)("centre-checks");
  assert.equal(required.check, check);
});

test("a report names the version of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  assert.equal(check(submission, options).engine.version, version);
});
