// Says in one language what a sweep found: codes in, sentences out.

import { WordsError } from "../say-parts.js";

const told = (known, code) => {
  if (typeof known !== "object" || known === null) throw new WordsError("no-words", "words");
  if (!Object.hasOwn(known, code)) throw new WordsError("unknown-code", String(code));
  return known[code];
};
const filled = (says, values) => says.replace(/\{(\w+)\}/g, (gap, name) => (Object.hasOwn(values, name) ? String(values[name]) : gap));

/** The day before: the last on which an approval is safe by every count. */
const before = (day) => day && new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

export function sayApproval({ status, code, lapsesOn, centreStatus }, words) {
  return {
    status: told(words.statuses, status),
    why: told(words.codes, code),
    lastSafeDay: before(lapsesOn),
    centreStatus: told(words.statuses, centreStatus),
  };
}

export const sayFinding = ({ code }, words) => told(words.findings, code);

/** A way to read a column of dates, with what it makes of some of its values. */
export function sayReading({ style, examples }, words) {
  const shown = examples.map(({ written, read }) => `${written} = ${read}`).join("; ");
  return `${told(words.styles, style)} (${shown})`;
}

/** What was expected, and in which column. The dates say how each column is read. */
export function sayReject({ column, expected }, { header, dates }, words) {
  const style = dates.find((one) => one.column === column)?.style ?? "iso";
  const values = { count: header.length, style: told(words.styles, style) };
  return { column: column === null ? "" : told(words.columns, column), expected: filled(told(words.expected, expected), values) };
}

/** Why a file cannot be used. */
export function sayUnusable({ code, about }, words) {
  const { column, readings = [], ...rest } = about ?? {};
  const values = { ...rest, column: column ? told(words.columns, column) : "", readings: readings.map((one) => sayReading(one, words)).join(", ") };
  return filled(told(words.unusable, code), values);
}
