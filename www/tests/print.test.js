// Rules on paper, and outcomes that have more to them than those of the recorded submissions, which outcome.test.js looks at.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { pages, printed, watch } from "./paper.js";
import { LANGUAGES, procedures, visit } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const day = (month, index) => `2025-${String(month).padStart(2, "0")}-${String(10 + (index % 18))}`;
/** Qualifications of several kinds, each with days of its own. */
const qualifications = (count) =>
  Array.from({ length: count }, (_, index) => ({
    number: `601/${1000 + index}/${index % 10}`,
    family: index % 5 === 4 ? "other-vocational" : "cambridge-technicals",
    approvedOn: `2024-${index % 2 ? "01" : "09"}-${String(1 + (index % 28)).padStart(2, "0")}`,
    events: [{ kind: "entry", date: day(1 + (index % 9), index) }, ...(index % 3 ? [] : [{ kind: "claim", date: day(10, index) }])],
  }));

describe("on paper, an outcome or the rules", () => {
  it("has its record on a page of its own", async () => {
    await v.outcome("en", { "credit-check": { legalForm: "company" } }, "credit-check");
    const [before, room] = await v.onPaper("return [getComputedStyle(document.querySelector('.app-record')).breakBefore, getComputedStyle(document.querySelector('.app-signing')).display]");
    assert.deepEqual([before, room], ["page", "grid"]);
  });

  for (const language of LANGUAGES) {
    it(`takes six pages for 40 qualifications, in ${language}`, async () => {
      await v.outcome(language, { "approval-lapse": { qualifications: qualifications(40) } }, "approval-lapse");
      const numbers = qualifications(40).map(({ number }) => number);
      const text = await v.run("return document.querySelector('main').textContent");
      assert.deepEqual(numbers.filter((number) => !text.includes(number)), []);
      const { toDo, record } = await printed(v);
      assert.ok(toDo + record <= 6, `${toDo} and ${record} pages`);
    });

    for (const { id } of procedures) {
      it(`takes few pages for the rules of ${id}, in ${language}`, async () => {
        await v.open(`${language}/rules/${id}/`);
        const count = await pages(v);
        assert.ok(count > 1 && count <= (id === "account-change" ? 11 : 10), `${count} pages`);
      });
    }

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
      await watch(v);
      const count = await pages(v);
      assert.equal(await v.run("return window.folded"), 0, "all is unfolded");
      assert.ok(count <= 3, `${count} pages`);
    });
  }
});
