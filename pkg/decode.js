// Turns numbers into a report. The tables, generated from the same declarations as the rules, say what the numbers mean; both
// sides carry one stamp.

import common from "./generated/tables/common.js";
import { CallError } from "./call-error.js";
import { LONGEST_EMAIL, near } from "./near.js";
import { LONGEST_TEXT, ODD, textsOf } from "./reader.js";
import { textOfBytes } from "./utf8.js";

/** The version of the package: a test checks that the manifest has the same. */
const VERSION = "0.1.0";

/** The second number of a result. */
const BAD_AS_OF = 1;

/** Why something could not be read, where its kind shows that. */
const WHY = { "long text": "too-long", "long list": "too-long", "list with too many gaps": "too-many-gaps", placeholder: "placeholder" };

/** Which software and which rulebook made a result. */
export const engine = () => ({ name: "centre-checks", version: VERSION, rulebook: common.edition });

/** Throws where a result cannot be used. A wrong day is the caller's mistake; another stamp means that the sides do not match. */
export function isAnswered(numbers, stamp) {
  if (numbers[0] !== stamp) {
    throw new CallError(
      "skew",
      [String(stamp)],
      `The rules carry the stamp ${numbers[0]} and their tables ${stamp}: files of two versions of this package stand side by side.`,
    );
  }
  return numbers[1] !== BAD_AS_OF;
}

/** The text that the numbers hold: how many bytes of UTF-8 it has, then those bytes. */
export function readText(numbers) {
  return textOfBytes(new Uint8Array(numbers.buffer, numbers.byteOffset + 12, numbers[2]));
}

/** Goes through a result that is a text of fields: one after the other, a gap after each. */
export function fieldsOf(numbers) {
  const fields = readText(numbers).split("\0");
  let at = 0;
  const text = () => fields[at++];
  /** What is there, or nothing. */
  const optional = () => text() || undefined;
  const number = () => Number(text());
  const list = (read) => Array.from({ length: number() }, read);
  return { text, optional, number, list, codes: () => list(text) };
}

/**
 * Where a field is, from its number: which field, how many indices, and the indices.
 *
 * @param {readonly string[]} fields the declared paths
 */
export function pathOf(fields, spot) {
  const pattern = fields[spot & 0x1ff] ?? "";
  const depth = (spot >> 9) & 3;
  return depth === 0 ? pattern : indexed(pattern, [(spot >> 11) & 0x3ff, (spot >> 21) & 0x3ff].slice(0, depth));
}

/** A declared path with its indices; one index more than it has lists is an item of the last. */
function indexed(pattern, indices) {
  const [first, ...rest] = pattern.split("[]");
  return first + indices.map((index, at) => `[${index}]${rest[at] ?? ""}`).join("");
}

/** What could not be read. {@link explained} adds why a text could not. */
export function unreadableAt({ fields, kinds, lists, lines }, spot, got) {
  const field = spot & 0x1ff;
  const depth = (fields[field] ?? "").split("[]").length - 1;
  const isItem = ((spot >> 9) & 3) > depth;
  const kind = fields[field] === undefined ? "form" : isItem ? "item" : kinds[field];
  const most = { line: lines, list: lists }[kind]?.find(([path]) => path === fields[field])?.[1];
  const limit = { "long text": kind === "line" ? most : LONGEST_TEXT, "long list": most }[ODD[got]];
  const facts = limit && [{ name: "limit", value: limit }];
  return given({ path: pathOf(fields, spot), kind, got: ODD[got], why: WHY[ODD[got]], facts });
}

/** The same, and for a text why it could not be read, where that is known. */
export function explained(unreadable, flat, shape) {
  const texts = unreadable.some(({ got }) => got === "text") && textsOf(flat, shape);
  return unreadable.map((one) => {
    const text = one.got === "text" && texts.get(one.path);
    const why = text && near(one.kind, text).why;
    return why ? { ...one, why, ...(why === "too-long" && { facts: [{ name: "limit", value: LONGEST_EMAIL }] }) } : one;
  });
}

/** What is the same in every report under one policy, worked out when it is first needed. */
const known = new WeakMap();

function standing(table, policy) {
  let policies = known.get(table);
  if (!policies) known.set(table, (policies = []));
  return (policies[policy] ??= { rules: [], actions: [], dates: [], about: new Map() });
}

/**
 * The report that the numbers hold.
 *
 * @param {Uint32Array} numbers
 * @param {Map<number, string>} names the names of facts, by where they are in the module's memory
 */
export function decode(numbers, table, names) {
  let at = 2;
  const next = () => numbers[at++];
  const many = (read) => {
    const found = [];
    for (let count = next(); count > 0; count--) found.push(read());
    return found;
  };

  const time = () => {
    const word = next();
    const day = dayOf(word >> 1);
    if ((word & 1) === 0) return { text: day, day };
    const clock = next();
    const second = clock & 0x1ffff;
    const isSummer = clock >> 17 === 1;
    // Seconds since any day, the same for all, in one time zone.
    const moment = (word >> 1) * 86_400 + second - (isSummer ? 3600 : 0);
    const digits = [second / 3600, (second / 60) % 60, second % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
    const shown = digits.slice(0, digits[2] === "00" ? 2 : 3).join(":");
    return { text: `${day}T${shown}+0${isSummer ? 1 : 0}:00`, day, moment };
  };
  const fact = () => {
    const address = next();
    const kind = next();
    let name = names.get(address);
    if (name === undefined) {
      name = String.fromCharCode(...new Uint8Array(numbers.buffer, address, kind & 0xffff));
      names.set(address, name);
    }
    return { name, value: valueOf[kind >> 16]() };
  };
  const valueOf = [
    () => dayOf(next()),
    next,
    () => common.bodies[next()],
    () => dayOf(next()).slice(0, 7),
    () => time().text,
  ];
  const facts = (count) => {
    const found = [];
    while (found.length < count) found.push(fact());
    return found;
  };

  const asOf = time().text;
  const place = next();
  const policy = table.policies[place - 1];
  const same = standing(table, place);
  const noRuleKnown = next() === 1;
  /** Each report has lists of its own: what is kept from one to the next is copied. */
  const cited = (kept, one, places) => {
    kept[one] ??= places.filter((place) => policy?.[1].includes(place) ?? true).map((place) => table.clauses[place]);
    return kept[one].slice();
  };
  const about = (fields, index) => {
    let paths = same.about.get(fields);
    if (!paths) same.about.set(fields, (paths = []));
    // After those of the whole form, those of each item.
    const place = index === undefined ? 0 : index + 1;
    paths[place] ??= [...new Set(fields.map((field) => within(table.fields[field], index)))];
    return paths[place].slice();
  };
  const item = (list, index) => (list === 0 || index === undefined ? undefined : `${list}[${index}]`);

  const open = [];
  const missing = many(() => {
    const spot = next();
    const path = pathOf(table.fields, spot);
    if (spot >>> 31 === 1) open.push(path);
    return path;
  });
  /** The findings whose step may be among the actions, and which those are. */
  const toDo = [];
  const findings = many(() => {
    const head = next();
    const one = head & 0xff;
    const [rule, force, list, cites, sayings] = table.rules[one];
    const said = (head >> 8) & 0x3f;
    const [code, outcome, fields, steps] = common.says[said] ?? sayings[said - common.says.length];
    const index = (head >> 18) & 1 ? next() : undefined;
    const found = {
      rule,
      about: about(fields, index),
      outcome,
      code,
      force,
      cites: cited(same.rules, one, cites),
      facts: facts((head >> 14) & 0xf),
      missing: [],
    };
    if (list !== 0 && index !== undefined) found.at = item(list, index);
    for (let runs = head >>> 19; runs > 0; runs--) {
      const run = next();
      for (let gap = run & 0xffff, end = gap + (run >>> 16); gap < end; gap++) found.missing.push(missing[gap]);
    }
    if (steps) toDo.push([found, steps]);
    return found;
  });
  let earliest;
  const actions = many(() => {
    const head = next();
    const [code, list, to, cites] = table.actions[head & 0xff];
    const index = (head >> 12) & 1 ? next() : undefined;
    const by = (head >> 13) & 1 ? time() : undefined;
    if (by && (!earliest || isBefore(by, earliest))) earliest = by;
    const told = facts((head >> 8) & 0xf);
    return given({ code, at: item(list, index), by: by?.text, to: to || undefined, cites: cited(same.actions, head & 0xff, cites), facts: told });
  });
  for (const [finding, steps] of toDo) {
    const isThere = (code) => actions.some((action) => action.code === code && (!finding.at || !action.at || action.at === finding.at));
    const code = steps.map((step) => table.actions[step][0]).find(isThere);
    if (code) finding.doneBy = code;
  }
  const dates = many(() => {
    const head = next();
    const [code, list, cites] = table.dates[head & 0xfff];
    const index = (head >> 12) & 1 ? next() : undefined;
    return given({ code, at: item(list, index), on: time().text, cites: cited(same.dates, head & 0xfff, cites) });
  });
  const unreadable = many(() => unreadableAt(table, next(), next()));

  // Where no rule is known, no rule can be met.
  const outcome = noRuleKnown ? "cantTell" : overall(findings);
  const row = noRuleKnown ? undefined : table.decisions.find(([, , when]) => when.every((one) => holds(one, table, findings, actions, outcome)));
  return given({
    procedure: table.procedure,
    policy: policy?.[0],
    asOf,
    engine: engine(),
    outcome,
    decision: decided(row ?? common.decisions[0], table, findings, actions, missing.length + unreadable.length === 0, earliest?.text),
    findings,
    actions,
    dates,
    missing,
    next: open,
    unreadable,
  });
}

/** The day of a number: days are counted from the day before the calendar's first. The days of a report repeat often. */
function dayOf(number) {
  let day = days.get(number);
  if (day === undefined) {
    if (days.size > 1000) days.clear();
    day = new Date((number - 719_163) * 86_400_000).toISOString().slice(0, 10);
    days.set(number, day);
  }
  return day;
}

const days = new Map();

/** A day counts as its end. */
function isBefore(one, other) {
  if (one.moment === undefined) return one.day < other.day;
  return other.moment === undefined ? one.day <= other.day : one.moment < other.moment;
}

/** A declared path for one item of its list; without an index, the list itself, for all that is in it. */
function within(pattern, index) {
  const [list, inner] = pattern.split("[]");
  return index === undefined || inner === undefined ? list : `${list}[${index}]${inner}`;
}

/** Over the rules that must be met. */
function overall(findings) {
  const has = (outcome) => findings.some((finding) => finding.force === "must" && finding.outcome === outcome);
  return ["failed", "cantTell", "passed"].find(has) ?? "inapplicable";
}

/** The findings, or the things to do, that a condition names. */
function named([is, one, wanted], table, findings, actions) {
  if (is === "report") return [];
  if (is === "does") return actions.filter(({ code }) => one.includes(code));
  const [rule] = table.rules[one];
  return findings.filter((finding) => finding.rule === rule && (is === "says" ? wanted.includes(finding.code) : finding.outcome === wanted));
}

function holds(when, table, findings, actions, outcome) {
  return when[0] === "report" ? when[1] === outcome : named(when, table, findings, actions).length > 0;
}

/** A row, with the facts that are the same in all findings, or all steps, that one of its conditions names. */
function decided([code, kind, when, whenAnswered], table, findings, actions, isAnswered, by) {
  const facts = new Map();
  for (const one of when) {
    const found = named(one, table, findings, actions);
    for (const fact of found[0]?.facts ?? []) {
      const has = ({ facts: others }) => others.some(({ name, value }) => name === fact.name && value === fact.value);
      if (!facts.has(fact.name) && found.every(has)) facts.set(fact.name, { ...fact });
    }
  }
  return given({ code, kind: (isAnswered && whenAnswered) || kind, by, facts: [...facts.values()] });
}

/** What is there. A new object, because deleting members makes an object slow. */
export function given(members) {
  const there = {};
  for (const name in members) if (members[name] !== undefined) there[name] = members[name];
  return there;
}
