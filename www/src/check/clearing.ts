// Clears answers after a question.

import { sayer, type Language } from "../language.js";
import { starting } from "../words/starting.js";
import { isOnDevice } from "./state.js";

/** Calls `clear` once the person has said yes. */
export function wireClearing(place: ParentNode, clear: () => void): void {
  const block = place.querySelector<HTMLElement>("[data-clearing]");
  const find = (selector: string) => block?.querySelector<HTMLElement>(selector);
  const [button, sure, where] = [find("[data-clear]"), find("[data-clear-sure]"), find("[data-where]")];
  if (!button || !sure) return;
  if (where && isOnDevice()) where.textContent = sayer(document.documentElement.lang as Language)(starting.privacyOnDevice);
  button.hidden = false;
  const ask = (asks: boolean) => {
    sure.hidden = !asks;
    button.hidden = asks;
    (asks ? sure : button).focus();
  };
  button.addEventListener("click", () => ask(true));
  find("[data-clear-no]")?.addEventListener("click", () => ask(false));
  find("[data-clear-yes]")?.addEventListener("click", () => {
    ask(false);
    clear();
  });
}
