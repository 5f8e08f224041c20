// What every `say` function needs: words, sentences with their facts, clauses, and reading plain data from elsewhere.

/** Words that do not fit what they have to say. */
export class WordsError extends Error {
  /**
   * @param {string} code
   * @param {string} what
   * @param {ErrorOptions} [options]
   */
  constructor(code, what, options) {
    const shown = what.slice(0, 100);
    super(`The words and the report do not fit each other: ${code}, ${shown}.`, options);
    this.name = "WordsError";
    this.code = code;
    this.what = shown;
  }
}

/** The result of `run`; where it fails, what was given is not a report. */
export function refusing(run) {
  try {
    return run();
  } catch (cause) {
    throw cause instanceof WordsError ? cause : new WordsError("no-report", "report", { cause });
  }
}

// A day, or a moment with the offset that the clocks of the United Kingdom have then.
export const TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?\+0([01]):00)?$/;
export const PLACEHOLDER = /\{(\w+)\}/g;

/** A day as `29 February 2028`, a moment as `16:30 GMT on 16 February 2026`. */
export function sayTime(time, words) {
  if (!words?.common) throw new WordsError("no-words", "words");
  const found = typeof time === "string" && TIME.exec(time);
  if (!found) throw new WordsError("unknown-time", typeof time === "string" ? time : typeof time);
  const { months, zones, moment } = words.common;
  const [, year, month, date, clock, offset] = found;
  const day = `${+date} ${months[month - 1]} ${year}`;
  const parts = { clock, zone: zones[offset], day };
  return clock ? moment.replace(PLACEHOLDER, (_, name) => parts[name]) : day;
}

/** A sentence with its facts in it; `named` says facts that have a code and are not a day, a count or a body. */
export function fill(template, facts, words, named = (value) => missing(value)) {
  const { common } = words;
  return template.replace(PLACEHOLDER, (_, name) => {
    const { value } = facts[need(facts.map((fact) => fact.name), name, "unknown-fact")];
    if (typeof value === "number") return String(value);
    if (TIME.test(value)) return sayTime(value, words);
    const body = place(common.table.bodies, value);
    return body < 0 ? named(value, facts) : common.bodies[body];
  });
}

function missing(value) {
  throw new WordsError("unknown-fact", value);
}

/** What a decision says. */
export function decisionSays({ code, by }, facts, words) {
  const { common, table } = words;
  const found = words.decisions[place(table.decisions, code)] ?? common.decisions[need(common.table.decisions, code, "unknown-decision")];
  // Some rows say something else where a last day is known.
  const [says, dated = says] = [found].flat();
  return by === undefined ? fill(says, facts, words) : fill(dated, [...facts, { name: "by", value: by }], words);
}

/** What a finding asks, what it says, and what to do about it where there is something to do. */
export function findingSays({ rule, code }, facts, words) {
  const { common, table } = words;
  const row = need(table.rules, rule, "unknown-rule");
  const [asks, ...sayings] = words.rules[row];
  const found = sayings[place(table.rules[row][4], code)];
  const [says, next] = found ?? common.says[need(common.table.says, code, "unknown-code")];
  return { asks, says: fill(says, facts, words), next: maybe(next, (next) => fill(next, facts, words)) };
}

/** A fact as plain data. */
export const fact = (fact) => ({ name: text(fact.name), value: value(fact.value) });

/** Cites a clause: document and section, and with the words of the clauses what it says. */
export function citing({ table, sections, documents }, clauses) {
  return (clause) => {
    const at = need(table.clauses, clause, "unknown-clause");
    const [document, standing] = table.sources[at];
    const [, address, read] = table.documents[document];
    const says = clauses?.clauses[need(clauses.table.clauses, clause, "unknown-clause")][1];
    return given({
      clause,
      document: documents[document],
      section: sections[at],
      standing,
      address,
      read,
      says,
    });
  };
}

/** Who to write to or call: the name, and each published way. */
export const contacting = ({ table, contacts }) => (id) => {
  const at = need(table.contacts, id, "unknown-contact");
  const [, email, phone, address] = table.contacts[at];
  return given({ id, name: contacts[at], email, phone, address });
};

/** What could have been read in a place. */
export function expectedAt(kind, { common }) {
  return common.kinds[need(common.table.kinds, kind, "unknown-kind")];
}

/** Why something could not be read. */
export function because(code, facts, whys) {
  if (!Object.hasOwn(whys, text(code))) throw new WordsError("unknown-code", code);
  return fill(whys[code], facts, {});
}

/** What could not be read, without its place. */
export function sayUnread({ kind, got, why, facts }, words) {
  const known = maybe(facts, (facts) => list(facts, fact));
  return {
    kind,
    expected: expectedAt(kind, words),
    got: text(got),
    why: maybe(why, text),
    facts: known,
    because: maybe(why, (why) => because(why, known ?? [], words.common.whys)),
  };
}

/** Refuses words that do not fit. */
export function fits(code, wanted, found) {
  if (found !== undefined && found !== wanted) throw new WordsError(code, String(found));
}

/** Where an id stands among rows that begin with theirs, or among bare ids. */
export const place = (rows, id) => rows.findIndex((row) => (Array.isArray(row) ? row[0] : row) === id);

export function need(rows, id, code) {
  const at = place(rows, id);
  if (at < 0) throw new WordsError(code, text(id));
  return at;
}

export function text(value) {
  if (typeof value !== "string") throw new TypeError("a text was looked for");
  return value;
}

export const value = (value) => (Number.isFinite(value) ? value : text(value));

export const maybe = (value, read) => (value === undefined ? value : read(value));

export function list(value, read) {
  if (!Array.isArray(value)) throw new TypeError("a list was looked for");
  const found = [];
  for (let index = 0, { length } = value; index < length; index++) found.push(read(value[index]));
  return found;
}

/** The entries that are there; tables have 0 for those that are not. */
export function given(members) {
  const found = {};
  for (const name of Object.keys(members)) {
    if (members[name] !== undefined && members[name] !== 0) found[name] = members[name];
  }
  return found;
}
