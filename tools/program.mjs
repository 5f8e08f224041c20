// Where a program is that a test needs.

import { statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What a variable names, or else the first of these that is on the path. */
export function program(variable, names) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (!found) throw new Error(`No ${names[0]} is on the path; install it, or name it in the variable ${variable}.`);
  return found;
}
