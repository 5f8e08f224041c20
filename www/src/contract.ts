// All that the portal knows about checks: what the package says of itself. The types are taken from the package's calls.

import { CallError, calendar, catalogue, check, identify, keyDates } from "centre-checks";
import type { FormId, TypedAnswers } from "centre-checks/form";

export type Catalogue = ReturnType<typeof catalogue>;
export type Procedure = Catalogue["procedures"][number];
export type KeyDates = ReturnType<typeof keyDates>;
export type KeyDate = KeyDates["dates"][number];
export type Note = KeyDates["undated"][number];
export type Section = Procedure["form"][number];
export type Field = Section["fields"][number];
export type Rule = Procedure["rules"][number];
export type Report = ReturnType<typeof check>;
export type Finding = Report["findings"][number];
export type Outcome = Finding["outcome"];
export type Force = Finding["force"];
export type Citation = Finding["cites"][number];
export type Action = Report["actions"][number];
export type Contact = NonNullable<Action["to"]>;
export type Identified = ReturnType<typeof identify>;
export type Identifier = Catalogue["identifiers"][number];
export type Formed = Identified["couldBe"][number]["outcome"];
export type Answers = TypedAnswers;

export interface Text {
  readonly en: string;
  readonly cy: string;
}

/** What asks questions on pages of its own: a procedure, or the key dates. */
export interface Form {
  readonly id: FormId;
  readonly title: Text;
  readonly intro: Text;
  readonly form: readonly Section[];
  readonly policies: Procedure["policies"];
}

export function forms(): Form[] {
  const known = catalogue();
  return [...known.procedures, { ...known.keyDates, policies: [] }];
}

export const isDates = ({ id }: { id: FormId }): boolean => id === catalogue().keyDates.id;

export interface Submission {
  procedure: FormId;
  policy?: string;
  answers: Answers;
  /** Answers to other procedures that the key dates take in. */
  others?: { readonly [field: string]: Answers };
}

/** What was asked and what came of it: enough to check it again. */
export interface Record<R extends Report | KeyDates = Report | KeyDates> {
  submission: Submission;
  options: { asOf: string };
  report: R;
}

export const hasDates = (made: Record): made is Record<KeyDates> => "undated" in made.report;

const request = ({ answers, others }: Submission) => ({ ...answers, ...others }) as Parameters<typeof keyDates>[0];

/** The text of a calendar file with the same dates. */
export function calendarOf({ submission, options }: Record, language: "en" | "cy"): string {
  return calendar(request(submission), { ...options, language });
}

export function record(submission: Submission, asOf: string): Record {
  const options = { asOf };
  if (isDates({ id: submission.procedure })) return { submission, options, report: keyDates(request(submission), options) };
  // The library reads any answers; its types for them are for forms that are written by hand.
  return { submission, options, report: check(submission as Parameters<typeof check>[0], options) };
}

/** Whether a text can stand as the day of a check. */
export function isDay(procedure: FormId, asOf: string): boolean {
  try {
    record({ procedure, answers: {} }, asOf);
    return true;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}

export { catalogue, identify };
