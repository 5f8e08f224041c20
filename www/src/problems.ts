// How problems on a form are shown.

import { wording, type Wording } from "centre-checks/form";
import { taken } from "./check/path.js";
import type { Text } from "./contract.js";
import type { Field } from "./form.js";
import { html, put } from "./html.js";
import { sayer, type Language, type Say } from "./language.js";
import { errors, required } from "./words/errors.js";
import { starting } from "./words/starting.js";
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
  const better = Object.fromEntries(Object.entries(errors).map(([name, one]) => [name, say(one)]));
  return { language, wording: { ...own, ...better }, classes };
}

/** What to select or to enter where there is no answer to a question; nothing where the question is not known. */
export function requiredOf(fields: readonly Field[], path: string, say: Say): string | undefined {
  const { name, rest } = taken(path);
  const field = fields.find((one) => one.name === name);
  if (!field) return undefined;
  const { kind } = field;
  if (kind.is === "list") {
    const inside = kind.sections.flatMap((section) => section.fields);
    return rest ? requiredOf(inside, rest, say) : say(required.list, { none: say(words.none) });
  }
  if (kind.is === "yes-no") return say(required.yesNo, { yes: kind.yes, no: kind.no });
  return say(required[kind.is]);
}

/** An empty module: whatever runs WebAssembly at all compiles it. */
const EMPTY = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

/** Why the rules do not run here: nothing runs them, the site forbids it, or this browser is too old for them. */
function whyNot(cause: unknown): Text {
  if (typeof WebAssembly === "undefined") return starting.isSwitchedOff;
  // Some browsers compile what is empty all the same, but say why they refuse the rest.
  if (/unsafe-eval|Content.Security.Policy/i.test(cause instanceof Error ? cause.message : "")) return starting.isForbidden;
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    return starting.isForbidden;
  }
  return starting.cannotRun;
}

/** Said in an element: what is needed was not loaded, or cannot run here and why. */
export function cannotGoOn(error: unknown, place: Element, say: Say): void {
  const isHere = error instanceof Error && error.name === "CallError";
  const said = html`<p class="app-inset app-inset--warning" role="alert">${say(isHere ? whyNot(error.cause) : starting.cannotLoad)} <a class="govuk-link" href="">${say(starting.loadAgain)}</a></p>`;
  put(place, said);
  // The address of a link would lose the step.
  place.querySelector("a")?.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
}
