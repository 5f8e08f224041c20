// Dates in three boxes, moments in five and an offset. Nothing is rolled over and nothing is made up: 30 2 2026 becomes the text
// 2026-02-30, which the rules then call unreadable.
//
// What stands in the boxes can always be taken out of the text again, each part from its own box. Digits make a date as the rules
// read it, and a month's name one as people write it: `27 March 2026`. Anything else is put between bars, `27|3|+2026`,
// so that nothing in one box is read as a part of another.

import { isMonthName, readTyped } from "./typed.js";

const DATE = ["day", "month", "year"];
const MOMENT = [...DATE, "hour", "minute", "offset"];

const OFFSET = /^[+-]\d\d:\d\d$/;
const ISO = /^(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})$/u;
const NAMED = /^(\p{Nd}{1,2}\p{L}*) (\p{L}+\.?) (\p{Nd}{2,4})$/u;
/** A whole date in one box: the day first, or the year first as computers write it. */
const WHOLE = /^(\p{Nd}{1,2}\p{L}*)[\s/.,-]+(\p{Nd}{1,2}|\p{L}+\.?)[\s/.,-]+(\p{Nd}{2}|\p{Nd}{4})$/u;
const WHOLE_ISO = /^(\p{Nd}{4})-(\p{Nd}{1,2})-(\p{Nd}{1,2})$/u;

const isDigits = (text, most) => new RegExp(`^\\p{Nd}{1,${most}}$`, "u").test(text);
const padded = (text) => (isDigits(text, 1) ? `0${text}` : text);
const plain = (text) => (/^0\p{Nd}$/u.test(text) ? text.slice(1) : text);
const trimmed = (parts, names) => names.map((name) => (parts[name] ?? "").trim());
const named = (names, values) => Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));

/** Between bars, with a backslash before what would look like one. */
const barred = (values) => values.map((value) => value.replace(/[\\|]/g, "\\$&")).join("|");
const unbarred = (text) => text.replace(/\\(.)|\|/g, (_, kept) => kept ?? "\n").split("\n");

/** The boxes of a date, with what was typed into one of them for all three in its places. */
export function spreadDate(parts) {
  const given = trimmed(parts, DATE);
  const [only, ...others] = given.filter(Boolean);
  if (!only || others.length > 0) return named(DATE, given);
  const [, day, month, year] = WHOLE.exec(only) ?? [];
  if (day) return { day, month, year };
  const iso = WHOLE_ISO.exec(only);
  return iso ? named(DATE, iso.slice(1).reverse()) : named(DATE, given);
}

/** A date of digits, or one with the name of a month; nothing for what has to stand between bars. */
function written([day, month, year]) {
  if (isDigits(day, 2) && isDigits(month, 2) && /^\p{Nd}{4}$/u.test(year)) return `${year}-${padded(month)}-${padded(day)}`;
  const text = [day, month, year].join(" ");
  return NAMED.test(text) ? text : undefined;
}

/** The three boxes as one text, or nothing where all three are empty. */
export function joinDate(parts) {
  const given = trimmed(spreadDate(parts), DATE);
  if (!given.some(Boolean)) return undefined;
  const [day, month, year] = given;
  // A date in words of its own is for the rules to read.
  const isWhole = !month && !year && /\s/.test(day) && !/[\\|]/.test(day);
  return written(given) ?? (isWhole ? day : barred(given));
}

/** What to put into the three boxes. */
export function splitDate(text = "") {
  const iso = ISO.exec(text);
  if (iso) return named(DATE, [plain(iso[3]), plain(iso[2]), iso[1]]);
  const parts = NAMED.exec(text)?.slice(1) ?? unbarred(text);
  return parts.length === DATE.length ? named(DATE, parts) : { day: text, month: "", year: "" };
}

/** The boxes of a date and a time as one text, or nothing where they are all empty. An offset alone is not an answer. */
export function joinMoment(parts) {
  const date = trimmed(spreadDate(parts), DATE);
  const [, , , hour, minute, offset] = trimmed(parts, MOMENT);
  if (![...date, hour, minute].some(Boolean)) return undefined;
  const day = written(date);
  const isTime = isDigits(hour, 2) && isDigits(minute, 2) && (offset === "" || OFFSET.test(offset));
  if (!day || !isTime) return barred([...date, hour, minute, offset]);
  return `${day}${ISO.test(day) ? "T" : " "}${padded(hour)}:${padded(minute)}${offset}`;
}

/** What to put into the boxes of a date and a time. */
export function splitMoment(text = "") {
  const [, date, hour, minute, offset = ""] = /^(.*?)[T ](\p{Nd}{2}):(.+?)([+-]\d\d:\d\d)?$/u.exec(text) ?? [];
  if (date && (ISO.test(date) || NAMED.test(date))) return { ...splitDate(date), hour, minute, offset };
  const parts = unbarred(text);
  return parts.length === MOMENT.length ? named(MOMENT, parts) : { ...splitDate(text), hour: "", minute: "", offset: "" };
}

/** A whole number of one or two digits, however they are written. */
function isWithin(text, from, to) {
  const digits = text.normalize("NFKC");
  return /^\d{1,2}$/.test(digits) && Number(digits) >= from && Number(digits) <= to;
}

/**
 * Which box of an unreadable date is wrong, and how. Where each box by itself is right there is no such day,
 * and the fault is the day's.
 */
export function dateFault(parts) {
  const { day, month, year } = spreadDate(parts);
  if (day && joinDate(parts) === day) return { part: "day", fault: "notReal" };
  // Before the name of a month the day may be the first, `1st`.
  if (day && !isWithin(/^\p{L}/u.test(month) ? day.replace(/\p{L}+$/u, "") : day, 1, 31)) return { part: "day", fault: "notReal" };
  if (month && !isWithin(month, 1, 12) && !isMonthName(month)) return { part: "month", fault: "notReal" };
  const digits = year.normalize("NFKC");
  if (year && !/^\d{4}$/.test(digits)) return { part: "year", fault: "fourDigits" };
  if (year && (digits < "1000" || digits > "9900")) return { part: "year", fault: "notReal" };
  const part = !day ? "day" : !month ? "month" : !year ? "year" : undefined;
  return part ? { part, fault: part } : { part: "day", fault: "notReal" };
}

/**
 * The same for a date and a time. Where there is such a day and each box by itself is right, it is for the offset to say which time
 * is meant: the clocks showed that one twice, or never.
 */
export function momentFault(parts) {
  const date = spreadDate(parts);
  if (readTyped("date", joinDate(date) ?? "").answer === undefined) return dateFault(date);
  const [hour, minute] = trimmed(parts, ["hour", "minute"]);
  if (hour && !isWithin(hour, 0, 23)) return { part: "hour", fault: "notRealTime" };
  if (minute && !isWithin(minute, 0, 59)) return { part: "minute", fault: "notRealTime" };
  if (!hour) return { part: "hour", fault: "hour" };
  if (!minute) return { part: "minute", fault: "minute" };
  return { part: "offset", fault: "offset" };
}
