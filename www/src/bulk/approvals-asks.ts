// What the page for approvals asks of its worker.

import type { Correction, DateStyle, FileLayout, LapseStatus, SaidApproval, SweepFileOptions, SweepFinding, SweepReject, SweepWords, SweptApproval } from "centre-checks/sweep";

/** A file as it was chosen, or what was pasted. */
export type Source = Blob | string;

/** How the rows of a file are to be read. */
export interface Choices {
  readonly dates?: DateStyle;
  readonly family?: NonNullable<SweepFileOptions["family"]>;
  readonly edition?: NonNullable<SweepFileOptions["edition"]>;
  readonly accept: readonly Correction[];
}

/** How many approvals can lapse in a month, `YYYY-MM`, by how they stand. */
export interface Month {
  readonly month: string;
  readonly counts: Readonly<Partial<Record<LapseStatus, number>>>;
}

export interface Summary {
  readonly records: number;
  readonly approvals: number;
  /** In the order in which they ask for attention. */
  readonly totals: Readonly<Record<LapseStatus, number>>;
  readonly centres: number;
  readonly centreTotals: Readonly<Record<LapseStatus, number>>;
  /** In order. */
  readonly months: readonly Month[];
  readonly withoutDay: number;
  /** The first of them, and how many there are. */
  readonly findings: readonly (SweepFinding & { readonly says: string })[];
  readonly findingCount: number;
  readonly rejects: readonly (Pick<SweepReject, "line" | "value"> & { readonly said: { readonly column: string; readonly expected: string } })[];
  readonly rejectCount: number;
  readonly rejectsWithoutCentre: number;
}

export type Sort = "centre" | "qualification" | "status" | "lapses" | "latest" | "whole";

/** What of the table is looked at. */
export interface View {
  readonly status?: LapseStatus;
  readonly text: string;
  readonly sort: Sort;
  readonly down: boolean;
  readonly from: number;
  readonly count: number;
}

export type Row = Pick<SweptApproval, "centre" | "qualification" | "status" | "code" | "lapsesOn" | "latestLapsesOn" | "centreStatus">;

export interface SaidRow extends Row {
  readonly said: SaidApproval;
}

export interface Seen {
  /** How many fit. */
  readonly all: number;
  readonly rows: readonly SaidRow[];
}

/** A day that is the last safe day of approvals. */
export interface DayOut {
  readonly on: string;
  readonly count: number;
  /** Not more than were asked for. */
  readonly first: readonly { readonly centre: string; readonly qualification: string }[];
}

export type ApprovalAsks = {
  /** Looks through a file, and reads no row. */
  readonly open: { readonly given: { readonly source: Source; readonly asOf: string; readonly words: SweepWords }; readonly answer: FileLayout };
  /** Reads its rows. */
  readonly sweep: { readonly given: Choices; readonly answer: Summary };
  readonly view: { readonly given: View; readonly answer: Seen };
  /** All rows of the table, in the order and with the choice of a view. */
  readonly table: { readonly given: Omit<View, "from" | "count">; readonly answer: Blob };
  readonly rejects: { readonly given: undefined; readonly answer: Blob };
  /** The days that are still to come, each with what is safe until then. */
  readonly days: { readonly given: { readonly most: number }; readonly answer: readonly DayOut[] };
};
