// The key dates and the calendar file, which two other libraries read back field by field.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { declaredOfRequest } from "../dates.js";
import { engine } from "../decode.js";
import * as alone from "../entries/key-dates.js";
import { CallError, WordsError, calendar, keyDates, sayKeyDates } from "../index.js";
import { placesIn } from "./forms.js";
import { hostile } from "./hostile.js";
import { datesWords as words } from "./said.js";
import { canonical } from "./submissions.js";

const options = { asOf: "2026-11-22" };
const calendarId = "3f0c8a52-7d1e-4b96-9a34-c5e2d8f71b60";
const how = { madeAt: "2026-11-22T10:30:59.9+00:00", calendarId, alarmDays: 7 };
const entry = (awardingBody, qualificationType, series) => ({ awardingBody, qualificationType, series });
const school = {
  academicYear: "2026-27",
  nation: "wales",
  hasCentreNumber: true,
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

/** What two calendar programs make of a file, the same for both. */
function readBack(file) {
  ICAL.design.strict = true;
  const root = new ICAL.Component(ICAL.parse(file));
  assert.equal(root.name, "vcalendar");
  const found = root.getAllSubcomponents().map((component) => {
    assert.equal(component.name, "vevent");
    const event = new ICAL.Event(component, { strictExceptions: true });
    const value = (name) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      stamp: value("dtstamp").toString(),
      modified: value("last-modified").toString(),
      sequence: event.sequence,
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      isDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      says: event.description,
      language: component.getFirstProperty("summary").getParameter("language"),
      transparency: value("transp"),
      alarms: component.getAllSubcomponents().map((alarm) => {
        assert.equal(alarm.name, "valarm");
        const [uid, action, trigger, says] = ["uid", "action", "trigger", "description"].map((name) => alarm.getFirstPropertyValue(name));
        return { uid, action, trigger: trigger.toString(), says };
      }),
    };
  });
  const others = Object.values(nodeIcal.sync.parseICS(file)).filter(({ type }) => type === "VEVENT");
  const whole = (time) => time.toISOString().replace(".000Z", "Z");
  const day = (time) => new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  assert.deepEqual(
    others.map((event) => ({
      uid: event.uid,
      stamp: whole(event.dtstamp),
      modified: whole(event.lastmodified),
      sequence: Number(event.sequence),
      from: day(event.start),
      to: day(event.end),
      isDay: event.datetype === "date",
      title: event.summary.val,
      says: event.description.val,
      language: event.summary.params.LANGUAGE,
      transparency: event.transparency,
      alarms: Object.values(event)
        .filter((inside) => inside?.type === "VALARM")
        .map(({ uid, action, trigger, description }) => ({ uid, action, trigger, says: description })),
    })),
    found,
  );
  return found;
}

for (const language of ["en", "cy"]) {
  test(`calendar programs read every date in ${language}`, () => {
    const found = sayKeyDates(keyDates(school, options), words[language]);
    const file = calendar(found, words[language], how);
    for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n|\r[^\n]/.test(file));
    assert.equal(Buffer.from(file).toString(), file);
    const events = readBack(file);
    assert.equal(events.length, found.dates.length + 1);
    found.dates.forEach((date, index) => {
      const { says, ...event } = events[index];
      const uid = `${date.id.replaceAll("/", ".")}@${calendarId}`;
      assert.deepEqual(event, {
        uid,
        stamp: "2026-11-22T10:30:59Z",
        modified: "2026-11-22T10:30:59Z",
        sequence: Math.floor((Date.parse(how.madeAt) - Date.UTC(2000, 0, 1)) / 60_000),
        from: date.on,
        to: dayAfter(date.on),
        isDay: true,
        title: date.title,
        language,
        transparency: "TRANSPARENT",
        alarms: date.past ? [] : [{ uid: `alarm.${uid}`, action: "DISPLAY", trigger: "-P6DT15H", says: date.title }],
      });
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

  test(`a calendar without a date says so in ${language}`, () => {
    for (const [request, uid, on] of [
      [{}, "not-in-this-calendar", options.asOf],
      [{ academicYear: "2098-99", nation: "elsewhere" }, "not-in-this-calendar.2098-99", "2098-09-01"],
    ]) {
      const found = sayKeyDates(keyDates(request, options), words[language]);
      const bare = { ...found, dates: [], undated: [], unknown: [] };
      const [event, ...others] = readBack(calendar(bare, words[language], how));
      assert.deepEqual(others, []);
      assert.deepEqual([event.uid, event.from], [`${uid}@${calendarId}`, on]);
      assert.match(event.says, { en: /^There is no date in this calendar\./, cy: /^Nid oes dyddiad yn y calendr hwn\./ }[language]);
    }
  });
}

test("a calendar file is made with options that can be used, and no others", () => {
  const said = sayKeyDates(keyDates(school, options), words.en);
  const trap = { get madeAt() { throw new Error("a trap was sprung"); } };
  for (const wrong of [
    undefined,
    null,
    "2026-11-22T10:30Z",
    trap,
    ...["2026-11-22", "2026-11-22T10:30", "2026-02-30T10:30Z", "2001-01-01T00:00Z", "", 7, new Date(0)].map((madeAt) => ({ ...how, madeAt })),
    ...["68199", "", "with a blank in it", "a".repeat(65), 7, undefined].map((calendarId) => ({ ...how, calendarId })),
    ...[-1, 366, 1.5, "7", null, Number.NaN].map((alarmDays) => ({ ...how, alarmDays })),
  ]) {
    const isBad = (error) => error instanceof CallError && error.code === "bad-option" && error.expected.length === 1;
    assert.throws(() => calendar(said, words.en, wrong), isBad);
  }
  const { alarmDays: _, ...silent } = how;
  assert.ok(readBack(calendar(said, words.en, silent)).every(({ alarms }) => alarms.length === 0));
  assert.ok(!calendar(said, words.en, how).includes("68199"));
});

test("long lines of Welsh with commas, semicolons and line breaks come back as they were", () => {
  const file = calendar(sayKeyDates(keyDates(school, options), words.cy), words.cy, how);
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

for (const name of ["school", "empty"]) {
  test(`the package gives the same bytes as the crate: ${name}`, () => {
    const kept = (file) => readFileSync(new URL(`../../tests/key_dates/${name}.${file}`, import.meta.url), "utf8");
    const { request, asOf, calendar: how } = JSON.parse(kept("json"));
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
      const file = calendar(said, words[language], how);
      assert.equal(file, kept(`${language}.ics`));
      readBack(file);
    }
  });
}

test("the module of dates alone comes to the same", () => {
  for (const request of [school, {}, null, { academicYear: "2026-27", approvals: 7, creditCheck: {} }]) {
    const found = keyDates(request, options);
    assert.deepEqual(alone.keyDates(request, options), found);
    const said = sayKeyDates(found, words.cy);
    assert.equal(alone.calendar(said, words.cy, how), calendar(said, words.cy, how));
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
    refused(() => calendar(value, words.en, how));
    for (const name of Object.keys(found)) {
      for (const run of [() => sayKeyDates({ ...found, [name]: value }, words.en), () => calendar({ ...said, [name]: value }, words.en, how)]) {
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
  for (const none of [undefined, null, {}, "en", words.cy]) refused(() => calendar(said, none, how));
  for (const on of ["2026-02-30", "2026-2-3", "2026-02-03T10:00+00:00", ""]) {
    refused(() => calendar({ ...said, dates: [{ ...said.dates[0], on }] }, words.en, how));
  }
});

test("no text can break out of its line in a calendar file", () => {
  const said = sayKeyDates(keyDates(school, options), words.en);
  const [date] = said.dates;
  const title = "a\0b\r\nEND:VEVENT\u0001;,\\";
  const [event, ...others] = readBack(calendar({ ...said, dates: [{ ...date, title }] }, words.en, how));
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
      readBack(calendar(sayKeyDates(keyDates({ ...school, ...put(value) }, options), words.cy), words.cy, how));
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
