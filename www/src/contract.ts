// All that the portal knows about checks: what the package says of itself. The types are taken from the package's two calls.

import { CallError, catalogue, check, identify } from "centre-checks";
import type { TypedAnswers } from "centre-checks/form";

export type Catalogue = ReturnType<typeof catalogue>;
export type Procedure = Catalogue["procedures"][number];
export type ProcedureId = Parameters<typeof check>[0]["procedure"];
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

export interface Submission {
  procedure: ProcedureId;
  policy?: string;
  answers: Answers;
}

/** What was asked and what came of it: enough to check it again. */
export interface Record {
  submission: Submission;
  options: { asOf: string };
  report: Report;
}

export function record(submission: Submission, asOf: string): Record {
  const options = { asOf };
  // The library reads any answers; its types for them are for forms that are written by hand.
  return { submission, options, report: check(submission as Parameters<typeof check>[0], options) };
}

/** Whether a text can stand as the day of a check. */
export function isDay(procedure: ProcedureId, asOf: string): boolean {
  try {
    record({ procedure, answers: {} }, asOf);
    return true;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}

export { catalogue, identify };
