// Starts the check of this page.

import "../early.js";
import "../page.js";
import { loadForm } from "../contract.js";
import { sayer, type Language } from "../language.js";
import { cannotGoOn } from "../problems.js";
import { Check } from "./check.js";

const language = document.documentElement.lang as Language;

function start(app: HTMLElement, id: string): void {
  loadForm(id, language)
    .then((form) => {
      const check = new Check(app, form);
      window.addEventListener("hashchange", () => check.show({ focus: true }));
      // A page that comes back out of the browser's memory may have been cleared on another one.
      window.addEventListener("pageshow", ({ persisted }) => persisted && check.show());
      check.show();
    })
    .catch((error: unknown) => {
      for (const place of app.querySelectorAll("[data-begin]")) cannotGoOn(error, place, sayer(language));
      throw error;
    });
}

// The register has parts of a check in the same file, and is none.
const app = document.querySelector<HTMLElement>("[data-check]");
const id = app?.dataset["check"];
if (app && id) start(app, id);
