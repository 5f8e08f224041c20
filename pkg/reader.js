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
 * @typedef {(Leaf | List)[]} Shape
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

/** @param {unknown} value */
const isAbsent = (value) => value === undefined || value === null;

/**
 * The kind of a value that is no group. Nothing here runs code of the value's own: a proxy's traps are for properties and
 * prototypes, and neither is asked for.
 *
 * @param {unknown} value
 * @returns {Kind}
 */
function kindOf(value) {
  switch (typeof value) {
    case "string":
      return "text";
    case "object":
      break;
    case "undefined":
      return "object";
    default:
      return typeof value;
  }
  try {
    if (Array.isArray(value)) return "list";
  } catch {
    return "unreadable"; // a revoked proxy
  }
  try {
    Date.prototype.getTime.call(value);
    return "date";
  } catch {
    return "object";
  }
}

/** One property, or the mark that it could not be read. */
function property(owner, name) {
  try {
    return { value: owner[name] };
  } catch {
    return undefined;
  }
}

function readGroup(value, shape) {
  const kind = kindOf(value);
  if (kind !== "object") return odd(kind);
  const group = {};
  for (let index = 0; index < shape.length; index++) {
    const [name, maxItems, fields] = shape[index];
    const found = property(value, name);
    if (found === undefined) group[name] = odd("unreadable");
    else if (!isAbsent(found.value)) {
      group[name] = fields === undefined ? readLeaf(found.value) : readList(found.value, maxItems, fields);
    }
  }
  return group;
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
  const length = property(value, "length")?.value;
  if (!Number.isSafeInteger(length) || length < 0) return odd("unreadable");
  if (length > maxItems) return odd("long-list");
  const list = [];
  for (let index = 0; index < length; index++) {
    const item = property(value, index);
    list.push(item === undefined ? odd("unreadable") : read(item.value, fields));
  }
  return list;
}

/** The text with every half of a character pair that stands alone replaced, as UTF-8 has no way to write it. */
function wellFormed(text) {
  return text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
