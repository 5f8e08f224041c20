// Outcomes on paper: what is to be done on one page, what it rests on as a record after it, and nothing left folded.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { submissions } from "../../pkg/tests/submissions.js";
import { asTyped, LANGUAGES, visit } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** How many pages of A4 the page in the browser makes. */
async function pages() {
  const { data } = await v.driver.sendAndGetDevToolsCommand("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 });
  return Buffer.from(data, "base64").toString("latin1").match(/\/Type \/Page\b/g).length;
}

const remove = (selector) => v.run("for (const one of document.querySelectorAll(arguments[0])) one.remove()", selector);

/** Notes, while the page is made ready for paper, what of it stays folded. */
const watch = () =>
  v.run(`
    addEventListener("beforeprint", () => {
      window.folded = [...document.querySelectorAll(".app-to-do details, .app-record > details, .app-dates details")].filter((one) => !one.open).length;
    });`);

/** Pages of what is to be done, and of the record. */
async function printed() {
  await watch();
  const whole = await pages();
  assert.equal(await v.run("return window.folded"), 0, "all is unfolded");
  assert.equal(await v.run("return document.querySelector('.app-record > details').open"), false, "it is folded again");
  await remove(".app-record");
  const toDo = await pages();
  return { toDo, record: whole - toDo };
}

const day = (month, index) => `2025-${String(month).padStart(2, "0")}-${String(10 + (index % 18))}`;
/** Qualifications of several kinds, each with days of its own. */
const qualifications = (count) =>
  Array.from({ length: count }, (_, index) => ({
    number: `601/${1000 + index}/${index % 10}`,
    family: index % 5 === 4 ? "other-vocational" : "cambridge-technicals",
    approvedOn: `2024-${index % 2 ? "01" : "09"}-${String(1 + (index % 28)).padStart(2, "0")}`,
    events: [{ kind: "entry", date: day(1 + (index % 9), index) }, ...(index % 3 ? [] : [{ kind: "claim", date: day(10, index) }])],
  }));

describe("an outcome on paper", () => {
  it("has its record on a page of its own", async () => {
    await v.outcome("en", { "credit-check": { legalForm: "company" } }, "credit-check");
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
    const [before, room] = await v.run("return [getComputedStyle(document.querySelector('.app-record')).breakBefore, getComputedStyle(document.querySelector('.app-signing')).display]");
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
    assert.deepEqual([before, room], ["page", "grid"]);
  });

  submissions.forEach(({ name, submission }, place) => {
    const language = LANGUAGES[(place + 1) % LANGUAGES.length];
    it(`${name}, in ${language}`, async () => {
      await v.outcome(language, { [submission.procedure]: asTyped(submission.answers) }, submission.procedure);
      const { toDo, record } = await printed();
      assert.equal(toDo, 1, "one page of what is to be done");
      assert.ok(record >= 1 && record <= 3, `${record} pages of record`);
    });
  });

  for (const language of LANGUAGES) {
    it(`takes six pages for 40 qualifications, in ${language}`, async () => {
      await v.outcome(language, { "approval-lapse": { qualifications: qualifications(40) } }, "approval-lapse");
      const numbers = qualifications(40).map(({ number }) => number);
      const text = await v.run("return document.querySelector('main').textContent");
      assert.deepEqual(numbers.filter((number) => !text.includes(number)), []);
      const { toDo, record } = await printed();
      assert.ok(toDo + record <= 6, `${toDo} and ${record} pages`);
    });

    it(`takes three pages for the dates of a year, in ${language}`, async () => {
      const entry = (awardingBody, qualificationType, series) => ({ awardingBody, qualificationType, series, hasDeadline: "no" });
      const given = {
        academicYear: "2026-27",
        nation: "wales",
        hasCentreNumber: "yes",
        entries: [entry("wjec", "general", "June 2027"), entry("pearson", "general", "June 2027"), entry("ocr", "vocational", "January 2027")],
      };
      await v.outcome(language, { "key-dates": given, "approval-lapse": { qualifications: qualifications(1) } }, "key-dates");
      assert.ok((await v.run("return document.querySelectorAll('.app-dates > div').length")) > 12);
      await watch();
      const count = await pages();
      assert.equal(await v.run("return window.folded"), 0, "all is unfolded");
      assert.ok(count <= 3, `${count} pages`);
    });
  }
});
