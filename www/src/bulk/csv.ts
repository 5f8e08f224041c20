// A table as a CSV file, kept in parts, so that a long one is never one text.

import { csvRecord } from "centre-checks/sweep";

const PART = 1_000_000;

export class Lines {
  readonly #parts: Blob[] = [];
  #text: string;

  constructor(headings: readonly string[]) {
    this.#text = `\ufeff${csvRecord(headings)}`;
  }

  push(fields: readonly (string | number)[]): void {
    this.#text += csvRecord(fields);
    if (this.#text.length < PART) return;
    // A browser can keep a blob outside of this thread's memory.
    this.#parts.push(new Blob([this.#text]));
    this.#text = "";
  }

  blob(): Blob {
    return new Blob([...this.#parts, this.#text]);
  }
}
