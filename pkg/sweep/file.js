// A file, part by part: which columns it has, how its dates are written, what its rows say, and what is found of each approval.

import { CallError } from "../call-error.js";
import { property, wrong } from "../call.js";
import { fieldsOf } from "../decode.js";
import { bytesOfText } from "../utf8.js";
import { STATUSES } from "./codes.js";
import { NO_NUMBER, WORDS, newRows } from "./rows.js";
import { OtherEncoding, joined, openedAsBytes } from "./source.js";
import { approvalsIn, byLine, centreOf, findingsIn, newLines } from "./told.js";

/** What is asked of the module. */
const HEAD = 1;
const PART = 2;
const ROWS = 3;

/** At their places in the module, from 1 on. */
const STYLES = ["iso", "uk", "month-first", "excel-1900", "excel-1904"];

/** The higher half of a number of a qualification that is told as a text; and what the digits of others stand for. */
const AS_TEXT = 0xffffffff;
const LETTERS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/";

/** No record may be longer: so much of a file is kept until its end is found. */
const LONGEST_RECORD = 2 ** 20;
/** How many rows are told at once, and how many rows and approvals a centre may have: the module's memory stays within 16 MB. */
const ROWS_AT_ONCE = 2 ** 13;
const MOST_ROWS = 100_000;
const MOST_APPROVALS = 15_000;
/** So many characters of rows that cannot be read are held while a file is looked through, and some more for each row. */
const MOST_HELD = 2 ** 18;
const EACH_HELD = 100;

const CHOICES = {
  dates: { iso: "iso", uk: "uk", "excel-1900": "excel-1900", "excel-1904": "excel-1904" },
  family: { "cambridge-technicals": "1", "other-vocational": "2", general: "3" },
  edition: { "ocr-two-years": "2", "ocr-three-years": "3" },
};
const CORRECTIONS = ["stripped-zeros", "serials-1900", "serials-1904"];

const SAYS = {
  empty: "the file is empty",
  "not-text": "the file is not a text, such as a CSV file",
  "no-known-column": "the first line names no column that is known",
  "column-twice": "the first line names a column twice",
  "column-missing": "the first line does not name a column that is needed",
  "cut-off": "the file ends in the middle of a field in quotation marks",
  "record-too-long": "a record does not end within a million characters; a quotation mark may not be closed",
  "dates-open": "the dates of a column are read only once it is said how",
  "month-first": "the dates of a column have the month first, which is not read",
  "no-dates": "a column has no date that can be read",
  "not-confirmed": "what was found out about the file was not confirmed",
  "too-large": "a centre has more rows or approvals than can be told at once",
};

/** The error for a file that cannot be used: nothing of it was told. */
function unusable(code, about = {}) {
  const { column, line, example, readings, centre } = about;
  const expected = readings?.map(({ style }) => style) ?? (column ? [column] : ["a whole CSV file with a line of column names"]);
  const shown = [column && ` (${column})`, example !== undefined && `, such as ${example.slice(0, 60)}`, line && `; the record begins on line ${line}`, centre && `: ${centre}`];
  const choose = readings ? `; give options.dates: ${expected.join(", ")}` : "";
  return Object.assign(new CallError(code, expected, `${SAYS[code]}${shown.filter(Boolean).join("")}${choose}.`), { about });
}

function choiceOf(options, name) {
  const known = CHOICES[name];
  const chosen = property(options, name, "bad-option", Object.keys(known));
  if (chosen === undefined) return "";
  if (!Object.hasOwn(known, chosen)) throw wrong("bad-option", Object.keys(known), `${name} is something else`);
  return known[chosen];
}

function corrections(options) {
  const accept = property(options, "accept", "bad-option", CORRECTIONS) ?? [];
  const isRight = Array.isArray(accept) && accept.every((one) => CORRECTIONS.includes(one));
  if (!isRight || (accept.includes("serials-1900") && accept.includes("serials-1904"))) {
    throw wrong("bad-option", CORRECTIONS, "accept has something else");
  }
  return accept;
}

/** Lets a page go on, where much has been done since it last could. */
function resting(signal) {
  const pause = globalThis.setImmediate ?? setTimeout;
  let last = performance.now();
  return async () => {
    if (performance.now() - last > 30) {
      await new Promise((resolve) => pause(resolve));
      last = performance.now();
    }
    if (signal?.aborted) throw signal.reason;
  };
}

/** Room that is used again for each call. */
function newRoom() {
  let room = new Uint8Array(0);
  return (length) => {
    if (room.length < length) room = new Uint8Array(2 * length);
    return room.subarray(0, length);
  };
}

export async function sweepFile(rules, source, options, { asOf, atRiskDays, day }) {
  const [family, edition] = [choiceOf(options, "family"), choiceOf(options, "edition")];
  let [dates, accept] = [choiceOf(options, "dates"), corrections(options)];
  const called = (name) => {
    const call = property(options, name, "bad-option", ["a function"]);
    if (call !== undefined && typeof call !== "function") throw wrong("bad-option", ["a function"], `${name} is something else`);
    return call;
  };
  const [confirm, onProgress, onApprovals, onCsv, onRejects] = ["confirm", "onProgress", "onApprovals", "onCsv", "onRejects"].map(called);
  if (onApprovals && onCsv) throw wrong("bad-option", ["onApprovals or onCsv"], "both are given");
  const rest = resting(options.signal);
  const file = openedAsBytes(source);

  const serials = () => (accept.includes("serials-1900") ? 4 : accept.includes("serials-1904") ? 5 : 0);
  const asked = (styles) => [...styles.map((style) => STYLES.indexOf(style) + 1), serials(), family, edition, accept.includes("stripped-zeros") ? 1 : 0];

  const room = newRoom();
  let found;
  let reading;
  /** Goes through the file once more: for how it is written, for its rows, or for both at once. */
  const through = (step, begin, after) =>
    file.read(() => {
      begin();
      let [left, line, isFirst] = [new Uint8Array(0), "1", true];
      return async (part, isLast, done) => {
        if (part.includes(0)) throw unusable("not-text");
        found.places ??= found.head(fieldsOf(rules.ask(HEAD, part)));
        const does = [step === "looking" ? 1 : 0, reading ? 1 : 0, isFirst ? 1 : 0, isLast ? 1 : 0, line];
        const told = [...does, ...found.places, ...(reading?.asked ?? asked(["iso", "iso"])), ""];
        const call = joined([bytesOfText(told.join("\0")), left, part], room);
        const numbers = rules.ask(PART, call);
        const fields = fieldsOf(numbers);
        if (fields.text() === "unusable") throw unusableOf(fields);
        const over = fields.number();
        left = call.slice(call.length - over);
        line = fields.text();
        isFirst = false;
        if (left.length > LONGEST_RECORD) throw unusable("record-too-long", { line: Number(line) });
        const records = fields.number();
        if (step === "looking") found.take(records, fields);
        reading?.take(fields, numbers);
        await after();
        onProgress?.({ step, done, total: file.size });
        await rest();
      };
    });

  // Most files are written as was said, or with the year first, and have few rows that cannot be read: their rows are read along
  // with how they are written, and are told only if that is how they have to be read.
  await through(
    "looking",
    () => {
      found = newLayout();
      reading = newReading(asked([dates, dates].map((style) => style || "iso")));
    },
    () => {
      if (reading?.held > MOST_HELD) reading = undefined;
    },
  );
  const shown = found.shown();
  if (confirm) {
    const answer = await confirm(shown);
    if (answer !== true) {
      if (typeof answer !== "object" || answer === null) throw unusable("not-confirmed");
      dates = choiceOf(answer, "dates") || dates;
      if (answer.accept !== undefined) accept = corrections(answer);
    }
    await rest();
  }
  const read = shown.dates.map((one) => settled(one, dates));
  const wanted = asked(["approved", "date"].map((name) => read.find(({ column }) => column === name)?.style ?? (dates || "iso")));
  /** Rejects go on as they come, unless the caller wants them all. */
  const rejected = async () => {
    if (onRejects && reading.rejects.length > 0) await onRejects(reading.rejects.splice(0));
  };
  if (reading?.asked.join() === wanted.join()) await rejected();
  else await through("reading", () => (reading = newReading(wanted)), rejected);
  const { rows, places } = reading;

  const totals = Object.fromEntries(["in-force", "at-risk", "may-have-lapsed", "lapsed", "cannot-tell", "not-concerned"].map((status) => [status, 0]));
  const approvals = [];
  const findings = [];
  const names = Array.from(places.keys(), nameOf);
  const order = rows.order(ranksOf(names));
  const hasEvents = found.places[7] === "0" ? 0 : 1;
  const lines = onCsv && newLines(names, options.words);
  // A centre that is too large is an error before anything is given out.
  const ends = wholeCentres(rows, order);
  if (lines) await onCsv(lines.heading);
  let from = 0;
  for (const end of ends) {
    const words = new Uint32Array(5 + WORDS * (end - from));
    rows.copy(order, from, end, words, 5);
    const texts = lines?.texts(words.subarray(5));
    words.set([day >>> 0, atRiskDays, hasEvents, texts ? (options.words ? 2 : 1) : 0, end - from]);
    const block = new Uint8Array(words.buffer);
    if (texts) {
      const { bytes, counts, findings: some } = lines.of(rules.ask(ROWS, joined([block, texts], room)));
      for (const [code, count] of counts.entries()) totals[STATUSES[code]] += count;
      for (const finding of some) findings.push(finding);
      await onCsv(bytes);
    } else {
      const numbers = rules.ask(ROWS, block);
      const some = approvalsIn(numbers, names);
      for (const { status } of some) totals[status] += 1;
      for (const finding of findingsIn(numbers, some)) findings.push(finding);
      if (lines) await onCsv(lines.made(some));
      else if (onApprovals) await onApprovals(some);
      else for (const approval of some) approvals.push(approval);
    }
    from = end;
    onProgress?.({ step: "telling", done: from, total: rows.count });
    await rest();
  }
  findings.sort(byLine);
  return {
    asOf,
    atRiskDays,
    records: shown.records,
    totals,
    approvals,
    findings,
    rejects: reading.rejects,
    rejected: reading.rejected,
    rejectsWithoutCentre: reading.unplaced,
    dates: read.map(({ column, style, examples }) => ({ column, style, examples })),
    columnsNotRead: shown.columnsNotRead,
    header: shown.header,
  };
}

/** What the rows of a file say, read in one way. */
function newReading(asked) {
  const rows = newRows();
  /** The places of numbers, as the module holds them, or as texts. */
  const places = new Map();
  const placeOf = (held) => {
    let place = places.get(held);
    if (place === undefined) places.set(held, (place = places.size));
    return place;
  };
  return {
    asked,
    rows,
    places,
    rejects: [],
    rejected: 0,
    unplaced: 0,
    /** How much room the rejects take, while they are held. */
    held: 0,
    take({ text, optional, number, list }, numbers) {
      this.unplaced += number();
      const count = number();
      const words = numbers.subarray(3 + Math.ceil(numbers[2] / 4));
      // By their places among those of the part; 0 is none.
      const some = [NO_NUMBER];
      for (let at = 0; at < 2 * count; at += 2) {
        const high = words[at + 1];
        some.push(placeOf(high === AS_TEXT ? text() : high * 2 ** 32 + words[at]));
      }
      rows.push(words.subarray(2 * count), some);
      const rejects = list(() => ({ line: number(), column: optional() ?? null, value: text(), expected: text(), record: list(text) }));
      this.rejected += rejects.length;
      for (const reject of rejects) {
        this.rejects.push(reject);
        this.held += reject.record.reduce((sum, { length }) => sum + length, EACH_HELD);
      }
    },
  };
}

/** The letters that the module held as the digits of a number, or the text that it could not hold so. */
function nameOf(held) {
  if (typeof held === "string") return held;
  let text = "";
  for (let rest = held; rest > 0; rest = Math.floor(rest / LETTERS.length)) text = LETTERS[rest % LETTERS.length] + text;
  return text;
}

/** The place of each name among all in their order. */
function ranksOf(names) {
  const sorted = names.map((_, place) => place).sort((one, other) => (names[one] < names[other] ? -1 : 1));
  const ranks = new Uint32Array(names.length);
  for (const [rank, place] of sorted.entries()) ranks[place] = rank;
  return ranks;
}

/** Where rows are cut that are told at once: after whole centres. */
function wholeCentres(rows, order) {
  const { count } = rows;
  const ends = [];
  let [from, start, approvals] = [0, 0, 0];
  let [centre, number] = [-1, -1];
  for (let at = 0; at <= count; at++) {
    const row = order ? order[at] : at;
    const next = at < count ? rows.centre(row) : -1;
    if (next !== centre) {
      if (at - start > MOST_ROWS || approvals > MOST_APPROVALS) throw unusable("too-large", { centre: centreOf(centre) });
      if (start > from && at - from > ROWS_AT_ONCE) ends.push((from = start));
      start = at;
      approvals = 0;
      centre = next;
      number = -1;
    }
    if (at === count) break;
    const other = rows.number(row);
    if (other !== number) approvals += 1;
    number = other;
  }
  if (count > from) ends.push(count);
  return ends;
}

function unusableOf({ text, number }) {
  const [code, column, line] = [text(), text(), number()];
  if (code === "not-utf-8") return new OtherEncoding();
  return unusable(code, { ...(column && { column }), ...(line > 0 && { line }) });
}

/** What is found out about a file, added up over its parts. */
function newLayout() {
  let records = 0;
  const strippedZeros = { count: 0, examples: [] };
  const columns = ["approved", "date"].map((column) => ({
    column,
    values: 0,
    first: undefined,
    readings: STYLES.map((style) => ({ style, reads: 0, examples: [] })),
  }));
  let header, columnsNotRead;
  return {
    places: undefined,
    head(fields) {
      if (fields.text() === "unusable") throw unusableOf(fields);
      const places = Array.from({ length: 9 }, fields.text);
      header = fields.list(fields.text);
      columnsNotRead = fields.list(fields.text);
      return places;
    },
    take(more, { text, number, list }) {
      records += more;
      strippedZeros.count += number();
      const short = text();
      if (short !== "" && strippedZeros.examples.length < 3) strippedZeros.examples.push(short);
      for (const column of columns) {
        const values = number();
        const first = text();
        column.first ??= values > 0 ? first : undefined;
        column.values += values;
        for (const reading of column.readings) {
          reading.reads += number();
          for (const example of list(() => ({ written: text(), read: text() }))) {
            const isNew = reading.examples.every(({ written }) => written !== example.written);
            if (reading.examples.length < 3 && isNew) reading.examples.push(example);
          }
        }
      }
    },
    shown() {
      const dates = columns.filter(({ values }) => values > 0).map(({ column, values, first, readings }) => {
        const told = readings.filter(({ reads }) => reads > 0).sort((one, other) => other.reads - one.reads);
        const isIso = told[0]?.style === "iso" && told[0].reads !== told[1]?.reads;
        return Object.defineProperty({ column, values, style: isIso ? "iso" : null, readings: told }, "first", { value: first });
      });
      return { header, columnsNotRead, records, dates, strippedZeros };
    },
  };
}

/** How a column is read: year first, which can be read in one way only, or as it was chosen. */
function settled({ column, style, readings, first }, chosen) {
  const one = style ?? chosen;
  if (one) return { column, style: one, examples: readings.find((reading) => reading.style === one)?.examples ?? [] };
  const best = readings.filter(({ reads }) => reads === readings[0].reads);
  if (best.length === 0) throw unusable("no-dates", { column, example: first });
  if (best.length === 1 && best[0].style === "month-first") throw unusable("month-first", { column, example: first });
  throw unusable("dates-open", { column, example: best[0].examples[0].written, readings: best });
}
