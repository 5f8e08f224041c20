// What every page does.

import { clear } from "./check/state.js";
import { sayer, type Language } from "./language.js";
import { done } from "./views/clearing.js";
import { words } from "./words/words.js";

// The address of a check names its step, so the link past the menu must not change it.
document.querySelector("[data-skip]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main")?.focus();
});

const here = document.querySelector<HTMLElement>("[data-done-here]");
const button = document.querySelector<HTMLButtonElement>("[data-clear]");
if (here && button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    clear();
    here.innerHTML = done(sayer(document.documentElement.lang as Language)(words.cleared)).markup;
    here.scrollIntoView();
    here.querySelector<HTMLElement>("[data-done]")?.focus();
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
