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
 * open, and back to it. What is about every other day comes after the outcome, where there is anything else to ask.
 */
export function next(procedure: Form, after: Section, answers: Answers, missing: Missing, open: Missing, seen: boolean): string {
  const all = sectionsAsked(procedure, answers, missing);
  const urgent = all.filter(({ standing }) => !standing);
  const asked = after.standing || urgent.length < 2 ? all : urgent;
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
  /** Whether nothing is open in an item. */
  isDone: (item: string) => boolean;
}

/** What is still open: everything, and of that what comes next. */
export interface Open {
  missing: Missing;
  next: Missing;
}

/** What is open in a report. Key dates do not say what comes next. */
export const openIn = (report: { missing: Missing; next?: Missing }): Open => ({ missing: report.missing, next: report.next ?? report.missing });

/**
 * What the first page of questions shows while nothing is answered: all of it, and of an item what comes first in it. The build of
 * the site checks that {@link shownOn} shows the same.
 */
export function shownAtFirst(procedure: Form, section: Section): Shown {
  const answers = opened(section.fields, {}, () => true);
  return {
    answers,
    asks: (path) => !path.includes("[") || isFirstInItem(procedure, path),
    isOptional: (path) => isForTheRecord(procedure, path),
    items: (path) => listAt(answers, path).length,
    isDone: () => false,
  };
}

/** The items of a list; none where there is no list. */
export const listAt = (answers: Answers, path: string): readonly Answers[] => listOf(at(answers, path));
export const listOf = (value: unknown): readonly Answers[] => (Array.isArray(value) ? (value as readonly Answers[]) : []);

/** What a page of questions shows: a section, or one item of a list in it. */
export function shownOn(
  procedure: Form,
  section: Section,
  given: Answers,
  open: Open,
  openWith: (answers: Answers) => Open,
  deferred: readonly string[],
  item?: string,
): Shown {
  let answers = given;
  let inside = open;
  // A blank item can have a list of its own.
  for (let depth = 0; depth < 3; depth++) {
    const more = opened(section.fields, answers, (path) => isAsked(path, answers, inside.missing), item);
    if (JSON.stringify(more) === JSON.stringify(answers)) break;
    answers = more;
    inside = openWith(answers);
  }
  // With other items an item may need less than alone. Ask what would be asked of it alone: the questions of one
  // item should not come and go with the next.
  const alone = section.fields.flatMap(({ name }) => aloneIn(name, answers, openWith, item));
  const missing = [...inside.missing, ...alone.flatMap((one) => one.missing)];
  const next = [...inside.next, ...alone.flatMap((one) => one.next)];
  const asks = (path: string): boolean => {
    if (!path.includes("[")) return isAsked(path, given, open.missing) || isForTheRecord(procedure, path);
    const own = path.slice(0, path.lastIndexOf("."));
    // An item in which nothing can make a difference is shown whole, because it has to be shown.
    if (!(holds(own, missing) || hasAnswers(at(given, own)))) return true;
    if (at(given, path) !== undefined) return true;
    if (isFirstInItem(procedure, path)) return holds(path, missing) || isForTheRecord(procedure, path);
    // What an item is comes first. Then all the rest is asked, as far as what is open before it cannot make it pointless.
    const first = firstIn(procedure, path).map(({ name }) => `${own}.${name}`);
    const isOpen = (one: string) => at(given, one) === undefined && holds(one, missing) && !deferred.includes(one);
    return !first.some(isOpen) && (holds(path, next) || isForTheRecord(procedure, path));
  };
  const isOptional = (path: string): boolean => isForTheRecord(procedure, path) && !holds(path, open.missing);
  return { answers, asks, isOptional, items: (path) => listAt(answers, path).length, isDone: (one) => !holds(one, inside.missing) };
}

/** The questions of the first section of the item that a path leads into. */
function firstIn({ form }: Form, path: string): readonly Field[] {
  let fields: readonly Field[] = form.flatMap((section) => section.fields);
  let first: readonly Field[] = [];
  for (let { name, index, rest } = taken(path); index !== undefined; { name, index, rest } = taken(rest)) {
    const kind = fields.find((field) => field.name === name)?.kind;
    const sections = kind?.is === "list" ? kind.sections : [];
    first = sections[0]?.fields ?? [];
    fields = sections.flatMap((section) => section.fields);
  }
  return first;
}

function isFirstInItem(procedure: Form, path: string): boolean {
  return firstIn(procedure, path).some(({ name }) => path.endsWith(`.${name}`));
}

/** What is open in the item of a list that is shown with its questions, were it the only one. */
export function aloneIn(list: string, answers: Answers, openWith: (answers: Answers) => Open, item?: string): Open[] {
  const items = listAt(answers, list);
  const { name, index } = taken(item ?? "");
  const place = name === list ? Number(index) : 0;
  const one = items[place];
  if (items.length < 2 || name !== list || !one) return [];
  const { missing, next } = openWith({ ...answers, [list]: [one] });
  const back = (paths: Missing) =>
    paths.filter((path) => path.startsWith(`${list}[0].`)).map((path) => path.replace("[0]", `[${place}]`));
  return [{ missing: back(missing), next: back(next) }];
}

const hasAnswers = (item: unknown): boolean => isGroup(item) && Object.keys(item).length > 0;

/** With a blank item in each list that is asked for and has none; of a list's items, in the one that is shown with its questions. */
function opened(fields: readonly Field[], answers: Answers, asks: (path: string) => boolean, item?: string, prefix = ""): Answers {
  const copy: { [name: string]: Answers[string] } = { ...answers };
  for (const { name, kind } of fields) {
    const path = `${prefix}${name}`;
    if (kind.is !== "list" || !asks(path)) continue;
    const list = listOf(answers[name]);
    const items = list.length > 0 ? list : [{}];
    const own = kind.sections.flatMap((section) => section.fields);
    copy[name] = items.map((one, index) =>
      isWithQuestions(`${path}[${index}]`, items.length, item) ? opened(own, one, asks, item, `${path}[${index}].`) : one,
    );
  }
  return copy;
}

/** Whether an item stands on the page with its questions: it is the only one, or the page is its own. Others are rows of a table. */
export const isWithQuestions = (path: string, count: number, item: string | undefined): boolean =>
  count < 2 || item === path || (item?.startsWith(`${path}.`) ?? false);

/** The item on whose page an answer is asked for; none where the section's own page asks for it. */
export function itemWith(answers: Answers, path: string): string | undefined {
  let found: string | undefined;
  let before = "";
  for (let { name, index, rest } = taken(path); index !== undefined; { name, index, rest } = taken(rest)) {
    const list = `${before}${name}`;
    if (listAt(answers, list).length > 1) found = `${list}[${index}]`;
    before = `${list}[${index}].`;
  }
  return found;
}

/** The list that an item is in, and its place there. */
export function placeOf(item: string): { list: string; index: number } {
  const at = item.lastIndexOf("[");
  return { list: item.slice(0, at), index: Number.parseInt(item.slice(at + 1), 10) };
}

/** Paths in a list after one of its items was taken out: the item's own go, and those of the items behind it move up. */
export function without(paths: readonly string[], list: string, index: number): string[] {
  return paths.flatMap((path) => {
    const place = path.startsWith(`${list}[`) ? Number.parseInt(path.slice(list.length + 1), 10) : -1;
    if (place === index) return [];
    return place < index ? [path] : [`${list}[${place - 1}]${path.slice(path.indexOf("]", list.length) + 1)}`];
  });
}
