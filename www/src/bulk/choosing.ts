// Choosing a file: by its box, by dropping it anywhere on the page, or by pasting what is in it.

import { showProblems, type Problem } from "centre-checks/form";
import type { Language, Say } from "../language.js";
import { showingIn } from "../problems.js";
import { bulk } from "../words/bulk.js";
import { words } from "../words/words.js";

export interface Chosen {
  readonly source: Blob | string;
  /** Its name, or nothing for what was pasted. */
  readonly name: string | undefined;
}

export interface Choosing {
  readonly main: HTMLElement;
  readonly say: Say;
  readonly language: Language;
  /** What else on the form is wrong, if anything. */
  readonly faults: () => readonly Problem[];
  readonly chosen: (chosen: Chosen) => void;
}

/** Shows problems of a form, in the summary at the top of the page too. What it returns takes them away. */
export function problems(main: HTMLElement, language: Language, say: Say): (form: HTMLFormElement, found: readonly Problem[]) => boolean {
  const { title } = document;
  const summaryIn = main.querySelector("[data-summary]") ?? main;
  let clear = (): void => {};
  return (form, found) => {
    clear();
    clear = () => {};
    document.title = title;
    if (found.length === 0) return false;
    clear = showProblems(form, [...found], { ...showingIn(language), summaryIn });
    document.title = `${say(words.errorTitle)} ${title}`;
    return true;
  };
}

export function wireChoosing({ main, say, language, faults, chosen }: Choosing): void {
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = main.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const form = find<HTMLFormElement>("[data-choose]");
  const input = find<HTMLInputElement>("#file");
  const name = find("[data-file-name]");
  const pasted = find<HTMLTextAreaElement>("#pasted");
  const target = find("[data-drop]");
  const show = problems(main, language, say);

  const showName = (): void => {
    const file = input.files?.[0];
    name.textContent = file ? file.name : say(bulk.nothingChosen);
    if (file) name.setAttribute("translate", "no");
    else name.removeAttribute("translate");
  };
  input.addEventListener("change", () => {
    showName();
    // What is chosen last counts.
    if (input.files?.length) pasted.value = "";
  });
  pasted.addEventListener("input", () => {
    if (pasted.value === "") return;
    input.value = "";
    showName();
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const file = input.files?.[0];
    const source = file ?? pasted.value;
    const missing = typeof source === "string" && source.trim() === "";
    const found = [...(missing ? [{ path: "file", control: input, message: say(bulk.nothingGiven) }] : []), ...faults()];
    if (!show(form, found)) chosen({ source, name: file?.name });
  });

  // A file that is dropped beside the form would otherwise replace the page.
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;
  document.addEventListener("dragenter", (event) => {
    if (!isFile(event) || form.hidden) return;
    event.preventDefault();
    depth += 1;
    target.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!isFile(event) || form.hidden) return;
    depth -= 1;
    target.hidden = depth > 0 ? target.hidden : true;
  });
  document.addEventListener("dragover", (event) => isFile(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    depth = 0;
    target.hidden = true;
    const files = event.dataTransfer?.files;
    if (form.hidden || !files) return;
    if (files.length !== 1) {
      show(form, [{ path: "file", control: input, message: say(bulk.oneFile) }]);
      return;
    }
    input.files = files;
    input.dispatchEvent(new Event("change"));
    form.requestSubmit();
  });
  form.hidden = false;
}
