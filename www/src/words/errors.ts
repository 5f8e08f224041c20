// What is wrong on a page of questions, as GOV.UK writes it: what to select or enter, or what the answer must be.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

/** By the names that the form module has for its own. */
export const errors = {
  day: text("Date must include a day", "Rhaid i'r dyddiad gynnwys diwrnod"),
  month: text("Date must include a month", "Rhaid i'r dyddiad gynnwys mis"),
  year: text("Date must include a year", "Rhaid i'r dyddiad gynnwys blwyddyn"),
  fourDigits: text("Year must include 4 numbers, such as 2026", "Rhaid i'r flwyddyn gynnwys 4 rhif, fel 2026"),
  notReal: text("Date must be a real date, such as 27 3 2026", "Rhaid i'r dyddiad fod yn ddyddiad go iawn, fel 27 3 2026"),
  hour: text("Time must include an hour", "Rhaid i'r amser gynnwys awr"),
  minute: text("Time must include minutes", "Rhaid i'r amser gynnwys munudau"),
  notRealTime: text(
    "Time must be a real time between 0 00 and 23 59, such as 16 30",
    "Rhaid i'r amser fod yn amser go iawn rhwng 0 00 a 23 59, fel 16 30",
  ),
  offset: text(
    "Select whether it was summer time or winter time: the clocks changed in that hour",
    "Dewiswch ai amser haf neu amser gaeaf ydoedd: newidiwyd y clociau yn yr awr honno",
  ),
};

/** What is not answered, by what kind of answer it takes. */
export const required = {
  yesNo: text("Select “{yes}” or “{no}”", "Dewiswch “{yes}” neu “{no}”"),
  choice: text("Select one of the answers", "Dewiswch un o'r atebion"),
  list: text("Enter at least one, or select “{none}”", "Rhowch o leiaf un, neu dewiswch “{none}”"),
  date: text("Enter a date", "Rhowch ddyddiad"),
  moment: text("Enter a date and a time", "Rhowch ddyddiad ac amser"),
  line: text("Enter an answer", "Rhowch ateb"),
  email: text("Enter an email address", "Rhowch gyfeiriad e-bost"),
  year: text("Enter a year", "Rhowch flwyddyn"),
  series: text("Enter a month and a year, such as June 2026", "Rhowch fis a blwyddyn, fel Mehefin 2026"),
  "academic-year": text("Enter an academic year, such as 2026-27", "Rhowch flwyddyn academaidd, fel 2026-27"),
  "centre-number": text("Enter a centre number", "Rhowch rif canolfan"),
  "candidate-number": text("Enter a candidate number", "Rhowch rif ymgeisydd"),
  "qualification-number": text("Enter a qualification number", "Rhowch rif cymhwyster"),
  uci: text("Enter a unique candidate identifier", "Rhowch ddynodydd ymgeisydd unigryw"),
  uln: text("Enter a unique learner number", "Rhowch rif dysgwr unigryw"),
  "dfe-number": text("Enter a DfE number", "Rhowch rif yr Adran Addysg"),
};
