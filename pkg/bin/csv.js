// The records of a CSV text.

/** Thrown where a text ends within a quoted field, which began in the record on this line. */
export class CutOff extends Error {
  constructor(line) {
    super();
    this.line = line;
  }
}

/** The records of a text, each with the line on which it begins. */
export function* records(text, delimiter) {
  let [at, line] = [0, 1];
  while (at < text.length) {
    while (text[at] === "\r" || text[at] === "\n") line += text[at++] === "\n" ? 1 : 0;
    if (at >= text.length) return;
    const start = line;
    const fields = [];
    for (let isEnd = false; !isEnd; ) {
      let value = "";
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new CutOff(start);
          const part = text.slice(at, end);
          value += part;
          line += part.split("\n").length - 1;
          at = end + 1;
          if (text[at] !== '"') break;
          value += '"';
          at += 1;
        }
      }
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\r" && text[end] !== "\n") end += 1;
      fields.push(value + text.slice(at, end));
      isEnd = text[end] !== delimiter;
      at = isEnd ? end : end + 1;
    }
    yield { line: start, fields };
  }
}
