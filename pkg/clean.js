// What is removed from a typed text before anything reads it: whatever is invisible (`src/typed/clean.rs` has the details). The
// tables of characters are printed from there; the platform composes letters.

import { HIDDEN, SPACES } from "./generated/tables/characters.js";

/** Printable ASCII with single spaces inside, like nearly everything that is typed. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text as it is read. Everything visible stays as it is; a text with nothing left is not an answer.
 *
 * @param {string} text
 */
export function clean(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, "").replace(SPACES, " ").normalize("NFC").replace(/^ | $/g, "");
}
