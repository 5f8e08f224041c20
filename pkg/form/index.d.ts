/// <reference lib="dom" />

import type { FieldKind, Language, Options, PolicyId, Why } from "../index.js";

/**
 * The words of what a form asks for: those of a report's procedure, such as `centre-checks/en/account-change`, or of the key
 * dates, `centre-checks/en/key-dates`. They carry what the form declares.
 */
export interface FormWords {
  readonly language: Language;
  readonly table: object;
  readonly common: object;
}

/** Answers as controls hold them: text as it was typed, and lists of groups. */
export type Typed = string | readonly TypedAnswers[];
export interface TypedAnswers {
  readonly [field: string]: Typed;
}

/**
 * What a form holds. A control carries the path of its answer as its name: `signatory`, `newAccountHolders[0].email`; a date
 * may be three controls named `.day`, `.month` and `.year`, a date and time those three with `.hour`, `.minute` and, where it has
 * to be said which of two hours is meant, `.offset` (`+01:00` or `+00:00`); items of a list are numbered from 0 without gaps, and a ticked box
 * named `newAccountHolders[]` says that there are none. What is blank is left out. One item left wholly blank is a list that
 * is not answered yet; beside others it counts.
 *
 * @param known answers given elsewhere, such as on other pages: kept where this form does not ask for them
 */
export function readAnswers(form: HTMLFormElement, words: Pick<FormWords, "table">, known?: TypedAnswers): TypedAnswers;

/** The same answers as the rules take them: what was typed is read, text by text. What cannot be read stays as it is. */
export function asRead(answers: TypedAnswers, words: Pick<FormWords, "table">): TypedAnswers;

/** Puts answers into the controls that ask for them. Controls without an answer are left as they are. */
export function writeAnswers(form: HTMLFormElement, words: Pick<FormWords, "table">, answers: Readonly<object>): void;

/**
 * Reads what was typed into a field of this kind as the answer that the rules take: `1af o Fawrth 2026` as `2026-03-01`, `Jun 27`
 * as `2027-06`. Nothing is corrected: where it cannot be read, `why` says why, and `likely` what was perhaps meant, as far as
 * that shows. Nothing visible: an empty object.
 */
export function readTyped(kind: FieldKind["is"], typed: string): ReadTyped;

export interface ReadTyped {
  answer?: string;
  unreadable?: true;
  why?: Why;
  likely?: string;
}

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/**
 * Three boxes as one text, nothing rolled over: 30, 2 and 2026 give `2026-02-30`, and 27, March and 2026 give `27 March 2026`. What is
 * no such date stands between bars, `27|3|+2026`, which no rule reads. Nothing where all are empty.
 */
export function joinDate(parts: Partial<DateParts>): string | undefined;

/** What to put into the three boxes: of a text that {@link joinDate} made, each part as it was typed, but for a leading zero. */
export function splitDate(text?: string): DateParts;

/**
 * The boxes, with a whole date that was typed or pasted into one of them for all three in its places: `27/3/2026`, `27 March 2026`,
 * `2026-03-27`. Where it is not a date, the boxes as they are.
 */
export function spreadDate(parts: Partial<DateParts>): DateParts;

/** Which box is at fault in a date that could not be read, and what {@link wording} has for it. */
export function dateFault(parts: Partial<DateParts>): { part: keyof DateParts; fault: "day" | "month" | "year" | "fourDigits" | "notReal" };

export interface MomentParts extends DateParts {
  hour: string;
  minute: string;
  /** `+01:00` for summer time, `+00:00` for winter time; empty where the clocks leave no doubt. */
  offset: string;
}

/**
 * The boxes of a date and time as one text: `2026-02-13T16:30`. An offset comes only from its own box. Nothing where all but the
 * offset are empty.
 */
export function joinMoment(parts: Partial<MomentParts>): string | undefined;

/** What to put into the boxes of a date and time. An offset other than one in hours and minutes stays with the minutes. */
export function splitMoment(text?: string): MomentParts;

export interface Wording {
  summary: string;
  error: string;
  required: string;
  /** With `{expected}` for what the library expects there. */
  unreadable: string;
  /** With `{likely}` for what was perhaps meant. */
  likely: string;
  day: string;
  month: string;
  year: string;
  fourDigits: string;
  notReal: string;
  hour: string;
  minute: string;
  notRealTime: string;
  offset: string;
}
/** What this module itself says; pass your own in its place where others suit your pages better. */
export const wording: Readonly<Record<Language, Readonly<Wording>>>;

export interface Problem {
  /** The path of the answer. */
  path: string;
  /** The control to go to. */
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  message: string;
}

export interface Said {
  words: FormWords;
  /** Whether every question that can still make a difference has to be answered. */
  required?: boolean;
  wording?: Partial<Wording>;
}

/** What stands in the way on this form, in the order of its controls. */
export function problems(
  form: HTMLFormElement,
  report: {
    readonly missing: readonly string[];
    readonly unreadable: readonly { readonly path: string; readonly kind: string }[];
  },
  said: Said,
): Problem[];

export interface Classes {
  summary?: string;
  summaryTitle?: string;
  summaryBody?: string;
  summaryList?: string;
  message?: string;
  /** For text that only screen readers read. */
  hidden?: string;
  /** Added to a control with a problem. */
  control?: string;
  /** Added to the element `data-question="path"` around it. */
  question?: string;
}

export interface Showing {
  /** That of the words where left out, and English where there are none. */
  language?: Language;
  wording?: Partial<Wording>;
  /** Where the summary of problems goes: first in here. The form where left out. */
  summaryIn?: Element;
  classes?: Classes;
}

/** What a check gives, as far as a form looks at it. */
export interface Checked {
  readonly missing: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly kind: string }[];
}

export interface Settings<R extends Checked> extends Said, Showing {
  /**
   * `check` of `centre-checks` or of `centre-checks/<procedure>`. For the key dates, a function that hands the answers on:
   * `({ answers }, options) => keyDates(answers, options)`.
   */
  check: (submission: any, options: Options) => R;
  policy?: PolicyId | undefined;
  /**
   * When the check is made: `YYYY-MM-DD`, the civil date in the United Kingdom, or an instant, such as
   * `new Date().toISOString()`. Read at every submit: give a getter where time may pass.
   */
  asOf: string;
  atRiskDays?: number;
  /** Answers given elsewhere, such as on other pages. */
  known?: () => TypedAnswers;
  /** Called at every submit. To stop the form from being sent, call `event.preventDefault()`. */
  onReport?: (report: R, found: { answers: TypedAnswers; problems: readonly Problem[]; event: SubmitEvent }) => void;
}

/**
 * Checks the form when it is sent. Where there are problems it is not sent: a summary is put at the top and focused, with a
 * link to each, a message stands beside each question (in the element `data-problem-of="path"`, where there is one), and what
 * was typed stays. A button with `formnovalidate` sends the form as it is. No rule is prepared before the form is first sent.
 *
 * @returns a function that undoes the binding
 */
export function bindForm<R extends Checked>(form: HTMLFormElement, settings: Settings<R>): () => void;

/**
 * Shows problems, whoever found them, and goes to their summary.
 *
 * @returns a function that takes them away again
 */
export function showProblems(form: HTMLFormElement, found: readonly Problem[], showing?: Showing): () => void;
