// Checking a form, over the rules of one procedure or of all.

import { badAsOf, property, readOptions, shown, textOf, wrong } from "./call.js";
import { declared } from "./declared.js";
import { decode, explained, isAnswered } from "./decode.js";
import { flatten } from "./reader.js";

/**
 * `check` over a module. Where it has one procedure, a submission need not name it.
 *
 * @param {{ ask(what: number, text: string): Uint32Array }} rules
 * @param {object[]} tables one for each procedure, in the order in which the module numbers them
 */
export function checkOver(rules, tables) {
  const ids = tables.map((table) => table.procedure);
  const shapes = [];
  const names = new Map();

  return (submission, options) => {
    const what = readProcedure(submission, ids);
    const table = tables[what];
    shapes[what] ??= declared(table);
    const policy = readPolicy(submission, table);
    const call = { ...readOptions(options), policy };
    const answers = property(submission, "answers", "bad-option", ["answers that can be read"]);
    const flat = flatten(answers, shapes[what]);
    const numbers = rules.ask(what, textOf(call, flat));
    if (!isAnswered(numbers, table.fingerprint)) throw badAsOf(call.asOf);
    const report = decode(numbers, table, names);
    report.unreadable = explained(report.unreadable, flat, shapes[what]);
    return report;
  };
}

function readProcedure(submission, ids) {
  const procedure = property(submission, "procedure", "unknown-procedure", ids);
  const place = procedure === undefined && ids.length === 1 ? 0 : ids.indexOf(procedure);
  if (place < 0) throw wrong("unknown-procedure", ids, `procedure is ${shown(procedure)}`);
  return place;
}

/** The place of a named policy. */
function readPolicy(submission, { procedure, policies }) {
  const ids = policies.map(([id]) => id);
  const policy = property(submission, "policy", "unknown-policy", ids) ?? undefined;
  if (policy === undefined) return undefined;
  const place = ids.indexOf(policy);
  if (place < 0) throw wrong("unknown-policy", ids, `${procedure} has no policy that is ${shown(policy)}`);
  return place;
}
