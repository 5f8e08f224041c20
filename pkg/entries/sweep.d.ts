import type { Options } from "../index.js";

export { CallError } from "../index.js";

/** Compiles the rules in the background, for engines that refuse to do it at once. */
export function ready(): Promise<void>;

/** A day that is not given, or that there is none of, in a column of days. */
export const NO_DAY: number;

/** What is said of an approval, each code at the place of its number in a column of codes. */
export const CODES: readonly LapseCode[];

export type LapseCode =
  | "cannot-tell"
  | "in-force"
  | "at-risk"
  | "may-have-lapsed"
  | "re-approval-unclear"
  | "entered-since"
  | "lapsed"
  | "edition-not-chosen"
  | "general"
  | "not-yet-approved";

export type LapseStatus = "in-force" | "at-risk" | "may-have-lapsed" | "lapsed" | "cannot-tell" | "not-concerned";

/** When it is asked: a day, `YYYY-MM-DD`. */
export interface SweepOptions {
  readonly asOf: string;
  /** How many days before its last safe day an approval is at risk; 90 where it is left out. */
  readonly atRiskDays?: Options["atRiskDays"];
}

/**
 * Approvals in columns. Days are counted from 1 January 1970, which is 0; {@link NO_DAY} is a day that is not given.
 */
export interface ApprovalColumns {
  /** Any number for the centre, in ascending order: what belongs to one centre has to stand together. */
  readonly centre: Uint32Array | Int32Array;
  /** 0 not given, 1 Cambridge Technicals, 2 another vocational qualification, 3 a general one or a Cambridge National. */
  readonly family: Uint8Array;
  /** 0 not chosen, 2 two years, 3 three years. */
  readonly edition: Uint8Array;
  /** The day of the first approval. */
  readonly approved: Int32Array;
  /** Where a row's events begin, and after the last row where they end: one more than there are rows. */
  readonly eventOffsets: Uint32Array | Int32Array;
  /** 0 not given, 1 an entry, 2 an entry that was withdrawn later, 3 a certification claim, 4 a new approval. */
  readonly eventKind: Uint8Array;
  readonly eventDay: Int32Array;
}

/** What is found of each row, and of its centre's full vocational approval. */
export interface FoundColumns {
  /** Places in {@link CODES}. */
  readonly code: Uint8Array;
  /** The first day on which the approval can have lapsed: the day after the last safe day. */
  readonly earliest: Int32Array;
  /** The day from which it has lapsed by every count. */
  readonly latest: Int32Array;
  readonly centreCode: Uint8Array;
  readonly centreEarliest: Int32Array;
  readonly centreLatest: Int32Array;
}

/**
 * Sweeps over columns: each row is told what `check` would say of it among all the rows of its centre, with its edition named.
 *
 * @throws {CallError} `bad-columns` where they do not fit together, `bad-as-of`, `bad-option`.
 */
export function sweepColumns(columns: ApprovalColumns, options: SweepOptions): FoundColumns;

export type DateStyle = "iso" | "uk" | "excel-1900" | "excel-1904";

export interface SweepFileOptions extends SweepOptions {
  /** How dates are written, where a column can be read in more than one way. */
  readonly dates?: DateStyle | undefined;
  /** The kind of qualification of rows that do not say. */
  readonly family?: "cambridge-technicals" | "other-vocational" | "general" | undefined;
  /** The edition of rows that do not say. */
  readonly edition?: "ocr-two-years" | "ocr-three-years" | undefined;
  /** Corrections to make: centre numbers have lost zeros at their beginning. */
  readonly accept?: readonly "stripped-zeros"[] | undefined;
}

type Chunk = string | Uint8Array;

/** A web stream of bytes or texts. */
export interface Streamed {
  getReader(): { read(): PromiseLike<{ readonly done: boolean; readonly value?: unknown }> };
}

/** What holds a file: a text, bytes, a `Blob` or `File`, a `Response`, a stream, or parts of any of these. */
export type FileSource =
  | string
  | ArrayBuffer
  | Uint8Array
  | { stream(): Streamed }
  | { readonly body: Streamed | null }
  | Streamed
  | AsyncIterable<Chunk>
  | Iterable<Chunk>;

export interface SweptFile {
  readonly asOf: string;
  readonly atRiskDays: number;
  /** How many rows there are after the first line. */
  readonly records: number;
  readonly totals: Readonly<Record<LapseStatus, number>>;
  /** In order of their centres and their numbers. */
  readonly approvals: readonly SweptApproval[];
  /** What was read and cannot be right, or does not count. */
  readonly findings: readonly SweepFinding[];
  /** What could not be read. The approval that it belongs to cannot be told. */
  readonly rejects: readonly SweepReject[];
  /** Of the rejects, how many belong to a centre that is not known. */
  readonly rejectsWithoutCentre: number;
  /** How each column of dates was read. */
  readonly dates: readonly {
    readonly column: "approved" | "date";
    readonly style: DateStyle;
    readonly examples: readonly { readonly written: string; readonly read: string }[];
  }[];
  /** The names of the columns that were not read. */
  readonly columnsNotRead: readonly string[];
}

export interface SweptApproval {
  readonly centre: string;
  readonly qualification: string;
  /** The line that names it first. */
  readonly line: number;
  readonly approvedOn: string | null;
  readonly status: LapseStatus;
  readonly code: LapseCode;
  readonly lapsesOn: string | null;
  readonly latestLapsesOn: string | null;
  readonly centreStatus: LapseStatus;
  readonly centreCode: LapseCode;
  readonly centreLapsesOn: string | null;
}

export interface SweepFinding {
  readonly line: number;
  readonly code:
    | "duplicate-approval"
    | "approved-twice"
    | "no-approval"
    | "before-approval"
    | "after-as-of"
    | "family-differs"
    | "edition-differs";
  readonly centre: string;
  readonly qualification: string;
}

export interface SweepReject {
  readonly line: number;
  /** `null` where it is the row as a whole. */
  readonly column: "centre" | "qualification" | "family" | "edition" | "approved" | "event" | "date" | null;
  readonly value: string;
  readonly expected:
    | "fields"
    | "centre-number"
    | "stripped-zeros"
    | "qualification-number"
    | "family"
    | "edition"
    | "event"
    | "date"
    | "serial";
}

/**
 * Sweeps over a CSV file: with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252, with column names in English or
 * Welsh. The file is read to its end before anything is said, and stays in memory until then.
 *
 * @throws {CallError} where nothing was read: `empty`, `not-text`, `no-known-column`, `column-twice`, `column-missing`, `cut-off`,
 * `dates-open` (give `dates`), `no-dates`; or where the call is wrong: `bad-as-of`, `bad-option`, `bad-source`.
 */
export function sweep(source: FileSource, options: SweepFileOptions): Promise<SweptFile>;
