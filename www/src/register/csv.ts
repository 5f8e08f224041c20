// A register as a table: written so that a program for spreadsheets opens it without running anything, and read back to the same
// values. The names of columns and the answers are those of the questions, in either language.

import { readTyped } from "centre-checks/form";
import { CallError, csvRecord, decoded, delimiterOf, newRecords, restored } from "centre-checks/sweep";
import type { Answers, Text } from "../contract.js";
import type { Field } from "../form.js";
import type { Language, Say } from "../language.js";
import { month } from "../language.js";
import { registering } from "../words/register.js";
import { DETAILS, MOST_BYTES, MOST_CONFLICTS, randomId, type Asked, type Conflict, type Detail, type Register } from "./register.js";

/** What is asked, in each language: a file can be in either. */
export type InEach = { readonly [language in Language]: Asked };

type Column = { is: "detail"; name: Detail } | { is: "once" | "item"; field: Field; other: Field };

// ------------------------------------------------------------------------------------------------------------- writing

const table = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map(csvRecord).join("")}`;

/** The columns as a file has them: what the register is of, what a person keeps, what the rules ask. */
function columns(asked: Asked, other: Asked): Column[] {
  const of = (is: "once" | "item", fields: readonly Field[], others: readonly Field[]) =>
    fields.map((field, at): Column => ({ is, field, other: others[at] ?? field }));
  const details = DETAILS.map((name): Column => ({ is: "detail", name }));
  return [...of("once", asked.once, other.once), ...details, ...of("item", asked.inside, other.inside)];
}

const titleOf = (column: Column, say: Say): string =>
  column.is === "detail" ? say(registering.details[column.name]) : (column.field.column ?? column.field.asks);

/** The register in the words of a language. Without conflicts it is a file to fill in. */
export function asTable(register: Register, { form: _, ...asked }: Asked, say: Say): string {
  const all = columns(asked as Asked, asked as Asked);
  const rows = register.conflicts.map(({ details, answers }) =>
    all.map((column) => {
      if (column.is === "detail") return details[column.name] ?? "";
      const answer = (column.is === "once" ? register.answers : answers)[column.field.name];
      return typeof answer === "string" ? inWords(column.field, answer, say) : "";
    }),
  );
  return table([all.map((column) => titleOf(column, say)), ...rows]);
}

/** What a column of choices, or of yes and no, has in it; days stay as a computer writes them, which every program reads alike. */
function inWords({ kind }: Field, answer: string, say: Say): string {
  if (kind.is === "yes-no" && (answer === "yes" || answer === "no")) return kind[answer];
  if (kind.is === "choice") return kind.options.find(({ code }) => code === answer)?.says ?? answer;
  if (kind.is === "series") return month(answer, say) ?? answer;
  return answer;
}

export const rejectsAsTable = (rejects: readonly Reject[], say: Say): string =>
  table([
    [registering.line, registering.column, registering.value, registering.expected].map((title) => say(title)),
    ...rejects.map(({ line, column, value, expected }) => [String(line), column, value, expected]),
  ]);

// ------------------------------------------------------------------------------------------------------------- reading

export { decoded };

/** A row that was left out, and why. */
export interface Reject {
  line: number;
  column: string;
  value: string;
  expected: string;
}

export interface ReadTable {
  conflicts: readonly Conflict[];
  /** The answers to what is asked once, as far as the rows give them. */
  answers: Answers;
  rejects: readonly Reject[];
  /** Columns that no question has. */
  left: readonly string[];
}

export type TableFault = "noTable" | "noColumn" | "cutOff" | "columnTwice" | "tooBig" | "tooMany";

/** Names of columns are compared without case, spacing, signs and accents. */
const plain = (text: string): string => text.normalize("NFD").toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, "");

/** The rows of a register that is kept in this series; all of the file or, where it is no such file, what is wrong with it. */
export function fromTable(text: string, inEach: InEach, language: Language, register: Register, say: Say): ReadTable | { fault: TableFault } {
  if (text.length > MOST_BYTES) return { fault: "tooBig" };
  if (text.includes("\0") || text.trim() === "") return { fault: "noTable" };
  const rows: { readonly line: number; readonly fields: readonly string[] }[] = [];
  try {
    const records = newRecords(delimiterOf(text), (record) => void rows.push(record));
    records.push(text);
    records.end();
  } catch (error) {
    if (error instanceof CallError) return { fault: "cutOff" };
    throw error;
  }
  const [head, ...body] = rows;
  if (!head) return { fault: "noTable" };
  const asked = inEach[language];
  const known = columns(asked, inEach[language === "en" ? "cy" : "en"]);
  const found = head.fields.map((title) => known.find((column) => namesOf(column).has(plain(restored(title)))));
  const isTwice = found.some((column, at) => column && found.indexOf(column) !== at);
  if (found.every((column) => column === undefined)) return { fault: "noColumn" };
  if (isTwice) return { fault: "columnTwice" };
  if (body.length + register.conflicts.length > MOST_CONFLICTS) return { fault: "tooMany" };

  const once: { [name: string]: string } = {};
  const conflicts: Conflict[] = [];
  const rejects: Reject[] = [];
  for (const { line, fields: record } of body) {
    const details: { [detail in Detail]?: string } = {};
    const answers: { [name: string]: string } = {};
    const own: { [name: string]: string } = {};
    const wrong: Reject[] = [];
    if (record.length > head.fields.length && record.slice(head.fields.length).some((value) => value.trim() !== "")) {
      const value = record.slice(head.fields.length).join(" ");
      wrong.push({ line, column: "", value, expected: say(registering.expectedFields, { count: head.fields.length }) });
    }
    found.forEach((column, place) => {
      const value = restored(record[place] ?? "");
      if (!column || value.trim() === "") return;
      if (column.is === "detail") {
        details[column.name] = value;
        return;
      }
      const answer = answerIn(column.field, column.other, value);
      const expected = answer === undefined ? expectedIn(column.field, say) : undefined;
      if (column.is === "item" && answer !== undefined) answers[column.field.name] = answer;
      const { name } = column.field;
      const before = register.answers[name] ?? once[name];
      if (column.is === "once" && answer !== undefined && (before === undefined || before === answer || answerIn(column.field, column.other, String(before)) === answer)) own[name] = answer;
      else if (column.is === "once" && answer !== undefined) {
        wrong.push({ line, column: titleOf(column, say), value, expected: say(registering.expectedSame, { answer: inWords(column.field, String(before), say) }) });
      }
      if (expected !== undefined) wrong.push({ line, column: titleOf(column, say), value, expected });
    });
    if (wrong.length > 0) rejects.push(...wrong);
    else if (Object.keys(details).length + Object.keys(answers).length > 0) {
      Object.assign(once, own);
      conflicts.push({ id: randomId(), details, answers });
    } else if (record.some((value) => value.trim() !== "")) {
      rejects.push({ line, column: "", value: record.filter((value) => value.trim() !== "").join(" "), expected: say(registering.expectedSomething) });
    }
  }
  const answers = { ...once, ...register.answers };
  return { conflicts, answers, rejects, left: head.fields.filter((title, at) => title.trim() !== "" && !found[at]) };
}

const both = ({ en, cy }: Text): string[] => [en, cy];

/** Every name that a column goes by. */
function namesOf(column: Column): Set<string> {
  const found =
    column.is === "detail"
      ? [column.name, ...both(registering.details[column.name])]
      : [column.field, column.other].flatMap(({ name, asks, column: title }) => [name, asks, title ?? ""]);
  return new Set(found.map(plain).filter((name) => name !== ""));
}

/** The answer that a value is, in either language; nothing where it is none. */
function answerIn({ kind }: Field, other: Field, value: string): string | undefined {
  if (kind.is === "choice") {
    const wanted = plain(value);
    const others = other.kind.is === "choice" ? other.kind.options : [];
    return kind.options.find(({ code, says }, at) => [code, says, others[at]?.says ?? ""].some((one) => plain(one) === wanted))?.code;
  }
  if (kind.is === "yes-no") {
    const ways = [kind, other.kind].flatMap((one) => (one.is === "yes-no" ? [one] : []));
    const said = (["yes", "no"] as const).find((name) => ways.some((one) => plain(one[name]) === plain(value)));
    if (said) return said;
  }
  return readTyped(kind.is as Parameters<typeof readTyped>[0], value).answer;
}

function expectedIn({ kind }: Field, say: Say): string {
  if (kind.is === "choice") return kind.options.map(({ says }) => says).join(" / ");
  if (kind.is === "yes-no") return `${kind.yes} / ${kind.no}`;
  return say(kind.is === "date" ? registering.expectedDay : registering.expectedSeries);
}
