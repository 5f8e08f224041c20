// Which questions are asked, and what comes next. Nothing of this is written down: it follows from what a report says is
// still missing.

import type { Answers } from "../contract.js";
import type { Field, Form, Section } from "../form.js";
import { taken } from "./path.js";

/** The outcome's id among the sections of a form, in the address. No section may have this id. */
export const OUTCOME = "the-outcome";
/** The same for a saved result that was opened. */
export const SAVED = "the-saved-result";

/** What a letter's address begins with; its number follows. No section's id may begin with it. */
export const LETTER = "the-letter-";

type Missing = readonly string[];

/** The value at a path such as `events[1].dates[0].on`. */
export function at(answers: Answers, path: string): unknown {
  return steps(path).reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), answers);
}

/** The answers with the list at a path changed. */
export function withList(answers: Answers, path: string, list: readonly Answers[]): Answers {
  const copy = structuredClone(answers) as Answers;
  const names = steps(path);
  const last = names.pop() ?? "";
  const owner = names.reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), copy);
  if (isGroup(owner)) {
    if (list.length > 0) owner[last] = list;
    else delete owner[last];
  }
  return copy;
}

const steps = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);
const isGroup = (value: unknown): value is { [step: string]: unknown } => typeof value === "object" && value !== null;

/** Whether a path is one of these, or contains one of them. */
const holds = (path: string, missing: Missing): boolean =>
  missing.some((one) => one === path || one.startsWith(`${path}[`) || one.startsWith(`${path}.`));

/** Asked: what can still make a difference, and what was answered already. */
const isAsked = (path: string, answers: Answers, missing: Missing): boolean =>
  at(answers, path) !== undefined || holds(path, missing);

/** Whether nothing ever depends on a field. It is asked only for the printed record, and can be left out. */
export const isForTheRecord = (procedure: Form, path: string): boolean => procedure.optional.includes(path.replaceAll(/\[\d+\]/g, "[]"));

export const sectionsAsked = (procedure: Form, answers: Answers, missing: Missing): Section[] =>
  procedure.form.filter(({ fields }) =>
    fields.some(({ name }) => isAsked(name, answers, missing) || isForTheRecord(procedure, name)),
  );

/** What a person has not yet said that they cannot answer. */
export const stillOpen = (missing: Missing, deferred: readonly string[]): string[] =>
  missing.filter((path) => !deferred.includes(path));

/** The section that holds a path. */
export const sectionOf = (procedure: Form, path: string): Section | undefined =>
  procedure.form.find(({ fields }) => fields.some(({ name }) => name === steps(path)[0]));

/**
 * The id of what comes after a section. Forward through the form at first; once the outcome was seen, only to what is still
 * open, and back to it.
 */
export function next(procedure: Form, after: Section, answers: Answers, missing: Missing, open: Missing, seen: boolean): string {
  const asked = sectionsAsked(procedure, answers, missing);
  const place = procedure.form.indexOf(after);
  const onward = asked.find((section) => procedure.form.indexOf(section) > place);
  if (onward && !seen) return onward.id;
  const unanswered = asked.find((section) => section !== after && section.fields.some(({ name }) => holds(name, open)));
  return unanswered?.id ?? OUTCOME;
}

export function previous(procedure: Form, before: Section | undefined, answers: Answers, missing: Missing): string {
  const place = before ? procedure.form.indexOf(before) : procedure.form.length;
  const asked = sectionsAsked(procedure, answers, missing);
  return asked.findLast((section) => procedure.form.indexOf(section) < place)?.id ?? "";
}

export interface Shown {
  /** The answers, with one blank item in each list that is not answered: something to write on. */
  answers: Answers;
  asks: (path: string) => boolean;
  isOptional: (path: string) => boolean;
  items: (path: string) => number;
}

type SetAside = (path: string) => readonly Answers[] | undefined;

/**
 * What the first page of questions shows while nothing is answered: all of it, and of an item what comes first in it. The build of
 * the site checks that {@link shownOn} shows the same.
 */
export function shownAtFirst(procedure: Form, section: Section): Shown {
  const answers = opened(section.fields, {}, () => undefined, () => true);
  return {
    answers,
    asks: (path) => isReached(section.fields, path, () => true),
    isOptional: (path) => isForTheRecord(procedure, path),
    items: (path) => itemsAt(answers, path),
  };
}

const itemsAt = (answers: Answers, path: string): number => ((list) => (Array.isArray(list) ? list.length : 0))(at(answers, path));

/** What a page of questions shows. */
export function shownOn(
  procedure: Form,
  section: Section,
  given: Answers,
  missing: Missing,
  missingWith: (answers: Answers) => Missing,
  deferred: readonly string[],
  setAside: SetAside,
): Shown {
  let answers = given;
  let inside: Missing = missing;
  // A blank item can have a list of its own.
  for (let depth = 0; depth < 3; depth++) {
    answers = opened(section.fields, answers, setAside, (path) => isAsked(path, answers, inside));
    inside = missingWith(answers);
  }
  // With other items an item may need less than alone. Ask what would be asked of it alone: the questions of one
  // item should not come and go with the next.
  inside = [...inside, ...section.fields.flatMap(({ name }) => missingAlone(name, answers, missingWith))];
  const asks = (path: string): boolean => {
    if (!path.includes("[")) return isAsked(path, given, missing) || isForTheRecord(procedure, path);
    // An item in which nothing can make a difference is shown whole, because it has to be shown.
    const item = path.slice(0, path.lastIndexOf("."));
    if (!isReached(section.fields, path, (one) => at(answers, one) === undefined && holds(one, inside) && !deferred.includes(one))) return false;
    return isAsked(path, answers, inside) || isForTheRecord(procedure, path) || !(holds(item, inside) || hasAnswers(at(answers, item)));
  };
  const isOptional = (path: string): boolean => isForTheRecord(procedure, path) && !holds(path, missing);
  return { answers, asks, isOptional, items: (path) => itemsAt(answers, path) };
}

/** Whether it is a question's turn in an item: those of an item's section come when nothing is open in the sections before. */
function isReached(fields: readonly Field[], path: string, isOpen: (path: string) => boolean, prefix = ""): boolean {
  const { name, index, rest } = taken(path);
  const kind = fields.find((field) => field.name === name)?.kind;
  if (index === undefined || kind?.is !== "list") return true;
  const item = `${prefix}${name}[${index}].`;
  const own = taken(rest).name;
  const place = kind.sections.findIndex((one) => one.fields.some((field) => field.name === own));
  const before = kind.sections.slice(0, place).flatMap((one) => one.fields);
  if (before.some((field) => isOpen(`${item}${field.name}`))) return false;
  return isReached(kind.sections.flatMap((one) => one.fields), rest, isOpen, item);
}

function missingAlone(list: string, answers: Answers, missingWith: (answers: Answers) => Missing): string[] {
  const items = answers[list];
  if (!Array.isArray(items)) return [];
  return (items as readonly Answers[]).flatMap((item, index) => {
    const missing = missingWith({ ...answers, [list]: [item] });
    return missing.filter((path) => path.startsWith(`${list}[0].`)).map((path) => path.replace("[0]", `[${index}]`));
  });
}

const hasAnswers = (item: unknown): boolean => isGroup(item) && Object.keys(item).length > 0;

function opened(
  fields: readonly Field[],
  answers: Answers,
  setAside: SetAside,
  asks: (path: string) => boolean,
  prefix = "",
): Answers {
  const copy: { [name: string]: Answers[string] } = { ...answers };
  for (const { name, kind } of fields) {
    const path = `${prefix}${name}`;
    if (kind.is !== "list" || !asks(path)) continue;
    const list = answers[name];
    const items = Array.isArray(list) && list.length > 0 ? (list as readonly Answers[]) : (setAside(path) ?? [{}]);
    const own = kind.sections.flatMap((section) => section.fields);
    copy[name] = items.map((item, index) => opened(own, item, setAside, asks, `${path}[${index}].`));
  }
  return copy;
}
