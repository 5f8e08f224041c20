import type { Identified, KeyDates, KeyDatesRequest, Options, ProcedureId, Report, Submission } from "./generated/types.js";
import type { KeyDatesWords, SaidKeyDates } from "./say.js";

export * from "./generated/types.js";
export * from "./say.js";

/**
 * Checks a form against the rules of its procedure as they stand on a day.
 *
 * The same call gives the same report: there is no clock, no network and no state. Any value may be given as answers, whatever
 * its type says; what cannot be read is listed in the report.
 *
 * @throws {CallError} where the call itself is wrong: an unknown procedure or policy, or an `asOf` that is not a date.
 */
export function check<P extends ProcedureId>(submission: Submission<P>, options: Options): Report<P>;

/** `check` as `centre-checks/<procedure>` has it: over the rules of one procedure, which a submission need not name. */
export type CheckOf<P extends ProcedureId> = (
  submission: Omit<Submission<P>, "procedure"> & { readonly procedure?: P | undefined },
  options: Options,
) => Report<P>;

/**
 * What a value could be, looked at as a number that exam centres meet: for each kind whose form it has, or comes near, how far
 * it has that form and whether its check character fits. No register is looked up, so a number is well formed at most.
 * Any value is answered, and nothing is thrown for one.
 */
export function identify(value: unknown): Identified;

/**
 * Every date of an academic year that binds a centre, each with what follows from it and the clauses it rests on: what the
 * Register asks for each autumn, deadlines for entries and for conflicts of interest, and, from the answers to
 * `approval-lapse` and `credit-check`, the centre's own. What is not known here is listed as not known.
 *
 * Any value may be given as the request, whatever its type says.
 *
 * @throws {CallError} where the call itself is wrong: an `asOf` that is not a date.
 */
export function keyDates(request: KeyDatesRequest, options: Options): KeyDates;

/** How a calendar file is made. */
export interface CalendarOptions {
  /** When: an instant with its offset, such as `new Date().toISOString()`. A file made later takes the place of one made before. */
  readonly madeAt: string;
  /**
   * Which calendar it is, among all that there are: 16 to 64 letters, digits and hyphens, such as `crypto.randomUUID()` gives. Keep
   * it where the dates are kept, and give the same again for a newer file of the same calendar: its events then take the place of
   * those from the older file. Nothing that names a person or a centre belongs in it.
   */
  readonly calendarId: string;
  /** A reminder at nine in the morning, this many days before each date: from 0 to 365. None where it is left out. */
  readonly alarmDays?: number | undefined;
}

/**
 * The dates in the academic year as the text of an iCalendar file (RFC 5545), one event of a whole day each, with
 * UIDs that stay the same from file to file. What has no day or is not known stands together in one more event, which also says
 * so where there is no date. The file is in the language in which the dates were said.
 *
 * @throws {WordsError} where the words are of another language, or what is given is not dates that were said.
 * @throws {CallError} with the code `bad-option` where an option cannot be used.
 */
export function calendar(said: SaidKeyDates, words: KeyDatesWords, options: CalendarOptions): string;

/**
 * Prepares in the background what the first call otherwise prepares by itself. Only needed by an engine that refuses to
 * compile WebAssembly of this size at once; there, `check` throws a `CallError` with the code `not-ready`. Each entry of the
 * package has its own: it prepares the rules of that entry.
 */
export function ready(): Promise<void>;

/** `skew`: the rules and their tables are of two versions of this package. */
export type CallErrorCode = "unknown-procedure" | "unknown-policy" | "bad-as-of" | "bad-option" | "not-ready" | "skew";

/** A call that cannot be carried out, however the form is filled in. */
export class CallError extends Error {
  private constructor();
  readonly name: "CallError";
  readonly code: CallErrorCode;
  /** What could have stood in its place. */
  readonly expected: readonly string[];
}
