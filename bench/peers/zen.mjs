// The rows as a decision table, which the native engine reads once and answers with the rows that apply.

import { ZenEngine } from "@gorules/zen-engine";
import { facts, lists, rows } from "./rules.mjs";

const text = JSON.stringify;
const columns = [...new Set(rows.flatMap(({ when, unless }) => Object.keys({ ...when, ...unless })))];
const outputs = ["rule", "code"];

function cell(column, { when, unless = {} }) {
  if (column in unless) return `not ($ in ${text(unless[column])})`;
  if (!(column in when)) return "";
  return lists.includes(column) ? `some($, # in ${text(when[column])})` : `$ in ${text(when[column])}`;
}

const column = (name) => ({ id: name, name, field: name });
const position = { x: 0, y: 0 };
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: "answers", name: "answers", type: "inputNode", position },
    {
      id: "table",
      name: "table",
      type: "decisionTableNode",
      position,
      content: {
        hitPolicy: "collect",
        inputs: columns.map(column),
        outputs: outputs.map(column),
        rules: rows.map((row, index) => ({
          _id: String(index),
          ...Object.fromEntries(columns.map((name) => [name, cell(name, row)])),
          ...Object.fromEntries(outputs.map((name) => [name, text(row[name])])),
        })),
      },
    },
    { id: "failures", name: "failures", type: "outputNode", position },
  ],
  edges: [
    { id: "in", sourceId: "answers", targetId: "table", type: "edge" },
    { id: "out", sourceId: "table", targetId: "failures", type: "edge" },
  ],
});

export async function failures(answers) {
  const { result } = await decision.evaluate(facts(answers));
  return result.map(({ rule, code }) => [rule, code]);
}
