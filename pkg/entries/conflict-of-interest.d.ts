export { CallError, ready } from "../index.js";

/** The same check, over the rules of this procedure alone: another procedure's id is a wrong call. */
export const check: import("../index.js").CheckOf<"conflict-of-interest">;
export const schema: import("../index.js").SchemaOf<"conflict-of-interest">;
