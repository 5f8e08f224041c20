// Dates in three boxes, moments in five and an offset. Nothing is rolled over and nothing is made up: 30 2 2026 becomes the text
// 2026-02-30, which the rules then call unreadable, and what was typed can be taken apart again.

/** The three boxes as one text, or nothing where all three are empty. */
export function joinDate({ day = "", month = "", year = "" }) {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  return d || m || y ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : undefined;
}

const twoDigits = (part) => (/^\d$/.test(part) ? `0${part}` : part);

/** What to put into the three boxes. */
export function splitDate(text = "") {
  const [year = "", month = "", ...day] = text.split("-");
  return { day: plain(day.join("-")), month: plain(month), year };
}

const plain = (part) => (/^0\d$/.test(part) ? part.slice(1) : part);

/** The boxes of a date and a time as one text, or nothing where they are all empty. An offset by itself is no answer. */
export function joinMoment({ day, month, year, hour = "", minute = "", offset = "" }) {
  const date = joinDate({ day, month, year });
  const [h, m] = [hour, minute].map((part) => twoDigits(part.trim()));
  return date || h || m ? `${date ?? "--"}T${h}:${m}${offset}` : undefined;
}

/** What to put into the boxes of a date and a time. */
export function splitMoment(text = "") {
  const [, date = text, time = ""] = /^(.*)T(.*)$/.exec(text) ?? [];
  const [, clock = "", offset = ""] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  const [hour = "", ...minute] = clock.split(":");
  return { ...splitDate(date), hour, minute: minute.join(":"), offset };
}

/** Which box is at fault in a date that could not be read, and in which way. */
export function dateFault(text) {
  const parts = splitDate(text);
  for (const part of ["day", "month", "year"]) if (parts[part] === "") return { part, fault: part };
  if (/^\d+$/.test(parts.year) && parts.year.length !== 4) return { part: "year", fault: "fourDigits" };
  const isMonth = /^\d+$/.test(parts.month) && Number(parts.month) >= 1 && Number(parts.month) <= 12;
  return { part: isMonth ? "day" : "month", fault: "notReal" };
}

/** The same for a date and a time. Whether there is such a day, and such an hour on it, is for the rules to say. */
export function momentFault(text) {
  const { day, month, year, hour, minute } = splitMoment(text);
  const found = dateFault(joinDate({ day, month, year }));
  if (found.fault !== "notReal" || found.part === "month") return found;
  for (const [part, value] of Object.entries({ hour, minute })) if (value === "") return { part, fault: part };
  const isBelow = (limit, value) => /^\d+$/.test(value) && Number(value) < limit;
  const part = !isBelow(24, hour) ? "hour" : !isBelow(60, minute) ? "minute" : "day";
  return { part, fault: "notRealMoment" };
}
