// Why a field that was given cannot be read: near misses of each kind of answer. A slip is undone and the text read again;
// the result is what was probably meant. `src/identifiers/near.rs` and `src/typed/near.rs` do the same, and
// `tests/reading/` tests that they agree.

import { lengthInBytes as bytes } from "./utf8.js";

/** Kinds of numbers: how many characters they have, what they are, how many zeros can get lost, and how they are written. */
export const NUMBERS = {
  "centre-number": [5, /^\d{5}$/, 1],
  "candidate-number": [4, /^(?!0000)\d{4}$/, 3],
  "qualification-number": [8, /^(\d{3})(\/?)(\d{4})\2([\dX])$/i, 0, "$1/$3/$4"],
  uci: [13, /^\d{5}[\dA-Z]\d{6}[A-HKLMRTV-Y]$/i, 0],
  uln: [10, /^[1-9]\d{9}$/, 0],
  "dfe-number": [7, /^(\d{3})\/?(\d{4})$/, 0, "$1$2"],
  year: [4, /^20\d\d$/, 0],
};

/** How a text without spaces is written, if it is such a number. */
export function numberOf([, form, , written = "$&"], text) {
  return form.test(text) ? text.replace(form, written).toUpperCase() : undefined;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]00:00|\+01:00)?$/;

/** Whether a text is written as a moment in the United Kingdom, whatever the clocks showed then. */
export const isMoment = (text) => isDay(MOMENT.exec(text)?.[1]);

/** Whether there is such a day. */
export function isDay(text) {
  if (!/^(?!0|99(?!00))\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// The letters and digits of any script, without variants such as full-width ones.
const LETTERS =
  "a-zA-Z0-9\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u2e2f\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\u{10000}-\\u{1d3ff}\\u{1d800}-\\u{1efff}\\u{1fb00}-\\u{dffff}";
const ATOM = new RegExp(`^[${LETTERS}!#$%&'*+/=?^_\`{|}~-]+$`, "u");
const LABEL = new RegExp(`^(?!-)[${LETTERS}-]+$`, "u");

/** The most bytes that an address has. */
export const LONGEST_EMAIL = 254;

/** Whether a text is one address, in the same bounds as the rules read one. */
export function isEmail(text) {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split(".");
  const top = labels.at(-1);
  return (
    local.split(".").every((atom) => ATOM.test(atom)) &&
    bytes(local) <= 64 &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label) && !label.endsWith("-") && bytes(label) <= 63) &&
    [...top].length > 1 &&
    !/^\d+$/.test(top) &&
    isOfOneScript(text) &&
    bytes(text) <= LONGEST_EMAIL
  );
}


/** Whether the letters of each part are all Latin, all Greek, all Cyrillic, or all of other scripts. */
const isOfOneScript = (text) => text.split(/[@.]/).every((part) => new Set([...part].map(script).filter(Boolean)).size < 2);

function script(letter) {
  if (/[a-zA-Z\x80-\u02ff\u1e00-\u1eff]/.test(letter)) return "latin";
  if (letter < "\x80") return "";
  if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(letter)) return "greek";
  return /[\u0400-\u052f]/.test(letter) ? "cyrillic" : "other";
}

/** Full-width characters as those of ASCII. */
export const halfWidth = (text) => text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const SCIENTIFIC = /^(\d)(?:\.(\d*))?e\+(\d{1,9})$/i;

function fromSpreadsheet(text) {
  const bare = text.replace(/^['\u2018\u2019]/, "");
  const [, first, rest = "", exponent] = SCIENTIFIC.exec(bare) ?? [];
  if (first && rest.length === +exponent) return first + rest;
  const whole = bare.replace(/^([^.]*)\.0+$/, "$1");
  return /^[\d,]*$/.test(whole) ? whole.replaceAll(",", "") : whole;
}

function withSlashes([length], text, kind) {
  const sign = /[-._\\\u2010-\u2015\u2044\u2212\u2215]/g;
  if (kind === "qualification-number" || kind === "dfe-number") return text.replace(sign, "/");
  return length < 10 ? text : text.replace(sign, "");
}

function withDigits(shape, text, kind) {
  if (text.replace(/\D/g, "").length < 2) return text;
  let at = 0;
  return text.replace(/./gsu, (letter) => {
    const isAtHome = kind === "uci" && [5, 12].includes(at++);
    return isAtHome ? letter : letter.replace(/o/i, "0").replace(/[il]/i, "1");
  });
}

function withZeros([length, , zeros], text) {
  return length - text.length <= zeros && /^[1-9]\d*$/.test(text) ? text.padStart(length, "0") : text;
}

/** Slips in the order in which they are tried. All but the last are also tried together with one that comes after them. */
const OF_NUMBERS = [
  ["full-width", (_, text) => halfWidth(text)],
  ["spreadsheet-number", (_, text) => fromSpreadsheet(text)],
  ["prefix", (_, text) => text.replace(/^[.:#]*[a-z][.:#]*[a-z][a-z.:#]*(?=\d)/i, "")],
  ["other-separator", withSlashes],
  ["letter-for-digit", withDigits],
  ["lost-leading-zero", withZeros],
];
const OF_EMAILS = [
  ["display-name", (_, text) => text.replace(/^.*<(.*)>$/su, "$1")],
  ["mailto", (_, text) => text.replace(/^mailto:([^?]*).*$/isu, "$1")],
  ["full-width", (_, text) => halfWidth(text)],
  ["curly-apostrophe", (_, text) => text.replace(/[\u2018\u2019\u02bc\u2032]/g, "'")],
  ["punctuation", (_, text) => text.replace(/^[(<["']+/, "").replace(/[)>\]"'.,;:!]+$/, "")],
  ["spaces", (_, text) => text.replaceAll(" ", "")],
];

/** The first slip, alone or with one that comes after it, without which the text is accepted. */
function repaired(repairs, shape, kind, text, accept) {
  const without = (slip, text) => {
    const found = repairs[slip][1](shape, text, kind);
    return found === text ? undefined : found;
  };
  const last = repairs.length - 1;
  const alone = repairs.map((_, slip) => without(slip, text));
  for (const [slip, one] of alone.entries()) {
    const likely = one !== undefined && accept(one);
    if (likely) return { why: repairs[slip][0], likely };
  }
  for (let slip = 0; slip < last; slip++) {
    for (let second = slip + 1; alone[slip] !== undefined && second < last; second++) {
      const both = without(second, alone[slip]);
      const likely = both !== undefined && accept(both);
      if (likely) return { why: repairs[slip][0], likely };
    }
  }
}

/** Digits lost for good, or a number of characters that is nearly right. */
function miscounted([length], text) {
  const exponent = SCIENTIFIC.exec(text)?.[3];
  if (exponent) return +exponent + 1 === length ? "spreadsheet-number" : undefined;
  const count = text.replaceAll("/", "").length;
  const digits = text.replace(/\D/g, "").length;
  if (!/^[a-z\d/]*$/i.test(text) || digits < count - 2 || digits < 2) return undefined;
  return count + 1 === length ? "one-short" : count === length + 1 ? "one-long" : undefined;
}

function nearDay(text) {
  const half = halfWidth(text);
  if (half !== text && isDay(half)) return { why: "full-width", likely: half };
  if (/^\d\d-\d\d-\d\d$/.test(text)) return { why: "two-digit-year" };
  return /^(?!0|99(?!00))\d{4}-\d\d-\d\d$/.test(text) ? { why: "no-such-day" } : {};
}

function nearEmail(text) {
  const found = repaired(OF_EMAILS, undefined, "email", text, (text) => (isEmail(text) ? text : ""));
  if (found) return found;
  if (text.split("@").length > 2) return { why: "several-addresses" };
  if (bytes(text) > LONGEST_EMAIL) return { why: "too-long" };
  return text.includes("@") && !isOfOneScript(text) ? { why: "mixed-script" } : {};
}

/** Whether a line has no letter or digit, or stands in for an answer that is still to come. `src/form/raw.rs` has the same words. */
export const isPlaceholder = (text) =>
  /^[ -/:-@[-`{-~\xa1-\xbf\u2010-\u206f]+$/.test(text) ||
  /^(anhysbys|dim|i ddilyn|n\/a|nil|none|not known|tb[acd]|to follow|unknown)$/i.test(text);

/**
 * What a cleaned text that could not be read in a field of this kind probably meant, and why it cannot be read.
 *
 * @param {string} kind
 * @param {string} text
 * @returns {{ why?: string, likely?: string }}
 */
export function near(kind, text) {
  if (/[\0-\x1f\x7f-\x9f]/.test(text)) return { why: "hidden-characters" };
  if (kind === "email") return nearEmail(text);
  if (kind === "line") return isPlaceholder(text) ? { why: "placeholder" } : {};
  if (kind === "date") return nearDay(text);
  if (kind === "moment") {
    const bare = /^([^[]*)\[.*\]$/s.exec(text)?.[1];
    return bare === undefined ? {} : { why: "time-zone-name", likely: isMoment(bare) ? bare : undefined };
  }
  if (kind === "year" && /^\d\d$/.test(text)) return { why: "two-digit-year" };
  const shape = Object.hasOwn(NUMBERS, kind) && NUMBERS[kind];
  if (!shape) return {};
  const bare = text.replaceAll(" ", "");
  return repaired(OF_NUMBERS, shape, kind, bare, (text) => numberOf(shape, text)) ?? { why: miscounted(shape, bare) };
}
