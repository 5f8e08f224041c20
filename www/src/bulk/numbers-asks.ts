// What the page for numbers asks of its worker.

import type { IdentifyWords } from "centre-checks/say";
import type { Formed } from "../contract.js";
import type { Source } from "./approvals-asks.js";

/** A column of a file by its beginning. */
export interface Beginning {
  /** What its first line holds. */
  readonly first: string;
  readonly examples: readonly string[];
  /** Whether the first line could be a number. */
  readonly isNumber: boolean;
}

export interface Reading {
  readonly column: number;
  readonly hasNames: boolean;
  /** The kind that the numbers are meant to be; any, where it is left out. */
  readonly kind?: string;
  readonly words: IdentifyWords;
  /** Said of what has the form of no such number. */
  readonly otherwise: string;
}

/** How the numbers are told apart in the result. */
export const GROUPS = ["wrong", "look", "twice", "fits"] as const;
export type Group = (typeof GROUPS)[number];

export interface Found {
  readonly count: number;
  /** Records that have nothing in the column. */
  readonly blank: number;
  readonly groups: Readonly<Record<Group, number>>;
}

export interface Told {
  readonly line: number;
  readonly value: string;
  /** The name of its kind, or nothing. */
  readonly kind: string;
  /** Nothing where it has the form of no kind. */
  readonly outcome: Formed | undefined;
  readonly says: string;
  readonly likely: string | undefined;
  /** The line that lists it first. */
  readonly listed: number | undefined;
}

export interface Look {
  readonly group?: Group;
  readonly text: string;
  readonly from: number;
  readonly count: number;
}

export type NumberAsks = {
  readonly open: { readonly given: { readonly source: Source }; readonly answer: readonly Beginning[] };
  readonly check: { readonly given: Reading; readonly answer: Found };
  readonly view: { readonly given: Look; readonly answer: { readonly all: number; readonly rows: readonly Told[] } };
  /** `outcomes`: how each is called. */
  readonly table: {
    readonly given: Omit<Look, "from" | "count"> & { readonly headings: readonly string[]; readonly outcomes: Readonly<Record<string, string>> };
    readonly answer: Blob;
  };
};
