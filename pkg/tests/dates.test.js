// The key dates and the calendar file, which another library reads back field by field.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { declaredOfRequest } from "../dates.js";
import { engine } from "../decode.js";
import * as alone from "../entries/key-dates.js";
import { CallError, WordsError, calendar, keyDates, sayKeyDates } from "../index.js";
import { placesIn } from "./forms.js";
import { hostile } from "./hostile.js";
import { datesWords as words } from "./said.js";
import { canonical } from "./submissions.js";

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
    const found = sayKeyDates(keyDates(school, options), words[language]);
    const file = calendar(found, words[language]);
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
        title: date.title,
        language,
        transparency: "TRANSPARENT",
      });
      assert.equal(uid, `${date.id.replaceAll("/", ".")}.68199@centre-checks`);
      const sources = date.cites.map(
        ({ document, section, clause, address }) =>
          `${document}, ${section} (${clause})${address ? ` ${address}` : ""}`,
      );
      const heading = { en: "Sources:", cy: "Ffynonellau:" }[language];
      assert.equal(says, [date.says, "", heading, ...sources].join("\n"));
    });
    const open = events.at(-1);
    assert.equal(open.from, options.asOf);
    for (const note of [...found.undated, ...found.unknown]) {
      assert.ok(open.says.includes(`\n${note.title}\n${note.says}`), note.id);
    }
  });
}

test("long lines of Welsh with commas, semicolons and line breaks come back as they were", () => {
  const file = calendar(sayKeyDates(keyDates(school, options), words.cy), words.cy);
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
  const { engine: made, ...found } = keyDates(request, { asOf });
  assert.deepEqual(made, engine());
  const { engine: _, ...recorded } = JSON.parse(kept("dates.json"));
  assert.equal(canonical(found), canonical(recorded));
  for (const language of ["en", "cy"]) {
    const said = sayKeyDates(keyDates(request, { asOf }), words[language]);
    const { engine: made, ...rest } = said;
    assert.deepEqual(made, engine());
    const { engine: _, ...recorded } = JSON.parse(kept(`said.${language}.json`));
    assert.equal(canonical(rest), canonical(recorded));
    assert.equal(calendar(said, words[language]), kept(`${language}.ics`));
  }
});

test("the module of dates alone comes to the same", () => {
  for (const request of [school, {}, null, { academicYear: "2026-27", approvals: 7, creditCheck: {} }]) {
    const found = keyDates(request, options);
    assert.deepEqual(alone.keyDates(request, options), found);
    const said = sayKeyDates(found, words.cy);
    assert.equal(alone.calendar(said, words.cy), calendar(said, words.cy));
  }
});

test("what cannot be read is placed in the whole request", () => {
  const request = { academicYear: "2026-27", nation: 7, entries: [{}, 7], approvals: { qualifications: [{ events: [{}, { date: true }] }] }, creditCheck: "x" };
  const { unreadable } = keyDates(request, options);
  assert.deepEqual(unreadable, [
    { path: "nation", kind: "choice", got: "number" },
    { path: "entries[1]", kind: "item", got: "number" },
    { path: "approvals.qualifications[0].events[1].date", kind: "date", got: "boolean" },
    { path: "creditCheck", kind: "form", got: "text" },
  ]);
});

test("what is no dates, or no words for them, is refused", () => {
  const found = keyDates(school, options);
  const said = sayKeyDates(found, words.en);
  const refused = (run) => assert.throws(run, WordsError);
  for (const value of Object.values(hostile)) {
    refused(() => sayKeyDates(value, words.en));
    refused(() => calendar(value, words.en));
    for (const name of Object.keys(found)) {
      for (const run of [() => sayKeyDates({ ...found, [name]: value }, words.en), () => calendar({ ...said, [name]: value }, words.en)]) {
        try {
          structuredClone(run());
        } catch (error) {
          assert.ok(error instanceof WordsError, `${name}: ${error.stack}`);
        }
      }
    }
  }
  for (const none of [undefined, null, {}, "en", { ...words.en, fingerprint: 1 }, { ...words.en, edition: "1" }]) {
    refused(() => sayKeyDates(found, none));
  }
  for (const none of [undefined, null, {}, "en", words.cy]) refused(() => calendar(said, none));
  for (const on of ["2026-02-30", "2026-2-3", "2026-02-03T10:00+00:00", ""]) {
    refused(() => calendar({ ...said, dates: [{ ...said.dates[0], on }] }, words.en));
  }
});

test("no text can break out of its line in a calendar file", () => {
  const said = sayKeyDates(keyDates(school, options), words.en);
  const [date] = said.dates;
  const title = "a\0b\r\nEND:VEVENT\u0001;,\\";
  const [event, ...others] = readBack(calendar({ ...said, dates: [{ ...date, title }] }, words.en));
  assert.equal(event.title, "ab\nEND:VEVENT;,\\");
  assert.equal(others.length, 1);
});

test("a name whose value has a code of its own is told from one that has none", () => {
  const { says, dates } = words.en.table;
  const { bodies } = words.en.common.table;
  for (const code of says) assert.ok(!bodies.includes(code) && !dates.includes(code) && !/^[\dA-Z/]+$|^\d{4}-/.test(code), code);
  assert.equal(new Set(says).size, says.length);
});

test("a wrong call is answered, and so is any value in any place of a request", () => {
  const isCallError = (code) => (error) => error instanceof CallError && error.code === code && error.expected.length > 0;
  for (const wrong of [undefined, null, {}, { asOf: "x" }, { asOf: 20261122 }]) {
    assert.throws(() => keyDates({}, wrong), isCallError("bad-as-of"));
  }
  assert.throws(() => keyDates({}, { ...options, atRiskDays: -1 }), isCallError("bad-option"));

  const trap = () => {
    throw new Error("a trap was sprung");
  };
  const odd = [undefined, null, 0.1, Number.NaN, 10n, Symbol("x"), trap, "x".repeat(5000), "\uD800", new Date(0), [], {}];
  odd.push(new Proxy({}, { get: trap }), new Proxy([], { get: trap }), Object.create(null), new Array(1_000_000), new Map());
  const places = placesIn(declaredOfRequest());
  assert.ok(places.some(({ path }) => path === "approvals.qualifications[0].events[0].date"));
  for (const { path, put } of places) {
    for (const value of odd) {
      assert.equal(keyDates(put(value), options).asOf, options.asOf, path);
      readBack(calendar(sayKeyDates(keyDates({ ...school, ...put(value) }, options), words.cy), words.cy));
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
