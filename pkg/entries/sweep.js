// The lapse of many approvals at once: columns of numbers, or a CSV file.

import * as carried from "../build/sweep.js";
import { CallError } from "../call-error.js";
import { badAsOf, property, readOptions, wrong } from "../call.js";
import { instance } from "../instance.js";
import { isDay } from "../near.js";
import { CODES, NO_DAY } from "../sweep/codes.js";
import { csvRecord, restored } from "../sweep/csv.js";
import { sweepFile } from "../sweep/file.js";
import { delimiterOf, newRecords } from "../sweep/records.js";
import { sayApproval, sayFinding, sayReading, sayReject, sayUnusable } from "../sweep/say.js";
import { decoded, opened } from "../sweep/source.js";

export { CODES, CallError, NO_DAY, csvRecord, decoded, delimiterOf, newRecords, opened, restored, sayApproval, sayFinding, sayReading, sayReject, sayUnusable };

// Whoever only says what was found carries no rules.
const rules = /* @__PURE__ */ instance(carried);
export const ready = () => rules.ready();

/** What is asked of the module. */
const COLUMNS = 0;

/** How many rows and events are asked of at once, unless one centre has more: some megabytes. */
const MOST_AT_ONCE = 2 ** 17;

export const STATUSES = Object.freeze(["at-risk", "may-have-lapsed", "cannot-tell", "lapsed", "in-force", "not-concerned"]);

export const PROCEDURE = "approval-lapse";

/** The columns that go in, as the module numbers them. */
const NAMES = ["centre", "family", "edition", "approved", "eventOffsets", "eventKind", "eventDay"];

export function sweepColumns(columns, options) {
  const { day, atRiskDays } = optionsOf(options);
  const column = (name) => {
    const expected = [name.startsWith("event") || name === "centre" || name === "approved" ? "a typed array of whole numbers" : "a Uint8Array"];
    const values = property(columns, name, "bad-columns", expected);
    if (!ArrayBuffer.isView(values) || values.length === undefined) throw wrong("bad-columns", expected, `${name} is no typed array`);
    return values;
  };
  const [centre, family, edition, approved, eventOffsets, eventKind, eventDay] = NAMES.map(column);
  const [rows, events] = [centre.length, eventDay.length];
  const lengths = [rows, rows, rows, rows, rows + 1, events, events];
  for (const [at, values] of [centre, family, edition, approved, eventOffsets, eventKind, eventDay].entries()) {
    if (values.length !== lengths[at]) throw wrong("bad-columns", [`${lengths[at]} values`], `${NAMES[at]} has ${values.length} values`);
  }
  const ofDays = () => new Int32Array(rows);
  const days = [ofDays(), ofDays(), ofDays(), ofDays()];
  const codes = [new Uint8Array(rows), new Uint8Array(rows)];
  if (eventOffsets[0] !== 0) throw notInOrder("eventOffsets", 0);
  if (eventOffsets[rows] !== events) throw eventsNotInOrder(eventOffsets);
  // Whole centres at a time, so that the module's memory stays small however many there are.
  let from = 0;
  let room = new Uint8Array(0);
  do {
    let end = Math.min(from + MOST_AT_ONCE, rows);
    while (end - from > 1 && end - from + eventOffsets[end] - eventOffsets[from] > MOST_AT_ONCE) end = (from + end) >>> 1;
    while (end < rows && centre[end] === centre[end - 1]) end += 1;
    if (from > 0 && !(centre[from] > centre[from - 1])) throw notInOrder("centre", from);
    const count = end - from;
    const [first, last] = [eventOffsets[from], eventOffsets[end]];
    const onDays = eventDay.subarray(first, last);
    const told = onDays.length;
    const words = 4 + 3 * count + 1 + told;
    const size = 4 * (words + Math.ceil((2 * count + told) / 4));
    if (room.length < size) room = new Uint8Array(size);
    const given = room.subarray(0, size);
    const numbers = new Int32Array(given.buffer, 0, words);
    numbers.set([count, told, day, atRiskDays]);
    let at = 4;
    const put = (into, values) => {
      into.set(values, at);
      at += values.length;
    };
    put(numbers, centre.subarray(from, end));
    put(numbers, eventOffsets.subarray(from, end + 1));
    put(numbers, approved.subarray(from, end));
    put(numbers, onDays);
    at *= 4;
    put(given, family.subarray(from, end));
    put(given, edition.subarray(from, end));
    put(given, eventKind.subarray(first, last));
    const found = rules.ask(COLUMNS, given);
    if (found[0] !== 0) throw wrongColumns(found, from, first, eventOffsets);
    const each = new Int32Array(found.buffer, found.byteOffset + 4, 4 * count);
    for (const [place, column] of days.entries()) column.set(each.subarray(place * count, (place + 1) * count), from);
    const said = new Uint8Array(found.buffer, each.byteOffset + each.byteLength, 2 * count);
    for (const [place, column] of codes.entries()) column.set(said.subarray(place * count, (place + 1) * count), from);
    from = end;
  } while (from < rows);
  const [earliest, latest, centreEarliest, centreLatest] = days;
  return { code: codes[0], earliest, latest, centreCode: codes[1], centreEarliest, centreLatest };
}

const notInOrder = (name, at) => wrong("bad-columns", ["ascending order"], `${name} is not in order at ${at}`);

/** At the first place that is smaller than the one before it; otherwise at the last, which is not how many events there are. */
function eventsNotInOrder(offsets) {
  const place = offsets.findIndex((offset, at) => at > 0 && offset < offsets[at - 1]);
  return notInOrder("eventOffsets", place === -1 ? offsets.length - 1 : place);
}

/** What the module says is wrong with some rows, from a row and an event on. */
function wrongColumns([kind, column, at], row, event, eventOffsets) {
  const name = NAMES[column];
  if (name === "eventOffsets") return eventsNotInOrder(eventOffsets);
  const place = at + (name.startsWith("event") ? event : row);
  switch (kind) {
    case 3:
      return notInOrder(name, place);
    case 4:
      return wrong("bad-columns", ["a value that the column can have"], `${name} has another at ${place}`);
    default:
      return wrong("bad-columns", ["columns that fit together"], "the columns do not fit together");
  }
}

function optionsOf(options) {
  const { asOf, atRiskDays } = readOptions(options);
  if (!isDay(asOf)) throw badAsOf(asOf);
  return { asOf, atRiskDays, day: Date.parse(`${asOf}T00:00:00Z`) / 86_400_000 };
}

export async function sweep(source, options) {
  return sweepFile(rules, source, options, optionsOf(options));
}
