// The same check, over the rules of this procedure alone.

import * as carried from "../build/centre-details-change.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/centre-details-change.js";
import shape from "../generated/shapes/centre-details-change.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "centre-details-change": shape });
export const ready = rules.ready;
