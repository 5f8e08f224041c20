// What people type, and what it is read as: the table of tests/reading, worked by hand, in Node and in a browser. The native
// crate runs the same (tests/reading.rs).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { startChromium } from "../../tools/chromium.mjs";
import { readTyped } from "../form/index.js";
import { check, identify, keyDates } from "../index.js";

const rows = JSON.parse(readFileSync(new URL("../../tests/reading/inputs.json", import.meta.url), "utf8"));
const asOf = { asOf: "2026-11-22" };

function said({ answer, unreadable, why, likely }) {
  if (answer !== undefined) return `= ${answer}`;
  return unreadable ? `!${why ? ` ${why}` : ""}${likely ? ` ~ ${likely}` : ""}` : "-";
}

/** Where an answer of a kind is asked for. */
const ASKED = {
  line: (name) => ["credit-check", { references: [{ name }] }],
  "yes-no": (tradesOnCredit) => ["credit-check", { tradesOnCredit }],
  date: (establishedOn) => ["credit-check", { establishedOn }],
  moment: (awareAt) => ["cyber-incident", { awareAt }],
  series: (series) => ["conflict-of-interest", { series }],
  year: (year) => ["annual-update", { year }],
  "centre-number": (centreNumber) => ["approval-lapse", { centreNumber }],
  "qualification-number": (number) => ["approval-lapse", { qualifications: [{ number }] }],
  email: (email) => ["account-change", { newAccountHolders: [{ email }] }],
  "academic-year": (academicYear) => [undefined, { academicYear }],
};

function unreadable(kind, text) {
  const [procedure, answers] = ASKED[kind](text);
  return (procedure ? check({ procedure, policy: null, answers }, asOf) : keyDates(answers, asOf)).unreadable;
}

test("each text is read as the table has it", () => {
  assert.ok(rows.length > 300);
  for (const [kind, text, expected] of rows) assert.equal(said(readTyped(kind, text)), expected, `${kind} ${JSON.stringify(text)}`);
});

test("a check takes what was read, and says of the rest why not", () => {
  for (const [kind, text, expected] of rows.filter(([kind]) => kind in ASKED)) {
    const what = `${kind} ${JSON.stringify(text)}`;
    if (expected.startsWith("= ")) assert.deepEqual(unreadable(kind, expected.slice(2)), [], what);
    else if (expected === "-") assert.deepEqual(unreadable(kind, text), [], what);
    else {
      const [one, ...more] = unreadable(kind, text);
      assert.deepEqual([one?.kind, more], [kind, []], what);
      const why = expected.slice(1).split(" ~ ")[0].trim();
      // What only a reader of words can know, a check does not say.
      const isOfWords = /^(date|moment|series|academic-year)$/.test(kind);
      if (!isOfWords || one.why !== undefined) assert.equal(one.why ?? "", why, what);
    }
  }
});

test("identify sees the same numbers and the same slips", () => {
  for (const [kind, text, expected] of rows.filter(([kind]) => /-number$|^u(ci|ln)$/.test(kind))) {
    const { got, couldBe } = identify(text);
    const reading = couldBe.find((one) => one.kind === kind);
    const [why, likely] = expected.slice(2).split(" ~ ");
    if (expected.startsWith("= ")) assert.deepEqual([reading.compact, reading.slip], [why.replaceAll("/", ""), undefined], text);
    else if (expected === "-") assert.equal(got, "nothing");
    else if (likely && couldBe.every((one) => one.kind === kind || one.slip)) {
      assert.deepEqual([reading?.slip, reading?.likely], [why, likely], text);
    }
  }
});

test("what is too long says what the most is", () => {
  const facts = (answers, procedure) => check({ procedure, answers }, asOf).unreadable.map(({ why, facts }) => [why, facts]);
  const limit = (value) => [["too-long", [{ name: "limit", value }]]];
  assert.deepEqual(facts({ references: [{ name: "x".repeat(201) }] }, "credit-check"), limit(200));
  assert.deepEqual(facts({ references: [{ name: "x".repeat(4001) }] }, "credit-check"), limit(200));
  assert.deepEqual(facts({ references: Array(11).fill({}) }, "credit-check"), limit(10));
  assert.deepEqual(facts({ establishedOn: "x".repeat(4001) }, "credit-check"), limit(4000));
  assert.deepEqual(facts({ newAccountHolders: [{ email: `name@${"x".repeat(250)}` }] }, "account-change"), limit(254));
});

test("a blank in the place of a list or of a form is no answer", () => {
  for (const blank of ["", " ", "\u200b", "\u0085"]) {
    assert.deepEqual(check({ procedure: "credit-check", answers: { references: blank } }, asOf).unreadable, []);
    assert.deepEqual(check({ procedure: "credit-check", answers: blank }, asOf).unreadable, []);
    assert.deepEqual(keyDates({ creditCheck: blank }, asOf).unreadable, []);
  }
});

test("in a browser, in the boxes of a form", async () => {
  const controls = Object.keys(ASKED).filter((kind) => kind !== "academic-year");
  const page = `<!doctype html><form></form><script type="module">
    import { asRead, readAnswers, readTyped } from "/form/index.js";
    import { check } from "/index.js";
    ${[..."abcd"].map((_, at) => `import w${at} from "/generated/words/en/${["credit-check", "cyber-incident", "conflict-of-interest", "annual-update"][at]}.js";`).join("\n")}
    import w4 from "/generated/words/en/approval-lapse.js";
    import w5 from "/generated/words/en/account-change.js";
    const words = Object.fromEntries([w0, w1, w2, w3, w4, w5].map((one) => [one.table.procedure, one]));
    const form = document.querySelector("form");
    /** What a box with this text is read as, and what a check of it says. */
    window.typed = (rows) => rows.map(([kind, text, procedure, name]) => {
      const read = readTyped(kind, text);
      if (!procedure) return [read];
      form.innerHTML = '<textarea name="' + name + '"></textarea>';
      form.elements[0].value = text;
      const answers = asRead(readAnswers(form, words[procedure]).answers, words[procedure]);
      return [read, check({ procedure, answers }, { asOf: "2026-11-22" }).unreadable];
    });
  </script>`;
  const server = createServer(async ({ url }, response) => {
    const answer = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
    if (!url.endsWith(".js")) return answer("text/html; charset=utf-8", page);
    answer("text/javascript; charset=utf-8", await readFile(new URL(`..${url}`, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const driver = await startChromium();
  try {
    await driver.get(`http://127.0.0.1:${server.address().port}/`);
    await driver.wait(() => driver.executeScript("return 'typed' in window"), 10_000);
    const asked = rows.map(([kind, text]) => {
      if (!controls.includes(kind)) return [kind, text];
      const [procedure, answers] = ASKED[kind](text);
      const [name, list] = Object.entries(answers)[0];
      return [kind, text, procedure, Array.isArray(list) ? `${name}[0].${Object.keys(list[0])[0]}` : name];
    });
    const found = await driver.executeScript("return typed(arguments[0])", asked);
    for (const [at, [kind, text, expected]] of rows.entries()) {
      const [read, unreadable] = found[at];
      const what = `${kind} ${JSON.stringify(text)}`;
      assert.equal(said(read), expected, what);
      if (unreadable) assert.equal(unreadable.length, expected.startsWith("!") ? 1 : 0, what);
    }
  } finally {
    await driver.quit();
    server.close();
    server.closeAllConnections();
  }
});
