import type { DayOrInstant, ProcedureId, Report, SubmissionOf } from "./index.js";

/** A check kept for the file: plain data, to be written as JSON. */
export interface CheckRecord<P extends ProcedureId = ProcedureId> {
  readonly submission: SubmissionOf<P, unknown>;
  readonly options: { readonly asOf: DayOrInstant; readonly atRiskDays: number };
  /** The rulebook's edition. */
  readonly rulebook: string;
  /** Of the rules that the report has findings of, and of the numbers and days of its policy, as `credit-check/ocr`. */
  readonly fingerprints: {
    readonly rules: { readonly [rule: string]: string };
    readonly parameters: { readonly [policy: string]: string };
  };
  readonly report: Report<P>;
}

/** A name or a fingerprint, then and now. */
export interface Changed {
  readonly kept: string;
  /** Left out where it is gone. */
  readonly now?: string;
}

export interface Verified {
  /** The report that is made now is the one that was kept. */
  readonly equal: boolean;
  /** The rulebook's edition, where it is another one now. */
  readonly edition?: Changed;
  /** Rules of the kept report that ask for something else now, or are gone. */
  readonly rules: { readonly [rule: string]: Changed };
  /** Policies whose numbers and days are others now, each after its procedure: `credit-check/ocr`. */
  readonly parameters: { readonly [policy: string]: Changed };
  /** Members of the report that differ. With none of the three above the record itself was changed. */
  readonly differs: readonly string[];
}

/**
 * Keeps a check with the fingerprints of the rules by which it was made. It is made again at once: a record whose report is not that
 * of its submission is refused.
 *
 * A record is reproducible, not tamper-proof: whoever can write one can write another. Where that matters, sign it.
 *
 * @param options with the `atRiskDays` of the check, where it had any
 * @throws {CallError} with the code `no-record`
 */
export function record<P extends ProcedureId>(
  submission: SubmissionOf<P, unknown>,
  report: Report<P>,
  options?: { readonly atRiskDays?: number | undefined },
): CheckRecord<P>;

/**
 * Makes the check of a record again, and says what differs: nothing, or which rules, numbers or edition. Any value may be given, such as
 * what was read from a file.
 *
 * @throws {CallError} with the code `no-record` for what is none, and where its procedure or policy is not known here
 */
export function verify(record: unknown): Verified;
