// Dates in three boxes. Nothing is rolled over and nothing is made up: 30 2 2026 becomes the text 2026-02-30, which the rules
// then call unreadable, and what was typed can be taken apart again.

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

/** Which box is at fault in a date that could not be read, and in which way. */
export function dateFault(text) {
  const parts = splitDate(text);
  for (const part of ["day", "month", "year"]) if (parts[part] === "") return { part, fault: part };
  if (/^\d+$/.test(parts.year) && parts.year.length !== 4) return { part: "year", fault: "fourDigits" };
  const isMonth = /^\d+$/.test(parts.month) && Number(parts.month) >= 1 && Number(parts.month) <= 12;
  return { part: isMonth ? "day" : "month", fault: "notReal" };
}
