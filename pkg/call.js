// The call around the answers. Any of these places may be a getter of the caller's own.

import { CallError } from "./call-error.js";
import { unmarked, wellFormed } from "./reader.js";

const DAYS = ["a whole number from 0 to 3650"];
const INSTANT = "a real instant with its offset, such as 2026-02-13T16:30+00:00 or 2026-02-13T16:30Z, from 2002-03-11 on";
const AS_OF = ["a real date, YYYY-MM-DD, from 1000-01-01 to 9900-12-31", INSTANT];
const CALENDAR_ID = ["16 to 64 letters, digits and hyphens, such as crypto.randomUUID() gives"];
const ALARM_DAYS = ["a whole number from 0 to 365"];

/** The warning time where the caller gives none. */
const AT_RISK_DAYS = 90;

/** The text of a call: when it is made, how early a warning begins, the place of a policy, then the answers. */
export function textOf({ asOf, atRiskDays, policy = "" }, answers) {
  return wellFormed(`${unmarked(asOf)}\0${atRiskDays}\0${policy}\0${answers}`);
}

/** When a call is made, and how early a warning begins. */
export function readOptions(options) {
  const asOf = property(options, "asOf", "bad-as-of", AS_OF);
  if (typeof asOf !== "string") throw wrong("bad-as-of", AS_OF, `asOf is ${kindOf(asOf)}`);
  const days = property(options, "atRiskDays", "bad-option", DAYS);
  const atRiskDays = days === undefined ? AT_RISK_DAYS : days;
  if (!Number.isInteger(atRiskDays) || atRiskDays < 0 || atRiskDays > 3650) {
    throw wrong("bad-option", DAYS, "atRiskDays is not a number of days");
  }
  return { asOf, atRiskDays };
}

/** The options of a calendar file, each as a text. The rules decide whether the instant is one. */
export function readCalendarOptions(options) {
  const option = (name, expected, isRight) => {
    const value = property(options, name, "bad-option", expected);
    if (!isRight(value)) throw wrong("bad-option", expected, `${name} is ${shown(value)}`);
    return value;
  };
  const madeAt = option("madeAt", [INSTANT], (at) => typeof at === "string");
  const calendarId = option("calendarId", CALENDAR_ID, (id) => typeof id === "string" && /^[\dA-Za-z-]{16,64}$/.test(id));
  const isDays = (days) => days === undefined || (Number.isInteger(days) && days >= 0 && days <= 365);
  const alarmDays = option("alarmDays", ALARM_DAYS, isDays);
  return { madeAt, calendarId, alarmDays: String(alarmDays ?? "") };
}

/** The error where the rules could not read `madeAt`. */
export function badMadeAt() {
  return wrong("bad-option", [INSTANT], "madeAt is not an instant in the supported range");
}

/** The error where the rules could not read `asOf`. */
export function badAsOf(asOf) {
  const says = asOf.endsWith("]") ? "asOf has a time zone in brackets, which has to be left out" : "asOf is not a date or an instant in the supported range";
  return wrong("bad-as-of", AS_OF, says);
}

/** A property of what the caller passed. */
export function property(owner, name, code, expected) {
  if (typeof owner !== "object" || owner === null) {
    throw wrong(code, expected, `${name} was looked for in a value that is ${kindOf(owner)}`);
  }
  try {
    return owner[name];
  } catch (cause) {
    throw wrong(code, expected, `${name} could not be read`, { cause });
  }
}

export function wrong(code, expected, says, options) {
  return new CallError(code, expected, `${says}; expected: ${expected.join(", ")}.`, options);
}

/** A value as an error shows it. */
export function shown(value) {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : kindOf(value);
}

const kindOf = (value) => (value === null ? "null" : value === undefined ? "missing" : `of type ${typeof value}`);
