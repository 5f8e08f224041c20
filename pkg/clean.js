// What is taken away from a typed text before anything reads it: what nobody sees (`src/typed/clean.rs` says the whole of it). The
// tables of characters are printed from there; composing is the platform's own.

import { HIDDEN, SPACES } from "./generated/tables/characters.js";

/** Printable ASCII with single spaces inside, as nearly all that is typed. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text as it is read. Everything visible stays as it is; a text of which nothing is left is no answer.
 *
 * @param {string} text
 */
export function clean(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, "").replace(SPACES, " ").normalize("NFC").replace(/^ | $/g, "");
}
