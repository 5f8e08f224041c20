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
