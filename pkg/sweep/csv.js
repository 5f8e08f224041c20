// CSV that a spreadsheet opens without running anything.
//
// A program for spreadsheets takes a field that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula. Such a field is
// written with an apostrophe before it, which marks it as text. Reading takes one apostrophe away again.

const FORMULA = /^'*[=+\-@\t\r\n]/;

function field(text) {
  const isFormula = FORMULA.test(text);
  if (!isFormula && !/[,;\t"\n\r]/.test(text)) return text;
  return `"${isFormula ? "'" : ""}${text.replaceAll('"', '""')}"`;
}

/** A record and its line end. */
export const csvRecord = (fields) => `${fields.map((text) => field(String(text))).join(",")}\r\n`;

/** A field as it was before it was written. */
export const restored = (text) => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
