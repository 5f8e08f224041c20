// Starts the check of this page.

import "../page.js";
import { ready } from "centre-checks";
import { forms } from "../contract.js";
import { sayer, type Language } from "../language.js";
import { words } from "../words/words.js";
import { Check } from "./check.js";

const app = document.querySelector<HTMLElement>("[data-check]");

ready().then(begin, () => {
  const element = document.createElement("p");
  element.className = "app-inset app-inset--warning";
  element.textContent = sayer(document.documentElement.lang as Language)(words.cannotRun);
  app?.querySelector("[data-begin]")?.replaceChildren(element);
});

function begin(): void {
  const procedure = forms().find(({ id }) => id === app?.dataset["check"]);
  if (!app || !procedure) throw new Error("This page is no check.");
  const check = new Check(app, procedure);
  check.show();
  window.addEventListener("hashchange", () => check.show({ focus: true }));
  // A page that comes back out of the browser's memory may have been cleared on another one.
  window.addEventListener("pageshow", ({ persisted }) => persisted && check.show());
}
