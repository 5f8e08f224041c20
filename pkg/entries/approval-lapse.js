// The same check, over the rules of this procedure alone.

import * as carried from "../build/approval-lapse.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/approval-lapse.js";
import shape from "../generated/shapes/approval-lapse.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "approval-lapse": shape });
export const ready = rules.ready;
