// Reports said in either language: the sentences of the rules themselves, byte for byte; and errors where words do not fit.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import bodies from "../generated/catalogue/bodies.js";
import catalogue from "../generated/catalogue/index.js";
import { check } from "../index.js";
import { WordsError, headline, say, sayTime } from "../say.js";
import { cases, clauses, edition, languages, recordedSaid, words } from "./said.js";
import { hostile } from "./hostile.js";
import { canonical, submissions } from "./submissions.js";

test("there are enough of them", () => assert.ok(cases.length >= 24, `${cases.length}`));

for (const { name, report } of cases) {
  test(name, () => {
    for (const language of languages) {
      const own = words[language].procedures[report.procedure];
      const found = say(report, own);
      const recorded = recordedSaid(name, language);
      const { engine, ...rest } = found;
      if (recorded) assert.equal(canonical(rest), canonical(recorded));
      assert.equal(found.language, language);
      assert.equal(canonical(say(report, words[language])), canonical(found));
      assert.deepEqual(structuredClone(found), found);
      const { language: _, ...same } = unsaid(found);
      assert.equal(canonical(same), canonical(report));
    }
  });
}

/** What was said, without the sentences. */
function unsaid(said) {
  const without = (names, one) => Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name)));
  const cites = (one) => ({ ...one, cites: one.cites.map(({ clause }) => clause) });
  return {
    ...said,
    decision: without(["says"], said.decision),
    findings: said.findings.map((one) => cites(without(["asks", "says", "next"], one))),
    actions: said.actions.map((one) => cites({ ...without(["says"], one), ...(one.to && { to: one.to.id }) })),
    dates: said.dates.map((one) => cites(without(["says", "reckoned"], one))),
    unreadable: said.unreadable.map((one) => without(["expected", "because"], one)),
  };
}

test("one of each procedure is held to what is said natively", () => {
  for (const language of languages) {
    const held = cases.filter(({ name }) => recordedSaid(name, language)).map(({ report }) => report.procedure);
    assert.deepEqual(new Set(held), new Set(Object.keys(words[language].procedures)));
  }
});

test("together they say what can be said: some of every part, and each kind of fact", () => {
  const reports = cases.map((one) => one.report);
  for (const part of ["findings", "actions", "dates", "unreadable", "missing"]) {
    assert.ok(reports.some((report) => report[part].length > 0), part);
  }
  const facts = reports.flatMap((report) => [...report.findings, ...report.actions].flatMap((one) => one.facts));
  const kinds = new Set(facts.map(({ value }) => (typeof value === "number" ? "count" : value.replace(/\d/g, "0"))));
  for (const kind of ["count", "0000-00-00", "0000-00-00T00:00+00:00"]) assert.ok(kinds.has(kind), kind);
  assert.ok(words.en.common.table.bodies.some((body) => kinds.has(body)));
});

const { report } = cases.find(({ report }) => report.actions.length > 0 && report.dates.length > 0 && report.policy);
const own = words.en.procedures[report.procedure];

test("with the words of the clauses each citation carries what its clause says", () => {
  for (const { report } of cases) {
    for (const language of languages) {
      const plain = say(report, words[language]);
      const told = say(report, words[language], { clauses: clauses[language] });
      const { table } = clauses[language];
      const cites = ({ findings, actions, dates }) => [...findings, ...actions, ...dates].flatMap((one) => one.cites);
      const expected = cites(plain).map((one) => {
        const at = table.clauses.findIndex(([id]) => id === one.clause);
        assert.equal(clauses[language].clauses[at][0], one.section);
        assert.equal(clauses[language].documents[table.clauses[at][1]][0], one.document);
        return { ...one, says: clauses[language].clauses[at][1] };
      });
      assert.deepEqual(cites(told), expected);
    }
  }
});

test("a report may be frozen, a proxy or read back from a store, and is left as it is", () => {
  const deepFrozen = (value) => {
    if (typeof value === "object") Object.values(value).forEach(deepFrozen);
    return Object.freeze(value);
  };
  const proxied = (value) =>
    typeof value === "object" ? new Proxy(value, { get: (target, name) => proxied(target[name]) }) : value;
  const expected = say(report, own);
  for (const same of [deepFrozen(structuredClone(report)), proxied(report), JSON.parse(JSON.stringify(report))]) {
    const said = say(same, own);
    assert.deepEqual(said, expected);
    assert.deepEqual(structuredClone(said), expected);
  }
  assert.equal(JSON.stringify(expected), JSON.stringify(say(structuredClone(report), own)));
});

test("a decision's sentence is filled as any other", () => {
  const decisions = ["Told on {day}, {n}.", ...own.decisions.slice(1)];
  const decision = { code: own.table.decisions[0][0], kind: "done", by: "2028-03-01", facts: [{ name: "day", value: "2028-02-29" }, { name: "n", value: 3 }] };
  const said = say({ ...report, decision }, { ...own, decisions });
  const { says, ...rest } = said.decision;
  assert.equal(says, "Told on 29 February 2028, 3.");
  assert.deepEqual(rest, decision);
});

test("what the report adds is handed on", () => {
  const [first, ...others] = report.findings;
  const [field] = own.table.fields;
  const said = say({ ...report, next: [field], findings: [{ ...first, about: [field] }, ...others] }, own);
  assert.deepEqual([said.next, said.findings[0].about], [[field], [field]]);
});

/** The code and the id of the error that this throws. */
function refused(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof WordsError && error instanceof Error, `${error}`);
    assert.equal(error.name, "WordsError");
    return [error.code, error.what];
  }
  assert.fail("nothing was thrown");
}

test("what the words do not know is refused by its id", () => {
  const changed = (part, change) => ({ ...report, [part]: [{ ...report[part][0], ...change }] });
  const wrong = [
    ["other-procedure", "tea-making", { ...report, procedure: "tea-making" }],
    ["other-procedure", "toString", { ...report, procedure: "toString" }],
    ["unknown-policy", "tea", { ...report, policy: "tea" }],
    ["unknown-decision", "tea", { ...report, decision: { code: "tea" } }],
    ["unknown-rule", "cyber-incident/tea", changed("findings", { rule: "cyber-incident/tea" })],
    ["unknown-code", "tea", changed("findings", { code: "tea" })],
    ["unknown-path", "tea[0]", changed("findings", { at: "tea[0]" })],
    ["unknown-path", "tea", changed("findings", { missing: ["tea"] })],
    ["unknown-path", "tea", changed("findings", { about: ["tea"] })],
    ["unknown-path", "", { ...report, missing: [""] }],
    ["unknown-path", "tea", { ...report, next: ["tea"] }],
    ["unknown-clause", "TEA1", changed("findings", { cites: ["TEA1"] })],
    ["unknown-action", "tea", changed("actions", { code: "tea" })],
    ["unknown-contact", "tea", changed("actions", { to: "tea" })],
    ["unknown-date", "tea", changed("dates", { code: "tea" })],
    ["unknown-kind", "tea", { ...report, unreadable: [{ path: "", kind: "tea", got: "text" }] }],
  ];
  for (const [code, what, wrongReport] of wrong) {
    for (const given of [own, words.en]) assert.deepEqual(refused(() => say(wrongReport, given)), [code, what]);
  }
  const other = words.en.procedures["credit-check"];
  assert.deepEqual(refused(() => say(report, other)), ["other-procedure", report.procedure]);
});

test("a fact that is missing or names what is not known is refused, never shown as it is", () => {
  const lateEntry = cases.find((one) => one.report.actions.some((action) => action.facts.some((fact) => fact.name === "body")));
  const facts = (facts) => ({
    ...lateEntry.report,
    actions: lateEntry.report.actions.map((action) => (action.facts.length > 0 ? { ...action, facts } : action)),
  });
  assert.deepEqual(refused(() => say(facts([]), words.cy)), ["unknown-fact", "body"]);
  for (const value of ["tea", "2026-13-01", "2026-02-45", "2026-02-16T25:00+00:00", "2026-02-16T16:30+05:00", ""]) {
    assert.deepEqual(refused(() => say(facts([{ name: "body", value }]), words.cy)), ["unknown-fact", value]);
  }
});

test("words of another edition, or out of step with their table, are refused", () => {
  const engine = { ...report.engine, rulebook: "2031-02" };
  assert.deepEqual(refused(() => say({ ...report, engine }, own)), ["other-edition", "2031-02"]);
  assert.deepEqual(refused(() => say(report, { ...own, edition: "2031-02" })), ["other-edition", edition]);
  assert.deepEqual(refused(() => say(report, { ...own, fingerprint: 1 })), ["other-edition", "1"]);
  const stamped = (fingerprint) => ({ ...report, engine: { ...report.engine, fingerprint } });
  assert.deepEqual(refused(() => say(stamped(1), own)), ["other-edition", "1"]);
  assert.equal(say(stamped(own.fingerprint), own).engine.fingerprint, own.fingerprint);
  for (const wrong of [{ fingerprint: 1 }, { edition: "1" }]) {
    const other = { ...clauses.en, ...wrong };
    assert.deepEqual(refused(() => say(report, own, { clauses: other })), ["other-edition", "1"]);
  }
});

test("two languages are never mixed", () => {
  assert.deepEqual(refused(() => say(report, own, { clauses: clauses.cy })), ["other-language", "cy"]);
});

test("what are no words is said to be none", () => {
  for (const none of [undefined, null, {}, "en", clauses.en]) {
    assert.deepEqual(refused(() => say(report, none)), ["no-words", "words"]);
    assert.deepEqual(refused(() => sayTime("2026-01-01", none)), ["no-words", "words"]);
  }
  assert.deepEqual(refused(() => say(report, own, { clauses: own })), ["no-words", "clauses"]);
});

/** The report with each of its parts in turn replaced; of a list its first item's. */
function* spoiled(part, value) {
  yield value;
  if (typeof part !== "object") return;
  for (const name of Array.isArray(part) ? Object.keys(part).slice(0, 1) : Object.keys(part)) {
    for (const inner of spoiled(part[name], value)) {
      yield Array.isArray(part) ? [inner, ...part.slice(1)] : { ...part, [name]: inner };
    }
  }
}

const path = own.table.fields[0];
const whole = {
  ...report,
  engine: { ...report.engine, fingerprint: own.fingerprint },
  decision: { ...report.decision, kind: "act", by: "2026-01-01", facts: [{ name: "day", value: "2026-01-01" }] },
  findings: [{ ...report.findings[0], about: [path], facts: [{ name: "n", value: 1 }], missing: [path] }],
  missing: [path],
  next: [path],
  unreadable: [{ path, kind: "date", got: "text", why: "no-such-day" }],
};

test("what is no report is refused, wherever in a report it stands", () => {
  say(whole, own);
  for (const [name, value] of Object.entries(hostile)) {
    for (const wrong of spoiled(whole, value)) {
      for (const given of [own, words.cy]) {
        try {
          structuredClone(say(wrong, given));
        } catch (error) {
          assert.ok(error instanceof WordsError, `${name}: ${error.stack}`);
          assert.ok(error.what.length <= 100);
        }
      }
    }
  }
  for (const none of [undefined, null, 1, "report", [], {}, () => {}, Symbol("x"), new Date(0)]) {
    assert.deepEqual(refused(() => say(none, own)), ["no-report", "report"]);
  }
});

test("nothing in a report is called", () => {
  let called = 0;
  const call = () => (called++, "called");
  const names = ["toString", "valueOf", "toJSON", "map", "findIndex", "slice", "replace", Symbol.toPrimitive, Symbol.iterator];
  const armed = (value) => Object.assign(value, Object.fromEntries(names.map((name) => [name, call])));
  for (const value of [armed({}), armed([]), armed(() => {})]) {
    for (const wrong of spoiled(whole, value)) {
      for (const given of [own, words.cy]) {
        try {
          say(wrong, given);
        } catch {
          // Refused, as the test above has it.
        }
      }
    }
  }
  assert.equal(called, 0);
});

test("days and moments are said as the rules say them", () => {
  for (const [time, en, cy] of [
    ["2028-02-29", "29 February 2028", "29 Chwefror 2028"],
    ["2026-11-01", "1 November 2026", "1 Tachwedd 2026"],
    ["2026-02-16T16:30+00:00", "16:30 GMT on 16 February 2026", "16:30 GMT ar 16 Chwefror 2026"],
    ["2026-03-30T07:05:09+01:00", "07:05 BST on 30 March 2026", "07:05 BST ar 30 Mawrth 2026"],
  ]) {
    assert.deepEqual([sayTime(time, own), sayTime(time, words.cy)], [en, cy]);
  }
  for (const none of ["", "2026-00-10", "2026-1-1", "2026-02-16T16:30", "2026-02-16T16:30Z", "2026-02-16\n"]) {
    assert.deepEqual(refused(() => sayTime(none, own)), ["unknown-time", none]);
  }
  assert.deepEqual(refused(() => sayTime(20260216, own)), ["unknown-time", "number"]);
});

test("words stand in the order of their tables", () => {
  for (const language of languages) {
    for (const { table, common, ...own } of Object.values(words[language].procedures)) {
      assert.equal(table.edition, edition);
      const pairs = { decisions: "decisions", rules: "rules", actions: "actions", dates: "dates", sections: "clauses", documents: "documents", contacts: "contacts" };
      for (const [name, rows] of Object.entries(pairs)) {
        assert.equal(own[name].length, table[rows].length, `${language} ${table.procedure} ${name}`);
      }
      own.rules.forEach((row, index) => assert.equal(row.length, table.rules[index][4].length + 1));
    }
  }
});

test("the words of bodies stand in the order of the catalogue", async () => {
  for (const language of languages) {
    const { default: own } = await import(`../generated/words/${language}/bodies.js`);
    assert.deepEqual([own.language, own.edition], [language, edition]);
    const lengths = own.bodies.map(([, , others, contacts]) => [others.length, contacts.length]);
    assert.deepEqual(lengths, bodies.map(({ otherNames = [], contacts }) => [otherNames.length, contacts.length]));
  }
});

test("tables and catalogue hold no sentence", () => {
  const texts = (value) => (typeof value === "object" ? Object.values(value ?? {}).flatMap(texts) : [value]);
  const tables = [words.en.common.table, clauses.en.table, ...Object.values(words.en.procedures).map((one) => one.table)];
  const found = texts([tables, catalogue]).filter((text) => /\s/.test(text) && !/^[\d ]+$/.test(text));
  assert.deepEqual(found, []);
});

test("every headline is the one that is said natively", () => {
  const recorded = JSON.parse(readFileSync(new URL("../../tests/headlines.json", import.meta.url), "utf8"));
  assert.equal(Object.keys(recorded).length, submissions.length);
  for (const [place, { name, submission }] of submissions.entries()) {
    const { report } = cases[place];
    for (const language of languages) {
      const all = words[language];
      const own = all.procedures[report.procedure];
      assert.equal(headline(say(report, own), submission.answers, own), recorded[name][language], name);
      assert.equal(headline(say(report, all), submission.answers, all), recorded[name][language], name);
    }
  }
});

test("a headline names the bodies with something to do", () => {
  const { submission, options } = submissions.find(({ name }) => name === "conflict-of-interest-to-notify");
  const [item] = submission.answers.declarations;
  const over = (language, ...changes) => {
    const answers = { ...submission.answers, declarations: changes.map((change) => ({ ...item, ...change })) };
    const said = say(check({ ...submission, answers }, options), words[language]);
    const found = headline(said, answers, words[language]);
    assert.ok(found.endsWith(said.decision.says));
    return found.slice(0, -said.decision.says.length);
  };
  const of = (...bodies) => bodies.map((awardingBody) => ({ awardingBody }));
  assert.equal(over("en", ...of("wjec")), "WJEC or Eduqas: ");
  assert.equal(over("cy", ...of("wjec")), "CBAC neu Eduqas: ");
  assert.equal(over("en", ...of("aqa", "pearson", "aqa")), "AQA, Pearson: ");
  assert.equal(over("en", ...of("aqa", "pearson", "ocr", "ncfe")), "4 awarding bodies: ");
  assert.equal(over("cy", ...of("aqa", "pearson", "ocr", "ncfe")), "4 corff dyfarnu: ");
  const told = { awardingBody: "pearson", notified: true, notifiedOn: "2026-01-05", measuresRecorded: true };
  assert.equal(over("en", ...of("aqa"), told), "AQA: ");
  assert.equal(over("en", ...of("no-body")), "");
});

test("a headline that names the body is not begun with it", () => {
  const of = (answers) => {
    const said = say(check({ procedure: "account-change", answers }, { asOf: "2026-11-22" }), words.en);
    return headline(said, answers, words.en);
  };
  assert.match(of({ awardingBody: "wjec", changes: "both", canUseAccount: true }), /^Make the exams officer's change yourself, in the centre's own WJEC account/);
  assert.match(of({ awardingBody: "ncn-register" }), /^Whether the request would be accepted/);
  assert.match(of({ awardingBody: "ccea", changes: "exams-officer" }), /^CCEA: We know of no published rule/);
});

test("a step that sends something waits only as long as a requirement is not met", () => {
  for (const { name, report } of cases.filter(({ report }) => report.procedure === "account-change")) {
    for (const language of languages) {
      const own = words[language].procedures["account-change"];
      for (const { code, says } of say(report, own).actions) {
        const isSent = ["send-request", "send-letter", "send-administrator-email", "send-amendment"].includes(code);
        assert.equal(says.endsWith(own.common.waits), isSent && report.outcome !== "passed", `${name} ${code}`);
      }
    }
  }
});
