// Lists: a table of rows, a page for each item, and what it is like with as many as a form takes.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { LANGUAGES, visit } from "./support.js";

const BODIES = ["aqa", "pearson", "ocr", "wjec", "ncfe"];
const SITUATIONS = ["staff-candidate-elsewhere", "teaching-related", "assessing-related", "exams-office-related"];
const conflict = (index) => ({
  awardingBody: BODIES[index % BODIES.length],
  qualificationType: index % 3 ? "general" : "vocational",
  situation: SITUATIONS[index % SITUATIONS.length],
  internallyAssessed: "yes",
  makesAssessmentDecisions: "yes",
  involvesHeadOfCentre: "no",
  markedWorkSubmitted: "yes",
  notified: "no",
  aroseAfterDeadline: "no",
  deadlineIs: "known",
  deadline: `2027-02-${10 + (index % 18)}`,
  measuresRecorded: "yes",
});
const conflicts = (count) => ({ series: "2027-06", declarations: Array.from({ length: count }, (_, index) => conflict(index)) });

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

function listed(of, language = "en", page = "declarations") {
  const given = Array.isArray(of) ? { series: "2027-06", declarations: of } : conflicts(of);
  return v.answered(language, { "conflict-of-interest": given }, "conflict-of-interest", page);
}

const rows = () => v.run("return [...document.querySelectorAll('tbody [data-item]')].filter((row) => row.checkVisibility()).map((row) => row.dataset.item)");
const answers = () => v.run("return JSON.parse(sessionStorage['centre-checks']).answers['conflict-of-interest']");
const hasFocus = (selector) => v.run("return document.activeElement.matches(arguments[0])", selector);
const until = async (condition) => {
  await v.driver.wait(condition, 5000);
  await v.settled();
};

describe("a list of items", () => {
  it("asks all the questions of an item on one page, as far as its answers are known", async () => {
    await listed([{}, conflict(1)], "en", "declarations/declarations[0]");
    const asked = async () => (await v.names()).map((name) => name.replace("declarations[0].", ""));
    assert.deepEqual(await asked(), ["awardingBody", "qualificationType", "situation"]);
    const give = (given) => v.answer(Object.fromEntries(Object.entries(given).map(([name, value]) => [`declarations[0].${name}`, value])));
    await give({ awardingBody: "pearson", qualificationType: "general", situation: "exams-office-related" });
    assert.deepEqual(await asked(), ["awardingBody", "qualificationType", "situation", "involvesHeadOfCentre", "notified", "measuresRecorded"]);
    assert.match(await v.text("[data-more]"), /more questions/);
    await give({ involvesHeadOfCentre: "no", notified: "no", measuresRecorded: "yes" });
    await give({ askedAwardingBody: "no" });
    await v.goOn();
    assert.equal(await v.hash(), "declarations", "one page was enough");
    assert.equal(await v.run("return document.querySelectorAll('tbody .app-tag--cantTell').length"), 0);
  });

  it("names each item by what was chosen, and by more of it where two are alike", async () => {
    const alike = { ...conflict(1), situation: "exams-office-related" };
    await listed([conflict(0), conflict(1), alike, {}], "en", "declarations/declarations[0]");
    assert.match(await v.text("h1"), /AQA$/);
    await v.open("en/conflict-of-interest/#declarations/declarations[1]");
    assert.match(await v.text("h1"), /Pearson, A member of staff teaches/);
    await v.open("en/conflict-of-interest/#declarations/declarations[3]");
    assert.match(await v.text("h1"), /Conflict 4$/);
  });

  it("leads from the table to what is not finished, and only there", async () => {
    const { measuresRecorded: _, ...open } = conflict(1);
    await listed([conflict(0), open, conflict(2)]);
    assert.match(await v.text("[data-item='declarations[1]']"), /Not finished/);
    await v.goOn();
    assert.equal(await v.hash(), "declarations/declarations[1]");
    assert.ok(await hasFocus("[name='declarations[1].measuresRecorded']"));
    await v.answer({ "declarations[1].measuresRecorded": "yes" });
    await v.goOn();
    assert.equal(await v.hash(), "declarations");
    await v.goOn();
    assert.equal(await v.hash(), "centre-wide");
  });

  it("keeps every other item when one is changed, and leads back to the outcome it was changed from", async () => {
    const { measuresRecorded: _, ...open } = conflict(1);
    await listed([conflict(0), open, conflict(2)], "en", "the-outcome");
    const before = await answers();
    await v.unfold();
    await v.press("[data-open] [data-goto='declarations[1].measuresRecorded']");
    assert.equal(await v.hash(), "declarations/declarations[1]");
    assert.ok(await hasFocus("[name='declarations[1].measuresRecorded']"));
    await v.answer({ "declarations[1].measuresRecorded": "yes" });
    assert.deepEqual((await answers()).declarations, before.declarations.with(1, { ...before.declarations[1], measuresRecorded: "yes" }));
    await v.goOn();
    assert.equal(await v.hash(), "centre-wide", "what is still open comes before the outcome");
    await v.press(".govuk-back-link");
    assert.equal(await v.hash(), "the-outcome");
  });

  it("says what is wrong with an item on its own page, beside its question", async () => {
    await listed(3, "en", "declarations/declarations[2]");
    await v.answer({ "declarations[2].deadline.month": "" });
    await v.goOn();
    assert.equal(await v.hash(), "declarations/declarations[2]");
    assert.match(await v.text(".govuk-error-summary"), /deadline/);
    assert.match(await v.text("[data-question='declarations[2].deadline'] .govuk-error-message"), /month/);
    await v.answer({ "declarations[2].deadline.month": "2" });
    await v.goOn();
    assert.equal(await v.hash(), "declarations");
  });

  it("that has no such item shows the list", async () => {
    await listed(2, "en", "declarations/declarations[7]");
    assert.equal(await v.hash(), "declarations");
  });
});

describe("the outcome of a list", () => {
  const dayOf = (line) => /^(\d+) (\w+) (\d{4})/.exec(line)?.slice(1).join(" ");
  it("has one line an item, with the next date first, and folds the rest", async () => {
    await listed(40, "en", "the-outcome");
    const lines = await v.run("return [...document.querySelectorAll('[data-item-lines] > details')].map((line) => [line.open, line.querySelector('summary').innerText])");
    assert.ok(lines.length >= 10, `${lines.length} lines`);
    assert.ok(lines.every(([isOpen]) => !isOpen));
    const days = lines.flatMap(([, line]) => (dayOf(line) ? [Date.parse(`${dayOf(line)} UTC`)] : []));
    assert.ok(days.length > 0);
    assert.deepEqual(days, [...days].sort((one, other) => one - other));
  });

  it("folds the names of those that one step is about, where they are many", async () => {
    await listed(40, "en", "the-outcome");
    const names = await v.run("return [...document.querySelectorAll('.app-steps__says strong')].map(({ textContent }) => textContent)");
    assert.ok(names.some((name) => /^For \d+ in the list:$/.test(name)));
    // The longest name of a single one.
    for (const name of names) assert.ok(name.length <= 180, name);
  });
});

for (const language of LANGUAGES) {
  describe(`two hundred items in ${language}`, () => {
    it("are read, stand in one table without running off a narrow page, and can be found by what is in them", async () => {
      await v.resize(320);
      await listed(200, language);
      assert.equal((await rows()).length, 200);
      assert.ok((await v.run("return document.documentElement.scrollWidth - innerWidth")) <= 0);
      await v.run("document.querySelector('[data-find]').focus()");
      await v.type("NCFE");
      assert.equal((await rows()).length, 40);
      assert.match(await v.text("[data-found]"), /40/);
      await v.type(Key.ENTER);
      assert.equal(await v.hash(), "declarations", "searching sends nothing");
      await v.resize(1280);
    });

    it("can be changed, added to, removed and brought back with the keyboard alone", async () => {
      await listed(200, language);
      await v.run("document.querySelector('[data-past]').focus()");
      assert.ok(await v.run("return document.activeElement.checkVisibility()"));
      await v.type(Key.ENTER);
      // The form takes no more than these.
      assert.ok(await hasFocus("[data-step] [type=submit]"));
      await v.run("document.querySelector('[data-past]').focus()");
      await v.tabTo("[data-remove='declarations[1]']");
      await v.type(Key.ENTER);
      await until(() => hasFocus("[data-done]"));
      assert.equal((await rows()).length, 199);
      await v.tabTo("[data-bring-back]");
      await v.type(Key.ENTER);
      await until(() => hasFocus("[data-item='declarations[1]']"));
      assert.equal((await rows()).length, 200);
      assert.deepEqual(await answers(), conflicts(200));
      await v.tabTo("[data-change]");
      await v.type(Key.ENTER);
      await until(async () => (await v.hash()) === "declarations/declarations[1]");
      assert.ok(await hasFocus("h1"));
      await v.tabTo("[data-remove]", 80);
      await v.type(Key.ENTER);
      await until(() => hasFocus("[data-done]"));
      await v.run("document.querySelector('[data-past]').focus()");
      await v.type(Key.ENTER);
      assert.ok(await hasFocus("[data-add]"));
      await v.type(Key.ENTER);
      await until(async () => (await v.hash()) === "declarations/declarations[199]");
      assert.deepEqual(await v.names(), ["awardingBody", "qualificationType", "situation"].map((name) => `declarations[199].${name}`));
    });
  });
}
