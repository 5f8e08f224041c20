export { CallError, ready } from "../index.js";

/** The same check, over the rules of this procedure alone: another procedure's id is a wrong call. */
export const check: import("../index.js").CheckOf<"centre-approval">;
export const schema: import("../index.js").SchemaOf<"centre-approval">;
