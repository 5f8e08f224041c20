// Yes and no. English has one word for each; in Welsh the answer repeats the verb of the question.

import type { Language } from "../language.js";

/** The answers, by the word that the question begins with after "a". */
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
/** The answers to questions about the past. */
const PAST = ["Do", "Naddo"] as const;
const isPast = (verb: string): boolean => /^fu$|(?:wyd|odd)$/.test(verb);

/**
 * The two answers to a question. Its verb is at the beginning, or after a condition: "Os …, a yw …". A question whose verb is
 * not known here is an error, which the build of the site meets first: it makes every form in both languages.
 */
export function yesNo(asks: string, language: Language): { yes: string; no: string } {
  if (language === "en") return { yes: "Yes", no: "No" };
  const [, opening = "", verb = ""] = /(?:^|, )(ai|a)(?:'r)? ([^\s']+)/i.exec(asks) ?? [];
  const found = ANSWERS[opening.toLowerCase()] ?? ANSWERS[verb] ?? (isPast(verb) ? PAST : undefined);
  if (!found) throw new Error(`It is not known how yes and no are said to “${asks}”.`);
  return { yes: found[0], no: found[1] };
}
