// The key dates and the calendar file, which another library reads back field by field.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { CallError, calendar, catalogue, keyDates } from "../index.js";
import { keyDatesShape } from "../generated/shapes.js";
import { placesIn } from "./forms.js";

const options = { asOf: "2026-11-22" };
const entry = (awardingBody, qualificationType, series) => ({ awardingBody, qualificationType, series });
const school = {
  academicYear: "2026-27",
  nation: "wales",
  hasCentreNumber: true,
  centreNumber: "68199",
  entries: [
    entry("wjec", "general", "Mehefin 2027"),
    entry("aqa", "general", "November 2026"),
    entry("pearson", "vocational", "2027-06"),
    { ...entry("ocr", "general", "2027-01"), deadline: "2026-10-19" },
  ],
  approvals: {
    qualifications: [
      {
        number: "601/1234/7",
        family: "cambridge-technicals",
        approvedOn: "2024-09-10",
        events: [{ kind: "entry", date: "2025-01-15" }],
      },
    ],
  },
};

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What a calendar program makes of a file. */
function readBack(file) {
  const root = new ICAL.Component(ICAL.parse(file));
  assert.equal(root.name, "vcalendar");
  assert.equal(root.getFirstPropertyValue("version"), "2.0");
  return root.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      stamp: component.getFirstPropertyValue("dtstamp").toString(),
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      isDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      says: event.description,
      language: component.getFirstProperty("summary").getParameter("language"),
      transparency: component.getFirstPropertyValue("transp"),
    };
  });
}

for (const language of ["en", "cy"]) {
  test(`a calendar program reads every date in ${language}`, () => {
    const found = keyDates(school, options);
    const file = calendar(school, { ...options, language });
    for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n|\r[^\n]/.test(file));
    assert.equal(Buffer.from(file).toString(), file);
    const events = readBack(file);
    assert.equal(events.length, found.dates.length + 1);
    found.dates.forEach((date, index) => {
      const { uid, says, ...event } = events[index];
      assert.deepEqual(event, {
        stamp: "2026-11-22T00:00:00Z",
        from: date.on,
        to: dayAfter(date.on),
        isDay: true,
        title: date.title[language],
        language,
        transparency: "TRANSPARENT",
      });
      assert.equal(uid, `${date.id.replaceAll("/", ".")}.68199@centre-checks`);
      const sources = date.cites.map(
        ({ document, section, clause, address }) =>
          `${document[language]}, ${section[language]} (${clause})${address ? ` ${address}` : ""}`,
      );
      const heading = { en: "Sources:", cy: "Ffynonellau:" }[language];
      assert.equal(says, [date.says[language], "", heading, ...sources].join("\n"));
    });
    const open = events.at(-1);
    assert.equal(open.from, options.asOf);
    for (const note of [...found.undated, ...found.unknown]) {
      assert.ok(open.says.includes(`\n${note.title[language]}\n${note.says[language]}`), note.id);
    }
  });
}

test("long lines of Welsh with commas, semicolons and line breaks come back as they were", () => {
  const file = calendar(school, { ...options, language: "cy" });
  assert.match(file, /\r\n [^\r\n]*\\,/);
  assert.match(file, /\\;/);
  assert.match(file, /\\n/);
  assert.ok(readBack(file).some(({ says }) => /[âêîôûŵŷ]/u.test(says) && says.includes(";") && says.includes("\n")));
});

test("the dates are plain data, and a deadline that was given is told from a usual one", () => {
  const found = keyDates(school, options);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
  assert.deepEqual(structuredClone(found), found);
  const standing = Object.fromEntries(found.dates.map((date) => [date.id, `${date.on} ${date.standing}`]));
  assert.equal(standing["entry-deadline/ocr/general/2027-01"], "2026-10-19 given");
  assert.equal(standing["conflicts-of-interest/ocr/general/2027-01"], "2026-10-18 computed");
  assert.equal(standing["entry-deadline/wjec/general/2027-06"], "2027-02-21 usual");
  assert.equal(standing["head-of-centre-declaration/2026-27"], "2026-10-31 published");
  assert.equal(standing["approval-lapse/last-safe-day/601-1234-7"], "2027-01-15 computed");
});

test("the package gives the same bytes as the crate", () => {
  const kept = (name) => readFileSync(new URL(`../../tests/key_dates/school.${name}`, import.meta.url), "utf8");
  const { request, asOf } = JSON.parse(kept("json"));
  assert.deepEqual(keyDates(request, { asOf }), JSON.parse(kept("dates.json")));
  for (const language of ["en", "cy"]) assert.equal(calendar(request, { asOf, language }), kept(`${language}.ics`));
});

test("a wrong call is answered, and so is any value in any place of a request", () => {
  const isCallError = (code) => (error) => error instanceof CallError && error.code === code && error.expected.length > 0;
  for (const wrong of [undefined, null, {}, { asOf: "x" }, { asOf: 20261122 }]) {
    assert.throws(() => keyDates({}, wrong), isCallError("bad-as-of"));
    assert.throws(() => calendar({}, { language: "en", ...wrong }), isCallError("bad-as-of"));
  }
  for (const language of [undefined, null, "fr", "EN", {}, Symbol("en")]) {
    assert.throws(() => calendar({}, { ...options, language }), isCallError("bad-option"));
  }
  assert.throws(() => keyDates({}, { ...options, atRiskDays: -1 }), isCallError("bad-option"));

  const trap = () => {
    throw new Error("a trap was sprung");
  };
  const odd = [undefined, null, 0.1, Number.NaN, 10n, Symbol("x"), trap, "x".repeat(5000), "\uD800", new Date(0), [], {}];
  odd.push(new Proxy({}, { get: trap }), new Proxy([], { get: trap }), Object.create(null), new Array(1_000_000), new Map());
  const places = placesIn(keyDatesShape);
  assert.ok(places.some(({ path }) => path === "approvals.qualifications[0].events[0].date"));
  for (const { path, put } of places) {
    for (const value of odd) {
      assert.equal(keyDates(put(value), options).asOf, options.asOf, path);
      readBack(calendar({ ...school, ...put(value) }, { ...options, language: "cy" }));
    }
    if (path !== "") {
      const { unreadable } = keyDates(put(trap), options);
      assert.deepEqual(unreadable.map(({ path, got }) => [path, got]), [[path, "function"]]);
    }
  }
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), fc.nat(places.length - 1), (value, place) => {
      const { dates, missing } = keyDates(places[place].put(value), options);
      assert.ok(Array.isArray(dates) && Array.isArray(missing));
    }),
    { numRuns: 500 },
  );
});

test("the catalogue says what is asked, and whose answers are used", () => {
  const { keyDates: entry, procedures } = catalogue();
  assert.equal(entry.id, "key-dates");
  assert.ok(entry.form.length > 0);
  for (const { procedure } of entry.uses) assert.ok(procedures.some(({ id }) => id === procedure), procedure);
  assert.deepEqual(
    keyDatesShape.map(([name]) => name),
    [...entry.form.flatMap(({ fields }) => fields.map(({ name }) => name)), ...entry.uses.map(({ field }) => field)],
  );
});
