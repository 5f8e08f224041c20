// A file, part by part: which columns it has, how its dates are written, what its rows say, and what is found of each approval.

import { CallError } from "../call-error.js";
import { property, wrong } from "../call.js";
import { fieldsOf } from "../decode.js";
import { NO_DAY, CODES, STATUSES } from "./codes.js";
import { NO_NUMBER, newRows } from "./rows.js";
import { opened } from "./source.js";

/** What is asked of the module. */
const HEAD = 1;
const PART = 2;
const ROWS = 3;

/** At their places in the module, from 1 on. */
const STYLES = ["iso", "uk", "month-first", "excel-1900", "excel-1904"];
const FINDINGS = ["duplicate-approval", "approved-twice", "no-approval", "before-approval", "after-as-of", "family-differs", "edition-differs"];

/** No record may be longer: so much of a file is kept until its end is found. */
const LONGEST_RECORD = 2 ** 20;
/** How many rows are told at once, and how many rows and approvals a centre may have: the module's memory stays within 16 MB. */
const ROWS_AT_ONCE = 2 ** 13;
const MOST_ROWS = 100_000;
const MOST_APPROVALS = 15_000;

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
  let last = performance.now();
  return async () => {
    if (performance.now() - last > 30) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    if (signal?.aborted) throw signal.reason;
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
  const [confirm, onProgress, onApprovals, onRejects] = ["confirm", "onProgress", "onApprovals", "onRejects"].map(called);
  const rest = resting(options.signal);
  const file = opened(source);

  /** Goes through the file once more, and gives what each part says to a function. */
  const through = (step, begin) =>
    file.read(() => {
      const each = begin();
      let [left, line, isFirst] = ["", "1", true];
      return async (text, isLast, done) => {
        if (text.includes("\0")) throw unusable("not-text");
        const { layout, asked } = each.call(text);
        const call = [isFirst ? 1 : 0, isLast ? 1 : 0, line, ...layout, ...asked, left + text];
        const numbers = rules.ask(PART, [step === "looking" ? 1 : 0, ...call].join("\0"));
        const fields = fieldsOf(numbers);
        if (fields.text() === "unusable") throw unusableOf(fields);
        each.take(fields, numbers);
        const over = fields.number();
        left = over === 0 ? "" : (left + text).slice(-over);
        line = fields.text();
        isFirst = false;
        if (left.length > LONGEST_RECORD) throw unusable("record-too-long", { line: Number(line) });
        await each.after?.();
        onProgress?.({ step, done, total: file.size });
        await rest();
      };
    });

  let found;
  await through("looking", () => {
    found = newLayout();
    return {
      call(text) {
        found.places ??= found.head(fieldsOf(rules.ask(HEAD, text)));
        return { layout: found.places, asked: ["", "", "", "", "", ""] };
      },
      take: found.take,
    };
  });
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
  const styleOf = (column) => STYLES.indexOf(read.find((one) => one.column === column)?.style ?? "iso") + 1;
  const serials = accept.includes("serials-1900") ? 4 : accept.includes("serials-1904") ? 5 : 0;
  const asked = [styleOf("approved"), styleOf("date"), serials, family, edition, accept.includes("stripped-zeros") ? 1 : 0];

  let rows, places, records, unplaced, rejected;
  const rejects = [];
  await through("reading", () => {
    [rows, places, records, unplaced, rejected] = [newRows(), new Map(), 0, 0, 0];
    let last;
    let some;
    return {
      call: () => ({ layout: found.places, asked }),
      take({ text, optional, number, list }, numbers) {
        records += number();
        unplaced += number();
        rows.push(numbers.subarray(3 + Math.ceil(numbers[2] / 4)), (hasNumber) => {
          const written = text();
          if (hasNumber === 0) return NO_NUMBER;
          if (written === "") return last;
          last = places.get(written);
          if (last === undefined) places.set(written, (last = places.size));
          return last;
        });
        some = list(() => ({ line: number(), column: optional() ?? null, value: text(), expected: text(), record: list(text) }));
        rejected += some.length;
        if (!onRejects) for (const reject of some) rejects.push(reject);
      },
      async after() {
        if (some.length > 0) await onRejects?.(some);
      },
    };
  });

  const totals = Object.fromEntries(["in-force", "at-risk", "may-have-lapsed", "lapsed", "cannot-tell", "not-concerned"].map((status) => [status, 0]));
  const approvals = [];
  const findings = [];
  const names = [...places.keys()];
  const sorted = names.map((_, number) => number).sort((one, other) => (names[one] < names[other] ? -1 : 1));
  const ranks = new Uint32Array(names.length);
  for (const [rank, number] of sorted.entries()) ranks[number] = rank;
  const order = rows.order(ranks);
  const hasEvents = found.places[7] === "0" ? 0 : 1;
  const ends = [];
  while ((ends.at(-1) ?? 0) < rows.count) ends.push(wholeCentres(rows, order, ends.at(-1) ?? 0));
  let from = 0;
  for (const end of ends) {
    const words = new Uint32Array(3 + 5 * (end - from));
    words.set([day >>> 0, atRiskDays, hasEvents]);
    rows.copy(order, from, end, words, 3);
    const told = toldOf(rules.ask(ROWS, new Uint8Array(words.buffer)), names);
    for (const { status } of told.approvals) totals[status] += 1;
    for (const finding of told.findings) findings.push(finding);
    if (onApprovals) await onApprovals(told.approvals);
    else for (const approval of told.approvals) approvals.push(approval);
    from = end;
    onProgress?.({ step: "telling", done: from, total: rows.count });
    await rest();
  }
  findings.sort((one, other) => one.line - other.line || FINDINGS.indexOf(one.code) - FINDINGS.indexOf(other.code));
  return {
    asOf,
    atRiskDays,
    records,
    totals,
    approvals,
    findings,
    rejects,
    rejected,
    rejectsWithoutCentre: unplaced,
    dates: read.map(({ column, style, examples }) => ({ column, style, examples })),
    columnsNotRead: shown.columnsNotRead,
    header: shown.header,
  };
}

/** Where the last of some whole centres ends. */
function wholeCentres(rows, order, from) {
  let end = from;
  for (let at = from; at < rows.count; ) {
    const centre = rows.centre(order[at]);
    const start = at;
    let approvals = 0;
    for (let last; at < rows.count && rows.centre(order[at]) === centre; at++) {
      const number = rows.number(order[at]);
      if (number !== last) approvals += 1;
      last = number;
    }
    if (at - start > MOST_ROWS || approvals > MOST_APPROVALS) throw unusable("too-large", { centre: numberOf(centre) });
    if (end > from && at - from > ROWS_AT_ONCE) break;
    end = at;
  }
  return end;
}

const numberOf = (centre) => String(centre).padStart(5, "0");

/** Days are few, however many rows there are. */
const written = new Map();

function dayOf(number) {
  const day = number | 0;
  if (day === NO_DAY) return null;
  let text = written.get(day);
  if (!text) {
    if (written.size > 100_000) written.clear();
    written.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  }
  return text;
}

function toldOf(numbers, names) {
  let at = 0;
  const next = () => numbers[at++];
  const approvals = Array.from({ length: next() }, () => {
    const [centre, qualification, line, code, whole] = [next(), next(), next(), next(), next()];
    return {
      centre: numberOf(centre),
      qualification: names[qualification],
      line,
      approvedOn: dayOf(next()),
      status: STATUSES[code],
      code: CODES[code],
      lapsesOn: dayOf(next()),
      latestLapsesOn: dayOf(next()),
      centreStatus: STATUSES[whole],
      centreCode: CODES[whole],
      centreLapsesOn: dayOf(next()),
    };
  });
  const findings = [];
  while (at < numbers.length) {
    const [line, odd, one] = [next(), next(), next()];
    const { centre, qualification } = approvals[one];
    findings.push({ line, code: FINDINGS[odd], centre, qualification });
  }
  return { approvals, findings };
}

function unusableOf({ text, number }) {
  const [code, column, line] = [text(), text(), number()];
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
    take({ text, number, list }) {
      records += number();
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
