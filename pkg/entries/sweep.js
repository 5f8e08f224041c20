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
  const words = 4 + 3 * rows + 1 + events;
  const given = new Uint8Array(4 * words + 2 * rows + events);
  const numbers = new Int32Array(given.buffer, 0, words);
  numbers.set([rows, events, day, atRiskDays]);
  let at = 4;
  for (const values of [centre, eventOffsets, approved, eventDay]) {
    numbers.set(values, at);
    at += values.length;
  }
  at *= 4;
  for (const values of [family, edition, eventKind]) {
    given.set(values, at);
    at += values.length;
  }
  const found = rules.ask(COLUMNS, given);
  if (found[0] !== 0) throw wrongColumns(found);
  const days = (place) => Int32Array.from(found.subarray(1 + place * rows, 1 + (place + 1) * rows));
  const codes = (place) => Uint8Array.from(found.subarray(1 + place * rows, 1 + (place + 1) * rows));
  return { code: codes(0), earliest: days(1), latest: days(2), centreCode: codes(3), centreEarliest: days(4), centreLatest: days(5) };
}

function wrongColumns([kind, column, at]) {
  const name = NAMES[column];
  switch (kind) {
    case 3:
      return wrong("bad-columns", ["ascending order"], `${name} is not in order at ${at}`);
    case 4:
      return wrong("bad-columns", ["a value that the column can have"], `${name} has another at ${at}`);
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
