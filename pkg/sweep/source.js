// What holds a file, as bytes of UTF-8 of some length, as often as it has to be read.

import { wrong } from "../call.js";
import { bytesOfText } from "../utf8.js";

/** How many bytes a part has at least, unless it is the last. */
const PART = 2 ** 17;

const EXPECTED = ["a text, bytes, a Blob, a Response, a stream, an async iterable of these, or a function that opens one"];

/** The bytes of a file are not UTF-8. */
export class OtherEncoding extends Error {}

/**
 * Opens a source: `read` goes through its parts with a function that is waited for. What can be read only once is kept.
 *
 * @returns {{ size: number | undefined, read(start: () => (part: Uint8Array, isLast: boolean, done: number) => unknown): Promise<void> }}
 */
export function openedAsBytes(source) {
  const { size, parts } = partsOf(source);
  let encoding;
  const read = async (each) => {
    const bytes = reader(each);
    for await (const part of parts()) {
      if (typeof part !== "string") encoding = await bytes.add(part, encoding);
      else await bytes.text(part);
    }
    encoding = await bytes.end(encoding);
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

/** The same, as texts. */
export function opened(source) {
  const { size, read } = openedAsBytes(source);
  const start = (begin) => () => {
    const each = begin();
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return (part, isLast, done) => each(decodedBy(decoder, part, isLast), isLast, done);
  };
  return { size, read: (begin) => read(start(begin)) };
}

function decodedBy(decoder, bytes, isLast) {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new OtherEncoding();
  }
}

/** Joins parts to such as are long enough, and says of one whether it is the last only once that is known. */
function reader(each) {
  let waiting;
  let some = [];
  let length = 0;
  let done = 0;
  let head = [];
  let decoder;
  let isStart = true;
  let half = "";

  const put = (bytes) => {
    some.push(bytes);
    length += bytes.length;
  };
  const give = async (isEnd) => {
    // Before there are so many, the mark of an encoding may not be whole.
    if (length < PART && !isEnd) return;
    let all = joined(some);
    if (isStart && all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf) all = all.subarray(3);
    isStart = false;
    [some, length] = [[], 0];
    // A part that is much longer than a part has to be is cut.
    for (let at = 0; at < all.length; at += 2 * PART) {
      if (waiting !== undefined) await each(waiting, false, done);
      waiting = all.subarray(at, at + 2 * PART);
    }
    if (isEnd) await each(waiting ?? all, true, done);
  };
  /** In UTF-8; a copy, because whoever gave the bytes may use their room again. */
  const take = (bytes, isEnd) => put(decoder ? bytesOfText(decoder.decode(bytes, { stream: !isEnd })) : bytes.slice());
  const begin = (encoding) => {
    const bytes = joined(head);
    head = undefined;
    const name = encoding ?? encodingOf(bytes);
    if (name !== "utf-8") decoder = new TextDecoder(name);
    take(bytes);
    return name;
  };
  return {
    async text(part) {
      done += part.length;
      // A long one would take too much room at once.
      for (let at = 0; at < part.length; at += 2 * PART) {
        const piece = half + part.slice(at, at + 2 * PART);
        // The halves of a pair are written together.
        half = /[\ud800-\udbff]$/.test(piece) ? piece.slice(-1) : "";
        put(bytesOfText(half ? piece.slice(0, -1) : piece));
        await give(false);
      }
    },
    /** The encoding shows only in the first thousand bytes. */
    async add(part, encoding) {
      done += part.length;
      if (head) {
        head.push(part.slice());
        const isEnough = head.reduce((sum, { length }) => sum + length, 0) >= 1000;
        if (!isEnough) return encoding;
        encoding = begin(encoding);
      } else take(part);
      await give(false);
      return encoding;
    },
    async end(encoding) {
      const name = head?.length > 0 ? begin(encoding) : encoding;
      if (decoder) take(new Uint8Array(0), true);
      if (half) put(bytesOfText(half));
      await give(true);
      return name;
    },
  };
}

export function joined(parts, room = (length) => new Uint8Array(length)) {
  if (parts.length === 1) return parts[0];
  const all = room(parts.reduce((sum, { length }) => sum + length, 0));
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
      const part = typeof next.value === "string" ? next.value : next.value.slice();
      known.push(part);
      yield part;
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
