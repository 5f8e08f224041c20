// For the tests: reports as codes and facts, and of some what is said of them natively in either language.

import { existsSync, readFileSync } from "node:fs";
import { engine } from "../decode.js";
import { submissions } from "./submissions.js";

const module = async (path) => (await import(`../generated/${path}.js`)).default;

/** The words of all procedures, of the clauses, of the key dates and of numbers, by language. */
export const words = { en: await module("words/en/index"), cy: await module("words/cy/index") };
export const clauses = { en: await module("words/en/clauses"), cy: await module("words/cy/clauses") };
export const datesWords = { en: await module("words/en/key-dates"), cy: await module("words/cy/key-dates") };
export const numbersWords = { en: await module("words/en/identify"), cy: await module("words/cy/identify") };

export const languages = ["en", "cy"];
export const edition = words.en.edition;

/** Each recorded report, with the engine that the records leave out. */
export const cases = submissions.map(({ name, recorded }) => ({ name, report: { ...recorded, engine: engine() } }));

/** What is recorded of how a report is said natively; not every one is. */
export function recordedSaid(name, language) {
  const file = new URL(`../../tests/submissions/${name}.said.${language}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
