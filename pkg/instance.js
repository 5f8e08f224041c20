// The one WebAssembly instance: compiled at first use, dropped when it has trapped, made anew by the next call.
//
// The bytes are carried as text in a module, so that nothing has to be fetched and every bundler can carry them.

import initAsync, * as glue from "./build/glue.js";
import { wasm } from "./build/wasm.js";

/** @type {"none" | "ready" | "trapped"} */
let state = "none";

function bytes() {
  const text = atob(wasm);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** Compiles where that is allowed at once. Throws what the engine throws where it is not. */
export function start() {
  if (state === "none") glue.initSync({ module: new WebAssembly.Module(bytes()) });
  if (state === "trapped") glue.__wbg_reset_state();
  state = "ready";
}

/** Compiles in the background, for engines that refuse to do it at once. */
export async function startAsync() {
  const module = state === "none" ? await WebAssembly.compile(bytes()) : undefined;
  // A call may have come in between.
  if (module && state === "none") await initAsync({ module_or_path: module });
  if (state === "trapped") glue.__wbg_reset_state();
  state = "ready";
}

/**
 * Calls an export. Whatever is thrown that the rules did not mean to throw has interrupted them: a trap, or a stack that
 * was full before the call. Their memory may then be half written, and is not used again.
 *
 * @param {"check" | "identify" | "keyDates" | "calendar" | "catalogue"} name
 * @param {unknown[]} args
 * @param {(thrown: unknown) => boolean} isMeant
 */
export function call(name, args, isMeant) {
  try {
    return glue[name](...args);
  } catch (thrown) {
    if (!isMeant(thrown)) state = "trapped";
    throw thrown;
  }
}

/** For the tests: the exports, among them the memory. */
export function exportsForTests() {
  start();
  return glue.initSync();
}
