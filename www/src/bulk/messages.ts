// A page and its worker: what is asked, how far it is, what is answered.

/** What can be asked: for each name what is given and what comes back. */
export interface Asks {
  readonly [name: string]: { readonly given: unknown; readonly answer: unknown };
}

/** How much of a file is read, from 0 to 1; nothing while that cannot be told. */
export type Tell = (part: number | undefined) => void;

/** A worker's half: for each name what answers it. */
export type Answers<A extends Asks> = { readonly [N in keyof A]: (given: A[N]["given"], tell: Tell) => A[N]["answer"] | Promise<A[N]["answer"]> };

/** Why something was not answered: a code of the package where it has one, and what belongs to it. */
export interface Failure {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly id: number;
  readonly name: string;
  readonly given: unknown;
}

export type Reply =
  | { readonly id: number; readonly part: number | undefined }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: Failure };
