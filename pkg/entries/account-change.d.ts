export { CallError, ready } from "../index.js";

/** The same check, over the rules of this procedure alone: another procedure's id is a wrong call. */
export const check: import("../index.js").CheckOf<"account-change">;
export const schema: import("../index.js").SchemaOf<"account-change">;
