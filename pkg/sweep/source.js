// What holds a file, as texts of some length, as often as it has to be read.

import { wrong } from "../call.js";

/** How many characters a part has at least, unless it is the last. */
const PART = 2 ** 17;

const EXPECTED = ["a text, bytes, a Blob, a Response, a stream, an async iterable of these, or a function that opens one"];

/** The bytes of a file are not UTF-8. */
class OtherEncoding extends Error {}

/**
 * Opens a source: `read` goes through its texts with a function that is waited for. What can be read only once is kept.
 *
 * @returns {{ size: number | undefined, read(each: (text: string, isLast: boolean, done: number) => Promise<void>): Promise<void> }}
 */
export function opened(source) {
  const { size, parts } = partsOf(source);
  let encoding;
  const read = async (each) => {
    const texts = reader(each);
    for await (const part of parts()) {
      if (typeof part !== "string") encoding = await texts.bytes(part, encoding);
      else await texts.text(part);
    }
    encoding = await texts.end(encoding);
  };
  return {
    size,
    /** A file that turns out not to be UTF-8 is read again from its beginning: `start` is called before each attempt. */
    async read(start) {
      try {
        await read(start());
      } catch (thrown) {
        if (!(thrown instanceof OtherEncoding)) throw thrown;
        encoding = "windows-1252";
        await read(start());
      }
    },
  };
}

/** Joins parts to texts that are long enough, and says of one whether it is the last only once that is known. */
function reader(each) {
  let waiting;
  let text = "";
  let done = 0;
  let head = [];
  let decoder;
  let isStart = true;

  const give = async (more, isEnd) => {
    text += isStart ? more.replace(/^\ufeff/, "") : more;
    if (more !== "") isStart = false;
    while (text.length >= PART || isEnd) {
      // A part that is much longer than a part has to be is cut.
      const cut = text.slice(0, 2 * PART);
      text = text.slice(cut.length);
      if (waiting !== undefined) await each(waiting, false, done);
      waiting = cut;
      if (text === "") break;
    }
    if (isEnd) await each(waiting ?? "", true, done);
  };
  const decoded = (bytes, more) => {
    try {
      return decoder.decode(bytes, more);
    } catch {
      throw new OtherEncoding();
    }
  };
  const begin = async (encoding) => {
    const bytes = joined(head);
    head = undefined;
    const name = encoding ?? encodingOf(bytes);
    decoder = new TextDecoder(name, { fatal: name === "utf-8" });
    await give(decoded(bytes, { stream: true }), false);
    return name;
  };
  return {
    async text(part) {
      done += part.length;
      await give(part, false);
    },
    /** The encoding shows only in the first thousand bytes. */
    async bytes(part, encoding) {
      done += part.length;
      if (decoder) {
        await give(decoded(part, { stream: true }), false);
        return encoding;
      }
      head.push(part);
      return head.reduce((sum, { length }) => sum + length, 0) < 1000 ? encoding : begin(encoding);
    },
    async end(encoding) {
      const name = head?.length > 0 ? await begin(encoding) : encoding;
      await give(decoder ? decoded(undefined, undefined) : "", true);
      return name;
    },
  };
}

function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The text of a whole file. */
export function decoded(bytes) {
  const name = encodingOf(bytes);
  try {
    return new TextDecoder(name, { fatal: name === "utf-8" }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** By its mark; without one, by where its zeros are; else UTF-8 until that fails. */
function encodingOf(bytes) {
  const [first, second] = bytes;
  const head = bytes.subarray(0, 1000);
  const zeros = (from) => head.filter((byte, at) => at % 2 === from && byte === 0).length * 4 > head.length;
  if ((first === 0xff && second === 0xfe) || (zeros(1) && !zeros(0))) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (zeros(0) && !zeros(1)) ? "utf-16be" : "utf-8";
}

const isSource = (value) => typeof value === "object" && value !== null;

function partsOf(source) {
  if (typeof source === "string") return { size: source.length, parts: () => [source] };
  const bytes = source instanceof ArrayBuffer ? new Uint8Array(source) : ArrayBuffer.isView(source) ? bytesOf(source) : undefined;
  if (bytes) return { size: bytes.length, parts: () => cut(bytes) };
  if (typeof source === "function") return { size: undefined, parts: () => opening(source) };
  if (typeof source?.stream === "function") return { size: source.size, parts: () => chunksOf(source.stream()) };
  if (!isSource(source)) throw wrong("bad-source", EXPECTED, "the source is something else");
  return { size: undefined, parts: kept(chunksOf(source.body ?? source)) };
}

const bytesOf = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** So that decoding takes no more room than a part. */
function* cut(bytes) {
  for (let at = 0; at < bytes.length; at += 2 * PART) yield bytes.subarray(at, at + 2 * PART);
}

async function* opening(open) {
  const source = await open();
  yield* chunksOf(source?.body ?? source);
}

/** Parts that come only once, kept for the next time. */
function kept(chunks) {
  const known = [];
  const more = chunks[Symbol.asyncIterator]?.() ?? chunks[Symbol.iterator]();
  return async function* () {
    yield* known;
    for (let next = await more.next(); !next.done; next = await more.next()) {
      known.push(next.value);
      yield next.value;
    }
  };
}

/** Not every browser can go through a stream with `for await`. */
function chunksOf(stream) {
  if (typeof stream?.[Symbol.asyncIterator] === "function" || typeof stream?.[Symbol.iterator] === "function") return stream;
  if (typeof stream?.getReader !== "function") throw wrong("bad-source", EXPECTED, "the source is something else");
  const reader = stream.getReader();
  return {
    async *[Symbol.asyncIterator]() {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    },
  };
}
