// The headline of a report that has been said. It needs the answers, which the report does not hold.

import { declared } from "./declared.js";
import { flatten, textsOf } from "./reader.js";

/** More bodies than this are counted. */
const NAMED = 3;

const COUNTED = { en: "awarding bodies", cy: "corff dyfarnu" };

/**
 * What was decided, after the awarding bodies that it is about, unless it names the only one itself. Of a list they are those with
 * a step for the headline's day, or with any step where it has no day; all where there is no such step.
 */
export function headline({ procedure, decision: { by, says }, actions }, answers, words) {
  const { common, language, table } = words.procedures?.[procedure] ?? words;
  const shape = declared(table);
  const due = actions.filter(({ at, by: day }) => at && (by === undefined || day === by)).map(({ at }) => `${at}.`);
  const found = new Set();
  for (const [path, text] of textsOf(flatten(answers, shape), shape)) {
    const body = common.bodies[common.table.bodies.indexOf(text)];
    const isAsked = path.replace(/\[\d+\]/, "[]") === table.body?.[0];
    if (body && isAsked && (due.length === 0 || due.some((item) => path.startsWith(item)))) found.add(body);
  }
  const names = [...found];
  const [first] = names;
  if (first === undefined || (names.length === 1 && isNamed(first, says))) return says;
  return `${names.length > NAMED ? `${names.length} ${COUNTED[language]}` : names.join(", ")}: ${says}`;
}

/** Whether a sentence has a name in it, or the letters that it is known by. */
const isNamed = (name, says) => [name, ...(name.match(/\b[A-Z]{3,}\b/g) ?? [])].some((one) => says.includes(one));
