// One entry in time for each approval, by date-fns.

import { addYears, endOfYear, subDays } from "date-fns";
import { room } from "./integer.mjs";
import { AS_OF } from "./made.mjs";

const DAY = 86_400_000;
/** Local days: the library knows no others. */
const local = (day) => {
  const utc = new Date(day * DAY);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
};
const number = (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;

export function oneEvent({ approved, eventDay }, atRiskDays) {
  const found = room(approved.length);
  const asOf = local(AS_OF);
  for (let row = 0; row < approved.length; row++) {
    const on = local(eventDay[row]);
    const rolling = addYears(on, 2);
    const academic = new Date(on.getFullYear() + 2 + (on.getMonth() > 7 ? 1 : 0), 7, 31);
    const calendar = endOfYear(addYears(on, 2));
    const over = [rolling, academic, calendar].filter((end) => number(end) < AS_OF).length;
    found.code[row] = over === 3 ? 6 : over > 0 ? 3 : asOf >= subDays(rolling, atRiskDays) ? 2 : 1;
    found.earliest[row] = number(rolling) + 1;
    found.latest[row] = Math.max(number(rolling), number(academic), number(calendar)) + 1;
  }
  return found;
}
