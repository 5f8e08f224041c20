// For the tests: the whole submissions, with the reports that the rules give natively.

import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../tests/submissions/", import.meta.url);
const json = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** Each submission by name, with its options and its recorded report, which leaves `engine` out. */
export const submissions = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((file) => {
    const name = file.replace(/\.json$/, "");
    const { procedure, policy, answers, asOf } = json(file);
    const submission = policy === undefined ? { procedure, answers } : { procedure, policy, answers };
    return { name, submission, options: { asOf }, recorded: json(`${name}.report.json`) };
  });

/** Canonical JSON (RFC 8785) of plain data whose numbers are whole. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}
