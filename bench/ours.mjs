// The package, through its public entry points only. What a change of its face touches in the measurements stands here.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whether the package has an entry of this name. */
function has(specifier) {
  try {
    return existsSync(fileURLToPath(import.meta.resolve(specifier)));
  } catch {
    return false;
  }
}

const firstOf = (...specifiers) => specifiers.find(has);

export const whole = "centre-checks";
export const form = "centre-checks/form";
/** The WebAssembly as a file. */
export const wasm = new URL("../pkg/build/rules.wasm", import.meta.url);

/** The entry that holds one procedure alone, where there is one. */
export const alone = (procedure) => firstOf(`${whole}/${procedure}`);
/** The entry that a page takes for one procedure. */
export const entry = (procedure) => alone(procedure) ?? whole;
/** Its words in one language, where they are a module of their own. */
export const words = (procedure, language) => firstOf(`${whole}/${language}/${procedure}`);
/** The words of every procedure in one language. */
export const allWords = (language) => firstOf(`${whole}/${language}`);

/** What a page bundles for one procedure in one language, where the package can be taken in such parts. */
export function page(procedure, language) {
  if (!alone(procedure) || !words(procedure, language)) return undefined;
  return `
    export { check } from "${alone(procedure)}";
    export { say } from "${whole}";
    export { default as words } from "${words(procedure, language)}";`;
}

/** What it bundles besides to bind its form; `ours-form.mjs` binds one. */
export const binding = `export { bindForm } from "${form}";`;
