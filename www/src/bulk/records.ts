// Records of a text with separated values, as it comes in: fields may stand in quotation marks, and then hold line ends.

/** How much of a file is looked at before it is read. */
export const HEAD = 65_536;

export interface Record {
  /** The line on which it begins, from 1 on. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A field in quotation marks has no end. `line` is where its record begins. */
export class CutOff extends Error {
  readonly code: string = "cut-off";
  constructor(readonly about: { readonly line: number }) {
    super("The text ends within a field in quotation marks.");
  }
}

/** How long a record may be: so much of a text is kept until the end of its last record is found. */
const LONGEST = 2 ** 20;

/** A record does not end within what one may have, so a quotation mark may not be closed. */
export class TooLong extends CutOff {
  override readonly code = "record-too-long";
}

export class Records {
  #rest = "";
  #line = 1;

  constructor(
    private readonly delimiter: string,
    private readonly each: (record: Record) => void,
  ) {}

  push(text: string): void {
    const all = this.#rest + text;
    // Of a line end in two characters the second may be still to come.
    const whole = all.endsWith("\r") ? all.slice(0, -1) : all;
    const lines = whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
    this.#rest = this.#read(lines) + all.slice(whole.length);
    if (this.#rest.length > LONGEST) throw new TooLong({ line: this.#line });
  }

  end(): void {
    if (this.#rest === "") return;
    const left = this.#read(`${this.#rest.replace(/\r$/, "")}\n`);
    if (left !== "") throw new CutOff({ line: this.#line });
  }

  /** Every record that is whole; what is left of the text. */
  #read(text: string): string {
    let at = 0;
    for (;;) {
      const end = text.indexOf("\n", at);
      if (end < 0) return text.slice(at);
      const line = text.slice(at, end);
      if (!line.includes('"')) {
        this.#give(line.split(this.delimiter), 1);
        at = end + 1;
        continue;
      }
      const found = this.#quoted(text, at);
      if (!found) return text.slice(at);
      this.#give(found.fields, text.slice(at, found.end).split("\n").length - 1);
      at = found.end;
    }
  }

  #quoted(text: string, from: number): { fields: string[]; end: number } | undefined {
    const fields: string[] = [];
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
      const delimiter = text.indexOf(this.delimiter, at);
      const line = text.indexOf("\n", at);
      if (line < 0) return undefined;
      const isLast = delimiter < 0 || line < delimiter;
      const end = isLast ? line : delimiter;
      fields.push(field + text.slice(at, end));
      at = end + 1;
      if (isLast) return { fields, end: at };
    }
  }

  #give(fields: readonly string[], lines: number): void {
    const line = this.#line;
    this.#line += lines;
    // A line with nothing in it is no record.
    if (fields.length > 1 || fields[0]?.trim()) this.each({ line, fields });
  }
}

/** What separates the fields, by the first line that has any: whichever it holds most of, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const [line = ""] = text.slice(0, HEAD).replaceAll(/"(?:[^"]|"")*"/g, "").trimStart().split(/[\r\n]/, 1);
  const often = (sign: string): number => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

/** How the bytes of a file are written, by its beginning: by its mark or where its zeros are, else UTF-8 if it is that. */
export function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  const zeros = (from: number): boolean => head.filter((byte, at) => at % 2 === from && byte === 0).length * 4 > head.length;
  if ((first === 0xff && second === 0xfe) || (zeros(1) && !zeros(0))) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (zeros(0) && !zeros(1))) return "utf-16be";
  try {
    // The last letter may be cut.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
