// The days of a report that are still to come, as the key dates have theirs: what is to be done by them, and what they begin or end.

import type { SaidKeyDates, SaidReport } from "../contract.js";

type Day = SaidKeyDates["dates"][number];

/** One for each sentence and day, whatever items it is about. A moment is put on its day, and its sentence says the hour. */
export function asDates(report: SaidReport): readonly Day[] {
  const { procedure, asOf, actions, dates } = report;
  const today = asOf.slice(0, 10);
  const owed = actions.flatMap(({ code, by, says, to, cites }) =>
    by === undefined ? [] : [{ code, on: by, title: says, says: [says, ...published(to)].join("\n"), cites }],
  );
  const others = dates.map(({ code, on, says, reckoned, cites }) => ({ code, on, title: says, says: [says, reckoned].join(" "), cites }));
  const found = new Map<string, Day>();
  for (const { code, on, title, says, cites } of [...owed, ...others.filter((date) => !owed.some(({ on }) => on === date.on))]) {
    const day = on.slice(0, 10);
    const same = [...found.values()].some((one) => one.on === day && one.title === title);
    if (day < today || same) continue;
    const alike = [procedure, code, day].join("/");
    const id = found.has(alike) ? `${alike}/${found.size}` : alike;
    found.set(id, { id, on: day, past: false, standing: "computed", title, says, facts: [], cites });
  }
  return [...found.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

const published = (to: SaidReport["actions"][number]["to"]): readonly string[] =>
  to ? [to.name, to.email, to.phone, to.address].filter((way) => way !== undefined) : [];
