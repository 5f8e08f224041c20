/// <reference lib="dom" />

import type { DecisionKind, FieldKind, Language, Options, PolicyId, Why } from "../index.js";

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

/** Names and values, flat or nested: `{ "holders[0].email": "…" }`, `{ holders: [{ email: "…" }] }`. */
export interface Values {
  readonly [name: string]: unknown;
}

/**
 * The answers in a form, in what a form sent, or in an object of names and values; the same in a page and on a server, where no form is.
 *
 * A name is the path of the answer: `signatory`, `newAccountHolders[0].email`; `newAccountHolders.0.email` and
 * `newAccountHolders[0][email]` are read alike. A date may be three controls named `.day`, `.month` and `.year`, a date and time those
 * three with `.hour`, `.minute` and, where it has to be said which of two hours is meant, `.offset` (`+01:00` or `+00:00`). Items of a
 * list keep their order, whatever their numbers. What is blank is left out. One item left wholly blank is a list that is not answered
 * yet; beside others it counts. A ticked box named `newAccountHolders[]` says that there are none; where something is entered all the
 * same, the value of the box stands after it in the list, which no rule then reads. Different values for one name stay together in a
 * list, which no rule reads either.
 *
 * @param known answers given elsewhere, such as on other pages: kept where they are not asked for here
 */
export function readAnswers(
  source: HTMLFormElement | FormData | URLSearchParams,
  words: Pick<FormWords, "table">,
  known?: TypedAnswers,
): ReadAnswers;
export function readAnswers(
  source: HTMLFormElement | FormData | URLSearchParams | Values,
  words: Pick<FormWords, "table">,
  known?: Values,
): ReadAnswers<Values>;

/** From an object of values, each value stays as it is. */
export interface ReadAnswers<A = TypedAnswers> {
  answers: A;
  /** Names that belong to no answer, each once. */
  unknown: string[];
}

/** The same answers as the rules take them: what was typed is read, text by text. What cannot be read stays as it is. */
export function asRead<A extends TypedAnswers | Values>(answers: A, words: Pick<FormWords, "table">): A;

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
  advice: string;
  /** Where the rules could not run. */
  notChecked: string;
  required: string;
  /** With `{expected}` for what the library expects there. */
  unreadable: string;
  /** With `{likely}` for what was perhaps meant. */
  likely: string;
  /** Where a box says that a list has no items, and there are some. */
  noneAndSome: string;
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
  /** The rule that failed, where one did. */
  rule?: string;
  /** The rule is one that only ought to be met: it stops nothing, and is not in the summary. */
  advice?: true;
}

/** A problem for which a form need not have a control, such as a rule about an answer from another page. */
export type Standing = Omit<Problem, "control"> & Partial<Pick<Problem, "control">>;

export interface Said {
  words: FormWords;
  wording?: Partial<Wording>;
}

/**
 * What stands in the way on this form, in the order of its controls: what could not be read; where `required`, what is to be answered
 * now (the report's `next`); where `rules`, each failed rule beside the first answer that it is about. What this form has no control
 * for is left out.
 */
export function problems(
  form: HTMLFormElement,
  report: Checked,
  said: Said & { required?: boolean; rules?: boolean },
): Problem[];

export interface Classes {
  summary?: string;
  summaryTitle?: string;
  summaryBody?: string;
  summaryList?: string;
  message?: string;
  /** A message that is only advice. */
  advice?: string;
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
  readonly next?: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly kind: string }[];
  readonly findings?: readonly {
    readonly rule: string;
    readonly code: string;
    readonly outcome: string;
    readonly force: string;
    readonly about: readonly string[];
    readonly facts: readonly object[];
  }[];
}

export interface Settings<R extends Checked> extends Said, Showing {
  /**
   * `check` of `centre-checks` or of `centre-checks/<procedure>`. For the key dates, a function that hands the answers on:
   * `({ answers }, options) => keyDates(answers, options)`.
   */
  check: (submission: any, options: Options) => R;
  policy?: PolicyId | null | undefined;
  /**
   * When the check is made: `YYYY-MM-DD`, the civil date in the United Kingdom, or an instant, such as
   * `new Date().toISOString()`. Read at every submit: give a getter where time may pass.
   */
  asOf: string;
  atRiskDays?: number;
  /** Answers given elsewhere, such as on other pages. */
  known?: () => TypedAnswers;
  /** With which kinds of decision the form is sent, in addition to `go`. What cannot be read stops it all the same. */
  accept?: readonly DecisionKind[];
  /** `ready` of the entry that `check` is from: it is called in an idle moment. Without it nothing is prepared before the first submit. */
  prepare?: () => Promise<void>;
  /** Called at every submit. To stop the form from being sent, call `event.preventDefault()`; it is prevented already where it was stopped. */
  onReport?: (
    report: R,
    found: { answers: TypedAnswers; unknown: string[]; problems: readonly Standing[]; event: SubmitEvent },
  ) => void;
  /**
   * Called where the rules could not run or the call was wrong. The form stays, and says so, unless this gives `"send"`: then the check
   * is left to the server. Without it the error is reported as one that nobody caught.
   */
  onFailure?: (error: unknown, found: { event: SubmitEvent }) => "send" | void;
}

/**
 * Checks the form when it is sent, and lets it go where the decision's kind is `go` or one in `accept`. Otherwise a summary is put at
 * the top and focused, with a link to each problem, a message stands beside each question (in the element `data-problem-of="path"`,
 * where there is one), and what was typed stays: what could not be read, what is to be answered now, and each failed rule. Where none
 * of these is on the form, the summary has the decision. Failed rules that only ought to be met are shown as advice beside their question.
 *
 * Where the rules cannot run, the form stays and says so. A button with `formnovalidate` sends it as it is. A form is bound once:
 * binding it anew undoes the binding before.
 *
 * @returns a function that undoes the binding
 */
export function bindForm<R extends Checked>(form: HTMLFormElement, settings: Settings<R>): () => void;

/**
 * Shows problems, whoever found them, and goes to their summary. Advice is shown beside its question alone.
 *
 * @returns a function that takes them away again
 */
export function showProblems(form: HTMLFormElement, found: readonly Standing[], showing?: Showing): () => void;
