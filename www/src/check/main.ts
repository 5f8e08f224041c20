// Starts the check of this page.

import "../page.js";
import { loadForm } from "../contract.js";
import { sayer, type Language } from "../language.js";
import { cannotGoOn } from "../problems.js";
import { Check } from "./check.js";

const language = document.documentElement.lang as Language;
const app = document.querySelector<HTMLElement>("[data-check]");
const id = app?.dataset["check"];
if (!app || !id) throw new Error("This page is no check.");

loadForm(id, language).then(
  (form) => {
    const check = new Check(app, form);
    check.show();
    window.addEventListener("hashchange", () => check.show({ focus: true }));
    // A page that comes back out of the browser's memory may have been cleared on another one.
    window.addEventListener("pageshow", ({ persisted }) => persisted && check.show());
  },
  (error: unknown) => cannotGoOn(error, app.querySelector("[data-begin]") ?? app, sayer(language)),
);
