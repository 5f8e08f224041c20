// The same check, over the rules of this procedure alone.

import * as carried from "../build/credit-check.js";
import { checkOver } from "../check.js";
import table from "../generated/tables/credit-check.js";
import { instance } from "../instance.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const check = checkOver(rules, [table]);
export const ready = rules.ready;
