import type { CallError, Options } from "../index.js";

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

/** Every status, in the order in which they ask for attention. */
export const STATUSES: readonly LapseStatus[];

/** The procedure whose rules a sweep applies. */
export const PROCEDURE: "approval-lapse";

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

/**
 * A correction that is made only where the caller names it. `stripped-zeros`: centre numbers have lost zeros at their beginning.
 * `serials-1900`, `serials-1904`: numbers among dates are a spreadsheet's counts of days, from that year.
 */
export type Correction = "stripped-zeros" | "serials-1900" | "serials-1904";

export interface SweepFileOptions extends SweepOptions {
  /** How dates are written, where a column is not written year first. Year first can be read in one way only. */
  readonly dates?: DateStyle | undefined;
  /** The kind of qualification of rows that do not say. */
  readonly family?: "cambridge-technicals" | "other-vocational" | "general" | undefined;
  /** The edition of rows that do not say. */
  readonly edition?: "ocr-two-years" | "ocr-three-years" | undefined;
  readonly accept?: readonly Correction[] | undefined;
  /**
   * Called once, after the file has been looked through and before a row of it is told: to show how its dates are written and to
   * have that confirmed. Whatever is given back takes the place of `dates` and `accept`; `true` leaves them as they are, and
   * anything else ends the sweep with the code `not-confirmed`.
   */
  readonly confirm?: ((file: FileLayout) => Confirmed | PromiseLike<Confirmed>) | undefined;
  /** How far it is. Called after each part. */
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined;
  /** Called with some thousand approvals at a time, in the order of the result, which then lists none. It is waited for. */
  readonly onApprovals?: ((approvals: readonly SweptApproval[]) => unknown) | undefined;
  /**
   * Called with lines of CSV in UTF-8, first those of the headings, then of some thousand approvals at a time, in the order of the
   * result, which then lists none. It is waited for. This is several times faster than to make lines of approvals.
   */
  readonly onCsv?: ((lines: Uint8Array) => unknown) | undefined;
  /** For `onCsv`: the lines say in words what else they say by codes. */
  readonly words?: SweepWords | undefined;
  /** Called with the rejects of a part at a time, in the order of the file; the result then lists none. It is waited for. */
  readonly onRejects?: ((rejects: readonly SweepReject[]) => unknown) | undefined;
  /** Ends the sweep with the signal's reason. Nothing is half done: what was given out is whole. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
}

export type Confirmed = boolean | { readonly dates?: DateStyle | undefined; readonly accept?: readonly Correction[] | undefined };

/** What is found out about a file before its rows are read. */
export interface FileLayout {
  /** The names in the first line, as they stand there. */
  readonly header: readonly string[];
  readonly columnsNotRead: readonly string[];
  /** How many rows there are after the first line. */
  readonly records: number;
  /** Each column of dates that has any value. */
  readonly dates: readonly DateColumn[];
  /** Centre numbers that may have lost zeros at their beginning: how many, and up to three. */
  readonly strippedZeros: { readonly count: number; readonly examples: readonly string[] };
}

export interface DateColumn {
  readonly column: "approved" | "date";
  /** How many values it has. */
  readonly values: number;
  /** How it is read unless `dates` says otherwise: year first, or not at all. */
  readonly style: DateStyle | null;
  /** Every way to read it that reads any value, those that read most first. Month first can be recognised and not chosen. */
  readonly readings: readonly DateReading[];
}

export interface DateReading {
  readonly style: DateStyle | "month-first";
  /** How many of the values it reads. */
  readonly reads: number;
  /** Up to three. */
  readonly examples: readonly { readonly written: string; readonly read: string }[];
}

export interface SweepProgress {
  /** The file is looked through, then its rows are read unless that could be done at once, then each centre is told. */
  readonly step: "looking" | "reading" | "telling";
  /** How much is done: bytes or characters of the file, then rows. */
  readonly done: number;
  /** Out of how much, where that is known. */
  readonly total: number | undefined;
}

type Chunk = string | Uint8Array;

/** A web stream of bytes or texts. */
export interface Streamed {
  getReader(): { read(): PromiseLike<{ readonly done: boolean; readonly value?: unknown }> };
}

/** What can be read once. Its parts are kept, because it may have to be read a second time. */
export type Parts = { readonly body: Streamed | null } | Streamed | AsyncIterable<Chunk> | Iterable<Chunk>;

/**
 * What holds a file: a text, bytes, a `Blob` or `File`, or a function that opens it anew, none of which is kept whole; or a
 * `Response`, a stream or parts, which are.
 */
export type FileSource = string | ArrayBuffer | Uint8Array | { stream(): Streamed } | Parts | (() => Parts | PromiseLike<Parts>);

export interface SweptFile {
  readonly asOf: string;
  readonly atRiskDays: number;
  /** How many rows there are after the first line. */
  readonly records: number;
  readonly totals: Readonly<Record<LapseStatus, number>>;
  /** In order of their centres and their numbers. None where they went to `onApprovals` or `onCsv`. */
  readonly approvals: readonly SweptApproval[];
  /** What was read and cannot be right, or does not count. */
  readonly findings: readonly SweepFinding[];
  /** What could not be read. The approval that it belongs to cannot be told. None where they went to `onRejects`. */
  readonly rejects: readonly SweepReject[];
  /** How many rows could not be read. */
  readonly rejected: number;
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
  /** The names in the first line, as they stand there. */
  readonly header: readonly string[];
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
  /** Every field of the row, to be corrected. */
  readonly record: readonly string[];
}

/** What a {@link CallError} for a file that cannot be used is about. */
export interface UnusableFile extends CallError {
  readonly about: {
    readonly column?: SweepReject["column"];
    /** The line on which the record begins that is cut off or too long. */
    readonly line?: number;
    /** A value of the column. */
    readonly example?: string;
    /** With the code `dates-open`: the readings of which one has to be chosen. */
    readonly readings?: readonly DateReading[];
  };
}

/**
 * Sweeps over a CSV file: with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252, with column names in English or
 * Welsh. It is read twice, part by part: first for how its dates are written, then for its rows. Of each row 28 bytes are kept, and
 * each qualification number once; the rules' own memory stays within 16 MB. One centre may have up to 100,000 rows and 15,000
 * approvals.
 *
 * @throws {CallError} where nothing was read: `empty`, `not-text`, `no-known-column`, `column-twice`, `column-missing`, `cut-off`,
 * `record-too-long`, `dates-open` (give `dates`, or `confirm`), `month-first`, `no-dates`, `not-confirmed`, `too-large`, each an
 * {@link UnusableFile}; or where the call is wrong: `bad-as-of`, `bad-option`, `bad-source`.
 */
export function sweep(source: FileSource, options: SweepFileOptions): Promise<SweptFile>;

/** What is said of files, in one language: `centre-checks/en/sweep`, `centre-checks/cy/sweep`. */
export interface SweepWords {
  readonly language: "en" | "cy";
  readonly columns: Readonly<Record<NonNullable<SweepReject["column"]>, string>>;
  readonly styles: Readonly<Record<DateReading["style"], string>>;
  readonly statuses: Readonly<Record<LapseStatus, string>>;
  readonly codes: Readonly<Record<LapseCode, string>>;
  readonly findings: Readonly<Record<SweepFinding["code"], string>>;
  readonly expected: Readonly<Record<SweepReject["expected"], string>>;
  readonly unusable: Readonly<Record<string, string>>;
  /** The names of the columns of a result as CSV. */
  readonly headings: readonly string[];
  /** The names of the columns that stand before those of the file, in a file of rejects. */
  readonly rejectHeadings: readonly string[];
  /** A CSV file with the columns and a few rows, to begin from. */
  readonly template: string;
}

export interface SaidApproval {
  readonly status: string;
  readonly why: string;
  /** The last day on which it is safe by every count, `YYYY-MM-DD`. */
  readonly lastSafeDay: string | null;
  readonly centreStatus: string;
}

/** @throws {WordsError} for a code that the words do not know. */
export function sayApproval(approval: SweptApproval, words: SweepWords): SaidApproval;

export function sayFinding(finding: SweepFinding, words: SweepWords): string;

/** A way to read a column of dates, with what it makes of some of its values. */
export function sayReading(reading: DateReading, words: SweepWords): string;

/** In which column, and what was expected there. The header and the dates are those of the result. */
export function sayReject(
  reject: SweepReject,
  file: { readonly header: readonly string[]; readonly dates: readonly { readonly column: string; readonly style: DateStyle }[] },
  words: SweepWords,
): { readonly column: string; readonly expected: string };

/** Why a file cannot be used. */
export function sayUnusable(error: UnusableFile, words: SweepWords): string;

/**
 * A record of CSV with its line end. A field that a spreadsheet would take for a formula is marked as text by an apostrophe, which
 * reading takes away again.
 */
export function csvRecord(fields: readonly (string | number)[]): string;

/** The text of a file's bytes: UTF-8, UTF-16 with or without a mark, or else Windows-1252, as older programs write it. */
export function decoded(bytes: Uint8Array): string;

/**
 * A source as texts of some length, as often as it is read, in whatever encoding it is. One that turns out not to be UTF-8 is read again
 * from its beginning, so `start` gives what takes the texts of one reading.
 */
export function opened(source: FileSource): {
  readonly size: number | undefined;
  read(start: () => (text: string, isLast: boolean, done: number) => void | PromiseLike<void>): Promise<void>;
};

/** What separates the fields of a text: a comma, a semicolon or a tab. */
export function delimiterOf(text: string): string;

/**
 * Calls `each` with every record of the text that is pushed, and the line on which it begins. `push` throws a {@link CallError}
 * (`record-too-long`) where a record does not end within a million characters; `end` throws one (`cut-off`) where a quotation mark is not closed.
 */
export function newRecords(
  delimiter: string,
  each: (record: { readonly line: number; readonly fields: readonly string[] }) => void,
): { push(text: string): void; end(): void };

/** A field as it was before it was written by {@link csvRecord}. */
export function restored(field: string): string;
