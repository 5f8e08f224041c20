// What people type into one box, read as the answer that the rules take: dates with the months' names, series, academic years,
// numbers with spaces. `src/typed/read.rs` does the same; `tests/reading/` holds that they agree.
//
// Day and month are never swapped: where both are numbers, the day stands first, or the year does and then the month. Two digits
// are a year of this century in a series and in an academic year; in a date they are asked about.

import { clean } from "../clean.js";
import words from "../generated/tables/typed.js";
import { NUMBERS, halfWidth, isDay, isEmail, isMoment, isPlaceholder, near, numberOf } from "../near.js";
import { LONGEST_TEXT } from "../reader.js";

const { months, summer, series, ordinals, between, until, yes, no } = words;
const SIGN = /^ ?[-\u2010\u2011\u2013\u2212,./]? ?$/;

/**
 * Reads what was typed into a field of this kind. Nothing visible: no member at all.
 *
 * @param {string} kind
 * @param {string} typed
 * @returns {{ answer?: string, unreadable?: true, why?: string, likely?: string }}
 */
export function readTyped(kind, typed) {
  if (typed.length > LONGEST_TEXT) return { unreadable: true, why: "too-long" };
  const text = clean(typed);
  if (text === "") return {};
  const { answer, why } = answerOf(kind, text);
  if (answer !== undefined) return { answer };
  const found = why ? { why } : near(kind, text);
  return { unreadable: true, ...(found.why && { why: found.why }), ...(found.likely && { likely: found.likely }) };
}

function answerOf(kind, text) {
  switch (kind) {
    case "yes-no":
      return { answer: yesOrNo(text) };
    case "date":
      return day(text);
    case "moment":
      return isMoment(text) ? { answer: text } : moment(halfWidth(text));
    case "series":
      return seriesOf(text);
    case "academic-year":
      return academicYear(halfWidth(text).toLowerCase());
    case "year":
      return { answer: numberOf(NUMBERS.year, halfWidth(text)) };
    case "email":
      return { answer: isEmail(text) ? text : undefined };
  }
  if (Object.hasOwn(NUMBERS, kind)) return { answer: numberOf(NUMBERS[kind], text.replaceAll(" ", "")) };
  return { answer: /[\0-\x1f\x7f-\x9f]/.test(text) || isPlaceholder(text) ? undefined : text };
}

/** Whether a word is the name of a month, or short for one. */
export const isMonthName = (word) => months.flat().includes(word.toLowerCase().replace(/\.$/, ""));

/** Capitals alone, `NA`, often say "not applicable". */
function yesOrNo(text) {
  const lower = text.toLowerCase();
  if (text === "NA") return undefined;
  return yes.includes(lower) ? "yes" : no.includes(lower) ? "no" : undefined;
}

/** The parts of a date or a series, what stands between them left out: texts of digits, months as numbers. */
function partsOf(text) {
  const folded = halfWidth(text).toLowerCase().replace(/\.$/, "");
  const runs = folded.match(/\d+|\p{Alphabetic}+|[^\d\p{Alphabetic}]+/gu) ?? [];
  const parts = [];
  for (const [at, run] of runs.entries()) {
    if (/^\d/.test(run)) parts.push(run);
    else if (/^\p{Alphabetic}/u.test(run)) {
      if (/^\d/.test(runs[at - 1]) && ordinals.includes(run)) continue;
      if (between.includes(run)) continue;
      const month = summer.includes(run) ? SUMMER : months.findIndex((names) => names.includes(run)) + 1;
      if (month === 0) return [];
      parts.push(month);
    } else if (at === 0 || at === runs.length - 1 || !SIGN.test(run)) return [];
  }
  return parts;
}

const SUMMER = 0.5;
const isNumber = (part) => typeof part === "string";
const isMonth = (part) => part >= 1 && !isNumber(part);
const isShort = (part) => isNumber(part) && part.length < 3;
const two = (number) => String(Number(number)).padStart(2, "0");

function day(text) {
  const parts = partsOf(text);
  if (parts.length !== 3) return {};
  const [first, second, last] = parts;
  let found;
  if (isMonth(second) && isNumber(first) && isNumber(last)) found = first.length === 4 ? [last, second, first] : parts;
  else if (isMonth(first) && isNumber(second) && isNumber(last)) found = [second, first, last];
  else if (parts.every(isNumber) && isShort(second)) found = first.length === 4 ? [last, second, first] : parts;
  if (!found || !isShort(found[0])) return {};
  const [date, month, year] = found;
  if (year.length === 2) return { why: "two-digit-year" };
  if (!/^(?!0|99(?!00))\d{4}$/.test(year)) return {};
  const answer = `${year}-${two(month)}-${two(date)}`;
  return isDay(answer) ? { answer } : { why: "no-such-day" };
}

/** A date followed by a time. The rules decide whether the clocks showed that time once. */
function moment(text) {
  const [, before, hour, minute, offset = ""] = /^(.*)[ T]([01]?\d|2[0-3])[:.]([0-5]\d)(\+0[01]:00)?$/su.exec(text) ?? [];
  if (before === undefined) return {};
  const { answer, why } = day(before.replace(/(at|am)$/, "").replace(/[ ,]+$/, ""));
  return { answer: answer && `${answer}T${two(hour)}:${minute}${offset}`, why };
}

function seriesOf(text) {
  const parts = partsOf(text);
  if (parts.length !== 2) return {};
  const [first, second] = parts;
  let year = second;
  let month = first;
  if (isNumber(first) && first.length === 4) [year, month] = parts;
  else if (isNumber(first) && second.length !== 4) return {};
  if (!isNumber(year) || (isNumber(month) && (!isShort(month) || month < 1 || month > 12))) return {};
  const known = thisCentury(year);
  if (month === SUMMER) month = year === second ? 6 : NaN;
  if (!(known <= 2099) || Number.isNaN(month)) return {};
  return series.includes(Number(month)) ? { answer: `${known}-${two(month)}` } : { why: "no-such-series" };
}

/** A year of four digits from 2000 on, or the two last digits of one. */
const thisCentury = (written) => (written.length === 2 ? 2000 + Number(written) : /^[2-9]\d{3}$/.test(written) ? Number(written) : NaN);

function academicYear(text) {
  const [, first, sign, second] = /^(\d+)(?:([^\d]+)(.+))?$/su.exec(text) ?? [];
  const year = first === undefined ? NaN : thisCentury(first);
  if (!(year <= 2098)) return {};
  const answer = `${year}-${two((year + 1) % 100)}`;
  if (sign === undefined) return { answer };
  const bare = sign.replace(/^ +| +$/g, "");
  const isBetween = /^[-\u2010\u2011\u2013\u2212/]$/.test(bare) || until.includes(bare);
  const next = /^\d+$/.test(second) ? thisCentury(second) : NaN;
  if (!isBetween || Number.isNaN(next)) return {};
  return next === year + 1 ? { answer } : { why: "years-apart" };
}
