// The package, through its public entry points only. Whatever a change of its interface affects in the measurements is here.

export const whole = "centre-checks";
export const form = "centre-checks/form";
/** The WebAssembly as a file. */
export const wasm = new URL("../pkg/build/all.wasm", import.meta.url);

/** The entry that a page takes for one procedure: it holds that one alone. */
export const entry = (procedure) => `${whole}/${procedure}`;
/** Its words in one language. */
export const words = (procedure, language) => `${whole}/${language}/${procedure}`;
/** The words of every procedure in one language. */
export const allWords = (language) => `${whole}/${language}`;

/** What a page bundles for one procedure in one language. */
export function page(procedure, language) {
  return `
    export { check } from "${entry(procedure)}";
    export { say } from "${whole}/say";
    export { default as words } from "${words(procedure, language)}";`;
}

/** What else it bundles to bind its form; `ours-form.mjs` binds one. */
export const binding = `export { bindForm } from "${form}";`;
