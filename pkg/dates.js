// The dates of a year, and their calendar file.

import { badAsOf, badMadeAt, readCalendarOptions, readOptions, textOf } from "./call.js";
import { declared } from "./declared.js";
import { engine, explained, fieldsOf, given, isAnswered, pathOf, readText, unreadableAt } from "./decode.js";
import approvals from "./generated/tables/approval-lapse.js";
import creditCheck from "./generated/tables/credit-check.js";
import own from "./generated/tables/key-dates.js";
import { flatten, unmarked, wellFormed } from "./reader.js";
import { eventsOf } from "./say-dates.js";

/** What is asked of a module. */
const KEY_DATES = 17;
const CALENDAR = 18;

/** The forms within a request: their tables, and where they are in it. */
const WITHIN = [
  [approvals, "approvals"],
  [creditCheck, "creditCheck"],
];
const FORMS = [[own, ""], ...WITHIN];

/** What a request declares. */
export const declaredOfRequest = () => [
  ...declared(own),
  ...WITHIN.map(([table, name]) => ({ name, kind: "form", fields: declared(table) })),
];

/** `keyDates` over a module. */
export function keyDatesOver(rules) {
  let shape;
  return (request, options) => {
    shape ??= declaredOfRequest();
    const call = readOptions(options);
    const flat = flatten(request, shape);
    const numbers = rules.ask(KEY_DATES, textOf(call, flat));
    if (!isAnswered(numbers, own.fingerprint)) throw badAsOf(call.asOf);
    const { text, optional, number, list, codes } = fieldsOf(numbers);
    const place = (form, read = ({ fields }, spot) => pathOf(fields, spot)) => placed(form, number(), read);
    const note = () => {
      const noted = { id: text(), title: text(), says: list(text), facts: list(fact), called: optional(), body: optional(), series: optional() };
      const form = optional();
      const at = form && place(form);
      const to = optional();
      return { ...noted, at, to: to && own.contacts[to][0], cites: codes() };
    };
    const fact = () => {
      const [name, value, isNumber] = [text(), text(), text()];
      return { name, value: isNumber ? Number(value) : value };
    };
    const date = () => given({ on: text(), past: text() === "1", standing: text(), ...note() });
    const asOf = text();
    const year = optional();
    const first = Number(year?.slice(0, 4));
    const [dates, earlier, later] = [list(date), list(date), list(date)];
    const notes = () => list(() => given(note()));
    return given({
      academicYear: year && { name: year, from: `${first}-09-01`, to: `${first + 1}-08-31` },
      asOf,
      engine: engine(),
      dates,
      earlier,
      later,
      undated: notes(),
      unknown: notes(),
      signposts: notes(),
      missing: list(() => place(text())),
      unreadable: explained(
        list(() => place(text(), (table, spot) => unreadableAt(table, spot, number()))),
        flat,
        shape,
      ),
    });
  };
}

/** A place in a request: one of its forms, and the number of a spot in it. */
function placed(form, spot, read) {
  const [table, prefix] = FORMS[form];
  const found = read(table, spot);
  const within = (path) => [prefix, path].filter(Boolean).join(".");
  return typeof found === "string" ? within(found) : { ...found, path: within(found.path) };
}

/** `calendar` over a module. */
export function calendarOver(rules) {
  return (said, words, options) => {
    const { madeAt, calendarId, alarmDays } = readCalendarOptions(options);
    const { name, language, events } = eventsOf(said, words);
    const fields = [name, engine().version, language, madeAt, calendarId, alarmDays, ...events.flat()];
    const numbers = rules.ask(CALENDAR, wellFormed(fields.map(unmarked).join("\0")));
    if (!isAnswered(numbers, own.fingerprint)) throw badMadeAt();
    return readText(numbers);
  };
}
