// The measurements of many approvals, the same in Node and in a page: nanoseconds a row, after seeing that all say the same.

import { most } from "./memory.mjs";
import { sweep, sweepColumns } from "centre-checks/sweep";
import { oneEvent as byDateFns } from "./date-fns.mjs";
import { fullWalk, oneEventByHand, oneEventByTable } from "./integer.mjs";
import { AS_OF, HEADER, OPTIONS, csvOf, oneEvent, someCentres, wholeCentres } from "./made.mjs";
import { csvToCsv } from "./papa.mjs";
import { oneEvent as byTemporal } from "./temporal.mjs";

export const AT_RISK_DAYS = 90;
const SOME = 2000;
const TURNS = 5;

/** So many rows a call that the memory of the module stays small, as an application would do it. */
const CENTRES_AT_ONCE = 10;

const nameOf = (found) => Object.keys(found).join(", ");
export function same(name, ours, theirs) {
  for (const column of Object.keys(theirs)) {
    const at = theirs[column].findIndex((value, row) => value !== ours[column][row]);
    if (at !== -1) throw new Error(`${name} says ${theirs[column][at]} in ${column} of row ${at}, the package ${ours[column][at]} (${nameOf(ours)})`);
  }
}

/** The least time of each of some turns in which all take part, in nanoseconds a row. */
export async function race(contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, Infinity]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, { rows, run }] of Object.entries(contenders)) {
      const start = performance.now();
      await run();
      times[name] = Math.min(times[name], ((performance.now() - start) * 1e6) / rows);
    }
  }
  return times;
}

/** One approval a centre, with one entry: what depends on one day alone. */
export async function oneEventCase(rows) {
  const columns = oneEvent(rows);
  const few = oneEvent(Math.min(rows, SOME));
  const ours = () => sweepColumns(columns, OPTIONS);
  const peers = {
    "integers, a table of days": { rows, run: () => oneEventByTable(columns, AS_OF, AT_RISK_DAYS) },
    "integers, by hand": { rows, run: () => oneEventByHand(columns, AS_OF, AT_RISK_DAYS) },
    "date-fns": { rows: few.centre.length, run: () => byDateFns(few, AT_RISK_DAYS) },
    "Temporal": { rows: few.centre.length, run: () => byTemporal(few, AT_RISK_DAYS) },
  };
  const expected = ours();
  for (const [name, { run }] of Object.entries(peers)) same(name, expected, run());
  return race({ ours: { rows, run: ours }, ...peers });
}

/** Every kind and edition, new approvals and withdrawn entries, with the centre's clock. */
export async function fullCase(centres, approvals) {
  const columns = wholeCentres(centres, approvals);
  const rows = columns.centre.length;
  const run = () => fullWalk(columns, AS_OF, AT_RISK_DAYS);
  const ours = () => sweepColumns(columns, OPTIONS);
  const expected = ours();
  same("the same algorithm", run(), expected);
  return race({ ours: { rows, run: ours }, "the same algorithm": { rows, run } });
}

/** A file in, a file out. */
async function swept(source, keep) {
  const decoder = new TextDecoder();
  let text = "";
  const { totals } = await sweep(source, {
    ...OPTIONS,
    onCsv(lines) {
      if (keep) text += decoder.decode(lines, { stream: true });
    },
  });
  return keep ? text : Object.values(totals).reduce((sum, count) => sum + count);
}

export async function csvCase(centres, approvals) {
  const columns = wholeCentres(centres, approvals);
  const text = HEADER + csvOf(columns);
  const rows = columns.centre.length;
  const run = () => csvToCsv(text, AT_RISK_DAYS);
  const ours = () => swept(text, true);
  const [one, other] = [await ours(), run()];
  if (one !== other) {
    const [mine, theirs] = [one, other].map((all) => all.split("\r\n"));
    const at = mine.findIndex((line, at) => line !== theirs[at]);
    throw new Error(`PapaParse with the lapse by hand says: ${theirs[at]}; the package says: ${mine[at]}`);
  }
  return race({ ours: { rows, run: ours }, "PapaParse": { rows, run } });
}

/** Rows of an awarding body in columns, ten centres a call: nanoseconds a row of the first quarter, and of all. */
export function manyInColumns(centres, approvals) {
  let spent = 0;
  let quarter;
  for (let first = 0; first < centres; first += CENTRES_AT_ONCE) {
    const columns = someCentres(first, Math.min(CENTRES_AT_ONCE, centres - first), approvals);
    const start = performance.now();
    sweepColumns(columns, OPTIONS);
    spent += performance.now() - start;
    if (!quarter && first + CENTRES_AT_ONCE >= centres / 4) quarter = (spent * 1e6) / ((first + CENTRES_AT_ONCE) * approvals);
  }
  return { quarter, all: (spent * 1e6) / (centres * approvals), seconds: spent / 1000, memory: most() };
}

/** The same as a CSV file that comes in parts. The time in which the parts are made is left out. */
export async function manyAsCsv(centres, approvals) {
  const timed = async (centres) => {
    let making = 0;
    let bytes = 0;
    const encoder = new TextEncoder();
    const source = async function* () {
      yield encoder.encode(HEADER);
      for (let first = 0; first < centres; first += CENTRES_AT_ONCE) {
        const start = performance.now();
        const part = encoder.encode(csvOf(someCentres(first, Math.min(CENTRES_AT_ONCE, centres - first), approvals)));
        making += performance.now() - start;
        bytes += part.length;
        yield part;
      }
    };
    const start = performance.now();
    const rows = await swept(source, false);
    if (rows !== centres * approvals) throw new Error(`${rows} approvals were told of ${centres * approvals}`);
    return { spent: performance.now() - start - making, bytes };
  };
  const few = Math.ceil(centres / 4);
  const quarter = await timed(few);
  const all = await timed(centres);
  const each = ({ spent }, centres) => (spent * 1e6) / (centres * approvals);
  return { quarter: each(quarter, few), all: each(all, centres), seconds: all.spent / 1000, megabytes: all.bytes / 1e6, memory: most() };
}
