// The page for one number.

import "../page.js";
import { showProblems } from "centre-checks/form";
import { wireClearing } from "../check/clearing.js";
import { clearNumber, keep, kept } from "../check/state.js";
import { loadNumbers, type SaidIdentified } from "../contract.js";
import { put, type Html } from "../html.js";
import { sayer, type Language } from "../language.js";
import { cannotGoOn, showingIn } from "../problems.js";
import { done } from "../views/clearing.js";
import { FIELD, identified } from "../views/number.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);
const main = document.getElementById("main");
const find = <E extends HTMLElement>(selector: string): E => {
  const found = main?.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const { title } = document;
const form = find<HTMLFormElement>("[data-number]");
const input = find<HTMLInputElement>(`#${FIELD}`);
const found = find("[data-identified]");
let clearProblems = (): void => {};

let identify: ((number: string) => SaidIdentified) | undefined;

/** Shows what was kept, as it was when the page was left, and then does something else. */
function show(then = (): void => {}): void {
  clearProblems();
  document.title = title;
  const { number } = kept();
  input.value = number ?? "";
  if (number === undefined) found.replaceChildren();
  else if (identify) put(found, identified(identify(number), say));
  else {
    load(() => show(then));
    return;
  }
  then();
}

function load(then: () => void): void {
  main?.setAttribute("aria-busy", "true");
  loadNumbers(language)
    .finally(() => main?.removeAttribute("aria-busy"))
    .then(
      (loaded) => {
        identify = loaded;
        find("[data-begin]").replaceChildren();
        then();
      },
      (error: unknown) => cannotGoOn(error, find("[data-begin]"), say),
    );
}

function onSubmit(event: Event): void {
  event.preventDefault();
  const number = input.value;
  keep((now) => {
    if (number.trim()) now.number = number;
    else delete now.number;
  });
  show(() => {
    if (kept().number !== undefined) {
      find("#found").focus();
      return;
    }
    const problem = { path: FIELD, control: input, message: say(words.numberNone) };
    clearProblems = showProblems(form, [problem], { ...showingIn(language), summaryIn: find("[data-summary]") });
    document.title = `${say(words.errorTitle)} ${title}`;
  });
}

for (const note of find("[data-begin]").querySelectorAll("[data-waiting]")) note.remove();
show();
form.hidden = false;
form.addEventListener("submit", onSubmit);

const here = find("[data-done-here]");
function tell(what: Html): void {
  put(here, what);
  here.scrollIntoView();
  find("[data-done]").focus();
}
wireClearing(find("[data-clearing]").parentElement ?? document, () => {
  const undo = clearNumber();
  show();
  tell(done(say(starting.cleared.number), say(starting.undo)));
  find("[data-undo]").addEventListener("click", () => {
    undo();
    show();
    tell(done(say(starting.undone)));
  });
});
// A page that comes back out of the browser's memory may have been cleared on another one.
window.addEventListener("pageshow", ({ persisted }) => persisted && show());
