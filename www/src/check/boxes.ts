// Dates and moments in boxes, as a person meets them on a page: what was typed stays in its own box, a whole date is split into
// the boxes, and which of two hours is meant is asked only where that is not clear.

import { joinDate, joinMoment, spreadDate } from "centre-checks/form";
import type { Form } from "../form.js";
import { keep, kept, type Parts } from "./state.js";

const DATE = ["day", "month", "year"] as const;
type Box = HTMLInputElement | HTMLSelectElement;
type Boxes = { [part: string]: Box };

/** The boxes of each date or moment of a form, by its path. */
function boxesOf(form: ParentNode): Map<string, Boxes> {
  const found = new Map<string, Boxes>();
  for (const box of form.querySelectorAll<Box>("input, select")) {
    const [, path, part] = /^(.+)\.(day|month|year|hour|minute|offset)$/.exec(box.name) ?? [];
    if (path && part) found.set(path, { ...found.get(path), [part]: box });
  }
  return found;
}

const valuesOf = (boxes: Boxes): Parts => Object.fromEntries(Object.entries(boxes).map(([part, { value }]) => [part, value]));
const joined = (parts: Parts): string | undefined => ("hour" in parts ? joinMoment(parts) : joinDate(parts));

function put(boxes: Boxes, parts: Parts): void {
  for (const [part, box] of Object.entries(boxes)) box.value = parts[part] ?? box.value;
}

/** Keeps the boxes exactly as typed: an answer only says which date it is. */
export function keepBoxes(form: HTMLFormElement, { id }: Form): void {
  const typed = Object.fromEntries([...boxesOf(form)].map(([path, boxes]) => [path, valuesOf(boxes)]));
  keep((now) => {
    now.boxes[id] = { ...now.boxes[id], ...typed };
  });
}

/** On a form whose answers were put into it. */
export function wireBoxes(form: ParentNode, { id }: Form): void {
  for (const [path, boxes] of boxesOf(form)) {
    const typed = kept().boxes[id]?.[path];
    if (typed && joined(typed) === joined(valuesOf(boxes))) put(boxes, typed);
    const { offset } = boxes;
    if (offset) asks(offset, offset.value !== "");
    for (const [part, box] of Object.entries(boxes)) {
      if (box === offset) continue;
      box.addEventListener("input", () => {
        // It was said of another time.
        if (!offset) return;
        offset.value = "";
        asks(offset, false);
      });
      if (DATE.some((one) => one === part)) box.addEventListener("change", () => spread(boxes));
    }
  }
}

/** Shows the question to which a problem leads. */
export function showOffset(control: Element): void {
  if (control instanceof HTMLSelectElement) asks(control, true);
}

function asks(offset: Box, isAsked: boolean): void {
  offset.closest("[data-offset]")?.toggleAttribute("hidden", !isAsked);
}

/** Splits a whole date in one box into the boxes of its parts. */
function spread(boxes: Boxes): void {
  const typed = valuesOf(boxes);
  const parts = spreadDate(typed);
  if (DATE.filter((part) => typed[part]?.trim()).length === 1 && parts.day && parts.month && parts.year) put(boxes, { ...parts });
}
