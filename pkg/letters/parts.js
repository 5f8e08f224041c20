// Sentences with gaps in them, and a letter as plain text and as HTML.

import { clean } from "../clean.js";

const PLACEHOLDER = /\{(\w+)\}/;

/** A sentence as parts: texts and gaps. What stands in a place is a text or parts of its own. */
export function fill(sentence, values) {
  return joined(sentence.split(PLACEHOLDER).map((text, place) => (place % 2 === 1 ? values[text] : text)));
}

/** Parts one after the other; neighbouring texts become one. */
export function joined(all) {
  const found = [];
  for (const part of all.flat()) {
    if (part === "") continue;
    if (typeof part === "string" && typeof found.at(-1) === "string") found.push(found.pop() + part);
    else found.push(part);
  }
  return found;
}

/** What a caller gives for gaps: texts, cleaned. A gap for longer texts keeps its lines. */
export function detailsOf(given) {
  return (id, isLong) => {
    const text = typeof given === "object" && given !== null && Object.hasOwn(given, id) ? given[id] : undefined;
    if (typeof text !== "string" || text.length > LONGEST) return undefined;
    const lines = isLong ? text.split(/\r\n?|\n/) : [text];
    const cleaned = lines.map((line) => clean(line).replace(/[\0-\x1f\x7f-\x9f]/g, "")).join("\n").trim();
    return cleaned === "" ? undefined : cleaned;
  };
}

const LONGEST = 4000;

/** What stands under a key of a table's own. */
export const known = (table, key) => (typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined);

/** A line as text; a gap stands in square brackets. */
export const lineText = (line) => line.map((part) => (typeof part === "string" ? part : `[${part.says}]`)).join("");

/** A letter as text. */
export const asText = (blocks) =>
  blocks.map(({ is, lines }) => lines.map((line) => (is === "list" ? "- " : "") + lineText(line)).join("\n")).join("\n\n");

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>");

const lineHtml = (line) =>
  line.map((part) => (typeof part === "string" ? escaped(part) : `<mark data-gap="${part.gap}">[${escaped(part.says)}]</mark>`)).join("");

const HTML = {
  subject: (lines) => `<p><strong>${lines.join("<br>")}</strong></p>`,
  lines: (lines) => `<p>${lines.join("<br>")}</p>`,
  list: (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`,
};

/** A letter as HTML: everything that is put in is escaped. */
export const asHtml = (blocks, language) =>
  `<div lang="${language}">${blocks.map(({ is, lines }) => HTML[is](lines.map(lineHtml))).join("")}</div>`;
