// What is found of a million rows, in columns: some twenty bytes for each, not some hundreds.

/** Whole numbers, of which more can come. */
export class Column<A extends Uint8Array | Uint32Array> {
  constructor(private all: A) {}
  at(row: number): number {
    return this.all[row] ?? 0;
  }
  set(row: number, value: number): void {
    if (row >= this.all.length) {
      const more = new (this.all.constructor as new (length: number) => A)(this.all.length * 2);
      more.set(this.all);
      this.all = more;
    }
    this.all[row] = value;
  }
}

const FIRST = 1024;
export const bytes = () => new Column(new Uint8Array(FIRST));
export const words = () => new Column(new Uint32Array(FIRST));

/** How many texts are joined. */
const TOGETHER = 1024;

/** Texts, joined by the thousand: each by itself would take several times its letters, and could hold on to the text it was cut from. */
export class Texts {
  readonly #joined: string[] = [];
  readonly #ends = words();
  #last: string[] = [];
  #length = 0;
  #count = 0;

  push(text: string): void {
    this.#last.push(text);
    this.#length += text.length;
    this.#ends.set(this.#count++, this.#length);
    if (this.#last.length < TOGETHER) return;
    this.#joined.push(this.#last.join(""));
    this.#last = [];
    this.#length = 0;
  }

  at(row: number): string {
    const place = row % TOGETHER;
    const joined = this.#joined[Math.floor(row / TOGETHER)];
    if (joined === undefined) return this.#last[place] ?? "";
    return joined.slice(place === 0 ? 0 : this.#ends.at(row - 1), this.#ends.at(row));
  }
}
