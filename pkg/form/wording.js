// The sentences of the form module itself, in both languages.

import { shown, wrong } from "../call.js";

/** What this module itself says. Pass your own where others suit your pages better. */
export const wording = {
  en: {
    summary: "There is a problem",
    error: "Error:",
    advice: "Advice:",
    notChecked: "This form could not be checked, so it has not been sent. Try another browser, or ask the people who run this website",
    required: "Answer this question",
    unreadable: "Enter {expected}",
    likely: "Did you mean {likely}?",
    noneAndSome: "You said that there are none, and entered something too. Untick the box, or clear what you entered",
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
    advice: "Cyngor:",
    notChecked: "Nid oedd modd gwirio'r ffurflen hon, felly nid yw wedi'i hanfon. Rhowch gynnig ar borwr arall, neu holwch y bobl sy'n rhedeg y wefan hon",
    required: "Atebwch y cwestiwn hwn",
    unreadable: "Yma mae angen: {expected}",
    likely: "Ai {likely} oedd gennych mewn golwg?",
    noneAndSome: "Rydych wedi dweud nad oes rhai, ond wedi rhoi rhywbeth hefyd. Tynnwch y tic o'r blwch, neu cliriwch yr hyn a roesoch",
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
export function sayer({ words, language = words?.language ?? "en", wording: other }) {
  if (!Object.hasOwn(wording, language)) throw wrong("bad-option", Object.keys(wording), `language is ${shown(language)}`);
  return { ...wording[language], ...other };
}
