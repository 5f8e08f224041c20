// A register: the conflicts of one series, each with what the rules ask about it and what a person keeps beside that.

import type { Answers } from "../contract.js";
import type { Field, Form } from "../form.js";
import { fieldsOf, sorted } from "../check/state.js";
import { sealOf } from "../check/seal.js";

/** What is kept of a conflict that no rule asks for. */
export const DETAILS = ["staff", "role", "person", "relation", "qualification", "managed"] as const;
export type Detail = (typeof DETAILS)[number];
export type Details = { readonly [detail in Detail]?: string };

export interface Conflict {
  readonly id: string;
  readonly details: Details;
  readonly answers: Answers;
}

export const SIGNERS = ["head", "officer"] as const;
export type Signer = (typeof SIGNERS)[number];

export interface Signature {
  readonly name: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Over what was signed. */
  readonly seal: string;
}

export interface Register {
  readonly centre: string;
  /** To the questions about the series and the centre. */
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
  readonly signed: { readonly [signer in Signer]?: Signature };
}

export const EMPTY: Register = { centre: "", answers: {}, conflicts: [], signed: {} };

/** More than any centre has in a series; a file with more is another one. */
export const MOST_CONFLICTS = 5_000;

export const isEmpty = ({ centre, answers, conflicts, signed }: Register): boolean =>
  centre === "" && conflicts.length === 0 && Object.keys(answers).length === 0 && Object.keys(signed).length === 0;

/** What changes whenever the register does, apart from who signed it. */
export function sealOfRegister(register: Register): string {
  const known = seals.get(register);
  if (known !== undefined) return known;
  const { signed: _, ...content } = register;
  const seal = sealOf(content);
  seals.set(register, seal);
  return seal;
}
const seals = new WeakMap<Register, string>();

/** A random id: a page without encryption has no `crypto.randomUUID`. */
export { randomId } from "../check/files.js";

// ------------------------------------------------------------------------------------------------------------- its form

/** The list of a form whose items a register has, and the questions beside it. */
export interface Asked {
  form: Form;
  list: Field;
  /** What is asked about an item. */
  inside: readonly Field[];
  /** What is asked once for the register. */
  once: readonly Field[];
  declared: NonNullable<Form["register"]>;
}

export function askedIn(form: Form): Asked {
  const declared = form.register;
  const fields = fieldsOf(form);
  const list = fields.find(({ name }) => name === declared?.list);
  if (!declared || list?.kind.is !== "list") throw new Error(`${form.id} has no register.`);
  const inside = list.kind.sections.flatMap((section) => section.fields);
  return { form, list, inside, once: fields.filter((field) => field.kind.is !== "list"), declared };
}

/** The answers of a check about one conflict. */
export const answersWith = ({ list }: Asked, { answers }: Register, item: Answers): Answers => ({ ...answers, [list.name]: [item] });

// --------------------------------------------------------------------------------------------------------------- a file

export const FORMAT = "centre-checks/conflict-register";
export const EDITION = 1;

/** The register as a file, or as it is kept. */
export function asFile(register: Register): string {
  return `${JSON.stringify({ format: FORMAT, edition: EDITION, ...register }, undefined, 1)}\n`;
}

export type Fault = "notWhole" | "notOurs" | "newer" | "tooBig" | "unsound";

/** More than any register. */
export const MOST_BYTES = 20_000_000;

/** A register from a file, or what is wrong with it. What the questions have no place for makes it unsound: nothing is left out in silence. */
export function fromFile(text: string, asked: Asked): { register: Register } | { fault: Fault } {
  if (text.length > MOST_BYTES) return { fault: "tooBig" };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { fault: text.trimStart().startsWith("{") ? "notWhole" : "notOurs" };
  }
  if (!isGroup(found) || found["format"] !== FORMAT) return { fault: "notOurs" };
  if (typeof found["edition"] === "number" && found["edition"] > EDITION) return { fault: "newer" };
  const register = sound(found, asked);
  return register ? { register } : { fault: "unsound" };
}

type Group = { readonly [name: string]: unknown };
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isName = <N extends string>(names: readonly N[], name: string): name is N => names.some((one) => one === name);

function sound(found: Group, asked: Asked): Register | undefined {
  const { centre, answers, conflicts, signed } = found;
  if (!isText(centre) || !isGroup(answers) || !Array.isArray(conflicts) || !isGroup(signed) || conflicts.length > MOST_CONFLICTS) return undefined;
  const once = fitting(asked.once, answers);
  const each = conflicts.map((one) => soundConflict(one, asked));
  const ids = new Set(each.map((one) => one?.id));
  const names = Object.entries(signed).map(([signer, one]) => soundSignature(signer, one));
  if (!once || each.includes(undefined) || ids.size !== each.length || names.includes(undefined)) return undefined;
  return {
    centre,
    answers: once,
    conflicts: each as Conflict[],
    signed: Object.fromEntries(names as [Signer, Signature][]),
  };
}

function soundConflict(found: unknown, { inside }: Asked): Conflict | undefined {
  if (!isGroup(found) || !isText(found["id"]) || !isGroup(found["details"]) || !isGroup(found["answers"])) return undefined;
  const details = Object.entries(found["details"]);
  const answers = fitting(inside, found["answers"]);
  if (!answers || !details.every(([name, value]) => isName(DETAILS, name) && isText(value))) return undefined;
  return { id: found["id"], details: Object.fromEntries(details), answers };
}

function soundSignature(signer: string, found: unknown): [Signer, Signature] | undefined {
  if (!isName(SIGNERS, signer) || !isGroup(found)) return undefined;
  const { name, on, seal } = found;
  return isText(name) && isText(on) && isText(seal) ? [signer, { name, on, seal }] : undefined;
}

/** Answers that the questions have a place for; nothing where one has none. */
function fitting(fields: readonly Field[], answers: Group): Answers | undefined {
  const found = sorted(fields, answers);
  return found.left.length === 0 && Object.keys(found.fitting).length === Object.keys(answers).length ? found.fitting : undefined;
}
