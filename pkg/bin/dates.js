// `dates`: the key dates of an academic year.

import { CallError, calendar, keyDates, sayKeyDates } from "centre-checks";
import { Refused, filled, jsonOf, print } from "./io.js";

export async function dates(file, options, { language, words }) {
  const request = await jsonOf(file, words);
  const { default: all } = await import(language === "cy" ? "centre-checks/cy/key-dates" : "centre-checks/en/key-dates");
  try {
    const found = keyDates(request, { asOf: options["as-of"] });
    const said = sayKeyDates(found, all);
    await print(shown(said, all, options, words), words);
    return found.missing.length === 0 && found.unreadable.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof CallError) throw new Refused(error.message);
    throw error;
  }
}

function shown(said, all, options, { says }) {
  if (options.ics) {
    const alarm = options["alarm-days"] && { alarmDays: Number(options["alarm-days"]) };
    return calendar(said, all, { madeAt: options["made-at"], calendarId: options["calendar-id"], ...alarm });
  }
  if (options.json) return `${JSON.stringify(said, null, 2)}\n`;
  let out = [...said.earlier, ...said.dates, ...said.later].map(({ on, title }) => `${on}  ${title}\n`).join("");
  const open = [...said.undated, ...said.unknown];
  if (open.length > 0) out += `\n${says.unknown}\n`;
  for (const note of open) out += `  - ${note.title}: ${note.says}\n`;
  if (said.missing.length > 0) out += `\n${filled(says.toAnswer, { fields: said.missing.join(", ") })}\n`;
  return out;
}
