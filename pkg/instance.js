// One WebAssembly module: compiled at first use, its instance dropped when it has trapped and made again by the next call.
//
// Its bytes are carried as text, one character a byte, so that nothing has to be fetched and every bundler can carry them. Only
// numbers cross its boundary: a text is written into its memory, and the result is there as numbers. Where an engine compiles
// nothing at run time, the package carries a module that the engine has compiled, or the same rules as JavaScript.

import { CallError } from "./call-error.js";
import { writeText } from "./utf8.js";

/** How much memory is kept from one call to the next. More than a form of usual size needs; a huge form must not keep it for good. */
const MOST_KEPT = 16 * 2 ** 20;

/**
 * Nothing is compiled before the first call.
 *
 * @param {{ text: string, length: number, checksum: number } | { module: WebAssembly.Module } | { make(): object }} carried
 */
export function instance(carried) {
  let module;
  let exports;

  const start = () => {
    try {
      if (carried.make) {
        exports ??= carried.make();
        return;
      }
      module ??= carried.module ?? new WebAssembly.Module(bytesOf(carried));
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
        const most = typeof text === "string" ? 3 * text.length : text.length;
        const at = room(most) >>> 0;
        if (at === 0) throw new CallError("too-large", ["answers of a usual size"], "There is no memory for so much text.");
        const written = writeText(text, new Uint8Array(memory.buffer, at, most));
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
      if (carried.make || carried.module) return start();
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

/** What an error says whose cause is that a tool has rewritten the text. */
const REWRITTEN = "the text that carries the rules is not what was published: a build tool or a server has rewritten it";

/** What is changed in every four bytes of a text (`xtask/src/package.rs`). */
const MASK = 0x76767676;

/**
 * The bytes of a text; an error where a tool on the way has rewritten it. Where the platform can copy and the sum goes by four
 * bytes at a time, little of it is code that has never run before, which is slow: that was half of a first check.
 */
function bytesOf({ text, length, checksum }) {
  const words = new Int32Array(Math.ceil(length / 4));
  const bytes = new Uint8Array(words.buffer, 0, length);
  if (text.length === length) bytes.set(copied(text));
  // FNV-1a, of words instead of bytes.
  const { imul } = Math;
  let sum = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    sum = imul(sum ^ words[index], 0x01000193);
    words[index] ^= MASK;
  }
  if (text.length !== length || sum >>> 0 !== checksum) throw new Error(REWRITTEN);
  return bytes;
}

/** One byte a character. A character of more than a byte is cut, and the sum is then wrong. */
function copied(text) {
  // Never by its bare name, in whose place a bundler would put a library.
  const { Buffer: native } = globalThis;
  if (native) return native.from(text, "latin1");
  try {
    return Uint8Array.fromBase64(btoa(text));
  } catch {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
}

/** What helps, by why the rules could not be prepared. docs/stacks/without-webassembly.md says more. */
const REMEDIES = {
  policy: "'wasm-unsafe-eval' in script-src, or centre-checks/js",
  lockdown: "centre-checks/js, or a check on a server",
  embedder: "the condition workerd or edge-light, or centre-checks/js",
  rewritten: "the package's files unchanged, as UTF-8",
  unprepared: "await ready() before the first check",
};

/** Engines have no common name for what they refuse, only sentences. */
function whyOf(cause) {
  const says = String(cause?.message);
  if (typeof WebAssembly === "undefined") return "lockdown";
  if (says === REWRITTEN) return "rewritten";
  if (/unsafe-eval|CSP|Content.Security.Policy/i.test(says)) return "policy";
  // A page's engine says the same where its policy refuses, and says no more.
  if (/embedder|code generation|edge runtime/i.test(says)) return typeof document === "undefined" ? "embedder" : "policy";
  return "unprepared";
}

function notReady(cause) {
  const why = whyOf(cause);
  const message = `The rules could not be prepared: ${cause?.message ?? cause}. What helps here: ${REMEDIES[why]}.`;
  return new CallError("not-ready", [REMEDIES[why]], message, { cause, why });
}
