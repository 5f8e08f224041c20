// What `readAnswers` takes without a page: what a form sent, and objects of names and values.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { declared } from "../declared.js";
import { asRead, readAnswers } from "../form/index.js";
import words from "../generated/words/en/account-change.js";
import lapse from "../generated/words/en/approval-lapse.js";
import { check } from "../index.js";
import { canonical, submissions } from "./submissions.js";
import { words as said } from "./said.js";

const holders = [
  { name: "Siân Prys", email: "s.prys@ysgol.example.org" },
  { name: "Ann", role: "other" },
];
const expected = { awardingBody: "wjec", newAccountHolders: holders };
const flat = {
  awardingBody: "wjec",
  "newAccountHolders[0].name": "Siân Prys",
  "newAccountHolders[0].email": "s.prys@ysgol.example.org",
  "newAccountHolders[1].name": "Ann",
  "newAccountHolders[1].email": " ",
  "newAccountHolders[1].role": "other",
  signature: "",
};
const renamed = (rename) => Object.fromEntries(Object.entries(flat).map(([name, value]) => [rename(name), value]));
const formData = (values) => Object.entries(values).reduce((data, [name, value]) => (data.append(name, value), data), new FormData());

/** The same answers in every way in which they can be given. */
const WAYS = {
  "names in brackets": flat,
  "names with dots": renamed((name) => name.replace(/\[(\d)\]/, ".$1")),
  "every step in brackets": renamed((name) => name.replace(/\.(\w+)$/, "[$1]")),
  "nested objects": { ...expected, newAccountHolders: [holders[0], { ...holders[1], email: null }], signature: undefined },
  "lists as objects": { ...expected, newAccountHolders: { 0: holders[0], 1: holders[1] } },
  "nested in part": { ...expected, newAccountHolders: undefined, "newAccountHolders[0]": holders[0], "newAccountHolders.1": holders[1] },
  "a row taken away": renamed((name) => name.replace("[1]", "[10]").replace("[0]", "[9]")),
  "an object without a prototype": Object.assign(Object.create(null), flat),
  FormData: formData(flat),
  URLSearchParams: new URLSearchParams(flat),
};

describe("answers are read alike from", () => {
  for (const [way, source] of Object.entries(WAYS)) {
    test(way, () => assert.deepEqual(readAnswers(source, words), { answers: expected, unknown: [] }));
  }

  test("every form in the tests, sent as text and nested", () => {
    assert.ok(submissions.length > 100);
    for (const { name, submission, options, recorded } of submissions) {
      const { procedures } = said.en;
      const own = procedures[submission.procedure];
      const shape = declared(own.table);
      const sent = new URLSearchParams();
      // A list without items is a ticked box; what a form cannot send at all is left out of the comparison.
      const isSendable = send(submission.answers, shape, "", sent);
      if (!isSendable) continue;
      const { answers, unknown } = readAnswers(sent, own);
      assert.deepEqual(unknown, [], name);
      const { engine, ...report } = check({ ...submission, answers: asRead(answers, own) }, options);
      assert.equal(engine.name, "centre-checks");
      assert.equal(canonical(report), canonical(recorded), name);
      const nested = readAnswers(submission.answers, own);
      assert.deepEqual(nested.unknown, [], name);
      const { engine: _, ...again } = check({ ...submission, answers: nested.answers }, options);
      assert.equal(canonical(again), canonical(recorded), name);
      sentForms++;
    }
    assert.ok(sentForms > 100, `${sentForms} forms could be sent`);
  });
});

let sentForms = 0;

/** Puts answers into a query as a page would send them; whether that is possible. */
function send(answers, shape, prefix, sent) {
  return shape.every(({ name, kind, fields }) => {
    const answer = answers[name];
    const path = prefix + name;
    if (answer === undefined || answer === null) return true;
    if (kind === "list") {
      if (!Array.isArray(answer)) return false;
      if (answer.length === 0) sent.append(`${path}[]`, "none");
      return answer.every((item, index) => {
        if (typeof item !== "object" || item === null || Object.keys(item).length === 0) return false;
        return send(item, fields, `${path}[${index}].`, sent);
      });
    }
    if (!["string", "boolean", "number"].includes(typeof answer)) return false;
    sent.append(path, answer === true ? "yes" : answer === false ? "no" : String(answer));
    return true;
  });
}

describe("names", () => {
  test("that belong to no answer are listed, each once", () => {
    const odd = {
      token: "t",
      toString: "x",
      constructor: "x",
      "awardingBody.other": "x",
      "newAccountHolders.name": "x",
      "newAccountHolders[0].shoe": "43",
      "newAccountHolders[x].name": "x",
      "newAccountHolders[0].name[0]": "x",
      "[0].name": "x",
      "": "x",
    };
    const { answers, unknown } = readAnswers({ ...odd, awardingBody: "aqa" }, words);
    assert.deepEqual(unknown, Object.keys(odd));
    assert.deepEqual(answers, { awardingBody: "aqa" });
    const twice = formData({ token: "t" });
    twice.append("token", "t");
    assert.deepEqual(readAnswers(twice, words).unknown, ["token"]);
  });

  test("cannot reach a prototype", () => {
    const source = JSON.parse('{ "__proto__": { "polluted": "x" }, "newAccountHolders[0].__proto__.polluted": "x", "constructor.prototype.polluted": "x" }');
    const { answers, unknown } = readAnswers(source, words);
    assert.equal({}.polluted, undefined);
    assert.deepEqual(answers, {});
    assert.equal(unknown.length, 3);
  });

  test("that stand for a known answer are kept from elsewhere only where they are not asked for here", () => {
    const known = { awardingBody: "aqa", changes: "both", undeclared: 1 };
    assert.deepEqual(readAnswers({ awardingBody: "" }, words, known).answers, { changes: "both" });
  });

  test("may go round in a circle", () => {
    const source = { awardingBody: "aqa" };
    source.newAccountHolders = [source];
    source.self = source;
    const { answers, unknown } = readAnswers(source, words);
    assert.equal(answers.awardingBody, "aqa");
    assert.ok(unknown.length > 0);
  });

  test("of nothing that could be a form are the caller's mistake", () => {
    const pairs = [["awardingBody", "aqa"]];
    for (const source of [undefined, null, "awardingBody=aqa", 5, () => {}, pairs, new Map(pairs), new Headers(pairs), new Date(0)]) {
      assert.throws(() => readAnswers(source, words), { name: "CallError", code: "no-form" });
    }
  });
});

describe("values", () => {
  const one = (source, own = words) => readAnswers(source, own).answers;

  test("keep their types in an object", () => {
    assert.deepEqual(one({ canUseAccount: false, "newAccountHolders[0].name": 5 }), { canUseAccount: false, newAccountHolders: [{ name: 5 }] });
  });

  test("that differ under one name are no answer that can be read", () => {
    const both = new URLSearchParams("canUseAccount=no&canUseAccount=yes&signature=typed&signature=&signature=typed");
    const { answers } = readAnswers(both, words);
    assert.deepEqual(answers, { canUseAccount: ["no", "yes"], signature: "typed" });
    const { unreadable } = check({ procedure: "account-change", answers: asRead(answers, words) }, { asOf: "2026-11-22" });
    assert.deepEqual(unreadable, [{ path: "canUseAccount", kind: "yes-no", got: "list" }]);
    assert.deepEqual(one({ canUseAccount: ["no", "yes"] }), { canUseAccount: ["no", "yes"] });
  });

  test("of a date may stand in three places", () => {
    const parts = { day: "1", month: "March", year: "2026" };
    const found = { qualifications: [{ approvedOn: "1 March 2026" }] };
    assert.deepEqual(one({ qualifications: [{ approvedOn: parts }] }, lapse), found);
    const sent = new URLSearchParams(Object.entries(parts).map(([part, value]) => [`qualifications[0].approvedOn.${part}`, value]));
    assert.deepEqual(one(sent, lapse), found);
    assert.deepEqual(asRead(found, lapse), { qualifications: [{ approvedOn: "2026-03-01" }] });
    sent.append("qualifications[0].approvedOn.day", "2");
    assert.deepEqual(one(sent, lapse), { qualifications: [{ approvedOn: ["1", "2"] }] });
  });

  test("of a list: none is an answer, one blank item is none", () => {
    assert.deepEqual(one({ newAccountHolders: [] }), { newAccountHolders: [] });
    assert.deepEqual(one(new URLSearchParams("newAccountHolders[]=none")), { newAccountHolders: [] });
    for (const blank of [{ newAccountHolders: "" }, { newAccountHolders: [{}] }, { "newAccountHolders[0].name": " " }]) assert.deepEqual(one(blank), {});
    assert.deepEqual(one({ newAccountHolders: [{}, null] }), { newAccountHolders: [{}, {}] });
    assert.deepEqual(one({ newAccountHolders: "Ann" }), { newAccountHolders: "Ann" });
  });

  test("of a list that is said to be empty and is not: neither is dropped, and no rule reads it", () => {
    const both = { newAccountHolders: [{ name: "Ann" }, "none"] };
    const given = { "newAccountHolders[]": "none", "newAccountHolders[0].name": "Ann" };
    for (const source of [given, new URLSearchParams(given), formData(given), { newAccountHolders: { "": "none", 0: { name: "Ann" } } }]) {
      assert.deepEqual(one(source), both);
    }
    assert.deepEqual(one({ newAccountHolders: [], "newAccountHolders[0].name": "Ann" }), { newAccountHolders: [{ name: "Ann" }, []] });
    assert.deepEqual(one({ "newAccountHolders[]": "none", newAccountHolders: "Ann" }), { newAccountHolders: ["Ann", "none"] });
    assert.deepEqual(one({ "newAccountHolders[0].name": "Ann", "newAccountHolders": "Gwen" }), { newAccountHolders: [{ name: "Ann" }, "Gwen"] });
    // Rows left blank say nothing.
    assert.deepEqual(one({ "newAccountHolders[]": "none", "newAccountHolders[0].name": " ", "newAccountHolders[1].name": "" }), { newAccountHolders: [] });
    const { unreadable, decision } = check({ procedure: "account-change", answers: asRead(both, words) }, { asOf: "2026-11-22" });
    assert.deepEqual(unreadable, [{ path: "newAccountHolders[1]", kind: "item", got: "text" }]);
    assert.notEqual(decision.kind, "go");
  });

  test("that are files are no answer that can be read", () => {
    const sent = new FormData();
    sent.append("signature", new File(["x"], "x.txt"));
    const { answers } = readAnswers(sent, words);
    const { unreadable } = check({ procedure: "account-change", answers: asRead(answers, words) }, { asOf: "2026-11-22" });
    assert.deepEqual(unreadable.map(({ path, got }) => [path, got]), [["signature", "object"]]);
  });
});
