// What was answered, kept in this tab only. Never in an address, never sent.

import type { Answers } from "../contract.js";
import type { Field, Form } from "../form.js";

/** The text in the boxes of one date, by the name of the box. */
export interface Parts {
  [part: string]: string;
}

interface Kept {
  /** By procedure. */
  answers: { [procedure: string]: Answers };
  /** Paths that a person said cannot be answered yet. */
  deferred: { [procedure: string]: readonly string[] };
  /** Procedures whose outcome was seen: from there on, one question is changed at a time. */
  reached: { [procedure: string]: boolean };
  policy: { [procedure: string]: string };
  /** The last answer to each question that means the same everywhere. */
  shared: { [field: string]: string };
  /** `procedure/field`: filled in from another procedure once, and not again. */
  filledIn: readonly string[];
  /** The day of the check, where one was chosen. */
  asOf: { [procedure: string]: string };
  /** Items of a list that was said to be empty: they come back if the person changes that. */
  setAside: { [list: string]: readonly Answers[] };
  /** By procedure and path: the boxes of a date exactly as typed. */
  boxes: { [procedure: string]: { [path: string]: Parts } };
  /** The number on the page for one number. */
  number?: string;
}

const KEY = "centre-checks";
const empty = (): Kept => ({ answers: {}, deferred: {}, reached: {}, policy: {}, shared: {}, filledIn: [], asOf: {}, setAside: {}, boxes: {} });

/** Where the browser keeps nothing, the page itself does, until it is left. */
let onThisPage: string | null = null;

export function kept(): Kept {
  try {
    const text = storage()?.getItem(KEY) ?? onThisPage;
    return text ? { ...empty(), ...(JSON.parse(text) as Partial<Kept>) } : empty();
  } catch {
    return empty();
  }
}

export function keep(change: (now: Kept) => void): void {
  const now = kept();
  change(now);
  onThisPage = JSON.stringify(now);
  try {
    storage()?.setItem(KEY, onThisPage);
  } catch {
    // Full: the page still has it.
  }
}

export function clear(): void {
  onThisPage = null;
  storage()?.removeItem(KEY);
}

function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

export const answersOf = (procedure: Form): Answers => kept().answers[procedure.id] ?? {};

export function keepAnswers(procedure: Form, answers: Answers): void {
  keep((now) => {
    now.answers[procedure.id] = answers;
    for (const { name, shared } of fieldsOf(procedure)) {
      const answer = answers[name];
      if (shared && typeof answer === "string") now.shared[name] = answer;
    }
  });
}

/** Answers from other procedures to questions that mean the same here. Each is offered once, and can be changed. */
export function fillIn(procedure: Form): void {
  const now = kept();
  const offered = fieldsOf(procedure).filter(
    (field) =>
      field.shared &&
      canHold(field, now.shared[field.name]) &&
      now.answers[procedure.id]?.[field.name] === undefined &&
      !now.filledIn.includes(`${procedure.id}/${field.name}`),
  );
  if (offered.length === 0) return;
  keep((then) => {
    const answers = Object.fromEntries(offered.map(({ name }) => [name, now.shared[name] ?? ""]));
    then.answers[procedure.id] = { ...then.answers[procedure.id], ...answers };
    then.filledIn = [...then.filledIn, ...offered.map(({ name }) => `${procedure.id}/${name}`)];
  });
}

const fieldsOf = ({ form }: Form): readonly Field[] => form.flatMap(({ fields }) => fields);

function canHold({ kind }: Field, answer: string | undefined): boolean {
  if (answer === undefined || kind.is === "list") return false;
  return kind.is !== "choice" || kind.options.some(({ code }) => code === answer);
}
