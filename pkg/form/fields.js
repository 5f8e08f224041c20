// What a form declares, and how its parts are named.
//
// A control carries the path of its answer as its name: `signatory`, `holders[0].email`, `events[1].dates[0].on`. A date may be
// one control, or three named `.day`, `.month` and `.year`. A date and time may be one control, such as `datetime-local`, or those
// three with `.hour`, `.minute` and, where it is to be said which of two hours is meant, `.offset` (`+01:00`, `+00:00`). Items of a
// list are numbered from 0 without gaps. A ticked box named `holders[]` says that the list is empty, which is an answer; a list
// without any item is not answered.

import { declared } from "../declared.js";

/** The kinds of answers that may stand in several controls, and in which. */
export const PARTS = {
  date: /** @type {const} */ (["day", "month", "year"]),
  moment: /** @type {const} */ (["day", "month", "year", "hour", "minute", "offset"]),
};

/** The declared fields of the form that the words belong to, in the order of its questions. */
export function fieldsOf(words) {
  if (!words?.table?.kinds) throw new TypeError("There are no words of a form: pass those of its procedure.");
  return declared(words.table);
}

/** The controls of a form by name; buttons and the like are left out, and what is disabled, as a browser would not send it. */
export function controlsOf(form) {
  const controls = new Map();
  for (const control of form.elements) {
    if (!control.name || control.matches(":disabled") || !/^(input|select|textarea)$/i.test(control.tagName)) continue;
    const same = controls.get(control.name);
    if (same) same.push(control);
    else controls.set(control.name, [control]);
  }
  return controls;
}

/** How many items of a list the form has controls for. */
export function itemCount(controls, path) {
  const names = [...controls.keys()];
  let count = 0;
  while (names.some((name) => name.startsWith(`${path}[${count}].`))) count++;
  return count;
}

/** Whether the form asks for this answer, or for a part of it. */
export function asksFor(controls, path) {
  return [...controls.keys()].some((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
}
