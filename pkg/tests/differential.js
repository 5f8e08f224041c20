// Made-up submissions, the same as in `tests/support/made_up.rs`, and the sums of their reports. Runs in Node and in a page.

import { declared } from "../declared.js";
import shapes from "../generated/shapes/index.js";
import words from "../generated/words/en/index.js";

export const ROUNDS = 12;
export const IN_A_ROUND = 100;
const DAYS = ["2026-11-22", "2026-11-22T10:00Z", "2027-01-31", "2024-12-01"];

const VALUES = {
  "yes-no": [true, false, "yes", "No", "ie", "maybe"],
  date: ["2016-09-01", "2023-01-15", "2025-08-31", "2026-02-28", "2026-10-25", "2026-11-20", "2027-02-29", "20 November 2026", "soon"],
  moment: ["2026-11-20T09:30", "2026-11-21T23:59", "2026-10-25T01:30", "2026-10-25T01:30+00:00", "2026-03-29T01:30", "2026-11-23T08:00", "20 Tachwedd 2026 9.30"],
  line: ["Siân Prys", "Sia\u0302n  Prys\u200b", "Ann Lloyd", "TBC", ""],
  email: ["centres@wjec.co.uk", "s.prys@ysgol.example.org", "exams@gmail.com", "exams@ysgol.example.org", "nowhere"],
  year: ["2026", 2026, "26"],
  series: ["2027-06", "2026-11", "June 2027", "2026-02"],
  "academic-year": ["2026-27", 2026, "2026 i 2027", "2026-28"],
};
const OTHERS = ["68199", "600 12340", "603/1234/5", "1"];

/** The same numbers on every platform (Numerical Recipes' generator). */
function dice(seed) {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % count;
  };
}

function group(fields, { properties }, pick) {
  const found = {};
  for (const { name, kind, fields: inner } of fields) {
    if (pick(8) === 0) continue;
    found[name] = valueOf(kind, properties[name], inner, pick);
  }
  return found;
}

function valueOf(kind, shape, inner, pick) {
  if (kind === "list") return Array.from({ length: pick(4) }, () => group(inner, shape.items, pick));
  const of = kind === "choice" ? [...shape.enum, "no-such-choice"] : (VALUES[kind] ?? OTHERS);
  return of[pick(of.length)];
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** The sums of each procedure's reports, one for each round. */
function summed(reportOf) {
  const encoder = new TextEncoder();
  const round = (procedure, place, number) => {
    const { table } = words.procedures[procedure];
    const fields = declared(table);
    let sum = 0x811c9dc5;
    for (let index = 0; index < IN_A_ROUND; index++) {
      const pick = dice((place * ROUNDS + number) * IN_A_ROUND + index);
      const policy = pick(4) === 0 ? table.policies[pick(table.policies.length)][0] : undefined;
      const asOf = DAYS[pick(DAYS.length)];
      const answers = group(fields, shapes[procedure], pick);
      const { engine, ...report } = reportOf({ procedure, policy, answers }, { asOf }, index);
      for (const byte of encoder.encode(canonical(report))) sum = Math.imul(sum ^ byte, 0x01000193);
    }
    return sum >>> 0;
  };
  const of = (procedure, place) => Array.from({ length: ROUNDS }, (_, number) => round(procedure, place, number));
  return Object.fromEntries(Object.keys(words.procedures).map((procedure, place) => [procedure, of(procedure, place)]));
}

export const sums = (check) => summed((submission, options) => check(submission, options));

/** The same as a server takes them, under no policy of the sender's: one as JSON, the next as a form posts it. */
export function posted({ check, readAnswers, asRead }) {
  return summed(({ procedure, answers }, options, index) => {
    if (index % 2 === 0) return check({ procedure, answers }, options);
    const own = words.procedures[procedure];
    const read = readAnswers(new URLSearchParams(sent(answers, "")), own);
    if (read.unknown.length > 0) throw new Error(`${read.unknown} belongs to no answer of ${procedure}`);
    return check({ procedure, answers: asRead(read.answers, own) }, options);
  });
}

/** The names and values that a form with these answers sends. */
function sent(value, name) {
  if (Array.isArray(value)) return value.length === 0 ? [[`${name}[]`, "none"]] : value.flatMap((item, at) => sent(item, `${name}[${at}]`));
  if (typeof value === "object") return Object.entries(value).flatMap(([member, inner]) => sent(inner, name ? `${name}.${member}` : member));
  return [[name, typeof value === "boolean" ? (value ? "yes" : "no") : String(value)]];
}
