// How problems on a form are shown.

import { wording, type Wording } from "centre-checks/form";
import { sayer, type Language, type Say } from "./language.js";
import { words } from "./words/words.js";

const classes = {
  summary: "govuk-error-summary",
  summaryTitle: "govuk-error-summary__title",
  summaryBody: "govuk-error-summary__body",
  summaryList: "govuk-list govuk-error-summary__list",
  message: "govuk-error-message",
  hidden: "govuk-visually-hidden",
  control: "govuk-input--error",
  question: "govuk-form-group--error",
};

/** In the portal's classes, and in the portal's words. */
export function showingIn(language: Language): { language: Language; wording: Wording; classes: typeof classes } {
  const say = sayer(language);
  const own = Object.fromEntries(
    Object.entries(wording.en).map(([name, en]) => [name, say({ en, cy: wording.cy[name as keyof Wording] })]),
  ) as unknown as Wording;
  return { language, wording: own, classes };
}

/** Said in an element: what is needed was not loaded, or this browser cannot run it. */
export function cannotGoOn(error: unknown, place: Element, say: Say): void {
  const isHere = error instanceof Error && error.name === "CallError";
  const element = document.createElement("p");
  element.className = "app-inset app-inset--warning";
  element.setAttribute("role", "alert");
  element.textContent = say(isHere ? words.cannotRun : words.cannotLoad);
  place.replaceChildren(element);
}
