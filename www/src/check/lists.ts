// Lists on a page of questions: rows of a table, and one item at a time with its questions.

import { readAnswers } from "centre-checks/form";
import type { KeyDates, Report } from "centre-checks";
import type { Answers } from "../contract.js";
import type { Field, Form } from "../form.js";
import { put, type Html } from "../html.js";
import type { Say } from "../language.js";
import { question, type Asking } from "../views/question.js";
import { words } from "../words/words.js";
import { at, isWithQuestions, listOf } from "./flow.js";
import { taken } from "./path.js";

interface Changes {
  add: (list: string) => void;
  remove: (item: string) => void;
  /** A list is said to be empty, or that is taken back. */
  setNone: (box: HTMLInputElement, list: string) => void;
}

export function wireLists(page: HTMLElement, { add, remove, setNone }: Changes, say: Say): void {
  page.addEventListener("click", (event) => {
    const { target } = event;
    const pressed = target instanceof Element && target.closest<HTMLElement>("[data-add], [data-remove], [data-past]");
    if (!pressed) return;
    const { add: list, remove: item } = pressed.dataset;
    if (list !== undefined) add(list);
    else if (item !== undefined) remove(item);
    else {
      // The address names the step, so the way past the rows must not change it.
      event.preventDefault();
      (pressed.closest("[data-items]")?.querySelector<HTMLElement>("[data-add]") ?? page.querySelector<HTMLElement>("[type=submit]"))?.focus();
    }
  });
  page.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset["none"] !== undefined) setNone(target, target.dataset["none"]);
  });
  for (const box of page.querySelectorAll<HTMLInputElement>("[data-find]")) {
    const items = box.closest("[data-items]");
    const rows = [...(items?.querySelectorAll<HTMLElement>("tbody [data-item]") ?? [])].map((row) => ({ row, text: row.innerText.toLowerCase() }));
    const found = items?.querySelector("[data-found]");
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    box.addEventListener("input", (event) => {
      // It is no answer.
      event.stopPropagation();
      const wanted = box.value.trim().toLowerCase();
      const count = rows.filter(({ row, text }) => !(row.hidden = !text.includes(wanted))).length;
      if (found) found.textContent = say(words.foundInList, { count });
    });
  }
}

/** The question at a path of a form. */
export function fieldAt({ form }: Form, path: string): Field | undefined {
  let field: Field | undefined;
  let fields: readonly Field[] = form.flatMap((section) => section.fields);
  for (let { name, rest } = taken(path); name !== ""; { name, rest } = taken(rest)) {
    field = fields.find((one) => one.name === name);
    fields = field?.kind.is === "list" ? field.kind.sections.flatMap((section) => section.fields) : [];
  }
  return field;
}

/** What a page holds, with what is known of the items that are only rows on it and of what it does not ask. */
export function readPage(form: HTMLFormElement, procedure: Form, before: Answers, item: string | undefined): Answers {
  const names = [...form.elements].map((control) => control.getAttribute("name") ?? "");
  const asks = (path: string) => names.some((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
  const merged = (fields: readonly Field[], now: Answers, known: Answers, prefix: string): Answers => {
    const group: { [name: string]: Answers[string] } = { ...now };
    for (const { name, kind } of fields) {
      const path = `${prefix}${name}`;
      const given = known[name];
      if (!asks(path)) {
        if (given !== undefined) group[name] = given;
        continue;
      }
      const isNone = Array.isArray(now[name]) && now[name].length === 0;
      if (kind.is !== "list" || isNone) continue;
      const own = kind.sections.flatMap((section) => section.fields);
      const [[found = {}], listed] = [listOf(now[name]), listOf(given)];
      const items = (listed.length > 0 ? listed : [{}]).map((one, index, { length }) => {
        const at = `${path}[${index}]`;
        return isWithQuestions(at, length, item) ? merged(own, found, one, `${at}.`) : one;
      });
      // A single item left wholly blank is a list that is not answered yet.
      if (items.length === 1 && Object.keys(items[0] ?? {}).length === 0) delete group[name];
      else group[name] = items;
    }
    return group;
  };
  const { answers } = readAnswers(form, procedure);
  return merged(procedure.form.flatMap((section) => section.fields), answers, before, "");
}

/** Items of a list that is said to be empty are not seen, and not read. */
export function putAway(box: HTMLInputElement): void {
  const items = box.closest("fieldset")?.querySelector("[data-items]");
  items?.toggleAttribute("hidden", box.checked);
  for (const control of items?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? []) control.disabled = box.checked;
}

/** Where a list was said to be empty while its items could not be put away yet, the items count. */
export const withItems = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, typeof answer === "string" ? answer : answer.filter((item) => typeof item === "object")]),
  );

/** On its own page an item is the first and only one of its list, whatever its name says: so the package has it. */
const asFirst = (item: string): string => item.replaceAll(/\[\d+\]/g, "[0]");

/** Answers of which the page of an item asks. */
export function answersOn(answers: Answers, item: string | undefined): Answers {
  if (item === undefined) return answers;
  const [names, own] = [item.split(/\[\d+\]\.?/).filter(Boolean), at(answers, item)];
  return names.reduceRight<Answers>((inner, name) => ({ [name]: [inner] }), typeof own === "object" && own !== null ? (own as Answers) : {});
}

/** What a report says about the page of an item. */
export function reportOn<R extends Report | KeyDates>(report: R, item: string | undefined): R {
  if (item === undefined) return report;
  const moved = (path: string): string[] => (path.startsWith(`${item}.`) ? [asFirst(item) + path.slice(item.length)] : []);
  return {
    ...report,
    missing: report.missing.flatMap(moved),
    ...("next" in report && { next: report.next.flatMap(moved) }),
    unreadable: report.unreadable.flatMap((one) => moved(one.path).map((path) => ({ ...one, path }))),
  };
}

/** A path as the package has it, with the number that its item has. */
export const pathOn = (path: string, item: string | undefined): string =>
  item !== undefined && path.startsWith(asFirst(item)) ? item + path.slice(asFirst(item).length) : path;

/** Puts questions that answers have brought where they belong in their item. Gives what was put. */
export function reveal(form: HTMLFormElement, procedure: Form, asking: Asking): HTMLElement[] {
  const added: HTMLElement[] = [];
  for (const part of form.querySelectorAll<HTMLElement>("[data-part]")) {
    const at = part.dataset["part"] ?? "";
    const list = fieldAt(procedure, at)?.kind;
    const section = list?.is === "list" ? list.sections.find(({ id }) => id === part.dataset["section"]) : undefined;
    let after: Element | null = null;
    for (const field of [...(section?.fields ?? [])].reverse()) {
      const path = `${at}.${field.name}`;
      let own = [...part.children].find((child) => child instanceof HTMLElement && child.dataset["question"] === path);
      if (!own && asking.asks(path)) {
        own = elementOf(question(field, path, asking));
        part.insertBefore(own, after);
        added.push(own as HTMLElement);
      }
      after = own ?? after;
    }
    part.hidden = part.querySelector(":scope > [data-question]") === null;
  }
  return added;
}

function elementOf(markup: Html): Element {
  const place = document.createElement("div");
  put(place, markup);
  const [element] = place.children;
  if (!element) throw new Error("There is no element.");
  return element;
}
