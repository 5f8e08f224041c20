// The same check, over the rules of this procedure alone.

import * as carried from "../build/cyber-incident.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/cyber-incident.js";
import shape from "../generated/shapes/cyber-incident.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "cyber-incident": shape });
export const ready = rules.ready;
