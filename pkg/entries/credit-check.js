// The same check, over the rules of this procedure alone.

import * as carried from "../build/credit-check.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/credit-check.js";
import shape from "../generated/shapes/credit-check.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "credit-check": shape });
export const ready = rules.ready;
