// The key dates in the portal: from the questions by keyboard to a list and a calendar file, with answers of other checks.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import ICAL from "ical.js";
import { calendar, keyDates, sayKeyDates } from "centre-checks";
import entry from "centre-checks/catalogue/key-dates";
import { Key } from "selenium-webdriver";
import { TODAY } from "../../tools/clock.mjs";
import { LANGUAGES, visit, words } from "./support.js";

const { id, uses } = entry;
const answers = {
  academicYear: "2026-27",
  nation: "wales",
  hasCentreNumber: "yes",
  entries: [{ awardingBody: "wjec", qualificationType: "general", series: "Mehefin 2027", hasDeadline: "no" }],
};
const approvals = {
  qualifications: [
    {
      number: "601/1234/7",
      family: "cambridge-technicals",
      approvedOn: "2024-09-10",
      events: [{ kind: "entry", date: "2025-01-15" }],
    },
  ],
};

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** The list of dates, with what was answered in this tab. */
const outcome = (language, given) => v.outcome(language, given, id);
const said = async (language) =>
  sayKeyDates(keyDates({ ...answers, [uses[0].field]: approvals }, { asOf: TODAY }), await words(language, id));
/** How a file was made: the moment, and which calendar it is. */
function howOf(file) {
  const [, day, clock] = /^DTSTAMP:(\d{8})T(\d{6})Z/m.exec(file);
  const madeAt = `${day.replace(/(....)(..)(..)/, "$1-$2-$3")}T${clock.replace(/(..)(..)(..)/, "$1:$2:$3")}Z`;
  const [, calendarId] = /^UID:[^@]+@(\S+)/m.exec(file.replaceAll("\r\n ", ""));
  return { madeAt, calendarId };
}

const ids = (name) => v.run(`return [...document.querySelectorAll("[data-${name}]")].map((e) => e.dataset.${name})`);

describe("key dates", () => {
  for (const language of LANGUAGES) {
    it(`lists what the library gives, in ${language}`, async () => {
      await outcome(language, { [id]: answers, [uses[0].procedure]: approvals });
      const found = await said(language);
      assert.deepEqual(await ids("date"), [...found.dates, ...found.later].map((date) => date.id));
      assert.deepEqual(await ids("note"), [...found.undated, ...found.unknown, ...found.signposts].map((note) => note.id));
      const text = await v.run("return document.querySelector('main').textContent");
      for (const date of found.dates) {
        assert.ok(text.includes(date.title), date.id);
        assert.ok(text.includes(date.says), date.id);
        for (const { clause } of date.cites) assert.ok(text.includes(clause), clause);
      }
    });

    it(`offers the calendar file, made on this machine under the server's policy, in ${language}`, async () => {
      await outcome(language, { [id]: answers, [uses[0].procedure]: approvals });
      await v.run(`
        window.broken = [];
        document.addEventListener("securitypolicyviolation", (e) => broken.push(e.violatedDirective));
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };
        HTMLAnchorElement.prototype.click = new Proxy(HTMLAnchorElement.prototype.click, {
          apply: (click, link) => { if (link.download) window.named = [link.download, link.protocol]; return click.call(link); },
        });
      `);
      const asked = v.site.requests.length;
      await v.run("document.querySelector('[data-calendar]').focus()");
      await v.type(Key.ENTER);
      await v.driver.wait(() => v.run("return window.saved !== undefined"), 20_000);
      assert.deepEqual(await v.run("return window.named"), [`${id}-2026-27.ics`, "blob:"]);
      assert.match(await v.run("return window.saved.type"), /^text\/calendar/);
      const file = await v.run("return window.saved.text()");
      const made = howOf(file);
      assert.equal(made.madeAt.slice(0, 10), TODAY);
      assert.match(made.calendarId, /^[\da-f]{32}$/);
      // A week before, unless another reminder is chosen.
      assert.equal(file, calendar(await said(language), await words(language, id), { ...made, alarmDays: 7 }));
      assert.ok(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").length > 5);
      assert.match(file, /TRIGGER:-P6DT15H/);

      const choose = (days) => v.run(`document.querySelector("#alarmDays").value = "${days}"`);
      await choose("");
      assert.ok(!(await v.saved("[data-calendar]")).includes("VALARM"));
      await v.run("const list = document.querySelector('#alarmDays'); list.value = '14'; list.dispatchEvent(new Event('change', { bubbles: true }))");
      const reminding = await v.saved("[data-calendar]");
      const again = { ...howOf(reminding), alarmDays: 14 };
      assert.equal(again.calendarId, made.calendarId, "the same calendar");
      assert.equal(reminding, calendar(await said(language), await words(language, id), again));
      assert.match(reminding, /TRIGGER:-P13DT15H/);
      assert.equal(JSON.parse(await v.saved("[data-save]")).calendarId, made.calendarId);
      const { local, session } = await v.run("return { local: { ...localStorage }, session: { ...sessionStorage } }");
      assert.ok(!JSON.stringify([local, session]).includes(made.calendarId), "kept in the files alone");
      assert.deepEqual(await v.run("return window.broken"), []);
      assert.equal(v.site.requests.length, asked, "nothing is asked of the server");
      assert.equal(await v.hash(), "the-outcome");
    });
  }

  it("says once which day it is for, with nothing left to fill in", async () => {
    for (const [language, basis] of [
      ["en", "Checked for today, 22 November 2026."],
      ["cy", "Gwiriwyd ar gyfer heddiw, 22 Tachwedd 2026."],
    ]) {
      await outcome(language, { [id]: answers });
      assert.equal(await v.text("[data-as-of]"), basis);
      assert.doesNotMatch(await v.text("main"), /\{\w+\}/);
    }
  });

  it("folds what has passed, says what to do about it and whom to ask, and opens with what is to come", async () => {
    for (const [language, passed] of [
      ["en", "This day has passed."],
      ["cy", "Mae'r diwrnod hwn wedi mynd heibio."],
    ]) {
      await outcome(language, { [id]: answers });
      const found = sayKeyDates(keyDates(answers, { asOf: TODAY }), await words(language, id));
      const shown = () => v.run("return [...document.querySelectorAll('[data-date]')].filter((e) => e.checkVisibility()).map((e) => e.dataset.date)");
      assert.deepEqual(await shown(), found.dates.filter(({ past }) => !past).map(({ id }) => id));
      await v.unfold();
      assert.deepEqual(await shown(), found.dates.map(({ id }) => id));
      const update = await v.text('[data-date^="annual-update/"]');
      assert.ok(update.includes(passed) && update.includes("ncn@ocr.org.uk"), update);
    }
  });

  it("says once what is the same of several dates that are not known", async () => {
    await outcome("en", { [id]: answers });
    const found = keyDates(answers, { asOf: TODAY }).unknown;
    const says = await v.run("return [...document.querySelectorAll('section[aria-labelledby=unknown] [data-note] > p.app-measure:not(.app-steps__to)')].map((e) => e.textContent)");
    assert.equal(new Set(says).size, says.length);
    assert.ok(says.length > 0 && says.length < found.length, `${says.length} of ${found.length}`);
  });

  it("says what it leaves out, with the addresses of JCQ and the awarding bodies", async () => {
    await outcome("en", { [id]: answers });
    await v.unfold();
    const links = await v.run("return [...document.querySelectorAll('[data-note=left-out] a[rel~=external]')].map((a) => new URL(a.href).hostname)");
    for (const host of ["www.jcq.org.uk", "www.aqa.org.uk", "www.ocr.org.uk", "www.ncfe.org.uk"]) assert.ok(links.includes(host), host);
  });

  it("says whose answers it takes in, and where to give them", async () => {
    await outcome("en", { [id]: answers, [uses[0].procedure]: approvals });
    const lines = () => v.run("return [...document.querySelectorAll('#others ~ ul li')].map((e) => e.innerText)");
    assert.match((await lines())[0], /answers in this tab are used/);
    assert.match((await lines())[1], /not answered in this tab/);
    await outcome("en", { [id]: answers });
    assert.match((await lines())[0], /not answered in this tab/);
    assert.ok(!(await ids("date")).some((date) => date.startsWith(uses[0].procedure)));
  });

  it("gives no file where the year is not answered, and leads to the question", async () => {
    await outcome("en", { [id]: { ...answers, academicYear: undefined } });
    assert.equal(await v.text("[data-calendar]"), null);
    assert.deepEqual(await ids("date"), []);
    await v.press("[data-open] a");
    assert.equal(await v.run("return document.activeElement.name"), "academicYear");
  });

  it("can be had with the keyboard alone", async () => {
    await v.fresh(`en/${id}/`);
    const enter = async (hash) => {
      await v.type(Key.ENTER);
      await v.driver.wait(async () => (await v.hash()) === hash, 20_000, `not led to ${hash}`);
      await v.settled();
    };
    const choose = async (name, value) => {
      await v.tabTo(`[name="${name}"]`);
      await v.type(Key.SPACE);
      for (let turn = 0; turn < 20 && (await v.run("return document.activeElement.value")) !== value; turn++) {
        await v.type(Key.ARROW_DOWN);
      }
    };
    await v.tabTo("[data-start]");
    await enter("year");
    await v.tabTo("[name=academicYear]");
    await v.type("2026-28");
    await v.type(Key.ENTER);
    await v.driver.wait(() => v.text(".govuk-error-summary"), 20_000);
    await v.tabTo("[name=academicYear]");
    await v.type(Key.chord(Key.CONTROL, "a"));
    await v.type("2026-27");
    await enter("centre");
    await choose("nation", "scotland");
    await choose("hasCentreNumber", "yes");
    await enter("entries");
    await choose("entries[0].awardingBody", "sqa");
    await choose("entries[0].qualificationType", "general");
    await v.tabTo("[name='entries[0].series']");
    await v.type("June 2027");
    await choose("entries[0].hasDeadline", "no");
    await v.tabTo("[data-step] [type=submit]:not([data-cannot])");
    await enter("the-outcome");
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");
    assert.deepEqual(await ids("date"), ["head-of-centre-declaration/2026-27", "annual-update/2026-27"]);
    assert.ok((await ids("note")).includes("entry-deadline/sqa/general/2027-06"));
    await v.tabTo("[data-calendar]");
  });

  it("prints the list without what only works on a screen", async () => {
    await outcome("en", { [id]: answers });
    await v.run("window.dispatchEvent(new Event('beforeprint'))");
    const seen = await v.onPaper("return document.body.innerText");
    assert.match(seen, /31 October 2026/);
    assert.match(seen, /will be suspended/);
    assert.doesNotMatch(seen, /Clear this check|Save as a file|Download|Options|Back/);
  });
});

describe("the days of an outcome", () => {
  const trading = {
    legalForm: "company",
    establishedOn: "2026-09-01",
    tradesOnCredit: "yes",
    creditTradingSince: "2026-09-01",
    tradingSince: "2026-09-01",
  };
  for (const language of LANGUAGES) {
    it(`are put into a calendar, each with a reminder on the day before, in ${language}`, async () => {
      await v.outcome(language, { "credit-check": trading }, "credit-check");
      const file = await v.saved("[data-add-to-calendar]");
      const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
      // Six months after 1 September.
      const days = events.map((event) => event.getFirstPropertyValue("dtstart").toString());
      assert.ok(days.includes("2027-03-01"), days.join());
      for (const event of events) {
        assert.equal(event.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toString(), "-PT15H");
        assert.equal(event.getFirstProperty("summary").getParameter("language"), language);
        assert.match(event.getFirstPropertyValue("description"), { en: /Sources:/, cy: /Ffynonellau:/ }[language]);
      }
      assert.equal(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size, events.length);
      assert.ok(events.every((event) => event.getFirstPropertyValue("dtstart").toString() >= TODAY), "nothing that has passed");
    });
  }

  it("are not offered where there is none to come", async () => {
    await v.outcome("en", { "credit-check": { legalForm: "maintained-school" } }, "credit-check");
    assert.equal(await v.text("[data-add-to-calendar]"), null);
  });
});
