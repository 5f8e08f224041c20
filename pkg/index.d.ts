import type {
  Answers,
  ClauseId,
  DayOrInstant,
  DecisionCode,
  DecisionKind,
  Identified,
  KeyDates,
  KeyDatesRequest,
  Options,
  PolicyId,
  ProcedureId,
  Report,
  RuleId,
  SubmissionOf,
} from "./generated/types.js";
import type { AllWords, KeyDatesWords, SaidKeyDates, Words } from "./say.js";

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
export function check<P extends ProcedureId>(submission: SubmissionOf<P>, options: Options): Report<P>;
export function check<P extends ProcedureId, A>(submission: SubmissionOf<P, Loose<A>>, options: Options): Report<P>;

/** Answers whose type says nothing of what they hold: `unknown`, or any names with any values. What cannot be read is in the report. */
export type Loose<A> = A & (unknown extends A ? unknown : string extends keyof A ? unknown : never);

/** `check` as `centre-checks/<procedure>` has it: over the rules of one procedure, which a submission need not name. */
export interface CheckOf<P extends ProcedureId> {
  (submission: Unnamed<SubmissionOf<P>>, options: Options): Report<P>;
  <A>(submission: Unnamed<SubmissionOf<P, Loose<A>>>, options: Options): Report<P>;
}

type Unnamed<S extends { readonly procedure: unknown }> = Omit<S, "procedure"> & { readonly procedure?: S["procedure"] | undefined };

/** Whether a text is the id of a procedure. */
export function isProcedureId(value: unknown): value is ProcedureId;

/** How a schema object checks. */
export interface SchemaOptions<P extends ProcedureId> {
  /** When the check is made, or a function that is asked at each validation. */
  readonly asOf: DayOrInstant | (() => DayOrInstant);
  readonly policy?: PolicyId<P> | null | undefined;
  readonly atRiskDays?: number | undefined;
  /** In whose language the issues are. */
  readonly words: Words | AllWords;
  /**
   * `shape`: only that every answer can be read. `rules`: also that the decision's kind is `go`, or one in `accept`; with every other there
   * is at least one issue.
   */
  readonly mode: "shape" | "rules";
  readonly accept?: readonly DecisionKind[] | undefined;
  /** In place of `Answer this question` and `Enter {expected}`. */
  readonly wording?: { readonly required?: string; readonly unreadable?: string } | undefined;
}

/**
 * A procedure as a schema object of Standard Schema and Standard JSON Schema (https://standardschema.dev), for form libraries and
 * servers that take one. It validates at once, without a promise.
 *
 * The value is the answers as they were read: yes and no as booleans, everything else as text, what is blank or not declared left out.
 * Issues are each answer that cannot be read, each that is to be answered now, each failed rule at what it is about, and where none of
 * these has a field, the decision without a path. Its JSON Schema is of draft 2020-12 or of draft 7.
 *
 * @throws {CallError} or {WordsError} where it is made wrongly, and when it validates, where `asOf` or `policy` is wrong.
 */
export function schema<P extends ProcedureId>(procedure: P, options: SchemaOptions<P>): Schema<P>;

/** `schema` as `centre-checks/<procedure>` has it: over the rules of one procedure. */
export type SchemaOf<P extends ProcedureId> = (procedure: P, options: SchemaOptions<P>) => Schema<P>;

/** An object as Standard Schema v1 and Standard JSON Schema v1 describe it. */
export interface Schema<P extends ProcedureId = ProcedureId> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "centre-checks";
    readonly types?: { readonly input: Answers<P>; readonly output: Read<Answers<P>> } | undefined;
    readonly validate: (value: unknown, options?: object) => Validated<P>;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

export type Validated<P extends ProcedureId = ProcedureId> =
  | { readonly value: Read<Answers<P>>; readonly issues?: undefined }
  | { readonly issues: readonly Issue<P>[] };

/** Why there is no value. */
export type Issue<P extends ProcedureId = ProcedureId> = {
  readonly message: string;
  /** Names, and places in lists. Left out where it is about no answer. */
  readonly path?: readonly (string | number)[];
} & (
  | { readonly kind: "unreadable" | "missing" }
  | { readonly kind: "failed"; readonly rule: RuleId<P>; readonly code: string; readonly clauses: readonly ClauseId[] }
  | { readonly kind: "decision"; readonly code: DecisionCode<P> }
);

/** Answers as they were read: yes and no as booleans, everything else as text, and what is blank left out. */
export type Read<T> = { [K in keyof T]?: ReadOne<NonNullable<T[K]>> };

type ReadOne<V> = boolean extends V ? boolean : V extends readonly (infer Item)[] ? Read<NonNullable<Item>>[] : V extends string ? V : string;

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

/**
 * Why the rules could not be prepared, where the code is `not-ready`.
 *
 * - `policy`: the page's Content-Security-Policy does not allow WebAssembly;
 * - `lockdown`: the engine has none, as in a browser's lockdown mode;
 * - `embedder`: the platform compiles none at run time, as on an edge network;
 * - `rewritten`: a build tool or a server has changed the text that carries the rules;
 * - `unprepared`: anything else; `await ready()` may help.
 */
export type NotReadyReason = "policy" | "lockdown" | "embedder" | "rewritten" | "unprepared";

/** `skew`: the rules and their tables are of two versions of this package. */
export type CallErrorCode = "unknown-procedure" | "unknown-policy" | "bad-as-of" | "bad-option" | "not-ready" | "skew" | "no-form" | "no-record" | "too-large" | SweepErrorCode;

/** Only from `centre-checks/sweep`. */
export type SweepErrorCode =
  | "bad-columns"
  | "bad-source"
  | "empty"
  | "not-text"
  | "no-known-column"
  | "column-twice"
  | "column-missing"
  | "cut-off"
  | "record-too-long"
  | "dates-open"
  | "month-first"
  | "no-dates"
  | "not-confirmed";

/** A call that cannot be carried out, however the form is filled in. */
export class CallError extends Error {
  private constructor();
  readonly name: "CallError";
  readonly code: CallErrorCode;
  /** What could have stood in its place. */
  readonly expected: readonly string[];
  /** With the code `not-ready`: why. What helps is then in `expected`. */
  readonly why?: NotReadyReason;
}
