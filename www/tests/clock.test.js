// The portal under set clocks: where today's date is most easily wrong, on either side of the days on which a verdict
// turns, and where the clock is wrong by years.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calendar, check as runCheck, keyDates, say, sayKeyDates } from "centre-checks";
import dates from "centre-checks/catalogue/key-dates";
import { submissions } from "../../pkg/tests/submissions.js";
import { CLOCKS, TODAY } from "../../tools/clock.mjs";
import { asTyped, forms, goThrough, LANGUAGES, procedures, visit, words } from "./support.js";

const year = { academicYear: "2026-27", nation: "wales", hasCentreNumber: "yes", entries: [] };
const MONTHS = { February: "Chwefror", October: "Hydref", November: "Tachwedd", December: "Rhagfyr" };
const inWelsh = (when) => when.replace(/ on /, " ar ").replace(/[A-Z][a-z]+/, (month) => MONTHS[month]);
const spoken = {
  en: { today: /^Checked for today, /, now: /^Checked for now, /, past: "past", by: (when) => `By ${when}` },
  cy: {
    today: /^Gwiriwyd ar gyfer heddiw, /,
    now: /^Gwiriwyd ar gyfer nawr, /,
    past: "wedi mynd heibio",
    by: (when) => `Erbyn ${inWelsh(when)}`,
  },
};
const byDay = procedures.find(({ id }) => id === "annual-update");
const byMoment = procedures.find(({ needsInstant }) => needsInstant);

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

describe("a set clock", () => {
  CLOCKS.forEach((clock, index) => {
    const language = LANGUAGES[index % LANGUAGES.length];
    it(`${clock.name}: the start, a check, a check by the clock, and the key dates with their file, in ${language}`, async () => {
      await v.setClock(clock);
      await v.fresh(`${language}/`);
      assert.equal(await v.run("return Date.now()"), Date.parse(clock.at));
      assert.equal(await v.run("return document.querySelectorAll('.app-card').length"), forms.length);

      await v.open(`${language}/${byDay.id}/`);
      await v.start();
      await goThrough(v, byDay, "first");
      assert.equal(await v.asOf(), clock.day);
      assert.match(await v.text(".app-basis"), spoken[language].today);
      const { submission, options, report } = JSON.parse(await v.saved("[data-save]"));
      assert.deepEqual(options, { asOf: clock.day });
      assert.deepEqual(runCheck(submission, options), report);

      await v.open(`${language}/${byMoment.id}/#the-outcome`);
      assert.equal(await v.asOf(), clock.moment);
      assert.match(await v.text(".app-basis"), spoken[language].now);

      await v.outcome(language, { [dates.id]: year }, dates.id);
      assert.equal(await v.asOf(), clock.day);
      const file = await v.saved("[data-calendar]");
      const own = await words(language, dates.id);
      const [, calendarId] = /^UID:[^@]+@(\S+)/m.exec(file.replaceAll("\r\n ", ""));
      assert.equal(file, calendar(sayKeyDates(keyDates(year, { asOf: clock.day }), own), own, { madeAt: clock.at, calendarId, alarmDays: 7 }));
    });
  });
});

const given = (name) => submissions.find((one) => one.name === name).submission;

/** A submission like a recorded one, with some answers to the items of a list changed. */
function changed(name, list, change) {
  const { answers, ...rest } = given(name);
  return { ...rest, answers: { ...answers, [list]: answers[list].map((item) => ({ ...item, ...change })) } };
}

// On the last minute of the day before, on the day, and on the first minute of the day after: the decision, what the rule says,
// and by when something is to be done.
const TURNS = [
  {
    rule: "annual-update/update-completed-in-time",
    submission: given("annual-update-last-day"),
    turns: [
      ["2026-10-30T23:59+00:00", "both-due", "due", ["31 October 2026", "31 October 2026"]],
      ["2026-10-31T23:59+00:00", "both-due", "due", ["31 October 2026", "31 October 2026"]],
      ["2026-11-01T00:00+00:00", "declaration-overdue", "overdue", ["31 October 2026", "31 October 2026"]],
    ],
  },
  {
    rule: "annual-update/declaration-completed-in-time",
    submission: given("annual-update-before-the-autumn"),
    turns: [
      ["2026-08-31T23:59+01:00", "not-open-yet", "not-open-yet", []],
      ["2026-09-01T00:00+01:00", "both-due", "due", ["31 October 2026", "31 October 2026"]],
      ["2026-09-02T00:00+01:00", "both-due", "due", ["31 October 2026", "31 October 2026"]],
    ],
  },
  {
    rule: "conflict-of-interest/notified-before-deadline",
    submission: changed("conflict-of-interest-boundary-day", "declarations", { notified: false, notifiedOn: undefined }),
    turns: [
      ["2026-02-20T23:59+00:00", "notify", "time-left", ["20 February 2026"]],
      ["2026-02-21T12:00+00:00", "notify", "deadline-today", ["21 February 2026"]],
      ["2026-02-22T00:00+00:00", "notify-overdue", "overdue", ["21 February 2026"]],
    ],
  },
  {
    rule: "credit-check/on-credit-terms-for-six-months",
    submission: given("credit-check-boundary-day"),
    turns: [
      ["2026-07-14T23:59+01:00", "not-before", "not-yet", []],
      ["2026-07-15T00:00+01:00", "can-be-met", "complete-today", []],
      ["2026-07-16T00:00+01:00", "can-be-met", "complete", []],
    ],
  },
  {
    rule: "approval-lapse/lapse-is-not-near",
    submission: given("approval-lapse-at-risk-on-the-last-safe-day"),
    turns: [
      ["2026-08-23T23:59+01:00", "in-force", "not-near", []],
      ["2026-08-24T00:00+01:00", "at-risk", "near", ["22 November 2026", "22 November 2026"]],
      ["2026-08-25T00:00+01:00", "at-risk", "near", ["22 November 2026", "22 November 2026"]],
    ],
  },
  {
    rule: "approval-lapse/qualification-approval-in-force",
    submission: given("approval-lapse-at-risk-on-the-last-safe-day"),
    turns: [
      ["2026-11-21T23:59+00:00", "at-risk", "at-risk", ["22 November 2026", "22 November 2026"]],
      ["2026-11-22T23:59+00:00", "at-risk", "at-risk", ["22 November 2026", "22 November 2026"]],
      ["2026-11-23T00:00+00:00", "may-have-lapsed", "may-have-lapsed", []],
    ],
  },
  {
    rule: "centre-details-change/told-at-once",
    submission: given("centre-details-change-moving-next-month"),
    turns: [
      ["2026-12-13T23:59+00:00", "ready-to-send", "not-yet-changed", ["14 December 2026", "14 December 2026"]],
      ["2026-12-14T00:00+00:00", "notify-now", "not-told", ["14 December 2026", "14 December 2026"]],
      ["2026-12-15T00:00+00:00", "notify-now", "not-told", ["15 December 2026", "15 December 2026"]],
    ],
  },
  {
    rule: "inspection-readiness/visit-is-to-be-expected",
    submission: given("inspection-readiness-cpc-on-visit-day"),
    turns: [
      ["2028-02-28T23:59+00:00", "ready", "date-to-come", []],
      ["2028-02-29T00:00+00:00", "ready", "visited", []],
      ["2028-03-01T00:00+00:00", "ready", "visited", []],
    ],
  },
  {
    rule: "cyber-incident/commissioner-told-within-72-hours",
    submission: given("cyber-incident-first-hours"),
    turns: [
      ["2026-02-15T16:30+00:00", "tell-commissioner", "time-left", ["16:30 GMT on 16 February 2026"]],
      ["2026-02-16T16:30+00:00", "tell-commissioner", "time-left", ["16:30 GMT on 16 February 2026"]],
      ["2026-02-16T16:31+00:00", "report-overdue", "overdue", ["16:30 GMT on 16 February 2026"]],
      ["2026-02-17T16:30+00:00", "report-overdue", "overdue", ["16:30 GMT on 16 February 2026"]],
    ],
  },
];

describe("a verdict that turns on today's date", () => {
  TURNS.forEach(({ rule, submission, turns }, place) => {
    it(`${rule}, from ${turns[0][0].slice(0, 10)}`, async () => {
      const { procedure } = submission;
      for (const [turn, [at, decision, code, by]] of turns.entries()) {
        const language = LANGUAGES[(place + turn) % LANGUAGES.length];
        const asOf = procedure === byMoment.id ? at : at.slice(0, 10);
        const { findings } = say(runCheck(submission, { asOf }), await words(language, procedure));
        const finding = findings.find((one) => one.rule === rule);
        assert.equal(finding.code, code, at);
        await v.setClock({ at });
        await v.outcome(language, { [procedure]: asTyped(submission.answers) }, procedure);
        assert.equal(await v.asOf(), asOf);
        assert.equal((await v.decision()).decision, decision, at);
        const said = await v.run("return document.querySelector(arguments[0]).textContent", `[data-finding="${rule}"]`);
        // Of what does not apply, only the question is shown.
        assert.ok(said.includes(finding.outcome === "inapplicable" ? finding.asks : finding.says), `${at}: ${said}`);
        // By when: in the sentence of the step, or below it.
        const steps = await v.run("return [...document.querySelectorAll('.app-steps > li')].map((e) => e.textContent)");
        for (const when of new Set(by)) {
          const shown = spoken[language].by(when).replace(/^\S+ /, "");
          assert.ok(steps.some((step) => step.includes(shown)), `${at}: ${shown}`);
        }
        const below = await v.run("return document.querySelectorAll('.app-steps .app-by').length");
        assert.ok(below <= by.length, at);
      }
    });
  });

  it("a last moment in the hour that comes twice is not over before it has come", async () => {
    const { answers } = given("cyber-incident-first-hours");
    // 72 hours later it is 01:30 for the second time.
    const told = { [byMoment.id]: asTyped({ ...answers, awareAt: "2026-10-22T02:30+01:00" }) };
    for (const [at, due] of [
      ["2026-10-25T00:45Z", "By 01:30 GMT on 25 October 2026"],
      ["2026-10-25T01:30Z", "By 01:30 GMT on 25 October 2026"],
      ["2026-10-25T01:31Z", "Overdue: it was due by 01:30 GMT on 25 October 2026"],
    ]) {
      await v.setClock({ at });
      await v.outcome("en", told, byMoment.id);
      assert.equal(await v.text(".app-by"), due, at);
    }
  });

  it("key dates are past from the day after", async () => {
    const turns = [
      ["2026-10-30T23:59Z", []],
      ["2026-10-31T23:59Z", []],
      ["2026-11-01T00:00Z", ["head-of-centre-declaration/2026-27", "annual-update/2026-27"]],
    ];
    for (const [at, past] of turns) {
      assert.deepEqual(keyDates(year, { asOf: at.slice(0, 10) }).dates.filter((date) => date.past).map(({ id }) => id), past, at);
      await v.setClock({ at });
      for (const language of LANGUAGES) {
        await v.outcome(language, { [dates.id]: year }, dates.id);
        const marked = `
          return [...document.querySelectorAll("[data-date]")].filter((e) => e.querySelector("dt").textContent.includes(arguments[0])).map((e) => e.dataset.date)
        `;
        assert.deepEqual(await v.run(marked, `(${spoken[language].past})`), past, at);
      }
    }
  });
});

describe("a clock that is wrong by years", () => {
  const set = (day, month, year) =>
    v.run("['day', 'month', 'year'].forEach((part, at) => { document.getElementsByName('dayOfTheCheck.' + part)[0].value = arguments[0][at] })", [
      day,
      month,
      year,
    ]);
  const use = () => v.press("[data-options-form] [type=submit]");
  const clocks = [
    { at: "1970-01-01T12:00Z", tried: forms, knows: ({ needsInstant }) => !needsInstant, shows: { day: "1970-01-01", said: /shows 1 January 1970/ } },
    { at: "2100-06-30T12:00Z", tried: forms, knows: () => true, shows: { day: "2100-06-30", moment: "2100-06-30T13:00+01:00" } },
    { at: "+012026-06-30T12:00Z", tried: [byDay, byMoment], knows: () => false, shows: { said: /shows 30 June 12026/ } },
  ];

  for (const { at, tried, knows, shows } of clocks) {
    it(`${at}: a check starts, says which day it is for or asks for one, and can be made for another`, async () => {
      await v.setClock({ at });
      for (const form of tried) {
        await v.fresh(`en/${form.id}/#the-outcome`);
        if (knows(form)) assert.equal(await v.asOf(), form.needsInstant ? shows.moment : shows.day, form.id);
        else {
          assert.equal(await v.decision(), null);
          assert.match(await v.text("[data-clock-is-outside]"), shows.said, form.id);
        }
        await set("22", "11", "2026");
        await use();
        assert.equal(await v.asOf(), TODAY, form.id);
      }
      const logged = await v.driver.manage().logs().get("browser");
      assert.deepEqual(logged.map(({ message }) => message), []);
    });
  }

  it("is not taken for the day where none is given, and its own day can be chosen as a whole", async () => {
    await v.setClock({ at: "1970-01-01T12:00Z" });
    await v.fresh(`en/${byMoment.id}/#${byMoment.form[0].id}`);
    assert.equal(await v.run("return document.querySelector('[data-options]').open"), true);
    assert.equal(await v.run("return document.getElementsByName('dayOfTheCheck.year')[0].value"), "");
    for (const nothing of [["", "", ""], ["30", "2", "2026"], ["1", "1", "12026"]]) {
      await set(...nothing);
      await use();
      assert.match(await v.text(".govuk-error-summary"), /real date|include 4 numbers/);
      assert.match(await v.title(), /^Error: /);
    }
    await set("1", "1", "1970");
    await use();
    assert.deepEqual(await v.names(), byMoment.form[0].fields.map(({ name }) => name));
    await v.open(`en/${byMoment.id}/#the-outcome`);
    assert.equal(await v.asOf(), "1970-01-01");
  });
});
