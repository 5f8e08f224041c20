// What a form declares.

/**
 * @typedef {{ name: string, kind: string }} Leaf
 * @typedef {{ name: string, kind: "list", most: number, fields: Shape }} List
 * @typedef {{ name: string, kind: "form", fields: Shape }} Form a form within a form
 * @typedef {(Leaf | List | Form)[]} Shape
 */

/**
 * The declared fields of a table, in the order of the questions; for a list, the most items it can have and the fields of each.
 *
 * @returns {Shape}
 */
export function declared(table, within = "") {
  const { fields, kinds, lists } = table;
  return fields.flatMap((path, at) => {
    const name = path.slice(within.length);
    if (!path.startsWith(within) || /[.[]/.test(name)) return [];
    const kind = kinds[at];
    if (kind !== "list") return [{ name, kind }];
    const [, most] = lists.find(([list]) => list === path);
    return [{ name, kind, most, fields: declared(table, `${path}[].`) }];
  });
}
