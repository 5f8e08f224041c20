// What a value could be as a number.

import { fieldsOf, given, isAnswered } from "./decode.js";
import table from "./generated/tables/identify.js";
import { flattenValue, wellFormed } from "./reader.js";

/** What is asked of a module. */
const IDENTIFY = 16;

/** `identify` over a module. */
export function identifyOver(rules) {
  return (value) => {
    const numbers = rules.ask(IDENTIFY, wellFormed(flattenValue(value)));
    isAnswered(numbers, table.fingerprint);
    const { text, optional, list, codes } = fieldsOf(numbers);
    const part = () => ({ code: text(), value: text() });
    const reading = () =>
      given({
        kind: text(),
        outcome: text(),
        code: text(),
        compact: text(),
        written: text(),
        parts: list(part),
        note: optional(),
        slip: optional(),
        likely: optional(),
        cites: codes(),
      });
    return { got: text(), code: text(), couldBe: list(reading) };
  };
}
