// What build/checks.js makes.

declare module "virtual:checks" {
  export const checks: { readonly [id: string]: import("./contract.js").Parts };
  export const numbers: import("./contract.js").Numbers;
}
