// All that the portal knows about checks: what the package exports. Its modules are loaded when they are needed: one procedure's,
// in one language.

import type { calendar, CalendarOptions, identify, Identified, keyDates, KeyDates, Report } from "centre-checks";
import type { TypedAnswers } from "centre-checks/form";
import type { letters } from "centre-checks/letters";
import type * as sayings from "centre-checks/say";
import type { FormWords, IdentifyWords, KeyDatesWords, SaidCitation, SaidContact, Words } from "centre-checks/say";
import { checks, numbers } from "virtual:checks";
import { formOf, type Entry, type Form } from "./form.js";
import { isMarked, marked, type Language } from "./language.js";

export type SaidReport = sayings.Said<Report>;
export type SaidKeyDates = sayings.SaidKeyDates<KeyDates>;
export type SaidIdentified = sayings.SaidIdentified<Identified>;
export type Finding = SaidReport["findings"][number];
export type Outcome = Finding["outcome"];
export type Force = Finding["force"];
export type Kind = SaidReport["decision"]["kind"];
export type Citation = SaidCitation;
export type Contact = SaidContact;
export type KeyDate = SaidKeyDates["dates"][number];
export type Note = SaidKeyDates["undated"][number];
export type Formed = SaidIdentified["couldBe"][number]["outcome"];
export type Answers = TypedAnswers;
export type { Letter } from "centre-checks/letters";
export type WriteLetters = typeof letters;

export interface Text {
  readonly en: string;
  readonly cy: string;
}

type Loaded<T> = () => Promise<T>;
type InEach<T> = { readonly [language in Language]: Loaded<{ default: T }> };

/** How the parts of a form are loaded. */
export interface Parts {
  readonly entry: Loaded<{ default: Entry }>;
  readonly rules: Loaded<CheckRules | DatesRules>;
  readonly words: InEach<Words | KeyDatesWords>;
  readonly form: InEach<FormWords>;
  /** What writes its letters, where it has any. */
  readonly letters?: Loaded<{ letters: WriteLetters }>;
  /** The fields that nothing depends on, `[]` for each list. */
  readonly optional: readonly string[];
  /** The choices with which a check ends, by `field/code`, and the kind of decision that they end with. */
  readonly ends: { readonly [choice: string]: string };
}

export interface Numbers {
  readonly rules: Loaded<{ identify: typeof identify; ready: () => Promise<void> }>;
  readonly words: InEach<IdentifyWords>;
}

interface CheckRules {
  check: (submission: object, options: { asOf: string }) => Report;
  ready: () => Promise<void>;
}

interface DatesRules {
  keyDates: typeof keyDates;
  calendar: typeof calendar;
  ready: () => Promise<void>;
}

export interface Submission {
  procedure: string;
  policy?: string;
  answers: Answers;
  /** Answers to other procedures that the key dates include. */
  others?: { readonly [field: string]: Answers };
}

/** What was asked and the result, in codes and facts: enough to check it again. */
export interface Record<R extends Report | KeyDates = Report | KeyDates> {
  submission: Submission;
  options: { asOf: string };
  report: R;
  /** Which calendar the dates go into: another file with the same id replaces the first. */
  calendarId?: string;
}

/** The rules of one form, and their result in one language: a report for a procedure's, dates for the key dates'. */
export interface Rules {
  record: (submission: Submission, asOf: string) => Record;
  say: (made: Record) => SaidReport | SaidKeyDates;
  /** What they are said in. */
  words: Words | KeyDatesWords;
  /** The text of a calendar file with the same dates. */
  calendar: (said: SaidKeyDates, how: CalendarOptions) => string;
}

export const hasDates = (said: SaidReport | SaidKeyDates): said is SaidKeyDates => "undated" in said;

/** What asks questions on pages of its own, in the order in which they are offered: each procedure, and the key dates. */
export const ids = Object.keys(checks);

export function partsOf(id: string): Parts {
  const parts = checks[id];
  if (!parts) throw new Error(`There is no check ${id}.`);
  return parts;
}

/** What a form asks. */
export async function loadForm(id: string, language: Language): Promise<Form> {
  const { entry, form, optional, ends } = partsOf(id);
  const [declared, words] = await Promise.all([entry(), form[language]()]);
  return formOf(declared.default, words.default, optional, ends);
}

/** What is needed to check a form. Nothing is compiled before that. */
export async function loadRules(id: string, language: Language): Promise<Rules> {
  const parts = partsOf(id);
  const [rules, found, { headline, say, sayKeyDates }] = await Promise.all([
    parts.rules(),
    parts.words[language](),
    import("centre-checks/say"),
  ]);
  await rules.ready();
  const words = inItsMarks(found.default);
  if ("keyDates" in rules) {
    const spoken = words as KeyDatesWords;
    return {
      words,
      record: (submission, asOf) => {
        const options = { asOf };
        return { submission, options, report: rules.keyDates({ ...submission.answers, ...submission.others }, options) };
      },
      say: ({ report }) => sayKeyDates(report as KeyDates, spoken),
      calendar: (said, how) => rules.calendar(said, spoken, how),
    };
  }
  return {
    words,
    record: (submission, asOf) => ({ submission, options: { asOf }, report: rules.check(submission, { asOf }) }),
    say: ({ report, submission: { answers } }) => {
      const said = say(report as Report, words as Words);
      Object.assign(said.decision, { says: headline(said, answers, words as Words) });
      return said;
    },
    calendar: () => {
      throw new Error(`${id} has no calendar.`);
    },
  };
}

/** Days as a calendar file, such as those of a report; what that takes is loaded when it is asked for. */
export async function calendarOf(report: Pick<SaidReport, "asOf" | "engine">, days: SaidKeyDates["dates"], language: Language, how: Parameters<Rules["calendar"]>[1]): Promise<string> {
  const rules = await loadRules("key-dates", language);
  const none = { earlier: [], later: [], undated: [], unknown: [], signposts: [], missing: [], unreadable: [] };
  const { asOf, engine } = report;
  return rules.calendar({ ...none, language, asOf: asOf.slice(0, 10), engine, dates: days }, how);
}

/** What is needed to identify a number. */
export async function loadNumbers(language: Language): Promise<(number: string) => SaidIdentified> {
  const [{ identify, ready }, found, { sayIdentified }] = await Promise.all([
    numbers.rules(),
    numbers.words[language](),
    import("centre-checks/say"),
  ]);
  await ready();
  const words = inItsMarks(found.default);
  return (number) => sayIdentified(identify(number), words);
}

/** The sentences of a module of words, marked where all Welsh is marked; their codes stay as they are. */
export function inItsMarks<W extends { readonly language: Language }>(words: W): W {
  const inside = (value: unknown): unknown => {
    if (typeof value === "string") return marked(value, words.language);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, KEPT.includes(name) ? one : inside(one)]));
  };
  return isMarked ? (inside(words) as W) : words;
}

const KEPT = ["language", "edition", "fingerprint", "table"];
