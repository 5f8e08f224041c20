// The same check, over the rules of this procedure alone.

import * as carried from "../build/centre-approval.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/centre-approval.js";
import shape from "../generated/shapes/centre-approval.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "centre-approval": shape });
export const ready = rules.ready;
