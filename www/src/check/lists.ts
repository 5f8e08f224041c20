// Lists on a page of questions: items come and go, and a list can be said to be empty.

import type { Answers } from "../contract.js";
import type { Form } from "../form.js";
import * as flow from "./flow.js";
import { answersOf, keep, keepAnswers } from "./state.js";

/** `redraw` shows the page again after a change, and goes to an item. */
export function wireLists(
  form: HTMLFormElement,
  procedure: Form,
  read: () => Answers,
  redraw: (change: () => void, focus: () => string) => void,
): void {
  for (const box of form.querySelectorAll<HTMLInputElement>("[data-none]")) {
    const path = box.dataset["none"] ?? "";
    const list = flow.at(answersOf(procedure), path);
    const items = form.querySelector(`[data-items="${path}"]`);
    const follow = () => items?.toggleAttribute("hidden", box.checked);
    const putAside = () => {
      box.checked = false;
      const listed = flow.at(read(), path);
      box.checked = true;
      keep((now) => {
        now.setAside[`${procedure.id}/${path}`] = Array.isArray(listed) ? (listed as Answers[]) : [];
      });
    };
    box.checked = Array.isArray(list) && list.length === 0;
    box.addEventListener("change", () => {
      follow();
      if (box.checked) putAside();
    });
    follow();
  }
  const changeList = (path: string, change: (list: Answers[]) => Answers[], focus: (list: Answers[]) => string) => {
    let changed: Answers[] = [];
    redraw(
      () => {
        const before = read();
        const found = flow.at(before, path);
        changed = change(Array.isArray(found) && found.length > 0 ? [...(found as Answers[])] : [{}]);
        keepAnswers(procedure, flow.withList(before, path, changed));
      },
      () => focus(changed),
    );
  };
  for (const button of form.querySelectorAll<HTMLElement>("[data-add]")) {
    const { add: path = "" } = button.dataset;
    button.addEventListener("click", () => changeList(path, (list) => [...list, {}], (list) => `${path}[${list.length - 1}]`));
  }
  for (const button of form.querySelectorAll<HTMLElement>("[data-remove]")) {
    const [, path = "", index = ""] = /^(.*)\[(\d+)\]$/.exec(button.dataset["remove"] ?? "") ?? [];
    button.addEventListener("click", () =>
      changeList(path, (list) => list.filter((_, place) => place !== Number(index)), () => `${path}[${Math.max(0, Number(index) - 1)}]`),
    );
  }
}
