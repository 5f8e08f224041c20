// The numbers of the module's columns.

export const NO_DAY = -0x80000000;

/** Each at the place of its number. */
export const CODES = Object.freeze([
  "cannot-tell",
  "in-force",
  "at-risk",
  "may-have-lapsed",
  "re-approval-unclear",
  "entered-since",
  "lapsed",
  "edition-not-chosen",
  "general",
  "not-yet-approved",
]);

/** What each comes to. */
export const STATUSES = [
  "cannot-tell",
  "in-force",
  "at-risk",
  "may-have-lapsed",
  "may-have-lapsed",
  "may-have-lapsed",
  "lapsed",
  "cannot-tell",
  "cannot-tell",
  "not-concerned",
];
