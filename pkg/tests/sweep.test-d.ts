// The types of the sweep.

import english from "centre-checks/en/sweep";
import { CODES, NO_DAY, sweep, sweepColumns, type LapseCode, type SweptFile } from "centre-checks/sweep";

const columns = {
  centre: Uint32Array.of(1),
  family: Uint8Array.of(1),
  edition: Uint8Array.of(0),
  approved: Int32Array.of(NO_DAY),
  eventOffsets: Uint32Array.of(0, 0),
  eventKind: new Uint8Array(),
  eventDay: new Int32Array(),
};
const [code] = sweepColumns(columns, { asOf: "2026-11-22" }).code;
const name: LapseCode | undefined = CODES[code ?? 0];
export const found: Promise<SweptFile> = sweep("", { asOf: "2026-11-22", dates: "uk", accept: ["stripped-zeros"] });
export const lapsed: Promise<number> = found.then(({ totals }) => totals.lapsed);
export { name };
void sweep(() => [""], {
  asOf: "2026-11-22",
  confirm: ({ dates }) => dates.every(({ style }) => style !== null) || { dates: "uk", accept: ["serials-1900"] },
  onApprovals: (some) => some.map(({ centre }) => centre),
  onCsv: (bytes: Uint8Array) => bytes.length,
  words: english,
  onProgress: ({ step, done, total }) => [step, done, total],
  signal: { aborted: false },
});

// @ts-expect-error: a day has to be given.
void sweep("", {});
// @ts-expect-error: month first is not read.
void sweep("", { asOf: "2026-11-22", dates: "us" });
// @ts-expect-error: a number holds no file.
void sweep(5, { asOf: "2026-11-22" });
// @ts-expect-error: days are whole numbers of four bytes.
sweepColumns({ ...columns, approved: [1] }, { asOf: "2026-11-22" });
