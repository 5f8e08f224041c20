// Says what a value could be, in one language. As with a report, only declared members are read and nothing is called.

import { WordsError, because, citing, fits, given, list, maybe, need, refusing, text } from "./say-parts.js";

/** What a value could be, in the language of the words. */
export function sayIdentified(identified, words) {
  if (!words?.numbers) throw new WordsError("no-words", "words");
  return refusing(() => said(identified, words));
}

function said({ got, code, couldBe }, words) {
  const { table } = words;
  fits("other-edition", table.fingerprint, words.fingerprint);
  const cite = citing(words);
  const sayPart = ({ code, value }) => ({
    code,
    name: words.parts[need(table.parts, code, "unknown-code")],
    value: text(value),
  });
  const sayReading = ({ kind, outcome, code, compact, written, parts, note, slip, likely, cites }) => {
    const row = need(table.numbers, kind, "unknown-kind");
    const [, codes, notes] = table.numbers[row];
    const [name, remarks, known] = words.numbers[row];
    const [says, next] = remarks[need(codes, code, "unknown-code")];
    return given({
      kind,
      name,
      outcome: text(outcome),
      code,
      compact: text(compact),
      written: text(written),
      parts: list(parts, sayPart),
      says,
      next,
      note: maybe(note, (note) => known[need(notes, note, "unknown-code")]),
      slip: maybe(slip, text),
      because: maybe(slip, (slip) => because(slip, [], words.whys)),
      likely: maybe(likely, text),
      cites: list(cites, cite),
    });
  };
  return {
    language: words.language,
    got: text(got),
    code,
    says: words.whole[need(table.whole, code, "unknown-code")],
    couldBe: list(couldBe, sayReading),
  };
}
