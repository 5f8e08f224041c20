// The lapse of many approvals at once: columns of numbers, or a CSV file.

import * as carried from "../build/sweep.js";
import { CallError } from "../call-error.js";
import { badAsOf, property, readOptions, wrong } from "../call.js";
import { fieldsOf } from "../decode.js";
import { instance } from "../instance.js";
import { isDay } from "../near.js";
import { wellFormed } from "../reader.js";

export { CallError };

const rules = instance(carried);
export const ready = rules.ready;

/** What is asked of the module. */
const COLUMNS = 0;
const FILE = 1;

export const NO_DAY = -0x80000000;

/** Each at the place of its number. */
export const CODES = Object.freeze([
  "cannot-tell",
  "in-force",
  "at-risk",
  "may-have-lapsed",
  "re-approval-unclear",
  "entered-since",
  "lapsed",
  "edition-not-chosen",
  "general",
  "not-yet-approved",
]);

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

const CHOICES = {
  dates: { iso: "iso", uk: "uk", "excel-1900": "excel-1900", "excel-1904": "excel-1904" },
  family: { "cambridge-technicals": "1", "other-vocational": "2", general: "3" },
  edition: { "ocr-two-years": "2", "ocr-three-years": "3" },
};

export async function sweep(source, options) {
  const { asOf, atRiskDays } = optionsOf(options);
  const [dates, family, edition] = Object.entries(CHOICES).map(([name, known]) => {
    const chosen = property(options, name, "bad-option", Object.keys(known));
    if (chosen === undefined) return "";
    if (!Object.hasOwn(known, chosen)) throw wrong("bad-option", Object.keys(known), `${name} is something else`);
    return known[chosen];
  });
  const accept = property(options, "accept", "bad-option", ["stripped-zeros"]) ?? [];
  if (!Array.isArray(accept) || accept.some((one) => one !== "stripped-zeros")) {
    throw wrong("bad-option", ["stripped-zeros"], "accept has something else");
  }
  const text = wellFormed(await textOf(source));
  const call = [asOf, atRiskDays, dates, family, edition, accept.length > 0 ? "1" : "", text].join("\0");
  const fields = fieldsOf(rules.ask(FILE, call));
  const what = fields.text();
  if (what === "unusable") throw unusable(fields);
  if (what !== "swept") throw badAsOf(asOf);
  return { asOf, atRiskDays, ...read(fields) };
}

function read({ text, optional, number, list }) {
  const centre = () => text().padStart(5, "0");
  const records = number();
  const rejectsWithoutCentre = number();
  const dates = list(() => ({ column: text(), style: text(), examples: list(() => ({ written: text(), read: text() })) }));
  const columnsNotRead = list(text);
  const totals = { "in-force": 0, "at-risk": 0, "may-have-lapsed": 0, lapsed: 0, "cannot-tell": 0, "not-concerned": 0 };
  const approvals = list(() => {
    const approval = {
      centre: centre(),
      qualification: text(),
      line: number(),
      approvedOn: optional() ?? null,
      status: text(),
      code: text(),
      lapsesOn: optional() ?? null,
      latestLapsesOn: optional() ?? null,
      centreStatus: text(),
      centreCode: text(),
      centreLapsesOn: optional() ?? null,
    };
    totals[approval.status] += 1;
    return approval;
  });
  const findings = list(() => {
    const [line, code, at] = [number(), text(), number()];
    const { centre, qualification } = approvals[at];
    return { line, code, centre, qualification };
  });
  const rejects = list(() => ({ line: number(), column: optional() ?? null, value: text(), expected: text() }));
  return { records, totals, approvals, findings, rejects, rejectsWithoutCentre, dates, columnsNotRead };
}

const SAYS = {
  empty: "the file is empty",
  "not-text": "the file is not a text, such as a CSV file",
  "no-known-column": "the first line names no column that is known",
  "column-twice": "the first line names a column twice",
  "column-missing": "the first line does not name a column that is needed",
  "cut-off": "the file ends in the middle of a field in quotation marks",
  "dates-open": "the dates of a column can be read in more than one way",
  "no-dates": "a column has no date that can be read",
};

/** The error for a file that cannot be used: nothing of it was read. */
function unusable({ text, number, list }) {
  const [code, column] = [text(), text()];
  const about = column && ` (${column})`;
  if (code === "cut-off") return new CallError(code, ["a whole file"], `${SAYS[code]}; the record begins on line ${number()}.`);
  if (code === "dates-open") {
    const example = text();
    const styles = list(text);
    return new CallError(code, styles, `${SAYS[code]}${about}, such as ${example}; give options.dates: ${styles.join(", ")}.`);
  }
  return new CallError(code, column ? [column] : ["a CSV file with a line of column names"], `${SAYS[code]}${about}.`);
}

/** The text of whatever holds a file. */
async function textOf(source) {
  if (typeof source === "string") return source;
  if (source instanceof ArrayBuffer) return decoded(new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return decoded(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  const stream = typeof source?.stream === "function" ? source.stream() : (source?.body ?? source);
  const parts = [];
  for await (const part of chunksOf(stream)) parts.push(part);
  if (parts.every((part) => typeof part === "string")) return parts.join("");
  const bytes = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : part));
  const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    all.set(part, at);
    at += part.length;
  }
  return decoded(all);
}

/** Not every browser can go through a stream with `for await`. */
function chunksOf(stream) {
  if (typeof stream?.[Symbol.asyncIterator] === "function" || typeof stream?.[Symbol.iterator] === "function") return stream;
  if (typeof stream?.getReader !== "function") {
    throw wrong("bad-source", ["a text, bytes, a Blob, a Response, a stream or an async iterable of these"], "the source is something else");
  }
  const reader = stream.getReader();
  return {
    async *[Symbol.asyncIterator]() {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    },
  };
}

/** By its mark; without one, by where its zeros are; else UTF-8 if it is that, or Windows-1252. */
function decoded(bytes) {
  const [first, second] = bytes;
  const head = bytes.subarray(0, 1000);
  const zeros = (from) => head.filter((byte, at) => at % 2 === from && byte === 0).length * 4 > head.length;
  const isLittle = (first === 0xff && second === 0xfe) || (zeros(1) && !zeros(0));
  const isBig = (first === 0xfe && second === 0xff) || (zeros(0) && !zeros(1));
  if (isLittle || isBig) return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
