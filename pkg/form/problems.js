// What stands in the way on a form, in words.

import { PARTS, controlsOf } from "./fields.js";
import { dateFault, momentFault } from "./dates.js";
import { readTyped } from "./typed.js";
import { because, expectedAt } from "../say-parts.js";

/** What this module itself says. Pass your own where others suit your pages better. */
export const wording = {
  en: {
    summary: "There is a problem",
    error: "Error:",
    required: "Answer this question",
    unreadable: "Enter {expected}",
    likely: "Did you mean {likely}?",
    day: "Enter the day of the date too",
    month: "Enter the month of the date too",
    year: "Enter the year of the date too",
    fourDigits: "Write the year with four digits, such as 2026",
    notReal: "Enter a real date, such as 27 3 2026",
    hour: "Enter the hour too",
    minute: "Enter the minutes too",
    notRealTime: "Enter a real time, such as 16 30. Hours go from 0 to 23",
    offset: "Check the date and time. If the clocks changed in that hour, say whether it was summer or winter time",
  },
  cy: {
    summary: "Mae yna broblem",
    error: "Gwall:",
    required: "Atebwch y cwestiwn hwn",
    unreadable: "Yma mae angen: {expected}",
    likely: "Ai {likely} oedd gennych mewn golwg?",
    day: "Rhowch ddiwrnod y dyddiad hefyd",
    month: "Rhowch fis y dyddiad hefyd",
    year: "Rhowch flwyddyn y dyddiad hefyd",
    fourDigits: "Ysgrifennwch y flwyddyn â phedwar digid, fel 2026",
    notReal: "Rhowch ddyddiad go iawn, fel 27 3 2026",
    hour: "Rhowch yr awr hefyd",
    minute: "Rhowch y munudau hefyd",
    notRealTime: "Rhowch amser go iawn, fel 16 30. Mae'r oriau'n mynd o 0 i 23",
    offset: "Gwiriwch y dyddiad a'r amser. Os newidiwyd y clociau yn yr awr honno, dywedwch ai amser haf neu amser gaeaf ydoedd",
  },
};

/** The same in the language of the words, or in the one that is named. */
export function sayer({ words, language = words?.language ?? "en", wording: own }) {
  if (!Object.hasOwn(wording, language)) throw new TypeError(`There is no language ${JSON.stringify(language)}.`);
  return { ...wording[language], ...own };
}

/**
 * What could not be read and, where `required`, what is not answered, of what this form asks for; in the order of its
 * controls. A report names more than that: answers that other pages ask for are not problems of this one.
 */
export function problems(form, report, settings) {
  const say = sayer(settings);
  const { words, required = false } = settings;
  const controls = controlsOf(form);
  const unreadable = report.unreadable.map(({ path, kind, why, facts = [] }) => {
    const box = (part) => controls.get(`${path}.${part}`)?.[0];
    if (!PARTS.date.every(box)) {
      const control = controlFor(controls, path);
      const typed = readTyped(kind, controls.get(path)?.[0].value ?? "");
      const known = why ?? typed.why;
      const reason = known && because(known, facts, words.common.whys);
      const rest = typed.likely
        ? say.likely.replace("{likely}", () => typed.likely)
        : say.unreadable.replace("{expected}", () => expectedAt(kind, words));
      return { path, control, message: [reason, rest].filter(Boolean).join(" ") };
    }
    const typed = Object.fromEntries(PARTS.moment.map((part) => [part, box(part)?.value ?? ""]));
    const { part, fault } = box("hour") ? momentFault(typed) : dateFault(typed);
    return { path, control: box(part) ?? box("hour") ?? box("day"), message: say[fault] };
  });
  const faulty = new Set(unreadable.map(({ path }) => path));
  const open = required ? report.missing.filter((path) => !faulty.has(path)) : [];
  const unanswered = open.map((path) => ({ path, control: controlFor(controls, path), message: say.required }));
  const order = [...form.elements];
  return [...unreadable, ...unanswered]
    .filter(({ control }) => control)
    .sort((a, b) => order.indexOf(a.control) - order.indexOf(b.control));
}

/** The control to go to for an answer: its own, its first box, or the first inside its list. */
function controlFor(controls, path) {
  const own = controls.get(path) ?? controls.get(`${path}.day`);
  if (own) return own[0];
  const inside = [...controls.keys()].find((name) => name.startsWith(`${path}.`) || name.startsWith(`${path}[0].`));
  return (inside ? controls.get(inside) : controls.get(`${path}[]`))?.[0];
}
