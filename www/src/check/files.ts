// What a person takes away: files made on this machine, and what is copied.

import type { Answers, Record } from "../contract.js";
import type { Form } from "../form.js";
import type { Saved } from "./saved.js";
import { words } from "../words/words.js";

export function save(made: Record | Saved): void {
  const { submission, report } = made;
  const text = `${JSON.stringify(made, undefined, 2)}\n`;
  download(text, "application/json", `${words.name.en}-${submission.procedure}-${report.asOf.slice(0, 10)}.json`);
}

/** What was typed, where there is no result. */
export function saveAnswers({ id }: Form, answers: Answers): void {
  const submission = { procedure: id, answers };
  download(`${JSON.stringify({ submission }, undefined, 2)}\n`, "application/json", `${words.name.en}-${id}.json`);
}

export const CSV = "text/csv;charset=utf-8";

/** `of`: its academic year, or the day of the check. */
export function saveCalendar({ id }: Pick<Form, "id">, of: string, text: string): void {
  download(text, "text/calendar;charset=utf-8", `${id}-${of}.ics`);
}

/** A random id: a page without encryption has no `crypto.randomUUID`. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file made on this machine. */
export function download(content: string | Blob, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies a step, with who to contact and by when, and says so. */
export async function copy(button: HTMLElement, copied: string): Promise<void> {
  const parts = [...(button.closest("li")?.querySelectorAll("p") ?? [])];
  await navigator.clipboard.writeText(parts.map(({ innerText }) => innerText).join("\n"));
  const [label] = button.childNodes;
  if (label) label.textContent = copied;
}
