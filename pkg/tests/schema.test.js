// A procedure as a schema object: what validates, which issues it has, and that its JSON Schema says what the library reads.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { schema as ofAccountChange } from "../entries/account-change.js";
import { check, schema } from "../index.js";
import { options, places, procedures } from "./forms.js";
import { languages, words } from "./said.js";
import { canonical, submissions } from "./submissions.js";

const asOf = "2026-11-22";
const make = (procedure, more) => schema(procedure, { asOf, words: words.en, mode: "rules", ...more })["~standard"];
const ready = submissions.find(({ name }) => name === "account-change-ready").submission.answers;

describe("in the mode of shapes", () => {
  test("answers that can be read are given back typed, whatever the rules say of them", () => {
    const { validate } = make("account-change", { mode: "shape" });
    const answers = { awardingBody: " wjec\u200b", canUseAccount: "na", saysHolderConsents: true, changes: "", newAccountHolders: [{ name: "Siân Prys", shoe: 43 }, null], token: "t" };
    assert.deepEqual(validate(answers), {
      value: { awardingBody: "wjec", canUseAccount: false, newAccountHolders: [{ name: "Siân Prys" }, {}], saysHolderConsents: true },
    });
    assert.deepEqual(validate({}), { value: {} });
    assert.deepEqual(make("inspection-readiness", { mode: "shape" }).validate({ newAccountHolders: [] }), { value: {} });
  });

  test("each answer that cannot be read is an issue at its path", () => {
    const { validate } = make("account-change", { mode: "shape" });
    assert.deepEqual(validate({ awardingBody: "edexcel", newAccountHolders: [{}, { email: "a@b" }] }), {
      issues: [
        { path: ["awardingBody"], message: "Enter one of the listed choices", kind: "unreadable" },
        { path: ["newAccountHolders", 1, "email"], message: "Enter one email address, such as name@example.org", kind: "unreadable" },
      ],
    });
    const [whole] = validate("all of it").issues;
    assert.equal(whole.path, undefined);
  });
});

describe("in the mode of rules", () => {
  test("a value is given where the decision is to go, or of a kind that is accepted, and with every other there is an issue", () => {
    const kinds = new Set();
    for (const { name, submission, options, recorded } of submissions) {
      const { procedure, policy, answers } = submission;
      const { kind } = recorded.decision;
      kinds.add(kind);
      const settings = { ...options, policy, words: words.cy, mode: "rules" };
      const standing = schema(procedure, settings)["~standard"].validate(answers);
      const isReadable = recorded.unreadable.length === 0;
      assert.equal("value" in standing, kind === "go" && isReadable, name);
      assert.equal("issues" in standing, !("value" in standing), name);
      const accepting = schema(procedure, { ...settings, accept: [kind] })["~standard"].validate(answers);
      assert.equal("value" in accepting, isReadable, name);
      if ("value" in accepting) {
        const { engine, ...again } = check({ ...submission, answers: accepting.value }, options);
        assert.equal(engine.name, "centre-checks");
        assert.equal(canonical(again), canonical(recorded), `${name}: what is given back is what was checked`);
        continue;
      }
      assert.ok(accepting.issues.every(({ kind }) => kind === "unreadable"), name);
    }
    assert.equal(kinds.size, 9);
  });

  test("the issues are what cannot be read, what to answer now, each failed rule that must be met, or the decision", () => {
    for (const { name, submission, options, recorded } of submissions) {
      if (recorded.decision.kind === "go") continue;
      const { procedure, policy, answers } = submission;
      const { issues } = schema(procedure, { ...options, policy, words: words.en, mode: "rules" })["~standard"].validate(answers);
      const of = (kind) => issues.filter((issue) => issue.kind === kind);
      const paths = (kind) => of(kind).map(({ path = [] }) => path.reduce((at, step) => (typeof step === "number" ? `${at}[${step}]` : at ? `${at}.${step}` : step), ""));
      const unread = recorded.unreadable.map(({ path }) => path);
      assert.deepEqual(paths("unreadable"), unread, name);
      assert.deepEqual(paths("missing"), recorded.next.filter((path) => !unread.includes(path)), name);
      const failed = recorded.findings.filter(({ outcome, force }) => outcome === "failed" && force === "must");
      assert.deepEqual(paths("failed"), failed.flatMap(({ about }) => (about.length > 0 ? about : [""])), name);
      for (const issue of of("failed")) {
        const finding = failed.find(({ rule, at, about }) => rule === issue.rule && (!issue.path || about.length > 0 || at));
        assert.ok(failed.some(({ rule, code, cites }) => rule === issue.rule && code === issue.code && canonical(cites) === canonical(issue.clauses)), name);
        assert.ok(finding, name);
      }
      assert.equal(of("decision").length, issues.some(({ path }) => path) || unread.length > 0 ? 0 : 1, name);
      assert.ok(issues.length > 0, name);
      for (const { message } of issues) assert.match(message, /\S \S/);
    }
  });

  test("a failed rule is said at what it is about, with its clauses", () => {
    const { issues } = make("account-change").validate({ ...ready, signature: "none" });
    assert.deepEqual(issues.map(({ path, rule, clauses }) => ({ path, rule, clauses })), [
      { path: ["signature"], rule: "account-change/signed", clauses: ["W10"] },
    ]);
  });

  test("a decision that no answer stands for is an issue without a path", () => {
    const { issues } = make("account-change").validate({ awardingBody: "wjec", changes: "exams-officer", canUseAccount: true });
    assert.deepEqual(issues, [
      {
        message: "Make the change yourself, in the centre's own account. No written request is needed for the exams officer.",
        kind: "decision",
        code: issues[0].code,
      },
    ]);
  });

  test("the day is asked for at each validation", () => {
    let now;
    const { validate } = schema("credit-check", { asOf: () => now, words: words.en, mode: "rules" })["~standard"];
    const notYet = submissions.find(({ name }) => name === "credit-check-not-yet");
    now = notYet.options.asOf;
    assert.ok("issues" in validate(notYet.submission.answers));
    // A year later the months that were lacking have passed.
    now = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
    assert.ok("value" in validate(notYet.submission.answers));
  });

  test("what was let by before a deadline is not let by after it", () => {
    const { submission, options, recorded } = submissions.find(({ name }) => name === "approval-lapse-in-force");
    const [lastSafeDay] = recorded.dates.filter(({ code }) => code === "last-safe-day").map(({ on }) => on).sort();
    let now = options.asOf;
    const { validate } = make("approval-lapse", { asOf: () => now, accept: ["done"] });
    assert.ok("value" in validate(submission.answers));
    now = `${Number(lastSafeDay.slice(0, 4)) + 1}${lastSafeDay.slice(4)}`;
    const { issues } = validate(submission.answers);
    assert.ok(issues.length > 0);
    // A day that was given is no function: it stays what it was.
    assert.ok("value" in make("approval-lapse", { asOf: options.asOf, accept: ["done"] }).validate(submission.answers));
  });
});

describe("a schema object", () => {
  test("of one procedure is the same as that of all", () => {
    const own = ofAccountChange("account-change", { asOf, words: words.en.procedures["account-change"], mode: "rules" })["~standard"];
    const all = make("account-change");
    for (const answers of [ready, {}, { changes: 5 }]) assert.deepEqual(own.validate(answers), all.validate(answers));
    assert.throws(() => ofAccountChange("credit-check", { asOf, words: words.en, mode: "rules" }), { code: "unknown-procedure" });
  });

  test("is refused where it is made wrongly", () => {
    const wrong = (code, procedure, more) => assert.throws(() => make(procedure, more), { code });
    wrong("unknown-procedure", "no-such-procedure");
    wrong("unknown-procedure", "toString");
    wrong("bad-option", "account-change", { mode: "lax" });
    wrong("bad-option", "account-change", { accept: ["maybe"] });
    wrong("bad-option", "account-change", { accept: "go" });
    wrong("no-words", "account-change", { words: undefined });
    wrong("other-procedure", "account-change", { words: words.en.procedures["credit-check"] });
    assert.throws(() => make("account-change", { asOf: () => "tomorrow" }).validate({}), { code: "bad-as-of" });
    assert.throws(() => make("account-change", { policy: "no-such-policy" }).validate({}), { code: "unknown-policy" });
    assert.throws(() => make("account-change").jsonSchema.input({ target: "openapi-3.0" }), { code: "bad-option" });
  });

  test("gives back what was checked, and throws for no value", () => {
    let turn = 0;
    const answers = { ...ready, get signature() { return turn++ === 0 ? "none" : "handwritten"; } };
    assert.ok("issues" in make("account-change").validate(answers));
    const throwing = { get awardingBody() { throw new Error("no"); } };
    const { issues } = make("account-change", { mode: "shape" }).validate(throwing);
    assert.deepEqual(issues.map(({ path }) => path), [["awardingBody"]]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const procedure of procedures) {
      const { validate } = make(procedure, { mode: "shape" });
      for (const { put } of places(procedure)) {
        for (const value of [Symbol("x"), () => {}, 5n, NaN, new Date(0), revoked.proxy, [revoked.proxy], "x".repeat(5000), new Array(5000)]) validate(put(value));
      }
    }
  });
});

describe("the JSON Schema", () => {
  const drafts = {
    "draft-2020-12": new Ajv2020({ strict: false, validateFormats: false }),
    "draft-07": new Ajv({ strict: false, validateFormats: false }),
  };

  for (const [target, ajv] of Object.entries(drafts)) {
    test(`of ${target} is one, by its own meta-schema`, () => {
      for (const procedure of procedures) {
        for (const side of ["input", "output"]) {
          const found = make(procedure).jsonSchema[side]({ target });
          assert.equal(ajv.validateSchema(found), true, `${procedure}: ${JSON.stringify(ajv.errors)}`);
          assert.match(found.$schema, target === "draft-07" ? /draft-07/ : /2020-12/);
        }
      }
      assert.equal(ajv.validateSchema({ $schema: make("credit-check").jsonSchema.input({ target }).$schema, type: "nothing" }), false);
    });

    test(`of ${target} lets by what the library reads, and what it gives back`, () => {
      for (const procedure of procedures) {
        const { validate, jsonSchema } = make(procedure, { mode: "shape" });
        const input = ajv.compile(jsonSchema.input({ target }));
        const output = ajv.compile(jsonSchema.output({ target }));
        for (const { name, submission } of submissions.filter(({ submission }) => submission.procedure === procedure)) {
          const { value } = validate(submission.answers);
          if (value === undefined) continue;
          assert.ok(output(value), `${name}: ${JSON.stringify(output.errors)}`);
          assert.ok(input(value), `${name}: ${JSON.stringify(input.errors)}`);
        }
      }
    });
  }

  test("lets nothing by that the library cannot read, apart from days, moments and addresses that only look right, and names that are none", () => {
    for (const procedure of procedures) {
      const { validate, jsonSchema } = make(procedure, { mode: "shape" });
      const ajv = drafts["draft-2020-12"];
      const input = ajv.compile(jsonSchema.input({ target: "draft-2020-12" }));
      const standsIn = /stands in for an answer/;
      const looks = ({ kind, path, message }) => (/"(date|idn-email)"/.test(JSON.stringify(shapeAt(jsonSchema, path))) || kind === "moment" || standsIn.test(message) ? path : undefined);
      const value = fc.oneof(
        fc.constantFrom("yes", "no", true, false, "wjec", "2026-03-01", "2026-13-01", "2026-27", "2026/27", "2026-06", "June 2027", 2026, "2026", 1999, "62/1", "603/1234/5", [], {}, null, ""),
        fc.string(),
        fc.stringMatching(/^[0-9]{4,8}$/),
        fc.stringMatching(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/),
        fc.integer(),
      );
      const all = places(procedure).filter(({ path }) => path !== "");
      const given = fc.tuple(fc.constantFrom(...all), value).map(([{ put }, value]) => put(value));
      let seen = 0;
      fc.assert(
        fc.property(given, (answers) => {
          if (!input(answers)) return;
          seen++;
          const { issues = [] } = validate(answers);
          const other = issues.filter((issue) => !looks(issue));
          assert.deepEqual(other, [], JSON.stringify(answers));
        }),
        { numRuns: 1500, seed: 7 },
      );
      assert.ok(seen > 30, `${procedure}: ${seen}`);
    }
  });
});

function shapeAt(jsonSchema, path = []) {
  return path.reduce((at, step) => (typeof step === "number" ? at.items : at.properties[step]), jsonSchema.input({ target: "draft-07" }));
}

test("every sentence is in the language of the words", () => {
  const [en, cy] = languages.map((language) => make("account-change", { words: words[language] }).validate({ ...ready, signature: "none", changes: 5 }).issues);
  assert.equal(en.length, cy.length);
  for (const [at, { message }] of en.entries()) assert.notEqual(message, cy[at].message);
  assert.ok(options.asOf);
});
