// Approvals that are made up, the same on every run.

/** Numbers that look random: those of a linear congruence, from 0 to below a bound. */
export function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** 22 November 2026, in days from 1 January 1970. */
export const AS_OF = 20_779;
export const OPTIONS = { asOf: "2026-11-22" };

const TECHNICALS = 1;
const ENTRY = 1;
const columnsOf = (rows, events) => ({
  centre: new Uint32Array(rows),
  family: new Uint8Array(rows).fill(TECHNICALS),
  edition: new Uint8Array(rows).fill(2),
  approved: new Int32Array(rows),
  eventOffsets: new Uint32Array(rows + 1),
  eventKind: new Uint8Array(events).fill(ENTRY),
  eventDay: new Int32Array(events),
});

/** Centres with one approval each, and one entry in time for each: the centre's own clock can make no difference. */
export function oneEvent(rows) {
  const roll = dice(7);
  const columns = columnsOf(rows, rows);
  for (let row = 0; row < rows; row++) {
    columns.centre[row] = row;
    columns.approved[row] = AS_OF - 700 - roll(2000);
    columns.eventDay[row] = columns.approved[row] + roll(700);
    columns.eventOffsets[row + 1] = row + 1;
  }
  return columns;
}

/** Some centres of an awarding body, from one on, with so many approvals each, of Cambridge Technicals with an entry each. */
export function someCentres(first, centres, approvals) {
  const roll = dice(first);
  const rows = centres * approvals;
  const columns = columnsOf(rows, rows);
  for (let row = 0; row < rows; row++) {
    columns.centre[row] = first + Math.floor(row / approvals);
    columns.approved[row] = AS_OF - 30 - roll(3000);
    columns.eventDay[row] = columns.approved[row] + roll(1000);
    columns.eventOffsets[row + 1] = row + 1;
  }
  return columns;
}

/** Centres with so many approvals each, of every kind and edition, with entries, claims, withdrawn entries and new approvals. */
export function wholeCentres(centres, approvals, seed = 12) {
  const roll = dice(seed);
  const rows = centres * approvals;
  const columns = columnsOf(rows, rows * 3);
  let events = 0;
  for (let row = 0; row < rows; row++) {
    const centre = Math.floor(row / approvals);
    columns.centre[row] = centre;
    columns.family[row] = [1, 1, 2, 3][roll(centre % 3 === 0 ? 1 : 4)];
    columns.edition[row] = [0, 2, 3][centre % 4 === 3 ? roll(3) : centre % 4];
    const approved = AS_OF - 4800 + roll(4830);
    columns.approved[row] = approved;
    const [count, gap] = [roll(4), centre % 2 === 0 ? 600 : 1100];
    for (let event = 0, day = approved; event < count; event++, events++) {
      day += roll(gap);
      columns.eventKind[events] = [1, 1, 1, 3, 2, 4][roll(6)];
      columns.eventDay[events] = day;
    }
    columns.eventOffsets[row + 1] = events;
  }
  columns.eventKind = columns.eventKind.slice(0, events);
  columns.eventDay = columns.eventDay.slice(0, events);
  return columns;
}

const written = new Map();
export function iso(day) {
  let text = written.get(day);
  if (!text) written.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  return text;
}

export const HEADER = "centre number,qualification number,family,edition,approved on,event,date\r\n";
export const FAMILIES = ["", "cambridge technicals", "other vocational", "general"];
export const EDITIONS = ["", "", "2", "3"];
export const EVENTS = ["", "entry", "withdrawn entry", "claim", "new approval"];

const FIRST_CENTRE = 10_000;
/** No centre has more than so many. */
const QUALIFICATIONS = 3600;
const qualification = (row) => `Q${1000 + (row % QUALIFICATIONS)}`;

/** The lines of a CSV file for these rows: one for each event, and one for an approval without. */
export function csvOf(columns) {
  let text = "";
  for (let row = 0; row < columns.centre.length; row++) {
    const approval = `${FIRST_CENTRE + columns.centre[row]},${qualification(row)},${FAMILIES[columns.family[row]]},${EDITIONS[columns.edition[row]]},${iso(columns.approved[row])}`;
    const [from, to] = [columns.eventOffsets[row], columns.eventOffsets[row + 1]];
    if (from === to) text += `${approval},,\r\n`;
    for (let at = from; at < to; at++) text += `${approval},${EVENTS[columns.eventKind[at]]},${iso(columns.eventDay[at])}\r\n`;
  }
  return text;
}
