// Approvals as columns of numbers.

import { CODES, STATUSES, type SweptApproval } from "centre-checks/sweep";
import type { Row, Sort } from "./approvals-asks.js";
import { bytes, words } from "./columns.js";
import { places, ranks } from "./order.js";

/** `YYYY-MM-DD` as a number that sorts the same. One that is not there comes after all others. */
const NONE = 99_999_999;
const packed = (day: string | null): number => (day === null ? NONE : Number(day.replaceAll("-", "")));
const unpacked = (day: number): string | null => (day === NONE ? null : `${Math.floor(day / 10_000)}-${two(Math.floor(day / 100) % 100)}-${two(day % 100)}`);
const two = (part: number): string => String(part).padStart(2, "0");

export class Rows {
  count = 0;
  readonly #centre = words();
  readonly #qualification = words();
  readonly #status = bytes();
  readonly #code = bytes();
  readonly #lapses = words();
  readonly #latest = words();
  readonly #whole = bytes();
  readonly #wholeLapses = words();
  /** Each number once, with its place. */
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  #ordered: { readonly by: Sort; readonly order: Uint32Array } | undefined;

  push({ centre, qualification, status, code, lapsesOn, latestLapsesOn, centreStatus, centreLapsesOn }: SweptApproval): void {
    const row = this.count++;
    let place = this.#places.get(qualification);
    if (place === undefined) {
      place = this.#names.push(qualification) - 1;
      this.#places.set(qualification, place);
    }
    this.#centre.set(row, Number(centre));
    this.#qualification.set(row, place);
    this.#status.set(row, STATUSES.indexOf(status));
    this.#code.set(row, CODES.indexOf(code));
    this.#lapses.set(row, packed(lapsesOn));
    this.#latest.set(row, packed(latestLapsesOn));
    this.#whole.set(row, STATUSES.indexOf(centreStatus));
    this.#wholeLapses.set(row, packed(centreLapsesOn));
  }

  row(at: number): Row {
    return {
      centre: this.#centreOf(at),
      qualification: this.#nameOf(at),
      status: named(STATUSES, this.#status.at(at)),
      code: named(CODES, this.#code.at(at)),
      lapsesOn: unpacked(this.#lapses.at(at)),
      latestLapsesOn: unpacked(this.#latest.at(at)),
      centreStatus: named(STATUSES, this.#whole.at(at)),
    };
  }

  /** Whether a row has a status, or any, and a text in one of its numbers. */
  fits(status: Row["status"] | undefined, text: string): (at: number) => boolean {
    const wanted = status && STATUSES.indexOf(status);
    // Each number is looked at once, not once for every row.
    const has = this.#names.map((name) => name.includes(text));
    return (at) =>
      (wanted === undefined || this.#status.at(at) === wanted) &&
      (text === "" || has[this.#qualification.at(at)] === true || this.#centreOf(at).includes(text));
  }

  /** The rows in the order of a column. The last one is kept. */
  order(by: Sort): Uint32Array {
    if (this.#ordered?.by !== by) this.#ordered = { by, order: places(this.#keys(by)) };
    return this.#ordered.order;
  }

  #keys(sort: Sort): Float64Array {
    const key: Record<Sort, () => (at: number) => number> = {
      // They come in this order.
      centre: () => (at) => at,
      qualification: () => {
        const rank = ranks(this.#names);
        return (at) => rank[this.#qualification.at(at)] ?? 0;
      },
      status: () => (at) => this.#status.at(at) * (NONE + 1) + this.#lapses.at(at),
      lapses: () => (at) => this.#lapses.at(at),
      latest: () => (at) => this.#latest.at(at),
      whole: () => (at) => this.#whole.at(at) * (NONE + 1) + this.#wholeLapses.at(at),
    };
    const of = key[sort]();
    const keys = new Float64Array(this.count);
    for (let at = 0; at < keys.length; at++) keys[at] = of(at);
    return keys;
  }

  #centreOf(at: number): string {
    return String(this.#centre.at(at)).padStart(5, "0");
  }

  #nameOf(at: number): string {
    return this.#names[this.#qualification.at(at)] ?? "";
  }
}

function named<T>(all: readonly T[], at: number): T {
  const found = all[at];
  if (found === undefined) throw new RangeError(`There is no ${at}.`);
  return found;
}
