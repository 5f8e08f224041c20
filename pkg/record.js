// A check kept for the file, to be made again later. `src/record.rs` does the same.

import { CallError } from "./call-error.js";
import { readOptions } from "./call.js";
import prints from "./generated/record.js";
import { check } from "./index.js";

/** The fingerprints of rules, and of the numbers and days of each procedure's policies, by id. */
const now = { rules: Object.fromEntries(prints.rules), parameters: Object.fromEntries(prints.parameters) };

/** The member of a report that says which software made it, and so may differ. */
const SOFTWARE = "engine";

/** Keeps a check, as plain data. */
export function record(submission, report, { atRiskDays } = {}) {
  const kept = plain({ submission, report });
  const options = readOptions({ asOf: kept.report?.asOf, atRiskDays });
  const { procedure, findings, policy, engine } = kept.report;
  const of = (ids, known) => Object.fromEntries([...new Set(ids)].filter((id) => Object.hasOwn(known, id)).map((id) => [id, known[id]]));
  const made = {
    submission: kept.submission,
    options,
    rulebook: engine?.rulebook,
    fingerprints: {
      rules: of(list(findings).map(({ rule }) => rule), now.rules),
      parameters: of(policy === undefined ? [] : [`${procedure}/${policy}`], now.parameters),
    },
    report: kept.report,
  };
  if (!verify(made).equal) throw noRecord("the report is not that of the submission");
  return made;
}

/** Makes the check of a record again. */
export function verify(record) {
  const { submission, options, rulebook, fingerprints, report } = plain({ record }).record ?? {};
  for (const [name, value] of Object.entries({ submission, options, fingerprints, report })) {
    if (typeof value !== "object" || value === null) throw noRecord(`it has no ${name}`);
  }
  if (typeof rulebook !== "string") throw noRecord("it has no rulebook");
  const made = plain(check(submission, options));
  const names = [...new Set([...Object.keys(report), ...Object.keys(made)])];
  const differs = names.filter((name) => name !== SOFTWARE && !same(report[name], made[name]));
  const changes = (name) => {
    const kept = fingerprints[name];
    if (typeof kept !== "object" || kept === null) throw noRecord(`it has no fingerprints of ${name}`);
    const found = Object.keys(kept).filter((id) => known(name, id) !== kept[id]);
    return Object.fromEntries(found.sort().map((id) => [id, changed(kept[id], known(name, id))]));
  };
  const edition = rulebook === made.engine.rulebook ? {} : { edition: changed(rulebook, made.engine.rulebook) };
  return { equal: differs.length === 0, ...edition, rules: changes("rules"), parameters: changes("parameters"), differs: differs.sort() };
}

const known = (name, id) => (Object.hasOwn(now[name], id) ? now[name][id] : undefined);

const changed = (kept, now) => (now === undefined ? { kept: String(kept) } : { kept: String(kept), now });

/** As it is written to a file. */
function plain(value) {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch (cause) {
    throw noRecord("it cannot be written as JSON", { cause });
  }
}

/** A list whose items are groups. */
function list(value) {
  if (!Array.isArray(value) || value.some((item) => typeof item !== "object" || item === null)) throw noRecord("the report has no findings");
  return value;
}

function same(one, other) {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

function noRecord(why, options) {
  return new CallError("no-record", ["what record made"], `This is no record: ${why}.`, options);
}
