// Records of a text with separated values, as it comes in: fields may stand in quotation marks, and then hold line ends.

import { CallError } from "../call-error.js";

/** How long a record may be: so much of a text is kept until the end of its last record is found. */
const LONGEST = 2 ** 20;

/** Where the next line ends: the place of its end, and of what follows. */
function lineEnd(text, from) {
  const ends = /\r\n?|\n/g;
  ends.lastIndex = from;
  const found = ends.exec(text);
  return found ? [found.index, ends.lastIndex] : [-1, -1];
}

const unusable = (code, says, line) =>
  Object.assign(new CallError(code, ["a whole file of separated values"], `${says}; the record begins on line ${line}.`), { about: { line } });

/** Calls `each` with every record that is whole, once its text is pushed. */
export function newRecords(delimiter, each) {
  let rest = "";
  let line = 1;

  const give = (fields, lines) => {
    const begins = line;
    line += lines;
    // A line with nothing in it is no record.
    if (fields.length > 1 || fields[0]?.trim()) each({ line: begins, fields });
  };

  const quoted = (text, from) => {
    const fields = [];
    for (let at = from; ; ) {
      let field = "";
      if (text[at] === '"') {
        for (at += 1; ; ) {
          const end = text.indexOf('"', at);
          if (end < 0) return undefined;
          field += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          field += '"';
          at += 1;
        }
      }
      const next = text.indexOf(delimiter, at);
      const [stop, after] = lineEnd(text, at);
      if (stop < 0) return undefined;
      const isLast = next < 0 || stop < next;
      fields.push(field + text.slice(at, isLast ? stop : next));
      if (isLast) return { fields, end: after };
      at = next + delimiter.length;
    }
  };

  /** Every record that is whole; what is left of the text. */
  const read = (text) => {
    for (let at = 0; ; ) {
      const [end, after] = lineEnd(text, at);
      if (end < 0) return text.slice(at);
      const one = text.slice(at, end);
      if (!one.includes('"')) {
        give(one.split(delimiter), 1);
        at = after;
        continue;
      }
      const found = quoted(text, at);
      if (!found) return text.slice(at);
      give(found.fields, text.slice(at, found.end).match(/\r\n?|\n/g).length);
      at = found.end;
    }
  };

  return {
    push(text) {
      const all = rest + text;
      // Of a line end in two characters the second may be still to come.
      const whole = all.endsWith("\r") ? all.slice(0, -1) : all;
      rest = read(whole) + all.slice(whole.length);
      if (rest.length > LONGEST) throw unusable("record-too-long", "a record does not end within a million characters; a quotation mark may not be closed", line);
    },
    end() {
      if (rest === "") return;
      const left = read(`${rest}\n`);
      if (left !== "") throw unusable("cut-off", "the text ends within a field in quotation marks", line);
    },
  };
}

/** What separates the fields, by the first line that has any: whichever it holds most of, outside of quotation marks. */
export function delimiterOf(text) {
  const [line = ""] = text.replace(/"(?:[^"]|"")*"/g, "").replace(/^(?:[ \t]*[\r\n])+/, "").split(/[\r\n]/, 1);
  const often = (sign) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}
