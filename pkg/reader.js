// Reads a form from any JavaScript value, and flattens it into the text that the rules read.
//
// What a page passes can be anything: a getter can throw, a proxy can lie, an iterator need not end. So only the
// declared fields are read, each one guarded, and nothing is enumerated, iterated or coerced. Texts are cleaned.
//
// The fields come in declared order, each after a gap. Whatever is undefined, null or blank counts as not answered and is empty; a
// list is its count, then its items, each after a gap; a value that is not text begins with a mark. A form within the form, which may be
// left out, has a 1 before it where it is present.

import { clean } from "./clean.js";
import { isPlaceholder } from "./near.js";

const GAP = "\0";
const ODD_MARK = "\x01";
export const YES = "\x02";
const NO = "\x03";
export const NUMBER = "\x04";
const COUNT = "\x06";
/** Characters that mark something; no field accepts them, or the one that replaces them. */
const MARKS = /[\0-\x06]/g;

export const LONGEST_TEXT = 4000;

/** Kinds of numbers of digits and letters, in which spaces mean nothing. */
const NUMBERS = /-number$|^u(ci|ln)$/;

/** What can be given in place of an answer, in the order of its numbers. */
export const ODD = [
  "object",
  "list",
  "text",
  "boolean",
  "function",
  "symbol",
  "bigint",
  "number",
  "date",
  "long text",
  "long list",
  "unreadable",
  "list with too many gaps",
  "placeholder",
];

/**
 * The text of a form. It begins with a mark where something else was given in place of the whole form.
 *
 * @param {unknown} answers
 * @param {import("./declared.js").Shape} shape
 */
export function flatten(answers, shape) {
  const kind = isAbsent(answers) ? "object" : groupOrKind(answers);
  if (kind === "text" && leaf(answers) === "") return GAP.repeat(shape.length);
  if (kind !== "object") return odd(kind) + GAP.repeat(shape.length);
  const { text, isEmpty } = fieldsOf(answers ?? {}, shape);
  return (isEmpty && isDate(answers) ? odd("date") : "") + text;
}

/**
 * The texts of the fields that a flattened form holds, by their paths.
 *
 * @param {string} flat
 * @param {import("./declared.js").Shape} shape
 */
export function textsOf(flat, shape) {
  const texts = flat.split(GAP);
  const found = new Map();
  let at = 0;
  const form = (fields, within) => {
    at++;
    for (const { name, kind, fields: inner } of fields) {
      const path = within + name;
      const text = texts[at++];
      found.set(path, text);
      if (kind === "form" && text === "1") form(inner, `${path}.`);
      else if (kind === "list" && text[0] === COUNT) {
        for (let index = 0; index < Number(text.slice(1)); index++) form(inner, `${path}[${index}].`);
      }
    }
  };
  form(shape, "");
  return found;
}

/**
 * The text of a single value.
 *
 * @param {unknown} value
 */
export function flattenValue(value) {
  return isAbsent(value) ? "" : leaf(value);
}

/** A text without the characters that mark something. */
export const unmarked = (text) => text.replace(MARKS, "\b");

/** The text with every half of a character pair that stands alone replaced, as UTF-8 has no way to write it. */
export function wellFormed(text) {
  return text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

const odd = (kind) => ODD_MARK + String.fromCharCode(97 + ODD.indexOf(kind));

/** @param {unknown} value */
const isAbsent = (value) => value === undefined || value === null;

/**
 * The kind of a value that is not what was declared. One property is read, as those of a form are.
 *
 * @param {unknown} value
 */
function kindOf(value) {
  const kind = groupOrKind(value);
  return kind === "object" && isDate(value) ? "date" : kind;
}

/** The same, but a date still counts as an object: the check is slow where the answer is no. */
function groupOrKind(value) {
  switch (typeof value) {
    case "string":
      return "text";
    case "object":
    case "undefined": // document.all, which says so of itself
      break;
    default:
      return typeof value;
  }
  try {
    return Array.isArray(value) ? "list" : "object";
  } catch {
    return "unreadable"; // a revoked proxy
  }
}

/** A value without this property is not a date, and checking further would be slow. */
function isDate(value) {
  if (typeof property(value, "getTime") !== "function") return false;
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

const UNREADABLE = Symbol("unreadable");

function property(owner, name) {
  try {
    return owner[name];
  } catch {
    return UNREADABLE;
  }
}

function fieldsOf(group, shape) {
  let text = "";
  let isEmpty = true;
  for (let index = 0; index < shape.length; index++) {
    const { name, kind, most, fields } = shape[index];
    const found = property(group, name);
    text += GAP;
    if (isAbsent(found)) continue;
    isEmpty = false;
    if (found === UNREADABLE && kind !== "form") text += odd("unreadable");
    else if (kind === "list") text += list(found, most, fields);
    else if (kind !== "form") text += leaf(found, kind);
    else if (leaf(found) !== "") text += `1${GAP}${form(found, fields)}`;
  }
  return { text, isEmpty };
}

function leaf(value, kind) {
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_TEXT ? odd("long text") : typed(clean(value), kind);
    case "boolean":
      return value ? YES : NO;
    case "number":
      return Number.isInteger(value) && value >= 0 && value < 1e6 ? NUMBER + value : odd("number");
    default:
      return odd(kindOf(value));
  }
}

function typed(text, kind) {
  if (kind === "line" && isPlaceholder(text)) return odd("placeholder");
  return unmarked(NUMBERS.test(kind) ? text.replaceAll(" ", "") : text);
}

function list(value, most, fields) {
  // A value that is not a list gets its own mark; a blank text is not an answer here either.
  if (kindOf(value) !== "list") return leaf(value);
  const length = property(value, "length");
  if (!Number.isSafeInteger(length) || length < 0) return odd("unreadable");
  if (length > most) return odd("long list");
  let text = COUNT + length;
  for (let index = 0; index < length; index++) {
    text += GAP + form(property(value, index), fields);
  }
  return text;
}

/** A form within another, or an item of a list. */
function form(value, fields) {
  return value === UNREADABLE ? odd("unreadable") + GAP.repeat(fields.length) : flatten(value, fields);
}
