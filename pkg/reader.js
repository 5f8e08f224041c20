// Reads a form out of any JavaScript value.
//
// What a page hands over can be anything: a getter can throw, a proxy can lie, an iterator need not end. So only the
// declared paths are read, each one guarded, and nothing is enumerated, iterated or coerced. What comes out is plain new
// data: text, yes or no, finite numbers, lists, groups; and in the place of anything else a mark of what kind of thing
// stood there, `{ $odd: kind }`. Whatever is undefined or null counts as not answered and is left out.

const LONGEST_TEXT = 4000;

/**
 * @typedef {"object" | "list" | "function" | "symbol" | "bigint" | "number" | "date" | "long-text" | "long-list"
 *   | "unreadable" | "text" | "boolean"} Kind
 * @typedef {[name: string]} Leaf
 * @typedef {[name: string, maxItems: number, fields: Shape]} List
 * @typedef {[name: string, single: null, fields: Shape]} Group
 * @typedef {(Leaf | List | Group)[]} Shape
 */

/** @param {Kind} kind */
const odd = (kind) => ({ $odd: kind });

/**
 * @param {unknown} answers
 * @param {Shape} shape
 */
export function read(answers, shape) {
  return isAbsent(answers) ? {} : readGroup(answers, shape);
}

/**
 * The same for one value that stands by itself; nothing where it is absent.
 *
 * @param {unknown} value
 */
export function readValue(value) {
  return isAbsent(value) ? undefined : readLeaf(value);
}

/** @param {unknown} value */
const isAbsent = (value) => value === undefined || value === null;

/**
 * The kind of a value in a place where it is none of what was declared. Nothing here runs code of the value's own: a
 * proxy's traps are for properties and prototypes, and neither is asked for.
 *
 * @param {unknown} value
 * @returns {Kind}
 */
function kindOf(value) {
  const kind = groupOrKind(value);
  return kind === "object" && isDate(value) ? "date" : kind;
}

/** The same, but a date counts as an object still: to ask is slow where the answer is no. */
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

function isDate(value) {
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

function readGroup(value, shape) {
  const kind = groupOrKind(value);
  if (kind !== "object") return odd(kind);
  const group = {};
  let isEmpty = true;
  for (let index = 0; index < shape.length; index++) {
    const [name, maxItems, fields] = shape[index];
    const found = property(value, name);
    if (isAbsent(found)) continue;
    isEmpty = false;
    if (found === UNREADABLE) group[name] = odd("unreadable");
    else if (fields === undefined) group[name] = readLeaf(found);
    else group[name] = maxItems === null ? readGroup(found, fields) : readList(found, maxItems, fields);
  }
  return isEmpty && isDate(value) ? odd("date") : group;
}

function readLeaf(value) {
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_TEXT ? odd("long-text") : wellFormed(value);
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value + 0 : odd("number");
    default:
      return odd(kindOf(value));
  }
}

function readList(value, maxItems, fields) {
  const kind = kindOf(value);
  if (kind !== "list") return odd(kind);
  const length = property(value, "length");
  if (!Number.isSafeInteger(length) || length < 0) return odd("unreadable");
  if (length > maxItems) return odd("long-list");
  const list = [];
  for (let index = 0; index < length; index++) {
    const item = property(value, index);
    list.push(item === UNREADABLE ? odd("unreadable") : read(item, fields));
  }
  return list;
}

/** The text with every half of a character pair that stands alone replaced, as UTF-8 has no way to write it. */
function wellFormed(text) {
  return text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
