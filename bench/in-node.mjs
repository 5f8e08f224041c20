// One fresh process: `node in-node.mjs measure`, or one first call as JSON. Prints JSON.

import { first, measure } from "./measure.mjs";

const load = (specifier) => import(specifier);
const [what] = process.argv.slice(2);

/** The plan is loaded only here: a process that makes a first call holds nothing else. */
async function measured() {
  const { planOf } = await import("./plan.mjs");
  return measure(load, planOf("node"));
}

console.log(JSON.stringify(what === "measure" ? await measured() : await first(load, JSON.parse(what))));
