// What was answered: kept in this tab, or on this device where a person asked for that. Never in an address, never sent.

import type { Answers } from "../contract.js";
import type { Field, Form } from "../form.js";
import type { Language } from "../language.js";

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
  /** The text of a saved file that was opened, by its procedure. */
  opened: { [procedure: string]: string };
  /** By procedure: what was typed into the gaps of its letters. */
  details: { [procedure: string]: { [gap: string]: string } };
  /** The language that letters are written in, where one was chosen. */
  letterIn?: Language;
  /** The number on the page for one number. */
  number?: string;
}

const KEY = "centre-checks";

/** The name under which the register of conflicts is kept. */
export const REGISTER_KEY = "centre-checks-register";

/** Where the browser keeps nothing, the page itself does, until it is left. */
let onThisPage: string | null = null;

const isText = (value: unknown): value is string => typeof value === "string";
const isYesNo = (value: unknown): value is boolean => typeof value === "boolean";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isGroup = (value: unknown): value is { [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is Answers[] => Array.isArray(value) && value.every(isGroup);
const isParts = (value: unknown): value is Parts => isGroup(value) && Object.values(value).every(isText);
const isBoxes = (value: unknown): value is { [path: string]: Parts } => isGroup(value) && Object.values(value).every(isParts);

/** What is of the right kind; something else can have written here. */
function each<T>(found: unknown, is: (value: unknown) => value is T): { [name: string]: T } {
  const entries = isGroup(found) ? Object.entries(found) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => is(entry[1])));
}

function sound(found: unknown): Kept {
  const given = isGroup(found) ? found : {};
  return {
    answers: each(given["answers"], (one): one is Answers => isGroup(one)),
    deferred: each(given["deferred"], isTexts),
    reached: each(given["reached"], isYesNo),
    policy: each(given["policy"], isText),
    shared: each(given["shared"], isText),
    filledIn: isTexts(given["filledIn"]) ? given["filledIn"] : [],
    asOf: each(given["asOf"], isText),
    setAside: each(given["setAside"], isItems),
    boxes: each(given["boxes"], isBoxes),
    opened: each(given["opened"], isText),
    details: each(given["details"], isParts),
    ...((given["letterIn"] === "en" || given["letterIn"] === "cy") && { letterIn: given["letterIn"] }),
    ...(isText(given["number"]) && { number: given["number"] }),
  };
}

export function kept(): Kept {
  try {
    return sound(JSON.parse(read() ?? "{}"));
  } catch {
    return sound({});
  }
}

export function keep(change: (now: Kept) => void): void {
  const now = kept();
  change(now);
  write(JSON.stringify(now));
}

/** All of it as it is kept. */
export const asText = (): string => read() ?? "{}";

const read = (): string | null => device()?.getItem(KEY) ?? tab()?.getItem(KEY) ?? onThisPage;

function write(text: string): void {
  onThisPage = text;
  try {
    (isOnDevice() ? device() : tab())?.setItem(KEY, text);
  } catch {
    // Full: the page still has it.
  }
}

const tab = (): Storage | undefined => storage("sessionStorage");
const device = (): Storage | undefined => storage("localStorage");

function storage(name: "sessionStorage" | "localStorage"): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** Whether a person asked for the answers to be kept on this device. */
export const isOnDevice = (): boolean => device()?.getItem(KEY) != null;

/** Keeps the answers on this device from now on. False where the browser does not allow it. */
export function moveToDevice(): boolean {
  try {
    device()?.setItem(KEY, asText());
  } catch {
    return false;
  }
  if (!isOnDevice()) return false;
  tab()?.removeItem(KEY);
  return true;
}

/** What brings back what was cleared. */
export type Undo = () => void;

/** Erases all that is kept, on this device and in this tab, the register too. Answers that are brought back are in this tab only. */
export function erase(): Undo {
  const before = asText();
  onThisPage = null;
  device()?.removeItem(KEY);
  tab()?.removeItem(KEY);
  tab()?.removeItem(REGISTER_KEY);
  try {
    indexedDB.deleteDatabase(REGISTER_KEY);
  } catch {
    // A browser that allows no database has none.
  }
  return () => write(before);
}

/** Takes the answers of a file as those to a check, and what else belongs to them. */
export function replaceAnswers(procedure: Form, answers: Answers, policy: string | undefined): Undo {
  const text = kept().opened[procedure.id];
  const back = clearCheck(procedure);
  keep((now) => {
    if (text !== undefined) now.opened[procedure.id] = text;
    if (policy !== undefined && procedure.policies.some(({ id }) => id === policy)) now.policy[procedure.id] = policy;
  });
  keepAnswers(procedure, answers);
  return () => {
    clearCheck(procedure);
    back();
  };
}

export function clearAll(): Undo {
  const before = asText();
  write("{}");
  return () => write(before);
}

export function clearNumber(): Undo {
  const { number } = kept();
  keep((now) => {
    delete now.number;
  });
  return () =>
    keep((now) => {
      if (number !== undefined) now.number = number;
    });
}

const PARTS = ["answers", "deferred", "reached", "policy", "asOf", "boxes", "opened", "details"] as const;

/** Clears one check. What it filled in for others goes unless another check has it too, and is not filled in here again. */
export function clearCheck(procedure: Form): Undo {
  const { id } = procedure;
  const before = kept();
  const own = (path: string) => path.startsWith(`${id}/`);
  const shared = fieldsOf(procedure).filter((field) => field.shared);
  keep((now) => {
    for (const part of PARTS) delete now[part][id];
    for (const list of Object.keys(now.setAside).filter(own)) delete now.setAside[list];
    for (const { name } of shared) {
      if (!Object.values(now.answers).some((answers) => answers[name] === now.shared[name])) delete now.shared[name];
    }
    now.filledIn = [...new Set([...now.filledIn, ...shared.map(({ name }) => `${id}/${name}`)])];
  });
  return () =>
    keep((now) => {
      for (const part of PARTS) Object.assign(now[part], before[part][id] === undefined ? {} : { [id]: before[part][id] });
      for (const [list, items] of Object.entries(before.setAside)) if (own(list)) now.setAside[list] = items;
      now.shared = { ...before.shared, ...now.shared };
      now.filledIn = [...now.filledIn.filter((path) => !own(path)), ...before.filledIn.filter(own)];
    });
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
      field.kind.is !== "list" &&
      now.shared[field.name] !== undefined &&
      fits(field, now.shared[field.name]) &&
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

/** Takes out what the questions of this edition have no place for: another edition, or another site, can have left it. */
export function leaveOut(procedure: Form): string[] {
  const { answers, policy } = kept();
  const { fitting, left } = sorted(fieldsOf(procedure), answers[procedure.id] ?? {});
  const edition = policy[procedure.id];
  const isUnknown = edition !== undefined && !procedure.policies.some(({ id }) => id === edition);
  if (left.length === 0 && !isUnknown) return [];
  keep((now) => {
    now.answers[procedure.id] = fitting;
    if (isUnknown) delete now.policy[procedure.id];
  });
  return isUnknown ? [...left, edition] : left;
}

/** Answers that a form has a place for, and the texts of those that it has none for. */
export function sorted(fields: readonly Field[], answers: { readonly [name: string]: unknown }): { fitting: Answers; left: string[] } {
  const fitting: { [name: string]: Answers[string] } = {};
  const left: string[] = [];
  for (const [name, answer] of Object.entries(answers)) {
    const field = fields.find((one) => one.name === name);
    if (!field || !fits(field, answer)) left.push(...textsIn(answer));
    else if (field.kind.is === "list" && isItems(answer)) {
      const inside = field.kind.sections.flatMap((section) => section.fields);
      const items = answer.map((item) => sorted(inside, item));
      fitting[name] = items.map((item) => item.fitting);
      left.push(...items.flatMap((item) => item.left));
    } else fitting[name] = answer as string;
  }
  return { fitting, left };
}

function fits({ kind }: Field, answer: unknown): boolean {
  if (kind.is === "list") return isItems(answer);
  if (!isText(answer)) return false;
  if (kind.is === "yes-no") return answer === "yes" || answer === "no";
  return kind.is !== "choice" || kind.options.some(({ code }) => code === answer);
}

const textsIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : value === null ? [] : [String(value)];

export const fieldsOf = ({ form }: Form): readonly Field[] => form.flatMap(({ fields }) => fields);
