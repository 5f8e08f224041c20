// One WebAssembly module: compiled at first use, its instance dropped when it has trapped and made again by the next call.
//
// Its bytes are carried as text, one character a byte, so that nothing has to be fetched and every bundler can carry them. Only
// numbers cross its boundary: a text is written into its memory, and the result is there as numbers.

import { CallError } from "./call-error.js";

/** How much memory is kept from one call to the next. More than a form of usual size needs; a huge form must not keep it for good. */
const MOST_KEPT = 16 * 2 ** 20;

/** Made at the first call: some places that load this module have none. */
let encoder;

/**
 * Nothing is compiled before the first call.
 *
 * @param {{ text: string, length: number, checksum: number }} carried
 */
export function instance(carried) {
  let module;
  let exports;

  const start = () => {
    try {
      module ??= new WebAssembly.Module(bytesOf(carried));
      exports ??= new WebAssembly.Instance(module).exports;
    } catch (cause) {
      throw notReady(cause);
    }
  };

  return {
    /**
     * The numbers that answer a text. They are in the module's memory and have to be read before the next call.
     *
     * @param {number} what
     * @param {string} text
     */
    ask(what, text) {
      start();
      try {
        const { memory, room, answer } = exports;
        const most = 3 * text.length;
        const at = room(most) >>> 0;
        if (at === 0) throw new RangeError("There is no memory for so long a text.");
        const { written } = (encoder ??= new TextEncoder()).encodeInto(text, new Uint8Array(memory.buffer, at, most));
        // Fresh views: growing the memory detaches the old ones.
        const place = answer(what, at, written) >>> 0;
        const [count] = new Uint32Array(memory.buffer, place, 1);
        const numbers = new Uint32Array(memory.buffer, place + 4, count);
        if (memory.buffer.byteLength > MOST_KEPT) exports = undefined;
        return numbers;
      } catch (thrown) {
        // A trap, or a stack that was full: the memory may be half written, and is not used again.
        exports = undefined;
        throw thrown;
      }
    },

    /** Compiles in the background, for engines that refuse to do it at once. */
    async ready() {
      try {
        module ??= await WebAssembly.compile(bytesOf(carried));
        exports ??= (await WebAssembly.instantiate(module)).exports;
      } catch (cause) {
        throw notReady(cause);
      }
    },

    /** For the tests: the memory of the instance. */
    memory() {
      start();
      return exports.memory;
    },
  };
}

/**
 * The bytes of a text; an error where a tool on the way has rewritten it. Where the platform can copy and the sum goes by four
 * bytes at a time, little of it is code that has never run before, which is slow: that was half of a first check.
 */
function bytesOf({ text, length, checksum }) {
  const words = new Uint32Array(Math.ceil(length / 4));
  const bytes = new Uint8Array(words.buffer, 0, length);
  if (text.length === length) bytes.set(copied(text));
  // FNV-1a, of words instead of bytes.
  let sum = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ words[index], 0x01000193);
  if (text.length !== length || sum >>> 0 !== checksum) {
    throw new Error("the text that carries the rules is not what was published: a build tool or a server has rewritten it");
  }
  return bytes;
}

/** One byte a character. A character of more than a byte is cut, and the sum is then wrong. */
function copied(text) {
  if (globalThis.Buffer) return Buffer.from(text, "latin1");
  try {
    return Uint8Array.fromBase64(btoa(text));
  } catch {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
}

function notReady(cause) {
  const message =
    `The rules could not be prepared: ${cause?.message ?? cause}. ` +
    "Call `await ready()` once before the first check; under a Content-Security-Policy, " +
    "script-src also needs 'wasm-unsafe-eval'.";
  return new CallError("not-ready", ["await ready()"], message, { cause });
}
