// Reads a file of approvals away from the page, and holds what was found: the page asks for what it shows.

import {
  CallError,
  sayApproval,
  sayFinding,
  sayReject,
  sayUnusable,
  STATUSES,
  sweep,
  type FileLayout,
  type LapseStatus,
  type SweepProgress,
  type SweepWords,
  type SweptApproval,
  type UnusableFile,
} from "centre-checks/sweep";
import type { ApprovalAsks, Choices, DayOut, Month, Row, SaidRow, Source, Summary, View } from "./approvals-asks.js";
import { Lines } from "./csv.js";
import type { Tell } from "./messages.js";
import { fitting, turned } from "./order.js";
import { Rows } from "./rows.js";
import { reading, serve } from "./serving.js";

/** The words in which the page says what is found. */
let words: SweepWords;
let source: Source = "";
let asOf = "";
let layout: FileLayout | undefined;
let rows = new Rows();
let rejected: Lines | undefined;

/** How many findings and rejects are sent to the page. The file of rejects has all. */
const LISTED = 100;

/** How much of the whole each step is: a file is read twice. */
const SHARES: Readonly<Record<SweepProgress["step"], readonly [from: number, to: number]>> = { looking: [0, 0.3], reading: [0.3, 0.7], telling: [0.7, 1] };

const progress =
  (tell: Tell, shares: Partial<typeof SHARES> = SHARES) =>
  ({ step, done, total }: SweepProgress): void => {
    const [from, to] = shares[step] ?? [0, 1];
    tell(total ? Math.min(to, from + (done / total) * (to - from)) : undefined);
  };

/** Looks through the file for its columns and how its dates are written, and no further. */
async function open(given: { source: Source; asOf: string; words: SweepWords }, tell: Tell): Promise<FileLayout> {
  ({ source, asOf, words } = given);
  rows = new Rows();
  layout = undefined;
  const confirm = (found: FileLayout): boolean => {
    layout = found;
    return isHopeless(found);
  };
  try {
    await sweep(source, { asOf, confirm, onProgress: progress(tell, {}) });
  } catch (error) {
    if (!layout || !(error instanceof CallError) || error.code !== "not-confirmed") throw error;
  }
  if (!layout) throw new Error("The file was not looked through.");
  return layout;
}

/** Whether a column of dates can be read by no choice: the package then says why, before it reads a row. */
const isHopeless = ({ dates }: FileLayout): boolean =>
  dates.some(({ readings: [best, next] }) => !best || (best.style === "month-first" && best.reads > (next?.reads ?? 0)));

const none = () => Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<LapseStatus, number>;

async function sweepAll(choices: Choices, tell: Tell): Promise<Summary> {
  rows = new Rows();
  last = undefined;
  const header = layout?.header ?? [];
  const dates = layout?.dates.map(({ column, style }) => ({ column, style: style ?? choices.dates ?? "iso" })) ?? [];
  const lines = (rejected = new Lines([...words.rejectHeadings, ...header]));
  const rejects: Summary["rejects"][number][] = [];
  const centreTotals = none();
  const months = new Map<string, Partial<Record<LapseStatus, number>>>();
  let centres = 0;
  let before: string | undefined;
  let withoutDay = 0;
  const { records, totals, findings, rejected: rejectCount, rejectsWithoutCentre } = await sweep(source, {
    ...choices,
    asOf,
    onProgress: progress(tell),
    onApprovals: (found) => {
      for (const one of found) {
        rows.push(one);
        // They come in the order of their centres.
        if (one.centre !== before) {
          centres += 1;
          centreTotals[one.centreStatus] += 1;
          before = one.centre;
        }
        if (one.lapsesOn === null) {
          withoutDay += 1;
          continue;
        }
        const month = one.lapsesOn.slice(0, 7);
        const counts = months.get(month) ?? {};
        counts[one.status] = (counts[one.status] ?? 0) + 1;
        months.set(month, counts);
      }
    },
    onRejects: (found) => {
      for (const one of found) {
        const said = sayReject(one, { header, dates }, words);
        if (rejects.length < LISTED) rejects.push({ line: one.line, value: one.value, said });
        lines.push([one.line, said.column, one.value, said.expected, ...one.record]);
      }
    },
  });
  tell(undefined);
  // The order in which the page shows them first.
  rows.order("status");
  return {
    records,
    approvals: rows.count,
    totals: { ...none(), ...totals },
    centres,
    centreTotals,
    months: [...months].map(([month, counts]): Month => ({ month, counts })).sort((one, other) => (one.month < other.month ? -1 : 1)),
    withoutDay,
    findings: findings.slice(0, LISTED).map((one) => ({ ...one, says: sayFinding(one, words) })),
    findingCount: findings.length,
    rejects,
    rejectCount,
    rejectsWithoutCentre,
  };
}

/** What was last looked for, so that the next page of it costs nothing. */
let last: { asked: string; at: Uint32Array } | undefined;

function looked({ status, text, sort, down }: Omit<View, "from" | "count">): Uint32Array {
  const asked = JSON.stringify([status, text, sort, down]);
  if (last?.asked === asked) return last.at;
  const wanted = text.trim().toUpperCase();
  const order = rows.order(sort);
  const at = status || wanted ? fitting(order, rows.fits(status, wanted)) : order;
  last = { asked, at: down ? turned(at) : at };
  return last.at;
}

const said = (row: Row): SaidRow => ({ ...row, said: sayApproval(row as SweptApproval, words) });

function table(view: Omit<View, "from" | "count">): Blob {
  const lines = new Lines(words.headings);
  for (const at of looked(view)) {
    const { centre, qualification, lapsesOn, latestLapsesOn, said: one } = said(rows.row(at));
    lines.push([centre, qualification, one.status, one.why, one.lastSafeDay ?? "", lapsesOn ?? "", latestLapsesOn ?? "", one.centreStatus]);
  }
  return lines.blob();
}

/** The last safe days that are not over. */
function days(most: number): DayOut[] {
  const out: { lapsesOn: string; on: string; count: number; first: { centre: string; qualification: string }[] }[] = [];
  for (const at of rows.order("lapses")) {
    const row = rows.row(at);
    if (row.lapsesOn === null) break;
    let day = out.at(-1);
    if (day?.lapsesOn !== row.lapsesOn) {
      const on = said(row).said.lastSafeDay ?? row.lapsesOn;
      if (on < asOf) continue;
      out.push((day = { lapsesOn: row.lapsesOn, on, count: 0, first: [] }));
    }
    day.count += 1;
    if (day.first.length < most) day.first.push({ centre: row.centre, qualification: row.qualification });
  }
  return out;
}

/** With a sentence of the package, where it has one for what is wrong with the file. */
const explained = <G, A>(answer: (given: G, tell: Tell) => Promise<A>) => async (given: G, tell: Tell): Promise<A> => {
  try {
    return await answer(given, tell);
  } catch (error) {
    if (!(error instanceof CallError) || !(error.code in words.unusable)) throw error;
    throw Object.assign(error, { says: sayUnusable(error as UnusableFile, words) });
  }
};

const whole = reading(() => source);

serve<ApprovalAsks>({
  open: whole(explained(open)),
  sweep: whole(explained(sweepAll)),
  view: (view) => {
    const at = looked(view);
    return { all: at.length, rows: Array.from(at.subarray(view.from, view.from + view.count), (place) => said(rows.row(place))) };
  },
  table,
  rejects: () => rejected?.blob() ?? new Blob(),
  days: ({ most }) => days(most),
});
