export type ProcedureId = "account-change" | "credit-check";
export interface AnswersOf {
  "account-change": {
    newEmail?: string;
    wanted?: boolean;
    accounts?: { email?: string; name?: string; roles?: { role?: string }[] }[];
  };
  "credit-check": { amount?: number; decisionDate?: string };
}
export type PolicyId = "stub-1";
export interface Submission<P extends ProcedureId> {
  procedure: P;
  policy?: PolicyId;
  answers: AnswersOf[P];
}
export interface Options {
  asOf: string;
  atRiskDays?: number;
}
export interface Report<P extends ProcedureId> {
  procedure: P;
  policy: PolicyId;
  asOf: string;
  outcome: "passed" | "failed" | "cantTell" | "inapplicable";
  answered: string[];
  unreadable: { path: string; got: string }[];
}
export interface Catalogue {
  readonly procedures: readonly ProcedureId[];
}
