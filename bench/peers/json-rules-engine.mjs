import { Engine } from "json-rules-engine";
import { facts, lists, rows } from "./rules.mjs";

const engine = new Engine([], { allowUndefinedFacts: true });
for (const { rule, code, when, unless = {} } of rows) {
  const all = Object.entries(when).map(([fact, value]) => ({
    fact,
    operator: lists.includes(fact) ? "someFact:in" : "in",
    value,
  }));
  for (const [fact, value] of Object.entries(unless)) all.push({ fact, operator: "notIn", value });
  engine.addRule({ conditions: { all }, event: { type: rule, params: { code } } });
}

export async function failures(answers) {
  const { events } = await engine.run(facts(answers));
  return events.map(({ type, params }) => [type, params.code]);
}
