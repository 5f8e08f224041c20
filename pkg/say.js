// Everything that says something; no rules come with it.

export { headline } from "./headline.js";
export { sayKeyDates } from "./say-dates.js";
export { sayIdentified } from "./say-identified.js";
export { sayTime, WordsError } from "./say-parts.js";
export { say } from "./say-report.js";
