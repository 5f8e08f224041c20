// The rows as one expression: a list of yes and no.

import { lists, rows } from "./rules.mjs";

const text = JSON.stringify;
const conditions = rows.map(({ when, unless = {} }) => {
  const some = Object.entries(when).map(([fact, values]) =>
    lists.includes(fact) ? `some(${fact}, # in ${text(values)})` : `${fact} in ${text(values)}`,
  );
  const none = Object.entries(unless).map(([fact, values]) => `not (${fact} in ${text(values)})`);
  return [...some, ...none].join(" and ");
});

export const expression = `[${conditions.join(", ")}]`;
export const named = (found) => rows.flatMap(({ rule, code }, index) => (found[index] ? [[rule, code]] : []));
