// What is found of a million rows, in columns: some twenty bytes for each, not some hundreds.

/** Whole numbers, of which more can come. */
export class Column<A extends Uint8Array | Uint32Array> {
  constructor(private all: A) {}
  at(row: number): number {
    return this.all[row] ?? 0;
  }
  set(row: number, value: number): void {
    if (row >= this.all.length) {
      const more = new (this.all.constructor as new (length: number) => A)(2 * Math.max(row, this.all.length));
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

/** A number of 32 bits for a text: alike for the same text, and seldom alike for two. */
function sum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/**
 * For each key the first row that has it. Keys are not kept: twelve bytes stand for one, and where these are alike the row itself is asked, so that
 * two keys never count as one.
 */
export class Firsts {
  /** A row and one; 0 where none is. */
  #slots = new Uint32Array(2 * FIRST);
  readonly #sums = words();
  #count = 0;

  constructor(private readonly has: (row: number, key: string) => boolean) {}

  /** The first row with this key, which is this row where there was none. */
  of(key: string, row: number): number {
    const own = sum(key);
    let slot = own & (this.#slots.length - 1);
    for (let found; (found = this.#slots[slot]); slot = this.#next(slot)) {
      if (this.#sums.at(found - 1) === own && this.has(found - 1, key)) return found - 1;
    }
    this.#slots[slot] = row + 1;
    this.#sums.set(row, own);
    this.#count += 1;
    if (2 * this.#count > this.#slots.length) this.#grow();
    return row;
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(2 * before.length);
    for (const found of before) {
      if (found === 0) continue;
      let slot = this.#sums.at(found - 1) & (this.#slots.length - 1);
      while (this.#slots[slot]) slot = this.#next(slot);
      this.#slots[slot] = found;
    }
  }
}
