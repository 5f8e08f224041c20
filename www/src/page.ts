// What every page does.

import { wireClearing } from "./check/clearing.js";
import { clearAll } from "./check/state.js";
import { put, type Html } from "./html.js";
import { sayer, type Language } from "./language.js";
import { done } from "./views/clearing.js";
import { starting } from "./words/starting.js";

// The address of a check names its step, so the link past the menu must not change it.
document.querySelector("[data-skip]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main")?.focus();
});

const here = document.querySelector<HTMLElement>("[data-done-here]");
const everything = document.querySelector<HTMLElement>("[data-clearing=all]");
if (here && everything?.parentElement) {
  const say = sayer(document.documentElement.lang as Language);
  const tell = (what: Html) => {
    put(here, what);
    here.scrollIntoView();
    here.querySelector<HTMLElement>("[data-done]")?.focus();
  };
  wireClearing(everything.parentElement, () => {
    const undo = clearAll();
    tell(done(say(starting.cleared.all), say(starting.undo)));
    here.querySelector("[data-undo]")?.addEventListener("click", () => {
      undo();
      tell(done(say(starting.undone)));
    });
  });
}

// On paper nothing can be unfolded.
const folded = new Set<HTMLDetailsElement>();
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-fold]:not([open])")) {
    details.open = true;
    folded.add(details);
  }
});
window.addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
  folded.clear();
});
