// The same check, over the rules of this procedure alone.

import * as carried from "../build/inspection-readiness.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/inspection-readiness.js";
import shape from "../generated/shapes/inspection-readiness.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "inspection-readiness": shape });
export const ready = rules.ready;
