// A browser at the register of conflicts, and registers for it: what the files of tests on it share. Each file is a process of its own, with
// one browser.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import catalogue from "centre-checks/catalogue";
import { visit } from "./support.js";

export const { id: procedure, form, register: declared } = Object.values(catalogue).find((entry) => entry.register);
export const KEY = "centre-checks-register";

export let v;
let folder;
before(async () => {
  v = await visit();
  folder = mkdtempSync(join(tmpdir(), "centre-checks-register-"));
});
after(async () => {
  await v.close();
  rmSync(folder, { recursive: true });
});

export const file = (register) => ({
  format: "centre-checks/conflict-register",
  edition: 1,
  centre: "Example School, 68123",
  answers: { series: "2027-06" },
  conflicts: [],
  signed: {},
  ...register,
});

/** A conflict that has to be told, with nothing missing. */
export const TO_TELL = {
  [declared.body]: "wjec",
  qualificationType: "general",
  situation: "teaching-related",
  internallyAssessed: "yes",
  makesAssessmentDecisions: "no",
  involvesHeadOfCentre: "no",
  [declared.told]: "no",
  aroseAfterDeadline: "no",
  deadlineIs: "known",
  deadline: "2027-02-21",
  measuresRecorded: "yes",
};
export const one = (staff, answers = TO_TELL) => ({ id: staff.toLowerCase().replaceAll(/\W/g, "-"), details: { staff, qualification: "GCSE Drama" }, answers });

export const settled = async () => {
  await v.settled();
  await v.driver.wait(() => v.run("return document.querySelector('[data-found][aria-busy]') === null"), 60_000, "checking did not end");
};

/** Opens the page with nothing kept anywhere, or with a register in this tab. */
export async function fresh(language = "en", register = undefined) {
  await v.away();
  await v.run("sessionStorage.clear(); localStorage.clear()");
  await v.run("return new Promise((done) => { const asked = indexedDB.deleteDatabase('centre-checks-register'); asked.onsuccess = asked.onerror = () => done(true); })");
  if (register) await v.run("sessionStorage[arguments[0]] = arguments[1]", KEY, JSON.stringify(file(register)));
  await v.open(`${language}/register/`);
  await settled();
}

export async function choose(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  await v.run("document.querySelector('[data-done-here]').replaceChildren(); document.querySelector('[data-open-fault]').replaceChildren()");
  await v.driver.findElement({ css: "[data-open-file]" }).sendKeys(path);
  await v.driver.wait(() => v.run("return document.querySelector('[data-open-fault]')?.innerText.length > 0 || document.querySelector('[data-done]') !== null"), 60_000, "nothing came of the file");
  await settled();
}

export const inTab = () => v.run("return JSON.parse(sessionStorage[arguments[0]] ?? 'null')", KEY);
export const count = () => v.run("return Number(document.querySelector('[data-count]')?.dataset.count ?? 0)");
export const wait = (script, why) => v.driver.wait(() => v.run(script), 30_000, why);
