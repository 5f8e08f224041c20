// The same check, over the rules of this procedure alone.

import * as carried from "../build/account-change.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/account-change.js";
import shape from "../generated/shapes/account-change.js";
import { instance } from "../instance.js";
import { schemaOver } from "../schema.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const schema = /* @__PURE__ */ schemaOver(check, { "account-change": shape });
export const ready = rules.ready;
