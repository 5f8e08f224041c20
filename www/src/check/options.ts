// The form of the day that a check is made for, and of the edition of the rules.

import { dateFault, joinDate, readTyped, showProblems, splitDate } from "centre-checks/form";
import type { Form } from "../form.js";
import { isInRange, today, type Say } from "../language.js";
import type { showingIn } from "../problems.js";
import { AS_OF, EDITION } from "../views/options.js";
import { words } from "../words/words.js";
import { keep, kept } from "./state.js";

export interface OptionsForm {
  procedure: Form;
  /** The day or moment of the check: the one that was chosen, or what the machine's clock gives. */
  day: { asOf: string; chosen: string | undefined; clock: string };
  say: Say;
  showing: ReturnType<typeof showingIn>;
  summaryIn: Element;
  /** Called after the options change. */
  used: () => void;
}

export function wireOptions(form: HTMLFormElement, { procedure: { id }, day, say, showing, summaryIn, used }: OptionsForm): void {
  const box = (part: string) => form.querySelector<HTMLInputElement>(`[name="${AS_OF}.${part}"]`);
  const edition = form.querySelector<HTMLSelectElement>(`[name="${EDITION}"]`);
  const date = splitDate(isInRange(day.asOf) ? (day.chosen ?? today()) : undefined);
  for (const part of ["day", "month", "year"] as const) {
    const input = box(part);
    if (input) input.value = date[part];
  }
  if (edition) edition.value = kept().policy[id] ?? "";
  const { title } = document;
  let clearProblems = () => {};
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearProblems();
    document.title = title;
    const typed = { day: box("day")?.value ?? "", month: box("month")?.value ?? "", year: box("year")?.value ?? "" };
    const written = joinDate(typed);
    const asOf = written && (readTyped("date", written).answer ?? written);
    const { part, fault } = asOf === undefined ? ({ part: "day", fault: "notReal" } as const) : dateFault(typed);
    const control = box(part);
    if (control && !isInRange(asOf ?? day.clock)) {
      clearProblems = showProblems(form, [{ path: AS_OF, control, message: showing.wording[fault] }], { ...showing, summaryIn });
      document.title = `${say(words.errorTitle)} ${title}`;
      return;
    }
    keep((now) => {
      // Today is not a chosen date: tomorrow it is another one.
      if (asOf === undefined || (asOf === today() && isInRange(day.clock))) delete now.asOf[id];
      else now.asOf[id] = asOf;
      if (edition?.value) now.policy[id] = edition.value;
      else delete now.policy[id];
    });
    used();
  });
}
