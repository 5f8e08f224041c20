// From CSV to CSV by PapaParse and the lapse by hand.

import { CODES, NO_DAY } from "centre-checks/sweep";
import Papa from "papaparse";
import { fullWalk } from "./integer.mjs";
import { AS_OF, EDITIONS, EVENTS, FAMILIES, iso } from "./made.mjs";

const dayOf = (written) => Date.UTC(Number(written.slice(0, 4)), Number(written.slice(5, 7)) - 1, Number(written.slice(8))) / 86_400_000;
const days = new Map();
function dayFrom(written) {
  let day = days.get(written);
  if (day === undefined) days.set(written, (day = dayOf(written)));
  return day;
}
const told = (day) => (day === NO_DAY ? "" : iso(day));

export function csvToCsv(text, atRiskDays) {
  const [, ...records] = Papa.parse(text, { skipEmptyLines: true }).data;
  const approvals = new Map();
  let events = 0;
  for (const [centre, qualification, family, edition, approved, event, date] of records) {
    const place = `${centre},${qualification}`;
    let one = approvals.get(place);
    if (!one) {
      one = { centre, qualification, family: FAMILIES.indexOf(family), edition: edition === "" ? 0 : EDITIONS.indexOf(edition), approved: dayFrom(approved), events: [] };
      approvals.set(place, one);
    }
    if (event !== "") {
      one.events.push([EVENTS.indexOf(event), dayFrom(date)]);
      events += 1;
    }
  }
  const all = [...approvals.values()];
  all.sort((one, other) => (one.centre < other.centre ? -1 : one.centre > other.centre ? 1 : one.qualification < other.qualification ? -1 : 1));
  const columns = {
    centre: Uint32Array.from(all, ({ centre }) => Number(centre)),
    family: Uint8Array.from(all, ({ family }) => family),
    edition: Uint8Array.from(all, ({ edition }) => edition),
    approved: Int32Array.from(all, ({ approved }) => approved),
    eventOffsets: new Uint32Array(all.length + 1),
    eventKind: new Uint8Array(events),
    eventDay: new Int32Array(events),
  };
  let at = 0;
  for (const [row, { events }] of all.entries()) {
    for (const [kind, day] of events) {
      columns.eventKind[at] = kind;
      columns.eventDay[at] = day;
      at += 1;
    }
    columns.eventOffsets[row + 1] = at;
  }
  const found = fullWalk(columns, AS_OF, atRiskDays);
  const heading = ["centre", "qualification", "code", "lapsesOn", "latestLapsesOn", "centreCode"];
  const rows = all.map(({ centre, qualification }, row) => [
    centre,
    qualification,
    CODES[found.code[row]],
    told(found.earliest[row]),
    told(found.latest[row]),
    CODES[found.centreCode[row]],
  ]);
  return `${Papa.unparse([heading, ...rows])}\r\n`;
}
