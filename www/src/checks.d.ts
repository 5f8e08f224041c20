// What build/checks.js makes.

declare module "virtual:checks" {
  export const checks: { readonly [id: string]: import("./contract.js").Parts };
  /** Titles of documents that are English in both languages. */
  export const english: readonly string[];
  export const numbers: import("./contract.js").Numbers;
}
