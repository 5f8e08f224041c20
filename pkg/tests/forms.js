// For the tests: every place of every form where a value can stand, and forms that are filled in completely.

import { declared } from "../declared.js";
import words from "../generated/words/en/index.js";

export const procedures = Object.keys(words.procedures);
const shapes = Object.fromEntries(procedures.map((id) => [id, declared(words.procedures[id].table)]));
export const options = { asOf: "2026-07-01" };

/**
 * Where a value can stand in a form: in place of the whole, of each answer, of each list and of each item of a list.
 *
 * @typedef {{ path: string, put: (value: unknown) => unknown }} Place
 * @param {string} procedure
 * @returns {Place[]}
 */
export function places(procedure) {
  return placesIn(shapes[procedure]);
}

/** The same for any shape. */
export function placesIn(shape) {
  return [{ path: "", put: (value) => value }, ...below(shape, "", (group) => group)];
}

function below(shape, path, wrap) {
  return shape.flatMap(({ name, kind, fields }) => {
    const at = path === "" ? name : `${path}.${name}`;
    const here = { path: at, put: (value) => wrap({ [name]: value }) };
    if (fields === undefined) return [here];
    if (kind === "form") return [here, ...below(fields, at, here.put)];
    const item = (value) => wrap({ [name]: [value] });
    return [here, { path: `${at}[0]`, put: item }, ...below(fields, `${at}[0]`, item)];
  });
}

/** A form in which each answer is what `leaf` makes and each list holds two items. */
export function filled(procedure, leaf = () => "x") {
  const group = (shape) =>
    Object.fromEntries(
      shape.map(({ name, fields }) => [name, fields === undefined ? leaf() : [group(fields), group(fields)]]),
    );
  return group(shapes[procedure]);
}

/** The names that a form declares, at any depth. */
export function names(procedure) {
  const of = (shape) => shape.flatMap(({ name, fields }) => [name, ...of(fields ?? [])]);
  return new Set(of(shapes[procedure]));
}
