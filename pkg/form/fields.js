// What a form declares, and how its parts are named.
//
// The name of a control says whose answer it holds: `signatory`, `holders[0].email`, `events[1].dates[0].on`; `holders.0.email` and
// `holders[0][email]` are read alike. A date may be one control, or three named `.day`, `.month` and `.year`. A date and time may be
// one control, such as `datetime-local`, or those three with `.hour`, `.minute` and, where it is to be said which of two hours is
// meant, `.offset` (`+01:00`, `+00:00`). Items of a list keep their order, whatever their numbers: a row that was taken away leaves no
// gap. A ticked box named `holders[]` says that the list is empty, which is an answer; a list without any item is not answered.

import { shown, wrong } from "../call.js";
import { declared } from "../declared.js";
import { WordsError } from "../say-parts.js";

/** The kinds of answers that may stand in several controls, and in which. */
export const PARTS = {
  date: /** @type {const} */ (["day", "month", "year"]),
  moment: /** @type {const} */ (["day", "month", "year", "hour", "minute", "offset"]),
};

/** The declared fields of the form that the words belong to, in the order of its questions. */
export function fieldsOf(words) {
  if (!words?.table?.kinds) throw new WordsError("no-words", "words");
  return declared(words.table);
}

/** The steps of a name: `a[0].b` is `a`, `0`, `b`; `a[]` is `a` and an empty step. */
export const stepsOf = (name) => name.replace(/\[([^.[\]]*)\]/g, ".$1").split(".");

/**
 * A member of a form, or of anything else, as its class has it: a control named `elements` or `querySelector` takes the place of the
 * form's own.
 */
export function own(owner, name) {
  const found = Reflect.get(Object.getPrototypeOf(owner) ?? {}, name, owner);
  return typeof found === "function" ? found.bind(owner) : found;
}

/** The error where there is none. */
export const noForm = (what, given) => wrong("no-form", ["a form"], `there is no form to ${what}, but a value that is ${shown(given)}`);

/** Whether it is a form of a page, whatever its controls are called. */
export const isForm = (value) => typeof value === "object" && value !== null && "nodeType" in value && own(value, "localName") === "form";

/**
 * What a form holds, by the path of the answer that it belongs to: `holders[0].email`, `takesEffect.day`, `holders[]`. Items are
 * numbered without gaps. What belongs to no answer is `unknown`.
 *
 * @typedef {{ name: string, steps: string[], value: unknown, control?: HTMLInputElement }} Entry
 * @param {Entry[]} entries
 * @returns {{ places: Map<string, Entry[]>, unknown: string[] }}
 */
export function placed(entries, fields) {
  const places = new Map();
  const known = new Set();
  const put = (path, found) => {
    if (found.length > 0) places.set(path, found);
    for (const entry of found) known.add(entry);
  };
  const within = (group, depth, step) => group.filter(({ steps }) => steps[depth] === step);
  const at = (group, depth) => group.filter(({ steps }) => steps.length === depth);
  const walk = (group, shape, prefix, depth) => {
    for (const { name, kind, fields: inner } of shape) {
      const mine = within(group, depth, name);
      if (mine.length === 0) continue;
      const path = prefix + name;
      put(path, at(mine, depth + 1));
      for (const part of PARTS[kind] ?? []) put(`${path}.${part}`, at(within(mine, depth + 1, part), depth + 2));
      if (kind !== "list") continue;
      put(`${path}[]`, at(within(mine, depth + 1, ""), depth + 2));
      const indexes = new Set(mine.map(({ steps }) => steps[depth + 1]).filter((step) => /^\d+$/.test(step)));
      [...indexes].sort((a, b) => a - b).forEach((index, item) => {
        const members = within(mine, depth + 1, index);
        put(`${path}[${item}]`, at(members, depth + 2));
        walk(members, inner, `${path}[${item}].`, depth + 2);
      });
    }
  };
  walk(entries, fields, "", 0);
  return { places, unknown: [...new Set(entries.filter((entry) => !known.has(entry)).map(({ name }) => name))] };
}

const NOT_ASKING = /^(button|submit|reset|image|fieldset|output|object)$/;

/** The controls of a form; buttons and the like are left out, and what is disabled, as a browser would not send it. */
export function entriesOf(form) {
  const found = [];
  for (const control of own(form, "elements")) {
    const { name, type, checked, value, selectedOptions } = control;
    if (!name || control.matches(":disabled") || NOT_ASKING.test(type ?? "")) continue;
    const put = (value) => found.push({ name, steps: stepsOf(name), value, control });
    if (type === "select-multiple" && selectedOptions.length > 0) for (const option of selectedOptions) put(option.value);
    else put(isBox(type) && !checked ? undefined : value);
  }
  return found;
}

export const isBox = (type) => type === "radio" || type === "checkbox";

/** How many items of a list there is a place for. */
export function itemCount(places, path) {
  const names = [...places.keys()];
  let count = 0;
  while (names.some((name) => name.startsWith(`${path}[${count}]`))) count++;
  return count;
}

/** Whether the form asks for this answer, or for a part of it. */
export function asksFor(places, path) {
  return [...places.keys()].some((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
}
