// Yes and no. English has one word for each; in Welsh the answer takes up the verb of the question.

import type { Text } from "../contract.js";

/** By the word that the question begins with, after "a": what is answered to it. */
const ANSWERS: { readonly [verb: string]: readonly [yes: string, no: string] } = {
  ai: ["Ie", "Nage"],
  oes: ["Oes", "Nac oes"],
  yw: ["Ydy", "Nac ydy"],
  ydynt: ["Ydynt", "Nac ydynt"],
  ydych: ["Ydw", "Nac ydw"],
  all: ["Gall", "Na all"],
  fydd: ["Bydd", "Na fydd"],
  gaiff: ["Caiff", "Na chaiff"],
  ddefnyddir: ["Defnyddir", "Na ddefnyddir"],
};
/** To what is asked about the past. */
const PAST = ["Do", "Naddo"] as const;

/** The two answers to a question. Its verb stands at its beginning, or after a condition: "Os …, a yw …". */
export function yesNo(asks: Text): { yes: Text; no: Text } {
  const [, opening = "", verb = ""] = /(?:^|, )(ai|a)(?:'r)? ([^\s']+)/i.exec(asks.cy) ?? [];
  const [yes, no] = ANSWERS[opening.toLowerCase()] ?? ANSWERS[verb] ?? PAST;
  return { yes: { en: "Yes", cy: yes }, no: { en: "No", cy: no } };
}
