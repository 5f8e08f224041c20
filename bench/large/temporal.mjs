// One entry in time for each approval, by the polyfill of Temporal.

import { Temporal } from "temporal-polyfill";
import { room } from "./integer.mjs";
import { AS_OF } from "./made.mjs";

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const dayOf = (number) => EPOCH.add({ days: number });
const number = (day) => EPOCH.until(day).days;

export function oneEvent({ approved, eventDay }, atRiskDays) {
  const found = room(approved.length);
  const asOf = dayOf(AS_OF);
  const isOver = (end) => Temporal.PlainDate.compare(end, asOf) < 0;
  for (let row = 0; row < approved.length; row++) {
    const on = dayOf(eventDay[row]);
    const rolling = on.add({ years: 2 });
    const academic = Temporal.PlainDate.from({ year: on.year + 2 + (on.month > 8 ? 1 : 0), month: 8, day: 31 });
    const calendar = Temporal.PlainDate.from({ year: on.year + 2, month: 12, day: 31 });
    const over = [rolling, academic, calendar].filter(isOver).length;
    const isNear = Temporal.PlainDate.compare(asOf, rolling.subtract({ days: atRiskDays })) >= 0;
    found.code[row] = over === 3 ? 6 : over > 0 ? 3 : isNear ? 2 : 1;
    found.earliest[row] = number(rolling) + 1;
    found.latest[row] = Math.max(number(rolling), number(academic), number(calendar)) + 1;
  }
  return found;
}
